# La journée : les relances une à une, en calendrier et en fichier ; la boîte ; les questions ; les absences.

today-title = <b>Aujourd’hui, { DATE($day) }</b>
today-counts = ✅ { $done ->
    [one] { NUM($done) } faite
   *[other] { NUM($done) } faites
} · ⏳ { NUM($left) } à faire
today-overdue = ⚠️ <b>En retard</b> · { NUM($count) }
today-today = <b>Encore aujourd’hui</b> · { NUM($count) }
today-tomorrow = <b>Demain</b> · { NUM($count) }
today-later = <b>Plus tard</b> · { NUM($count) }
today-none = ❗ <b>Sans suite prévue</b> · { NUM($count) }
today-free = Rien de prévu. Profitez-en, ou appelez quelqu’un.
today-row = { NUM($place) }. { WHEN($clock) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-late = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
today-row-note = « { NAME($note) } »
today-idle-row =
    { NUM($place) }. <b>{ NAME($party) }</b>
    { NAME($number) }
button-all-unplanned = ❗ Les { NUM($count) } sans suite
button-walk = ▶ Une à une ({ NUM($count) })
button-today = 📅 Aujourd’hui
button-week = 🗓 Semaine
button-month = 🗓 Mois
walk-title = Une à une
walk-over = ✅ C’est tout pour aujourd’hui.
button-skip-one = Passer ›

# Une relance

follow-up-title = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
follow-up-due = ⏰ { WHEN($due) }
follow-up-late = ⚠️ { WHEN($due) }, il y a { SPAN($late) }
follow-up-by = 👤 { NAME($member) }
button-follow-up-done = ✅ Faite
button-contact-by = 👤 Par qui
button-another-time = 📅 Autre moment…
button-ics = 📎 .ics
steps-title = <b>{ NAME($title) }</b>
    Ce qui est prévu
steps-row = { NUM($place) }. { WHEN($at) } · { NAME($member) }
button-add-follow-up = ➕ Autre relance
contact-by-title = Qui prend le prochain contact avec <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }({ NAME($title) })
   *[other] { "" }
} ?
contact-by-set = ✅ Le rappel lui sera envoyé.
done-of = <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
done-what = Que s’est-il passé ? Choisissez ou écrivez, puis indiquez la suite.
done-named-day = Vous citez un jour : touchez « { $button } » pour le planifier.
done-call = 📞 Appel
done-message = 💬 Message
done-visit = 🚗 Visite
did-call = ✅ Appel
did-message = ✅ Message
did-visit = ✅ Visite
done-noted = ✅ Noté
done-no-next = Sans suite
ics-caption-late = Pour votre agenda : { NUM($count) }. Laissées de côté car en retard : { NUM($late) }
ics-caption = { $count ->
    [one] { NUM($count) } relance pour votre agenda
   *[other] { NUM($count) } relances pour votre agenda
}

# Calendriers

plan-month = <b>{ NAME($month) }</b> · { $count ->
    [one] { NUM($count) } relance
   *[other] { NUM($count) } relances
}
plan-month-how = Le petit chiffre est leur nombre. Touchez un jour.
plan-cell = { NUM($value) }{ NAME($count) }
plan-cell-today = •{ NUM($value) }{ NAME($count) }
plan-week = <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
plan-day-of-week = <b>{ DATE($day) }</b>
plan-day = <b>{ DATE($day) }</b>
plan-nothing = Rien de prévu.
plan-more = … et d’autres
plan-week-before = ‹ Précédente
plan-week-after = Suivante ›

# Boîte

inbox-title = <b>Boîte de réception</b> · { $count ->
    [0] tout est lu
    [one] { NUM($count) } non lu
   *[other] { NUM($count) } non lus
}
inbox-counts = Aujourd’hui : ✅ { $done ->
    [one] { NUM($done) } faite
   *[other] { NUM($done) } faites
} · ⏳ { NUM($left) } à faire · { NUM($today) } en tout
inbox-row = { NUM($place) }. { WHEN($at) }
inbox-row-unread = 🔵 { NUM($place) }. <b>{ WHEN($at) }</b>
inbox-unsure = Ce rappel ne vous est peut-être pas parvenu.
inbox-empty = Personne ne vous a encore rien signalé.
button-inbox = 📥 Boîte
button-inbox-unread = 📥 Boîte ({ NUM($count) })
button-read-all = ✅ Tout est lu

# Questions

button-ask = 💬 Demander
form-ask = <b>Votre question</b>
ask-question = Que voulez-vous savoir ?
    .label = Question
form-answer = <b>Votre réponse</b>
ask-answer = Quelle est votre réponse ?
    .label = Réponse
button-answer = 💬 Répondre
ask = 💬 Question de { NAME($member) } sur <b>{ NAME($title) }</b> : « { NAME($question) } »
ask-how = Répondez à ce message, ou touchez Répondre.
ask-answered = 💬 { NAME($member) } sur <b>{ NAME($title) }</b> : « { NAME($answer) } »
    Votre question : « { NAME($question) } »
ask-sent = ✅ Question envoyée. La réponse vous reviendra.
answer-kept = ✅ Votre réponse est partie, et reste dans l’historique.
refused-ask-nobody = Personne d’autre ne s’occupe de cette opportunité.

# Jours travaillés, absence, suppléance

button-work = 🏖 Jours et absences
work-title = <b>Vos jours travaillés</b>
work-days = Touchez un jour pour en faire un jour travaillé ou non :
work-away = 🏖 En congé jusqu’au { DATE($until) }
work-deputy = Suppléance : { NAME($member) }
work-no-deputy = Personne ne vous remplace.
button-away = 🏖 Je m’absente
button-back-again = Je suis de retour
button-deputy = 👤 Suppléance
button-no-deputy = Personne
deputy-title = Qui reçoit vos rappels pendant votre absence ?
form-away = <b>Absence</b>
ask-until = Jusqu’à quel jour êtes-vous en congé ?
    .label = Jusqu’au
refused-away-past = Ce jour est passé. Choisissez-en un plus tard. Par exemple : { DATE($day, form: "day") }
deputy = Vous remplacez { NAME($member) } jusqu’au { DATE($until) } : ses rappels vous parviennent.

# Jours chômés de l’entreprise

setup-days-off = 🏖 Jours chômés
days-off-title = <b>Jours chômés</b>
    Les dates proposées et les résumés les évitent.
days-off-country = Jours fériés : { NAME($country) }
days-off-no-country = Jours fériés : aucun
days-off-row = { NUM($place) }. { DATE($day) } · { NAME($name) }
days-off-row-worked = { NUM($place) }. <s>{ DATE($day) } · { NAME($name) }</s>
button-add-day-off = ➕ Jour chômé
button-country = 🌍 Pays
button-no-country = Aucun
countries-title = Les jours fériés de quel pays ? Ailleurs, chacun garde ceux de son lieu.
form-day-off = <b>Un jour chômé</b>
ask-day-off = Quel jour ?
    .label = Jour
ask-day-off-name = Comment s’appelle-t-il ?
    .label = Nom
refused-week-empty = Il faut garder au moins un jour travaillé.

help-today = /today – vos relances, une à une
help-inbox = /inbox – ce qui vous a été signalé
command-today = Mes relances du jour
command-inbox = Ce qui m’a été signalé

# What is left alone

card-stale = { $days ->
    [one] 🍂 En sommeil depuis { NUM($days) } jour
   *[other] 🍂 En sommeil depuis { NUM($days) } jours
}
mark-row-no-next = ❗ sans suite prévue
mark-row-stale = { $days ->
    [one] 🍂 en sommeil depuis { NUM($days) } jour
   *[other] 🍂 en sommeil depuis { NUM($days) } jours
}
