# Forms: `ask-` and a question’s name, `form-` for what all questions share.

# A new opportunity

form-new-opportunity = <b>New opportunity</b>
ask-customer = Who is the customer? Type a name or choose one.
    .label = Customer
ask-type = What kind of opportunity is it?
    .label = Type
ask-items = Which products? Type a few letters or a code.
    .label = Products
ask-amount = How much is it worth?
    .label = Amount
ask-probability = How likely is it?
    .label = Probability
ask-close-date = When do you expect to close it?
    .label = Close date
ask-source = How did it come to you?
    .label = Source
ask-follow-up = When is the next contact?
    .label = Next contact

# A product on an opportunity

form-add-line = <b>Add a product</b>
form-add-lines = <b>Add products</b>
ask-product = Which product? Type a few letters or its code.
    .label = Product
ask-quantity = How many?
    .label = Quantity
ask-unit-price = What does one cost?
    .label = Unit price
ask-discount = Is there a discount?
    .label = Discount

# How it ended

form-won = <b>Won</b>
ask-reason = Why was it won?
    .label = Reason
ask-win-note = Anything worth remembering about it?
    .label = Note
form-lost = <b>Lost</b>
ask-reasons = Why was it lost? Tick every reason, the main one first.
    .label = Reasons
ask-loss-note = What happened, in a few words?
    .label = Note

# The next contact

form-follow-up = <b>Follow-up</b>
form-put-off = <b>Another time</b>
ask-when = When should I remind you?
    .label = When
ask-follow-up-note = What is it about?
    .label = About

# The first minute

form-welcome = <b>Your settings</b>
ask-language = Which language should we use?
    .label = Language
ask-zone = Where are you? Choose, type a city, or share your location.
    .label = Time zone
ask-calendar = Which calendar do you use?
    .label = Calendar
ask-quiet = When should I stay quiet? For example: 22-7
    .label = Quiet hours
form-no-hours = Write to me any time
form-zone-tehran = Tehran
form-zone-bangkok = Bangkok
form-zone-paris = Paris
form-zone-london = London
form-zone-dubai = Dubai
form-zone-istanbul = Istanbul
form-zone-toronto = Toronto
form-zone-new-york = New York

# Ways through a form

form-save = ✅ Save
form-cancel = Cancel
form-rest = ☰ More…
form-back = Back
form-keep = Keep
form-another-day = 📅 Another day
form-skip = Skip
form-clear = Clear
form-done = ✅ Done
form-left-over = Note: { NAME($note) }
form-kept-words = I keep your words ({ NAME($label) }). Please choose an answer as well.
form-kept-enough = I keep your words ({ NAME($label) }). You can go on, or choose more.
capture-goods = “{ NAME($text) }” is kept: you choose the product after the customer.
goods-as-other = “Other item” takes it over as you typed it.
line-count-or-price = Is the figure how many, or what one costs?
form-price-far = { NAME($product) }: { MONEY($price) } is far from the list price, { MONEY($listed) }. Which unit price is right?
form-unsure = I am not sure about this part of your line: { NAME($label) }. Please check it.
form-tap-a-line = Tap a line to change it, or save.
form-which = Which one do you mean?
form-which-day = Which day do you mean?
form-choose-first = { NAME($label) }: please choose which one you mean, or skip it, and then save.

# The review: a line for each answer

form-line-words = { NAME($label) }: { NAME($value) }
form-line-money = { NAME($label) }: { MONEY($value) }
form-line-percent = { NAME($label) }: { PCT($value) }
form-line-number = { NAME($label) }: { NUM($value) }
form-line-days = { $value ->
    [one] { NAME($label) }: { NUM($value) } day
   *[other] { NAME($label) }: { NUM($value) } days
}
form-line-day = { NAME($label) }: { DATE($value) }
form-line-moment = { NAME($label) }: { DATE($day) }, { WHEN($clock) }
form-line-hours = { NAME($label) }: { WHEN($start) }–{ WHEN($end) }
form-line-empty = { NAME($label) }: —
form-usual-words = { NAME($label) }: { NAME($value) } (default)
form-usual-percent = { NAME($label) }: { PCT($value) } (default)
form-line-item = • { NUM($quantity) } × { NAME($product) } at { MONEY($price) } = { MONEY($total) }
form-line-item-less = • { NUM($quantity) } × { NAME($product) } at { MONEY($price) } less { PCT($discount) } = { MONEY($total) }
form-line-item-unpriced = • { NUM($quantity) } × { NAME($product) } – price still open
form-line-item-uncounted = • { NAME($product) } – quantity still open
form-line-sum = Total: { MONEY($value) }
form-gone = no longer there

# Answers on buttons

form-value-words = { NAME($value) }
form-value-money = { MONEY($value) }
form-value-percent = { PCT($value) }
form-value-number = { NUM($value) }
form-value-day = { DATE($value) }
form-value-moment = { WHEN($clock) }, { DATE($day) }
form-value-hours = { WHEN($start) }–{ WHEN($end) }

# Pickers

form-row = { NAME($value) }
form-row-money = { NAME($value) } · { MONEY($hint) }
form-row-worth = { NAME($value) } · { MONEY($hint, form: "compact") }
form-row-hint = { NAME($value) } · { NAME($hint) }
form-ticked = ✅ { NAME($value) }
form-unticked = ⬜ { NAME($value) }
form-create = ➕ Create “{ NAME($text) }”
form-found = Found for “{ NAME($text) }”:
form-nothing-found = Nothing found for “{ NAME($text) }”. Please try other letters.
form-nothing-found-new = Nothing found for “{ NAME($text) }”. Create it, or try other letters.
form-in-group = Group: <b>{ NAME($group) }</b>
form-nothing-in-group = Nothing in this group is called “{ NAME($text) }”.
button-every-product = All products
form-page-before = ‹ Previous
form-page-after = Next ›

# Several products

form-item-about = <b>{ NAME($product) }</b>
form-item-change = ✏️ { NAME($product) }
form-item-more = ➕ Another product
form-item-remove = 🗑 Remove
form-item-which = What do you want to change?

# Number pad

form-at-once = × { NUM($value) }
form-entry = So far: <b>{ NUM($value) }</b>
form-pad-dot = .
form-pad-erase = ⌫
form-pad-done = OK

# Days and hours

form-text = { NAME($value) }
form-blank = ·
form-today-cell = •{ NUM($value) }
form-month-before = ‹ { NAME($value) }
form-month-after = { NAME($value) } ›
form-today = Today
form-tomorrow = Tomorrow
form-in-a-week = In a week
form-end-of-month = End of month
form-in-an-hour = In an hour
form-tomorrow-at = Tomorrow { WHEN($clock) }
form-weekday-at = { NAME($weekday) } { DATE($day, form: "short") }, { WHEN($clock) }
form-pick-a-day = Another day…
form-which-hour = { DATE($day) }. At what time?
form-clock = { WHEN($value) }

# What a form cannot read

refused-choice-unclear = Please choose one of these.
refused-hours-unclear = I need two times. For example: 22-7
refused-text-too-long = That is too long. Please use at most { NUM($longest) } characters.
