"""The first minute with a new member: how to speak to them, and when not to."""

from __future__ import annotations

from datetime import time

from bot.conversations.answers import Hours
from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.hours import HoursOfDay
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.zones import Zone
from bot.reading.names import search_key

LANGUAGES = {"en": "language-en", "fa": "language-fa", "fr": "language-fr", "th": "language-th"}

LANGUAGE_WORDS = {
    search_key(word): code
    for code, words in {
        "en": ("English", "anglais", "انگلیسی", "อังกฤษ", "ภาษาอังกฤษ"),
        "fa": ("Persian", "Farsi", "persan", "فارسی", "เปอร์เซีย"),
        "fr": ("French", "français", "فرانسوی", "فرانسه", "ฝรั่งเศส", "ภาษาฝรั่งเศส"),
        "th": ("Thai", "thaï", "thaïlandais", "تایلندی", "ไทย", "ภาษาไทย"),
    }.items()
    for word in words
}

ZONES = {
    "Asia/Tehran": "form-zone-tehran",
    "Asia/Bangkok": "form-zone-bangkok",
    "Europe/Paris": "form-zone-paris",
    "Europe/London": "form-zone-london",
    "Asia/Dubai": "form-zone-dubai",
    "Europe/Istanbul": "form-zone-istanbul",
    "America/Toronto": "form-zone-toronto",
    "America/New_York": "form-zone-new-york",
}

CITY_WORDS = {
    search_key(word): zone
    for zone, words in {
        "Asia/Tehran": ("تهران", "ایران", "Téhéran", "Iran", "เตหะราน"),
        "Asia/Bangkok": ("بانکوک", "تایلند", "กรุงเทพ", "กรุงเทพฯ", "ไทย", "Thailand"),
        "Europe/Paris": ("پاریس", "فرانسه", "ปารีส", "France"),
        "Europe/London": ("لندن", "Londres", "ลอนดอน"),
        "Asia/Dubai": ("دبی", "دوبی", "Dubaï", "ดูไบ"),
        "Europe/Istanbul": ("استانبول", "อิสตันบูล"),
        "America/Toronto": ("تورنتو", "Montréal", "مونترال", "โตรอนโต"),
        "America/New_York": ("نیویورک", "นิวยอร์ก"),
    }.items()
    for word in words
}

CALENDARS = {
    "gregorian": "calendar-gregorian",
    "jalali": "calendar-jalali",
    "buddhist": "calendar-buddhist",
}

CALENDAR_WORDS = {
    search_key(word): code
    for code, words in {
        "gregorian": ("Gregorian", "grégorien", "میلادی", "สากล", "เกรกอเรียน"),
        "jalali": ("Persian", "persan", "شمسی", "جلالی", "خورشیدی", "อิหร่าน"),
        "buddhist": ("Thai", "bouddhique", "بودایی", "تایلندی", "ไทย", "พุทธ"),
    }.items()
    for word in words
}

QUIET_HOURS = (Hours(time(21), time(8)), Hours(time(22), time(7)), Hours(time(20), time(9)))

WELCOME = Form(
    name="welcome",
    version=1,
    questions=(
        Question("language", Options(LANGUAGES, LANGUAGE_WORDS), optional=always),
        Question("zone", Zone(ZONES, CITY_WORDS), optional=always),
        Question("calendar", Options(CALENDARS, CALENDAR_WORDS), optional=always),
        Question("quiet", HoursOfDay(QUIET_HOURS), optional=always),
    ),
)
