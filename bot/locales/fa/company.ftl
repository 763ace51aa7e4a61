# The company’s settings: `ask-setting-` and the key of the setting.

setting-group-numbers = <b>شماره‌ها و مبلغ‌ها</b>
setting-group-selling = <b>فروش</b>
setting-group-following = <b>پیگیری</b>
setting-group-chat = <b>گفت‌وگو</b>
setting-usual = مطابق واحد پول
setting-off = خاموش
setting-no-limit = بدون سقف
form-company-setting = <b>تنظیم</b>

ask-setting-number-pattern = فرصت‌های تازه چگونه شماره بخورند؟ به‌جای { "{year}" } سال، به‌جای { "{month}" } ماه و به‌جای { "{n:05}" } شمارهٔ پنج‌رقمی می‌آید.
    .label = شماره‌گذاری
    .title = شمارهٔ فرصت‌ها
ask-setting-amount-decimals = مبلغ‌ها دست‌کم چند رقم اعشار داشته باشند؟ رقمی که هست هرگز حذف نمی‌شود.
    .label = اعشار مبلغ
    .title = اعشار مبلغ‌ها
ask-setting-quantity-decimals = تعداد تا چند رقم اعشار داشته باشد؟ صفر یعنی فقط عدد صحیح.
    .label = اعشار تعداد
    .title = اعشار تعدادها
ask-setting-toman = مبلغ‌ها به تومان گفته و خوانده شوند؟
    .label = تومان
    .title = مبلغ‌ها به تومان

refused-count-range = لطفاً عددی از { NUM($least) } تا { NUM($most) } انتخاب کنید. برای نمونه: { NUM($within) }
refused-pattern-unclear = با این الگو نمی‌توان شماره داد. یک بار { "{n}" } لازم است و هر جا { "{month}" } باشد { "{year}" } هم لازم است. برای نمونه: OPP-{ "{year}" }-{ "{n:05}" }
refused-quantity-decimals = تعداد اینجا حداکثر { NUM($most) } رقم اعشار دارد. برای نمونه: { NUM($fraction) }
