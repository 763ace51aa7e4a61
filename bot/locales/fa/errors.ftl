# What is refused and why: `refused-` and the key of the refusal.

# What was typed cannot be read; the example is one the reader could type

refused-empty = لطفاً چیزی بنویسید.
refused-number-unclear = این عدد را نفهمیدم. برای نمونه: { NUM($number) }
refused-number-negative = عدد منفی اینجا معنا ندارد. برای نمونه: { NUM($number) }
refused-money-unclear = این مبلغ را نفهمیدم. برای نمونه: { MONEY($money) }
refused-money-negative = مبلغ نمی‌تواند منفی باشد. برای نمونه: { MONEY($money) }
refused-money-too-large = این مبلغ بیش از اندازه بزرگ است. لطفاً صفرها را بررسی کنید. برای نمونه: { MONEY($money) }
refused-money-too-fine = تعداد رقم‌های اعشار از واحد پول بیشتر است. برای نمونه: { MONEY($money) }
refused-quantity-zero = تعداد باید بیشتر از صفر باشد. برای نمونه: { NUM($quantity) }
refused-quantity-not-positive = تعداد باید بیشتر از صفر باشد. برای نمونه: { NUM($quantity) }
refused-quantity-too-large = این تعداد بیش از اندازه بزرگ است. برای نمونه: { NUM($quantity) }
refused-quantity-too-fine = تعداد حداکثر سه رقم اعشار دارد. برای نمونه: { NUM($fraction) }
refused-quantity-whole = این کالا فقط به‌صورت عدد کامل فروخته می‌شود. برای نمونه: { NUM($quantity) }
refused-quantity-not-whole = این کالا فقط به‌صورت عدد کامل فروخته می‌شود. برای نمونه: { NUM($quantity) }
refused-percent-unclear = درصدی در آن نمی‌بینم. برای نمونه: { PCT($percent) }
refused-percent-range = درصد باید بین { NUM($least) } و { NUM($most) } باشد. برای نمونه: { PCT($percent) }
refused-percent-whole = درصد را بدون اعشار بنویسید. برای نمونه: { PCT($percent) }
refused-moment-unclear = زمانش را نفهمیدم. فقط روز و ساعت را بنویسید، برای نمونه «فردا ساعت ۱۰» یا «{ DATE($day, form: "day") }».
refused-date-unclear = این تاریخ را نفهمیدم. برای نمونه: { DATE($day, form: "day") }
refused-date-impossible = چنین روزی در تقویم نیست. برای نمونه: { DATE($day, form: "day") }
refused-date-year = این سال درست به نظر نمی‌رسد. برای نمونه: { DATE($day, form: "day") }
refused-date-weekday = روز هفته با تاریخ نمی‌خواند. برای نمونه: { DATE($day) }
refused-time-unclear = این ساعت را نفهمیدم. برای نمونه: { WHEN($time) }
refused-time-impossible = چنین ساعتی نداریم. برای نمونه: { WHEN($time) }
refused-name-empty = لطفاً یک نام بنویسید.
refused-title-empty = لطفاً یک عنوان بنویسید.
refused-zone-unknown = این شهر یا منطقهٔ زمانی را نمی‌شناسم. برای نمونه: تهران
refused-follow-up-past = این زمان گذشته است. لطفاً زمان دیرتری را انتخاب کنید. برای نمونه: { DATE($day, form: "day") }

# An opportunity cannot be treated so

refused-already-ended = این فرصت پیش‌تر پایان یافته است؛ اول آن را بازگشایی کنید.
refused-not-ended = این فرصت هنوز باز است.
refused-stage-not-here = این مرحله جزو مرحله‌های باز این مسیر فروش نیست.
refused-stage-already = همین حالا در این مرحله است.
refused-win-needs-amount = پیش از ثبت برد، مبلغ آن را بنویسید.
refused-lose-needs-reason = لطفاً دست‌کم یک دلیل انتخاب کنید.
refused-lose-has-quote = هنوز پیش‌فاکتوری نزد مشتری است؛ اول آن را لغو کنید.
refused-reason-needs-note = برای این دلیل یک یادداشت کوتاه بنویسید.
refused-delete-has-money = سند مالی دارد و نمی‌توان آن را حذف کرد.
refused-reopen-too-late = فرصت‌های خودتان را تا { SPAN($reopen) } می‌توانید بازگشایی کنید. پس از آن از مدیرتان بخواهید.
refused-product-not-sold = این محصول دیگر فروخته نمی‌شود.
refused-other-in-serial = با موجودی سریالی فقط محصول‌ها فهرست قیمت فروخته می‌شوند.
refused-price-needed = این محصول هنوز قیمت ندارد. لطفاً آن را بنویسید. برای نمونه: { MONEY($money) }
refused-currency-other = واحد پول این فرصت { NAME($currency) } است، نه { NAME($typed) }.
refused-field-unknown = این مورد را اینجا نمی‌توان تغییر داد.

# Somebody may not, or came too late

refused-not-found = چنین چیزی پیدا نکردم.
refused-not-allowed = شما اجازهٔ این کار را ندارید.
refused-changed-meanwhile = در این فاصله کسی آن را تغییر داده است. وضعیت کنونی این است.
refused-undo-too-late = زمان برگرداندن آن گذشته است.
refused-undo-twice = پیش‌تر برگردانده شده است.
refused-undo-others = فقط کسی که این کار را کرده یا مدیر می‌تواند آن را برگرداند.
refused-invite-unknown = این دعوت‌نامه استفاده شده یا تاریخش گذشته است. لطفاً دعوت‌نامهٔ تازه‌ای بخواهید.
unknown-command = فرمان { NAME($command) } را ندارم. همهٔ فرمان‌ها: /help
refused-invite-already-in = شما از پیش عضو هستید.
refused-last-admin = آخرین مدیر سامانه باید بماند. اول کس دیگری را مدیر سامانه کنید.
refused-no-team = شما تیمی برای ثبت در اینجا ندارید.
refused-group-taken = این گروه پیش‌تر برای تیم دیگری ثبت شده است.
refused-choice-unknown = این گزینه دیگر وجود ندارد. لطفاً دوباره انتخاب کنید.
refused-not-set-up = فرصت هنوز اینجا راه‌اندازی نشده است. لطفاً به مدیر سامانه خبر دهید.
refused-filter-empty = این فیلتر هنوز شرطی ندارد.
refused-filter-too-long = هر فیلتر حداکثر { NUM($most) } شرط دارد.
refused-filter-no-team = شما هنوز در تیمی نیستید.
refused-which-team = کدام تیم؟ دستور /register و نام تیم را بفرستید: { NAME($teams) }
