# Documents in the chat: quotes, invoices, money, and who owes whom.

button-papers = 📄 سندها
button-of-kind = { $kind }
button-contract-counts = 📜 قرارداد مالی
button-balance = ⚖️ مانده
papers-title = 📄 <b>{ NAME($title) }</b>
papers-none = هنوز سندی نیست. با یک لمس از محصول‌ها ساخته می‌شود.
papers-no-lines = هنوز سندی نیست. اول محصولی بیفزایید؛ سپس با یک لمس پیش‌فاکتور ساخته می‌شود.
paper-row = { NUM($place) }. { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-row-unpriced = { NUM($place) }. { $kind } { NAME($number) } · { $state }

balance-title = ⚖️ <b>{ NAME($title) }</b> · مانده‌حساب
balance-none = هنوز پولی جابه‌جا نشده است.
balance-earlier = … { $count ->
   *[other] { NUM($count) } مورد پیشین
}
balance-more = { NUM($place) }. ➕ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-less = { NUM($place) }. ➖ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-debtor = ⚖️ مانده: { MONEY($amount) } · بدهکار
balance-creditor = ⚖️ مانده: { MONEY($amount) } · بستانکار
balance-even = ⚖️ مانده: { MONEY($amount) } · تسویه‌شده
paper-loose = 🔗 { $kind } { NAME($number) } به مبلغ { MONEY($amount) } ({ DATE($day, form: "short") }) فقط به فاکتور وصل است و هنوز اینجا به حساب نمی‌آید.
button-attach = 🔗 افزودن { NAME($number) }
paper-attached = اکنون اینجا به حساب می‌آید

lose-quotes = پیش‌فاکتور <b>{ NAME($title) }</b> هنوز نزد مشتری است. با ثبت باخت لغو شود؟
button-lose-quotes = ❌ لغو کن و ادامه بده

paper-title = <b>{ $kind } { NAME($number) }</b> · { $state }
paper-for = { NAME($buyer) } · { DATE($day) }
paper-counts = در مانده‌حساب به شمار می‌آید
paper-until = ⏳ معتبر تا { DATE($day) }
paper-parent = ↳ از { NAME($number) }
paper-on-invoice = 🔗 فقط به فاکتور وصل است؛ هنوز برای فرصت به حساب نمی‌آید.
paper-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } × { MONEY($price) }{ $less ->
    [1] { " " }با { PCT($discount) } تخفیف
   *[other] { "" }
} = { MONEY($total) }{ $taxed ->
    [1] { " " }· { NAME($tax) } { PCT($percent) }
   *[other] { "" }
}
paper-net = جمع: { MONEY($amount) }
paper-tax = { NAME($tax) } { PCT($percent) }: { MONEY($amount) }
paper-total = <b>جمع کل: { MONEY($amount) }</b>
paper-place = 📦 انبار: { NAME($place) }
paper-note = «{ NAME($note) }»

button-paper-confirm = ✅ تأیید
button-one-more = ➕ یکی دیگر: { $kind }
button-paper-send = 📤 ثبت ارسال
button-paper-reject = 👎 رد شد
button-paper-cancel = ✖ لغو این سند
button-paper-tax = ٪ مالیات
button-paper-place = 📦 انبار
button-paper-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-tax = { NAME($tax) } { PCT($percent) }
button-no-tax = بدون مالیات
paper-now-confirm = تأیید شد
paper-now-send = فرستاده شد
paper-now-reject = رد شد
paper-now-cancel = لغو شد
paper-made = پیش‌نویس با همهٔ داده‌ها ساخته شد
paper-there-already = از این سند یکی هست: همین. سند تازه‌ای ساخته نشد.
paper-changed = ✅ تغییر کرد.
paper-line-added = ✅ به سند افزوده شد.
paper-money-kept = ✅ ثبت شد.
paper-money-beyond = ✅ ثبت شد. این { MONEY($amount) } بیش از بدهی مانده است؛ مشتری اکنون به همین اندازه بستانکار است. اگر اشتباه بود، با «لغو» رسید را پس بگیرید.
paper-tap-line = برای تغییر، روی یک ردیف بزنید.
button-paper-more = ⋯ بیشتر
paper-change-what = چه چیزی تغییر کند؟
paper-address = { NAME($address) }
paper-made-of-it = ← { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-left = مانده برای دریافت: { MONEY($amount) }
paper-left-beyond = بیش از فاکتور پرداخت شده: { MONEY($amount) }
paper-cancel-really = لغو شود؟ برگشت ندارد؛ شماره‌اش مصرف‌شده می‌ماند و موجودی و مانده‌حساب چنان می‌شود که گویی نبوده است.
button-paper-cancel-it = ✖ برای همیشه لغو شود
paper-which-tax = همهٔ ردیف‌ها چه مالیاتی دارند؟
paper-which-tax-line = { NAME($product) } چه مالیاتی دارد؟
paper-which-place = کالا از کدام انبار است؟

form-paper-line = <b>ردیف</b>
form-paper-add = <b>افزودن محصول</b>
form-paper-other = <b>قلم دیگر</b>
form-paper-edit = <b>سند</b>
form-money-taken = <b>پول</b>
ask-paper-until = پیش‌فاکتور تا چه روزی معتبر است؟
    .label = اعتبار تا
ask-paper-buyer = چه نامی روی سند نوشته شود؟
    .label = مشتری
ask-paper-address = نشانی خریدار چیست؟ چند سطر هم می‌شود.
    .label = نشانی
ask-paper-note = زیر ردیف‌ها چه نوشته شود؟
    .label = یادداشت
ask-money-taken = چه مبلغی بود؟
    .label = مبلغ

refused-document-kind = از این سند نمی‌توان آن را ساخت.
refused-document-needs-lines = سند دست‌کم یک ردیف می‌خواهد. اول محصولی بیفزایید.
refused-document-not-so = این کار با این سند دیگر ممکن نیست. وضعیت کنونی این است.
refused-document-empty = جمع آن صفر است و تأیید نمی‌شود. اول قیمت را بنویسید.
refused-document-discount = اینجا تا { PCT($percent) } تخفیف می‌توانید بدهید. برای بیشتر، تخفیف را در فرصت بنویسید تا از مدیرتان پرسیده شود.
refused-day-past = این روز گذشته است. لطفاً روز دیرتری را انتخاب کنید. برای نمونه: { DATE($day, form: "day") }
refused-money-not-positive = مبلغ باید بیشتر از صفر باشد. برای نمونه: { MONEY($money) }

ask-setting-quote-validity-days = پیش‌فاکتور تازه چند روز معتبر است؟
    .label = اعتبار قیمت
    .title = اعتبار پیش‌فاکتور تازه
ask-setting-stock-mode = موجودی انبار شمرده شود؟ چه کسی آن را ببیند؟
    .label = موجودی
    .title = موجودی
setting-stock-mode-off = خاموش
setting-stock-mode-quantity = برای همه
setting-stock-mode-serial = با مجوز

permission-see-balance = دیدن مانده‌حساب
permission-see-stock = دیدن موجودی
step-document = سند

# On paper

button-pdf = 📄 PDF
button-pdf-in = 🌐 زبان دیگر
button-card-pdf = 📄 کارت به PDF
paper-text-title = <b>{ $kind } { NAME($number) }</b> · { NAME($company) }
paper-which-language = PDF به چه زبانی باشد؟
paper-caption = { $kind } { NAME($number) } · { NAME($buyer) }
paper-kind-quote = پیش‌فاکتور
paper-kind-invoice = فاکتور
paper-kind-sales-return = برگشت از فروش
paper-kind-contract = قرارداد
paper-kind-receipt = رسید دریافت
paper-kind-payment = رسید پرداخت
paper-kind-supplier-request = درخواست قیمت
paper-kind-opportunity = فرصت
paper-in-words = به حروف
paper-to = خریدار
paper-to-supplier = تأمین‌کننده
paper-fact-day = تاریخ
paper-fact-until = معتبر تا
paper-fact-about = شمارهٔ مرجع
paper-fact-state = وضعیت
paper-column-place = ردیف
paper-column-product = شرح
paper-column-quantity = تعداد
paper-column-price = قیمت واحد
paper-column-discount = تخفیف
paper-column-tax = مالیات
paper-column-total = مبلغ
paper-sum-net = جمع
paper-sum-total = جمع کل
paper-sum-paid = مبلغ پرداختی
ask-setting-letterhead = زیر نام شرکت روی سند چه نوشته شود؟ نشانی، تلفن، شناسهٔ ملی؛ چند سطر هم می‌شود.
    .label = سربرگ
    .title = سربرگ سندها

# Taxes and stock in the set-up

setup-shelf-tax = نرخ‌های مالیات
setup-shelf-tax-title = <b>نرخ‌های مالیات</b> برای ردیف‌های سندها
setup-shelf-warehouse = انبارها
setup-shelf-warehouse-title = <b>انبارها</b>؛ کالا از نخستین برداشته می‌شود، مگر آنکه کسی دیگری را بگوید
setup-row-tax = { NUM($place) }. { NAME($value) } · { PCT($percent) }
setup-row-tax-default = { NUM($place) }. { NAME($value) } · { PCT($percent) } · سندهای تازه
setup-tax-default = روی هر سند تازه
setup-stock = 📦 موجودی
setup-percent = ٪ درصد: { PCT($percent) }
ask-product-tracked = موجودی این محصول شمرده شود؟
    .label = شمارش موجودی
form-tax-percent = <b>نرخ مالیات</b>
ask-tax-percent = چند درصد است؟
    .label = درصد
form-stock-count = <b>موجودی</b>
ask-stock-count = اکنون چند تا هست؟
    .label = شمارش
stock-together = 📦 موجودی: { NUM($on_hand) } · رزرو پیش‌فاکتورها: { NUM($frozen) }
stock-at = 📦 { NAME($place) }: { NUM($on_hand) } · رزرو پیش‌فاکتورها: { NUM($frozen) }
stock-no-place = هنوز انباری نیست. اول در راه‌اندازی یکی بیفزایید.
stock-is-off = موجودی در تنظیمات خاموش است و کس دیگری آن را نمی‌بیند.

# Asking a supplier

form-supplier-request = <b>🏭 تأمین‌کننده</b>
form-supplier-cost = <b>🏭 تأمین‌کننده</b>
form-margin-quote = <b>سود</b>
ask-supplier = از کدام تأمین‌کننده پرسیده شود؟ نامی بنویسید یا یکی را انتخاب کنید.
    .label = تأمین‌کننده
ask-supplier-cost = تأمین‌کننده برای هر واحد چه قیمتی داده است؟
    .label = قیمت
ask-margin = چند درصد روی قیمت تأمین‌کننده؟
    .label = سود
supplier-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } { NAME($unit) }
supplier-cost = ← قیمت { MONEY($amount) }
supplier-margin = ← سود { MONEY($amount) } ({ PCT($percent) })
button-request-text = 💬 متن
button-supplier-cost = { NUM($place) }. قیمت { NAME($product) }
button-margin-quote = 🧾 پیش‌فاکتور با سود
supplier-text = <b>درخواست قیمت { NAME($number) }</b>
    { NAME($buyer) }، لطفاً قیمت این‌ها را اعلام کنید:
supplier-text-end = با سپاس، { NAME($company) }
refused-supplier-answer-missing = تأمین‌کننده هنوز برای { NAME($product) } قیمتی نداده است.
refused-margin-range = سود میان { NUM($least) } و { NUM($most) } درصد است. برای نمونه: { NUM($within) }
