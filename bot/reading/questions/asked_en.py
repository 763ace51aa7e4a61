"""English words for reports."""

from __future__ import annotations

from bot.domain.reports import Grouping
from bot.reading.questions.words import AskedWords, Connector, Topic, forms, of_last_year

_TOPICS = {
    Topic.WON: "won | wins | win | gains | win us | close the most | closed won | deals won",
    Topic.ENDS: (
        "how was | how were | how did we do | how are we doing | how did | how is it going"
    ),
    Topic.SALES: (
        "sold | selling | best selling | sells | sales | revenue | sell | earned | "
        "turnover | bring in | brought in"
    ),
    Topic.LOST: (
        "lost against | losses against | "
        "lost | losses | loss | lose | losing | lose to | losses to | lost to | cost us"
    ),
    Topic.RECENT: "won and lost lately | recent results | lately | recently",
    Topic.AMOUNT: "amount | amounts | value | money | sum | how much",
    Topic.RATE: (
        "converts | convert | win rate | winning rate | hit rate | success rate | "
        "won rate | win ratio | close rate | "
        "closing rate | percentage | what percentage | what percent"
    ),
    Topic.FOLLOW_UPS: "follow ups | follow up | followups | reminders | tasks",
    Topic.OPEN: "open | ongoing | active",
    Topic.CLOSED: "closed | ended | finished",
    Topic.LIST: "list | rows | which ones",
    Topic.CYCLE: (
        "days to close | time to close | sales cycle | cycle length | how long to close | "
        "how long to win | time to win | days to win | how long does it take to close | "
        "how long does it take | how long to sell | deal cycle | sales cycles | cycle | "
        "average deal cycle | average sales cycle"
    ),
    Topic.PIPELINE: (
        "pipeline | funnel | sales status | board | sales funnel | sales pipeline | pipe"
    ),
    Topic.FORECAST: "forecast | forecasts | expected | prediction",
    Topic.CLOSING: (
        "closing | expected to close | close date | closing month | due to close | "
        "pipeline analytics | will close | will we close | to close | "
        "going to close"
    ),
    Topic.SHARE: (
        "share | shares | where from | where do customers come from | "
        "where do our customers come from | where customers come from | "
        "where do our leads come from | where do leads come from | "
        "where our leads come from | where do our clients come from | "
        "where do they come from | lead sources | where do our opportunities come from | "
        "where do opportunities come from | where do our deals come from | "
        "where do deals come from | where did our customers come from | "
        "where did customers come from | where did our clients come from | "
        "where did our leads come from | where did leads come from | where did they come from | "
        "where did our deals come from | where did our opportunities come from"
    ),
    Topic.RESPONSE: (
        "first response | response time | time to respond | minutes to first response | "
        "reaction time | answer time | respond | answer speed | speed of first response | "
        "first reply | how fast do we respond | how fast do we answer"
    ),
    Topic.ENGAGED: (
        "not converted | never bought | bought nothing | did not buy | didn't buy | "
        "haven't bought | engaged but not converted | talked but did not buy"
    ),
    Topic.EFFICIENCY: (
        "efficiency | performance | team performance | performance of the team | "
        "productivity | how well"
    ),
    Topic.COHORT: (
        "cohort | cohorts | conversion | converted | conversion rate | conversion rates"
    ),
    Topic.IN_STAGE: (
        "time in stage | days in stage | stage duration | how long in each stage | "
        "time per stage | time spent in each stage | time spent per stage | "
        "time spent in a stage | "
        "days spent in each stage | days in each stage | average days in each stage | "
        "time in each stage | "
        "where do deals get stuck | where are deals getting stuck | "
        "where do deals stall | where deals get stuck | where do they get stuck | "
        "where are deals stuck | where are we stuck | where do deals sit | bottleneck | "
        "where do opportunities get stuck | bottlenecks"
    ),
    Topic.NEGLECTED: (
        "stale | neglected | overdue | no next step | without next step | forgotten | "
        "untouched | not touched | nobody touched | nobody has touched | no one has touched | "
        "no one touched |  not spoken to | not talked to | "
        "not contacted | haven't spoken to | haven't talked to | haven't contacted | "
        "not spoken to for long | not spoken to for a long time | not contacted for long | "
        "not contacted for a long time | not talked to for long | not talked to for a long time"
    ),
    Topic.STUCK: "stuck | what is stuck | get stuck | gets stuck | stall | stalls",
    Topic.CHANGED: (
        "what changed | changes | changed since | movement | movements | what moved | moved | "
        "what has changed"
    ),
    Topic.GOALS: (
        "goals | goal | behind target | behind on target | behind goal | targets | target | "
        "how far are we from target | how far from target | quota | quotas | "
        "on target | on track | "
        "reach our goal | hit our target | hit the target | hit our goal"
    ),
    Topic.CREATED: (
        "created | new | opportunities | opportunity | deals | deal | number of | leads | lead | "
        "did we open | we opened | opened | opps"
    ),
    Topic.TOTALS: "totals | total | grand total | dashboard | kpi | kpis | key figures",
    Topic.BEST: (
        "best | top | leading | highest | strongest | most | biggest | largest | "
        "most often | often | most frequent | most frequently"
    ),
    Topic.COMPARED: (
        "compare | compared | comparison | versus | vs | against | difference | differences | "
        "compared with | compared to | over last | than last"
    ),
    Topic.AHEAD: (
        "next month | next months | next quarter | next week | next year | coming months | "
        "coming month | coming quarter | coming weeks | upcoming | ahead"
    ),
    Topic.CONTACTS: (
        "calls | phone calls | number of calls | number of visits | number of meetings | "
        "visits | meetings | emails | e mails | messages | calls "
        "made | calls did we make | calls did we do | calls have we made | we called | "
        "meetings did we have | visits did we make"
    ),
    Topic.DURATION: (
        "how long | how many days | duration | average time | average days | length | longest | "
        "the longest | slowest | the slowest | for longest"
    ),
}

_GROUPINGS = {
    Grouping.REASON: "reason | reasons | why",
    Grouping.PRODUCT: "product | products",
    Grouping.MEMBER: (
        "member | members | rep | reps | person | people | seller | sellers | salesperson | "
        "who | salespeople | sales people | sales reps | sales rep | "
        "whose | each rep | colleague | colleagues"
    ),
    Grouping.TYPE: "type | types",
    Grouping.SOURCE: "source | sources | channel | channels",
    Grouping.CAMPAIGN: "campaign | campaigns",
    Grouping.CUSTOMER: "customer | customers | client | clients | account | accounts",
    Grouping.STAGE: "stage | stages",
    Grouping.PIPELINE: "each pipeline | pipelines",
    Grouping.PRIORITY: "priority | priorities",
    Grouping.COMPETITOR: "competitor | competitors | rival | rivals",
    Grouping.TEAM: "team | teams",
    Grouping.DAY: "by day | per day | daily | each day | day by day | every day",
    Grouping.WEEK: (
        "by week | per week | weekly | each week | week by week | every week | week over "
        "week | week on week"
    ),
    Grouping.MONTH: (
        "trend | trends | by month | per month | monthly | each month | months | "
        "over time | month by month | "
        "month over month | every month | month on month"
    ),
    Grouping.QUARTER: (
        "by quarter | per quarter | quarterly | each quarter | every quarter | "
        "quarter by quarter | quarter over quarter | quarter on quarter"
    ),
    Grouping.YEAR: (
        "by year | per year | yearly | each year | every year | annual | annually | "
        "year by year | year on year | year over year"
    ),
}

_SPANS = {
    "d0": "today",
    "d1": "yesterday",
    "w0": "this week | of the week | week to date | since the beginning of the week",
    "w1": "last week | previous week",
    "m0": "this month | of the month | month to date | since the beginning of the month",
    "m1": "last month | previous month",
    "q0": "this quarter | this qtr | of the quarter | quarter to date",
    "q1": "last quarter | last qtr | previous quarter",
    "y0": "this year | this yr | of the year | year to date | since the beginning of the year",
    "y1": "last year | last yr | previous year",
    "n7": "past week",
    "n30": "past month",
    "n90": "past quarter",
    "n365": "past year",
}

_A_YEAR_AGO = of_last_year(
    weeks="this week | same week | the same week",
    months="this month | same month | the same month",
    quarters="this quarter | this qtr | same quarter | the same quarter",
    years="last year | last yr | previous year | the previous year | a year ago | the year before",
    of="of | in",
)

EN_ASKED = AskedWords(
    topics={form: topic for topic, words in _TOPICS.items() for form in forms(words)},
    groupings={form: each for each, words in _GROUPINGS.items() for form in forms(words)},
    spans={
        form: code
        for table in (_SPANS, _A_YEAR_AGO)
        for code, words in table.items()
        for form in forms(words)
    },
    connectors={
        **dict.fromkeys(forms("from"), Connector.FROM),
        **dict.fromkeys(forms("since | starting | starting from"), Connector.SINCE),
        **dict.fromkeys(forms("between"), Connector.BETWEEN),
        **dict.fromkeys(forms("to | until | till | through | up to"), Connector.TO),
        **dict.fromkeys(forms("now | today"), Connector.NOW),
    },
    articles=forms("the | on | the day of"),
    starts=forms("the start of | start of | the beginning of | beginning of"),
    nothing=forms(
        "by | per | the | a | of | in | for | and | with | report | reports | show | "
        "show me | give me | me | please | our | my | all | over | during | on | each | "
        "see | chart | graph | bar chart | pie chart | heat map | heatmap | diagram | table | "
        "i want | how many | we | did | do | what are | is | are | "
        "were | days | results | which | what | average | this | have | has | got | been | "
        "brought | brings | that | most of | value of | progress | does | from | stay | stays | "
        "spend | list of | us | "
        "sit | sits | take | takes | they | "
        "i | did we | to | go | went | tell me | compare to | or | than | best of | money | "
        "s | works | work | performs | perform | performing | whats | what's | get | "
        "avg | still | because | because of | due to | thanks to | "
        "so far | to date | until now | right now | now | currently | going"
    ),
    lasts=(r"(?:last|past|previous)\s+(\d{1,3})\s*([a-z]+)",),
    units={
        form: unit
        for unit, words in {
            "d": "day | days",
            "w": "week | weeks",
            "m": "month | months",
            "y": "year | years",
        }.items()
        for form in forms(words)
    },
    quarters=(
        r"\bq([1-4])\b",
        r"([a-z]+) quarter",
        r"([1-4])(?:st|nd|rd|th)\s+quarter\b",
        r"\bquarter\s+([1-4])\b",
    ),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
)
