# What changed between two days.

report-changed = What changed
report-changed-what = From one morning to another
report-changed-unknown = <b>These days hold fewer than two nightly pictures</b>
report-changed-up = <b>The pipeline grew by { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>The pipeline grew</b>
report-changed-down = <b>The pipeline shrank by { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>The pipeline shrank</b>
report-changed-same = <b>The pipeline still stands at { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>The pipeline stands as it was</b>
report-changed-days = Pictures of the mornings of { DATE($first, form: "day") } and { DATE($last, form: "day") }.
report-line-changed = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }
report-changed-opening = Opening
report-changed-new = New
report-changed-reopened = Reopened
report-changed-moved-in = Moved in
report-changed-grown = Grown
report-changed-shrunk = Shrunk
report-changed-won = Won
report-changed-lost = Lost
report-changed-closed = Closed, deleted
report-changed-moved-out = Moved out
report-changed-slipped = Slipped
report-changed-closing = Closing
report-figure-step = Step
report-figure-change = Change
