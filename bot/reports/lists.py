"""Lists with their totals, and what the last days brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import Tile, TilesSpec, Tone, WonLostPair, WonLostSpec
from bot.domain.facts import Name
from bot.domain.filters import Filter
from bot.domain.history import RecordKind
from bot.domain.money import Money
from bot.domain.moves import ENDED as HAVE_ENDED
from bot.domain.moves import Status
from bot.domain.reports import LATELY, LISTS, TOTALS, Days, Grouping, ReportDefinition, Window
from bot.domain.tallies import Listed, Question, Tally
from bot.reports.composed import CURRENCY, Cell, Composed, Table, Total
from bot.reports.found import rows_note
from bot.reports.measures import LOST, LOST_AMOUNT, WON, WON_AMOUNT
from bot.reports.plain import asked, columns, told, unrated_note
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.reports.scales import Scale
from bot.speech.reply import Say, say_of

MOST_LISTED = 1_000
"""Opportunities in a table that is read; a file holds more of them."""

LAST = (1, 7, 30, 90)


@dataclass(frozen=True, slots=True)
class Sums:
    """All of a selection. `net`: what was invoiced less what came back."""

    question: Question
    whole: Tally
    realised: int
    returned: int
    rows: Sequence[Listed] = ()
    unrated: int = 0
    """Records in no sum, since the rate of their currency is not known."""

    @property
    def net(self) -> int:
        return self.realised - self.returned


def _sums(figures: Figures, question: Question) -> Sums:
    invoiced, returned = (
        figures.records(question, kind).whole
        for kind in (RecordKind.INVOICE, RecordKind.SALES_RETURN)
    )
    return Sums(
        question,
        figures.tally(question, weighted=True).whole,
        invoiced.amount,
        returned.amount,
        unrated=invoiced.unrated + returned.unrated,
    )


# R3: the open list, the closed list ------------------------------------------------------


def ask_list(figures: Figures, request: Request) -> Sums:
    ended = request.by is Grouping.ENDED
    question = Question(
        request.selection,
        Window.ENDED if ended else Window.CREATED,
        request.days,
        tuple(each for each in Status if each in HAVE_ENDED) if ended else (Status.OPEN,),
    )
    narrowed = replace(request.selection, filter=question.behind())
    return replace(
        _sums(figures, question), rows=figures.listed(narrowed, most=request.most(MOST_LISTED))
    )


def compose_list(found: Sums, telling: Telling) -> Composed:
    ended = found.question.window is Window.ENDED
    whole = found.whole.whole
    return _composed(
        LISTS,
        found,
        telling,
        finding=say_of(
            "report-lists-ended" if ended else "report-lists-open",
            count=whole.count,
            won=found.whole.of(Status.WON).count,
            lost=found.whole.of(Status.LOST).count,
        )
        if whole.count
        else say_of("report-nothing"),
        table=Table(
            columns=columns(
                *("number", "title", "customer", "member", "status"),
                *("amount", CURRENCY, "created", "ended" if ended else "close_date"),
            ),
            rows=tuple(_row(each) for each in found.rows),
            totals=_totals(found, telling),
            all_behind=found.question.behind(),
        ),
        notes=rows_note(len(found.rows), whole.count, telling.request),
    )


def _row(each: Listed) -> tuple[Cell, ...]:
    return (
        Name(each.number),
        Name(each.title),
        Name(each.customer),
        None if each.assignee is None else Name(each.assignee),
        each.status,
        None if each.amount is None else Money(each.amount, each.currency),
        Name(each.currency),
        each.first,
        each.last,
    )


# R10: the totals of a filter --------------------------------------------------------------


def ask_totals(figures: Figures, request: Request) -> Sums:
    return _sums(figures, Question(request.selection, Window.CREATED))


def compose_totals(found: Sums, telling: Telling) -> Composed:
    count = found.whole.whole.count
    return _composed(
        TOTALS,
        found,
        telling,
        finding=say_of(
            "report-totals-total",
            count=count,
            estimated=telling.money(found.whole.whole.weighted),
        )
        if count
        else say_of("report-nothing"),
        table=Table((), (), _totals(found, telling), all_behind=found.question.behind()),
    )


def _totals(found: Sums, telling: Telling) -> tuple[Total, ...]:
    whole, money = found.whole.whole, telling.money
    return (
        Total("count", whole.count),
        Total("won", found.whole.of(Status.WON).count),
        Total("lost", found.whole.of(Status.LOST).count),
        Total("final", money(whole.amount)),
        Total("estimated", money(whole.weighted)),
        Total("realised", money(found.realised)),
        Total("net", money(found.net)),
    )


def _composed(
    definition: ReportDefinition,
    found: Sums,
    telling: Telling,
    *,
    finding: Say,
    table: Table,
    notes: tuple[Say, ...] = (),
) -> Composed:
    whole = found.whole.whole
    sums = (
        ("final", whole.amount, Tone.PLAIN),
        ("estimated", whole.weighted, Tone.OPEN),
        ("realised", found.realised, Tone.WON),
        ("net", found.net, Tone.PLAIN),
    )
    # One unit for all four, said beside: a tile has no room for both.
    scale = Scale.of((value for _, value, _ in sums), telling)
    return told(
        definition,
        telling,
        finding=finding,
        chart=lambda frame: TilesSpec(
            **frame,
            tiles=tuple(
                Tile(
                    label=telling.plain(f"report-figure-{key}"),
                    printed=scale.figure(value),
                    note=scale.unit,
                    tone=tone,
                )
                for key, value, tone in sums
            )
            if whole.count
            else (),
        ),
        lines=tuple(
            say_of(f"report-line-{key}", amount=telling.money(value)) for key, value, _ in sums
        )
        if whole.count
        else (),
        table=table,
        notes=(*notes, *unrated_note(found.unrated)),
    )


# R9: the last 1, 7, 30 and 90 days ---------------------------------------------------------

Windows = tuple[tuple[int, Filter, Tally], ...]


def ask_lately(figures: Figures, request: Request) -> Windows:
    found = []
    for days in LAST:
        question = asked(
            LATELY, request, Status.WON, Status.LOST, days=Days.last_n(days, request.today)
        )
        found.append((days, question.behind(), figures.tally(question).whole))
    return tuple(found)


def compose_lately(found: Windows, telling: Telling) -> Composed:
    measures = (WON, LOST, WON_AMOUNT, LOST_AMOUNT)
    _, _, month = found[2]
    return told(
        LATELY,
        telling,
        finding=say_of("report-lately-total", won=WON.of(month) or 0, lost=LOST.of(month) or 0),
        chart=lambda frame: WonLostSpec(
            **frame,
            pairs=tuple(_pair(days, tally, telling) for days, _, tally in found)
            if found[-1][2].whole.count
            else (),
        ),
        lines=tuple(
            say_of(
                "report-line-lately", days=days, won=WON.of(tally) or 0, lost=LOST.of(tally) or 0
            )
            for days, _, tally in found
        ),
        table=Table(
            columns=columns("days", *(each.key for each in measures)),
            rows=tuple(
                (days, *(each.cell(tally, telling) for each in measures))
                for days, _, tally in found
            ),
            behind=tuple(behind for _, behind, _ in found),
            all_behind=found[-1][1],
        ),
    )


def _pair(days: int, tally: Tally, telling: Telling) -> WonLostPair:
    won, lost = WON.of(tally) or 0, LOST.of(tally) or 0
    return WonLostPair(
        label=telling.plain(say_of("report-last-days", days=days)),
        won=won,
        lost=lost,
        won_printed=telling.plain(say_of("report-strip-won", count=won)),
        lost_printed=telling.plain(say_of("report-strip-lost", count=lost)),
    )


REPORTS = (
    Report(LISTS, (7, 30, 90), ask_list, compose_list),
    Report(TOTALS, (), ask_totals, compose_totals),
    Report(LATELY, (), ask_lately, compose_lately),
)
