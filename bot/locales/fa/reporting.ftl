# Choosing a report, what stands under it, and asking for one in words.

reports-ask = یا با چند کلمه بپرسید: <i>باخت به تفکیک نحوهٔ آشنایی فصل گذشته</i>
reports-title-of = <b>گزارش از: { $which }</b> · { $whose }
report-only = فقط از این فهرست: { $which } · { $whose }
report-only-member = فقط { NAME($member) }
report-not-understood = گزارشی به نام «{ NAME($text) }» نمی‌شناسم. یکی از این‌هاست؟
report-uncounted = تماس‌ها، بازدیدها و پیام‌ها در کارت‌ها می‌مانند و هیچ گزارشی آن‌ها را نمی‌شمارد. این‌ها نزدیک‌اند:
report-whose = چند نفر این نام را دارند. گزارش چه کسی: «{ NAME($text) }»؟
button-report-of = { NAME($member) }
button-report-of-team = { NAME($member) } · { NAME($team) }
report-words-unknown = این کلمه‌ها کنار گذاشته شد: { NAME($words) }
report-read-as = «{ NAME($typed) }» را «{ NAME($meant) }» خواندم.
report-not-by = این گزارش به تفکیک { $by } نیست.
report-not-at-once = این گزارش هر بار یک گروه‌بندی دارد: هم‌زمان به تفکیک { $by } نیست.
report-own-days = این گزارش بازهٔ زمانی خودش را دارد.
report-file-caption = { $report }: { NUM($count) } ردیف
    { $about }
report-file-about = دربارهٔ این گزارش
report-numbers-head = <i>{ NAME($columns) }</i>
report-numbers-row = <b>{ NAME($label) }</b>: { NAME($figures) }
report-numbers-total = { NAME($name) }: { NAME($figure) }
button-report-on = 📊 گزارش
button-report-days = 📅 { NAME($days) }
button-report-by = ▤ به تفکیک { $by }
button-report-rows = 🔎 ردیف‌ها
button-report-numbers = 🔢 اعداد
button-report-picture = 🖼 نمودار
button-report-row = { NAME($label) }: { NAME($figure) }
button-report-row-ended = { NAME($label) }: { NAME($won) } برد، { NAME($lost) } باخت
button-report-row-past-due = { NAME($label) }: { NAME($figure) } گذشته از موعد
button-report-row-stale = { NAME($label) }: { NAME($figure) } رهاشده
button-report-row-no-next-step = { NAME($label) }: { NAME($figure) } بدون گام بعدی
button-report-named = { $report }: { $by }
button-search-instead = 🔎 جست‌وجو کن
button-pick-days = 📅 بازهٔ دیگر
choice-here = ● { $choice }
choice-other = { $choice }

# Days

span-day-this = امروز
span-day-before = دیروز
span-day-ago = { NUM($count) } روز پیش
span-week-this = این هفته
span-week-before = هفتهٔ گذشته
span-week-ago = { NUM($count) } هفته پیش
span-week-and-before = { $count ->
    [1] این هفته و هفتهٔ پیش
   *[other] این هفته و { NUM($count) } هفتهٔ پیش از آن
}
    .ended = { NUM($last) } تا { NUM($first) } هفته پیش
span-month-this = این ماه
span-month-before = ماه گذشته
span-month-ago = { NUM($count) } ماه پیش
span-month-and-before = { $count ->
    [1] این ماه و ماه پیش
   *[other] این ماه و { NUM($count) } ماه پیش از آن
}
    .ended = { NUM($last) } تا { NUM($first) } ماه پیش
span-quarter-this = این فصل
span-quarter-before = فصل گذشته
span-quarter-ago = { NUM($count) } فصل پیش
span-quarter-and-before = { $count ->
    [1] این فصل و فصل پیش
   *[other] این فصل و { NUM($count) } فصل پیش از آن
}
    .ended = { NUM($last) } تا { NUM($first) } فصل پیش
span-year-this = امسال
span-year-before = پارسال
span-year-ago = { NUM($count) } سال پیش
span-year-and-before = { $count ->
    [1] امسال و پارسال
   *[other] امسال و { NUM($count) } سال پیش از آن
}
    .ended = { NUM($last) } تا { NUM($first) } سال پیش
span-last = { NUM($days) } روز اخیر
form-report-days = <b>بازهٔ گزارش</b>
ask-days-from = از چه روزی؟
    .label = از
ask-days-to = تا چه روزی؟
    .label = تا
days-from-month = اول این ماه
days-from-month-before = اول ماه گذشته
days-from-year = اول امسال
days-to-today = امروز
days-to-month-before = آخر ماه گذشته
days-to-month = آخر این ماه
refused-report-days-order = روز پایان باید پس از روز آغاز باشد و بازه از ده سال بیشتر نشود. برای نمونه: { DATE($day, form: "day") }

# What the rows of a report stand for

group-reason = دلیل
    .option = دلیل
group-product = محصول
    .option = محصول
group-member = مسئول
    .option = مسئول
group-type = نوع
    .option = نوع
group-source = نحوهٔ آشنایی
    .option = نحوهٔ آشنایی
group-campaign = کمپین
    .option = کمپین
group-customer = مشتری
    .option = مشتری
group-stage = مرحله
    .option = مرحله
group-pipeline = مسیر فروش
    .option = مسیر فروش
group-priority = اولویت
    .option = اولویت
group-competitor = رقیب
    .option = رقیب
group-team = تیم
    .option = تیم
group-day = روز
    .option = روز
group-week = هفته
    .option = هفته
group-month = ماه
    .option = ماه
group-quarter = فصل
    .option = فصل
group-year = سال
    .option = سال
group-window = روزهای اخیر

# Shelves

shelf-results = <b>نتیجه‌ها: برد و باخت</b>
shelf-pipeline = <b>فرصت‌های باز و آنچه از آن‌ها انتظار می‌رود</b>
shelf-customers = <b>مشتری‌ها و نحوهٔ آشنایی</b>
shelf-team = <b>تیم</b>
shelf-speed = <b>مدت کارها</b>
button-shelf-results = 🏆 نتیجه‌ها
button-shelf-pipeline = 📈 فرصت‌ها
button-shelf-customers = 👥 مشتری‌ها
button-shelf-team = 🧑 تیم
button-shelf-speed = ⏱ مدت

# Sent by itself, and to a group

report-told-title = <b>{ NAME($line) }</b>
report-told-line = { NAME($line) }
report-weekly = 📨 گزارش دوشنبهٔ شما
button-weekly = 📨 هر دوشنبه
button-report-open = 🎛 باز کردن گزارش
button-weekly-here = ● هر دوشنبه
weekly-begun = هر دوشنبه می‌رسد، نخستین بار { DATE($at, form: "day") }
weekly-stopped = دیگر فرستاده نمی‌شود
button-report-group = 👥 به گروه
button-to-group = 👥 { NAME($team) }
report-sent = به گروه { NAME($team) } فرستاده شد
group-report = فرستنده: { NAME($member) }
refused-subscriptions-too-many = هر دوشنبه حداکثر { NUM($most) } گزارش می‌توانید بگیرید. اول یکی را بردارید.
digests-reports = 📊 هر دوشنبه ساعت ۹، هر کدام یک گزارش:
