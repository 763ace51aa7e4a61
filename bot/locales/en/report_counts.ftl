# Reports that count groups of opportunities: name, what the picture shows, and its finding.

report-lost-by-member = Amount lost by member
report-lost-by-member-what = Amount lost by member
report-lost-by-member-top = <b>{ $label } lost the most: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } lost the largest sum</b>
report-lost-by-member-total = <b>{ NUM($lost) } lost, worth { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($lost) } lost</b>
report-lost-by-source = Amount lost by source
report-lost-by-source-what = Amount lost by source
report-lost-by-source-top = <b>Most was lost from “{ $label }”: { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>Most was lost from “{ $label }”</b>
report-lost-by-source-total = <b>{ NUM($lost) } lost, worth { MONEY($lost_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($lost) } lost</b>
report-won-amount = Amount won
report-won-amount-what = Amount won
report-won-amount-what-inside = Amount won, of whole opportunities
report-won-amount-top = <b>{ $label } brought the most: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ $label } brought the most</b>
report-won-amount-top-inside = <b>Most won with { $label }: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>Most won with { $label }</b>
report-won-amount-zero = <b>Nothing won: { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>Nothing won</b>
report-won-amount-total = <b>{ NUM($won) } won, worth { MONEY($won_amount, form: "compact") }</b>
    .without-amounts = <b>{ NUM($won) } won</b>
report-won-amount-two-more = <b>{ $label }: { MONEY($won_amount, form: "compact") }, { PCT($share) } more than { $before } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: { PCT($share) } more than { $before }</b>
report-won-amount-two-less = <b>{ $label }: { MONEY($won_amount, form: "compact") }, { PCT($share) } less than { $before } ({ MONEY($was, form: "compact") })</b>
    .without-amounts = <b>{ $label }: { PCT($share) } less than { $before }</b>
report-won-amount-two-even = <b>{ $label }: { MONEY($won_amount, form: "compact") }, as much as { $before }</b>
    .without-amounts = <b>{ $label }: as much as { $before }</b>
report-won-amount-two-new = <b>{ $label }: { MONEY($won_amount, form: "compact") }, nothing in { $before }</b>
    .without-amounts = <b>{ $label }: { NUM($won) } won, none in { $before }</b>
report-won-amount-two-none = <b>Nothing in { $label }, { MONEY($was, form: "compact") } in { $before }</b>
    .without-amounts = <b>Nothing in { $label }, unlike { $before }</b>
report-created = New opportunities
report-created-what = New opportunities
report-created-top = <b>{ $label } leads with { $count ->
    [one] { NUM($count) } new opportunity
   *[other] { NUM($count) } new opportunities
}</b>
report-created-total = <b>{ $count ->
    [one] { NUM($count) } new opportunity
   *[other] { NUM($count) } new opportunities
}</b>
report-sources = Share of sources
report-sources-what = New opportunities by source
report-sources-top = <b>Most come from “{ $label }”: { NUM($count) }</b>
report-sources-total = <b>{ $count ->
    [one] { NUM($count) } new opportunity
   *[other] { NUM($count) } new opportunities
}</b>
report-win-rate = Win rate
report-win-rate-what = Won, of won and lost
report-win-rate-top = <b>{ $label } wins most often: { $win_rate }</b>
report-win-rate-total = <b>{ NUM($won) } won and { NUM($lost) } lost: { $win_rate }</b>
report-too-few = With fewer than { NUM($least) } ended there is no rate to compare; those come last.
report-won-lost-what = Won and lost opportunities
report-won-lost-top = <b>Most ended at { $label }: { NUM($won) } won, { NUM($lost) } lost</b>
report-won-lost-total = <b>{ NUM($won) } won, { NUM($lost) } lost</b>

# What they share

report-nothing = <b>Nothing found</b>
report-none = Not given
report-nobody = Nobody
report-no-date = No date
report-before = Earlier
report-later = Later
report-no-team = No team
report-others = Others
report-all = All together
report-n = n = { NUM($count) }
report-no-rate = n/a
report-week = Week of { DATE($first, form: "day") }
report-quarter = Q{ NUM($quarter) } { $year }
report-first-of = The first { NUM($count) } of { NUM($groups) } stand here, the others as one row; a file holds them all.
report-rows-first = The table has the first { NUM($count) } of { NUM($rows) }; a file has { NUM($file) }.
report-rows-left-out = The file has only the first { NUM($count) } of { NUM($rows) }, without the last { NUM($left) }.
report-last-of = The last { NUM($count) } of { NUM($spans) } are shown; a file holds them all.
report-alone-of = { NUM($count) } of { NUM($spans) } stand by themselves; earlier and later ones are a column each. A file holds them all.
report-what-in = { $what }, { $unit }
report-in-several = { $count ->
    [one] { NUM($count) } stands in several rows and counts once in the total.
   *[other] { NUM($count) } stand in several rows and count once in the total.
}
report-worth-in-several = { $count ->
    [one] { NUM($count) } stands in several rows, in each with its whole amount, and counts once in the total.
   *[other] { NUM($count) } stand in several rows, in each with their whole amount, and count once in the total.
}
report-line-lost = { $label }: { NUM($lost) } · { MONEY($lost_amount) }
    .without-amounts = { $label }: { NUM($lost) }
report-line-won = { $label }: { NUM($won) } · { MONEY($won_amount) }
    .without-amounts = { $label }: { NUM($won) }
report-line-count = { $label }: { NUM($count) } · { MONEY($amount) }
    .without-amounts = { $label }: { NUM($count) }
report-line-counted = { $label }: { NUM($count) }
report-line-counted-share = { $label }: { NUM($count) } · { PCT($share) }
report-line-rate = { $label }: { $win_rate } · { NUM($won) } won, { NUM($lost) } lost
report-line-won-lost = { $label }: { NUM($won) } won, { NUM($lost) } lost

# Columns

report-figure-product = Product
report-figure-member = Member
report-figure-type = Type
report-figure-source = Source
report-figure-campaign = Campaign
report-figure-customer = Customer
report-figure-competitor = Competitor
report-figure-pipeline = Pipeline
report-figure-priority = Priority
report-figure-quarter = Quarter
report-figure-week = Week
report-figure-year = Year
report-figure-team = Team
report-figure-win-rate = Win rate
