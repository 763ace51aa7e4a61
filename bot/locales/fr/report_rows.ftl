# Noms des rapports, et ce que montre l’image.

report-follow-ups = Relances
report-follow-ups-what = Relances en retard par membre
report-lists = Listes ouvertes et terminées
report-lists-what = Totaux de la liste
report-lost-reasons = Raisons dans le temps
report-lost-reasons-what = Opportunités perdues par raison
report-days-to-close = Jours jusqu’au gain
report-days-to-close-what = Jours de la création au gain, moyenne et quartiles
report-lately = Les 1 à 90 derniers jours
report-lately-what = Gagnées et perdues récemment
report-totals = Totaux
report-totals-what = Totaux de toutes les opportunités
report-closing = Conclusions par mois
report-closing-what = Opportunités ouvertes par date de conclusion
report-first-response = Première réponse
report-first-response-what = Minutes avant la première réponse, moyenne par jour
report-engaged = En contact, sans achat
report-engaged-what = Clients qui se sont manifestés sans acheter
report-efficiency = Efficacité
report-efficiency-what = Montant gagné sur ce qui a commencé
report-cohort = Conversion par début
report-cohort-what = Part gagnée, par début et par fin
report-stage-time = Temps par étape
report-stage-time-what = Jours dans une étape avant d’en sortir
report-neglected = En retard ou en sommeil
report-neglected-what = Opportunités ouvertes en retard, par membre
report-neglected-what-stale = Opportunités ouvertes en sommeil, par membre
report-neglected-what-no-next-step = Opportunités ouvertes sans suite prévue, par membre
report-competitors = Concurrents
report-competitors-what = Opportunités perdues par concurrent et raison
report-campaign = Campagnes en bref
report-campaign-what = Ce qui est lié aux campagnes

# Ce qui en ressort.

report-follow-ups-total = <b>En retard { NUM($overdue) }, faites { NUM($done) }, à venir { NUM($ahead) }</b>
report-lists-open = <b>{ $count ->
    [one] { NUM($count) } nouvelle, toujours ouverte
   *[other] { NUM($count) } nouvelles, toujours ouvertes
}</b>
report-lists-ended = <b>Terminées { NUM($count) } : gagnées { NUM($won) }, perdues { NUM($lost) }</b>
report-lost-reasons-top = <b>{ $label } en tête : { $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-lost-reasons-total = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-days-to-close-top = <b>Le plus long à gagner : { $label }, { $days ->
    [one] { NUM($days) } jour
   *[other] { NUM($days) } jours
}</b>
report-days-to-close-total = <b>Un gain demande { $days ->
    [one] { NUM($days) } jour
   *[other] { NUM($days) } jours
}, la moitié { NUM($median) } au plus</b>
report-lately-total = <b>En 30 jours : gagnées { NUM($won) }, perdues { NUM($lost) }</b>
report-totals-total = <b>{ $count ->
    [one] { NUM($count) } opportunité devrait
   *[other] { NUM($count) } opportunités devraient
} rapporter { MONEY($estimated, form: "compact") }</b>
    .without-amounts = <b>{ $count ->
    [one] { NUM($count) } opportunité
   *[other] { NUM($count) } opportunités
}</b>
report-closing-top = <b>Le plus à conclure : { $label }, { NUM($count) }</b>
report-closing-total = <b>{ $count ->
    [one] { NUM($count) } opportunité ouverte
   *[other] { NUM($count) } opportunités ouvertes
}</b>
report-first-response-total = <b>Première réponse en { NUM($minutes) } min ; sans réponse : { NUM($without) }</b>
report-first-response-none = <b>{ $without ->
    [one] { NUM($without) } opportunité, sans réponse
   *[other] { NUM($without) } opportunités, aucune réponse
}</b>
report-engaged-total = <b>{ $count ->
    [one] { NUM($count) } client s’est manifesté sans acheter
   *[other] { NUM($count) } clients se sont manifestés sans acheter
}</b>
report-efficiency-top = <b>{ $label } a le plus gagné : { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } a le plus gagné</b>
report-efficiency-total = <b>{ $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
} sur { NUM($count) }</b>
report-efficiency-leads = <b>{ $leads ->
    [one] { NUM($leads) } prospect
   *[other] { NUM($leads) } prospects
}, aucune opportunité</b>
report-cohort-total = <b>{ $converted ->
    [one] { NUM($converted) } gagnée
   *[other] { NUM($converted) } gagnées
} sur { NUM($number) }</b>
report-cohort-note = Par début : gagné à ce jour parmi ce qui a commencé. Par fin : gagné parmi ce qui a été gagné ou perdu.
report-stage-time-total = <b>Une étape dure { $days ->
    [one] { NUM($days) } jour
   *[other] { NUM($days) } jours
} en moyenne</b>
report-stage-time-top = <b>L’étape la plus longue : « { $label } », { $days ->
    [one] { NUM($days) } jour
   *[other] { NUM($days) } jours
}</b>
report-neglected-total = <b>En retard { NUM($past_due) }, en sommeil { NUM($stale) }, sans suite prévue { NUM($no_next_step) }</b>
report-neglected-none = <b>Rien n’est laissé de côté</b>
report-competitors-top = <b>Le plus de pertes au profit de { $label } : { NUM($lost) }</b>
report-competitors-unnamed = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}, sans aucun concurrent indiqué</b>
report-competitors-total = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-campaign-total = <b>Par les campagnes : opportunités { NUM($count) }, factures { NUM($invoices) }</b>

# Lignes des légendes.

report-days = { NUM($days) } j
report-done = faites { NUM($count) }
report-won-short = gagnées { NUM($count) }
report-last-days = { $days ->
    [1] Aujourd’hui
   *[other] { NUM($days) } jours
}
report-line-days = { $label } : { NUM($days) } j, moitié { NUM($median) } au plus · n = { NUM($count) }
report-line-response = La moitié en { NUM($p50) } min, neuf sur dix en { NUM($p90) } min · n = { NUM($answered) }
report-line-unanswered = Sans réponse : { NUM($without) }
report-line-final = Somme des montants : { MONEY($amount) }
    .without-amounts = Somme des montants : –
report-line-estimated = Attendu : { MONEY($amount) }
    .without-amounts = Attendu : –
report-line-realised = Facturé : { MONEY($amount) }
    .without-amounts = Facturé : –
report-line-net = Après retours : { MONEY($amount) }
    .without-amounts = Après retours : –
report-line-lately = { $days ->
    [1] Aujourd’hui
   *[other] { NUM($days) } jours
} : gagnées { NUM($won) }, perdues { NUM($lost) }
report-line-follow-ups = { $label } : en retard { NUM($overdue) }, à venir { NUM($ahead) }, faites { NUM($done) }
report-line-engaged = { $label } : { NUM($records) }, le dernier le { DATE($day, form: "short") }
report-line-neglected = { $label } : en retard { NUM($past_due) }, en sommeil { NUM($stale) }, sans suite { NUM($no_next_step) }
report-line-efficiency = { $label } : { NUM($won) } sur { NUM($count) } · { MONEY($won_amount) }
    .without-amounts = { $label } : { NUM($won) } sur { NUM($count) }
report-line-efficiency-leads = { $label } : { $leads ->
    [one] { NUM($leads) } prospect
   *[other] { NUM($leads) } prospects
}
report-line-campaign = { $label } : { NUM($count) } · { MONEY($amount) } · factures { NUM($invoices) }
    .without-amounts = { $label } : { NUM($count) } · factures { NUM($invoices) }
report-line-cohort = { $label } : { NUM($converted) } sur { NUM($number) } · fin : gagnées { NUM($won) }, perdues { NUM($lost) }
report-line-closing = { $label } : { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label } : { NUM($count) }

# Colonnes.

report-figure-day = Jour
report-figure-days = Jours
report-figure-number = Nombre
report-figure-title = Titre
report-figure-status = Statut
report-figure-currency = Devise
report-figure-created = Créée le
report-figure-ended = Terminée le
report-figure-close-date = Date de conclusion
report-figure-final = Somme des montants
report-figure-estimated = Attendu
report-figure-realised = Facturé
report-figure-net = Après retours
report-figure-mean-days = Jours, moyenne
report-figure-median-days = Jours, médiane
report-figure-without = Sans réponse
report-figure-mean-minutes = Minutes, moyenne
report-figure-p50 = Moitié en
report-figure-p90 = 9 sur 10 en
report-figure-overdue = En retard
report-figure-ahead = À venir
report-figure-done = Faites
report-figure-done-late = Faites en retard
report-figure-delay-hours = Retard, heures
report-figure-dismissed = Ignorées
report-figure-records = Contacts
report-figure-last-heard = Dernier
report-figure-customers = Clients
report-figure-past-due = En retard
report-figure-stale = En sommeil
report-figure-no-next-step = Sans suite prévue
report-figure-leads = Prospects
report-figure-opportunities = Opportunités
report-figure-quotes = Devis
report-figure-invoices = Factures
report-figure-value = Montant gagné
report-figure-opportunities-per-lead = Par prospect
report-figure-won-per-opportunity = Gagnées, %
report-figure-realised-per-value = Facturé, %
report-figure-opportunities-amount = Leur montant
report-figure-quotes-amount = Montant des devis
report-figure-invoices-amount = Montant facturé
report-figure-converted = Converties
report-figure-conversion-rate = Par début
report-figure-winning-rate = Par fin

group-open = ouvertes
    .option = Ouvertes
group-ended = terminées
    .option = Terminées
report-unrated = { $count ->
    [one] { NUM($count) } document dans une devise sans taux connu n’entre dans aucune somme.
   *[other] { NUM($count) } documents dans une devise sans taux connu n’entrent dans aucune somme.
}
