# Lists of opportunities: what stands on a page, and the other pages.

list-title = <b>{ $which }</b> · { $whose } · { NUM($count) }
list-order = ⇅ { $order }
list-added = Ajouté à ce qui filtrait déjà la liste.
button-only-typed = ✂️ Seulement ma saisie
list-more-title = <b>{ $which }</b> · { $whose }
list-lacking = 🔒 { $which ->
    [files] L’export d’une liste s’accorde
    [many] La modification en lot s’accorde
   *[both] L’export d’une liste et la modification en lot s’accordent
} membre par membre : demandez à { NAME($admins) }.
file-of-this-report = ⬇ Les boutons ci-dessous en font un fichier.
file-of-a-report = ⬇ Choisissez d’abord un rapport : ses boutons en font un fichier. Pour les opportunités elles-mêmes : /list, puis « Fichier ».
list-empty = Rien ici.
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") }{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· en retard
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b>{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· en retard
   *[other] { "" }
}
list-number = { NAME($number) }
list-ended-won = gagnée le { DATE($day, form: "day") }
list-ended-lost = perdue le { DATE($day, form: "day") }
list-ended-closed = clôturée le { DATE($day, form: "day") }
list-final = Montant total : { MONEY($amount) }
list-estimated = Attendu, selon la probabilité : { MONEY($amount) }
list-realised = Déjà facturé (TTC) : { MONEY($amount) }
list-net = Après retours : { MONEY($amount) }
list-with-won = Dans le montant attendu, gagnées comptées en entier : { NUM($won) }.
list-with-lost = Dans le montant attendu, perdues non comptées : { NUM($lost) }.
list-with-closed = Dans le montant attendu, clôturées (ni gagnées ni perdues) non comptées : { NUM($closed) }.
button-number = { NUM($place) }
button-earlier = ‹ Précédentes
button-later = Suivantes ›
button-order = ⇅ Ordre
button-to-list = 📋 Liste
button-back-to-report = ‹ Retour au rapport
button-before = ‹ Préc.
button-after = Suiv. ›
orders-title = Que mettre en premier ?
order-t = Dernière activité
order-c = Conclusion la plus proche
order-a = Montant le plus élevé
order-p = La plus probable
order-w = Montant attendu le plus élevé
order-i = Priorité la plus haute
find-what = Écrivez ce que vous cherchez. Par exemple : /find pompe

# Which opportunities, and whose

which-open = Ouvertes
which-late = En retard
which-nostep = Sans suite prévue
which-stale = En sommeil
which-nobody = Sans personne en charge
which-won = Gagnées ces 30 derniers jours
which-lost = Perdues ces 30 derniers jours
which-any = Toutes, terminées comprises
which-filtered = Votre recherche
button-which-open = Ouvertes
button-which-late = En retard
button-which-nostep = Sans suite
button-which-stale = En sommeil
button-which-nobody = À personne
button-which-won = Gagnées
button-which-lost = Perdues
button-which-any = Toutes
whose-m = les vôtres
whose-t = votre équipe
whose-a = tout le monde
button-whose-m = 👤 Les miennes
button-whose-t = 👥 Équipe
button-whose-a = 🌐 Tous

# The board

button-board = 🗂 Tableau
button-as-list = 📋 En liste
button-move = ⇄ Déplacer
button-stage-before = ‹ { $stage }
button-stage-after = { $stage } ›
board-title = <b>{ $stage }</b> · { $whose }
board-sum = { $count ->
    [one] { NUM($count) } opportunité
   *[other] { NUM($count) } opportunités
} · { MONEY($amount) }
board-lately = Ces 30 derniers jours.
board-empty = Aucune opportunité à cette étape.
board-pick = Laquelle déplacer ? Touchez son numéro.
board-where = <b>{ NAME($title) }</b> · { NAME($number) }
    À quelle étape va-t-elle ?
board-moved = ✅ <b>{ NAME($title) }</b> · { NAME($number) } : maintenant à l’étape { $stage }

# Reports: choosing one, its range and its look.

reports-title = <b>Que voulez-vous voir ?</b>
button-theme-dark = 🌙 Sombre
button-theme-light = ☀️ Clair

# A list in groups

list-groups-title = <b>{ $which }</b> · { $whose } · { $order }
list-group = • { NAME($group) } : { NUM($count) } · { MONEY($amount) }
list-by-amount = Par montant
list-by-probability = Par probabilité
list-by-priority = Par priorité
button-group-by = { $order }
list-group-below = moins de { MONEY($amount) }
list-group-none = Sans montant
list-by-product-group = Par famille de produits
list-group-named = { NAME($name) }
list-group-no-product-group = Sans famille de produits
list-groups-several = Une opportunité avec des produits de plusieurs familles compte dans chacune.
list-groups-beyond = { $count ->
    [one] { NUM($count) } autre famille n’est pas affichée : cherchez-la avec un filtre.
   *[other] { NUM($count) } autres familles ne sont pas affichées : cherchez-les avec un filtre.
 }
