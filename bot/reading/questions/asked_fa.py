"""Persian words for reports."""

from __future__ import annotations

from bot.domain.reports import Grouping
from bot.reading.questions.words import AskedWords, Connector, Topic, forms

_TOPICS = {
    Topic.WON: "برد | بردها | برده | برنده | فروش | فروخته | درآمد | برده ها | برد ها",
    Topic.LOST: "باخت | باخت ها | باخته | بازنده | از دست رفته | از دست رفته ها | ازدست رفته",
    Topic.RECENT: "برد و باخت اخیر | نتایج اخیر | این اواخر",
    Topic.AMOUNT: "مبلغ | مبالغ | ارزش | پول | چقدر | مبلغ کل",
    Topic.RATE: "نرخ برد | نرخ موفقیت | درصد برد | درصد موفقیت",
    Topic.FOLLOW_UPS: "پیگیری | پیگیری ها | یادآوری | یادآوری ها",
    Topic.OPEN: "باز | جاری | در جریان",
    Topic.CLOSED: "بسته | بسته شده | پایان یافته",
    Topic.LIST: "فهرست | لیست | کدام ها",
    Topic.CYCLE: (
        "روز تا برد | روزهای تا برد | مدت فروش | چرخه فروش | زمان تا برد | طول فروش | "
        "چند روز تا برد"
    ),
    Topic.PIPELINE: "قیف | قیف فروش | مسیر فروش | وضعیت فروش | پایپلاین",
    Topic.FORECAST: "پیش بینی | مورد انتظار | پیش بینی فروش",
    Topic.CLOSING: "تاریخ پایان | سررسید | موعد پایان | در آستانه پایان",
    Topic.SHARE: "سهم | سهم ها | از کجا | مشتری ها از کجا آمده اند",
    Topic.RESPONSE: "اولین پاسخ | زمان پاسخ | نخستین پاسخ | زمان پاسخگویی | سرعت پاسخ",
    Topic.ENGAGED: "تبدیل نشده | نخریده | نخریده ها | بی خرید",
    Topic.EFFICIENCY: "کارایی | کارآیی | عملکرد | بهره وری",
    Topic.COHORT: "نرخ تبدیل | تبدیل | کوهورت",
    Topic.IN_STAGE: (
        "زمان در مرحله | مدت مرحله | روز در هر مرحله | زمان هر مرحله | ماندن در مرحله"
    ),
    Topic.NEGLECTED: (
        "راکد | عقب افتاده | معوق | بی اقدام | بدون اقدام بعدی | فراموش شده | رهاشده"
    ),
    Topic.CHANGED: "چه تغییر کرده | تغییرات | چه عوض شده | تغییر",
    Topic.GOALS: "هدف | اهداف | هدف ها | تارگت",
    Topic.CREATED: "ایجاد شده | جدید | فرصت | فرصت ها | فرصت های | تازه | تعداد",
    Topic.TOTALS: "جمع کل | جمع ها | مجموع",
}

_GROUPINGS = {
    Grouping.REASON: "دلیل | دلایل | دلیل ها | چرا | علت | علت ها",
    Grouping.PRODUCT: "محصول | محصولات | کالا",
    Grouping.MEMBER: (
        "کارشناس | کارشناسان | فروشنده | فروشندگان | مسئول | عضو | اعضا | نفر | چه کسی"
    ),
    Grouping.TYPE: "نوع | انواع",
    Grouping.SOURCE: "منبع | نحوه آشنایی | آشنایی | راه آشنایی | منابع | کانال",
    Grouping.CAMPAIGN: "کمپین | کمپین ها",
    Grouping.CUSTOMER: "مشتری | مشتریان | مشتری ها",
    Grouping.STAGE: "مرحله | مراحل | مرحله ها",
    Grouping.PIPELINE: "هر مسیر فروش | مسیرها",
    Grouping.PRIORITY: "اولویت | اولویت ها",
    Grouping.COMPETITOR: "رقیب | رقبا | رقیب ها",
    Grouping.TEAM: "تیم | تیم ها",
    Grouping.DAY: "روزانه | هر روز | روز به روز",
    Grouping.MONTH: "ماهانه | هر ماه | ماه به ماه | به تفکیک ماه | در طول زمان | بر حسب ماه",
    Grouping.QUARTER: "فصلی | هر فصل | به تفکیک فصل | سه ماهه ای",
}

_SPANS = {
    "d0": "امروز",
    "d1": "دیروز",
    "w0": "این هفته | هفته جاری",
    "w1": "هفته گذشته | هفته پیش | هفته قبل",
    "m0": "این ماه | ماه جاری",
    "m1": "ماه گذشته | ماه پیش | ماه قبل",
    "q0": "این فصل | فصل جاری | این سه ماهه | سه ماهه جاری",
    "q1": "فصل گذشته | فصل پیش | فصل قبل | سه ماهه گذشته | سه ماهه قبل",
    "y0": "امسال | سال جاری",
    "y1": "پارسال | سال گذشته | سال پیش | سال قبل",
}

FA_ASKED = AskedWords(
    topics={form: topic for topic, words in _TOPICS.items() for form in forms(words)},
    groupings={form: each for each, words in _GROUPINGS.items() for form in forms(words)},
    spans={form: code for code, words in _SPANS.items() for form in forms(words)},
    connectors={
        **dict.fromkeys(forms("از"), Connector.FROM),
        **dict.fromkeys(forms("تا"), Connector.TO),
    },
    nothing=forms(
        "به تفکیک | بر حسب | برحسب | بر اساس | گزارش | گزارش ها | نشان بده | بده | به من | "
        "لطفا | ما | من | ها | های | ی | و | در | با | برای | همه | هر | نمودار | "
        "می خواهم | چند | چند تا | را | رو | شده | است"
    ),
    lasts=(r"(\d{1,3})\s*([\u0600-\u06ff]+)\s+(?:گذشته|اخیر|قبل|پیش)",),
    units={
        form: unit
        for unit, words in {"d": "روز", "w": "هفته", "m": "ماه", "y": "سال"}.items()
        for form in forms(words)
    },
    quarters=(
        r"فصل\s+([1-4]|اول|دوم|سوم|چهارم)",
        r"سه\s?ماهه\s+([1-4]|اول|دوم|سوم|چهارم)",
    ),
    ordinals={"اول": 1, "دوم": 2, "سوم": 3, "چهارم": 4},
)
