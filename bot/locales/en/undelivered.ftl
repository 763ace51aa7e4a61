# Messages that could not be delivered, for admins.

button-undelivered = 📮 Undelivered ({ NUM($count) })
undelivered-title = { $count ->
    [one] <b>{ NUM($count) } message could not be delivered</b>
   *[other] <b>{ NUM($count) } messages could not be delivered</b>
}
undelivered-none = Every message was delivered.
undelivered-row = { NUM($place) }. <b>{ NAME($whom) }</b>
undelivered-row-gone = { NUM($place) }. <b>Somebody who is no longer here</b>
undelivered-why = <i>{ NAME($why) }</i>
undelivered-how = Tap a number to send that message again.
undelivered-all = 🔁 Send all again
undelivered-forget = 🗑 Clear this list
undelivered-sent = { $count ->
    [one] { NUM($count) } message goes out again.
   *[other] { NUM($count) } messages go out again.
}
