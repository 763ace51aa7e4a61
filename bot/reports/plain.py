"""What the reports with rows of their own have in common."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from bot.charts.spec import ChartSpec
from bot.domain.moves import Status
from bot.domain.reports import Days, ReportDefinition
from bot.domain.tallies import Question
from bot.reports.composed import Column, Composed, Table
from bot.reports.report import Frame, Telling, over, period_of
from bot.reports.request import Request
from bot.speech.reply import Say, say_of

_TENTH = Decimal("0.1")


def told(
    definition: ReportDefinition,
    telling: Telling,
    *,
    finding: Say,
    chart: Callable[[Frame], ChartSpec],
    lines: tuple[Say | None, ...],
    table: Table,
    notes: tuple[Say, ...] = (),
    foot: tuple[Say, ...] | None = None,
    days: Days | None = None,
    what: Say | None = None,
) -> Composed:
    """`days`: those that are really in it, where they are not the ones asked for; `what`: what
    was counted, where more is to be said than the name of it; `foot`: what is said below the
    picture, where that is not the notes.
    """
    period = period_of(telling, definition.window) if days is None else over(days)
    what = what or say_of(f"report-{definition.key}-what")
    return Composed(
        report=definition,
        request=telling.request,
        currency=telling.currency,
        spec=chart(telling.frame(finding, what, period, *(notes if foot is None else foot))),
        finding=finding,
        period=period,
        lines=lines,
        notes=notes,
        table=table,
    )


def asked(
    definition: ReportDefinition,
    request: Request,
    *statuses: Status,
    days: Days | None = None,
) -> Question:
    """The opportunities of a report, ungrouped."""
    return Question(request.selection, definition.window, days or request.days, statuses)


def columns(*keys: str) -> tuple[Column, ...]:
    return tuple(map(Column, keys))


def unrated_note(count: int) -> tuple[Say, ...]:
    """That so many records stand in a currency whose rate was not known on their day."""
    return (say_of("report-unrated", count=count),) if count else ()


def tenths(total: int, parts: int) -> Decimal:
    """Total / parts with one decimal, halves up; `parts` is above zero."""
    return (Decimal(total) / parts).quantize(_TENTH, rounding=ROUND_HALF_UP)
