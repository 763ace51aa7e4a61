"""English words for numbers, money, days and times."""

from __future__ import annotations

from bot.reading.words.vocabulary import Near, Part, Vocabulary, spelled

_TEENS = spelled(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = spelled("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = spelled(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_MONTHS = spelled(
    "january february march april may june july august september october november december"
)
_JALALI = spelled(
    "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand"
)
_DAYS = spelled("monday tuesday wednesday thursday friday saturday sunday")

EN = Vocabulary(
    units={word: value for value, word in enumerate(_TEENS)}
    | {word: 20 + 10 * index for index, word in enumerate(_TENS)}
    | {"fourty": 40, "half dozen": 6, "a half dozen": 6},
    scales={
        **dict.fromkeys(("hundred", "a hundred"), 100),
        **dict.fromkeys(("dozen", "a dozen"), 12),
        **dict.fromkeys(("thousand", "a thousand", "grand"), 10**3),
        **dict.fromkeys(("million", "millions", "a million"), 10**6),
        **dict.fromkeys(("billion", "billions", "a billion"), 10**9),
        **dict.fromkeys(("trillion", "trillions", "a trillion"), 10**12),
    },
    letters={
        "k": 10**3,
        **dict.fromkeys(("m", "mn", "mln", "mio"), 10**6),
        **dict.fromkeys(("b", "bn", "bln"), 10**9),
    },
    halves=("half", "a half", "half a", "half an"),
    ands=("and",),
    loose_from=10**6,
    loose_by=10,
    minus=("minus", "negative"),
    # "Two cents" are no two hundred.
    not_here=frozenset({"cent", "cents"}),
    currencies={
        **dict.fromkeys(("euro", "euros"), "EUR"),
        **dict.fromkeys(("dollar", "dollars", "us dollars", "us$"), "USD"),
        **dict.fromkeys(("canadian dollars", "ca$", "c$"), "CAD"),
        **dict.fromkeys(("singapore dollars", "s$"), "SGD"),
        **dict.fromkeys(("pound", "pounds", "pounds sterling", "sterling", "quid"), "GBP"),
        **dict.fromkeys(("ksh", "kshs", "ksh.", "bob", "shilling", "shillings"), "KES"),
        **dict.fromkeys(("kenyan shilling", "kenyan shillings"), "KES"),
        **dict.fromkeys(("fcfa", "f cfa", "cfa", "cfa franc", "cfa francs"), "XOF"),
        **dict.fromkeys(("swiss franc", "swiss francs"), "CHF"),
        **dict.fromkeys(("baht", "bahts"), "THB"),
        **dict.fromkeys(("rial", "rials"), "IRR"),
        **dict.fromkeys(("toman", "tomans", "tuman"), "toman"),
        **dict.fromkeys(("p", "pence", "penny"), "pence"),
        "yen": "JPY",
        **dict.fromkeys(("yuan", "rmb", "cn¥"), "CNY"),
        **dict.fromkeys(("rupee", "rupees"), "INR"),
        **dict.fromkeys(("ringgit", "rm"), "MYR"),
        "dong": "VND",
        **dict.fromkeys(("turkish lira", "lira"), "TRY"),
    },
    percents=("percent", "per cent", "pct"),
    counters=(
        *("pcs", "pc", "piece", "pieces", "unit", "units", "x", "of", "sets", "set", "boxes"),
        *("box", "packs", "pack", "rolls", "roll", "bags", "bag", "items", "item", "pairs"),
        *("pair", "days", "hours", "licences", "licenses", "seats", "pallets", "pallet"),
        *("metre", "metres", "meter", "meters", "kg", "kgs", "kilo", "kilos", "litres", "litre"),
        *("bottle", "bottles", "tube", "tubes", "jar", "jars", "case", "cases", "crate", "crates"),
        *("drum", "drums", "bundle", "bundles", "packet", "packets", "sheet", "sheets", "reel"),
        *("reels", "ton", "tons", "tonne", "tonnes", "can", "cans", "tray", "trays", "carton"),
        *("cartons", "container", "containers", "lot", "lots", "bar", "bars", "tin", "tins"),
        *("gallon", "gallons", "bucket", "buckets", "spool", "spools", "bale", "bales", "nos"),
        *("ream", "reams", "sack", "sacks", "keg", "kegs", "vial", "vials", "pouch", "pouches"),
        *("sachet", "sachets", "tub", "tubs", "punnet", "punnets", "bunch", "bunches", "barrel"),
        *("barrels", "blister", "blisters", "strip", "strips", "slab", "slabs", "kit", "kits"),
        *("dose", "doses", "carboy", "carboys", "bolt", "bolts", "skein", "skeins"),
        *("copies", "copy", "users", "user", "persons", "people", "gram", "grams", "feet", "ft"),
    ),
    days={"today": 0, "tomorrow": 1, "tmrw": 1, "day after tomorrow": 2, "yesterday": -1}
    | {"the day after tomorrow": 2, "the day before yesterday": -2}
    | {"tmr": 1, "tomoz": 1, "in a fortnight": 14, "in a week's time": 7, "2moro": 1, "2day": 0}
    | {"this day week": 7, "this day fortnight": 14, "today fortnight": 14}
    | {"today week": 7, "a week today": 7, "tomorrow week": 8, "a week tomorrow": 8},
    evenings={
        "tonight": Part.EVENING,
        "this morning": Part.MORNING,
        "this afternoon": Part.AFTERNOON,
        "this evening": Part.EVENING,
    },
    weekdays={word: index for index, word in enumerate(_DAYS)}
    | {"mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3}
    | {"weds.": 2, "fri.": 4, "sat.": 5, "sun.": 6},
    near_before={
        **dict.fromkeys(("a week on", "a week from"), Near.IN_EIGHT),
        **dict.fromkeys(("a fortnight on", "a fortnight from"), Near.IN_FIFTEEN),
        "next": Near.NEXT,
        "this": Near.THIS,
        "coming": Near.COMING,
        "this coming": Near.COMING,
        "the coming": Near.COMING,
        "last": Near.LAST,
    },
    near_after={"week": Near.IN_EIGHT, "fortnight": Near.IN_FIFTEEN},
    months={
        **{word: ("gregorian", index) for index, word in enumerate(_MONTHS, 1)},
        **{f"{word[:3]}.": ("gregorian", index) for index, word in enumerate(_MONTHS, 1)},
        "sept.": ("gregorian", 9),
        **{word: ("jalali", index) for index, word in enumerate(_JALALI, 1)},
    },
    ordinals={word: index for index, word in enumerate(_ORDINALS, 1)}
    | {f"twenty-{word}": 20 + index for index, word in enumerate(_ORDINALS[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31},
    day_leads=("the", "on the"),
    year_leads=("of",),
    fillers=("on", "by", "before", "until", "till", "for", "in", "the", "of"),
    spans={
        **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
        **dict.fromkeys(("hour", "hours", "hr", "hrs"), "hour"),
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
        **dict.fromkeys(("month", "months"), "month"),
        **dict.fromkeys(("year", "years"), "year"),
    },
    articles=("a", "an"),
    ahead_before=("in", "within", "after"),
    ahead_after=("from now", "from today", "later", "hence", "ahead"),
    jumps={
        "next week": ("week", 1),
        "next month": ("month", 1),
        "next year": ("year", 1),
        "week after next": ("week", 2),
        "the week after next": ("week", 2),
        "month after next": ("month", 2),
        "last week": ("week", -1),
        "last month": ("month", -1),
    },
    this_month=("this month", "of this month", "current month"),
    of_month=("of the month",),
    edges={
        f"{lead} {scope}": (edge, span, ahead)
        for lead, edge in (
            *(("end of", "last"), ("the end of", "last"), ("last day of", "last")),
            *(("start of", "first"), ("beginning of", "first"), ("first day of", "first")),
            *(("first of", "first"), ("1st of", "first")),
        )
        for scope, span, ahead in (
            *(("month", "month", 0), ("the month", "month", 0), ("this month", "month", 0)),
            *(("next month", "month", 1), ("quarter", "quarter", 0)),
            *(("the quarter", "quarter", 0), ("this quarter", "quarter", 0)),
            *(("next quarter", "quarter", 1), ("year", "year", 0), ("the year", "year", 0)),
            *(("this year", "year", 0), ("next year", "year", 1), ("week", "week", 0)),
            *(("the week", "week", 0), ("this week", "week", 0), ("next week", "week", 1)),
        )
    }
    | {"eom": ("last", "month", 0), "month end": ("last", "month", 0)}
    | {"eoy": ("last", "year", 0), "year end": ("last", "year", 0)}
    | {"eoq": ("last", "quarter", 0)},
    edge_leads={"end of": "last", "the end of": "last", "end": "last", "last day of": "last"},
    at=("at", "around"),
    parts={
        **dict.fromkeys(("am", "a.m.", "in the morning", "morning"), Part.MORNING),
        **dict.fromkeys(("in the afternoon", "afternoon"), Part.AFTERNOON),
        **dict.fromkeys(("in the evening", "evening"), Part.EVENING),
        **dict.fromkeys(("at night", "night"), Part.NIGHT),
        **dict.fromkeys(("pm", "p.m."), Part.AFTERNOON),
    },
    noons=("noon", "midday"),
    midnights=("midnight",),
    hours=("o'clock", "oclock", "hrs"),
    past_before={"half past": 30, "quarter past": 15, "quarter to": -15}
    | {"a quarter past": 15, "a quarter to": -15},
)
