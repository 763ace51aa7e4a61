# The opportunity's card, what stands behind its buttons, and what is said after a change.

card-title = <b>{ NAME($title) }</b>
card-of = { NAME($number) } · { NAME($party) }
card-number = { NAME($number) }
card-amount = 💰 { MONEY($amount) } · { PCT($probability) } → { MONEY($weighted) }
card-amount-ended = 💰 { MONEY($amount) }
card-no-amount = 💰 No amount yet · { PCT($probability) }
card-stage = 📍 { $stage } · { $days ->
    [0] since today
    [one] for { NUM($days) } day
   *[other] for { NUM($days) } days
}
card-next = ⏰ Next: { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-next-late = ⏰ Overdue since { WHEN($due) } · { NAME($member) }{ $has ->
    [1] { " " }– { NAME($note) }
   *[other] { "" }
}
card-more-planned = ⏰ … and { NUM($count) } more planned
card-no-next = ⏰ No next step yet
card-ended-planned = ⏰ No next step: { $count ->
    [one] its follow-up
   *[other] its { NUM($count) } follow-ups
} ended with it{ $ahead ->
    [0] , and { $count ->
        [one] its day has
       *[other] their days have
    } passed
   *[other] { "" }
}.
card-close = 📅 Close date: { DATE($day) }
card-past-due = 📅 Close date passed: { DATE($day) }
card-type = 🏷 { $type }
card-type-source = 🏷 { $type } · { $source }
card-assignee = 👤 { NAME($member) }
card-unassigned = 👤 Nobody yet
card-won = 🏆 <b>Won</b> on { DATE($day) }
card-lost = ❌ <b>Lost</b> on { DATE($day) }
card-closed = ◻ <b>Closed</b> on { DATE($day) }
card-reopen-by-manager = Your time to reopen it is over; your manager still can.
card-reason = Reason: { $reason }
card-note = “{ NAME($note) }”
card-line = • { NUM($quantity) } × { NAME($product) } at { MONEY($price) } = { MONEY($total) }
card-line-less = • { NUM($quantity) } × { NAME($product) } at { MONEY($price) } less { PCT($discount) } = { MONEY($total) }
card-more-lines = … and { NUM($count) } more
default-title = { NAME($party) } – { $type } { DATE($day, form: "day") }

button-product = ➕ Product
button-follow-up = ⏰ Follow-up
button-planned = ⏰ Planned: { NUM($count) }
button-stages = 📍 Stage
button-next-stage = { $stage } ›
button-stage = { $stage }
button-stage-here = ● { $stage }
button-won = 🏆 Won
button-lost = ❌ Lost
button-edit = ✏️ Change
button-lines = 🧾 Products
button-its-customer = 👤 Customer
button-history = 🕘 History
button-reopen = ↩ Reopen
button-ask-reopen = 🙋 Ask to reopen
button-bring-back = ↩ Follow-ups again: { NUM($count) }
button-delete = 🗑 Delete
button-undo = ↩ Undo: { $what }

stages-title = <b>{ NAME($title) }</b>
    Which stage is it in?
lines-title = <b>{ NAME($title) }</b>
    Tap a product to change it.
lines-total = Total: { MONEY($amount) }
history-title = <b>{ NAME($title) }</b> · who did what
history-step = { WHEN($at) } · { $member } · { $what }
history-step-undone = { WHEN($at) } · { $member } · <s>{ $what }</s>
somebody-system = Forsat

step-create = created
step-edit = changed
step-ask = asked to reopen
step-lines = products
step-stage = stage
step-win = won
step-lose = lost
step-close = closed
step-reopen = reopened
step-delete = deleted
step-follow-up = follow-up
step-record = record
step-reassign = handed over
step-undo = undo
step-settings = settings
step-set-up = set-up
step-import = import

created = ✅ Saved as { NAME($number) }.
changed = ✅ Changed.
changed-amount = ✅ Changed. This amount holds until the products change.
line-added = ✅ Added; the amount is now the sum of the products.
line-dropped = Removed
won-cheer = 🎉 Well done!
lost-saved = Noted. The reasons will show up in the reports.
stage-moved = Moved
reopened = Open again
brought-back = { $count ->
    [one] The follow-up waits again.
   *[other] { NUM($count) } follow-ups wait again.
}
undone = Undone
deleted = Deleted. It is kept for ten minutes in case you want it back.
follow-up-set = ✅ I will remind you.
follow-up-done = ✅ Done. What is the next step?
follow-up-snoozed = I will remind you { WHEN($due) }.
follow-up-dismissed = No more reminders for this.
