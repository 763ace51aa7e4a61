"""How opportunities are numbered: a pattern such as `OPP-{year}-{n:05}`.

`{n}` counts, `{n:05}` with leading zeros; `{year}` and `{month}` are the organisation's
day's. Numbers of one text before and after `{n}` are one series, counted without gaps.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from bot.domain.errors import Invalid

USUAL = "OPP-{year}-{n:05}"
MOST_PATTERN = 30
MOST_DIGITS = 9
MOST_YEARS = 10
MOST_MONTHS = 24
"""How far back a count alone is looked for."""

_SHORT = re.compile(rf"#?(?:(?P<letters>[A-Za-z]+)[-\s]?)?(?P<count>[0-9]{{1,{MOST_DIGITS}}})")
_LETTERS = re.compile(r"[A-Za-z]+")
_PLACE = re.compile(r"\{(?:(year)|(month)|n(?::0([2-9]))?)\}")


def checked(pattern: str) -> str:
    """The pattern, refused where it would number nothing, or two alike."""
    pattern = "".join(pattern.split())
    rest = _PLACE.sub("", pattern)
    counts = [each for each in _PLACE.finditer(pattern) if _counts(each)]
    if len(counts) != 1 or re.search(r"[{}<>]", rest) or len(pattern) > MOST_PATTERN:
        raise Invalid("pattern-unclear")
    if "{month}" in pattern and "{year}" not in pattern:
        # The next January would begin at 1 again, under numbers that are taken.
        raise Invalid("pattern-unclear")
    return pattern


def series(pattern: str, day: date) -> str:
    """What is counted together."""
    before, after = _around(pattern, day)
    return f"{before}{after}".rstrip("-")


def numbered(pattern: str, day: date, count: int) -> str:
    before, after = _around(pattern, day)
    (place,) = [each for each in _PLACE.finditer(pattern) if _counts(each)]
    return f"{before}{count:0{int(place[3] or 1)}d}{after}"


def counted(pattern: str, number: str) -> tuple[str, int] | None:
    """The series and the count of a number of this pattern, of whatever year and month."""
    found = _form(pattern).fullmatch(number)
    if found is None:
        return None
    before, after = number[: found.start("n")], number[found.end("n") :]
    return f"{before}{after}".rstrip("-"), int(found["n"])


def may_mean(pattern: str, said: str, day: date) -> tuple[str, ...]:
    """The numbers somebody may mean by the count alone, or behind the pattern's first letters:
    "12", "#12", "OPP-12". Of a pattern with the year or the month the latest first.
    """
    found = _SHORT.fullmatch(said.strip())
    if found is None:
        return ()
    letters, first = found["letters"], _LETTERS.match(pattern)
    if letters and (first is None or letters.casefold() != first[0].casefold()):
        return ()
    every = (numbered(pattern, each, int(found["count"])) for each in _days_before(pattern, day))
    return tuple(dict.fromkeys(every))


def _days_before(pattern: str, day: date) -> list[date]:
    """One in each year, or each month, that a number of the pattern may name."""
    if "{month}" in pattern:
        months = (day.year * 12 + day.month - 1 - back for back in range(MOST_MONTHS))
        return [date(month // 12, month % 12 + 1, 1) for month in months]
    return [date(day.year - back, 1, 1) for back in range(MOST_YEARS)]


@lru_cache(maxsize=8)
def _form(pattern: str) -> re.Pattern[str]:
    parts, at = [], 0
    for place in _PLACE.finditer(pattern):
        digits = "[0-9]{4}" if place[1] else "[0-9]{2}"
        counts = f"(?P<n>[0-9]{{1,{MOST_DIGITS}}})"
        parts += [re.escape(pattern[at : place.start()]), counts if _counts(place) else digits]
        at = place.end()
    return re.compile("".join(parts) + re.escape(pattern[at:]))


def _around(pattern: str, day: date) -> tuple[str, str]:
    """What stands before and after the count."""
    values = {"{year}": f"{day.year}", "{month}": f"{day.month:02d}"}
    parts = _PLACE.sub(lambda found: values.get(found[0], "\0"), pattern).split("\0")
    return parts[0], parts[1]


def _counts(place: re.Match[str]) -> bool:
    return place[1] is None and place[2] is None
