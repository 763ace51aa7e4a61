# Choosing a report, what stands under it, and asking for one in words.

reports-ask = Ou demandez-le en quelques mots : <i>pertes par origine le trimestre dernier</i>
reports-title-of = <b>Un rapport sur : { $which }</b> · { $whose }
report-only = Cette liste seulement : { $which } · { $whose }
report-only-member = Seulement { NAME($member) }
report-not-understood = Je ne connais pas de rapport « { NAME($text) } ». Est-ce l’un de ceux-ci ?
report-uncounted = Les appels, visites et messages figurent sur les fiches ; aucun rapport ne les compte. Voici ce qui s’en approche :
report-whose = Plusieurs personnes portent ce nom. Pour qui : « { NAME($text) } » ?
button-report-of = { NAME($member) }
button-report-of-team = { NAME($member) } · { NAME($team) }
report-words-unknown = Mots laissés de côté : { NAME($words) }
report-read-as = J’ai lu « { NAME($typed) } » comme « { NAME($meant) } ».
report-not-by = Ce rapport ne peut pas être présenté par { $by }.
report-not-at-once = Ce rapport n’a qu’un regroupement à la fois : il n’est pas aussi présenté par { $by }.
report-own-days = Ce rapport a ses propres dates.
report-file-caption = { $report } : { $count ->
    [one] { NUM($count) } ligne
    [many] { NUM($count) } de lignes
   *[other] { NUM($count) } lignes
}
    { $about }
report-file-about = À propos de ce rapport
report-numbers-head = <i>{ NAME($columns) }</i>
report-numbers-row = <b>{ NAME($label) }</b> : { NAME($figures) }
report-numbers-total = { NAME($name) } : { NAME($figure) }
button-report-on = 📊 Rapport
button-report-days = 📅 { NAME($days) }
button-report-by = ▤ Par { $by }
button-report-rows = 🔎 Lignes
button-report-numbers = 🔢 Chiffres
button-report-picture = 🖼 Image
button-report-row = { NAME($label) } : { NAME($figure) }
button-report-row-ended = { NAME($label) } : gagnées { NAME($won) }, perdues { NAME($lost) }
button-report-row-past-due = { NAME($label) } : en retard { NAME($figure) }
button-report-row-stale = { NAME($label) } : en sommeil { NAME($figure) }
button-report-row-no-next-step = { NAME($label) } : sans suite { NAME($figure) }
button-report-named = { $report } : { $by }
button-search-instead = 🔎 Le rechercher
button-pick-days = 📅 Choisir
choice-here = ● { $choice }
choice-other = { $choice }

# Days

span-day-this = Aujourd’hui
span-day-before = Hier
span-day-ago = Il y a { NUM($count) } jours
span-week-this = Cette semaine
span-week-before = Semaine dernière
span-week-ago = Il y a { NUM($count) } semaines
span-week-and-before = { $count ->
    [one] Ces deux semaines
    [many] Cette semaine et { NUM($count) } avant
   *[other] Cette semaine et { NUM($count) } avant
}
    .ended = Il y a { NUM($last) } à { NUM($first) } semaines
span-month-this = Ce mois-ci
span-month-before = Mois dernier
span-month-ago = Il y a { NUM($count) } mois
span-month-and-before = { $count ->
    [one] Ce mois et le précédent
    [many] Ce mois et { NUM($count) } avant
   *[other] Ce mois et { NUM($count) } avant
}
    .ended = Il y a { NUM($last) } à { NUM($first) } mois
span-quarter-this = Ce trimestre
span-quarter-before = Trimestre dernier
span-quarter-ago = Il y a { NUM($count) } trimestres
span-quarter-and-before = { $count ->
    [one] Ce trimestre et le passé
    [many] Ce trimestre et { NUM($count) } avant
   *[other] Ce trimestre et { NUM($count) } avant
}
    .ended = Il y a { NUM($last) } à { NUM($first) } trimestres
span-year-this = Cette année
span-year-before = L’an dernier
span-year-ago = Il y a { NUM($count) } ans
span-year-and-before = { $count ->
    [one] Cette année et la passée
    [many] Cette année et { NUM($count) } avant
   *[other] Cette année et { NUM($count) } avant
}
    .ended = Il y a { NUM($last) } à { NUM($first) } ans
span-last = { $days ->
    [one] Dernier jour
    [many] { NUM($days) } derniers jours
   *[other] { NUM($days) } derniers jours
}
form-report-days = <b>Les dates du rapport</b>
ask-days-from = À partir de quel jour ?
    .label = Du
ask-days-to = Jusqu’à quel jour ?
    .label = Au
days-from-month = Début de ce mois
days-from-month-before = Début du mois dernier
days-from-year = Début de l’année
days-to-today = Aujourd’hui
days-to-month-before = Fin du mois dernier
days-to-month = Fin de ce mois
refused-report-days-order = Le dernier jour doit suivre le premier, à dix ans d’écart au plus. Par exemple : { DATE($day, form: "day") }

# What the rows of a report stand for

group-reason = raison
    .option = Raison
group-product = produit
    .option = Produit
group-member = membre
    .option = Membre
group-type = type
    .option = Type
group-source = origine
    .option = Origine
group-campaign = campagne
    .option = Campagne
group-customer = client
    .option = Client
group-stage = étape
    .option = Étape
group-pipeline = pipeline
    .option = Pipeline
group-priority = priorité
    .option = Priorité
group-competitor = concurrent
    .option = Concurrent
group-team = équipe
    .option = Équipe
group-day = jour
    .option = Jour
group-week = semaine
    .option = Semaine
group-month = mois
    .option = Mois
group-quarter = trimestre
    .option = Trimestre
group-year = année
    .option = Année
group-window = derniers jours

# Shelves

shelf-results = <b>Résultats : gagnées et perdues</b>
shelf-pipeline = <b>Ce qui est ouvert, et ce qui doit en venir</b>
shelf-customers = <b>Clients et origines</b>
shelf-team = <b>L’équipe</b>
shelf-speed = <b>Les délais</b>
button-shelf-results = 🏆 Résultats
button-shelf-pipeline = 📈 Pipeline
button-shelf-customers = 👥 Clients
button-shelf-team = 🧑 Équipe
button-shelf-speed = ⏱ Délais

# Sent by itself, and to a group

report-told-title = <b>{ NAME($line) }</b>
report-told-line = { NAME($line) }
report-weekly = 📨 Votre rapport du lundi
button-weekly = 📨 Le lundi
button-report-open = 🎛 Ouvrir le rapport
button-weekly-here = ● Le lundi
weekly-begun = Il viendra chaque lundi, dès le { DATE($at, form: "day") }
weekly-stopped = Il ne viendra plus
button-report-group = 👥 Au groupe
button-to-group = 👥 { NAME($team) }
report-sent = Envoyé au groupe de { NAME($team) }
group-report = Envoyé par { NAME($member) }
refused-subscriptions-too-many = Vous pouvez recevoir { NUM($most) } rapports chaque lundi au plus. Retirez-en un d’abord.
digests-reports = 📊 Chaque lundi à neuf heures, un rapport chacun :
