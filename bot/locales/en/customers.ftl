# Customers: their card, their lists, leads, and who somebody may be already.

button-customers = 👥 Customers
help-customers = /customers – customers and leads
command-customers = Customers and leads

party-lead = Lead
party-person = Person
party-company = Company
lead-unknown = not yet known
lead-qualified = qualified
lead-disqualified = disqualified

# The card

customer-title = <b>{ NAME($name) }</b>
customer-kind = 🏷 { $kind }
customer-lead = 🏷 { $kind } · { $state }
customer-inactive = ⛔ Out of use: no new opportunities
customer-place = 📍 { NAME($place) }
customer-owner = 👤 { NAME($member) }
customer-no-owner = 👤 No owner
customer-ask = { NAME($member) } knows the rest. Please ask them.
customer-phone = 📞 { NAME($phone) }
customer-email = ✉️ { NAME($email) }
customer-source = 🧭 { $source }
customer-converted = ⬆ Was a lead until { WHEN($at) } · { NAME($member) }
customer-no-opportunities = No opportunity yet.
customer-opportunities = { $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
}, { NUM($open) } open
customer-created = ✅ { NAME($name) } is saved.
customer-kept = Saved
customer-closed = { $count ->
    [one] { NUM($count) } opportunity closed
   *[other] { NUM($count) } opportunities closed
}
button-to-company = 🏢 Make it a company
button-to-person = 🧑 Make it a person
button-lead-qualify = ✅ Qualified
button-lead-disqualify = 🚫 Disqualify
button-lead-requalify = ↩ Requalify
button-close-open = ◻ Close the open ones

# Its lines

customer-fields-title = <b>{ NAME($name) }</b>
    Tap a line to change it. Tap a number to remove it.
button-drop-phone = 🗑 { NAME($phone) }
button-owner = 👤 Owner
button-nobody = Nobody
button-customer-retire = ⛔ Stop using
button-customer-revive = ✅ Use again
customer-owners-title = <b>{ NAME($name) }</b>
    Who looks after this customer?
form-customer = <b>Customer</b>
ask-customer-name = What is the customer called?
    .label = Name
ask-customer-kind = What is it?
    .label = Kind
ask-phone = Which phone number?
    .label = Phone
ask-email = Which e-mail address?
    .label = E-mail
ask-place = Where is it? A town or an address.
    .label = Place
form-find-customer = <b>Find a customer</b>
ask-find-customer = Who are you looking for? A few letters are enough.
    .label = Name

# Lists

customers-m = kept by you, or with an opportunity of yours
customers-t = kept by your team, or with an opportunity of theirs
customers-a = all
customers-title = <b>Customers</b> · { $whose } · { NUM($count) }
customers-found = <b>Customers</b> · { $whose } · “{ NAME($text) }” · { NUM($count) }
customers-group = <b>Customers</b> · { $whose } · { NAME($group) } · { NUM($count) }
customers-none = No customers here.
customers-row = <b>{ NUM($place) }.</b> { $off ->
    [1] <s>{ NAME($name) }</s>
   *[other] { NAME($name) }
}{ $has ->
    [1] { " " }· { NAME($around) }
   *[other] { "" }
}
customers-paid = 💰 { MONEY($amount) }
customers-chance = 🎯 { PCT($probability) }
customers-priority = ❗ { $priority }
button-customers-m = 👤 Mine
button-customers-t = 👥 My team’s
button-customers-a = 👥 All
button-find-customer = 🔎 Find
button-new-customer = ➕ New customer
button-groups = ▦ Groups
customer-order-n = By name
customer-order-r = By amount paid
customer-order-p = By probability
customer-order-u = By priority
customer-groups-title = <b>Customers</b> · { $order }
customer-group = • { NAME($group) }: { NUM($count) } · open { MONEY($amount) }
customer-group-paid = • { NAME($group) }: { NUM($count) } · { MONEY($amount) }
customers-kept-row = { NUM($place) }. { $order }: { NAME($group) } · { $whose }
button-drop-kept = 🗑 { NUM($place) }
refused-groups-too-many = You have saved { NUM($most) } groups of customers, and that is the most. Delete one first.
customer-group-from = from { MONEY($amount) }
customer-group-unpaid = Nothing paid
customer-group-chance = { PCT($least) } to { PCT($most) }
customer-group-nothing-open = Nothing open

# Is it somebody we know?

customer-alike = This looks like a customer we have. Is it one of these?
customer-alike-contact = • { NAME($name) } – the same phone or e-mail
customer-alike-name = • { NAME($name) } – a similar name
customer-alike-kept = • { NAME($name) } – { NAME($member) } looks after it, please ask them
customer-alike-unkept = • { NAME($name) }
button-make-anyway = ➕ No, make a new one

step-customer = customer
step-lead = lead
step-merge = merged

refused-phone-unclear = I can’t read a phone number there. For example: 0912 123 4567
refused-phones-too-many = A customer has at most { NUM($most) } numbers.
refused-email-unclear = I can’t read an e-mail address there. For example: ana@example.com
refused-customer-inactive = This customer is out of use, so there are no new opportunities with it.
refused-not-a-lead = This is no longer a lead.
refused-lead-disqualified = This lead is disqualified. Requalify it first.
refused-lead-converts = Use the buttons on its card to make a lead a person or a company.
refused-not-disqualified = This lead is not disqualified.

# Other names
customer-aliases = 🗣 Also called { NAME($names) }
ask-customer-aliases = What else do people call them? Put commas between the names.
    .label = Other names
refused-alias-too-short = That is too short to tell from other words. At least { NUM($least) } letters, please.
