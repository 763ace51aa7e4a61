# The history of an opportunity and of a customer: records and changes in one order.

history-none = Nothing is written down yet.
history-record = { WHEN($at) } · { $member } · { $what }
history-view = { WHEN($at) } · { $member } · 👁 opened the card
history-refused = ⛔ { WHEN($at) } · { $member } · refused: { NAME($note) }
history-amount = 💰 { MONEY($amount) } · { $state }
history-paper = { $kind } { NAME($number) } · { $state }
history-undid = ↩ took back: { $what }
history-merged = 🔗 with { NAME($name) }
history-change = • { $field }: { NAME($old) } → { NAME($new) }
history-set = • { $field }: { NAME($new) }
history-cleared = • { $field }: <s>{ NAME($old) }</s>
history-more = … and { $count ->
    [one] { NUM($count) } more change
   *[other] { NUM($count) } more changes
}
history-lead = Lead
history-other-phones = Other phones
history-owner = Owner
history-in-use = In use
history-text = Text
history-kind = Kind
history-line = Product
history-lost-for = Reason
history-competitor = Competitor
history-follow-up = Follow-up
history-reminder = Reminder
history-contact-by = Contact by
button-newer = ‹ Newer
button-older = Older ›
button-history-a = 🕘 All
button-history-r = 🗂 Records
button-history-c = 🛠 Changes
button-history-v = 👁 Views

record-call = 📞 Call
record-message = 💬 Message
record-note = 🗒 Note
record-visit = 🚗 Visit
record-appointment = 📅 Appointment
record-task = ✅ Follow-up done
record-file = 📎 File
record-form = 📝 Form
record-quote = 🧾 Quote
record-invoice = 🧾 Invoice
record-sales-return = ↩ Sales return
record-contract = 📜 Contract
record-receipt = 💵 Receipt
record-payment = 💸 Payment to the customer
record-supplier-request = 🏭 Supplier request
record-state-draft = { $of ->
   *[other] draft
}
record-state-sent = { $of ->
   *[other] sent
}
record-state-confirmed = { $of ->
   *[other] confirmed
}
record-state-expired = { $of ->
   *[other] expired
}
record-state-rejected = { $of ->
   *[other] rejected
}
record-state-cancelled = { $of ->
   *[other] cancelled
}
follow-up-state-pending = pending
follow-up-state-done = done
follow-up-state-dismissed = dismissed

ask-setting-carry-comments = Should a lead’s notes and messages also stand in the history of its opportunities?
    .label = Lead’s notes
    .title = A lead’s notes go along

# What was taken back, or could be: which step, and of what.

took-back = ↩ Taken back: <b>{ $what }</b>
done-on = { NAME($title) } · { NAME($number) }
done-on-customer = { NAME($party) }
done-on-many = { $count ->
    [one] of { NUM($count) } opportunity
   *[other] of { NUM($count) } opportunities
}
take-back-gone = Taken back already: <b>{ $what }</b>
take-back-stays = What you did last stays, it cannot be taken back here: <b>{ $what }</b>
take-back-which = Take this back? <b>{ $what }</b>, { WHEN($at) }
