# Names of reports, and what their pictures show.

report-follow-ups = Follow-ups
report-follow-ups-what = Overdue follow-ups by member
report-lists = Open and ended lists
report-lists-what = Totals of the list
report-lost-reasons = Reasons over time
report-lost-reasons-what = Lost opportunities by reason
report-days-to-close = Days to close
report-days-to-close-what = Days from creation to the win, mean and quartiles
report-lately = The last 1 to 90 days
report-lately-what = Won and lost lately
report-totals = Totals
report-totals-what = Totals of all opportunities
report-closing = Closing by month
report-closing-what = Open opportunities by close date
report-first-response = First response
report-first-response-what = Minutes to the first response, mean by day
report-engaged = Engaged, not bought
report-engaged-what = Customers who were heard from and bought nothing
report-efficiency = Efficiency
report-efficiency-what = Amount won of what began
report-cohort = Conversion by start
report-cohort-what = Percent won, by start and by end
report-stage-time = Time in stage
report-stage-time-what = Days in a stage before it was left
report-neglected = Stale and overdue
report-neglected-what = Open opportunities past due, by member
report-neglected-what-stale = Open opportunities gone stale, by member
report-neglected-what-no-next-step = Open opportunities without a next step, by member
report-competitors = Competitors
report-competitors-what = Lost opportunities by competitor and reason
report-campaign = Campaigns at a glance
report-campaign-what = What is linked to campaigns

# Findings.

report-follow-ups-total = <b>{ NUM($overdue) } overdue, { NUM($done) } done, { NUM($ahead) } ahead</b>
report-lists-open = <b>{ NUM($count) } new and still open</b>
report-lists-ended = <b>{ NUM($count) } ended: { NUM($won) } won, { NUM($lost) } lost</b>
report-lost-reasons-top = <b>{ $label } leads with { NUM($lost) } lost</b>
report-lost-reasons-total = <b>{ NUM($lost) } lost</b>
report-days-to-close-top = <b>{ $label } takes longest to win: { $days ->
    [one] { NUM($days) } day
   *[other] { NUM($days) } days
}</b>
report-days-to-close-total = <b>A win takes { $days ->
    [one] { NUM($days) } day
   *[other] { NUM($days) } days
}, half of them up to { NUM($median) }</b>
report-lately-total = <b>{ NUM($won) } won and { NUM($lost) } lost in 30 days</b>
report-totals-total = <b>{ $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
} should bring { MONEY($estimated, form: "compact") }</b>
    .without-amounts = <b>{ $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
}</b>
report-closing-top = <b>{ $label } has the most to close: { NUM($count) }</b>
report-closing-total = <b>{ $count ->
    [one] { NUM($count) } open opportunity
   *[other] { NUM($count) } open opportunities
}</b>
report-first-response-total = <b>The first response comes after { NUM($minutes) } min; without one: { NUM($without) }</b>
report-first-response-none = <b>{ $without ->
    [one] { NUM($without) } opportunity, and no response yet
   *[other] { NUM($without) } opportunities, and no response yet
}</b>
report-engaged-total = <b>{ $count ->
    [one] { NUM($count) } customer was heard from and bought nothing
   *[other] { NUM($count) } customers were heard from and bought nothing
}</b>
report-efficiency-top = <b>{ $label } won the most: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } won the most</b>
report-efficiency-total = <b>{ NUM($won) } of { NUM($count) } won</b>
report-efficiency-leads = <b>{ $leads ->
    [one] { NUM($leads) } lead
   *[other] { NUM($leads) } leads
}, no opportunity</b>
report-cohort-total = <b>Of { NUM($number) } that began, { NUM($converted) } won so far</b>
report-cohort-note = By start: of what began then, won until today. By end: won of what was won and lost then.
report-stage-time-total = <b>A stage takes { $days ->
    [1] a day
   *[other] { NUM($days) } days
} on average</b>
report-stage-time-top = <b>“{ $label }” takes longest: { $days ->
    [one] { NUM($days) } day
   *[other] { NUM($days) } days
}</b>
report-neglected-total = <b>{ NUM($past_due) } past due, { NUM($stale) } stale, { NUM($no_next_step) } without a next step</b>
report-neglected-none = <b>Nothing is neglected</b>
report-competitors-top = <b>Most were lost to { $label }: { NUM($lost) }</b>
report-competitors-unnamed = <b>{ NUM($lost) } lost, with no competitor named</b>
report-competitors-total = <b>{ NUM($lost) } lost</b>
report-campaign-total = <b>Campaigns brought { $count ->
    [one] { NUM($count) } opportunity
   *[other] { NUM($count) } opportunities
} and { $invoices ->
    [one] { NUM($invoices) } invoice
   *[other] { NUM($invoices) } invoices
}</b>

# Lines of the captions.

report-days = { NUM($days) } d
report-done = { NUM($count) } done
report-won-short = { NUM($count) } won
report-last-days = { $days ->
    [1] Today
   *[other] { NUM($days) } days
}
report-line-days = { $label }: { NUM($days) } d, half up to { NUM($median) } · n = { NUM($count) }
report-line-response = Half within { NUM($p50) } min, nine in ten within { NUM($p90) } min · n = { NUM($answered) }
report-line-unanswered = Without a response: { NUM($without) }
report-line-final = Sum of amounts: { MONEY($amount) }
    .without-amounts = Sum of amounts: –
report-line-estimated = Expected: { MONEY($amount) }
    .without-amounts = Expected: –
report-line-realised = Invoiced: { MONEY($amount) }
    .without-amounts = Invoiced: –
report-line-net = After returns: { MONEY($amount) }
    .without-amounts = After returns: –
report-line-lately = { $days ->
    [1] Today
   *[other] { NUM($days) } days
}: { NUM($won) } won, { NUM($lost) } lost
report-line-follow-ups = { $label }: { NUM($overdue) } overdue, { NUM($ahead) } ahead, { NUM($done) } done
report-line-engaged = { $label }: { NUM($records) }, last on { DATE($day, form: "short") }
report-line-neglected = { $label }: { NUM($past_due) } past due, { NUM($stale) } stale, { NUM($no_next_step) } no next step
report-line-efficiency = { $label }: { NUM($won) } of { NUM($count) } · { MONEY($won_amount) }
    .without-amounts = { $label }: { NUM($won) } of { NUM($count) }
report-line-efficiency-leads = { $label }: { $leads ->
    [one] { NUM($leads) } lead
   *[other] { NUM($leads) } leads
}
report-line-campaign = { $label }: { NUM($count) } · { MONEY($amount) } · { NUM($invoices) } invoiced
    .without-amounts = { $label }: { NUM($count) } · { NUM($invoices) } invoiced
report-line-cohort = { $label }: { NUM($converted) } of { NUM($number) } · ended: { NUM($won) } won, { NUM($lost) } lost
report-line-closing = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }

# Columns.

report-figure-day = Day
report-figure-days = Days
report-figure-number = Number
report-figure-title = Title
report-figure-status = Status
report-figure-currency = Currency
report-figure-created = Created
report-figure-ended = Ended
report-figure-close-date = Close date
report-figure-final = Sum of amounts
report-figure-estimated = Expected
report-figure-realised = Invoiced
report-figure-net = After returns
report-figure-mean-days = Mean days
report-figure-median-days = Median days
report-figure-without = No response
report-figure-mean-minutes = Mean minutes
report-figure-p50 = Half within
report-figure-p90 = 9 in 10 within
report-figure-overdue = Overdue
report-figure-ahead = Ahead
report-figure-done = Done
report-figure-done-late = Done late
report-figure-delay-hours = Delay, hours
report-figure-dismissed = Dismissed
report-figure-records = Contacts
report-figure-last-heard = Last
report-figure-customers = Customers
report-figure-past-due = Past due
report-figure-stale = Stale
report-figure-no-next-step = No next step
report-figure-leads = Leads
report-figure-opportunities = Opportunities
report-figure-quotes = Quotes
report-figure-invoices = Invoices
report-figure-value = Amount won
report-figure-opportunities-per-lead = Per lead
report-figure-won-per-opportunity = Won, %
report-figure-realised-per-value = Invoiced, %
report-figure-opportunities-amount = Their amount
report-figure-quotes-amount = Quoted
report-figure-invoices-amount = Invoiced amount
report-figure-converted = Converted
report-figure-conversion-rate = By start
report-figure-winning-rate = By end

group-open = open ones
    .option = Open ones
group-ended = ended ones
    .option = Ended ones
report-unrated = { $count ->
    [one] { NUM($count) } paper in a foreign currency without a known rate is in no sum.
   *[other] { NUM($count) } papers in a foreign currency without a known rate are in no sum.
}
