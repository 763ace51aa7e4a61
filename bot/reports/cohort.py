"""R19: what began in a month and became a sale, beside what ended in it and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, MAX_POINTS, LeadersSpec, LinePoint, LineSpec, RankedBar, Tone
from bot.domain.facts import Fact, Percent
from bot.domain.moves import Status
from bot.domain.reports import COHORT, Grouping, Window
from bot.domain.tallies import Question, Tallies, Tally
from bot.reports.composed import Cell, Composed, Table, Total
from bot.reports.folding import folded
from bot.reports.groups import (
    ALL,
    begun,
    cell_of,
    is_rest,
    label_of,
    question,
    together,
    under_column,
)
from bot.reports.measures import win_rate
from bot.reports.plain import asked, columns, told
from bot.reports.report import Frame, Report, Telling
from bot.reports.request import Request
from bot.reports.shares import percent
from bot.reports.united import united
from bot.speech.reply import Say, say_of

_COLUMNS = ("number", "amount", "converted", "conversion_rate", "won", "lost", "winning_rate")


Pair = tuple[Tally, Tally]
"""The same group by the beginning and by the end."""


@dataclass(frozen=True, slots=True)
class Both:
    """The same days by their beginning and by their end; converted are those since won."""

    question: Question
    started: Tallies
    ended: Tallies

    @property
    def by(self) -> Grouping:
        return self.question.by[0]

    @property
    def rows(self) -> list[Pair]:
        """In their order; months in which nothing was, too."""
        return list(zip(self.started.rows, self.ended.rows, strict=True))


def ask(figures: Figures, request: Request) -> Both:
    by = request.by or COHORT.by[0]
    started = question(request, by, asked(COHORT, request))
    ended = replace(started, window=Window.ENDED, statuses=(Status.WON, Status.LOST))
    both = figures.tally(started), figures.tally(ended)
    if by is not Grouping.MONTH:
        return Both(started, *united(figures, started.by, both))
    known = {row.key[0] for each in both for row in each.rows}
    months = [((first,), (first,)) for first in begun(started, known)]
    return Both(started, *(each.over(months) for each in both))


def compose(found: Both, telling: Telling) -> Composed:
    whole = (found.started.whole, found.ended.whole)
    rows = found.rows if any(each.whole.count for each in whole) else []
    rate = conversion(whole[0])
    few = rows[-MAX_BARS:] if found.by is Grouping.MONTH else _best(rows)
    return told(
        COHORT,
        telling,
        finding=say_of("report-nothing")
        if not rows
        else say_of(
            "report-cohort-total",
            number=whole[0].whole.count,
            converted=whole[0].of(Status.WON).count,
        ),
        chart=lambda frame: (
            _line_of(frame, rows, telling)
            if found.by is Grouping.MONTH
            else _bars_of(frame, few, found.by, telling)
        ),
        lines=(
            *(_line(each, label_of(each[0], found.by, telling)) for each in few),
            None,
            _line(whole, ALL),
        )
        if rows
        else (),
        table=Table(
            columns=columns(found.by.value, *_COLUMNS),
            rows=tuple(
                (cell_of(each[0], found.by, telling), *_cells(each, telling)) for each in rows
            ),
            totals=tuple(
                Total(key, value)
                for key, value in zip(_COLUMNS, _cells(whole, telling), strict=True)
            ),
            behind=tuple(found.question.behind(each[0].key) for each in rows),
            all_behind=found.question.behind(),
        ),
        notes=(say_of("report-cohort-note"),) if rows and rate is not None else (),
    )


def conversion(started: Tally) -> int | None:
    """Percent of those that began and were won since; None where nothing began."""
    count = started.whole.count
    return percent(started.of(Status.WON).count, count) if count else None


def _cells(both: Pair, telling: Telling) -> tuple[Cell, ...]:
    started, ended = both
    return (
        started.whole.count,
        telling.money(started.whole.amount),
        started.of(Status.WON).count,
        _percent(conversion(started)),
        ended.of(Status.WON).count,
        ended.of(Status.LOST).count,
        _percent(win_rate(ended)),
    )


def _percent(value: int | None) -> Percent | None:
    return None if value is None else Percent(value)


def _line(both: Pair, label: Fact) -> Say:
    started, ended = both
    return Say(
        "report-line-cohort",
        {
            "label": label,
            "number": started.whole.count,
            "converted": started.of(Status.WON).count,
            "won": ended.of(Status.WON).count,
            "lost": ended.of(Status.LOST).count,
        },
    )


def _best(rows: Sequence[Pair]) -> list[Pair]:
    """Who converts most first, as many as a phone has room for; the rest is one row."""
    known = sorted((each for each in rows if each[0].known), key=_height, reverse=True)
    without = [each for each in rows if not each[0].known]
    return [
        *folded(known, MAX_BARS - len(without), size=_height, together=_together),
        *without,
    ]


def _height(both: Pair) -> tuple[int]:
    """Of whom nothing began, behind those of whom nothing was won."""
    rate = conversion(both[0])
    return (-1 if rate is None else rate,)


def _together(rest: Sequence[Pair]) -> Pair:
    started, ended = zip(*rest, strict=True)
    return together(started), together(ended)


def _line_of(frame: Frame, rows: Sequence[Pair], telling: Telling) -> LineSpec:
    return LineSpec(
        **frame,
        series=(
            telling.plain("report-figure-conversion-rate"),
            telling.plain("report-figure-winning-rate"),
        ),
        points=tuple(
            LinePoint(
                label=under_column(each[0], Grouping.MONTH, telling),
                # Of two lines a figure would not say which one it is of.
                values=(conversion(each[0]), win_rate(each[1])),
            )
            for each in rows[-MAX_POINTS:]
        ),
    )


def _bars_of(frame: Frame, few: Sequence[Pair], by: Grouping, telling: Telling) -> LeadersSpec:
    return LeadersSpec(
        **frame,
        bars=tuple(
            RankedBar(
                label=telling.label(label_of(each[0], by, telling)),
                value=conversion(each[0]) or 0,
                printed=_printed(conversion(each[0]), telling),
                share=telling.plain(say_of("report-n", count=each[0].whole.count)),
                rest=is_rest(each[0]),
            )
            for each in few
        ),
        tone=Tone.WON,
    )


def _printed(value: int | None, telling: Telling) -> str:
    return telling.plain("report-no-rate") if value is None else telling.formats.percent(value)


REPORT = Report(COHORT, (90, 180, 365), ask, compose)
