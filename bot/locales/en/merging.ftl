# Merging customers and opportunities, and the doubt at creation.


button-merge = 🔗 Merge
button-merge-now = 🔗 Merge them
button-twin = { NAME($number) }
button-save-anyway = ➕ No, save a new one
merged = Merged
form-merge-customer = <b>Merge</b>
ask-merge-customer = Which other customer is the same?
    .label = Customer
merge-customers = Is <b>{ NAME($goes) }</b> the same as <b>{ NAME($stays) }</b>?
merge-customers-what = All opportunities, records, follow-ups and phones go to { NAME($stays) }. You can undo it for ten minutes.
merge-which = <b>{ NAME($number) }</b> · { NAME($title) }
    Which one is the same?
merge-none = <b>{ NAME($number) }</b> · { NAME($title) }
    This customer has no other open opportunity.
merge-opportunities = Is <b>{ NAME($goes) }</b> the same as <b>{ NAME($stays) }</b>?
merge-one = • { NAME($number) } · { NAME($title) } · { MONEY($amount) }
merge-one-no-amount = • { NAME($number) } · { NAME($title) }
merge-what = Products, records and follow-ups go to { NAME($stays) }; { NAME($goes) } will lead there. You can undo it for ten minutes.
merge-amount = The amount will be { MONEY($amount) }.
opportunity-alike = This looks like one you have already. Is it this one?
refused-merge-same = These two are one already.
refused-merge-other-customer = These two are with different customers. Merge the customers first.
card-merged = 🔗 { NAME($number) } was merged into this one.
customer-merged = 🔗 { NAME($name) } was merged into this customer.
