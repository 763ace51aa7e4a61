"""Persian words for numbers, money, days and times, as written and as spoken."""

from __future__ import annotations

from bot.reading.words.vocabulary import Near, Part, Vocabulary, spelled

_UNITS = (
    {"صفر": 0, "یک": 1, "یه": 1, "دو": 2, "سه": 3, "چهار": 4, "چار": 4, "پنج": 5}
    | {"شش": 6, "شیش": 6, "هفت": 7, "هشت": 8, "نه": 9, "ده": 10, "یازده": 11, "دوازده": 12}
    | {"سیزده": 13, "چهارده": 14, "پانزده": 15, "پونزده": 15, "شانزده": 16, "شونزده": 16}
    | {"هفده": 17, "هیفده": 17, "هجده": 18, "هیجده": 18, "هژده": 18, "نوزده": 19}
    | {"بیست": 20, "سی": 30, "چهل": 40, "پنجاه": 50, "شصت": 60, "هفتاد": 70, "هشتاد": 80}
    | {"نود": 90, "صد": 100, "یکصد": 100, "دویست": 200, "سیصد": 300, "چهارصد": 400}
    | {"پانصد": 500, "پونصد": 500, "ششصد": 600, "شیشصد": 600, "هفتصد": 700, "هشتصد": 800}
    | {"نهصد": 900}
)
_ORDINALS = spelled(
    "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم "
    "شانزدهم هفدهم هجدهم نوزدهم بیستم"
)
_JALALI = spelled("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند")
_GREGORIAN = (
    {"ژانویه": 1, "فوریه": 2, "مارس": 3, "آوریل": 4, "آپریل": 4, "مه": 5, "می": 5}
    | {"ژوئن": 6, "ژوئیه": 7, "جولای": 7, "اوت": 8, "آگوست": 8, "سپتامبر": 9, "اکتبر": 10}
    | {"نوامبر": 11, "دسامبر": 12}
)
_SCOPES = {"ماه": "month", "برج": "month", "هفته": "week", "سال": "year", "فصل": "quarter"}
_NEXT = ("آینده", "بعد", "بعدی", "دیگر", "دیگه")
_EDGES = {"آخر": "last", "آخرین روز": "last", "پایان": "last", "انتهای": "last"} | {
    "اول": "first",
    "اولین روز": "first",
    "ابتدای": "first",
    "سر": "first",
}

FA = Vocabulary(
    units=_UNITS,
    scales={
        "هزار": 10**3,
        **dict.fromkeys(("میلیون", "ملیون"), 10**6),
        **dict.fromkeys(("میلیارد", "ملیارد"), 10**9),
        "تریلیون": 10**12,
        "دوجین": 12,
    },
    letters={"م": 10**6},
    halves=("نیم",),
    ands=("و",),
    and_joins_all=True,
    loose_from=10**6,
    loose_by=1000,
    minus=("منفی", "منهای"),
    not_here=frozenset({"cent", "cents", "p"}),
    currencies={
        "ریال": "IRR",
        **dict.fromkeys(("تومان", "تومن", "تومنی", "تومانی"), "toman"),
        "یورو": "EUR",
        **dict.fromkeys(("دلار", "دلار آمریکا"), "USD"),
        **dict.fromkeys(("دلار کانادا",), "CAD"),
        "پوند": "GBP",
        **dict.fromkeys(("فرانک سوئیس",), "CHF"),
        "بات": "THB",
        "ین": "JPY",
        "یوان": "CNY",
        "روپیه": "INR",
        **dict.fromkeys(("درهم", "درهم امارات"), "AED"),
        **dict.fromkeys(("لیر", "لیره ترکیه", "لیر ترکیه"), "TRY"),
        "دینار عراق": "IQD",
        "دینار کویت": "KWD",
        "ریال عمان": "OMR",
        "دلار سنگاپور": "SGD",
        **dict.fromkeys(("رینگیت", "رینگیت مالزی"), "MYR"),
        "دونگ": "VND",
        **dict.fromkeys(("شیلینگ", "شیلینگ کنیا"), "KES"),
        **dict.fromkeys(("فرانک سیفا",), "XOF"),
    },
    percents=("درصد", "در صد", "درصده", "درصدی", "درصد است"),
    counters=(
        *("عدد", "تا", "تای", "تایی", "دانه", "دونه", "دستگاه", "قطعه", "واحد", "عددی"),
        *("بسته", "کارتن", "جعبه", "رول", "حلقه", "شاخه", "کیلو", "متر", "نفر", "روز"),
        *("سری", "جفت", "جلد", "فقره", "ساعت", "کیسه", "پالت", "بطری", "شیشه", "قوطی", "تیوب"),
        *("تن", "لیتر", "گرم", "بشکه", "ورق", "کلاف", "تخته", "پک", "ست", "نسخه", "گالن"),
        *("سطل", "رینگ", "دبه", "شیت", "ردیف", "کپسول", "ظرف", "آمپول", "ویال", "لنگه"),
        *(
            "ساشه",
            "پاکت",
            "فوت",
            "کیلوگرم",
            "متر مربع",
            "مترمربع",
            "باکس",
            "سرویس",
            "گونی",
            "صندوق",
            "حلب",
            "تیکه",
        ),
    ),
    days={"امروز": 0, "فردا": 1, "پس فردا": 2, "پسون فردا": 3, "دیروز": -1, "پریروز": -2},
    evenings={"امشب": Part.NIGHT},
    weekdays={"دوشنبه": 0, "سه شنبه": 1, "چهارشنبه": 2, "چهار شنبه": 2, "پنج شنبه": 3}
    | {"2شنبه": 0, "3شنبه": 1, "4شنبه": 2, "5شنبه": 3, "1شنبه": 6}
    | {"جمعه": 4, "آدینه": 4, "شنبه": 5, "یک شنبه": 6, "دو شنبه": 0},
    near_before={"این": Near.THIS, "همین": Near.THIS},
    near_after={
        **dict.fromkeys(("آینده", "بعد", "بعدی", "دیگر", "دیگه"), Near.COMING),
        **dict.fromkeys(("گذشته", "قبل", "پیش"), Near.LAST),
    },
    months={
        **{word: ("jalali", index) for index, word in enumerate(_JALALI, 1)},
        **{f"{word} ماه": ("jalali", index) for index, word in enumerate(_JALALI, 1)},
        "امرداد": ("jalali", 5),
        **{word: ("gregorian", index) for word, index in _GREGORIAN.items()},
    },
    ordinals={word: index for index, word in enumerate(_ORDINALS, 1)}
    | {f"بیست و {word}": 20 + index for index, word in enumerate(_ORDINALS[:9], 1)}
    | {"اول": 1, "سی ام": 30, "سی و یکم": 31},
    day_leads=("روز",),
    year_leads=("سال",),
    fillers=("در", "روز", "برای", "تا", "تاریخ", "مورخ", "به تاریخ", "قبل از", "تا قبل از", "ماه"),
    spans={
        "دقیقه": "minute",
        "ساعت": "hour",
        "روز": "day",
        **dict.fromkeys(("هفته", "هفته ی"), "week"),
        **dict.fromkeys(("ماه", "برج"), "month"),
        "سال": "year",
    },
    ahead_before=("ظرف",),
    ahead_after=("دیگر", "دیگه", "بعد", "آینده"),
    jumps={f"{scope} {near}": (span, 1) for scope, span in _SCOPES.items() for near in _NEXT}
    | {
        f"{scope} {near}": (span, -1)
        for scope, span in _SCOPES.items()
        for near in ("گذشته", "قبل", "پیش")
    },
    this_month=("این ماه", "همین ماه", "ماه جاری", "این برج", "همین برج"),
    edges={
        f"{lead} {scope}{tail}": (edge, span, ahead)
        for lead, edge in _EDGES.items()
        for scope, span in _SCOPES.items()
        for tail, ahead in (("", 0), *((f" {near}", 1) for near in _NEXT))
    }
    | {
        f"{lead} {this} {scope}": (edge, span, 0)
        for lead, edge in _EDGES.items()
        for this in ("این", "همین")
        for scope, span in _SCOPES.items()
    },
    edge_leads={"آخر": "last", "آخرین روز": "last", "پایان": "last"},
    at=("ساعت", "حدود ساعت"),
    parts={
        **dict.fromkeys(("صبح", "قبل از ظهر", "بامداد"), Part.MORNING),
        **dict.fromkeys(("بعدازظهر", "بعد از ظهر", "ب.ظ"), Part.AFTERNOON),
        **dict.fromkeys(("عصر", "غروب"), Part.EVENING),
        "شب": Part.NIGHT,
        "ظهر": Part.NOON,
    },
    noons=("ظهر",),
    midnights=("نیمه شب", "نصف شب"),
    hours=(),
    past={"و نیم": 30, "و ربع": 15},
    past_before={"ربع به": -15, "یک ربع به": -15, "یه ربع به": -15},
)
