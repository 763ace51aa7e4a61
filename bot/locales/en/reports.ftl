# Reports: the title of each is `report-` and its key.

report-won-lost = Won and lost
report-pipeline = Pipeline by stage
report-forecast = Forecast by month

# What all reports say. The bold sentences are findings: they head the picture, too.

report-empty = Nothing found.
report-period = { DATE($first, form: "short") } – { DATE($last, form: "day") }
report-period-so-far = { DATE($first, form: "short") } – { DATE($last, form: "day") }, so far
report-period-day = { DATE($day, form: "day") }
report-as-of = As of { DATE($day, form: "day") }
report-months = { $first } – { $last }
report-scope-all = The whole company
report-scope-teams = { $count ->
    [one] Your team and yourself
   *[other] Your teams and yourself
}
report-scope-group = The whole team
report-scope-own = Your own opportunities
report-unit-0 = { $currency }
report-unit-3 = thousand { $currency }
report-unit-6 = million { $currency }
report-unit-9 = billion { $currency }

# Won and lost

report-won-lost-nothing = <b>{ $when ->
    [today] Nothing ended today
    [day] Nothing ended that day
    [running] Nothing has ended so far
   *[over] Nothing ended in these { NUM($days) } days
}</b>
report-won-lost-no-loss = <b>{ $when ->
    [today] No opportunity was lost today
    [day] No opportunity was lost that day
    [running] No opportunity has been lost so far
   *[over] No opportunity was lost in these { NUM($days) } days
}</b>
report-won-lost-no-reason = <b>{ $lost ->
    [1] The one lost opportunity has no reason
   *[other] { NUM($count) } of { NUM($lost) } lost opportunities have no reason
}</b>
report-won-lost-one = <b>One opportunity was lost, over “{ $reason }”</b>
report-won-lost-all = <b>“{ $reason }” cost us all { NUM($lost) } lost opportunities</b>
report-won-lost-half = <b>“{ $reason }” costs us half of the lost opportunities</b>
report-won-lost-tenths = <b>“{ $reason }” costs us { NUM($tenths) } in 10 lost opportunities</b>
report-won-lost-of = <b>“{ $reason }” costs us { NUM($count) } of { NUM($lost) } lost opportunities</b>
report-won-lost-tie = <b>“{ $first }” and “{ $second }” cost us most: { NUM($count) } each</b>
report-won-lost-both = <b>{ NUM($won) } won, { NUM($lost) } lost</b>
report-won-lost-lost = Lost opportunities by reason
report-won-lost-won = Won opportunities by reason
report-strip-won = Won { NUM($count) }
report-strip-lost = Lost { NUM($count) }
report-strip-open = Open now { NUM($count) }
report-won = Won: { NUM($count) } · { MONEY($amount) }
    .without-amounts = Won: { NUM($count) }
report-lost = Lost: { NUM($count) } · { MONEY($amount) }
    .without-amounts = Lost: { NUM($count) }
report-open-now = Open now: { NUM($count) }
report-why-lost = <b>Why lost</b>, of { NUM($count) }
report-why-won = <b>Why won</b>, of { NUM($count) }
report-reason = { $reason }: { NUM($count) } · { PCT($share) }
report-reason-sum = { $reason }: { NUM($count) }
report-other-reasons = All rarer ones together
report-none-given = No reason given
report-several-reasons = { $count ->
    [one] { NUM($count) } was lost for more than one reason and counts in each.
   *[other] { NUM($count) } were lost for more than one reason and count in each.
}

# Pipeline by stage

report-pipeline-nothing = <b>Nothing is open</b>
report-pipeline-all = <b>{ $count ->
    [1] The one open opportunity stands at “{ $stage }”
   *[other] All { NUM($count) } open opportunities stand at “{ $stage }”
}</b>
report-pipeline-half = <b>Half of the pipeline stands at “{ $stage }”</b>
report-pipeline-most = <b>More than half of the pipeline stands at “{ $stage }”</b>
report-pipeline-sum = <b>The largest sum waits at “{ $stage }”: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>The largest sum waits at “{ $stage }”</b>
report-pipeline-open = <b>{ NUM($count) } opportunities are open, worth { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($count) } opportunities are open</b>
report-pipeline-what = Open opportunities by stage
report-pipeline-what-worth = What the open opportunities are worth, by stage
report-pipeline-so-many = { NUM($count) } open
report-stage = { $stage }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $stage }: { NUM($count) }
report-pipeline-total = All together: { NUM($count) } · { MONEY($amount) }
    Expected: { MONEY($weighted) }
    .without-amounts = All together: { NUM($count) }
report-other-stages = Other stages

# Forecast by month

report-forecast-nothing = <b>Nothing was won, and nothing is expected</b>
report-forecast-best = <b>{ $month } is already the best month: { MONEY($amount, form: "compact") } won</b>
    .without-amounts = <b>{ $month } is already the best month</b>
report-forecast-ahead = <b>{ $month } should bring the most: { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ $month } should bring the most</b>
report-forecast-reached = <b>{ $month } stands at { PCT($share) } of its forecast</b>
report-forecast-begun = <b>{ $month } stands at less than { PCT($share) } of its forecast</b>
report-forecast-expected = <b>{ $month } should bring { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>{ $month } has brought nothing yet</b>
report-forecast-done = <b>{ $month } has brought { MONEY($amount, form: "compact") }; no more is expected in it</b>
    .without-amounts = <b>No more is expected in { $month }</b>
report-forecast-coming = <b>The next { NUM($months) } months should bring { MONEY($amount, form: "compact") }</b>
    .without-amounts = <b>This month is empty; the next { NUM($months) } should bring something</b>
report-forecast-over = <b>Nothing is expected from { $month } on</b>
report-forecast-what = Won and expected, { $unit }
report-month = { $month }: { MONEY($won) } + { MONEY($open) }
report-month-won = { $month }: { MONEY($won) }
report-month-open = { $month }: + { MONEY($open) }
report-month-nothing = { $month }: –
report-forecast-total = All together: { MONEY($won) } won, { MONEY($open) } expected
report-forecast-elsewhere = Not in these months: { NUM($count) } open with no close date, or one before or after them · { MONEY($amount) } expected
    .without-amounts = Not in these months: { NUM($count) } open with no close date, or one before or after them
report-weighted = Expected (after the plus): what is open and due to close in the month, by its probability.

# Columns and totals of tables

report-figure-outcome = Outcome
report-figure-reason = Reason
report-figure-stage = Stage
report-figure-month = Month
report-figure-first = From
report-figure-last = To
report-figure-count = Count
report-figure-share = Share
report-figure-amount = Amount
report-figure-weighted = Expected
report-figure-won = Won
report-figure-lost = Lost
report-figure-open = Open now
report-figure-won-amount = Amount won
report-figure-lost-amount = Amount lost
report-figure-several-reasons = Lost for several reasons
report-figure-weighted-open = Expected
report-figure-forecast = Forecast
report-figure-open-elsewhere = Open outside these months
report-figure-weighted-elsewhere = Expected outside these months
