"""R1: how many were won and lost in a range of days, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.ports import Figures
from bot.charts.spec import MAX_BARS, RankedBar, ReasonsSpec, Segment, Tone
from bot.domain.facts import Name, Percent, Term
from bot.domain.reports import WON_LOST_BY_REASON, Days, ReasonCount, WonLost
from bot.reports.composed import Cell, Column, Composed, Table, Total
from bot.reports.folding import folded
from bot.reports.report import Report, Request, Telling, over, whose
from bot.reports.shares import percent, rounded_ratio, shares
from bot.speech.reply import Say, say_of

_MOST_WIN_REASONS = 5
"""Lines of a caption whose picture is about the losses."""

_A_PATTERN = 2
"""One opportunity is a case; two for the same reason begin to be a pattern."""
_ENOUGH_FOR_TENTHS = 10
_TENTHS = range(2, 10)


@dataclass(frozen=True, slots=True)
class Row:
    """A reason as it is shown; `share` is None where adding counts up would mislead."""

    label: Name | Term
    count: int
    share: int | None
    main: bool


def ask(figures: Figures, request: Request) -> WonLost:
    return figures.won_lost(request.scope, _days(request))


def compose(found: WonLost, telling: Telling) -> Composed:
    days = _days(telling.request)
    said = finding(found, (days.last - days.first).days + 1)
    notes = _notes(found)
    return Composed(
        report_id=WON_LOST_BY_REASON.id,
        spec=_spec(found, telling, said, notes),
        finding=said,
        period=over(days),
        lines=_lines(found, telling),
        notes=notes,
        scope=whose(telling.request.scope),
        table=_table(found, telling),
    )


def finding(found: WonLost, days: int) -> Say:
    """What the figures say, the most telling thing first."""
    if not found.won + found.lost:
        return say_of("report-won-lost-nothing", days=days)
    if not found.lost:
        return say_of("report-won-lost-no-loss", days=days)
    unexplained = _unexplained(found)
    leaders = _leaders(found.loss_reasons)
    most = leaders[0].count if leaders else 0
    if unexplained > most:
        return say_of("report-won-lost-no-reason", count=unexplained, lost=found.lost)
    if len(leaders) == 1 and (said := _about_one(leaders[0], found.lost)):
        return said
    if len(leaders) == 2 and most >= _A_PATTERN:  # noqa: PLR2004 - a tie of two has a sentence
        first, second = (_label(each) for each in leaders)
        return say_of("report-won-lost-tie", first=first, second=second, count=most)
    return say_of("report-won-lost-both", won=found.won, lost=found.lost)


def _about_one(leader: ReasonCount, lost: int) -> Say | None:
    """How much the one main reason costs; None when it is no more than a case or a tenth."""
    reason = _label(leader)
    if lost == 1:
        return say_of("report-won-lost-one", reason=reason)
    if leader.count < _A_PATTERN:
        return None
    if leader.count == lost:
        return say_of("report-won-lost-all", reason=reason, lost=lost)
    if leader.count * 2 == lost:
        return say_of("report-won-lost-half", reason=reason)
    tenths = rounded_ratio(10 * leader.count, lost)
    if tenths < _TENTHS.start:
        return None
    if lost >= _ENOUGH_FOR_TENTHS and tenths in _TENTHS:
        return say_of("report-won-lost-tenths", reason=reason, tenths=tenths)
    return say_of("report-won-lost-of", reason=reason, count=leader.count, lost=lost)


def _unexplained(found: WonLost) -> int:
    return sum(each.count for each in found.loss_reasons if each.label is None)


def _leaders(reasons: Sequence[ReasonCount]) -> list[ReasonCount]:
    """The given reasons with the highest count: one, or several that tie."""
    given = [each for each in reasons if each.label is not None]
    most = max((each.count for each in given), default=0)
    return [each for each in given if each.count == most]


def _rows(reasons: Sequence[ReasonCount], whole: int, several: int, most: int) -> list[Row]:
    """The given reasons by count, then what was folded, then those without a reason.

    Shares add up to 100 when everyone has one reason; else each is of the opportunities.
    """
    given = sorted((r for r in reasons if r.label is not None), key=lambda each: -each.count)
    without = [r for r in reasons if r.label is None]
    kept = folded(given, most - len(without), size=_count, together=_together) + without
    counts = [each.count for each in kept]
    printed = [percent(each, whole) for each in counts] if several else shares(counts)
    main = max(kept, key=_count, default=None)
    alone = main is not None and counts.count(main.count) == 1
    return [
        Row(
            _label(each),
            each.count,
            None if several and _is_folded(each) else share,
            main=alone and each is main and not _is_folded(each),
        )
        for each, share in zip(kept, printed, strict=True)
    ]


def _together(rest: Sequence[ReasonCount]) -> ReasonCount:
    count, amount = sum(map(_count, rest)), sum(each.amount for each in rest)
    return ReasonCount(None, Term("report-other-reasons"), count, amount)


def _is_folded(each: ReasonCount) -> bool:
    return each.reason_id is None and each.label is not None


def _count(each: ReasonCount) -> int:
    return each.count


def _label(each: ReasonCount) -> Name | Term:
    return each.label or Term("report-none-given")


def _spec(found: WonLost, telling: Telling, said: Say, notes: Sequence[Say]) -> ReasonsSpec:
    """Reasons of the losses; without a loss, of the wins."""
    about_losses = bool(found.lost)
    what = say_of("report-won-lost-lost" if about_losses else "report-won-lost-won")
    rows = _loss_rows(found) if about_losses else _win_rows(found, MAX_BARS)
    return ReasonsSpec(
        **telling.frame(said, what, over(_days(telling.request)), *notes),
        strip=_strip(found, telling),
        bars=tuple(_bar(row, telling) for row in rows),
        tone=Tone.LOST if about_losses else Tone.WON,
    )


def _loss_rows(found: WonLost) -> list[Row]:
    return _rows(found.loss_reasons, found.lost, found.several_reasons, MAX_BARS)


def _win_rows(found: WonLost, most: int) -> list[Row]:
    return _rows(found.win_reasons, found.won, 0, most)


def _bar(row: Row, telling: Telling) -> RankedBar:
    return RankedBar(
        label=telling.label(row.label),
        value=row.count,
        printed=telling.formats.number(row.count),
        share="" if row.share is None else telling.formats.percent(row.share),
        highlighted=row.main,
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
        *_why("report-why-lost", _loss_rows(found)),
        *_why("report-why-won", _win_rows(found, most_wins)),
    )


def _why(heading: str, rows: Sequence[Row]) -> tuple[Say | None, ...]:
    return (None, Say(heading), *(_line(row) for row in rows)) if rows else ()


def _line(row: Row) -> Say:
    if row.share is None:
        return say_of("report-reason-sum", reason=row.label, count=row.count)
    return say_of("report-reason", reason=row.label, count=row.count, share=Percent(row.share))


def _notes(found: WonLost) -> tuple[Say, ...]:
    several = found.several_reasons
    return (say_of("report-several-reasons", count=several),) if several else ()


_COLUMNS = ("outcome", "reason", "count", "share", "amount")


def _table(found: WonLost, telling: Telling) -> Table:
    money = telling.money
    return Table(
        columns=tuple(map(Column, _COLUMNS)),
        rows=(
            *_cells("lost", found.loss_reasons, found.lost, found.several_reasons, telling),
            *_cells("won", found.win_reasons, found.won, 0, telling),
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


def _cells(
    outcome: str, reasons: Sequence[ReasonCount], whole: int, several: int, telling: Telling
) -> list[tuple[Cell, ...]]:
    rows = _rows(reasons, whole, several, most=len(reasons) + 1)
    amounts = {_label(each): telling.money(each.amount) for each in reasons}
    status = Term(f"status-{outcome}")
    return [
        (status, row.label, row.count, Percent(row.share or 0), amounts[row.label]) for row in rows
    ]


def _days(request: Request) -> Days:
    if request.days is None:
        raise ValueError("this report is about a range of days")
    return request.days


REPORT = Report(WON_LOST_BY_REASON, (7, 30, 90), ask, compose)
