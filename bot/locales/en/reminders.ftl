# A follow-up that is due

reminder = <b>Follow up: { NAME($title) }</b>
    { NAME($number) }
reminder-customer = <b>Follow up: { NAME($party) }</b>
reminder-due = Due { WHEN($due) }
reminder-late = Due { WHEN($due) }. I could not tell you then: { SPAN($late) } late.
reminder-note = “{ NAME($note) }”
reminder-for = For { NAME($for) }, who is away.
reminder-done = Done
reminder-snooze-15 = +15 min
reminder-snooze-60 = +1 h
reminder-snooze-180 = +3 h
reminder-tomorrow = Tomorrow 9:00
reminder-dismiss = Dismiss
reminder-too-many = 🔕 Too many?

# Under any notice

notice-open = Open
notice-unknown = Something has changed. Open it to see how it stands.
