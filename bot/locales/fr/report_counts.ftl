# Rapports qui comptent par groupe : nom, ce que montre l’image, et ce qui en ressort.

report-lost-by-member = Montant perdu par membre
report-lost-by-member-what = Montant perdu par membre
report-lost-by-member-top = <b>La plus grande perte : { $label }, { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>La plus grande perte : { $label }</b>
report-lost-by-member-total = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}, pour { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-lost-by-source = Montant perdu par origine
report-lost-by-source-what = Montant perdu par origine
report-lost-by-source-top = <b>Le plus perdu vient de « { $label } » : { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>Le plus perdu vient de « { $label } »</b>
report-lost-by-source-total = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}, pour { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>
report-won-amount = Montant gagné
report-won-amount-what = Montant gagné
report-won-amount-what-inside = Montant gagné, opportunités entières
report-won-amount-top = <b>{ $label } a rapporté le plus : { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } a rapporté le plus</b>
report-won-amount-top-inside = <b>Le plus gagné avec { $label } : { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>Le plus gagné avec { $label }</b>
report-won-amount-zero = <b>Rien de gagné : { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>Rien de gagné</b>
report-won-amount-total = <b>{ $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
}, pour { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
}</b>
report-won-amount-two-more = <b>{ $label } : { MONEY($won_amount, form: "compact") }, { PCT($share) } de plus ({ $before } : { MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label } : { PCT($share) } de plus par rapport à { $before }</b>
report-won-amount-two-less = <b>{ $label } : { MONEY($won_amount, form: "compact") }, { PCT($share) } de moins ({ $before } : { MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label } : { PCT($share) } de moins par rapport à { $before }</b>
report-won-amount-two-even = <b>{ $label } : { MONEY($won_amount, form: "compact") }, comme { $before }</b>
    .without-amounts = <b>{ $label } : comme { $before }</b>
report-won-amount-two-new = <b>{ $label } : { MONEY($won_amount, form: "compact") } ({ $before } : rien)</b>
    .without-amounts = <b>{ $label } : gagnées { NUM($won) } ({ $before } : aucune)</b>
report-won-amount-two-none = <b>{ $label } : rien ({ $before } : { MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label } : rien, contrairement à { $before }</b>
report-created = Nouvelles opportunités
report-created-what = Nouvelles opportunités
report-created-top = <b>{ $label } en tête : { $count ->
    [one] { NUM($count) } nouvelle opportunité
   *[other] { NUM($count) } nouvelles opportunités
}</b>
report-created-total = <b>{ $count ->
    [one] { NUM($count) } nouvelle opportunité
   *[other] { NUM($count) } nouvelles opportunités
}</b>
report-sources = Part des origines
report-sources-what = Nouvelles opportunités par origine
report-sources-top = <b>La première origine : « { $label } », { NUM($count) }</b>
report-sources-total = <b>{ $count ->
    [one] { NUM($count) } nouvelle opportunité
   *[other] { NUM($count) } nouvelles opportunités
}</b>
report-win-rate = Taux de réussite
report-win-rate-what = Gagnées, sur gagnées et perdues
report-win-rate-top = <b>Le meilleur taux : { $label }, { $win_rate }</b>
report-win-rate-total = <b>Gagnées { NUM($won) }, perdues { NUM($lost) } : { $win_rate }</b>
report-too-few = Moins de { NUM($least) } opportunités terminées ne se comparent pas : elles viennent en dernier.
report-won-lost-what = Opportunités gagnées et perdues
report-won-lost-top = <b>{ $label } en tête : gagnées { NUM($won) }, perdues { NUM($lost) }</b>
report-won-lost-total = <b>{ $won ->
    [one] { NUM($won) } gagnée
   *[other] { NUM($won) } gagnées
}, { $lost ->
    [one] { NUM($lost) } perdue
   *[other] { NUM($lost) } perdues
}</b>

# Ce qu’ils ont en commun

report-nothing = <b>Rien trouvé</b>
report-none = Non précisé
report-nobody = Personne
report-no-date = Sans date
report-before = Avant
report-later = Après
report-no-team = Sans équipe
report-others = Autres
report-all = En tout
report-n = n = { NUM($count) }
report-no-rate = s. o.
report-week = Sem. du { DATE($first, form: "day") }
report-quarter = T{ NUM($quarter) } { $year }
report-first-of = Les { NUM($count) } premiers de { NUM($groups) } figurent ici, les autres en une seule ligne. Un fichier les contient tous.
report-rows-first = Le tableau contient les { NUM($count) } premières lignes sur { NUM($rows) }. Un fichier en contient { NUM($file) }.
report-rows-left-out = Le fichier ne contient que les { NUM($count) } premières lignes sur { NUM($rows) }, sans les { NUM($left) } dernières.
report-last-of = Voici la fin : { NUM($count) } sur { NUM($spans) }. Un fichier contient tout.
report-alone-of = En voici { NUM($count) } sur { NUM($spans) }. Ce qui précède et ce qui suit ont chacun leur colonne. Un fichier contient tout.
report-what-in = { $what }, { $unit }
report-in-several = { $count ->
    [one] { NUM($count) } figure sur plusieurs lignes et compte une fois au total.
   *[other] { NUM($count) } figurent sur plusieurs lignes et comptent une fois au total.
}
report-worth-in-several = { $count ->
    [one] { NUM($count) } figure sur plusieurs lignes, chaque fois avec son montant entier, et compte une fois au total.
   *[other] { NUM($count) } figurent sur plusieurs lignes, chaque fois avec leur montant entier, et comptent une fois au total.
}
report-line-lost = { $label } : { NUM($lost) } · { MONEY($lost_amount) }
    .without-amounts = { $label } : { NUM($lost) }
report-line-won = { $label } : { NUM($won) } · { MONEY($won_amount) }
    .without-amounts = { $label } : { NUM($won) }
report-line-count = { $label } : { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label } : { NUM($count) }
report-line-counted = { $label } : { NUM($count) }
report-line-counted-share = { $label } : { NUM($count) } · { PCT($share) }
report-line-rate = { $label } : { $win_rate } · gagnées { NUM($won) }, perdues { NUM($lost) }
report-line-won-lost = { $label } : gagnées { NUM($won) }, perdues { NUM($lost) }

# Colonnes

report-figure-product = Produit
report-figure-member = Membre
report-figure-type = Type
report-figure-source = Origine
report-figure-campaign = Campagne
report-figure-customer = Client
report-figure-competitor = Concurrent
report-figure-pipeline = Pipeline
report-figure-priority = Priorité
report-figure-quarter = Trimestre
report-figure-week = Semaine
report-figure-year = Année
report-figure-team = Équipe
report-figure-win-rate = Taux de réussite
