# Goals.

report-goals = Goals
report-goals-what = Share of the goal reached
report-goals-none = <b>No goal is running today</b>
report-goals-total = <b>{ NUM($ahead) } of { $count ->
    [one] { NUM($count) } goal
   *[other] { NUM($count) } goals
} on course</b>
report-goals-amount = amount
report-goals-count = wins
report-goals-between = { " · " }
report-goals-of = { PCT($share) } of { $target }
report-goals-today = Today
report-line-goal = { $label }: { PCT($share) }, expected by now { PCT($expected) } · until { DATE($day, form: "short") }
report-figure-goal = Goal
report-figure-target = Target
report-figure-reached = Reached
report-figure-reached-share = Reached, %
report-figure-expected = Expected by now
report-figure-elapsed = Time passed
refused-goal-target = A goal has to be above zero. For example: { MONEY($money) }
refused-goal-days = A goal ends after it begins, within { NUM($most) } days. For example: { DATE($day, form: "day") }

# Setting goals in the chat

button-goals = 🎯 Goals
goals-title = <b>🎯 Goals</b>
goals-none = No goal is set yet.
goals-row = { NUM($place) }. { NAME($whose) } · { MONEY($target) } · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-row-count = { NUM($place) }. { NAME($whose) } · { $count ->
    [one] { NUM($count) } win
   *[other] { NUM($count) } wins
} · { DATE($first, form: "short") } – { DATE($last, form: "short") }
goals-new = ➕ New goal
goals-whose = Whose goal is it?
goals-team = 👥 { NAME($team) }
goals-member = 👤 { NAME($member) }
goal-one = <b>🎯 { NAME($whose) }</b>
goal-target = Target: { MONEY($target) }
goal-target-count = Target: { $count ->
    [one] { NUM($count) } win
   *[other] { NUM($count) } wins
}
goal-days = { DATE($first) } – { DATE($last) }
goal-reached = Reached: { MONEY($reached) }, expected by now: { MONEY($expected, form: "whole") }
goal-reached-count = Reached: { NUM($reached) }, expected by now: { NUM($expected) }
goal-on-course = ✅ On course
goal-behind = ⚠️ Behind
goal-not-begun = It has not begun yet.
goal-change = ✏️ Target
goal-drop = 🗑 Delete
goal-dropped = Deleted
goal-kept = ✅ Saved.
form-goal = <b>🎯 Goal</b>
goal-measure-amount = 💰 Amount won
goal-measure-count = 🏆 Number of wins
ask-goal-measure = What should be reached?
    .label = Measure
ask-goal-from = From which day on?
    .label = From
ask-goal-to = Until which day?
    .label = Until
ask-goal-target = How much is to be won?
    .label = Target
ask-goal-won = How many are to be won?
    .label = Target
goal-from-month = This month
goal-from-next-month = Next month
goal-from-quarter = This quarter
goal-from-year = This year
goal-to-month = End of month
goal-to-quarter = End of quarter
goal-to-year = End of year
digest-goal = 🎯 { NAME($goal) }: { MONEY($reached) } of { MONEY($target) } won, { MONEY($expected, form: "whole") } expected by { DATE($until, form: "short") }
digest-goal-count = 🎯 { NAME($goal) }: { NUM($won) } of { NUM($of) } won, until { DATE($until, form: "short") }
