# The history of an opportunity and of a customer: records and changes in one order.

history-none = هنوز چیزی ثبت نشده است.
history-record = { WHEN($at) } · { $member } · { $what }
history-view = { WHEN($at) } · { $member } · 👁 کارت را باز کرد
history-refused = ⛔ { WHEN($at) } · { $member } · رد شد: { NAME($note) }
history-amount = 💰 { MONEY($amount) } · { $state }
history-paper = { $kind } { NAME($number) } · { $state }
history-undid = ↩ برگردانده شد: { $what }
history-merged = 🔗 با { NAME($name) }
history-change = • { $field }: { NAME($old) } ← { NAME($new) }
history-set = • { $field }: { NAME($new) }
history-cleared = • { $field }: <s>{ NAME($old) }</s>
history-more = … و { $count ->
   *[other] { NUM($count) } تغییر دیگر
}
history-lead = سرنخ
history-other-phones = تلفن‌های دیگر
history-owner = مسئول مشتری
history-in-use = فعال
history-text = متن
history-kind = نوع
history-line = محصول
history-lost-for = دلیل
history-competitor = رقیب
history-follow-up = پیگیری
history-reminder = یادآوری
history-contact-by = تماس‌گیرنده
button-newer = ‹ تازه‌تر
button-older = قدیمی‌تر ›
button-history-a = 🕘 همه
button-history-r = 🗂 سابقه‌ها
button-history-c = 🛠 تغییرها
button-history-v = 👁 بازدیدها

record-call = 📞 تماس
record-message = 💬 پیام
record-note = 🗒 یادداشت
record-visit = 🚗 بازدید
record-appointment = 📅 قرار
record-task = ✅ پیگیری انجام شد
record-file = 📎 فایل
record-form = 📝 فرم
record-quote = 🧾 پیش‌فاکتور
record-invoice = 🧾 فاکتور
record-sales-return = ↩ برگشت از فروش
record-contract = 📜 قرارداد
record-receipt = 💵 رسید
record-payment = 💸 پرداخت به مشتری
record-supplier-request = 🏭 درخواست قیمت
record-state-draft = { $of ->
   *[other] پیش‌نویس
}
record-state-sent = { $of ->
   *[other] فرستاده‌شده
}
record-state-confirmed = { $of ->
   *[other] تأییدشده
}
record-state-expired = { $of ->
   *[other] منقضی
}
record-state-rejected = { $of ->
   *[other] ردشده
}
record-state-cancelled = { $of ->
   *[other] لغوشده
}
follow-up-state-pending = در انتظار
follow-up-state-done = انجام‌شده
follow-up-state-dismissed = لغوشده

ask-setting-carry-comments = یادداشت‌ها و پیام‌های سرنخ در تاریخچهٔ فرصت‌های آن هم دیده شوند؟
    .label = یادداشت سرنخ
    .title = یادداشت‌های سرنخ همراه فرصت

# What was taken back, or could be: which step, and of what.

took-back = ↩ برگردانده شد: <b>{ $what }</b>
done-on = { NAME($title) } · { NAME($number) }
done-on-customer = { NAME($party) }
done-on-many = در { NUM($count) } فرصت
take-back-gone = پیش‌تر برگردانده شده است: <b>{ $what }</b>
take-back-stays = آخرین کار شما سر جایش می‌ماند و از اینجا برنمی‌گردد: <b>{ $what }</b>
take-back-which = این برگردانده شود؟ <b>{ $what }</b>، { WHEN($at) }
