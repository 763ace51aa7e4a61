# Ce qui arrive de soi-même à une heure : résumés, et /subscriptions.

digest-late = Je n’ai pas pu vous l’envoyer à l’heure : { SPAN($late) } de retard.
digest-morning = ☀️ <b>{ DATE($day) }</b>
digest-evening = 🌙 <b>Reste d’aujourd’hui</b> · ✅ { $done ->
    [one] { NUM($done) } faite
   *[other] { NUM($done) } faites
}
digest-overdue = ⚠️ <b>En retard</b>
digest-today = ⏰ <b>Aujourd’hui</b>
digest-stale = 💤 <b>En sommeil</b>
digest-row = { NUM($place) }. { WHEN($at) } <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
}
digest-row-stale = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { $days ->
    [one] { NUM($days) } jour
   *[other] { NUM($days) } jours
}
digest-more = … et { NUM($more) } de plus dans /today
digest-idle = ❗ Sans suite prévue : { NUM($idle) }
digest-unassigned = 👤 Sans personne en charge : { NUM($unassigned) } (/list, À personne)
digest-open = Ouvertes : { NUM($open) } · { MONEY($amount) }, attendu { MONEY($weighted) }
    .without-amounts = Ouvertes : { NUM($open) }
digest-since = Depuis le dernier : { $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
} · { MONEY($won-amount) } ; { $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}
digest-walk = ▶ Une à une
digest-week = 📊 <b>{ DATE($first, form: "short") } – { DATE($last, form: "short") }</b>
digest-group = 📊 <b>Aujourd’hui, { DATE($last) }</b>
digest-won = 🎉 Gagnées : { NUM($won) } · { MONEY($won-amount) }
    .without-amounts = 🎉 Gagnées : { NUM($won) }
digest-lost = Perdues : { NUM($lost) } · { MONEY($lost-amount) }
    .without-amounts = Perdues : { NUM($lost) }
digest-new = Nouvelles : { NUM($new) } · { MONEY($new-amount) }
    .without-amounts = Nouvelles : { NUM($new) }
digest-slipped = ↪️ Reportées au-delà de la semaine : { NUM($slipped) } · { MONEY($slipped-amount) }
digest-forecast = Ce mois-ci : { MONEY($won-month) } gagnés, { MONEY($forecast) } attendus en tout

# /subscriptions

command-subscriptions = Les envois automatiques
help-subscriptions = /subscriptions – envois automatiques : matin, soir, semaine
button-digests = 🔔 Envois automatiques
digests-title = <b>Envois automatiques</b>
digests-row = { NUM($place) }. { NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
} · { WHEN($at) }
digests-row-paused = { NUM($place) }. <s>{ NAME($what) }{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}</s> · en pause
digests-none = Aucun envoi automatique pour l’instant.
digests-news-switch = Ce que font les autres
digests-news = 📣 Ce que les autres font de vos opportunités vous est dit quelques minutes plus tard.
digests-no-news = 📣 Ce que les autres font de vos opportunités ne vous est pas dit ; l’historique le garde.
digest-one = <b>{ NAME($what) }</b>{ $group ->
    [1] { " " }({ NAME($team) })
   *[other] { "" }
}
digest-kind-morning = Résumé du matin
digest-kind-evening = Résumé du soir
digest-kind-rescue = Le sauvetage
digest-kind-week = Résumé de la semaine
digest-kind-group = Résumé du groupe
digest-tells-morning = Les retards, les relances du jour, ce qui est en sommeil. S’il n’y a rien à dire, rien n’arrive.
digest-tells-evening = Ce qui n’est pas encore fait aujourd’hui. Si tout est fait, rien n’arrive.
digest-tells-rescue = Une fois par semaine, tout ce que personne n’a touché depuis trop longtemps, le plus ancien d’abord. S’il n’y a rien, rien n’arrive.
digest-tells-week = Gagnées, perdues, nouvelles et reportées des sept derniers jours, et la prévision du mois.
digest-tells-group = Ce que l’équipe a gagné, perdu et commencé aujourd’hui, annoncé dans son groupe.
digest-next = Prochain : { WHEN($due) }
digest-paused = En pause.
digest-pause = ⏸ Pause
digest-start = ▶ Reprendre
digest-hour = { WHEN($value) }
digest-hour-on = ✅ { WHEN($value) }
refused-digest-no-day = Il faut garder au moins un jour. Pour ne rien recevoir, mettez en pause.

digest-part-overdue = En retard
digest-part-today = Pour aujourd’hui
digest-part-stale = En sommeil
digest-part-idle = Sans suite ou sans responsable
digest-part-open = Ouvertes, et leur valeur
digest-part-ended = Gagnées et perdues
digest-part-new = Nouvelles
digest-part-slipped = Reportées
digest-part-forecast = Prévision
refused-digest-no-part = Il faut garder au moins une partie. Pour ne rien recevoir, mettez en pause.
digest-evening-how = ✅ fait · ⏭ demain à neuf heures · 📝 note · 🏆 gagnée · ❌ perdue
digest-row-done = ✅ { NUM($place) }
digest-row-tomorrow = ⏭ { NUM($place) }
digest-row-card = 📂 { NUM($place) }
digest-row-note = 📝 { NUM($place) }
digest-row-won = 🏆 { NUM($place) }
digest-row-lost = ❌ { NUM($place) }
evening-over = ✅ Tout est réglé pour aujourd’hui.
form-evening-note = <b>Une note</b>
ask-evening-note = Que faut-il noter ?
    .label = Note
evening-noted = ✅ C’est noté.

digest-rescue = 🍂 <b>À sauver : personne n’y a touché depuis longtemps</b>
digest-row-rescue = { NUM($place) }. <b>{ NAME($party) }</b>{ $titled ->
    [1] { " " }· { NAME($title) }
   *[other] { "" }
} · { NUM($days) } j{ $worth ->
    [1] { " " }· { MONEY($amount) }
   *[other] { "" }
}
digest-rescue-more = … et { NUM($more) } de plus
digest-rescue-how = ⏭ prochain contact le prochain jour travaillé à neuf heures · 📂 la fiche
rescue-over = ✅ Plus rien à sauver.
