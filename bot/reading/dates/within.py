"""A moment among other words: "tomorrow 10am call about the quote" is a moment and a topic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from bot.reading.dates.moments import Writer
from bot.reading.dates.saying import said_at
from bot.reading.dates.times import goes_on
from bot.reading.folding import Folded, fold
from bot.reading.lines.contacting import speaks_of_contact
from bot.reading.result import CalendarName, Lang

_LONGEST = 1_000
"""Characters that are looked through: behind so many nobody says when."""
_LOOSE = " \t\n,،;؛:.-–—"
"""What is left over between the two."""
_BARE_HOUR = re.compile(r"[\s,،]+(\d{1,2})(?=[\s,،:;؛-]|$)")
_HOURS = range(7, 22)
"""Of which a figure alone leaves no doubt."""


@dataclass(frozen=True, slots=True)
class Within:
    """Both as they were typed."""

    moment: str
    words: str


def moment_within(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime
) -> Within | None:
    """The first words of the text that name a day, with the hour that stands beside it, and
    all other words; None where no day is named, or nothing but one, or where an hour goes on
    that nobody can read. `now` is the writer's.
    """
    folded = fold(text)
    writer = Writer(lang, calendar, now)
    for start in _word_starts(folded.text[:_LONGEST], lang):
        end = _longest(folded.text, start, writer)
        if end:
            if goes_on(folded.text, end, lang):
                return None  # a part of an hour is no topic: when is asked again
            parted = _parted(folded, start, end)
            return _with_hour(parted, folded, end, lang) if parted else None
    return None


def _word_starts(text: str, lang: Lang) -> list[int]:
    """Thai parts no words, so one may begin anywhere."""
    return [
        at
        for at, char in enumerate(text)
        if not char.isspace() and (lang == "th" or not at or not text[at - 1].isalnum())
    ]


def _longest(text: str, start: int, writer: Writer) -> int:
    """Where the longest moment that begins here ends; 0 where none does."""
    ends = [
        end
        for said, end in said_at(text, start, writer)
        if said.days and said.refusal is None and _ends_a_word(text, end, writer.lang)
    ]
    return max(ends, default=0)


def _ends_a_word(text: str, end: int, lang: Lang) -> bool:
    return lang == "th" or end == len(text) or not text[end].isalnum()


def _with_hour(parted: Within, folded: Folded, end: int, lang: Lang) -> Within:
    """A bare figure of the working day right behind it is its hour, where the other words are
    of getting in touch: "tomorrow 10 call about the quote". It is written as one.
    """
    figure = _BARE_HOUR.match(folded.text, end)
    if figure is None or int(figure[1]) not in _HOURS:
        return parted
    before = folded.typed(0, end).strip(_LOOSE).removesuffix(parted.moment).strip(_LOOSE)
    behind = folded.typed(figure.end(), len(folded.text)).strip(_LOOSE)
    words = f"{before} {behind}".strip()
    if not speaks_of_contact(words, lang):
        return parted
    return Within(f"{parted.moment} {int(figure[1])}:00", words)


def _parted(folded: Folded, start: int, end: int) -> Within | None:
    before = folded.typed(0, start).strip(_LOOSE)
    behind = folded.typed(end, len(folded.text)).strip(_LOOSE)
    words = f"{before} {behind}".strip()
    return Within(folded.typed(start, end).strip(), words) if words else None
