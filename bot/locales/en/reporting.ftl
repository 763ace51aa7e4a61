# Choosing a report, what stands under it, and asking for one in words.

reports-ask = Or ask in words: <i>lost by source last quarter</i>
reports-title-of = <b>A report on: { $which }</b> · { $whose }
report-only = Only of this list: { $which } · { $whose }
report-only-member = Only of { NAME($member) }
report-not-understood = I don’t know a report called “{ NAME($text) }”. Is it one of these?
report-uncounted = Calls, visits and messages stand on the cards; no report counts them. These come near:
report-whose = Several people are called so. Whose figures: “{ NAME($text) }”?
button-report-of = { NAME($member) }
button-report-of-team = { NAME($member) } · { NAME($team) }
report-words-unknown = I left out: { NAME($words) }
report-read-as = I read “{ NAME($typed) }” as “{ NAME($meant) }”.
report-not-by = This report cannot be grouped by { $by }.
report-not-at-once = This report has one grouping at a time: it is not by { $by } as well.
report-own-days = This report has days of its own.
report-file-caption = { $report }: { $count ->
    [one] { NUM($count) } row
   *[other] { NUM($count) } rows
}
    { $about }
report-file-about = About this report
report-numbers-head = <i>{ NAME($columns) }</i>
report-numbers-row = <b>{ NAME($label) }</b>: { NAME($figures) }
report-numbers-total = { NAME($name) }: { NAME($figure) }
button-report-on = 📊 Report
button-report-days = 📅 { NAME($days) }
button-report-by = ▤ By { $by }
button-report-rows = 🔎 Rows
button-report-numbers = 🔢 Numbers
button-report-picture = 🖼 Picture
button-report-row = { NAME($label) }: { NAME($figure) }
button-report-row-ended = { NAME($label) }: { NAME($won) } won, { NAME($lost) } lost
button-report-row-past-due = { NAME($label) }: { NAME($figure) } past due
button-report-row-stale = { NAME($label) }: { NAME($figure) } stale
button-report-row-no-next-step = { NAME($label) }: { NAME($figure) } no next step
button-report-named = { $report }: { $by }
button-search-instead = 🔎 Search for it
button-pick-days = 📅 Pick days
choice-here = ● { $choice }
choice-other = { $choice }

# Days

span-day-this = Today
span-day-before = Yesterday
span-day-ago = { NUM($count) } days ago
span-week-this = This week
span-week-before = Last week
span-week-ago = { NUM($count) } weeks ago
span-week-and-before = { $count ->
    [one] This week and the last
   *[other] This week and { NUM($count) } before
}
    .ended = { NUM($last) } to { NUM($first) } weeks ago
span-month-this = This month
span-month-before = Last month
span-month-ago = { NUM($count) } months ago
span-month-and-before = { $count ->
    [one] This month and the last
   *[other] This month and { NUM($count) } before
}
    .ended = { NUM($last) } to { NUM($first) } months ago
span-quarter-this = This quarter
span-quarter-before = Last quarter
span-quarter-ago = { NUM($count) } quarters ago
span-quarter-and-before = { $count ->
    [one] This quarter and the last
   *[other] This quarter and { NUM($count) } before
}
    .ended = { NUM($last) } to { NUM($first) } quarters ago
span-year-this = This year
span-year-before = Last year
span-year-ago = { NUM($count) } years ago
span-year-and-before = { $count ->
    [one] This year and the last
   *[other] This year and { NUM($count) } before
}
    .ended = { NUM($last) } to { NUM($first) } years ago
span-last = { $days ->
    [one] Last day
   *[other] Last { NUM($days) } days
}
form-report-days = <b>The days of the report</b>
ask-days-from = From which day?
    .label = From
ask-days-to = To which day?
    .label = To
days-from-month = First of this month
days-from-month-before = First of last month
days-from-year = First of this year
days-to-today = Today
days-to-month-before = End of last month
days-to-month = End of this month
refused-report-days-order = The last day has to come after the first, within ten years. For example: { DATE($day, form: "day") }

# What the rows of a report stand for

group-reason = reason
    .option = Reason
group-product = product
    .option = Product
group-member = member
    .option = Member
group-type = type
    .option = Type
group-source = source
    .option = Source
group-campaign = campaign
    .option = Campaign
group-customer = customer
    .option = Customer
group-stage = stage
    .option = Stage
group-pipeline = pipeline
    .option = Pipeline
group-priority = priority
    .option = Priority
group-competitor = competitor
    .option = Competitor
group-team = team
    .option = Team
group-day = day
    .option = Day
group-week = week
    .option = Week
group-month = month
    .option = Month
group-quarter = quarter
    .option = Quarter
group-year = year
    .option = Year
group-window = last days

# Shelves

shelf-results = <b>Results: won and lost</b>
shelf-pipeline = <b>What is open, and what it should bring</b>
shelf-customers = <b>Customers and sources</b>
shelf-team = <b>The team</b>
shelf-speed = <b>How long things take</b>
button-shelf-results = 🏆 Results
button-shelf-pipeline = 📈 Pipeline
button-shelf-customers = 👥 Customers
button-shelf-team = 🧑 Team
button-shelf-speed = ⏱ Speed

# Sent by itself, and to a group

report-told-title = <b>{ NAME($line) }</b>
report-told-line = { NAME($line) }
report-weekly = 📨 Your report of this Monday
button-weekly = 📨 Mondays
button-report-open = 🎛 Open the report
button-weekly-here = ● Mondays
weekly-begun = It comes every Monday: next on { DATE($at, form: "day") }
weekly-stopped = It will no longer come
button-report-group = 👥 To group
button-to-group = 👥 { NAME($team) }
report-sent = Sent to the group of { NAME($team) }
group-report = Sent by { NAME($member) }
refused-subscriptions-too-many = You can have up to { NUM($most) } reports every Monday. Stop one first.
digests-reports = 📊 Every Monday at nine, one report each:
