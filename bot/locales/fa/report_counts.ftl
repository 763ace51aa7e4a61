# گزارش‌هایی که گروه‌ها را می‌شمارند. نشان راست‌به‌چپ سر سطری می‌آید که با یک نام آغاز می‌شود.

report-lost-by-member = مبلغ باخت به تفکیک عضو
report-lost-by-member-what = مبلغ باخت به تفکیک عضو
report-lost-by-member-top = <b>بیشترین مبلغ باخت از { $label } است: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین مبلغ باخت از { $label } است</b>
report-lost-by-member-total = <b>{ NUM($lost) } باخت به ارزش { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($lost) } باخت</b>
report-lost-by-source = مبلغ باخت به تفکیک نحوهٔ آشنایی
report-lost-by-source-what = مبلغ باخت به تفکیک نحوهٔ آشنایی
report-lost-by-source-top = <b>بیشترین مبلغ باخت از «{ $label }» است: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین مبلغ باخت از «{ $label }» است</b>
report-lost-by-source-total = <b>{ NUM($lost) } باخت به ارزش { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($lost) } باخت</b>
report-won-amount = مبلغ برد
report-won-amount-what = مبلغ برد
report-won-amount-what-inside = مبلغ کل فرصت‌های برده‌شده
report-won-amount-top = <b>بیشترین مبلغ برد از { $label } است: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین مبلغ برد از { $label } است</b>
report-won-amount-top-inside = <b>بیشترین برد با { $label }: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>بیشترین برد با { $label }</b>
report-won-amount-zero = <b>بردی نبود: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>بردی نبود</b>
report-won-amount-total = <b>{ NUM($won) } برد به ارزش { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($won) } برد</b>
report-won-amount-two-more = <b>{ $label }: { MONEY($won_amount, form: "compact") }، { PCT($share) } بیشتر از { $before } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: { PCT($share) } بیشتر از { $before }</b>
report-won-amount-two-less = <b>{ $label }: { MONEY($won_amount, form: "compact") }، { PCT($share) } کمتر از { $before } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: { PCT($share) } کمتر از { $before }</b>
report-won-amount-two-even = <b>{ $label }: { MONEY($won_amount, form: "compact") }، به اندازهٔ { $before }</b>
    .without-amounts = <b>{ $label }: به اندازهٔ { $before }</b>
report-won-amount-two-new = <b>{ $label }: { MONEY($won_amount, form: "compact") }، در { $before } بردی نبود</b>
    .without-amounts = <b>{ $label }: { NUM($won) } برد، در { $before } بردی نبود</b>
report-won-amount-two-none = <b>در { $label } بردی نبود، در { $before }: { MONEY($was, form: "compact") }</b>
    .without-amounts = <b>در { $label } بردی نبود، بر خلاف { $before }</b>
report-created = فرصت‌های تازه
report-created-what = فرصت‌های تازه
report-created-top = <b>بیشترین فرصت تازه از { $label } است: { NUM($count) }</b>
report-created-total = <b>{ $count ->
   *[other] { NUM($count) } فرصت تازه
}</b>
report-sources = سهم نحوهٔ آشنایی
report-sources-what = فرصت‌های تازه به تفکیک نحوهٔ آشنایی
report-sources-top = <b>بیشترین فرصت تازه از «{ $label }» است: { NUM($count) }</b>
report-sources-total = <b>{ $count ->
   *[other] { NUM($count) } فرصت تازه
}</b>
report-win-rate = نرخ برد
report-win-rate-what = سهم برد از برد و باخت
report-win-rate-top = <b>بهترین نرخ برد از { $label } است: { $win_rate }</b>
report-win-rate-total = <b>{ NUM($won) } برد و { NUM($lost) } باخت: { $win_rate }</b>
report-too-few = کمتر از { NUM($least) } فرصت پایان‌یافته برای مقایسه کافی نیست و در آخر می‌آید.
report-won-lost-what = فرصت‌های برد و باخت
report-won-lost-top = <b>بیشترین پایان از { $label } است: { NUM($won) } برد و { NUM($lost) } باخت</b>
report-won-lost-total = <b>{ NUM($won) } برد و { NUM($lost) } باخت</b>

# آنچه در همه هست

report-nothing = <b>چیزی پیدا نشد</b>
report-none = ثبت نشده
report-nobody = بدون مسئول
report-no-date = بدون تاریخ
report-before = پیش از آن
report-later = پس از آن
report-no-team = بدون تیم
report-others = بقیه
report-all = روی هم
report-n = تعداد { NUM($count) }
report-no-rate = ندارد
report-week = هفتهٔ { DATE($first, form: "day") }
report-quarter = فصل { NUM($quarter) }، { $year }
report-first-of = این‌جا { NUM($count) } ردیف نخست از { NUM($groups) } آمده و بقیه یک ردیف است؛ فایل همه را دارد.
report-rows-first = جدول { NUM($count) } ردیف نخست از { NUM($rows) } را دارد و فایل { NUM($file) } ردیف را.
report-rows-left-out = فایل تنها { NUM($count) } ردیف نخست از { NUM($rows) } را دارد؛ { NUM($left) } ردیف آخر در آن نیست.
report-last-of = { NUM($count) } تای آخر از { NUM($spans) } نشان داده شده است؛ فایل همه را دارد.
report-alone-of = از { NUM($spans) } تا، { NUM($count) } تا جدا آمده؛ پیشین‌ها یک ستون و بعدی‌ها یک ستون است. فایل همه را دارد.
report-what-in = { $what }، { $unit }
report-in-several = { $count ->
   *[other] { NUM($count) } فرصت در چند سطر آمده و در جمع یک بار شمرده شده است.
}
report-worth-in-several = { $count ->
   *[other] { NUM($count) } فرصت در چند سطر، هر بار با مبلغ کامل، آمده و در جمع یک بار شمرده شده است.
}
report-line-lost = { "\u200F" }{ $label }: { NUM($lost) }، { MONEY($lost_amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($lost) }
report-line-won = { "\u200F" }{ $label }: { NUM($won) }، { MONEY($won_amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($won) }
report-line-count = { "\u200F" }{ $label }: { NUM($count) }، { MONEY($amount) }
    .without-amounts = { "\u200F" }{ $label }: { NUM($count) }
report-line-counted = { "\u200F" }{ $label }: { NUM($count) }
report-line-counted-share = { "\u200F" }{ $label }: { NUM($count) }، { PCT($share) }
report-line-rate = { "\u200F" }{ $label }: { $win_rate }، { NUM($won) } برد، { NUM($lost) } باخت
report-line-won-lost = { "\u200F" }{ $label }: { NUM($won) } برد، { NUM($lost) } باخت

# ستون‌ها

report-figure-product = محصول
report-figure-member = عضو
report-figure-type = نوع
report-figure-source = نحوهٔ آشنایی
report-figure-campaign = کمپین
report-figure-customer = مشتری
report-figure-competitor = رقیب
report-figure-pipeline = مسیر فروش
report-figure-priority = اولویت
report-figure-quarter = فصل
report-figure-week = هفته
report-figure-year = سال
report-figure-team = تیم
report-figure-win-rate = نرخ برد
