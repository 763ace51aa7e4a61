# The day: follow-ups one by one, in calendars and files; the /inbox; questions; absence.

today-title = <b>Today, { DATE($day) }</b>
today-counts = ✅ { NUM($done) } done · ⏳ { NUM($left) } left
today-overdue = ⚠️ <b>Overdue</b> · { NUM($count) }
today-today = <b>Still today</b> · { NUM($count) }
today-tomorrow = <b>Tomorrow</b> · { NUM($count) }
today-later = <b>Later</b> · { NUM($count) }
today-none = ❗ <b>Without a next step</b> · { NUM($count) }
today-free = Nothing is planned. Enjoy it, or call somebody.
today-row = { NUM($place) }. { WHEN($clock) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-late = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-note = “{ NAME($note) }”
today-idle-row =
    { NUM($place) }. <b>{ NAME($party) }</b>
    { NAME($number) }
button-all-unplanned = ❗ All { NUM($count) } unplanned
button-walk = ▶ One by one ({ NUM($count) })
button-today = 📅 Today
button-week = 🗓 Week
button-month = 🗓 Month
walk-title = One by one
walk-over = ✅ That was all for today.
button-skip-one = Skip ›

# One follow-up

follow-up-title = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
follow-up-due = ⏰ { WHEN($due) }
follow-up-late = ⚠️ { WHEN($due) }, { SPAN($late) } ago
follow-up-by = 👤 { NAME($member) }
button-follow-up-done = ✅ Done
button-contact-by = 👤 By whom
button-another-time = 📅 Another time…
button-ics = 📎 .ics
steps-title = <b>{ NAME($title) }</b>
    What is planned
steps-row = { NUM($place) }. { WHEN($at) } · { NAME($member) }
button-add-follow-up = ➕ Another follow-up
contact-by-title = Who makes the next contact with <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }({ NAME($title) })
   *[other] { "" }
}?
contact-by-set = ✅ They will be reminded.
done-of = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
done-what = What happened? Tap one or write a line. Then choose the next step.
done-named-day = You name a day: one tap on “{ $button }” plans it.
done-call = 📞 Call
done-message = 💬 Message
done-visit = 🚗 Visit
did-call = ✅ Call
did-message = ✅ Message
did-visit = ✅ Visit
done-noted = ✅ Noted
done-no-next = No next step
ics-caption-late = For your calendar: { NUM($count) }. Left out because overdue: { NUM($late) }
ics-caption = { $count ->
    [one] { NUM($count) } follow-up for your calendar
   *[other] { NUM($count) } follow-ups for your calendar
}

# Calendars

plan-month = <b>{ NAME($month) }</b> · { $count ->
    [one] { NUM($count) } follow-up
   *[other] { NUM($count) } follow-ups
}
plan-month-how = The small number says how many. Tap a day.
plan-cell = { NUM($value) }{ NAME($count) }
plan-cell-today = •{ NUM($value) }{ NAME($count) }
plan-week = <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
plan-day-of-week = <b>{ DATE($day) }</b>
plan-day = <b>{ DATE($day) }</b>
plan-nothing = Nothing is planned.
plan-more = … and more
plan-week-before = ‹ Week before
plan-week-after = Week after ›

# Inbox

inbox-title = <b>Inbox</b> · { $count ->
    [0] all read
   *[other] { NUM($count) } unread
}
inbox-counts = Today: ✅ { NUM($done) } done · ⏳ { NUM($left) } left · { NUM($today) } in all
inbox-row = { NUM($place) }. { WHEN($at) }
inbox-row-unread = 🔵 { NUM($place) }. <b>{ WHEN($at) }</b>
inbox-unsure = This reminder may not have reached you.
inbox-empty = Nothing has come for you yet.
button-inbox = 📥 Inbox
button-inbox-unread = 📥 Inbox ({ NUM($count) })
button-read-all = ✅ All read

# Questions

button-ask = 💬 Ask
form-ask = <b>Your question</b>
ask-question = What would you like to know?
    .label = Question
form-answer = <b>Your answer</b>
ask-answer = What is your answer?
    .label = Answer
button-answer = 💬 Answer
ask = 💬 { NAME($member) } asks about <b>{ NAME($title) }</b>: “{ NAME($question) }”
ask-how = Reply to this message, or tap Answer.
ask-answered = 💬 { NAME($member) } on <b>{ NAME($title) }</b>: “{ NAME($answer) }”
    You asked: “{ NAME($question) }”
ask-sent = ✅ Asked. The answer comes back to you.
answer-kept = ✅ Your answer is sent, and kept in the history.
refused-ask-nobody = Nobody else is working on this.

# Days at work, absence, deputy

button-work = 🏖 Working days and absence
work-title = <b>Your working days</b>
work-days = Tap a day to switch it on or off:
work-away = 🏖 Away until { DATE($until) }
work-deputy = Deputy: { NAME($member) }
work-no-deputy = Nobody stands in for you.
button-away = 🏖 I am away
button-back-again = I am back
button-deputy = 👤 Deputy
button-no-deputy = Nobody
deputy-title = Who gets your reminders while you are away?
form-away = <b>Absence</b>
ask-until = Until which day are you away?
    .label = Away until
refused-away-past = That day has passed. Please choose a later one. For example: { DATE($day, form: "day") }
deputy = You stand in for { NAME($member) } until { DATE($until) }: you get their reminders.

# Days off of the company

setup-days-off = 🏖 Days off
days-off-title = <b>Days off</b>
    Suggested times and digests skip them.
days-off-country = Public holidays: { NAME($country) }
days-off-no-country = Public holidays: none
days-off-row = { NUM($place) }. { DATE($day) } · { NAME($name) }
days-off-row-worked = { NUM($place) }. <s>{ DATE($day) } · { NAME($name) }</s>
button-add-day-off = ➕ Day off
button-country = 🌍 Country
button-no-country = None
countries-title = Which country’s public holidays do you keep? Members elsewhere keep those of where they are.
form-day-off = <b>A day off</b>
ask-day-off = Which day?
    .label = Day
ask-day-off-name = What is it called?
    .label = Name
refused-week-empty = At least one working day has to remain.

help-today = /today – your follow-ups, one by one
help-inbox = /inbox – what you were told
command-today = My follow-ups today
command-inbox = What I was told

# What is left alone

card-stale = { $days ->
    [one] 🍂 Nobody has touched it for { NUM($days) } day
   *[other] 🍂 Nobody has touched it for { NUM($days) } days
}
mark-row-no-next = ❗ no next step
mark-row-stale = { $days ->
    [one] 🍂 untouched for { NUM($days) } day
   *[other] 🍂 untouched for { NUM($days) } days
}
