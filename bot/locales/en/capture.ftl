# An opportunity in one line, and what a few words find.

capture-note = I did not understand this, so it is kept as a note: “{ NAME($note) }”
product-for-which = Which opportunity is the product for? Open it, then type the product there.
capture-again = This message is saved already. This is how it stands now.

found-title = Found for “{ NAME($text) }”:
button-found-customer = 👤 { NAME($name) }
button-found = { NAME($title) }
