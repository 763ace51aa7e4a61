# A follow-up that is due

reminder = <b>Relance : { NAME($title) }</b>
    { NAME($number) }
reminder-customer = <b>Relance : { NAME($party) }</b>
reminder-due = Prévue : { WHEN($due) }
reminder-late = Prévue : { WHEN($due) }. J’étais indisponible : { SPAN($late) } de retard.
reminder-note = « { NAME($note) } »
reminder-for = À la place de { NAME($for) }, en congé.
reminder-done = Faite
reminder-snooze-15 = +15 min
reminder-snooze-60 = +1 h
reminder-snooze-180 = +3 h
reminder-tomorrow = Demain 9 h
reminder-dismiss = Ignorer
reminder-too-many = 🔕 Trop de rappels ?

# Under any notice

notice-open = Ouvrir
notice-unknown = Quelque chose a changé. Ouvrez pour voir où cela en est.
