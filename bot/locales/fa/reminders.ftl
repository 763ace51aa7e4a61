# A follow-up that is due

reminder = <b>پیگیری: { NAME($title) }</b>
    شمارهٔ { NAME($number) }
reminder-customer = <b>پیگیری: { NAME($party) }</b>
reminder-due = موعد: { WHEN($due) }
reminder-late = موعد: { WHEN($due) }. آن موقع در دسترس نبودم؛ { SPAN($late) } دیر شد.
reminder-note = یادداشت: «{ NAME($note) }»
reminder-for = به جای { NAME($for) } که در مرخصی است.
reminder-done = انجام شد
reminder-snooze-15 = ۱۵ دقیقه
reminder-snooze-60 = ۱ ساعت
reminder-snooze-180 = ۳ ساعت
reminder-tomorrow = فردا ۹:۰۰
reminder-dismiss = لغو یادآوری
reminder-too-many = 🔕 زیاد است؟

# Under any notice

notice-open = باز کردن
notice-unknown = چیزی تغییر کرده است. برای دیدن وضعیت کنونی آن را باز کنید.
