# Reports: the title of each is `report-` and its key.

report-won-lost = Gagnées et perdues
report-pipeline = Pipeline par étape
report-forecast = Prévision par mois

# What all reports say. The bold sentences are findings: they head the picture, too.

report-empty = Rien n’a été trouvé.
report-period = Du { DATE($first, form: "short") } au { DATE($last, form: "day") }
report-period-so-far = Du { DATE($first, form: "short") } au { DATE($last, form: "day") }, à ce jour
report-period-day = { DATE($day, form: "day") }
report-as-of = Au { DATE($day, form: "day") }
report-months = De { $first } à { $last }
report-scope-all = Toute l’entreprise
report-scope-teams = { $count ->
    [one] Votre équipe et vous
    [many] Vos équipes et vous
   *[other] Vos équipes et vous
}
report-scope-group = Toute l’équipe
report-scope-own = Vos propres opportunités
report-unit-0 = en { $currency }
report-unit-3 = en milliers ({ $currency })
report-unit-6 = en millions ({ $currency })
report-unit-9 = en milliards ({ $currency })

# Won and lost

report-won-lost-nothing = <b>{ $when ->
    [today] Rien ne s’est terminé aujourd’hui
    [day] Rien ne s’est terminé ce jour-là
    [running] Rien ne s’est encore terminé
   *[over] Rien ne s’est terminé sur ces { NUM($days) } jours
}</b>
report-won-lost-no-loss = <b>{ $when ->
    [today] Aucune opportunité perdue aujourd’hui
    [day] Aucune opportunité perdue ce jour-là
    [running] Aucune opportunité perdue jusqu’ici
   *[over] Aucune opportunité perdue sur ces { NUM($days) } jours
}</b>
report-won-lost-no-reason = <b>{ $lost ->
    [1] L’unique opportunité perdue est sans raison
   *[other] Sans raison indiquée : { NUM($count) } perdues sur { NUM($lost) }
}</b>
report-won-lost-one = <b>Une seule perte, pour « { $reason } »</b>
report-won-lost-all = <b>« { $reason } » explique les { NUM($lost) } pertes</b>
report-won-lost-half = <b>« { $reason } » nous coûte la moitié des opportunités perdues</b>
report-won-lost-tenths = <b>« { $reason } » explique { NUM($tenths) } pertes sur 10</b>
report-won-lost-of = <b>« { $reason } » explique { NUM($count) } pertes sur { NUM($lost) }</b>
report-won-lost-tie = <b>« { $first } » et « { $second } » en tête des pertes, à égalité ({ NUM($count) })</b>
report-won-lost-both = <b>{ $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
}, { $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-won-lost-lost = Pertes par raison
report-won-lost-won = Gains par raison
report-strip-won = Gagnées { NUM($count) }
report-strip-lost = Perdues { NUM($count) }
report-strip-open = Ouvertes { NUM($count) }
report-won = Gagnées : { NUM($count) } · { MONEY($amount) }
    .without-amounts = Gagnées : { NUM($count) }
report-lost = Perdues : { NUM($count) } · { MONEY($amount) }
    .without-amounts = Perdues : { NUM($count) }
report-open-now = Ouvertes à ce jour : { NUM($count) }
report-why-lost = <b>Raisons des pertes</b>, sur { NUM($count) }
report-why-won = <b>Raisons des gains</b>, sur { NUM($count) }
report-reason = { $reason } : { NUM($count) } · { PCT($share) }
report-reason-sum = { $reason } : { NUM($count) }
report-other-reasons = Toutes les plus rares réunies
report-none-given = Sans raison indiquée
report-several-reasons = { $count ->
    [one] { NUM($count) } perdue pour plusieurs raisons, comptée dans chacune.
    [many] { NUM($count) } perdues pour plusieurs raisons, comptées dans chacune.
   *[other] { NUM($count) } perdues pour plusieurs raisons, comptées dans chacune.
}

# Pipeline by stage

report-pipeline-nothing = <b>Rien n’est ouvert</b>
report-pipeline-all = <b>{ $count ->
    [1] La seule opportunité ouverte est à l’étape « { $stage } »
   *[other] Les { NUM($count) } opportunités ouvertes sont à l’étape « { $stage } »
}</b>
report-pipeline-half = <b>La moitié du pipeline est à l’étape « { $stage } »</b>
report-pipeline-most = <b>Plus de la moitié du pipeline est à l’étape « { $stage } »</b>
report-pipeline-sum = <b>Le plus gros montant est à l’étape « { $stage } » : { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Le plus gros montant est à l’étape « { $stage } »</b>
report-pipeline-open = <b>{ NUM($count) } opportunités ouvertes, pour { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($count) } opportunités ouvertes</b>
report-pipeline-what = Opportunités ouvertes par étape
report-pipeline-what-worth = Montant des opportunités ouvertes, par étape
report-pipeline-so-many = { $count ->
    [one] { NUM($count) } ouverte
   *[other] { NUM($count) } ouvertes
}
report-stage = { $stage } : { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $stage } : { NUM($count) }
report-pipeline-total = Total : { NUM($count) } · { MONEY($amount) }
    Attendu : { MONEY($weighted) }
    .without-amounts = Total : { NUM($count) }
report-other-stages = Autres étapes

# Forecast by month

report-forecast-nothing = <b>Rien de gagné, rien d’attendu</b>
report-forecast-best = <b>Le meilleur mois est déjà { $month } : { MONEY($amount, form: "compact") } gagnés</b>
    .without-amounts = <b>Le meilleur mois est déjà { $month }</b>
report-forecast-ahead = <b>Le mois le plus prometteur est { $month } : { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Le mois le plus prometteur est { $month }</b>
report-forecast-reached = <b>En { $month }, { PCT($share) } de la prévision est déjà gagnée</b>
report-forecast-begun = <b>En { $month }, moins de { PCT($share) } de la prévision est gagné</b>
report-forecast-expected = <b>En { $month }, on attend { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>En { $month }, rien n’est encore gagné</b>
report-forecast-done = <b>En { $month }, { MONEY($amount, form: "compact") } gagnés et plus rien d’attendu</b>
    .without-amounts = <b>Plus rien n’est attendu en { $month }</b>
report-forecast-coming = <b>Les { NUM($months) } prochains mois devraient rapporter { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>Rien ce mois-ci, mais les { NUM($months) } prochains devraient rapporter</b>
report-forecast-over = <b>Plus rien n’est attendu à partir de { $month }</b>
report-forecast-what = Gagné et attendu, { $unit }
report-month = { $month } : { MONEY($won) } + { MONEY($open) }
report-month-won = { $month } : { MONEY($won) }
report-month-open = { $month } : + { MONEY($open) }
report-month-nothing = { $month } : –
report-forecast-total = Total : { MONEY($won) } gagnés, { MONEY($open) } attendus
report-forecast-elsewhere = Hors de ces mois : { NUM($count) } ouvertes sans date de conclusion, ou avec une date antérieure ou postérieure · { MONEY($amount) } attendus
    .without-amounts = Hors de ces mois : { NUM($count) } ouvertes sans date de conclusion, ou avec une date antérieure ou postérieure
report-weighted = Attendu (après le plus) : ce qui est ouvert et doit se conclure dans le mois, selon sa probabilité.

# Columns and totals of tables

report-figure-outcome = Issue
report-figure-reason = Raison
report-figure-stage = Étape
report-figure-month = Mois
report-figure-first = Du
report-figure-last = Au
report-figure-count = Nombre
report-figure-share = Part
report-figure-amount = Montant
report-figure-weighted = Attendu
report-figure-won = Gagné
report-figure-lost = Perdu
report-figure-open = Ouvert à ce jour
report-figure-won-amount = Montant gagné
report-figure-lost-amount = Montant perdu
report-figure-several-reasons = Perdues pour plusieurs raisons
report-figure-weighted-open = Attendu
report-figure-forecast = Prévision
report-figure-open-elsewhere = Ouvertes hors de ces mois
report-figure-weighted-elsewhere = Attendu hors de ces mois
