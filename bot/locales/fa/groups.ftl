# گروه تیم: چه چیزی در آن گفته می‌شود، کارت‌های زنده و پاسخ‌ها.

stranger-in-group = من فقط به اعضای این تیم فروش پاسخ می‌دهم.
group-unknown = این گروه هنوز برای هیچ تیمی ثبت نشده است. مدیر تیم با /register آن را ثبت می‌کند.
group-private = آمار هر کس فقط برای خود اوست و در گفت‌وگوی خصوصی ما دیده می‌شود.
group-not-yours = این دکمه‌ها برای { NAME($member) } است. برای خودتان /report، /board یا /today بنویسید.
group-show-report = 📊 برد و باخت
group-show-board = 🗂 مرحله‌ها
group-show-today = ☀️ امروز
button-private = 🔒 دیدن در گفت‌وگوی خصوصی
button-group = 📣 خبرهای گروه
group-quiet-day = امروز نه بردی بود، نه باختی و نه فرصت تازه‌ای.
digests-group = 📣 گروه { NAME($team) }

# Its page

group-title = <b>گروه { NAME($team) }</b>
group-how = هنوز گروهی نیست. مرا به گروه تیم بیفزایید و آنجا /register بنویسید.
group-hears = آنچه را آنجا گفته شود انتخاب کنید. جزئیات فقط در گفت‌وگوی خصوصی باز می‌شود.
group-deaf = ⚠️ اجازهٔ نوشتن در گروه را ندارم. دوباره مرا بیفزایید، اجازهٔ نوشتن بدهید یا در موضوعی که می‌توانم بنویسم /register بنویسید؛ پیام‌ها تا آن هنگام منتظر می‌ماند.
group-event-cards = فرصت‌ها به شکل کارت به‌روز
group-event-won = بردها
group-event-lost = باخت‌ها
group-event-big = فرصت‌های بزرگ
group-event-slipped = عقب افتادن تاریخ پایان
group-amounts = مبلغ‌ها
group-leave = 🚪 دیگر به این گروه خبر نده
refused-group-none = این تیم اکنون گروهی ندارد.

# What it is told

group-card = 🗂 <b>{ NAME($title) }</b>
group-card-open = { NAME($stage) }، { PCT($probability) }، { MONEY($amount) }
    .without-amounts = { NAME($stage) }، { PCT($probability) }
group-card-won = 🎉 برد: { MONEY($amount) }
    .without-amounts = 🎉 برد
group-card-lost = باخت: { MONEY($amount) }
    .without-amounts = باخت
group-card-closed = بسته‌شده
group-card-deleted = حذف‌شده
group-card-owner = 👤 { NAME($member) }
group-card-close = 📅 تاریخ پایان: { DATE($close) }
group-card-gone = { NAME($which) } اکنون با تیم دیگری است.
group-big-deal = 💎 فرصت بزرگ از { NAME($member) }: <b>{ NAME($title) }</b>، { MONEY($amount) }
    .without-amounts = 💎 فرصت بزرگ از { NAME($member) }: <b>{ NAME($title) }</b>
group-slipped = 📅 تاریخ پایان <b>{ NAME($title) }</b> از سوی { NAME($member) } از { DATE($before) } به { DATE($after) } عقب افتاد.

# What who leads the team is told

big-deal = 💎 فرصت بزرگ از { NAME($member) }: <b>{ NAME($title) }</b>، { MONEY($amount) }
    .without-amounts = 💎 فرصت بزرگ از { NAME($member) }: <b>{ NAME($title) }</b>
slipped = 📅 تاریخ پایان <b>{ NAME($title) }</b> از سوی { NAME($member) } از { DATE($before) } به { DATE($after) } عقب افتاد.
group-out = ⚠️ دیگر اجازهٔ نوشتن در گروه { NAME($team) } را ندارم. پیام‌ها منتظر می‌ماند و با بازگشت من، یا پس از /register در موضوعی دیگر، فرستاده می‌شود.
ask-setting-big-deal = از چه مبلغی فرصت «بزرگ» است؟ مدیر تیم باخبر می‌شود، و گروه هم اگر بخواهد.
    .label = فرصت بزرگ از
    .title = فرصت بزرگ از مبلغ
