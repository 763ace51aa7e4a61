"""R1: how many were won and lost in a range of days, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, RankedBar, ReasonsSpec, Segment, Tone
from bot.domain.facts import Percent
from bot.domain.filters import Filter
from bot.domain.moves import Status
from bot.domain.reports import WON_LOST_BY_REASON, Days, Grouping, Window, WonLost
from bot.domain.tallies import Question
from bot.reports.composed import Cell, Column, Composed, Table, Total
from bot.reports.counted import Counted
from bot.reports.found import Found
from bot.reports.measures import COUNT, LOST, LOST_AMOUNT, WON, WON_AMOUNT
from bot.reports.reasons import Ranked, leaders, ranked, shown
from bot.reports.report import Report, Telling, period_of
from bot.reports.request import Request
from bot.reports.shares import rounded_ratio
from bot.speech.reply import Say, say_of

_MOST_WIN_REASONS = 5
"""Lines of a caption whose picture is about the losses."""

_A_PATTERN = 2
"""One opportunity is a case; two for the same reason begin to be a pattern."""
_ENOUGH_FOR_TENTHS = 10
_TENTHS = range(2, 10)


def ask(figures: Figures, request: Request) -> WonLost:
    return figures.won_lost(request.selection, _days(request))


def compose(found: WonLost, telling: Telling) -> Composed:
    days = _days(telling.request)
    said = finding(found, days, telling.request.today)
    notes = _notes(found)
    return Composed(
        report=WON_LOST_BY_REASON,
        request=telling.request,
        currency=telling.currency,
        spec=_spec(found, telling, said, notes),
        finding=said,
        period=period_of(telling, Window.ENDED),
        lines=_lines(found, telling),
        notes=notes,
        table=_table(found, telling),
    )


def finding(found: WonLost, days: Days, today: date) -> Say:
    """What the figures say, the most telling thing first."""
    if not found.lost:
        count = (days.last - days.first).days + 1
        key = "no-loss" if found.won else "nothing"
        return say_of(f"report-won-lost-{key}", days=count, when=_when(days, today))
    return _about_reasons(_loss_rows(found), found.lost) or say_of(
        "report-won-lost-both", won=found.won, lost=found.lost
    )


def _when(days: Days, today: date) -> str:
    """Of a month that only began it is too early to say that nothing happened in it."""
    if days.first == days.last:
        return "today" if days.last == today else "day"
    return "running" if days.last > today else "over"


def _about_reasons(rows: Sequence[Ranked], lost: int) -> Say | None:
    """What stands out among the reasons; None when nothing does."""
    without = sum(each.count for each in rows if not each.given)
    top = leaders([each for each in rows if each.given])
    most = top[0].count if top else 0
    if without > most:
        return say_of("report-won-lost-no-reason", count=without, lost=lost)
    if len(top) == 1:
        return _about_one(top[0], lost)
    if len(top) == 2 and most >= _A_PATTERN:  # noqa: PLR2004 - there is a sentence for two
        first, second = (each.label for each in top)
        return say_of("report-won-lost-tie", first=first, second=second, count=most)
    return None


def _about_one(leader: Ranked, lost: int) -> Say | None:
    """How much the main reason costs; None when it is a single case or hardly a tenth."""
    reason, count = leader.label, leader.count
    if lost == 1:
        return say_of("report-won-lost-one", reason=reason)
    if count < _A_PATTERN:
        return None
    if count == lost:
        return say_of("report-won-lost-all", reason=reason, lost=lost)
    if count * 2 == lost:
        return say_of("report-won-lost-half", reason=reason)
    tenths = rounded_ratio(10 * count, lost)
    if lost >= _ENOUGH_FOR_TENTHS and tenths in _TENTHS:
        return say_of("report-won-lost-tenths", reason=reason, tenths=tenths)
    if tenths < _TENTHS.start:
        return None
    return say_of("report-won-lost-of", reason=reason, count=count, lost=lost)


def _spec(found: WonLost, telling: Telling, said: Say, notes: Sequence[Say]) -> ReasonsSpec:
    """Reasons of the losses; without a loss, of the wins."""
    about_losses = bool(found.lost)
    what = say_of("report-won-lost-lost" if about_losses else "report-won-lost-won")
    bars = _shown_losses(found) if about_losses else _shown_wins(found, MAX_BARS)
    return ReasonsSpec(
        **telling.frame(said, what, period_of(telling, Window.ENDED), *notes),
        strip=_strip(found, telling),
        bars=_bars(bars, telling),
        tone=Tone.LOST if about_losses else Tone.WON,
    )


def _loss_rows(found: WonLost) -> list[Ranked]:
    return ranked(found.loss_reasons, found.lost, overlap=_overlap(found))


def _win_rows(found: WonLost) -> list[Ranked]:
    return ranked(found.win_reasons, found.won, overlap=False)


def _shown_losses(found: WonLost) -> list[Ranked]:
    return shown(_loss_rows(found), MAX_BARS, overlap=_overlap(found))


def _shown_wins(found: WonLost, most: int) -> list[Ranked]:
    return shown(_win_rows(found), most, overlap=False)


def _overlap(found: WonLost) -> bool:
    return found.several_reasons > 0


def _bars(rows: Sequence[Ranked], telling: Telling) -> tuple[RankedBar, ...]:
    """One bar stands out, unless several are as long."""
    top = leaders(rows)
    return tuple(
        RankedBar(
            label=telling.label(row.label),
            value=row.count,
            printed=telling.formats.number(row.count),
            share="" if row.share is None else telling.formats.percent(row.share),
            highlighted=[row] == top,
            rest=row.folded,
        )
        for row in rows
    )


def _strip(found: WonLost, telling: Telling) -> tuple[Segment, ...]:
    parts = (
        ("report-strip-won", found.won, Tone.WON),
        ("report-strip-lost", found.lost, Tone.LOST),
        ("report-strip-open", found.open, Tone.OPEN),
    )
    return tuple(
        Segment(label=telling.plain(say_of(key, count=count)), value=count, tone=tone)
        for key, count, tone in parts
    )


def _lines(found: WonLost, telling: Telling) -> tuple[Say | None, ...]:
    most_wins = _MOST_WIN_REASONS if found.lost else MAX_BARS
    return (
        say_of("report-won", count=found.won, amount=telling.money(found.won_amount)),
        say_of("report-lost", count=found.lost, amount=telling.money(found.lost_amount)),
        say_of("report-open-now", count=found.open),
        *_why(say_of("report-why-lost", count=found.lost), _shown_losses(found)),
        *_why(say_of("report-why-won", count=found.won), _shown_wins(found, most_wins)),
    )


def _why(heading: Say, rows: Sequence[Ranked]) -> tuple[Say | None, ...]:
    return (None, heading, *(_line(row) for row in rows)) if rows else ()


def _line(row: Ranked) -> Say:
    if row.share is None:
        return say_of("report-reason-sum", reason=row.label, count=row.count)
    return say_of("report-reason", reason=row.label, count=row.count, share=Percent(row.share))


def _notes(found: WonLost) -> tuple[Say, ...]:
    several = found.several_reasons
    return (say_of("report-several-reasons", count=several),) if several else ()


_COLUMNS = ("outcome", "reason", "count", "share", "amount")


def _table(found: WonLost, telling: Telling) -> Table:
    money, losses, wins = telling.money, _loss_rows(found), _win_rows(found)
    return Table(
        columns=tuple(map(Column, _COLUMNS)),
        rows=(
            *(_cells(Status.LOST, each, telling) for each in losses),
            *(_cells(Status.WON, each, telling) for each in wins),
        ),
        behind=(
            *(_behind(Status.LOST, each, telling.request) for each in losses),
            *(_behind(Status.WON, each, telling.request) for each in wins),
        ),
        totals=(
            Total("won", found.won),
            Total("lost", found.lost),
            Total("open", found.open),
            Total("won_amount", money(found.won_amount)),
            Total("lost_amount", money(found.lost_amount)),
            Total("several_reasons", found.several_reasons),
        ),
    )


def _cells(outcome: Status, row: Ranked, telling: Telling) -> tuple[Cell, ...]:
    share = None if row.share is None else Percent(row.share)
    return (outcome, row.label, row.count, share, telling.money(row.amount))


def _behind(outcome: Status, row: Ranked, request: Request) -> Filter:
    asked = Question(
        request.selection, Window.ENDED, _days(request), (outcome,), (Grouping.REASON,)
    )
    return asked.behind((row.reason_id,))


def _days(request: Request) -> Days:
    if request.days is None:
        raise ValueError("this report is about a range of days")
    return request.days


GROUPS = Counted(
    WON_LOST_BY_REASON,
    (WON, LOST, WON_AMOUNT, LOST_AMOUNT),
    COUNT,
    "won-lost",
    statuses=(Status.WON, Status.LOST),
)
"""The same of products, members, types and sources: won beside lost."""


def ask_as_grouped(figures: Figures, request: Request) -> WonLost | Found:
    if request.by in (None, Grouping.REASON):
        return ask(figures, request)
    return GROUPS.ask(figures, request)


def compose_as_grouped(found: WonLost | Found, telling: Telling) -> Composed:
    if isinstance(found, WonLost):
        return compose(found, telling)
    return GROUPS.compose(found, telling)


REPORT = Report(WON_LOST_BY_REASON, (7, 30, 90), ask_as_grouped, compose_as_grouped)
