"""Times that name no day: "mid December", "Q1", "avant Noël", "اواسط دی", "กลางเดือนหน้า".

A line that says one of them has its day asked for; none of them is turned into a day.
"""

from __future__ import annotations

import re
from functools import cache

from bot.reading.dates.day_names import month_names
from bot.reading.dates.day_words import jumps
from bot.reading.result import Lang
from bot.reading.words.phrases import LETTER, Phrases, skip_space

_PARTS = (
    *("mid", "middle of", "the middle of", "early", "early in", "late", "late in", "start of"),
    *("beginning of", "the beginning of", "the start of", "sometime in", "some time in"),
    *("mi", "milieu", "milieu de", "au milieu de", "début", "au début de", "courant", "dans le"),
    *("début de", "dans le courant de", "première quinzaine de", "deuxième quinzaine de"),
    *("اواسط", "اوایل", "اواخر", "نیمه", "نیمه اول", "نیمه دوم", "وسط", "وسطای", "اوائل"),
    *("دهه اول", "دهه دوم", "دهه سوم", "همین", "طی"),
    *("กลาง", "ราวๆ", "ประมาณ", "ช่วง", "ช่วงกลาง", "ช่วงต้น", "ช่วงปลาย", "ภายในกลาง", "ต้น", "ปลาย"),
)
_SPANS = (
    *("month", "the month", "next month", "this month", "week", "next week", "this week"),
    *("year", "next year", "the year", "summer", "winter", "spring", "autumn"),
    *("mois", "du mois", "mois prochain", "du mois prochain", "semaine", "de semaine"),
    *("semaine prochaine", "d'année", "d'année prochaine", "de l'année", "été", "l'été"),
    *("ماه", "این ماه", "ماه آینده", "ماه بعد", "هفته", "هفته بعد", "هفته آینده", "سال"),
    *("سال بعد", "سال آینده", "ماه دیگه", "هفته دیگه", "هفته دیگر"),
    *("เดือน", "เดือนหน้า", "เดือนนี้", "ปี", "ปีหน้า", "สัปดาห์", "สัปดาห์หน้า", "อาทิตย์หน้า"),
)
_FEASTS = (
    *("christmas", "xmas", "x-mas", "new year", "the new year", "new year's", "easter"),
    *("the holidays", "the summer", "summer holidays", "ramadan", "black friday", "eow", "cob"),
    *(
        "noël",
        "noel",
        "nouvel an",
        "le nouvel an",
        "les fêtes",
        "pâques",
        "la rentrée",
        "toussaint",
    ),
    *("les vacances", "huitaine", "quinzaine", "une huitaine", "une quinzaine", "l'été"),
    *("عید", "نوروز", "عید نوروز", "شب عید", "شب یلدا", "یلدا", "رمضان", "ماه رمضان", "محرم"),
    *("سال نو", "بعد از عید", "قبل از عید", "ปีใหม่", "สงกรานต์", "ตรุษจีน", "หลังปีใหม่"),
    *("ก่อนปีใหม่", "ก่อนสงกรานต์", "หลังสงกรานต์", "วันหยุดยาว"),
)
_QUARTERS = re.compile(
    r"(?:(?:q|t|h|s)[1-4]|[1-4]q|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter"
    r"|(?:1er|2e|3e|4e|premier|deuxieme|troisieme|quatrieme|dernier) trimestre"
    r"|(?:week|wk|w|semaine|sem|s|kw)\.?\s?[0-5]?\d(?=$|[^\w.])|ไตรมาส\s?(?:ที่\s?)?[1-4]|สัปดาห์ที่\s?\d+"
    r"|(?:فصل|سه ماهه)\s(?:اول|دوم|سوم|چهارم)|برج\s?\d{1,2}|هفته\s\d{1,2}(?!\s?\d))(?![a-z])"
    r"(?:\s?(?:of|de)?\s?'?(?:(?:20|14|25)\d\d|2[5-9]))?"
)
_BETWEEN = re.compile(r"[\s-]*(?:(?:of|de|du)\s+|d')?(?:เดือน)?")
_YEAR = re.compile(r"\s?(?:20|14|25)\d\d(?!\d)")
_BEFORE = re.compile(rf"{LETTER}|\d")


def vague_at(text: str, start: int, lang: Lang) -> int | None:
    """Where a time without a day ends that begins at `start`; None where none begins."""
    if start and _BEFORE.match(text, start - 1):
        return None
    feast = _feasts().at(text, start)
    if feast:
        return feast[1]
    quarter = _QUARTERS.match(text, start)
    if quarter:
        return quarter.end()
    part = _parts().at(text, start)
    if part:
        between = _BETWEEN.match(text, part[1])
        behind = between.end() if between else part[1]
        return _span(text, skip_space(text, part[1]), lang) or _span(text, behind, lang)
    jump = jumps(lang).at(text, start)
    return jump[1] if jump else None


def month_at(text: str, start: int, lang: Lang) -> int | None:
    """Where a month's name ends, its year included: "Dec 2026"."""
    month = month_names(lang).at(text, start)
    if month is None:
        return None
    year = _YEAR.match(text, month[1])
    return year.end() if year else month[1]


def _span(text: str, start: int, lang: Lang) -> int | None:
    named = (_spans().at(text, start), month_names(lang).at(text, start))
    ends = [found[1] for found in named if found]
    quarter = _QUARTERS.match(text, skip_space(text, start))
    if quarter:
        ends.append(quarter.end())
    if not ends:
        return None
    year = _YEAR.match(text, max(ends))
    return year.end() if year else max(ends)


@cache
def _parts() -> Phrases[bool]:
    return Phrases(dict.fromkeys(_PARTS, True))


@cache
def _spans() -> Phrases[bool]:
    return Phrases(dict.fromkeys(_SPANS, True))


@cache
def _feasts() -> Phrases[bool]:
    return Phrases(dict.fromkeys(_FEASTS, True))
