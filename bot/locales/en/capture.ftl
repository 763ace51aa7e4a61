# An opportunity in one line, and what a few words find.

capture-note = Kept as a note, I did not understand it: “{ NAME($note) }”
capture-again = This message is saved already. This is how it stands now.
capture-currency = Amounts are kept in { NAME($home) } here, not in { NAME($typed) }. Please type them once more.

found-title = Found for “{ NAME($text) }”:
button-found = { NAME($title) }
