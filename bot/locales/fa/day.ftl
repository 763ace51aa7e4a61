# روز: پیگیری‌ها یکی‌یکی، در تقویم و فایل؛ صندوق؛ پرسش‌ها؛ مرخصی

today-title = <b>امروز، { DATE($day) }</b>
today-counts = ✅ انجام‌شده: { NUM($done) } · ⏳ مانده: { NUM($left) }
today-overdue = ⚠️ <b>گذشته از موعد</b> · { NUM($count) }
today-today = <b>تا پایان امروز</b> · { NUM($count) }
today-tomorrow = <b>فردا</b> · { NUM($count) }
today-later = <b>روزهای بعد</b> · { NUM($count) }
today-none = ❗ <b>بدون گام بعدی</b> · { NUM($count) }
today-free = برنامه‌ای ندارید. با کسی تماس می‌گیرید؟
today-row = { NUM($place) }. { WHEN($clock) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-late = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-note = یادداشت: «{ NAME($note) }»
today-idle-row =
    { NUM($place) }. <b>{ NAME($party) }</b>
    شمارهٔ { NAME($number) }
button-all-unplanned = ❗ هر { NUM($count) } موردِ بدون گام بعدی
button-walk = ◀ یکی‌یکی ({ NUM($count) })
button-today = 📅 امروز
button-week = 🗓 هفته
button-month = 🗓 ماه
walk-title = یکی‌یکی
walk-over = ✅ کارهای امروز تمام شد.
button-skip-one = بعدی ›

# یک پیگیری

follow-up-title = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
follow-up-due = ⏰ { WHEN($due) }
follow-up-late = ⚠️ { WHEN($due) }، { SPAN($late) } پیش
follow-up-by = 👤 { NAME($member) }
button-follow-up-done = ✅ انجام شد
button-contact-by = 👤 تماس‌گیرنده
button-another-time = 📅 زمان دیگر…
button-ics = 📎 فایل ics
steps-title = <b>{ NAME($title) }</b>
    گام‌های برنامه‌ریزی‌شده
steps-row = { NUM($place) }. { WHEN($at) } · { NAME($member) }
button-add-follow-up = ➕ پیگیری دیگر
contact-by-title = تماس بعدی با <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }({ NAME($title) })
   *[other] { "" }
} را چه کسی می‌گیرد؟
contact-by-set = ✅ به او یادآوری می‌کنم.
done-of = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
done-what = چه شد؟ یکی را بزنید یا بنویسید. سپس گام بعدی را انتخاب کنید.
done-named-day = روزی را نام برده‌اید: با یک ضربه روی «{ $button }» برنامه‌ریزی می‌شود.
done-call = 📞 تماس
done-message = 💬 پیام
done-visit = 🚗 بازدید
did-call = ✅ تماس
did-message = ✅ پیام
did-visit = ✅ بازدید
done-noted = ✅ ثبت شد
done-no-next = بدون گام بعدی
ics-caption-late = برای تقویم شما: { NUM($count) }. کنارگذاشته چون عقب‌افتاده‌اند: { NUM($late) }
ics-caption = { $count ->
   *[other] { NUM($count) } پیگیری برای تقویم شما
}

# تقویم‌ها

plan-month = <b>{ NAME($month) }</b> · { $count ->
   *[other] { NUM($count) } پیگیری
}
plan-month-how = عدد کوچک شمار پیگیری‌هاست. روی یک روز بزنید.
plan-cell = { NUM($value) }{ NAME($count) }
plan-cell-today = •{ NUM($value) }{ NAME($count) }
plan-week = <b>{ DATE($first, form: "short") } تا { DATE($last, form: "short") }</b>
plan-day-of-week = <b>{ DATE($day) }</b>
plan-day = <b>{ DATE($day) }</b>
plan-nothing = برنامه‌ای نیست.
plan-more = … و باز هم هست
plan-week-before = ‹ هفتهٔ پیش
plan-week-after = هفتهٔ بعد ›

# صندوق

inbox-title = <b>صندوق</b> · { $count ->
    [0] همه خوانده شده
   *[other] خوانده‌نشده: { NUM($count) }
}
inbox-counts = امروز: ✅ انجام‌شده { NUM($done) } · ⏳ مانده { NUM($left) } · همه { NUM($today) }
inbox-row = { NUM($place) }. { WHEN($at) }
inbox-row-unread = 🔵 { NUM($place) }. <b>{ WHEN($at) }</b>
inbox-unsure = شاید این یادآوری به دستتان نرسیده باشد.
inbox-empty = هنوز خبری برای شما نیست.
button-inbox = 📥 صندوق
button-inbox-unread = 📥 صندوق ({ NUM($count) })
button-read-all = ✅ همه را خواندم

# پرسش‌ها

button-ask = 💬 پرسش
form-ask = <b>پرسش شما</b>
ask-question = چه می‌خواهید بدانید؟
    .label = پرسش
form-answer = <b>پاسخ شما</b>
ask-answer = پاسخ شما چیست؟
    .label = پاسخ
button-answer = 💬 پاسخ
ask = 💬 پرسش { NAME($member) } دربارهٔ <b>{ NAME($title) }</b>: «{ NAME($question) }»
ask-how = به همین پیام پاسخ دهید، یا دکمهٔ پاسخ را بزنید.
ask-answered = 💬 پاسخ { NAME($member) } دربارهٔ <b>{ NAME($title) }</b>: «{ NAME($answer) }»
    پرسش شما: «{ NAME($question) }»
ask-sent = ✅ پرسیدم. پاسخ به خودتان می‌رسد.
answer-kept = ✅ پاسخ شما فرستاده و در تاریخچه ثبت شد.
refused-ask-nobody = کس دیگری روی این فرصت کار نمی‌کند که پاسخ بدهد.

# روزهای کاری، مرخصی، جانشین

button-work = 🏖 روزهای کاری و مرخصی
work-title = <b>روزهای کاری شما</b>
work-days = با زدن هر روز آن را کاری یا تعطیل کنید:
work-away = 🏖 در مرخصی تا { DATE($until) }
work-deputy = جانشین: { NAME($member) }
work-no-deputy = کسی جانشین شما نیست.
button-away = 🏖 مرخصی می‌روم
button-back-again = برگشتم
button-deputy = 👤 جانشین
button-no-deputy = هیچ‌کس
deputy-title = در نبود شما یادآوری‌ها به چه کسی برسد؟
form-away = <b>مرخصی</b>
ask-until = تا چه روزی در مرخصی هستید؟
    .label = مرخصی تا
refused-away-past = آن روز گذشته است. لطفاً روز دیگری را انتخاب کنید. برای نمونه: { DATE($day, form: "day") }
deputy = تا { DATE($until) } جانشین { NAME($member) } هستید و یادآوری‌هایش به شما می‌رسد.

# روزهای تعطیل شرکت

setup-days-off = 🏖 روزهای تعطیل
days-off-title = <b>روزهای تعطیل</b>
    زمان‌های پیشنهادی و گزارش‌های روزانه از آن‌ها می‌گذرند.
days-off-country = تعطیلات رسمی: { NAME($country) }
days-off-no-country = تعطیلات رسمی: هیچ‌کدام
days-off-row = { NUM($place) }. { DATE($day) } · { NAME($name) }
days-off-row-worked = { NUM($place) }. <s>{ DATE($day) } · { NAME($name) }</s>
button-add-day-off = ➕ روز تعطیل
button-country = 🌍 کشور
button-no-country = هیچ‌کدام
countries-title = تعطیلات رسمی کدام کشور؟ برای کسانی که جای دیگری هستند، تعطیلات همان‌جا.
form-day-off = <b>روز تعطیل</b>
ask-day-off = کدام روز؟
    .label = روز
ask-day-off-name = نامش چیست؟
    .label = نام
refused-week-empty = دست‌کم یک روز کاری باید بماند.

help-today = پیگیری‌های امروز، یکی‌یکی: /today
help-inbox = خبرهای شما: /inbox
command-today = پیگیری‌های امروز من
command-inbox = خبرهای من

# What is left alone

card-stale = { $days ->
   *[other] 🍂 { NUM($days) } روز است که کسی سراغش نرفته
}
mark-row-no-next = ❗ بدون گام بعدی
mark-row-stale = { $days ->
   *[other] 🍂 { NUM($days) } روز بی‌خبری
}
