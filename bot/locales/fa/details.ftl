# What stands behind the card: all its fields, its currency, its lines, a copy of it.

details-title = <b>{ NAME($title) }</b>
details-change = <b>{ NAME($title) }</b>
    برای تغییر، روی هر مورد بزنید.
button-details = ☰ بیشتر
ask-currency = این فرصت با چه ارزی است؟
    .label = ارز
form-exchange = <b>ارز</b>
currency-changed = ✅ تغییر کرد. ارزش مبلغ و قیمت‌ها همان است.
card-base = ≈ { MONEY($amount) } · هر { NAME($currency) } برابر { NUM($rate) } { NAME($unit) }
card-rate = هر { NAME($currency) } برابر { NUM($rate) } { NAME($unit) }
refused-rate-needed = هنوز نرخی برای { NAME($currency) } ندارم. اول ارز را انتخاب کنید تا نرخ آن را بپرسم.

ask-line-name = نام آن در این ردیف چیست؟
    .label = نام
ask-lost-competitors = به چه کسی باختید، یا چه رقیبان دیگری بودند؟ نامی بنویسید، یا اگر در فهرست هست علامت بزنید.
    .label = رقیبان
competitors-noted = تا اینجا ثبت شده: { NAME($names) }
ask-product-aliases = نام‌های دیگر آن چیست؟ با ویرگول جدا کنید.
    .label = نام‌های دیگر
form-change-line = <b>محصول</b>
form-other-line = <b>قلم دیگر</b>
form-copy = <b>رونوشت</b>
button-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-from-group = 🗂 از یک گروه…
button-other-item = ✏️ قلم دیگر…
button-another-from = ➕ یکی دیگر: { NAME($group) }
button-duplicate = 📑 رونوشت
button-duplicate-other = مشتری دیگر…
line-groups-title = کدام گروه؟
line-changed = ✅ تغییر کرد.
copy-title = <b>{ NAME($title) }</b>
    رونوشت برای کیست؟
copy-left-out = { NUM($count) } محصول دیگر فروخته نمی‌شود و در رونوشت نیامد.

button-give = 👤 واگذاری…
heirs-title = <b>{ NAME($title) }</b>
    به چه کسی واگذار شود؟
given = واگذار شد
given-away = ✅ واگذار شد. این فرصت دیگر برای شما نیست و اینجا دیده نمی‌شود.
button-board-picture = 🖼 تصویر
button-board-find = 🔎 جست‌وجو…
form-board-find = <b>تابلو</b>
ask-board-find = روی تابلو دنبال چه می‌گردید؟ یک شماره، نام، محصول یا واژه‌ای از یک یادداشت.
    .label = واژه‌ها
button-board-customer = مشتری…
button-board-people = همکار…
button-board-whole = ✕ کل تابلو
button-board-archive = قدیمی‌ها هم
button-board-lately = ۳۰ روز اخیر
board-of = فقط: { NAME($name) }
board-people-title = فرصت‌های چه کسی؟
board-picture-title = تابلوی فرصت‌ها
board-picture-lately = برد و باخت: ۳۰ روز گذشته
board-panel = { NUM($count) } · { MONEY($amount, form: "compact") }
board-figure = { MONEY($amount, form: "compact") }
board-line = { $stage }: { NUM($count) } · { MONEY($amount) }

customers-ticking = <b>انتخاب چند مشتری</b> · { NUM($count) } از حداکثر { NUM($most) }
customers-each = ➕ یک فرصت برای هر کدام ({ NUM($count) })
customers-each-sure = <b>برای هر یک از این { NUM($count) } مشتری یک فرصت تازه ساخته شود؟</b>
customers-each-have = همین حالا فرصت باز دارند: { $names }{ $more ->
    [0] .
   *[other] { " " }(و { NUM($more) } مشتری دیگر).
}
customers-each-all = ✅ ساخت { NUM($count) } فرصت
customers-each-fresh = ➕ فقط { NUM($count) } مشتری بدون فرصت باز
customers-made = { NUM($count) } فرصت تازه
customers-made-row = ✅ { NAME($number) } · { NAME($name) }
customers-made-none = ✖ { NAME($name) }: { NAME($why) }

ask-setting-empty-group = پس از هر محصول، گروه آن فراموش شود؟ با «خیر» محصول بعدی از همان گروه انتخاب می‌شود.
    .label = فراموشی گروه
    .title = فراموشی گروه پس از هر محصول
filter-pipeline-first = اول مسیر فروش را انتخاب کنید تا مرحله‌های آن اینجا بیاید.
form-board-of = <b>تابلو</b>
