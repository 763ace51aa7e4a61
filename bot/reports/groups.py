"""The rows of a report that counts groups: in their order, with words, folded for a phone."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.facts import Name, Term
from bot.domain.people import Calendar
from bot.domain.reports import IN_TIME, Days, Grouping, Window
from bot.domain.tallies import NOTHING, Figure, Key, Question, Tally
from bot.reports.composed import Cell, Quarter, Year
from bot.reports.folding import folded
from bot.reports.report import Telling
from bot.reports.request import Request
from bot.reports.wording import span_text
from bot.speech.calendars import Month
from bot.speech.reply import say_of

_WEEK = 7
_MONTHS_IN = {Grouping.MONTH: 1, Grouping.QUARTER: 3, Grouping.YEAR: 12}

IN_ORDER = IN_TIME | {Grouping.STAGE, Grouping.PRIORITY}
"""Rows that have an order of their own, which no ranking overrides."""

Rank = int | tuple[int, int] | None
"""What rows are ordered by, the highest first; nothing is as 0."""

WITHOUT = {
    Grouping.MEMBER: Term("report-nobody"),
    Grouping.TEAM: Term("report-nobody"),
    Grouping.DAY: Term("report-no-date"),
    Grouping.WEEK: Term("report-no-date"),
    Grouping.MONTH: Term("report-no-date"),
    Grouping.QUARTER: Term("report-no-date"),
    Grouping.YEAR: Term("report-no-date"),
}
OTHERS = Term("report-others")
NO_TEAM = Term("report-no-team")
ALL = Term("report-all")


def spans(
    grouping: Grouping, days: Days, calendar: Calendar, week_start: int = 0
) -> tuple[Days, ...]:
    """The days, weeks, months, quarters or years that a range touches, cut to the range.

    calendar: of months and what they make; week_start: the first weekday, Monday = 0.
    """
    whole = whole_spans(grouping, days, calendar, week_start)
    return tuple(Days(max(w.first, days.first), min(w.last, days.last)) for w in whole)


def whole_spans(
    grouping: Grouping, days: Days, calendar: Calendar, week_start: int = 0
) -> tuple[Days, ...]:
    """The same, as they are: the first and the last may reach beyond the range."""
    if grouping is Grouping.WEEK:
        first = _week_of(days.first, week_start)
        starts = range(first.toordinal(), days.last.toordinal() + 1, _WEEK)
        return tuple(Days(date.fromordinal(n), date.fromordinal(n + _WEEK - 1)) for n in starts)
    if grouping is Grouping.DAY:
        return tuple(
            Days(day, day)
            for day in map(
                date.fromordinal, range(days.first.toordinal(), days.last.toordinal() + 1)
            )
        )
    step = _MONTHS_IN[grouping]
    month = Month.of(days.first, calendar)
    month = month.plus(-((month.month - 1) % step))
    found = []
    while month.days.first <= days.last:
        after = month.plus(step)
        found.append(Days(month.days.first, after.plus(-1).days.last))
        month = after
    return tuple(found)


def _week_of(day: date, week_start: int) -> date:
    """The day on which its week begins."""
    return day - timedelta(days=(day.weekday() - week_start) % _WEEK)


def question(request: Request, grouping: Grouping, asked: Question) -> Question:
    """The question by this grouping, with the spans it needs."""
    cut: tuple[Days, ...] = ()
    if grouping in IN_TIME and asked.days is not None:
        cut = spans(grouping, asked.days, request.calendar, request.week_start)
    return replace(asked, by=(*asked.by, grouping), spans=cut)


def label_of(tally: Tally, grouping: Grouping, telling: Telling) -> Name | Term:
    """Words for a group: as somebody typed them, a term of ours, or a date."""
    label = tally.labels[0] if tally.labels else ALL
    if label is None:
        return WITHOUT.get(grouping, Term("report-none"))
    if isinstance(label, date):
        return Name(_in_words(label, grouping, telling))
    return label


def cell_of(tally: Tally, grouping: Grouping, telling: Telling) -> Cell:
    """The same as a raw value."""
    label = tally.labels[0] if tally.labels else None
    if not isinstance(label, date):
        return label_of(tally, grouping, telling)
    calendar = telling.request.calendar
    if grouping is Grouping.WEEK:
        return _week_of(label, telling.request.week_start)
    if grouping is Grouping.MONTH:
        return Month.of(label, calendar)
    if grouping is Grouping.QUARTER:
        return Quarter.of(label, calendar)
    return Year.of(label, calendar) if grouping is Grouping.YEAR else label


def under_column(tally: Tally, grouping: Grouping, telling: Telling) -> str:
    """As short as a column is wide; the year stands in the subtitle."""
    label = tally.labels[0]
    if not isinstance(label, date):
        return telling.label(label_of(tally, grouping, telling))
    if grouping is Grouping.DAY:
        return telling.formats.day(label, "short")
    if grouping is Grouping.WEEK:
        return telling.formats.day(_week_of(label, telling.request.week_start), "short")
    if grouping is Grouping.MONTH:
        month = Month.of(label, telling.request.calendar)
        return telling.formats.month_name(month, short=True)
    return _in_words(label, grouping, telling)


def _in_words(first: date, grouping: Grouping, telling: Telling) -> str:
    calendar = telling.request.calendar
    if grouping is Grouping.DAY:
        return telling.formats.day(first, "day")
    if grouping is Grouping.WEEK:
        week = _week_of(first, telling.request.week_start)
        return telling.plain(say_of("report-week", first=week))
    if grouping is Grouping.MONTH:
        return telling.formats.month(Month.of(first, calendar), short=True)
    span = Year if grouping is Grouping.YEAR else Quarter
    return span_text(span.of(first, calendar), telling.tr, telling.reader)


def every_span(rows: Sequence[Tally], asked: Question) -> list[Tally]:
    """A row for each span, with nothing in it where nothing was; then those outside."""
    known = {each.key[0]: each for each in rows}
    return [
        *(known.get(first) or Tally((first,), (first,), NOTHING) for first in begun(asked, known)),
        *(each for each in rows if not each.known),
    ]


def begun(asked: Question, known: Container[Key]) -> list[date]:
    """The first days of the spans. What has happened has not in days to come: none of a span of
    these alone, unless something is known of it.
    """
    past, today = asked.window in (Window.CREATED, Window.ENDED), asked.selection.today
    firsts = [each.first for each in asked.spans]
    return [each for each in firsts if not past or each <= today or each in known]


def ordered(
    rows: Sequence[Tally], grouping: Grouping, size: Callable[[Tally], Rank]
) -> list[Tally]:
    """The largest first, equal ones by their own order; those without a group last."""
    if grouping in IN_ORDER:
        return list(rows)
    known = [each for each in rows if each.known]
    without = [each for each in rows if not each.known]
    return [*sorted(known, key=lambda each: _height(size(each)), reverse=True), *without]


def shown(
    rows: Sequence[Tally],
    most: int,
    size: Callable[[Tally], Rank],
    others: Tally | None = None,
) -> list[Tally]:
    """At most so many rows: the smallest become one, those without a group stay last.

    others: groups that are not among the rows, of which there are more than `most`.
    """
    beyond = () if others is None else (others,)
    known = [each for each in rows if each.known]
    without = [each for each in rows if not each.known]
    kept = folded(
        known,
        most - len(without),
        size=lambda each: _height(size(each)),
        together=lambda rest: together((*rest, *beyond)),
    )
    return [*kept, *without]


def _height(rank: Rank) -> tuple[int, ...]:
    return rank if isinstance(rank, tuple) else (rank or 0,)


def together(rest: Sequence[Tally]) -> Tally:
    """Several groups in one row. Of overlapping groups an opportunity counts in each."""
    statuses = {status for each in rest for status in each.by_status}
    return Tally(
        (OTHERS.key,),
        (OTHERS,),
        _added([each.whole for each in rest]),
        {status: _added([each.of(status) for each in rest]) for status in sorted(statuses)},
    )


def is_rest(row: Tally) -> bool:
    """Whether it is several groups together."""
    return row.labels == (OTHERS,)


def is_named(row: Tally) -> bool:
    """Whether it is a group of its own: what is left, or stands in none, leads no ranking."""
    return row.known and row.labels[0] not in (OTHERS, NO_TEAM)


def _added(figures: Sequence[Figure]) -> Figure:
    return Figure(
        sum(each.count for each in figures),
        sum(each.amount for each in figures),
        sum(each.weighted for each in figures),
    )


def leader(rows: Sequence[Tally], size: Callable[[Tally], int | None]) -> Tally | None:
    """The group with the largest value, unless there is none or another equals it."""
    known = [each for each in rows if is_named(each)]
    most = max((size(each) or 0 for each in known), default=0)
    top = [each for each in known if (size(each) or 0) == most]
    return top[0] if most > 0 and len(top) == 1 else None
