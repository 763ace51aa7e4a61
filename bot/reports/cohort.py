"""R19: what began in a month and became a sale, beside what ended in it and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, MAX_POINTS, LeadersSpec, LinePoint, LineSpec, RankedBar, Tone
from bot.domain.facts import Fact, Percent
from bot.domain.moves import Status
from bot.domain.reports import COHORT, Grouping, Window
from bot.domain.tallies import NOTHING, Question, Tallies, Tally
from bot.reports.composed import Cell, Composed, Table, Total
from bot.reports.groups import ALL, cell_of, label_of, question, under_column
from bot.reports.measures import win_rate
from bot.reports.plain import asked, columns, told
from bot.reports.report import Frame, Report, Telling
from bot.reports.request import Request
from bot.reports.shares import percent
from bot.speech.reply import Say, say_of

_COLUMNS = ("number", "amount", "converted", "conversion_rate", "won", "lost", "winning_rate")


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
    def rows(self) -> list[tuple[Tally, Tally]]:
        """In their order; months in which nothing was, too."""
        started = {each.key: each for each in self.started.rows}
        ended = {each.key: each for each in self.ended.rows}
        known = {each.key: each.labels for each in (*self.ended.rows, *self.started.rows)}
        if self.by is Grouping.MONTH:
            known = {(each.first,): (each.first,) for each in self.question.spans}
        return [
            (
                started.get(key) or Tally(key, labels, NOTHING),
                ended.get(key) or Tally(key, labels, NOTHING),
            )
            for key, labels in known.items()
        ]


def ask(figures: Figures, request: Request) -> Both:
    by = request.by or COHORT.by[0]
    started = question(request, by, asked(COHORT, request))
    ended = replace(started, window=Window.ENDED, statuses=(Status.WON, Status.LOST))
    return Both(started, figures.tally(started), figures.tally(ended))


def compose(found: Both, telling: Telling) -> Composed:
    whole = (found.started.whole, found.ended.whole)
    rows = found.rows if any(each.whole.count for each in whole) else []
    rate = conversion(whole[0])
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
        chart=lambda frame: _chart(frame, rows, found.by, telling),
        lines=(
            *(_line(each, label_of(each[0], found.by, telling)) for each in rows[-MAX_BARS:]),
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


def _cells(both: tuple[Tally, Tally], telling: Telling) -> tuple[Cell, ...]:
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


def _line(both: tuple[Tally, Tally], label: Fact) -> Say:
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


def _chart(
    frame: Frame, rows: Sequence[tuple[Tally, Tally]], by: Grouping, telling: Telling
) -> LineSpec | LeadersSpec:
    if by is Grouping.MONTH:
        return LineSpec(
            **frame,
            series=(
                telling.plain("report-figure-conversion-rate"),
                telling.plain("report-figure-winning-rate"),
            ),
            points=tuple(
                LinePoint(
                    label=under_column(each[0], by, telling),
                    # Of two lines a figure would not say which one it is of.
                    values=(conversion(each[0]), win_rate(each[1])),
                )
                for each in rows[-MAX_POINTS:]
            ),
        )
    best = sorted(rows, key=lambda each: -(conversion(each[0]) or 0))[:MAX_BARS]
    return LeadersSpec(
        **frame,
        bars=tuple(
            RankedBar(
                label=telling.label(label_of(each[0], by, telling)),
                value=conversion(each[0]) or 0,
                printed=_printed(conversion(each[0]), telling),
                share=telling.plain(say_of("report-n", count=each[0].whole.count)),
            )
            for each in best
        ),
        tone=Tone.WON,
    )


def _printed(value: int | None, telling: Telling) -> str:
    return telling.plain("report-no-rate") if value is None else telling.formats.percent(value)


REPORT = Report(COHORT, (90, 180, 365), ask, compose)
