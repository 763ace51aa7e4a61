# Home, help, coming in, and what stands on the keyboard under the input field.

menu-new = ✨ فرصت تازه
    .before = ✨ فرصت تازه
menu-list = 📋 فرصت‌های من
    .before = 📋 فرصت‌های من
menu-report = 📊 گزارش‌ها
menu-settings = ⚙️ تنظیمات

home-hello = سلام <b>{ NAME($name) }</b>، خوش آمدید.
home-open = { $count ->
   *[other] { NUM($count) } فرصت باز
}، { MONEY($amount) }
    درآمد مورد انتظار: { MONEY($weighted) }
home-none = هیچ فرصتی باز نیست. برای ثبت فرصت تازه یک دکمه کافی است.
unknown-text = متوجه نشدم. این کارها از من برمی‌آید:
outdated = این دکمه از پیامی قدیمی است. وضعیت کنونی این است.

button-new = ✨ فرصت تازه
button-list = 📋 فرصت‌ها
button-reports = 📊 گزارش‌ها
button-settings = ⚙️ تنظیمات
button-invite = 👋 دعوت
button-home = 🏠 خانه
button-back = ‹ بازگشت
button-resume = ↪ ادامهٔ پیش‌نویس
button-copy = رونوشت پیوند

help-intro = ربات <b>فرصت</b>، فرصت‌های فروش شما را نگه می‌دارد.
help-new = فرصت تازه: /new
help-list = فرصت‌های باز: /list
help-find = جست‌وجو با شماره، مشتری، محصول یا عنوان: /find
help-board = مرحله به مرحله: /board
help-report = آمار به‌صورت تصویر: /report
help-settings = زبان، تقویم، منطقهٔ زمانی و ساعت سکوت: /settings
help-invite = دعوت از یک همکار: /invite
help-register = نوشتن در یک گروه، تا خبرهای تیم شما آنجا بیاید: /register
help-cancel = رها کردن کار کنونی؛ پیش‌نویس یک روز می‌ماند: /cancel

joined = { NAME($name) } عزیز، خوش آمدید! یک دقیقه پرسش، سپس می‌توانید شروع کنید.
stranger = سلام! این ربات برای یک تیم فروش است. لطفاً از مدیرتان پیوند دعوت بخواهید.
cancelled = کنار گذاشته شد. پیش‌نویس شما یک روز می‌ماند.
nothing-to-cancel = کاری برای رها کردن نبود.
nothing-to-resume = آن پیش‌نویس دیگر نیست.
gone = این مورد دیگر اینجا نیست، یا در دسترس شما نیست.
error-code = مشکلی از سوی ما پیش آمد، نه شما. لطفاً دوباره تلاش کنید؛ اگر ادامه داشت، کد { NAME($code) } را به پشتیبانی بگویید.

command-new = فرصت تازه
command-list = فرصت‌های باز
command-find = جست‌وجوی فرصت
nothing-else-to-undo = پیش از آن هم از ده دقیقهٔ گذشته کاری برای برگرداندن ندارید.
nothing-to-undo = از ده دقیقهٔ گذشته کاری برای برگرداندن ندارید.
command-board = مرحله به مرحله
command-report = گزارش‌ها
command-settings = زبان، تقویم، ساعت سکوت
command-invite = دعوت از همکار
command-help = چه کارهایی از من برمی‌آید
command-cancel = رها کردن کار کنونی
command-register = ثبت این گروه برای تیم شما
only-private = این کار در گفت‌وگوی خصوصی شما با من انجام می‌شود.
button-first-steps = 👣 تکرار راهنمای آغاز
