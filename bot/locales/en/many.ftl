# Many at once: ticking rows of a list, one change for all of them, what came of it.

permission-bulk-edit = Change many at once
button-many = ☑ Several
many-title = <b>{ $which }</b> · { $count ->
    [0] nothing ticked yet; tap the numbers
   *[other] { NUM($count) } ticked
}
many-ticked = ☑ { NUM($place) }
many-unticked = ☐ { NUM($place) }
many-all = ☑ All, up to { NUM($most) }
many-none = ☐ None
many-go = Change { NUM($count) } of them ›
many-what = { $count ->
    [one] What should be done with this <b>{ NUM($count) } opportunity</b>?
   *[other] What should be done with these <b>{ NUM($count) } opportunities</b>?
}
many-field = ✏️ Change a field
many-stage = ⇄ Stage
many-heir = 👤 Assignee
many-lose = ❌ Lost, for one reason
many-which-field = Which field should be the same for all { NUM($count) }?
many-to-whom = Who should get { $count ->
    [one] this { NUM($count) } opportunity?
   *[other] these { NUM($count) } opportunities?
}
many-where = To which stage should { $count ->
    [one] this { NUM($count) } opportunity go?
   *[other] these { NUM($count) } opportunities go?
}
many-stage-of = { $pipeline }: { $stage }
many-changed = <b>{ NUM($count) } changed</b>{ $refused ->
    [0] .
   *[other] , { NUM($refused) } refused:
}
many-undone = <b>{ NUM($count) } undone</b>{ $refused ->
    [0] .
   *[other] , { NUM($refused) } left as they are:
}
many-refused = • { NAME($number) } { NAME($party) }: { NAME($why) }
many-one-changed = ✓ { NAME($number) } { NAME($party) }
many-more = … and { NUM($count) } more.
many-undo = ↩ Undo all { NUM($count) }
many-again = ☑ Several again
refused-many-none = Nothing is ticked. Please tick some rows first.
refused-many-too-many = At most { NUM($most) } at once. Change these first.
refused-many-has-it = { NAME($member) } already has it.
many-assigned = { $count ->
    [one] { NAME($member) } gave you { NUM($count) } opportunity. You find it in /list.
   *[other] { NAME($member) } gave you { NUM($count) } opportunities. You find them in /list.
}
many-reassigned = { $count ->
    [one] { NAME($member) } gave { NUM($count) } of your opportunities to somebody else.
   *[other] { NAME($member) } gave { NUM($count) } of your opportunities to somebody else.
}
group-many-lost = { $count ->
    [one] { NAME($member) } marked { NUM($count) } opportunity as lost.
   *[other] { NAME($member) } marked { NUM($count) } opportunities as lost.
}
group-many-lost-undone = { $count ->
    [one] { NAME($member) } took it back: { NUM($count) } opportunity is not lost.
   *[other] { NAME($member) } took it back: { NUM($count) } opportunities are not lost.
}
