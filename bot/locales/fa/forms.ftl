# Forms: `ask-` and a question’s name, `form-` for what all questions share.

# A new opportunity

form-new-opportunity = <b>فرصت تازه</b>
ask-customer = مشتری کیست؟ نامش را بنویسید یا یکی را انتخاب کنید.
    .label = مشتری
ask-type = این فرصت از چه نوعی است؟
    .label = نوع
ask-items = کدام محصول‌ها؟ چند حرف یا کد محصول را بنویسید.
    .label = محصول‌ها
ask-amount = ارزش آن چقدر است؟
    .label = مبلغ
ask-probability = احتمال موفقیت چقدر است؟
    .label = احتمال
ask-close-date = فکر می‌کنید چه روزی به پایان برسد؟
    .label = تاریخ پایان
ask-source = از چه راهی با شما آشنا شدند؟
    .label = نحوهٔ آشنایی
ask-follow-up = تماس بعدی چه زمانی است؟
    .label = تماس بعدی

# A product on an opportunity

form-add-line = <b>افزودن محصول</b>
form-add-lines = <b>افزودن محصول‌ها</b>
ask-product = کدام محصول؟ چند حرف از نام یا کد آن را بنویسید.
    .label = محصول
ask-quantity = چه تعداد؟
    .label = تعداد
ask-unit-price = قیمت هر واحد چقدر است؟
    .label = قیمت واحد
ask-discount = تخفیف هم دارد؟
    .label = تخفیف

# How it ended

form-won = <b>برد</b>
ask-reason = چه چیزی باعث موفقیت شد؟
    .label = دلیل
ask-win-note = نکته‌ای هست که به‌خاطر بماند؟
    .label = یادداشت
form-lost = <b>باخت</b>
ask-reasons = چرا از دست رفت؟ همهٔ دلیل‌ها را علامت بزنید و از مهم‌ترین شروع کنید.
    .label = دلیل‌ها
ask-loss-note = در چند کلمه بنویسید چه شد.
    .label = یادداشت

# The next contact

form-follow-up = <b>پیگیری</b>
form-put-off = <b>زمان دیگر</b>
ask-when = چه زمانی به شما یادآوری کنم؟
    .label = زمان
ask-follow-up-note = موضوع پیگیری چیست؟
    .label = موضوع

# The first minute

form-welcome = <b>تنظیمات شما</b>
ask-language = به چه زبانی گفت‌وگو کنیم؟
    .label = زبان
ask-zone = کجا هستید؟ انتخاب کنید، نام شهر را بنویسید یا موقعیت خود را بفرستید.
    .label = منطقهٔ زمانی
ask-calendar = از کدام تقویم استفاده می‌کنید؟
    .label = تقویم
ask-quiet = چه ساعت‌هایی پیام نفرستم؟ برای نمونه: ۲۲-۷
    .label = ساعت سکوت
form-no-hours = هر ساعتی پیام بفرستید
form-zone-tehran = تهران
form-zone-bangkok = بانکوک
form-zone-paris = پاریس
form-zone-london = لندن
form-zone-dubai = دبی
form-zone-istanbul = استانبول
form-zone-toronto = تورنتو
form-zone-new-york = نیویورک

# Ways through a form

form-save = ✅ ثبت
form-cancel = انصراف
form-rest = ☰ بیشتر…
form-back = بازگشت
form-keep = همین
form-another-day = 📅 روز دیگر
form-skip = رد کردن
form-clear = پاک کردن
form-done = ✅ تمام
form-left-over = یادداشت: { NAME($note) }
form-kept-words = نوشتهٔ شما می‌ماند ({ NAME($label) }). لطفاً یک پاسخ هم انتخاب کنید.
form-kept-enough = نوشتهٔ شما می‌ماند ({ NAME($label) }). می‌توانید ادامه دهید یا باز هم انتخاب کنید.
capture-goods = { "\u200F" }«{ NAME($text) }» نگه داشته شد؛ محصول را پس از مشتری انتخاب می‌کنید.
goods-as-other = دکمهٔ «قلم دیگر» همین را همان‌طور که نوشتید اضافه می‌کند.
line-count-or-price = این عدد تعداد است یا قیمت هر واحد؟
form-price-far = { NAME($product) }: { MONEY($price) } از قیمت فهرست، { MONEY($listed) }، خیلی دور است. قیمت واحد کدام است؟
form-unsure = از این بخشِ نوشتهٔ شما مطمئن نیستم: { NAME($label) }. لطفاً آن را بررسی کنید.
form-tap-a-line = برای تغییر هر مورد روی آن بزنید، یا ثبت کنید.
form-which = منظورتان کدام است؟
form-which-day = منظورتان کدام روز است؟
form-choose-first = { NAME($label) }: لطفاً نخست بگویید منظورتان کدام است یا از آن بگذرید، سپس ثبت کنید.

# The review: a line for each answer

form-line-words = { NAME($label) }: { NAME($value) }
form-line-money = { NAME($label) }: { MONEY($value) }
form-line-percent = { NAME($label) }: { PCT($value) }
form-line-number = { NAME($label) }: { NUM($value) }
form-line-days = { NAME($label) }: { NUM($value) } روز
form-line-day = { NAME($label) }: { DATE($value) }
form-line-moment = { NAME($label) }: { DATE($day) }، ساعت { WHEN($clock) }
form-line-hours = { NAME($label) }: { WHEN($start) } تا { WHEN($end) }
form-line-empty = { NAME($label) }: —
form-usual-words = { NAME($label) }: { NAME($value) } (پیش‌فرض)
form-usual-percent = { NAME($label) }: { PCT($value) } (پیش‌فرض)
form-line-item = • { NUM($quantity) } × { NAME($product) }، هر واحد { MONEY($price) } = { MONEY($total) }
form-line-item-less = • { NUM($quantity) } × { NAME($product) }، هر واحد { MONEY($price) } با { PCT($discount) } تخفیف = { MONEY($total) }
form-line-item-unpriced = • { NUM($quantity) } × { NAME($product) } – قیمت هنوز مشخص نیست
form-line-item-uncounted = • { NAME($product) } – تعداد هنوز مشخص نیست
form-line-sum = جمع: { MONEY($value) }
form-gone = دیگر وجود ندارد

# Answers on buttons

form-value-words = { NAME($value) }
form-value-money = { MONEY($value) }
form-value-percent = { PCT($value) }
form-value-number = { NUM($value) }
form-value-day = { DATE($value) }
form-value-moment = { WHEN($clock) }، { DATE($day) }
form-value-hours = { WHEN($start) } تا { WHEN($end) }

# Pickers

form-row = { NAME($value) }
form-row-money = { NAME($value) }، { MONEY($hint) }
form-row-worth = { NAME($value) }، { MONEY($hint, form: "compact") }
form-row-hint = { NAME($value) } · { NAME($hint) }
form-ticked = ✅ { NAME($value) }
form-unticked = ⬜ { NAME($value) }
form-create = ➕ ایجاد «{ NAME($text) }»
form-found = نتیجه برای «{ NAME($text) }»:
form-nothing-found = چیزی برای «{ NAME($text) }» پیدا نشد. لطفاً حروف دیگری بنویسید.
form-nothing-found-new = چیزی برای «{ NAME($text) }» پیدا نشد. آن را ایجاد کنید یا حروف دیگری بنویسید.
form-in-group = گروه: <b>{ NAME($group) }</b>
form-nothing-in-group = در این گروه چیزی به نام «{ NAME($text) }» نیست.
button-every-product = همهٔ محصول‌ها
form-page-before = ‹ قبلی
form-page-after = بعدی ›

# Several products

form-item-about = <b>{ NAME($product) }</b>
form-item-change = ✏️ { NAME($product) }
form-item-more = ➕ یک محصول دیگر
form-item-remove = 🗑 حذف
form-item-which = چه چیزی تغییر کند؟

# Number pad

form-at-once = × { NUM($value) }
form-entry = تا اینجا: <b>{ NUM($value) }</b>
form-pad-dot = ٫
form-pad-erase = ⌫
form-pad-done = تأیید

# Days and hours

form-text = { NAME($value) }
form-blank = ·
form-today-cell = •{ NUM($value) }
form-month-before = ‹ { NAME($value) }
form-month-after = { NAME($value) } ›
form-today = امروز
form-tomorrow = فردا
form-in-a-week = یک هفتهٔ دیگر
form-end-of-month = آخر ماه
form-in-an-hour = یک ساعت دیگر
form-tomorrow-at = فردا، { WHEN($clock) }
form-weekday-at = { NAME($weekday) } { DATE($day, form: "short") }، { WHEN($clock) }
form-pick-a-day = روزی دیگر…
form-which-hour = { DATE($day) }. چه ساعتی؟
form-clock = { WHEN($value) }

# What a form cannot read

refused-choice-unclear = لطفاً یکی از این‌ها را انتخاب کنید.
refused-hours-unclear = به دو ساعت نیاز دارم. برای نمونه: ۲۲-۷
refused-text-too-long = متن بلند است. لطفاً حداکثر { NUM($longest) } نویسه بنویسید.
