# What stands behind the card: all its fields, its currency, its lines, a copy of it.

details-title = <b>{ NAME($title) }</b>
details-change = <b>{ NAME($title) }</b>
    Touchez une ligne pour la modifier.
button-details = ☰ Plus
ask-currency = Dans quelle devise est-elle ?
    .label = Devise
form-exchange = <b>Devise</b>
currency-changed = ✅ Modifiée. Le montant et les prix gardent leur valeur.
card-base = ≈ { MONEY($amount) } · 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
card-rate = 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
refused-rate-needed = Je ne connais pas encore de taux pour { NAME($currency) }. Choisissez d’abord la devise : je vous demanderai son taux.

ask-line-name = Quel nom porte cette ligne ?
    .label = Nom
ask-lost-competitors = Qui l’a emporté, ou qui d’autre était sur l’affaire ? Tapez un nom, ou cochez dans la liste s’il y figure.
    .label = Concurrents
competitors-noted = Déjà sur l’affaire : { NAME($names) }
ask-product-aliases = Quels autres noms lui donne-t-on ? Séparez-les par des virgules.
    .label = Autres noms
form-change-line = <b>Produit</b>
form-other-line = <b>Autre article</b>
form-copy = <b>Copie</b>
button-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-from-group = 🗂 Par famille…
button-other-item = ✏️ Autre article…
button-another-from = ➕ Autre : { NAME($group) }
button-duplicate = 📑 Copier
button-duplicate-other = Un autre client…
line-groups-title = Quelle famille ?
line-changed = ✅ C’est modifié.
copy-title = <b>{ NAME($title) }</b>
    Pour qui est la copie ?
copy-left-out = { $count ->
    [one] { NUM($count) } produit n’est plus vendu et n’a pas été repris.
    [many] { NUM($count) } de produits ne sont plus vendus et n’ont pas été repris.
   *[other] { NUM($count) } produits ne sont plus vendus et n’ont pas été repris.
}

button-give = 👤 Confier à…
heirs-title = <b>{ NAME($title) }</b>
    Qui la reprend ?
given = Confiée
given-away = ✅ Confiée. Elle n’est plus à vous : vous ne la voyez plus ici.
button-board-picture = 🖼 Image
button-board-find = 🔎 Chercher…
form-board-find = <b>Tableau</b>
ask-board-find = Que cherchez-vous sur le tableau ? Un numéro, un nom, un produit ou un mot d’une note.
    .label = Mots
button-board-customer = Client…
button-board-people = Collègue…
button-board-whole = ✕ Tout voir
button-board-archive = Plus anciennes
button-board-lately = 30 derniers j.
board-of = Seulement : { NAME($name) }
board-people-title = Les opportunités de qui ?
board-picture-title = Le tableau
board-picture-lately = Gagnées et perdues : 30 derniers jours
board-panel = { NUM($count) } · { MONEY($amount, form: "compact") }
board-figure = { MONEY($amount, form: "compact") }
board-line = { $stage } : { NUM($count) } · { MONEY($amount) }

customers-ticking = <b>Plusieurs clients</b> · { NUM($count) } sur { NUM($most) } au plus
customers-each = ➕ Créer { NUM($count) } { $count ->
    [one] opportunité
   *[other] opportunités
}
customers-each-sure = <b>{ $count ->
    [one] Une nouvelle opportunité pour { NUM($count) } client ?
    [many] Une nouvelle opportunité pour chacun des { NUM($count) } de clients ?
   *[other] Une nouvelle opportunité pour chacun des { NUM($count) } clients ?
}</b>
customers-each-have = Il y en a déjà une en cours avec { $names }{ $more ->
    [0] .
    [one] { " " }(et { NUM($more) } autre).
   *[other] { " " }(et { NUM($more) } autres).
}
customers-each-all = ✅ Créer { NUM($count) }
customers-each-fresh = ➕ Seulement { NUM($count) } sans
customers-made = { $count ->
    [one] { NUM($count) } nouvelle opportunité
    [many] { NUM($count) } de nouvelles opportunités
   *[other] { NUM($count) } nouvelles opportunités
}
customers-made-row = ✅ { NAME($number) } · { NAME($name) }
customers-made-none = ✖ { NAME($name) } : { NAME($why) }

ask-setting-empty-group = Faut-il oublier la famille après chaque produit ? Avec « non », le suivant se choisit dans la même famille.
    .label = Vider famille
    .title = Famille oubliée après chaque produit
filter-pipeline-first = Choisissez d’abord le pipeline : ses étapes seront ici.
form-board-of = <b>Tableau</b>
