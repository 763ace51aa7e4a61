# Reports: the title of each is `report-` and its key.

report-won-lost = برد و باخت
report-pipeline = فرصت‌ها به تفکیک مرحله
report-forecast = پیش‌بینی ماهانه

# What all reports say. The bold sentences are findings: they head the picture, too.
# A right-to-left mark leads lines that start with a name, which may be a Latin one.

report-empty = چیزی پیدا نشد.
report-period = از { DATE($first, form: "short") } تا { DATE($last, form: "day") }
report-period-so-far = از { DATE($first, form: "short") } تا { DATE($last, form: "day") }، تا امروز
report-period-day = روز { DATE($day, form: "day") }
report-as-of = در { DATE($day, form: "day") }
report-months = از { $first } تا { $last }
report-scope-all = همهٔ سازمان
report-scope-teams = { $count ->
    [1] تیم شما و خودتان
   *[other] تیم‌های شما و خودتان
}
report-scope-group = همهٔ تیم
report-scope-own = فرصت‌های خود شما
report-unit-0 = { $currency }
report-unit-3 = هزار { $currency }
report-unit-6 = میلیون { $currency }
report-unit-9 = میلیارد { $currency }

# Won and lost

report-won-lost-nothing = <b>{ $when ->
    [today] امروز هیچ فرصتی به پایان نرسید
    [day] در این روز هیچ فرصتی به پایان نرسید
    [running] تا اینجا هیچ فرصتی به پایان نرسیده است
   *[over] در این { NUM($days) } روز هیچ فرصتی به پایان نرسید
}</b>
report-won-lost-no-loss = <b>{ $when ->
    [today] امروز هیچ فرصتی از دست نرفت
    [day] در این روز هیچ فرصتی از دست نرفت
    [running] تا اینجا هیچ فرصتی از دست نرفته است
   *[over] در این { NUM($days) } روز هیچ فرصتی از دست نرفت
}</b>
report-won-lost-no-reason = <b>{ $lost ->
    [1] برای تنها باخت دلیلی ثبت نشده است
   *[other] از { NUM($lost) } باخت، { NUM($count) } باخت دلیلی ندارد
}</b>
report-won-lost-one = <b>تنها باخت به دلیل «{ $reason }» بود</b>
report-won-lost-all = <b>هر { NUM($lost) } باخت به دلیل «{ $reason }» بود</b>
report-won-lost-half = <b>نیمی از باخت‌ها به دلیل «{ $reason }» است</b>
report-won-lost-tenths = <b>از هر ۱۰ باخت، { NUM($tenths) } تا به دلیل «{ $reason }» است</b>
report-won-lost-of = <b>از { NUM($lost) } باخت، { NUM($count) } تا به دلیل «{ $reason }» است</b>
report-won-lost-tie = <b>بیشترین دلیل باخت «{ $first }» و «{ $second }» است، هر کدام { NUM($count) } بار</b>
report-won-lost-both = <b>{ NUM($won) } برد و { NUM($lost) } باخت</b>
report-won-lost-lost = باخت‌ها به تفکیک دلیل
report-won-lost-won = بردها به تفکیک دلیل
report-strip-won = برد { NUM($count) }
report-strip-lost = باخت { NUM($count) }
report-strip-open = اکنون باز { NUM($count) }
report-won = برد: { NUM($count) }، { MONEY($amount) }
    .without-amounts = برد: { NUM($count) }
report-lost = باخت: { NUM($count) }، { MONEY($amount) }
    .without-amounts = باخت: { NUM($count) }
report-open-now = اکنون باز: { NUM($count) }
report-why-lost = <b>دلیل باخت‌ها</b>، از { NUM($count) } باخت
report-why-won = <b>دلیل بردها</b>، از { NUM($count) } برد
report-reason = { "\u200F" }{ $reason }: { NUM($count) }، { PCT($share) }
report-reason-sum = { "\u200F" }{ $reason }: { NUM($count) }
report-other-reasons = دلیل‌های کم‌تکرارتر، روی هم
report-none-given = بدون دلیل
report-several-reasons = { $count ->
   *[other] { NUM($count) } باخت بیش از یک دلیل دارد و در هر کدام شمرده شده است.
}

# Pipeline by stage

report-pipeline-nothing = <b>هیچ فرصتی باز نیست</b>
report-pipeline-all = <b>{ $count ->
    [1] تنها فرصت باز در مرحلهٔ «{ $stage }» است
   *[other] هر { NUM($count) } فرصت باز در مرحلهٔ «{ $stage }» است
}</b>
report-pipeline-half = <b>نیمی از فرصت‌های باز در مرحلهٔ «{ $stage }» است</b>
report-pipeline-most = <b>بیش از نیمی از فرصت‌های باز در مرحلهٔ «{ $stage }» است</b>
report-pipeline-sum = <b>بیشترین مبلغ در مرحلهٔ «{ $stage }» است: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین مبلغ در مرحلهٔ «{ $stage }» است</b>
report-pipeline-open = <b>{ NUM($count) } فرصت باز به ارزش { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($count) } فرصت باز است</b>
report-pipeline-what = فرصت‌های باز به تفکیک مرحله
report-pipeline-what-worth = ارزش فرصت‌های باز به تفکیک مرحله
report-pipeline-so-many = { NUM($count) } فرصت
report-stage = { "\u200F" }{ $stage }: { NUM($count) }، { MONEY($amount) }
    .without-amounts = { "\u200F" }{ $stage }: { NUM($count) }
report-pipeline-total = روی هم: { NUM($count) }، { MONEY($amount) }
    مورد انتظار: { MONEY($weighted) }
    .without-amounts = روی هم: { NUM($count) }
report-other-stages = مرحله‌های دیگر

# Forecast by month

report-forecast-nothing = <b>در این ماه‌ها نه بردی هست و نه چیزی در راه است</b>
report-forecast-best = <b>{ $month } تا همین‌جا بهترین ماه است: { MONEY($amount, form: "compact") } برد</b>
    .without-amounts = <b>{ $month } تا همین‌جا بهترین ماه است</b>
report-forecast-ahead = <b>بیشترین درآمد در { $month } انتظار می‌رود: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین درآمد در { $month } انتظار می‌رود</b>
report-forecast-reached = <b>{ $month } تا اینجا به { PCT($share) } پیش‌بینی خود رسیده است</b>
report-forecast-begun = <b>{ $month } تا اینجا به کمتر از { PCT($share) } پیش‌بینی خود رسیده است</b>
report-forecast-expected = <b>در { $month } انتظار می‌رود { MONEY($amount, form: "compact") } به دست آید</b>
    .without-amounts = <b>در { $month } هنوز بردی ثبت نشده است</b>
report-forecast-done = <b>برد { $month } به { MONEY($amount, form: "compact") } رسیده و دیگر چیزی در راه نیست</b>
    .without-amounts = <b>در { $month } دیگر چیزی در راه نیست</b>
report-forecast-coming = <b>در { NUM($months) } ماه آینده { MONEY($amount, form: "compact") } انتظار می‌رود</b>
    .without-amounts = <b>این ماه خالی است، اما در { NUM($months) } ماه آینده درآمدی انتظار می‌رود</b>
report-forecast-over = <b>از { $month } به بعد چیزی در راه نیست</b>
report-forecast-what = برد و مورد انتظار، { $unit }
report-month = { $month }: { MONEY($won) } + { MONEY($open) }
report-month-won = { $month }: { MONEY($won) }
report-month-open = { $month }: + { MONEY($open) }
report-month-nothing = { $month }: –
report-forecast-total = روی هم: { MONEY($won) } برد، { MONEY($open) } مورد انتظار
report-forecast-elsewhere = بیرون از این ماه‌ها: { NUM($count) } فرصت باز، بی موعد بستن یا با موعدی پیش یا پس از آن‌ها، { MONEY($amount) } مورد انتظار
    .without-amounts = بیرون از این ماه‌ها: { NUM($count) } فرصت باز، بی موعد بستن یا با موعدی پیش یا پس از آن‌ها
report-weighted = مورد انتظار (پس از نشان جمع): آنچه باز است و موعدش در همان ماه می‌رسد، به نسبت احتمالش.

# Columns and totals of tables

report-figure-outcome = نتیجه
report-figure-reason = دلیل
report-figure-stage = مرحله
report-figure-month = ماه
report-figure-first = از
report-figure-last = تا
report-figure-count = تعداد
report-figure-share = سهم
report-figure-amount = مبلغ
report-figure-weighted = مورد انتظار
report-figure-won = برد
report-figure-lost = باخت
report-figure-open = اکنون باز
report-figure-won-amount = مبلغ بردها
report-figure-lost-amount = مبلغ باخت‌ها
report-figure-several-reasons = باخت با چند دلیل
report-figure-weighted-open = مورد انتظار
report-figure-forecast = پیش‌بینی
report-figure-open-elsewhere = باز بیرون از این ماه‌ها
report-figure-weighted-elsewhere = مورد انتظار بیرون از این ماه‌ها
