# آنچه فقط ردیفی از جدول واردشده به خاطرش پذیرفته نمی‌شود.

refused-import-empty = این خانه نباید خالی باشد.
refused-import-yes-no = مقدار «{ NAME($typed) }» نه بله است و نه خیر.
refused-import-two-meanings = مقدار «{ NAME($typed) }» دو معنا دارد. تاریخ را مانند ۲۰۲۶-۱۲-۱۵ و مبلغ را بدون جداکننده بنویسید.
refused-import-day-ahead = تاریخ { NAME($typed) } هنوز نرسیده است.
refused-import-not-listed = مقدار «{ NAME($typed) }» یکی از این‌ها نیست: { NAME($known) }.
refused-import-number-long = شماره حداکثر { NUM($longest) } نویسه دارد.
refused-import-open-ended = فرصت باز نه پایان دارد و نه دلیل.
refused-import-ended-first = پیش از آغاز پایان یافته است.
refused-import-one-reason = هر برد حداکثر یک دلیل دارد.
refused-import-closed-stage = فرصت بسته‌شده در مرحلهٔ باز خود می‌ماند: همان مرحله و شیوهٔ بسته شدن را بنویسید.
refused-import-no-product = محصولی با کد { NAME($typed) } نیست.
refused-import-no-field = در مسیر فروش آن چنین فیلدی نیست.
