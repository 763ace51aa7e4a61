# نام گزارش‌ها و آنچه تصویرشان نشان می‌دهد.

report-follow-ups = پیگیری‌ها
report-follow-ups-what = پیگیری‌های گذشته از موعد به تفکیک عضو
report-lists = فهرست باز و پایان‌یافته
report-lists-what = جمع‌های فهرست
report-lost-reasons = دلیل‌های باخت در زمان
report-lost-reasons-what = باخت‌ها به تفکیک دلیل
report-days-to-close = روزهای تا برد
report-days-to-close-what = روزهای میان ثبت و برد، میانگین و چارک‌ها
report-lately = از ۱ تا ۹۰ روز گذشته
report-lately-what = برد و باخت در روزهای گذشته
report-totals = جمع‌ها
report-totals-what = جمع همهٔ فرصت‌ها
report-closing = موعد پایان به تفکیک ماه
report-closing-what = فرصت‌های باز به تفکیک تاریخ پایان
report-first-response = نخستین پاسخ
report-first-response-what = دقیقه تا نخستین پاسخ، میانگین هر روز
report-engaged = در گفت‌وگو، بی‌خرید
report-engaged-what = مشتری‌هایی که تماس گرفته‌اند و خریدی نکرده‌اند
report-efficiency = کارایی
report-efficiency-what = مبلغ برد از آنچه آغاز شد
report-cohort = تبدیل بر پایهٔ آغاز
report-cohort-what = درصد برد، بر پایهٔ آغاز و پایان
report-stage-time = زمان در هر مرحله
report-stage-time-what = روزهای ماندن در مرحله تا ترک آن
report-neglected = گذشته از موعد و رهاشده
report-neglected-what = فرصت‌های باز گذشته از موعد، به تفکیک عضو
report-neglected-what-stale = فرصت‌های باز رهاشده، به تفکیک عضو
report-neglected-what-no-next-step = فرصت‌های باز بدون گام بعدی، به تفکیک عضو
report-competitors = رقیبان
report-competitors-what = باخت‌ها به تفکیک رقیب و دلیل
report-campaign = کمپین‌ها در یک نگاه
report-campaign-what = آنچه به کمپین‌ها پیوند دارد

# یافته‌ها.

report-follow-ups-total = <b>{ NUM($overdue) } گذشته از موعد، { NUM($done) } انجام‌شده، { NUM($ahead) } در پیش</b>
report-lists-open = <b>{ NUM($count) } فرصت تازه هنوز باز است</b>
report-lists-ended = <b>{ NUM($count) } فرصت پایان یافت: { NUM($won) } برد، { NUM($lost) } باخت</b>
report-lost-reasons-top = <b>بیشترین باخت: { $label }، { NUM($lost) }</b>
report-lost-reasons-total = <b>{ NUM($lost) } باخت</b>
report-days-to-close-top = <b>دیرترین برد از { $label } است: { NUM($days) } روز</b>
report-days-to-close-total = <b>هر برد { NUM($days) } روز زمان می‌برد؛ نیمی از آن‌ها تا { NUM($median) } روز</b>
report-lately-total = <b>{ NUM($won) } برد و { NUM($lost) } باخت در ۳۰ روز</b>
report-totals-total = <b>از { NUM($count) } فرصت { MONEY($estimated, form: "compact") } انتظار می‌رود</b>
    .without-amounts = <b>{ NUM($count) } فرصت</b>
report-closing-top = <b>بیشترین موعد پایان در { $label } است: { NUM($count) }</b>
report-closing-total = <b>{ NUM($count) } فرصت باز</b>
report-first-response-total = <b>نخستین پاسخ پس از { NUM($minutes) } دقیقه است؛ { NUM($without) } فرصت هنوز پاسخی نگرفته‌اند</b>
report-first-response-none = <b>هیچ‌یک از { NUM($without) } فرصت پاسخی نگرفته است</b>
report-engaged-total = <b>{ $count ->
   *[other] { NUM($count) } مشتری تماس گرفته و خریدی نکرده است
}</b>
report-efficiency-top = <b>بیشترین مبلغ برد از { $label } است: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین مبلغ برد از { $label } است</b>
report-efficiency-total = <b>از { NUM($count) } فرصت، { NUM($won) } فرصت برد شد</b>
report-efficiency-leads = <b>{ NUM($leads) } سرنخ، بدون فرصت</b>
report-cohort-total = <b>از { NUM($number) } فرصت آغازشده، { NUM($converted) } فرصت برد شده است</b>
report-cohort-note = بر پایهٔ آغاز: از آنچه آن زمان آغاز شد، تا امروز برد. بر پایهٔ پایان: برد از برد و باخت آن زمان.
report-stage-time-total = <b>هر مرحله به‌طور میانگین { NUM($days) } روز طول می‌کشد</b>
report-stage-time-top = <b>دیرترین مرحله «{ $label }» است: { NUM($days) } روز</b>
report-neglected-total = <b>{ NUM($past_due) } گذشته از موعد، { NUM($stale) } رهاشده، { NUM($no_next_step) } بدون گام بعدی</b>
report-neglected-none = <b>هیچ فرصتی رها نشده است</b>
report-competitors-top = <b>بیشترین باخت در برابر { $label } است: { NUM($lost) }</b>
report-competitors-unnamed = <b>{ NUM($lost) } باخت، بی‌آنکه نام رقیبی ثبت شده باشد</b>
report-competitors-total = <b>{ NUM($lost) } باخت</b>
report-campaign-total = <b>کمپین‌ها { NUM($count) } فرصت و { NUM($invoices) } فاکتور آوردند</b>

# سطرهای زیر تصویر.

report-days = { NUM($days) } روز
report-done = { NUM($count) } انجام‌شده
report-won-short = { NUM($count) } برد
report-last-days = { $days ->
    [1] امروز
   *[other] { NUM($days) } روز
}
report-line-days = { "\u200F" }{ $label }: { NUM($days) } روز، نیمی تا { NUM($median) } · تعداد { NUM($count) }
report-line-response = نیمی تا { NUM($p50) } دقیقه، نه‌دهم تا { NUM($p90) } دقیقه · تعداد { NUM($answered) }
report-line-unanswered = بدون پاسخ: { NUM($without) }
report-line-final = جمع مبلغ‌ها: { MONEY($amount) }
    .without-amounts = جمع مبلغ‌ها: –
report-line-estimated = مورد انتظار: { MONEY($amount) }
    .without-amounts = مورد انتظار: –
report-line-realised = فاکتورشده: { MONEY($amount) }
    .without-amounts = فاکتورشده: –
report-line-net = پس از برگشتی‌ها: { MONEY($amount) }
    .without-amounts = پس از برگشتی‌ها: –
report-line-lately = { $days ->
    [1] امروز
   *[other] { NUM($days) } روز
}: { NUM($won) } برد، { NUM($lost) } باخت
report-line-follow-ups = { "\u200F" }{ $label }: { NUM($overdue) } گذشته از موعد، { NUM($ahead) } در پیش، { NUM($done) } انجام‌شده
report-line-engaged = { "\u200F" }{ $label }: { NUM($records) }، آخرین در { DATE($day, form: "short") }
report-line-neglected = { "\u200F" }{ $label }: { NUM($past_due) } گذشته از موعد، { NUM($stale) } رهاشده، { NUM($no_next_step) } بدون گام بعدی
report-line-efficiency = { "\u200F" }{ $label }: { NUM($won) } از { NUM($count) }، { MONEY($won_amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($won) } از { NUM($count) }
report-line-efficiency-leads = { "\u200F" }{ $label }: { NUM($leads) } سرنخ
report-line-campaign = { "\u200F" }{ $label }: { NUM($count) }، { MONEY($amount) }، { NUM($invoices) } فاکتور
    .without-amounts = { "\u200F" }{ $label }: { NUM($count) }، { NUM($invoices) } فاکتور
report-line-cohort = { "\u200F" }{ $label }: { NUM($converted) } از { NUM($number) } · پایان: { NUM($won) } برد، { NUM($lost) } باخت
report-line-closing = { "\u200F" }{ $label }: { NUM($count) }، { MONEY($amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($count) }

# ستون‌ها.

report-figure-day = روز
report-figure-days = روزها
report-figure-number = شماره
report-figure-title = عنوان
report-figure-status = وضعیت
report-figure-currency = واحد پول
report-figure-created = ثبت
report-figure-ended = پایان
report-figure-close-date = تاریخ پایان
report-figure-final = جمع مبلغ‌ها
report-figure-estimated = مورد انتظار
report-figure-realised = فاکتورشده
report-figure-net = پس از برگشتی
report-figure-mean-days = میانگین روز
report-figure-median-days = میانهٔ روز
report-figure-without = بدون پاسخ
report-figure-mean-minutes = میانگین دقیقه
report-figure-p50 = نیمی تا
report-figure-p90 = ۹ از ۱۰ تا
report-figure-overdue = گذشته از موعد
report-figure-ahead = در پیش
report-figure-done = انجام‌شده
report-figure-done-late = با دیرکرد
report-figure-delay-hours = دیرکرد (ساعت)
report-figure-dismissed = لغوشده
report-figure-records = تماس‌ها
report-figure-last-heard = آخرین
report-figure-customers = مشتری‌ها
report-figure-past-due = گذشته از موعد
report-figure-stale = رهاشده
report-figure-no-next-step = بدون گام بعدی
report-figure-leads = سرنخ‌ها
report-figure-opportunities = فرصت‌ها
report-figure-quotes = پیش‌فاکتورها
report-figure-invoices = فاکتورها
report-figure-value = مبلغ برد
report-figure-opportunities-per-lead = نسبت به سرنخ
report-figure-won-per-opportunity = درصد برد
report-figure-realised-per-value = درصد فاکتور
report-figure-opportunities-amount = مبلغ فرصت‌ها
report-figure-quotes-amount = مبلغ پیش‌فاکتور
report-figure-invoices-amount = مبلغ فاکتور
report-figure-converted = تبدیل‌شده
report-figure-conversion-rate = بر پایهٔ آغاز
report-figure-winning-rate = بر پایهٔ پایان

group-open = بازها
    .option = بازها
group-ended = پایان‌یافته‌ها
    .option = پایان‌یافته‌ها
report-unrated = { NUM($count) } سند به ارزی است که نرخش ثبت نشده و در جمع‌ها نیامده است.
