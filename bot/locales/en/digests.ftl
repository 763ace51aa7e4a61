# What comes by itself at an hour: digests, and /subscriptions.

digest-late = I could not send this in time: { SPAN($late) } late.
digest-morning = ☀️ <b>{ DATE($day) }</b>
digest-evening = 🌙 <b>Left over from today</b> · ✅ { NUM($done) } done
digest-overdue = ⚠️ <b>Overdue</b>
digest-today = ⏰ <b>Today</b>
digest-stale = 💤 <b>Nobody has touched them for a while</b>
digest-row = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
digest-row-stale = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { $days ->
    [one] { NUM($days) } day
   *[other] { NUM($days) } days
}
digest-more = … and { NUM($more) } more in /today
digest-idle = ❗ Without a next step: { NUM($idle) }
digest-unassigned = 👤 Nobody works on: { NUM($unassigned) } (/list, Nobody’s)
digest-open = Open: { NUM($open) } · { MONEY($amount) }, expected { MONEY($weighted) }
    .without-amounts = Open: { NUM($open) }
digest-since = Since the last one: { NUM($won) } won · { MONEY($won-amount) }; { NUM($lost) } lost
digest-walk = ▶ One by one
digest-week = 📊 <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
digest-group = 📊 <b>Today, { DATE($last) }</b>
digest-won = 🎉 Won: { NUM($won) } · { MONEY($won-amount) }
    .without-amounts = 🎉 Won: { NUM($won) }
digest-lost = Lost: { NUM($lost) } · { MONEY($lost-amount) }
    .without-amounts = Lost: { NUM($lost) }
digest-new = New: { NUM($new) } · { MONEY($new-amount) }
    .without-amounts = New: { NUM($new) }
digest-slipped = ↪️ Slipped out of the week: { NUM($slipped) } · { MONEY($slipped-amount) }
digest-forecast = This month: { MONEY($won-month) } won, { MONEY($forecast) } expected in all

# /subscriptions

command-subscriptions = Scheduled messages
help-subscriptions = /subscriptions – scheduled messages: mornings, evenings, weeks
button-digests = 🔔 Scheduled messages
digests-title = <b>Scheduled messages</b>
digests-row = { NUM($place) }. { NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
} · { WHEN($at) }
digests-row-paused = { NUM($place) }. <s>{ NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}</s> · paused
digests-none = No messages are scheduled yet.
digests-news-switch = What others did
digests-news = 📣 What others do to your opportunities is told some minutes later.
digests-no-news = 📣 What others do to your opportunities is not told; their history has it.
digest-one = <b>{ NAME($what) }</b>{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}
digest-kind-morning = Morning digest
digest-kind-evening = Evening digest
digest-kind-rescue = The rescue
digest-kind-week = Weekly digest
digest-kind-group = Group digest
digest-tells-morning = What is overdue, what is due today, and what nobody has touched. Nothing comes when there is nothing to say.
digest-tells-evening = What is not done yet today. Nothing comes when everything is.
digest-tells-rescue = Once a week, all that nobody has touched for too long, the longest first. Nothing comes when there is none.
digest-tells-week = Won, lost, new and slipped in the last seven days, and this month’s forecast.
digest-tells-group = What the team won, lost and started today, told in its group.
digest-next = Next: { WHEN($due) }
digest-paused = It is paused.
digest-pause = ⏸ Pause
digest-start = ▶ Start
digest-hour = { WHEN($value) }
digest-hour-on = ✅ { WHEN($value) }
refused-digest-no-day = At least one day has to stay. To get nothing, pause it.

digest-part-overdue = Overdue
digest-part-today = Due today
digest-part-stale = Untouched
digest-part-idle = Without a next step, or anybody
digest-part-open = Open, and its value
digest-part-ended = Won and lost
digest-part-new = New
digest-part-slipped = Slipped
digest-part-forecast = Forecast
refused-digest-no-part = At least one part has to stay. To get nothing, pause it.
digest-evening-how = ✅ done · ⏭ tomorrow at nine · 📝 note · 🏆 won · ❌ lost
digest-row-done = ✅ { NUM($place) }
digest-row-tomorrow = ⏭ { NUM($place) }
digest-row-card = 📂 { NUM($place) }
digest-row-note = 📝 { NUM($place) }
digest-row-won = 🏆 { NUM($place) }
digest-row-lost = ❌ { NUM($place) }
evening-over = ✅ Everything for today is settled.
form-evening-note = <b>A note</b>
ask-evening-note = What should be noted?
    .label = Note
evening-noted = ✅ Noted.

digest-rescue = 🍂 <b>Please rescue these: nobody has touched them for a long time</b>
digest-row-rescue = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { $days ->
    [one] { NUM($days) } day
   *[other] { NUM($days) } days
}{ $worth ->
    [1] { " " }· { MONEY($amount) }
   *[other] { "" }
}
digest-rescue-more = … and { NUM($more) } more
digest-rescue-how = ⏭ next contact on the next working day at nine · 📂 the card
rescue-over = ✅ There is nothing left to rescue.
