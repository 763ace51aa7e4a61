# Lines that are typed while another opportunity is open.

line-waits = { $count ->
    [one] Next, after this one: “{ NAME($line) }”
   *[other] Next, after this one: “{ NAME($line) }”. { NUM($count) } lines are waiting.
}
line-saved = { $count ->
    [one] ✅ Saved for { NAME($customer) }. Your next line:
   *[other] ✅ Saved for { NAME($customer) }. Your next line of { NUM($count) }:
}
line-too-many = Too many lines are waiting. Please save the open one first, then send this line again.

# Near misses

form-did-you-mean = Nothing is called “{ NAME($text) }”. Did you mean:
