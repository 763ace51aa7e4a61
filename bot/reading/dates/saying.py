"""Putting a moment together: every way a text is days, times and small words, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from bot.reading.dates.day_names import named_days
from bot.reading.dates.day_numbers import days_in_figures
from bot.reading.dates.day_words import days_from_today
from bot.reading.dates.moments import Clock, Piece, Writer
from bot.reading.dates.times import parts_of_day, scan_times
from bot.reading.dates.weekdays import weekdays
from bot.reading.result import Lang, Reason
from bot.reading.words.lexicon import listed
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import Part

_BETWEEN = re.compile(r"[\s,،()]*")


@dataclass(frozen=True, slots=True)
class Said:
    """What a text has said so far, read from its start."""

    days: tuple[date, ...] = ()
    weekday: bool = False
    clocks: tuple[Clock, ...] = ()
    part: Part | None = None
    refusal: Reason | None = None


def sayings(text: str, writer: Writer) -> Iterator[Said]:
    """Every way to read all of a folded text as days and times, the likeliest first."""
    return _read_on(text, 0, Said(), writer.lang, writer)


def times_said(text: str, lang: Lang) -> Iterator[Said]:
    """Every way to read all of a folded text as a time; a lone number is an hour."""
    return _read_on(text, 0, Said(), lang, None)


def said_at(text: str, start: int, writer: Writer) -> Iterator[tuple[Said, int]]:
    """Every moment that begins at `start` of a longer text, and where it ends."""
    yield from _beginnings(text, start, Said(), writer)


def _beginnings(text: str, start: int, said: Said, writer: Writer) -> Iterator[tuple[Said, int]]:
    gap = _BETWEEN.match(text, start)
    for after, known in _further(text, gap.end() if gap else start, said, writer.lang, writer):
        if known is not said and (known.days or known.refusal):
            yield known, after
        yield from _beginnings(text, after, known, writer)


def _read_on(
    text: str, start: int, said: Said, lang: Lang, writer: Writer | None
) -> Iterator[Said]:
    gap = _BETWEEN.match(text, start)
    at = gap.end() if gap else start
    if at == len(text):
        yield said
        return
    for after, known in _further(text, at, said, lang, writer):
        yield from _read_on(text, after, known, lang, writer)


def _further(
    text: str, at: int, said: Said, lang: Lang, writer: Writer | None
) -> Iterator[tuple[int, Said]]:
    """What the next piece may be; no writer: times only."""
    if writer:
        yield from _with_days(text, at, said, writer)
    if not said.clocks:
        for piece in scan_times(text, at, lang, bare=writer is None or said.part is not None):
            refusal = said.refusal or piece.refusal
            yield piece.end, replace(said, clocks=piece.clocks, refusal=refusal)
    if said.part is None:
        part = parts_of_day(lang).at(text, at)
        if part:
            yield part[1], replace(said, part=part[0])
    filler = fillers(lang).at(text, at)
    if filler:
        yield filler[1], said


def _with_days(text: str, at: int, said: Said, writer: Writer) -> Iterator[tuple[int, Said]]:
    if not said.days:
        for piece in weekdays(text, at, writer):
            yield piece.end, replace(said, days=piece.days, weekday=True)
    if not said.days or said.weekday:
        for piece in _days(text, at, writer):
            yield piece.end, _with_day(said, piece)


def _days(text: str, at: int, writer: Writer) -> Iterator[Piece]:
    yield from days_in_figures(text, at, writer)
    yield from days_from_today(text, at, writer)
    yield from named_days(text, at, writer)


def _with_day(said: Said, piece: Piece) -> Said:
    """The day added; a weekday said before it must agree with it."""
    refusal = said.refusal or piece.refusal
    days = piece.days
    if said.weekday and days:
        wanted = said.days[0].weekday()
        days = tuple(day for day in days if day.weekday() == wanted)
        refusal = refusal or (None if days else Reason.DATE_WEEKDAY)
    return Said(
        days=days,
        clocks=said.clocks or piece.clocks,
        part=said.part or piece.part,
        refusal=refusal,
    )


@cache
def fillers(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.fillers)
