# The list of open opportunities.

list-empty = Rien n’est ouvert ici.
list-mine = { $count ->
    [one] <b>Votre opportunité ouverte</b>
   *[other] <b>Vos { NUM($count) } opportunités ouvertes</b>
}
list-all = { $count ->
    [one] <b>{ NUM($count) } opportunité ouverte</b>
   *[other] <b>{ NUM($count) } opportunités ouvertes</b>
}
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") } · { $stage }{ $late ->
    [1] { " " }· échéance passée
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b> · { $stage }{ $late ->
    [1] { " " }· échéance passée
   *[other] { "" }
}
list-total = Total : { MONEY($amount) } · attendu { MONEY($weighted) }
button-number = { NUM($place) }
button-earlier = ‹ Précédentes
button-later = Suivantes ›
reports-title = <b>Que voulez-vous voir ?</b>
button-days = { NUM($days) } jours
button-days-here = ● { NUM($days) }
button-theme-dark = 🌙 Sombre
button-theme-light = ☀️ Clair
