"""Days named from today: tomorrow, next week, in three days, Friday, the end of the month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, timedelta
from decimal import Decimal
from functools import cache

from bot.reading.dates.calendars import month_edge, months_later, period_edge
from bot.reading.dates.moments import Clock, Piece, Writer, day_piece
from bot.reading.numbers.numbers import scan_number
from bot.reading.result import Lang, Reason
from bot.reading.words.lexicon import listed, merged
from bot.reading.words.phrases import Phrases, skip_space
from bot.reading.words.vocabulary import Edge, Jump, Part, Span

_WEEK = 7
_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "year": 12}
_MINUTES: dict[Span, int] = {"minute": 1, "hour": 60}
_FARTHEST = {"minute": 10_000, "hour": 1_000, "day": 3_660, "week": 520, "month": 120, "year": 10}
_FORTNIGHT = re.compile(r"(huit|quinze)\b")

_QUARTER = re.compile(
    r"(?:(?:du |de |the )?(?:[qt]\s?([1-4])|([1-4])[qt]|(?:quarter|trimestre)\s([1-4]))(?!\w)"
    r"|ไตรมาส\s?(?:ที่\s?)?(?:([1-4])(?!\d)|(แรก|สอง|สาม|สี่|สุดท้าย|หนึ่ง))"
    r"|(?:فصل|سه ماهه)\s(?:ی\s)?(اول|دوم|سوم|چهارم))"
)

_WEEK_START = {"gregorian": 0, "buddhist": 0, "jalali": 5}
_WEEK_ENDS = {"gregorian": (4, 6), "buddhist": (4, 6), "jalali": (3, 4)}
"""The last working day or the last day? Both, as nobody can tell which is meant."""


@cache
def day_words(lang: Lang) -> Phrases[int]:
    """Days named from today, as "tomorrow": how many days away each is."""
    return merged(lang, lambda vocabulary: vocabulary.days)


@cache
def _evenings(lang: Lang) -> Phrases[Part]:
    return merged(lang, lambda vocabulary: vocabulary.evenings)


@cache
def jumps(lang: Lang) -> Phrases[Jump]:
    """Forms as "next week", "ماه آینده": a span and how many of it."""
    return merged(lang, lambda vocabulary: vocabulary.jumps)


@cache
def _edges(lang: Lang) -> Phrases[Edge]:
    return merged(lang, lambda vocabulary: vocabulary.edges)


@cache
def spans(lang: Lang) -> Phrases[Span]:
    """Words for stretches of time, plurals included."""
    return merged(lang, lambda vocabulary: vocabulary.spans)


@cache
def _ahead_before(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.ahead_before)


@cache
def _ahead_after(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.ahead_after)


@cache
def _articles(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.articles)


@cache
def _edge_leads(lang: Lang) -> Phrases[str]:
    return merged(lang, lambda vocabulary: vocabulary.edge_leads)


def ends_at(text: str, start: int, lang: Lang) -> bool:
    """Whether the end or beginning of a month or another span is named at `start`."""
    return bool(_edges(lang).at(text, start) or _edge_leads(lang).at(text, start))


def is_week_edge(text: str, start: int, lang: Lang) -> bool:
    """Whether the beginning or end of a week is named at `start`, which few mean to the day."""
    edge = _edges(lang).at(text, start)
    return edge is not None and edge[0][1] == "week"


def days_from_today(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Every way a day named from today begins at `start`."""
    yield from near_days(text, start, writer)
    yield from far_days(text, start, writer)


def near_days(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Today, tomorrow, this evening."""
    named = day_words(writer.lang).at(text, start)
    if named:
        yield Piece(named[1], days=(writer.today + timedelta(days=named[0]),))
    evening = _evenings(writer.lang).at(text, start)
    if evening:
        yield Piece(evening[1], days=(writer.today,), part=evening[0])


def far_days(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Next month, the end of the quarter, in three weeks."""
    quarter = _quarter_end(text, start, writer)
    if quarter:
        yield quarter
        return
    edge = _edges(writer.lang).at(text, start)
    if edge:
        yield day_piece(edge[1], edge_days(edge[0], writer), Reason.DATE_UNCLEAR)
    jump = jumps(writer.lang).at(text, start)
    if jump:
        yield day_piece(jump[1], (jumped(jump[0], writer),), Reason.DATE_UNCLEAR)
    yield from _ahead(text, start, writer)


def _quarter_end(text: str, start: int, writer: Writer) -> Piece | None:
    """As in "end of Q1", "fin T1", "สิ้นไตรมาส 1": of that year which is still to come.

    A quarter in words is asked for: the year of some houses begins elsewhere.
    """
    lead = _edge_leads(writer.lang).at(text, start)
    named = _QUARTER.match(text, skip_space(text, lead[1])) if lead else None
    if lead is None or named is None:
        return None
    number = next((int(each) for each in named.groups() if each and each.isdigit()), 0)
    if not number or writer.calendar == "jalali" or lead[0] != "last":
        return Piece(named.end(), refusal=Reason.DATE_UNCLEAR)
    years = (writer.today.year, writer.today.year + 1)
    ends = [month_edge("gregorian", date(year, 3 * number, 1), 0, "last") for year in years]
    coming = [day for day in ends if day and day >= writer.today]
    return day_piece(named.end(), tuple(coming[:1]), Reason.DATE_UNCLEAR)


def jumped(jump: Jump, writer: Writer) -> date | None:
    """The same day so many spans away; months by the writer's calendar."""
    span, count = jump
    if span in _MONTHS:
        return months_later(writer.calendar, writer.today, _MONTHS[span] * count)
    return writer.today + timedelta(days=count * (_WEEK if span == "week" else 1))


def edge_days(edge: Edge, writer: Writer) -> tuple[date | None, ...]:
    """The first or last day of a span. The first of this one is the first still to come."""
    which, span, ahead = edge
    if span == "week":
        return _week_edge(which, ahead, writer)
    coming = _period_edge(which, span, ahead, writer)
    if which == "last" or ahead:
        return (coming,)
    following = _period_edge(which, span, 1, writer)
    return (coming, following) if coming == writer.today else (following,)


def _period_edge(which: str, span: Span, ahead: int, writer: Writer) -> date | None:
    if span == "month":
        return month_edge(writer.calendar, writer.today, ahead, which)
    return period_edge(writer.calendar, writer.today, _MONTHS[span], ahead, which)


def _week_edge(which: str, ahead: int, writer: Writer) -> tuple[date, ...]:
    start = _WEEK_START[writer.calendar]
    opened = writer.today - timedelta(days=(writer.today.weekday() - start) % _WEEK)
    if which == "first":
        following = opened + timedelta(days=_WEEK)
        return (opened, following) if opened == writer.today and not ahead else (following,)
    base = opened + timedelta(days=_WEEK) if ahead else writer.today
    ends = _WEEK_ENDS[writer.calendar]
    return tuple(
        sorted(base + timedelta(days=(end - base.weekday()) % _WEEK) for end in ends),
    )


def _ahead(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """As in "in 2 weeks", "۳ روز دیگر", "อีก 3 วัน": a word before or behind is needed."""
    before = _ahead_before(writer.lang).at(text, start)
    at = skip_space(text, before[1]) if before else start
    counted = _count(text, at, writer.lang)
    if counted is None:
        return
    count, span_at = counted
    span = spans(writer.lang).at(text, skip_space(text, span_at), joined=True)
    if span is None:
        return
    after = _ahead_after(writer.lang).at(text, skip_space(text, span[1]), joined=True)
    if before is None and after is None:
        return
    end = after[1] if after else span[1]
    idiom = span[0] == "day" and _FORTNIGHT.match(text, at)
    yield _distance(end, count, span[0], writer, idiom=bool(idiom))


def _count(text: str, start: int, lang: Lang) -> tuple[Decimal, int] | None:
    number = scan_number(text, start, lang)
    if number and len(number.values) == 1:
        return number.values[0], number.end
    article = _articles(lang).at(text, start)
    return (Decimal(1), article[1]) if article else None


def _distance(end: int, count: Decimal, span: Span, writer: Writer, *, idiom: bool) -> Piece:
    if not 0 < count <= _FARTHEST.get(span, 0):
        return Piece(end, refusal=Reason.DATE_UNCLEAR)
    if span in _MINUTES:
        return _minutes_later(end, count * _MINUTES[span], writer)
    if count % 1:
        return Piece(end, refusal=Reason.DATE_UNCLEAR)
    days: tuple[date | None, ...] = (jumped((span, int(count)), writer),)
    if idiom:  # "quinze jours" are two weeks to many, "huit jours" one
        days = (writer.today + timedelta(days=int(count) - 1), *days)
    return day_piece(end, days, Reason.DATE_UNCLEAR)


def _minutes_later(end: int, minutes: Decimal, writer: Writer) -> Piece:
    now = writer.now.replace(second=0, microsecond=0)
    later = timedelta(minutes=int(minutes))
    if now.tzinfo is None:
        then = now + later
    else:  # an hour passes as an hour even where the clocks change meanwhile
        then = (now.astimezone(UTC) + later).astimezone(now.tzinfo)
    clock = Clock(then.hour, then.minute, sure=True)
    return Piece(end, days=(then.date(),), clocks=(clock,))
