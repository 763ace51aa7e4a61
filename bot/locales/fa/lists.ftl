# The list of open opportunities.

list-empty = اینجا فرصت بازی نیست.
list-mine = { $count ->
   *[other] <b>{ NUM($count) } فرصت باز شما</b>
}
list-all = { $count ->
   *[other] <b>{ NUM($count) } فرصت باز</b>
}
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") } · { $stage }{ $late ->
    [1] { " " }· موعد گذشته
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b> · { $stage }{ $late ->
    [1] { " " }· موعد گذشته
   *[other] { "" }
}
list-total = جمع کل: { MONEY($amount) } · مورد انتظار { MONEY($weighted) }
button-number = { NUM($place) }
button-earlier = قبلی ›
button-later = ‹ بعدی
reports-title = <b>چه چیزی را می‌خواهید ببینید؟</b>
button-days = { NUM($days) } روز
button-days-here = ● { NUM($days) }
button-theme-dark = 🌙 تیره
button-theme-light = ☀️ روشن
