# Lists of opportunities: what stands on a page, and the other pages.

list-title = <b>{ $which }</b> · { $whose } · { NUM($count) }
list-order = ⇅ { $order }
list-added = Added to what the list was narrowed to before.
button-only-typed = ✂️ Only what I typed
list-more-title = <b>{ $which }</b> · { $whose }
list-lacking = 🔒 { $which ->
    [files] Files of lists are
    [many] Changing several at once is
   *[both] Files of lists and changing several at once are
} granted by an admin: ask { NAME($admins) }.
file-of-this-report = ⬇ The buttons below make it a file.
file-of-a-report = ⬇ Choose a report first: its buttons make it a file. For the opportunities themselves: /list, then “File”.
list-empty = Nothing here.
list-row = { NUM($place) }. <b>{ NAME($party) }</b> · { MONEY($amount, form: "compact") }{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· past due
   *[other] { "" }
}
list-row-no-amount = { NUM($place) }. <b>{ NAME($party) }</b>{ $staged ->
    [1] { " " }· { $stage }
   *[other] { "" }
}{ $late ->
    [1] { " " }· past due
   *[other] { "" }
}
list-number = { NAME($number) }
list-ended-won = won { DATE($day, form: "day") }
list-ended-lost = lost { DATE($day, form: "day") }
list-ended-closed = closed { DATE($day, form: "day") }
list-final = Total amount: { MONEY($amount) }
list-estimated = Expected, by probability: { MONEY($amount) }
list-realised = Invoiced so far, tax included: { MONEY($amount) }
list-net = After returns: { MONEY($amount) }
list-with-won = Of what is expected: { NUM($won) } won, in full.
list-with-lost = Not in what is expected: { NUM($lost) } lost.
list-with-closed = Not in what is expected: { NUM($closed) } closed, neither won nor lost.
button-number = { NUM($place) }
button-earlier = ‹ Previous
button-later = Next ›
button-order = ⇅ Order
button-to-list = 📋 List
button-back-to-report = ‹ Back to the report
button-before = ‹ Previous
button-after = Next ›
orders-title = What should come first?
order-t = Touched last
order-c = Closing soonest
order-a = Highest amount
order-p = Most likely
order-w = Highest expected amount
order-i = Highest priority
find-what = Please type what to look for. For example: /find pump

# Which opportunities, and whose

which-open = Open
which-late = Past due
which-nostep = Without a next step
which-stale = Stale
which-nobody = Nobody works on them
which-won = Won in the last 30 days
which-lost = Lost in the last 30 days
which-any = All, ended ones too
which-filtered = What you looked for
button-which-open = Open
button-which-late = Past due
button-which-nostep = No step
button-which-stale = Stale
button-which-nobody = Nobody’s
button-which-won = Won
button-which-lost = Lost
button-which-any = All
whose-m = yours
whose-t = your team’s
whose-a = everybody’s
button-whose-m = 👤 Mine
button-whose-t = 👥 Team
button-whose-a = 🌐 Everybody

# The board

button-board = 🗂 Board
button-as-list = 📋 As a list
button-move = ⇄ Move one
button-stage-before = ‹ { $stage }
button-stage-after = { $stage } ›
board-title = <b>{ $stage }</b> · { $whose }
board-sum = { $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
} · { MONEY($amount) }
board-lately = The last 30 days.
board-empty = No opportunities at this stage.
board-pick = Which one moves? Tap its number.
board-where = <b>{ NAME($title) }</b> · { NAME($number) }
    Where does it go?
board-moved = ✅ <b>{ NAME($title) }</b> · { NAME($number) }: now at { $stage }

# Reports: choosing one, its range and its look.

reports-title = <b>What do you want to see?</b>
button-theme-dark = 🌙 Dark
button-theme-light = ☀️ Light

# A list in groups

list-groups-title = <b>{ $which }</b> · { $whose } · { $order }
list-group = • { NAME($group) }: { NUM($count) } · { MONEY($amount) }
list-by-amount = By amount
list-by-probability = By probability
list-by-priority = By priority
button-group-by = { $order }
list-group-below = under { MONEY($amount) }
list-group-none = No amount
list-by-product-group = By product group
list-group-named = { NAME($name) }
list-group-no-product-group = No product group
list-groups-several = An opportunity with products of several groups counts in each of them.
list-groups-beyond = { $count ->
    [one] { NUM($count) } further group is not shown: look for it by a filter.
   *[other] { NUM($count) } further groups are not shown: look for them by a filter.
 }
