# What stands behind the card: all its fields, its currency, its lines, a copy of it.

details-title = <b>{ NAME($title) }</b>
details-change = <b>{ NAME($title) }</b>
    Tap a line to change it.
button-details = ☰ More
ask-currency = Which currency is it in?
    .label = Currency
form-exchange = <b>Currency</b>
currency-changed = ✅ Changed. Amount and prices keep their value.
card-base = ≈ { MONEY($amount) } · 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
card-rate = 1 { NAME($currency) } = { NUM($rate) } { NAME($unit) }
refused-rate-needed = I know no rate for { NAME($currency) } yet. Choose the currency first, and I will ask for its rate.

ask-line-name = What is it called on this line?
    .label = Name
ask-lost-competitors = Who did it go to, or who else was after it? Type a name, or tick those that are listed.
    .label = Competitors
competitors-noted = Already on it: { NAME($names) }
ask-product-aliases = What else do people call it? Put commas between the names.
    .label = Other names
form-change-line = <b>Product</b>
form-other-line = <b>Other item</b>
form-copy = <b>Copy</b>
button-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-from-group = 🗂 From a group…
button-other-item = ✏️ Other item…
button-another-from = ➕ Another: { NAME($group) }
button-duplicate = 📑 Copy
button-duplicate-other = Another customer…
line-groups-title = Which group?
line-changed = ✅ Changed.
copy-title = <b>{ NAME($title) }</b>
    Who is the copy for?
copy-left-out = { $count ->
    [one] { NUM($count) } product is no longer sold, so I left it out.
   *[other] { NUM($count) } products are no longer sold, so I left them out.
}

button-give = 👤 Give to…
heirs-title = <b>{ NAME($title) }</b>
    Who takes it over?
given = Given
given-away = ✅ Given. It is no longer yours, so you can’t see it here.
button-board-picture = 🖼 Picture
button-board-find = 🔎 Find…
form-board-find = <b>Board</b>
ask-board-find = What do you look for on the board? A number, a name, a product or a word of a note.
    .label = Words
button-board-customer = Customer…
button-board-people = Colleague…
button-board-whole = ✕ Whole board
button-board-archive = Older ones too
button-board-lately = Last 30 days
board-of = Only: { NAME($name) }
board-people-title = Whose opportunities?
board-picture-title = The board
board-picture-lately = Won and lost: the last 30 days
board-panel = { NUM($count) } · { MONEY($amount, form: "compact") }
board-figure = { MONEY($amount, form: "compact") }
board-line = { $stage }: { NUM($count) } · { MONEY($amount) }

customers-ticking = <b>Select several</b> · { NUM($count) } of at most { NUM($most) }
customers-each = ➕ An opportunity each ({ NUM($count) })
customers-each-sure = <b>{ $count ->
    [one] One new opportunity for { NUM($count) } customer?
   *[other] One new opportunity for each of { NUM($count) } customers?
}</b>
customers-each-have = There is an open one already with { $names }{ $more ->
    [0] .
   *[other] { " " }(and { NUM($more) } more).
}
customers-each-all = ✅ Create { NUM($count) }
customers-each-fresh = ➕ Only { NUM($count) } without one
customers-made = { $count ->
    [one] { NUM($count) } new opportunity
   *[other] { NUM($count) } new opportunities
}
customers-made-row = ✅ { NAME($number) } · { NAME($name) }
customers-made-none = ✖ { NAME($name) }: { NAME($why) }

ask-setting-empty-group = Should the product group be cleared after each product? With “no” the next product comes from the same group.
    .label = Clear group
    .title = Group forgotten after each product
filter-pipeline-first = Choose the pipeline first; its stages will then be here.
form-board-of = <b>Board</b>
