"""Reports with rows and columns: what closes when, who was lost to and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.ports.reports import Figures
from bot.charts.spec import (
    MAX_BARS,
    MAX_HEAT_COLUMNS,
    MAX_SERIES,
    ChartSpec,
    HeatCell,
    HeatRow,
    HeatSpec,
    StackedColumn,
    StackedSpec,
    Tone,
)
from bot.domain.moves import Status
from bot.domain.reports import (
    CLOSING,
    COMPETITORS,
    IN_TIME,
    LOST_REASONS,
    Grouping,
    ReportDefinition,
)
from bot.domain.tallies import NOTHING, Key, Question, Tallies, Tally
from bot.reports.columns import columns_note, columns_of
from bot.reports.composed import Column, Composed, Table, Total
from bot.reports.counted import Counted
from bot.reports.found import Found, several_note
from bot.reports.groups import (
    ALL,
    cell_of,
    is_rest,
    label_of,
    leader,
    ordered,
    question,
    shown,
    spans,
    together,
    under_column,
)
from bot.reports.measures import AMOUNT, COUNT, LOST, LOST_AMOUNT, WEIGHTED, Measure
from bot.reports.plain import asked, told
from bot.reports.report import Frame, Report, Telling
from bot.reports.request import Request
from bot.speech.reply import Say, say_of


@dataclass(frozen=True, slots=True)
class Grid:
    """Both groupings together, and each of the two alone for what they say of it."""

    question: Question
    cells: Tallies
    rows: Tallies
    columns: Tallies

    @property
    def by(self) -> Grouping:
        return self.question.by[0]

    @property
    def second(self) -> Grouping:
        return self.question.by[1]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Rows and columns in their order, with the words of their reader."""

    found: Grid
    telling: Telling
    rows: Sequence[Tally]
    columns: Sequence[Tally]

    def row_name(self, row: Tally) -> str:
        return self.telling.label(label_of(row, self.found.by, self.telling))

    def column_name(self, column: Tally) -> str:
        return self.telling.label(label_of(column, self.found.second, self.telling))

    def cell(self, rows: Iterable[Key], columns: Sequence[Tally]) -> Tally:
        """What is where these meet; rows by their keys."""
        keys = {(row, column.key[0]) for row in rows for column in columns}
        parts = [each for each in self.found.cells.rows if each.key in keys]
        return together(parts) if parts else Tally((), (), NOTHING)


@dataclass(frozen=True, slots=True)
class Crossed:
    """`lead` is drawn, counted in each cell."""

    definition: ReportDefinition
    measures: tuple[Measure, ...]
    lead: Measure
    row: str
    statuses: tuple[Status, ...] = ()
    weighted: bool = False

    def ask(self, figures: Figures, request: Request) -> Grid:
        plain = asked(self.definition, request, *self.statuses)
        first = request.by or self.definition.by[0]
        second = request.second or self.definition.second[0]
        rows = question(request, first, plain)
        if first in IN_TIME and plain.days is None:
            ends = figures.ends(plain)
            rows = replace(rows, spans=spans(first, ends, request.calendar) if ends else ())
        both = replace(rows, by=(first, second))
        return Grid(both, *figures.crossed(both, weighted=self.weighted))

    def compose(self, found: Grid, telling: Telling) -> Composed:
        rows = ordered(found.rows.rows, found.by, self.lead.of)
        columns = ordered(found.columns.rows, found.second, self.lead.of)
        return told(
            self.definition,
            telling,
            finding=self._finding(rows, found, telling),
            chart=lambda frame: self._chart(frame, Drawn(found, telling, rows, columns)),
            lines=self._lines(rows, found, telling) if rows else (),
            table=self._table(found, telling),
            notes=(
                *several_note(found.rows.several),
                *_reasons_note(found),
                *(columns_note(rows, found.question) if found.by in IN_TIME else ()),
            ),
        )

    def _finding(self, rows: Sequence[Tally], found: Grid, telling: Telling) -> Say:
        if not rows:
            return Say("report-nothing")
        top = leader(rows, self.lead.of)
        key = f"report-{self.definition.key}"
        if found.by is Grouping.COMPETITOR and all(each.key == (None,) for each in rows):
            return Say(f"{key}-unnamed", self._facts(found.rows.whole, telling))
        if top is None:
            return Say(f"{key}-total", self._facts(found.rows.whole, telling))
        label = label_of(top, found.by, telling)
        return Say(f"{key}-top", {"label": label, **self._facts(top, telling)})

    def _facts(self, tally: Tally, telling: Telling) -> dict[str, Any]:
        return {each.key: each.fact(tally, telling) for each in self.measures}

    def _lines(
        self, rows: Sequence[Tally], found: Grid, telling: Telling
    ) -> tuple[Say | None, ...]:
        if found.by in IN_TIME:
            columns = [each.tally for each in columns_of(rows, found.question)]
            few = [each for each in columns if each.whole.count]
        else:
            few = shown(rows, MAX_BARS, self.lead.of)
        lines = [
            Say(
                f"report-line-{self.row}",
                {"label": label, **self._facts(each, telling)},
            )
            for each, label in (
                *((row, label_of(row, found.by, telling)) for row in few),
                (found.rows.whole, ALL),
            )
        ]
        return (*lines[:-1], None, lines[-1])

    def _chart(self, frame: Frame, drawn: Drawn) -> ChartSpec:
        if drawn.found.by in IN_TIME:
            return self._stacked(frame, drawn)
        few = shown(drawn.rows, MAX_BARS, self.lead.of)
        across = shown(drawn.columns, MAX_HEAT_COLUMNS, self.lead.of)
        return HeatSpec(
            **frame,
            columns=tuple(map(drawn.column_name, across)),
            rows=tuple(
                HeatRow(
                    label=drawn.row_name(row),
                    cells=tuple(
                        self._heat(
                            drawn.cell(
                                [each.key[0] for each in _folded(row, drawn.rows, few)],
                                _folded(column, drawn.columns, across),
                            ),
                            drawn.telling,
                            rest=is_rest(row) or is_rest(column),
                        )
                        for column in across
                    ),
                )
                for row in few
            ),
            tone=Tone.LOST,
        )

    def _heat(self, cell: Tally, telling: Telling, *, rest: bool) -> HeatCell:
        value = self.lead.of(cell) or 0
        printed = self.lead.printed(cell, telling) if value else ""
        return HeatCell(value=value, printed=printed, rest=rest)

    def _stacked(self, frame: Frame, drawn: Drawn) -> StackedSpec:
        columns = columns_of(drawn.rows, drawn.found.question)
        series = shown(drawn.columns, MAX_SERIES, self.lead.of)
        top = leader(drawn.rows, self.lead.of)
        telling = drawn.telling
        return StackedSpec(
            **frame,
            series=tuple(map(drawn.column_name, series)),
            columns=tuple(
                StackedColumn(
                    label=under_column(each.tally, drawn.found.by, telling),
                    parts=tuple(
                        self.lead.of(drawn.cell(each.keys, _folded(part, drawn.columns, series)))
                        or 0
                        for part in series
                    ),
                    printed=self.lead.printed(each.tally, telling)
                    if self.lead.of(each.tally)
                    else "",
                    highlighted=each.tally is top,
                )
                for each in columns
            ),
            rest=any(map(is_rest, series)),
        )

    def _table(self, found: Grid, telling: Telling) -> Table:
        keys = [found.by.value, found.second.value, *(each.key for each in self.measures)]
        rows = found.cells.rows
        return Table(
            columns=tuple(map(Column, keys)),
            rows=tuple(
                (
                    cell_of(each, found.by, telling),
                    cell_of(_turned(each), found.second, telling),
                    *(measure.cell(each, telling) for measure in self.measures),
                )
                for each in rows
            ),
            totals=tuple(
                Total(each.key, each.cell(found.rows.whole, telling)) for each in self.measures
            ),
            behind=tuple(found.question.behind(each.key) for each in rows),
            all_behind=found.question.behind(),
        )


def _reasons_note(found: Grid) -> tuple[Say, ...]:
    """Reasons that stand across are no rows: an overlap of theirs is spoken of as theirs."""
    several = found.columns.several if found.second is Grouping.REASON else 0
    return (say_of("report-several-reasons", count=several),) if several else ()


def _turned(tally: Tally) -> Tally:
    """The same cell as one of its column."""
    return replace(tally, key=tally.key[::-1], labels=tally.labels[::-1])


def _folded(one: Tally, of: Sequence[Tally], kept: Sequence[Tally]) -> Sequence[Tally]:
    if not is_rest(one):
        return [one]
    known = {each.key for each in kept}
    return [each for each in of if each.key not in known]


BY_REASON = Counted(
    LOST_REASONS, (LOST, LOST_AMOUNT), LOST, "lost", statuses=(Status.LOST,), tone=Tone.LOST
)
IN_TURN = Crossed(LOST_REASONS, (LOST, LOST_AMOUNT), LOST, "lost", (Status.LOST,))


def ask_reasons(figures: Figures, request: Request) -> Found | Grid:
    in_time = request.by in IN_TIME
    return IN_TURN.ask(figures, request) if in_time else BY_REASON.ask(figures, request)


def compose_reasons(found: Found | Grid, telling: Telling) -> Composed:
    if isinstance(found, Grid):
        return IN_TURN.compose(found, telling)
    return BY_REASON.compose(found, telling)


_CLOSING = Crossed(CLOSING, (COUNT, AMOUNT, WEIGHTED), COUNT, "closing", weighted=True)
_COMPETITORS = Crossed(COMPETITORS, (LOST, LOST_AMOUNT), LOST, "lost", (Status.LOST,))

REPORTS = (
    Report(LOST_REASONS, (7, 30, 90), ask_reasons, compose_reasons),
    Report(CLOSING, (), _CLOSING.ask, _CLOSING.compose),
    Report(COMPETITORS, (7, 30, 90), _COMPETITORS.ask, _COMPETITORS.compose),
)
