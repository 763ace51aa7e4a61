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
report-neglected = En retard ou délaissées
report-neglected-what = Opportunités ouvertes en retard, par membre
report-competitors = Concurrents
report-competitors-what = Opportunités perdues par concurrent et raison
report-campaign = Campagnes en bref
report-campaign-what = Ce qui est lié aux campagnes

# Ce qui en ressort.

report-follow-ups-total = <b>{ NUM($overdue) } en retard, { NUM($done) } faites, { NUM($ahead) } à venir</b>
report-lists-open = <b>{ NUM($count) } nouvelles et toujours ouvertes</b>
report-lists-ended = <b>{ NUM($count) } terminées : { NUM($won) } gagnées, { NUM($lost) } perdues</b>
report-lost-reasons-top = <b>{ $label } en tête : { NUM($lost) } perdues</b>
report-lost-reasons-total = <b>{ NUM($lost) } perdues</b>
report-days-to-close-top = <b>Le plus long à gagner : { $label }, { NUM($days) } jours</b>
report-days-to-close-total = <b>Un gain demande { NUM($days) } jours, la moitié { NUM($median) } au plus</b>
report-lately-total = <b>{ NUM($won) } gagnées et { NUM($lost) } perdues en 30 jours</b>
report-totals-total = <b>{ NUM($count) } opportunités devraient rapporter { MONEY($estimated, form: "compact") }</b>
    .without-amounts = <b>{ NUM($count) } opportunités</b>
report-closing-top = <b>Le plus à conclure : { $label }, { NUM($count) }</b>
report-closing-total = <b>{ NUM($count) } opportunités ouvertes</b>
report-first-response-total = <b>Première réponse en { NUM($minutes) } min ; { NUM($without) } n’en ont pas eu</b>
report-first-response-none = <b>Aucune des { NUM($without) } n’a eu de réponse</b>
report-engaged-total = <b>{ $count ->
    [one] { NUM($count) } client s’est manifesté sans acheter
   *[other] { NUM($count) } clients se sont manifestés sans acheter
}</b>
report-efficiency-top = <b>{ $label } a le plus gagné : { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } a le plus gagné</b>
report-efficiency-total = <b>{ NUM($won) } gagnées sur { NUM($count) }</b>
report-cohort-total = <b>{ NUM($converted) } gagnées sur { NUM($number) } commencées</b>
report-cohort-note = Par début : gagné à ce jour parmi ce qui a commencé. Par fin : gagné parmi ce qui a été gagné ou perdu.
report-stage-time-top = <b>L’étape la plus longue : « { $label } », { NUM($days) } jours</b>
report-neglected-total = <b>{ NUM($past_due) } en retard, { NUM($stale) } délaissées, { NUM($no_next_step) } sans suite prévue</b>
report-neglected-none = <b>Rien n’est délaissé</b>
report-competitors-top = <b>Le plus perdu face à { $label } : { NUM($lost) }</b>
report-competitors-total = <b>{ NUM($lost) } perdues</b>
report-campaign-total = <b>Les campagnes ont amené { NUM($count) } opportunités et { NUM($invoices) } factures</b>

# Lignes des légendes.

report-days = { NUM($days) } j
report-done = { NUM($count) } faites
report-won-short = { NUM($count) } gagnées
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
} : { NUM($won) } gagnées, { NUM($lost) } perdues
report-line-follow-ups = { $label } : { NUM($overdue) } en retard, { NUM($ahead) } à venir, { NUM($done) } faites
report-line-engaged = { $label } : { NUM($records) }, le dernier le { DATE($day, form: "short") }
report-line-neglected = { $label } : { NUM($past_due) } en retard, { NUM($stale) } délaissées, { NUM($no_next_step) } sans suite
report-line-efficiency = { $label } : { NUM($won) } sur { NUM($count) } · { MONEY($won_amount) }
    .without-amounts = { $label } : { NUM($won) } sur { NUM($count) }
report-line-campaign = { $label } : { NUM($count) } · { MONEY($amount) } · { NUM($invoices) } factures
    .without-amounts = { $label } : { NUM($count) } · { NUM($invoices) } factures
report-line-cohort = { $label } : { NUM($converted) } sur { NUM($number) } · fin : { NUM($won) } gagnées, { NUM($lost) } perdues
report-line-closing = { $label } : { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label } : { NUM($count) }

# Colonnes.

report-figure-day = Jour
report-figure-days = Jours
report-figure-number = Nombre
report-figure-title = Titre
report-figure-status = Statut
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
report-figure-stale = Délaissées
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
group-ended = terminées
report-unrated = { $count ->
    [one] { NUM($count) } document dans une devise sans taux connu n’entre dans aucune somme.
   *[other] { NUM($count) } documents dans une devise sans taux connu n’entrent dans aucune somme.
}
