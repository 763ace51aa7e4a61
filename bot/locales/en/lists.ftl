# The list of open opportunities.

list-empty = Nothing is open here.
list-mine = { $count ->
    [one] <b>Your open opportunity</b>
   *[other] <b>Your { NUM($count) } open opportunities</b>
}
list-all = { $count ->
    [one] <b>{ NUM($count) } open opportunity</b>
   *[other] <b>{ NUM($count) } open opportunities</b>
}
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") } · { $stage }{ $late ->
    [1] { " " }· past due
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b> · { $stage }{ $late ->
    [1] { " " }· past due
   *[other] { "" }
}
list-total = All together: { MONEY($amount) } · expected { MONEY($weighted) }
button-number = { NUM($place) }
button-earlier = ‹ Earlier
button-later = Later ›

# Reports: choosing one, its range and its look.

reports-title = <b>What do you want to see?</b>
button-days = { NUM($days) } days
button-days-here = ● { NUM($days) }
button-theme-dark = 🌙 Dark
button-theme-light = ☀️ Light
