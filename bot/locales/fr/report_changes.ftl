# Ce qui a changé entre deux jours.

report-changed = Ce qui a changé
report-changed-what = D’un matin à l’autre
report-changed-unknown = <b>Moins de deux clichés nocturnes sur ces jours</b>
report-changed-up = <b>Le pipeline a augmenté de { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Le pipeline a augmenté</b>
report-changed-down = <b>Le pipeline a diminué de { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Le pipeline a diminué</b>
report-changed-same = <b>Le pipeline reste à { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Le pipeline n’a pas changé</b>
report-changed-days = Clichés des matins du { DATE($first, form: "day") } et du { DATE($last, form: "day") }.
report-line-changed = { $label } : { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label } : { NUM($count) }
report-changed-opening = Début
report-changed-new = Nouvelles
report-changed-reopened = Rouvertes
report-changed-moved-in = Entrées
report-changed-grown = En hausse
report-changed-shrunk = En baisse
report-changed-won = Gagnées
report-changed-lost = Perdues
report-changed-closed = Closes, supprimées
report-changed-moved-out = Sorties
report-changed-slipped = Reportées
report-changed-closing = Fin
report-figure-step = Étape
report-figure-change = Variation
