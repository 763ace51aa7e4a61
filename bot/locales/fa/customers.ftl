# Customers: their card, their lists, leads, and who somebody may be already.

button-customers = 👥 مشتری‌ها
help-customers = مشتری‌ها و سرنخ‌ها: /customers
command-customers = مشتری‌ها و سرنخ‌ها

party-lead = سرنخ
party-person = شخص
party-company = شرکت
lead-unknown = نامشخص
lead-qualified = تأییدشده
lead-disqualified = ردشده

# The card

customer-title = <b>{ NAME($name) }</b>
customer-kind = 🏷 { $kind }
customer-lead = 🏷 { $kind } · { $state }
customer-inactive = ⛔ غیرفعال: فرصت تازه‌ای ثبت نمی‌شود
customer-place = 📍 { NAME($place) }
customer-owner = 👤 { NAME($member) }
customer-no-owner = 👤 بدون مسئول
customer-ask = بقیه را { NAME($member) } می‌داند. لطفاً از او بپرسید.
customer-phone = 📞 { NAME($phone) }
customer-email = ✉️ { NAME($email) }
customer-source = 🧭 { $source }
customer-converted = ⬆ تا { WHEN($at) } سرنخ بود · { NAME($member) }
customer-no-opportunities = هنوز فرصتی ندارد.
customer-opportunities = { $count ->
   *[other] { NUM($count) } فرصت
}، { NUM($open) } باز
customer-created = ✅ { NAME($name) } ثبت شد.
customer-kept = ثبت شد
customer-closed = { $count ->
   *[other] { NUM($count) } فرصت بسته شد
}
button-to-company = 🏢 تبدیل به شرکت
button-to-person = 🧑 تبدیل به شخص
button-lead-qualify = ✅ تأیید سرنخ
button-lead-disqualify = 🚫 رد سرنخ
button-lead-requalify = ↩ تأیید دوباره
button-close-open = ◻ بستن فرصت‌های باز

# Its lines

customer-fields-title = <b>{ NAME($name) }</b>
    برای تغییر، روی هر مورد بزنید. با زدن روی هر شماره، آن شماره حذف می‌شود.
button-drop-phone = 🗑 { NAME($phone) }
button-owner = 👤 مسئول مشتری
button-nobody = هیچ‌کس
button-customer-retire = ⛔ غیرفعال کردن
button-customer-revive = ✅ فعال کردن
customer-owners-title = <b>{ NAME($name) }</b>
    مسئول این مشتری کیست؟
form-customer = <b>مشتری</b>
ask-customer-name = نام مشتری چیست؟
    .label = نام
ask-customer-kind = از چه نوعی است؟
    .label = نوع مشتری
ask-phone = شمارهٔ تلفن چیست؟
    .label = تلفن
ask-email = نشانی ایمیل چیست؟
    .label = ایمیل
ask-place = کجاست؟ نام شهر یا نشانی.
    .label = مکان
form-find-customer = <b>جست‌وجوی مشتری</b>
ask-find-customer = دنبال چه کسی هستید؟ چند حرف کافی است.
    .label = نام

# Lists

customers-m = با مسئولیت شما یا دارای فرصتی از شما
customers-t = با مسئولیت تیم شما یا دارای فرصتی از تیم
customers-a = همه
customers-title = <b>مشتری‌ها</b> · { $whose } · { NUM($count) }
customers-found = <b>مشتری‌ها</b> · { $whose } · «{ NAME($text) }» · { NUM($count) }
customers-group = <b>مشتری‌ها</b> · { $whose } · { NAME($group) } · { NUM($count) }
customers-none = کسی اینجا نیست.
customers-row = <b>{ NUM($place) }.</b> { $off ->
    [1] <s>{ NAME($name) }</s>
   *[other] { NAME($name) }
}{ $has ->
    [1] { " " }· { NAME($around) }
   *[other] { "" }
}
customers-paid = 💰 { MONEY($amount) }
customers-chance = 🎯 { PCT($probability) }
customers-priority = ❗ { $priority }
button-customers-m = 👤 مال من
button-customers-t = 👥 تیم من
button-customers-a = 👥 همه
button-find-customer = 🔎 جست‌وجو
button-new-customer = ➕ مشتری تازه
button-groups = ▦ گروه‌ها
customer-order-n = به ترتیب نام
customer-order-r = بر پایهٔ مبلغ پرداختی
customer-order-p = بر پایهٔ احتمال
customer-order-u = بر پایهٔ اولویت
customer-groups-title = <b>مشتری‌ها</b> · { $order }
customer-group = • { NAME($group) }: { NUM($count) } · باز { MONEY($amount) }
customer-group-paid = • { NAME($group) }: { NUM($count) }، { MONEY($amount) }
customers-kept-row = { NUM($place) }. { $order }، { NAME($group) } · { $whose }
button-drop-kept = 🗑 { NUM($place) }
refused-groups-too-many = حداکثر { NUM($most) } گروه مشتری می‌توانید ذخیره کنید. اول یکی را حذف کنید.
customer-group-from = از { MONEY($amount) }
customer-group-unpaid = بدون پرداخت
customer-group-chance = { PCT($least) } تا { PCT($most) }
customer-group-nothing-open = بدون فرصت باز

# Is it somebody we know?

customer-alike = این شبیه یکی از مشتری‌های ماست. یکی از این‌هاست؟
customer-alike-contact = • { NAME($name) } – با همین تلفن یا ایمیل
customer-alike-name = • { NAME($name) } – با نام مشابه
customer-alike-kept = • { NAME($name) } – مسئولش { NAME($member) } است، لطفاً از او بپرسید
customer-alike-unkept = • { NAME($name) }
button-make-anyway = ➕ نه، مشتری تازه است

step-customer = مشتری
step-lead = سرنخ
step-merge = ادغام

refused-phone-unclear = شمارهٔ تلفنی در آن نمی‌بینم. برای نمونه: ۰۹۱۲ ۱۲۳ ۴۵۶۷
refused-phones-too-many = هر مشتری حداکثر { NUM($most) } شماره دارد.
refused-email-unclear = نشانی ایمیلی در آن نمی‌بینم. برای نمونه: ana@example.com
refused-customer-inactive = این مشتری غیرفعال است و فرصت تازه‌ای برایش ثبت نمی‌شود.
refused-not-a-lead = این مشتری دیگر سرنخ نیست.
refused-lead-disqualified = این سرنخ رد شده است. اول دوباره تأییدش کنید.
refused-lead-converts = سرنخ با دکمه‌های کارتش به شخص یا شرکت تبدیل می‌شود.
refused-not-disqualified = این سرنخ رد نشده است.

# Other names
customer-aliases = 🗣 نام‌های دیگر: { NAME($names) }
ask-customer-aliases = چه نام‌های دیگری دارد؟ با ویرگول جدا کنید.
    .label = نام‌های دیگر
refused-alias-too-short = این نام کوتاه است و با واژه‌های دیگر اشتباه می‌شود. دست‌کم { NUM($least) } حرف بنویسید.
