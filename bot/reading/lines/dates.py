"""Dates in a line: the close date and the next contact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from bot.reading.dates.dates import dates_of
from bot.reading.dates.day_names import days_of_months
from bot.reading.dates.day_numbers import days_in_figures
from bot.reading.dates.day_words import ends_at, far_days, is_week_edge, jumps, near_days
from bot.reading.dates.moments import DateRead, Piece, Writer
from bot.reading.dates.saying import Said, fillers, said_at
from bot.reading.dates.times import hour_leads, scan_times
from bot.reading.dates.weekdays import weekdays
from bot.reading.lines.parts import When
from bot.reading.lines.several_days import choice_behind, is_misled, several_at
from bot.reading.lines.vague import month_at, vague_at
from bot.reading.lines.words import Role, call_words, role_words
from bot.reading.numbers.numbers import KEPT
from bot.reading.result import Choice, Read
from bot.reading.words.phrases import skip_space

_FIELDS = (
    (Role.FOLLOW_UP, "follow_up"),
    (Role.CLOSE, "close"),
    (Role.OTHER_DAY, "other"),
    (Role.MAY_CLOSE, "close"),
    (Role.MAY_FOLLOW_UP, "follow_up"),
)
_CLAUSE = re.compile(r"[,،;؛|]|\s-\s")
_COMMAS = (",", "،")
_ARTICLE = re.compile(r"(?<=\s)(?:le|au)$")
_COLON = re.compile(r"[\s:]*")
_FIGURES = re.compile(r"\d*(?:[/.-]\d+)*")
_SHORT_FIGURES = re.compile(r"\d{1,2}[.-]\d{1,2}|\d[/]\d{1,2}|\d{1,2}[/]\d")


@lru_cache(maxsize=KEPT)
def date_at(text: str, start: int, writer: Writer) -> When | None:
    """The date that begins at `start`, led by its keyword or bare."""
    found = _said(text, start, writer)
    if found is None:
        return None
    more = choice_behind(text, found.end, writer)
    if more:  # "call Tue or Wed"
        return replace(found, end=more, days=())
    return replace(found, days=()) if is_misled(text, start, found.end) else found


def _said(text: str, start: int, writer: Writer) -> When | None:
    for role, field in _FIELDS:
        lead = role_words(role).at(text, start)
        if lead:
            led = _led(text, start, lead[1], field, writer)
            if led:
                return led
    several = several_at(text, start, writer)
    if several:
        return When(start, several, "either", ())
    return (
        _closed_then(text, start, writer)
        or _bare(text, start, writer)
        or _vague(text, start, start, "either", writer)
    )


def _closed_then(text: str, start: int, writer: Writer) -> When | None:
    """As in "25/12 signature", "พรุ่งนี้ปิด": the word behind leaves no doubt."""
    scans = (days_in_figures, near_days, weekdays, far_days, days_of_months)
    piece = _longest_piece(piece for scan in scans for piece in scan(text, start, writer))
    closes = role_words(Role.CLOSE).at(text, skip_space(text, piece.end)) if piece else None
    if piece is None or closes is None or _led(text, start, closes[1], "close", writer):
        return None
    days = () if _names_no_day(text, start, piece.end, writer) else piece.days
    return When(start, closes[1], "close", tuple(map(DateRead, days)), led=True)


def moment_at(text: str, start: int, writer: Writer) -> When | None:
    """The next contact that begins at `start`, its hour included: "le 2/12 à 14h"."""
    return _led(text, start, start, "follow_up", writer)


def _led(text: str, start: int, at: int, field: str, writer: Writer) -> When | None:
    colon = _COLON.match(text, at)
    begins = colon.end() if colon else at
    several = several_at(text, begins, writer)
    if several:
        return When(start, several, field, (), led=True)
    article = _ARTICLE.search(text, start, at)  # of "clôture le 15", "relance le 2 à 10h30"
    starts = (begins, article.start()) if article else (begins,)
    saids = [found for each in starts if (found := _longest(text, each, field, writer))]
    said = max(saids, key=lambda found: found[1], default=None)
    if said is None:
        return _vague(text, start, begins, field, writer)
    days = () if _names_no_day(text, begins, said[1], writer) else _dates(said[0])
    return When(start, said[1], field, days, led=True)


def _vague(text: str, start: int, at: int, field: str, writer: Writer) -> When | None:
    """As in "close mid December", "avant Noël": its day is asked."""
    filler = fillers(writer.lang).at(text, at) if at > start else None
    for begins in (at, skip_space(text, filler[1]) if filler else at):
        end = vague_at(text, begins, writer.lang)
        if end:
            return When(start, end, field, (), led=at > start)
        month = month_at(text, begins, writer.lang) if at > start else None
        if month:
            return When(start, month, field, (), led=True)
    return None


def _names_no_day(text: str, start: int, end: int, writer: Writer) -> bool:
    """As in "call next week": a stretch of time, of which a day is to be asked."""
    at = start
    while at < end:
        if is_week_edge(text, at, writer.lang):
            return True
        jump = jumps(writer.lang).at(text, at)
        if jump:
            return jump[1] == end
        filler = fillers(writer.lang).at(text, at)
        if filler is None:
            return False
        at = skip_space(text, filler[1])
    return False


def _longest(text: str, start: int, field: str, writer: Writer) -> tuple[Said, int] | None:
    """The longest moment of the clause; a close date has no hour."""
    timed = field == "follow_up"
    clauses = (each for each in _CLAUSE.finditer(text, start) if not _goes_on(each, text, writer))
    clause = next(clauses, None) if timed else _CLAUSE.search(text, start)
    within = text[: clause.start()] if clause else text
    found = [
        (said, end)
        for said, end in said_at(within, start, writer)
        if timed or not (said.clocks or said.part)
    ]
    return max(found, key=lambda one: (one[1], one[0].refusal is None), default=None)


def _goes_on(clause: re.Match[str], text: str, writer: Writer) -> bool:
    """Whether an hour stands behind the comma, that no figure of goods can be: "demain, 15h"."""
    if clause[0] not in _COMMAS:
        return False
    at = skip_space(text, clause.end())
    lead = hour_leads(writer.lang).at(text, at)
    if lead and text[at].isascii():
        at = skip_space(text, lead[1])  # "tomorrow, at 12" may be a price
    return any(not each.refusal for each in scan_times(text, at, writer.lang))


def _dates(said: Said) -> tuple[DateRead, ...]:
    if said.refusal:
        return ()
    dates = dates_of(said)
    if isinstance(dates, Read):
        return (dates.value,)
    return dates.candidates if isinstance(dates, Choice) else ()


def _bare(text: str, start: int, writer: Writer) -> When | None:
    """Without a keyword a full date closes; a near day may be a date of either kind."""
    clear = _longest_piece(_full_dates(text, start, writer))
    loose = _longest_piece(
        piece for scan in (near_days, weekdays) for piece in scan(text, start, writer)
    )
    piece = max(filter(None, (clear, loose)), key=lambda one: one.end, default=None)
    if piece is None:
        return None
    if _names_no_day(text, start, piece.end, writer):
        return When(start, piece.end, "either", ())
    then = skip_space(text, piece.end)
    calls = (call_words().at(text, then), role_words(Role.FOLLOW_UP).at(text, then))
    behind = max(filter(None, calls), key=lambda found: found[1], default=None)
    if behind and not _longest(text, behind[1], "follow_up", writer):
        days = () if piece.refusal else tuple(map(DateRead, piece.days))
        return When(start, behind[1], "follow_up", days, led=True)
    if piece is loose and piece is not clear:
        said = _longest(text, start, "follow_up", writer)
        return When(start, said[1], "either", _dates(said[0])) if said else None
    sure = ends_at(text, start, writer.lang)
    return When(start, piece.end, "close", tuple(map(DateRead, piece.days)), sure=sure)


def _full_dates(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    if not _SHORT_FIGURES.fullmatch(text, start, _figures_end(text, start)):
        yield from days_in_figures(text, start, writer)
    yield from far_days(text, start, writer)
    yield from days_of_months(text, start, writer)


def _figures_end(text: str, start: int) -> int:
    """Two small figures ("5/8", "10-15") are sizes and ranges as often as dates."""
    match = _FIGURES.match(text, start)
    return match.end() if match else start


def _longest_piece(pieces: Iterator[Piece]) -> Piece | None:
    return max(pieces, key=lambda piece: piece.end, default=None)
