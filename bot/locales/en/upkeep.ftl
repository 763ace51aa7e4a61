# What happens by itself: warnings, endings, quotes that expire.

close-warning = { $days ->
    [one] 🕯 Nobody has touched <b>{ NAME($title) }</b> for { NUM($days) } day and the customer has not answered. It closes by itself tomorrow.
   *[other] 🕯 Nobody has touched <b>{ NAME($title) }</b> for { NUM($days) } days and the customer has not answered. It closes by itself tomorrow.
}
auto-closed = { $days ->
    [one] <b>{ NAME($title) }</b> has closed by itself after { NUM($days) } day without an answer.
   *[other] <b>{ NAME($title) }</b> has closed by itself after { NUM($days) } days without an answer.
}
quote-expired = 🧾 A quote for <b>{ NAME($title) }</b> has expired.
button-keep-open = ↩ Keep open
kept-open = { $days ->
    [0] ✅ It stays open.
    [one] ✅ It stays open; the { NUM($days) } day starts again.
   *[other] ✅ It stays open; the { NUM($days) } days start again.
}
step-keep-open = kept open
ask-setting-auto-close-days = After how many days without an answer does an opportunity close by itself? Whoever works on it is warned the day before.
    .label = Closes after
    .title = Closed by itself, unanswered for
