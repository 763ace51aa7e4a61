# The opportunity's card, what stands behind its buttons, and what is said after a change.

card-title = <b>{ NAME($title) }</b>
card-of = شمارهٔ { NAME($number) } · { NAME($party) }
card-number = شمارهٔ { NAME($number) }
card-amount = 💰 { MONEY($amount) } · احتمال { PCT($probability) } ← { MONEY($weighted) }
card-amount-ended = 💰 { MONEY($amount) }
card-no-amount = 💰 هنوز مبلغی ندارد · احتمال { PCT($probability) }
card-stage = 📍 { $stage } · { $days ->
    [0] از امروز
   *[other] از { NUM($days) } روز پیش
}
card-next = ⏰ تماس بعدی: { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-next-late = ⏰ گذشته از موعد: { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-more-planned = ⏰ … و { NUM($count) } پیگیری دیگر
card-no-next = ⏰ گام بعدی هنوز مشخص نیست
card-ended-planned = ⏰ گام بعدی ندارد: { NUM($count) } پیگیری با پایان آن بسته شد{ $ahead ->
    [0] {" "}و زمانشان گذشته است
   *[other] { "" }
}.
card-close = 📅 تاریخ پایان: { DATE($day) }
card-past-due = 📅 تاریخ پایان گذشته است: { DATE($day) }
card-type = 🏷 { $type }
card-type-source = 🏷 { $type } · { $source }
card-assignee = { "\u200F" }👤 { NAME($member) }
card-unassigned = 👤 هنوز مسئولی ندارد
card-won = 🏆 <b>برد</b> در { DATE($day) }
card-lost = ❌ <b>باخت</b> در { DATE($day) }
card-closed = ◻ <b>بسته‌شده</b> در { DATE($day) }
card-reopen-by-manager = مهلت بازگشایی شما گذشته است؛ مدیرتان هنوز می‌تواند آن را باز کند.
card-reason = دلیل: { $reason }
card-note = یادداشت: «{ NAME($note) }»
card-line = • { NUM($quantity) } × { NAME($product) }، هر واحد { MONEY($price) } = { MONEY($total) }
card-line-less = • { NUM($quantity) } × { NAME($product) }، هر واحد { MONEY($price) } با { PCT($discount) } تخفیف = { MONEY($total) }
card-more-lines = … و { NUM($count) } مورد دیگر
default-title = { NAME($party) } – { $type } { DATE($day, form: "day") }

button-product = ➕ محصول
button-follow-up = ⏰ پیگیری
button-planned = ⏰ پیگیری‌ها: { NUM($count) }
button-stages = 📍 مرحله
button-next-stage = { $stage } ›
button-stage = { $stage }
button-stage-here = ● { $stage }
button-won = 🏆 برد
button-lost = ❌ باخت
button-edit = ✏️ ویرایش
button-lines = 🧾 محصول‌ها
button-its-customer = 👤 مشتری
button-history = 🕘 تاریخچه
button-reopen = ↩ بازگشایی
button-ask-reopen = 🙋 درخواست بازگشایی
button-bring-back = ↩ برگرداندن پیگیری‌ها: { NUM($count) }
button-delete = 🗑 حذف
button-undo = ↩ برگرداندن: { $what }

stages-title = <b>{ NAME($title) }</b>
    اکنون در کدام مرحله است؟
lines-title = <b>{ NAME($title) }</b>
    برای تغییر، روی محصول بزنید.
lines-total = جمع کل: { MONEY($amount) }
history-title = <b>{ NAME($title) }</b> · چه کسی چه کرد
history-step = { WHEN($at) } · { $member } · { $what }
history-step-undone = { WHEN($at) } · { $member } · <s>{ $what }</s>
somebody-system = فرصت

step-create = ایجاد
step-edit = ویرایش
step-ask = درخواست بازگشایی
step-lines = محصول‌ها
step-stage = مرحله
step-win = برد
step-lose = باخت
step-close = بستن
step-reopen = بازگشایی
step-delete = حذف
step-follow-up = پیگیری
step-record = سابقه
step-reassign = واگذاری
step-undo = برگرداندن
step-settings = تنظیمات
step-set-up = راه‌اندازی
step-import = ورود داده

created = ✅ با شمارهٔ { NAME($number) } ثبت شد.
changed = ✅ تغییر کرد.
changed-amount = ✅ تغییر کرد. این مبلغ تا تغییر بعدی محصول‌ها می‌ماند.
line-added = ✅ افزوده شد؛ مبلغ اکنون جمع محصول‌هاست.
line-dropped = برداشته شد
won-cheer = 🎉 آفرین!
lost-saved = ثبت شد. دلیل‌ها در گزارش‌ها می‌آیند.
stage-moved = جابه‌جا شد
reopened = دوباره باز شد
brought-back = { NUM($count) } پیگیری دوباره فعال شد.
undone = برگردانده شد
deleted = حذف شد. اگر پشیمان شدید، تا ده دقیقه برمی‌گردد.
follow-up-set = ✅ یادآوری می‌کنم.
follow-up-done = ✅ انجام شد. گام بعدی چیست؟
follow-up-snoozed = یادآوری بعدی: { WHEN($due) }.
follow-up-dismissed = برای این مورد دیگر یادآوری نمی‌کنم.
