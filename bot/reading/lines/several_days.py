"""Days that leave a choice or are none: "Tue or Wed", "15 or 22 Jan", "every Monday"."""

from __future__ import annotations

import re

from bot.reading.dates.day_names import days_of_months
from bot.reading.dates.day_numbers import days_in_figures
from bot.reading.dates.day_words import far_days, near_days
from bot.reading.dates.moments import Writer
from bot.reading.dates.weekdays import weekdays
from bot.reading.lines.vague import month_at

_OR = (
    r"(?:or|ou|یا|หรือ|and|et|و|to|till|until|through|thru|a|au|jusqu'au|تا|الی|ถึง|กับ|และ"
    r"|else|otherwise|if not|sinon|نشد|اگه نشد|วันหรือ|ไม่ได้ก็|ไม่งั้นก็)"
    r"(?![a-z\u0620-\u06d3])"
)
_BETWEEN = re.compile(
    rf"\s*(?:[?,،]\s*(?=o[ru]\s|یا|หรือ))?(?:{_OR}\s*(?:le |the |on )?|[-–/&](?=\S))\s*"
)
_FIRST_OF_TWO = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th|er)?(?:\s*{_OR}\s*(?:the |le )?|[-–/&])(?=\d)"
)
_BEFORE = (
    *("between", "a week", "weeks?", "weeks on", "early", "late", "later", "every", "each"),
    *("first", "1st", "second", "2nd", "third", "3rd", "last", "after", "since", "except"),
    *("except on", "starting", "not", "not on", "not before", "never", "from", "entre"),
    *("entre le", "semaines?", "chaque", "tous les", "le premier", "le dernier", "apres"),
    *("apres le", "depuis", "depuis le", "sauf", "sauf le", "pas", "pas le", "pas avant"),
    *("pas avant le", "a partir d[eu]", "des", "des le"),
)
_MISLEADS = re.compile(
    rf"(?:(?<![a-z])(?:{'|'.join(_BEFORE)})"
    r"|(?<![\u0620-\u06d3])(?:هر|بعد از|پس از|اولین|دومین|آخرین|به جز|بجز|غیر از|از|نه|بین)"
    r"|ทุก|ทุกๆ|หลัง|หลังจาก|ตั้งแต่|ยกเว้น|ไม่ใช่|นอกจาก|เว้น|ระหว่าง)\s*$"
)
_AGAIN = re.compile(
    r"\s*(?:(?:after|d'apres|suivants?|of the month|du mois|(?:full |pleine )?(?:week|semaine)s?"
    r"|half|or (?:so|two|three|\d)|ou (?:deux|trois|\d))(?![a-z])"
    r"|(?:هفته|یا دو)(?![\u0620-\u06d3])"
    r"|ها(?![\u0620-\u06d3])|แรก|สุดท้าย|โน้น|เว้น)"
)
_NO_DAY = re.compile(
    r"(?<!วัน)อาทิตย์(?:นี้|ก่อน)"
    r"|(?:สิ้น|ต้น|ปลาย|กลาง)เดือน\s?(?:1[0-2]|[1-9])(?!\d)(?=\s*(?:$|[,;]))"
    r"|(?<!\d)(?:[4-9]|1[0-9]|2[0-9]|3[01])\s?ماه (?:بعد|آینده)"
)
"""This week or Sunday; the end of January or of this month; ten months or the tenth of a month."""


def several_at(text: str, start: int, writer: Writer) -> int | None:
    """Where two days of one month end of which one is meant: "15 or 22 Jan"."""
    first = _FIRST_OF_TWO.match(text, start)
    if first is None or text[start - 1 : start].isdigit():
        return None
    ends = [each.end for each in days_of_months(text, first.end(), writer)]
    return max(ends, default=None)


def choice_behind(text: str, end: int, writer: Writer) -> int | None:
    """Where another day ends that is joined to the one before `end`: "Tue or Wed"."""
    between = _BETWEEN.match(text, end)
    if between is None:
        return None
    at = between.end()
    scans = (near_days, weekdays, days_of_months, far_days, days_in_figures)
    ends = [each.end for scan in scans for each in scan(text, at, writer)]
    month = month_at(text, at, writer.lang)
    return max([*ends, *([month] if month else [])], default=None)


def is_misled(text: str, start: int, end: int) -> bool:
    """Whether a word around a day makes it another, or many: "after the 15th", "every Monday"."""
    unclear = _NO_DAY.search(text, start)
    return bool(
        _MISLEADS.search(text, max(start - 20, 0), start)
        or _AGAIN.match(text, end)
        or (unclear and unclear.start() < end)
    )
