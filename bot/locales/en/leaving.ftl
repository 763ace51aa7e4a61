# Somebody leaves: what waits for them is counted and goes to a successor.

estate-waits = This is waiting for them and goes to somebody else:
estate-opportunities = { $count ->
    [one] • { NUM($count) } open opportunity
   *[other] • { NUM($count) } open opportunities
}
estate-follow-ups = { $count ->
    [one] • { NUM($count) } follow-up
   *[other] • { NUM($count) } follow-ups
}
estate-customers = { $count ->
    [one] • { NUM($count) } customer
   *[other] • { NUM($count) } customers
}
estate-approvals = { $count ->
    [one] • { NUM($count) } approval
   *[other] • { NUM($count) } approvals
}
estate-questions = { $count ->
    [one] • { NUM($count) } unanswered question
   *[other] • { NUM($count) } unanswered questions
}
estate-teams = { $count ->
    [one] • { NUM($count) } team to manage
   *[other] • { NUM($count) } teams to manage
}
estate-rules = { $count ->
    [one] • a place in { NUM($count) } assignment rule
   *[other] • a place in { NUM($count) } assignment rules
}
estate-reports = { $count ->
    [one] • { NUM($count) } weekly report
   *[other] • { NUM($count) } weekly reports
}
setup-choose-successor = 👤 Choose who takes over
setup-successor-title = Who takes over from <b>{ NAME($member) }</b>?
setup-hand-over-title = From <b>{ NAME($member) }</b> to <b>{ NAME($heir) }</b>:
setup-hand-over-now = Yes, hand over and remove
setup-handed-over = { $count ->
    [one] { NAME($member) } has taken over { NUM($count) } item.
   *[other] { NAME($member) } has taken over all { NUM($count) } items.
}
handed-over = { NAME($gone) } has left. { NAME($member) } passed on to you what was waiting for them:
