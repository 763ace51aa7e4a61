# Documents in the chat: quotes, invoices, money, and who owes whom.

button-papers = 📄 Documents
button-of-kind = { $kind }
button-contract-counts = 📜 Contract in balance
button-balance = ⚖️ Balance
papers-title = 📄 <b>{ NAME($title) }</b>
papers-none = There is no document yet. One tap makes one from the products.
papers-no-lines = There is no document yet. Add a product first; then one tap makes a quote.
paper-row = { NUM($place) }. { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-row-unpriced = { NUM($place) }. { $kind } { NAME($number) } · { $state }

balance-title = ⚖️ <b>{ NAME($title) }</b> · balance
balance-none = No money has moved yet.
balance-earlier = … { $count ->
    [one] { NUM($count) } earlier entry
   *[other] { NUM($count) } earlier entries
}
balance-more = { NUM($place) }. ➕ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-less = { NUM($place) }. ➖ { MONEY($amount) } · { $kind } { NAME($number) } · { DATE($day, form: "short") }
balance-debtor = ⚖️ Balance: { MONEY($amount) } · debtor (owes us)
balance-creditor = ⚖️ Balance: { MONEY($amount) } · creditor (we owe)
balance-even = ⚖️ Balance: { MONEY($amount) } · settled
paper-loose = 🔗 { $kind } { NAME($number) } of { MONEY($amount) } ({ DATE($day, form: "short") }) is linked to an invoice only and does not count here yet.
button-attach = 🔗 Count { NAME($number) }
paper-attached = It counts here now

lose-quotes = A quote for <b>{ NAME($title) }</b> is still with the customer. Cancel it and mark this as lost?
button-lose-quotes = ❌ Cancel it and go on

paper-title = <b>{ $kind } { NAME($number) }</b> · { $state }
paper-for = { NAME($buyer) } · { DATE($day) }
paper-counts = Counts in the balance
paper-until = ⏳ Valid until { DATE($day) }
paper-parent = ↳ made from { NAME($number) }
paper-on-invoice = 🔗 Linked to the invoice only; it does not count for the opportunity yet.
paper-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } × { MONEY($price) }{ $less ->
    [1] { " " }– { PCT($discount) }
   *[other] { "" }
} = { MONEY($total) }{ $taxed ->
    [1] { " " }· { NAME($tax) } { PCT($percent) }
   *[other] { "" }
}
paper-net = Net: { MONEY($amount) }
paper-tax = { NAME($tax) } { PCT($percent) }: { MONEY($amount) }
paper-total = <b>Total: { MONEY($amount) }</b>
paper-place = 📦 Warehouse: { NAME($place) }
paper-note = “{ NAME($note) }”

button-paper-confirm = ✅ Confirm
button-one-more = ➕ One more: { $kind }
button-paper-send = 📤 Mark as sent
button-paper-reject = 👎 Rejected
button-paper-cancel = ✖ Cancel document
button-paper-tax = % Tax
button-paper-place = 📦 Warehouse
button-paper-line = ✏️ { NUM($quantity) } × { NAME($product) }
button-tax = { NAME($tax) } { PCT($percent) }
button-no-tax = Without tax
paper-now-confirm = Confirmed
paper-now-send = Marked as sent
paper-now-reject = Rejected
paper-now-cancel = Cancelled
paper-made = A draft with everything we know
paper-there-already = There is one already: this one. Nothing new was made.
paper-changed = ✅ Changed.
paper-line-added = ✅ Added to the document.
paper-money-kept = ✅ Saved.
paper-money-beyond = ✅ Saved. That is { MONEY($amount) } more than was left to pay; the customer now has it as credit. If it was a slip, Cancel takes the receipt back.
paper-tap-line = Tap a line to change it.
button-paper-more = ⋯ More
paper-change-what = What should be changed?
paper-address = { NAME($address) }
paper-made-of-it = → { $kind } { NAME($number) } · { $state } · { MONEY($amount) }
paper-left = Still to come: { MONEY($amount) }
paper-left-beyond = Overpaid: { MONEY($amount) }
paper-cancel-really = Cancel it? There is no way back; its number stays used, and stock and balance are as if it had never been.
button-paper-cancel-it = ✖ Cancel it for good
paper-which-tax = Which tax applies to all lines?
paper-which-tax-line = Which tax applies to { NAME($product) }?
paper-which-place = Which warehouse do the goods go through?

form-paper-line = <b>A line</b>
form-paper-add = <b>Add a product</b>
form-paper-other = <b>Other item</b>
form-paper-edit = <b>Document</b>
form-money-taken = <b>Money</b>
ask-paper-until = Until which day is the quote valid?
    .label = Valid until
ask-paper-buyer = What name should stand on the document?
    .label = Customer
ask-paper-address = At which address? Several lines are fine.
    .label = Address
ask-paper-note = What should stand below the lines?
    .label = Note
ask-money-taken = How much was it?
    .label = Amount

refused-document-kind = That can’t be made from this document.
refused-document-needs-lines = A document needs a line. Please add a product first.
refused-document-not-so = That is no longer possible with this document. This is how it stands.
refused-document-empty = Its total is zero, so it can’t be confirmed. Please give it a price first.
refused-document-discount = You may give { PCT($percent) } here. For more, set the discount on the opportunity; your manager is asked.
refused-day-past = That day has passed. Please choose a later one. For example: { DATE($day, form: "day") }
refused-money-not-positive = The amount must be above zero. For example: { MONEY($money) }

ask-setting-quote-validity-days = For how many days is a new quote valid?
    .label = Quotes valid
    .title = A new quote is valid for
ask-setting-stock-mode = Is stock counted, and who sees it?
    .label = Stock
    .title = Stock
setting-stock-mode-off = Off
setting-stock-mode-quantity = Shown to all
setting-stock-mode-serial = By permission

permission-see-balance = See the balance
permission-see-stock = See stock
step-document = document

# On paper

button-pdf = 📄 PDF
button-pdf-in = 🌐 PDF in…
button-card-pdf = 📄 Card as PDF
paper-text-title = <b>{ $kind } { NAME($number) }</b> · { NAME($company) }
paper-which-language = Which language should the PDF be in?
paper-caption = { $kind } { NAME($number) } · { NAME($buyer) }
paper-kind-quote = Quote
paper-kind-invoice = Invoice
paper-kind-sales-return = Credit note
paper-kind-contract = Contract
paper-kind-receipt = Receipt
paper-kind-payment = Payment
paper-kind-supplier-request = Request for quotation
paper-kind-opportunity = Opportunity
paper-in-words = In words
paper-to = To
paper-to-supplier = Supplier
paper-fact-day = Date
paper-fact-until = Valid until
paper-fact-about = Reference
paper-fact-state = State
paper-column-place = #
paper-column-product = Description
paper-column-quantity = Quantity
paper-column-price = Unit price
paper-column-discount = Discount
paper-column-tax = Tax
paper-column-total = Amount
paper-sum-net = Net
paper-sum-total = Total
paper-sum-paid = Amount paid
ask-setting-letterhead = What stands below the company’s name on paper? Address, phone, tax number; several lines are fine.
    .label = Letterhead
    .title = Letterhead of documents

# Taxes and stock in the set-up

setup-shelf-tax = Tax rates
setup-shelf-tax-title = <b>Tax rates</b>, as documents may carry them
setup-shelf-warehouse = Warehouses
setup-shelf-warehouse-title = <b>Warehouses</b>; goods come from the first one unless somebody says otherwise
setup-row-tax = { NUM($place) }. { NAME($value) } · { PCT($percent) }
setup-row-tax-default = { NUM($place) }. { NAME($value) } · { PCT($percent) } · new documents
setup-tax-default = On every new document
setup-stock = 📦 Stock
setup-percent = % Percent: { PCT($percent) }
ask-product-tracked = Is stock counted for it?
    .label = Stock counted
form-tax-percent = <b>Tax rate</b>
ask-tax-percent = What percentage is it?
    .label = Percent
form-stock-count = <b>Stock</b>
ask-stock-count = How many are there now?
    .label = Count
stock-together = 📦 On hand: { NUM($on_hand) } · frozen by quotes: { NUM($frozen) }
stock-at = 📦 { NAME($place) }: { NUM($on_hand) } · frozen by quotes: { NUM($frozen) }
stock-no-place = There is no warehouse yet. Add one in the set-up first.
stock-is-off = Stock is off in the settings, so nobody else sees it.

# Asking a supplier

form-supplier-request = <b>🏭 Supplier</b>
form-supplier-cost = <b>🏭 Supplier</b>
form-margin-quote = <b>Margin</b>
ask-supplier = Which supplier do you want to ask? Type a name or choose one.
    .label = Supplier
ask-supplier-cost = What does the supplier charge for one?
    .label = Price
ask-margin = What percentage do you add to the supplier’s prices?
    .label = Margin
supplier-line = { NUM($place) }. { NAME($product) }: { NUM($quantity) } { NAME($unit) }
supplier-cost = → asks { MONEY($amount) }
supplier-margin = → margin { MONEY($amount) } ({ PCT($percent) })
button-request-text = 💬 As text
button-supplier-cost = { NUM($place) }. Price: { NAME($product) }
button-margin-quote = 🧾 Quote with margin
supplier-text = <b>Request for quotation { NAME($number) }</b>
    { NAME($buyer) }, please tell us your prices for:
supplier-text-end = Thank you, { NAME($company) }
refused-supplier-answer-missing = The supplier has not answered for { NAME($product) } yet.
refused-margin-range = A margin lies between { NUM($least) } and { NUM($most) } percent. For example: { NUM($within) }
