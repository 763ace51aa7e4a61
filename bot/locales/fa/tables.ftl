# صفحه‌گسترده‌ای که مدیر سامانه می‌فرستد: چه چیزی از آن درمی‌آید و چه درآمد.

button-bring-in = 📥 ورود { NUM($count) } ردیف
button-refused-rows = 📄 ردشده‌ها: { NUM($count) }
table-customers = مشتری‌ها
table-products = محصول‌ها
table-members = اعضا
table-opportunities = فرصت‌ها
button-keep-as-file = 📎 نگه‌داشتن فایل
table-unfit = فایل <b>{ NAME($file) }</b> به { $table } می‌ماند، ولی { $count ->
        [one] این ستون را ندارد
       *[other] این ستون‌ها را ندارد
    }: { NAME($names) }.
    برای وارد کردن، { $count ->
        [one] آن را
       *[other] آن‌ها را
    } بیفزایید و فایل را دوباره بفرستید.
table-left-out = { $count ->
        [one] این ستون کنار گذاشته می‌شود
       *[other] این ستون‌ها کنار گذاشته می‌شوند
    }: { NAME($names) }
table-tried = <b>فایل { NAME($file) }</b>: { $table }
    هنوز چیزی ذخیره نشده است.
table-brought = <b>فایل { NAME($file) } وارد شد ✅</b>: { $table }
table-added = تازه: { NUM($count) }
table-changed = کامل‌شده یا تغییرکرده: { NUM($count) }
table-known = از پیش موجود: { NUM($count) }
table-refused = ردشده و کنارگذاشته: { NUM($count) }
table-refused-row = · ردیف { NUM($row) }، { NAME($column) }: { NAME($why) }
table-alike = با تلفن یا ایمیل یک مشتری دیگر: { NUM($count) }. اگر یکی هستند، از کارت مشتری ادغامشان کنید.
table-nothing = چیزی برای وارد کردن نیست.
table-first = نخستین ردیف‌ها:
table-row = · { NAME($row) }
table-column-row = ردیف
table-column-column = ستون
table-column-why = دلیل رد
table-refused-page = ردشده‌ها
table-refused-caption = ردیف‌های ردشدهٔ { NAME($file) }: { NUM($count) }. آن‌ها را درست کنید، سه ستون آخر را بردارید و فایل را دوباره بفرستید.

refused-table-empty = فایل با ردیفی خالی آغاز می‌شود؛ نام ستون‌ها باید آنجا باشد.
refused-table-unknown = ستون ناشناخته: { NAME($names) }. ستون‌های موجود: { NAME($known) }.
refused-table-twice = این ستون دو بار آمده است: { NAME($names) }.
refused-table-missing = این ستون نیست: { NAME($names) }.
refused-table-cells = ردیف { NUM($number) } بیش از نام‌ها خانه دارد. مبلغ‌های دارای ویرگول را در گیومه بگذارید.
refused-table-unreadable = فایل به‌صورت صفحه‌گسترده خوانده نمی‌شود. دوباره با قالب XLSX یا CSV ذخیره کنید.
refused-table-encoding = نویسه‌های فایل درست خوانده نمی‌شود. آن را دوباره با قالب XLSX یا CSV یونیکد ذخیره کنید.
refused-table-broken = فایل CSV درستی نیست. دوباره با قالب XLSX ذخیره کنید.
refused-table-too-long = اینجا هر فایل حداکثر { NUM($most) } ردیف دارد. آن را در چند بخش بفرستید یا از خط فرمان کمک بگیرید.
refused-table-away = تلگرام فایل را تحویل نداد. لطفاً دوباره بفرستید.
refused-table-too-much = فایل بیش از اندازه بزرگ است یا صفحه‌گستردهٔ سالمی نیست.
