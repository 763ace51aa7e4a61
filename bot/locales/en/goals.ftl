# Goals.

report-goals = Goals
report-goals-what = Reached of the goal
report-goals-none = <b>No goal holds today</b>
report-goals-total = <b>{ NUM($ahead) } of { NUM($count) } goals are on course</b>
report-goals-of = { PCT($share) } of { $target }
report-goals-today = Today
report-line-goal = { $label }: { PCT($share) }, by now { PCT($expected) } · until { DATE($day, form: "short") }
report-figure-goal = Goal
report-figure-target = Target
report-figure-reached = Reached
report-figure-reached-share = Reached, %
report-figure-expected = Expected by now
report-figure-elapsed = Time passed
refused-goal-target = A goal is more than nothing, and not beyond counting.
refused-goal-days = A goal ends after it begins, within { NUM($most) } days.
