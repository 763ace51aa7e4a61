"""Reports that count groups of opportunities: all of them are a definition and its measures.

What is told follows from the definition: which opportunities, by what, over which days;
a row for each group in the table, the largest of them in the picture, and the selection
behind every row, so that a list of it adds up to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.ports.reports import Figures
from bot.charts.spec import (
    MAX_BARS,
    ChartSpec,
    LeadersSpec,
    RankedBar,
    Tone,
    TrendColumn,
    TrendSpec,
    WonLostPair,
    WonLostSpec,
)
from bot.domain.facts import Fact, Percent
from bot.domain.moves import Status
from bot.domain.reports import IN_TIME, Chart, Grouping, ReportDefinition
from bot.domain.tallies import Question, Tally, Top
from bot.reports.composed import Column, Composed, Table, Total
from bot.reports.found import Found, last_note, last_spans, others_note, several_note
from bot.reports.groups import (
    ALL,
    IN_ORDER,
    Rank,
    cell_of,
    every_span,
    is_named,
    is_rest,
    label_of,
    leader,
    ordered,
    question,
    shown,
    together,
    under_column,
)
from bot.reports.measures import LOST, WON, Measure, Unit
from bot.reports.report import Report, Telling, period_of
from bot.reports.request import Request
from bot.reports.scales import Scale
from bot.reports.shares import WHOLE, shares
from bot.reports.side_by_side import moved, two_of
from bot.speech.reply import Say, say_of


@dataclass(frozen=True, slots=True)
class Counted:
    """`measures` are the columns, `lead` is what is drawn and ranked by.

    row: the sentence of one line of the caption, spoken of the measures by their keys.
    least: how many opportunities a group needs before the title speaks of it.
    """

    definition: ReportDefinition
    measures: tuple[Measure, ...]
    lead: Measure
    row: str
    statuses: tuple[Status, ...] = ()
    tone: Tone = Tone.OPEN
    shared: bool = False
    """Whether each row has its share of all."""
    least: int = 1
    beside: Callable[[Tally, Telling], str] | None = None
    """A short text beside the figure of a bar."""
    weighted: bool = False
    ranked: Top | None = None
    """How the database finds the customers that lead, by the same as `lead`."""
    compared: bool = False
    """Whether of two weeks, months, quarters or years it is said how the later one stands."""

    zero: bool = False
    """Whether nothing is an answer of its own: how much was won is then 0."""

    def report(self, windows: tuple[int, ...] = (7, 30, 90)) -> Report:
        ranged = windows if self.definition.ranged else ()
        return Report(self.definition, ranged, self.ask, self.compose)

    def ask(self, figures: Figures, request: Request) -> Found:
        by = request.by or self.definition.by[0]
        top = None if request.whole or self.ranked is None else self.ranked
        plain = Question(
            request.selection, self.definition.window, request.days, self.statuses, top=top
        )
        if by is Grouping.TEAM:
            plain = replace(plain, teams=figures.teams())
        asked = question(request, by, plain)
        return Found(asked, figures.tally(asked, weighted=self.weighted))

    def compose(self, found: Found, telling: Telling) -> Composed:
        rows = ordered(found.tallies.rows, found.by, self._rank)
        said = self._finding(rows, found, telling)
        period = period_of(telling, self.definition.window)
        notes = (
            *several_note(found.tallies.several, worth=self.lead.unit is Unit.MONEY),
            *self._few_note(rows, found.by),
            *others_note(found.tallies),
            *last_note(rows, found),
        )
        what = self._what(rows, found, telling)
        few = self._few(rows, found)
        top = self._leader(rows)
        frame = telling.frame(said, what, period, *notes)
        spec = self._spec(few, top, found, telling, frame)
        return Composed(
            report=self.definition,
            request=telling.request,
            currency=telling.currency,
            spec=spec,
            finding=said,
            period=period,
            lines=self._lines(few, found, telling) if rows else (),
            notes=notes,
            table=self._table(rows, found, telling),
        )

    def _what(self, rows: Sequence[Tally], found: Found, telling: Telling) -> Say:
        """What is counted; over columns, which have no room for it, in which unit money is."""
        what = say_of(f"report-{self.definition.key}-what{self._inside(found)}")
        if not rows or found.by not in IN_TIME or self.lead.unit is not Unit.MONEY:
            return what
        unit = self._scale(last_spans(rows, found), telling).unit
        return say_of("report-what-in", what=telling.plain(what), unit=unit)

    def _finding(self, rows: Sequence[Tally], found: Found, telling: Telling) -> Say:
        if not rows and self.zero:
            zero = self._facts(found.tallies.whole, telling)
            return Say(f"report-{self.definition.key}-zero", zero)
        if not rows:
            return say_of("report-nothing")
        if self.compared and (two := two_of(rows, found.question, telling)):
            return self._against(*two, found, telling)
        top = self._leader(rows)
        if top is None:
            return Say(
                f"report-{self.definition.key}-total", self._facts(found.tallies.whole, telling)
            )
        facts = self._facts(top, telling)
        return Say(
            f"report-{self.definition.key}-top{self._inside(found)}",
            {"label": label_of(top, found.by, telling), **facts},
        )

    def _inside(self, found: Found) -> str:
        """Money of opportunities with several products is theirs, and is said so.

        What each product brought of it is not known: the amount may be another than its lines.
        """
        whole = found.by is Grouping.PRODUCT and self.lead.unit is Unit.MONEY
        return "-inside" if whole else ""

    def _against(self, before: Tally, now: Tally, found: Found, telling: Telling) -> Say:
        """How the later of two spans stands beside the one before it."""
        was, way, share = self.lead.of(before), *moved(self.lead.of(before), self.lead.of(now))
        return Say(
            f"report-{self.definition.key}-two-{way}",
            {
                "label": label_of(now, found.by, telling),
                "before": label_of(before, found.by, telling),
                "was": telling.money(was or 0),
                "share": Percent(share),
                **self._facts(now, telling),
            },
        )

    def _leader(self, rows: Sequence[Tally]) -> Tally | None:
        return leader([each for each in rows if self._is_enough(each)], self.lead.of)

    def _is_enough(self, tally: Tally) -> bool:
        return tally.whole.count >= self.least

    def _rank(self, tally: Tally) -> Rank:
        """What a row is ordered by: its value; those of too few stand behind all others."""
        return self._is_enough(tally), self.lead.of(tally) or 0

    def _few_note(self, rows: Sequence[Tally], by: Grouping) -> tuple[Say, ...]:
        """Why some stand last; where rows have an order of their own, none does."""
        if by in IN_ORDER or all(self._is_enough(each) for each in rows):
            return ()
        return (say_of("report-too-few", least=self.least),)

    def _facts(self, tally: Tally, telling: Telling) -> dict[str, Fact]:
        return {each.key: each.fact(tally, telling) for each in self.measures}

    # The picture ----------------------------------------------------------------------

    def _few(self, rows: Sequence[Tally], found: Found) -> Sequence[Tally]:
        """What a phone has room for: the last in time, or the largest and the others as one."""
        if found.by in IN_TIME:
            return last_spans(rows, found)
        return shown(rows, MAX_BARS, self._rank, found.tallies.others)

    def _spec(
        self,
        few: Sequence[Tally],
        top: Tally | None,
        found: Found,
        telling: Telling,
        frame: Any,
    ) -> ChartSpec:
        if found.by in IN_TIME:
            columns = self._columns(few, top, found, telling)
            return TrendSpec(**frame, columns=columns, tone=self.tone)
        if self.definition.chart in (Chart.PAIRS, Chart.REASONS):
            return WonLostSpec(
                **frame, pairs=tuple(_pair(each, found.by, telling) for each in few)
            )
        full = WHOLE if self.lead.unit is Unit.PERCENT else 0
        return LeadersSpec(
            **frame, bars=self._bars(few, found, telling), full=full, tone=self.tone
        )

    def _bars(
        self, rows: Sequence[Tally], found: Found, telling: Telling
    ) -> tuple[RankedBar, ...]:
        top = self._leader(rows)
        shared = self._shares(rows, found)
        return tuple(
            RankedBar(
                label=telling.label(label_of(row, found.by, telling)),
                value=self.lead.of(row) or 0,
                printed=self.lead.printed(row, telling),
                share=self._beside(row, share, telling),
                highlighted=row is top,
                rest=not is_named(row),
            )
            for row, share in zip(rows, shared, strict=True)
        )

    def _beside(self, row: Tally, share: int | None, telling: Telling) -> str:
        if share is not None:
            return telling.formats.percent(share)
        return self.beside(row, telling) if self.beside else ""

    def _columns(
        self, last: Sequence[Tally], top: Tally | None, found: Found, telling: Telling
    ) -> tuple[TrendColumn, ...]:
        """Months in which nothing was, too."""
        scale = self._scale(last, telling)
        return tuple(
            TrendColumn(
                label=under_column(each, found.by, telling),
                value=self.lead.of(each) or 0,
                printed=self._over_column(each, scale),
                highlighted=each is top,
            )
            for each in last
        )

    def _scale(self, last: Sequence[Tally], telling: Telling) -> Scale:
        return Scale.of((self.lead.of(each) or 0 for each in last), telling)

    def _over_column(self, each: Tally, scale: Scale) -> str:
        if self.lead.unit is Unit.MONEY:
            return scale.figure(self.lead.of(each) or 0)
        return self.lead.printed(each, scale.telling)

    # The words ------------------------------------------------------------------------

    def _lines(
        self, few: Sequence[Tally], found: Found, telling: Telling
    ) -> tuple[Say | None, ...]:
        lines = [
            self._line(each, label_of(each, found.by, telling), share, telling)
            for each, share in zip(few, self._shares(few, found), strict=True)
        ]
        whole = self._line(found.tallies.whole, ALL, None, telling)
        return (*lines, None, whole)

    def _line(self, tally: Tally, label: Any, share: int | None, telling: Telling) -> Say:
        facts = {"label": label, **self._facts(tally, telling)}
        if share is None:
            return Say(f"report-line-{self.row}", facts)
        return Say(f"report-line-{self.row}-share", {**facts, "share": Percent(share)})

    def _shares(self, rows: Sequence[Tally], found: Found) -> Sequence[int | None]:
        """Of all rows at once: a row has the same in a picture, where others are one, as in a
        file.
        """
        if not self.shared or found.tallies.several:
            return [None] * len(rows)
        every = ordered(found.tallies.rows, found.by, self._rank)
        beyond = () if found.tallies.others is None else (found.tallies.others,)
        printed = shares([self.lead.of(each) or 0 for each in (*every, *beyond)])
        alone = {each.key: share for each, share in zip(every, printed, strict=False)}
        rest = sum(printed) - sum(alone.get(each.key, 0) for each in rows)
        return [alone.get(each.key, rest) for each in rows]

    def _table(self, rows: Sequence[Tally], found: Found, telling: Telling) -> Table:
        if found.by in IN_TIME:
            rows = every_span(rows, found.question)
        others = found.tallies.others
        if others is not None:
            rows = (*rows, together((others,)))
        shared = self._shares(rows, found)
        keys = [found.by.value, *(each.key for each in self.measures)]
        return Table(
            columns=tuple(map(Column, [*keys, "share"] if self.shared else keys)),
            rows=tuple(
                (
                    cell_of(row, found.by, telling),
                    *(each.cell(row, telling) for each in self.measures),
                    *((None if share is None else Percent(share),) if self.shared else ()),
                )
                for row, share in zip(rows, shared, strict=True)
            ),
            totals=tuple(
                Total(each.key, each.cell(found.tallies.whole, telling)) for each in self.measures
            ),
            behind=tuple(None if is_rest(row) else found.question.behind(row.key) for row in rows),
            all_behind=found.question.behind(),
        )


def _pair(tally: Tally, by: Grouping, telling: Telling) -> WonLostPair:
    won, lost = WON.of(tally) or 0, LOST.of(tally) or 0
    return WonLostPair(
        label=telling.label(label_of(tally, by, telling)),
        won=won,
        lost=lost,
        won_printed=telling.plain(say_of("report-strip-won", count=won)),
        lost_printed=telling.plain(say_of("report-strip-lost", count=lost)),
        rest=not is_named(tally),
    )
