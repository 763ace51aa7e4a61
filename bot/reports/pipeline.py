"""R11: where the open opportunities stand now, and what they are worth."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, FunnelSpec, FunnelStage, Tone
from bot.domain.facts import Term
from bot.domain.reports import PIPELINE_BY_STAGE, Grouping, StageFigures, Window
from bot.domain.tallies import Question
from bot.reports.composed import Column, Composed, Table, Total
from bot.reports.folding import folded
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.speech.reply import Say, say_of


def ask(figures: Figures, request: Request) -> Sequence[StageFigures]:
    return figures.open_by_stage(request.selection)


def compose(found: Sequence[StageFigures], telling: Telling) -> Composed:
    said = finding(found, telling)
    period = say_of("report-as-of", day=telling.request.today)
    by_worth = said.key == "report-pipeline-sum" and telling.reader.amounts
    rows = _rows(found)
    whole = _together(found)
    what = say_of("report-pipeline-what-worth" if by_worth else "report-pipeline-what")
    return Composed(
        report=PIPELINE_BY_STAGE,
        request=telling.request,
        currency=telling.currency,
        spec=FunnelSpec(
            **telling.frame(said, what, period),
            stages=(_worths if by_worth else _counts)(rows, found, telling) if whole.count else (),
        ),
        finding=said,
        period=period,
        lines=_lines(rows, whole, telling) if whole.count else (),
        notes=(),
        table=_table(found, whole, telling),
    )


def finding(found: Sequence[StageFigures], telling: Telling) -> Say:
    """What the figures say. A snapshot tells where things stand, never how many move on."""
    whole = _together(found)
    if not whole.count:
        return say_of("report-pipeline-nothing")
    crowded = _leader(found, [each.count for each in found])
    if crowded and crowded.count == whole.count:
        return say_of("report-pipeline-all", stage=crowded.label, count=whole.count)
    if crowded and crowded.count * 2 >= whole.count:
        more = crowded.count * 2 > whole.count
        key = "report-pipeline-most" if more else "report-pipeline-half"
        return Say(key, {"stage": crowded.label})
    richest = _leader(found, [each.amount for each in found])
    if richest:
        amount = telling.money(richest.amount)
        return say_of("report-pipeline-sum", stage=richest.label, amount=amount)
    if whole.amount:
        amount = telling.money(whole.amount)
        return say_of("report-pipeline-open", count=whole.count, amount=amount)
    return say_of("report-pipeline-open", count=whole.count)


def _leader(found: Sequence[StageFigures], sizes: Sequence[int]) -> StageFigures | None:
    """The stage with the largest size, if there is one and no other equals it."""
    largest = max(sizes, default=0)
    if largest <= 0 or sizes.count(largest) > 1:
        return None
    return found[sizes.index(largest)]


def _rows(found: Sequence[StageFigures]) -> list[StageFigures]:
    """As many as a phone shows, with the stages that the finding may speak of."""
    richest = _leader(found, [each.amount for each in found])
    return folded(
        found,
        MAX_BARS,
        size=lambda each: (each is richest, each.count),
        together=_together,
    )


def _together(rest: Sequence[StageFigures]) -> StageFigures:
    return StageFigures(
        0,
        Term("report-other-stages"),
        sum(each.count for each in rest),
        sum(each.amount for each in rest),
        sum(each.weighted for each in rest),
    )


def _worths(
    rows: Sequence[StageFigures], found: Sequence[StageFigures], telling: Telling
) -> tuple[FunnelStage, ...]:
    """As long as their amount, as the title speaks of amounts; how many they are beside."""
    richest = _leader(found, [each.amount for each in found])
    return tuple(
        FunnelStage(
            label=telling.label(each.label),
            value=each.amount,
            printed=telling.compact(each.amount) if each.amount else "",
            note=telling.plain(say_of("report-pipeline-so-many", count=each.count)),
            tone=Tone.OPEN if each is richest else Tone.PLAIN,
        )
        for each in rows
    )


def _counts(
    rows: Sequence[StageFigures], found: Sequence[StageFigures], telling: Telling
) -> tuple[FunnelStage, ...]:
    """As long as their count, with the amount beside; the largest amount is bold."""
    richest = _leader(found, [each.amount for each in found])
    return tuple(
        FunnelStage(
            label=telling.label(each.label),
            value=each.count,
            printed=telling.formats.number(each.count),
            note=telling.compact(each.amount) if each.amount else "",
            note_tone=Tone.OPEN if each is richest else Tone.PLAIN,
        )
        for each in rows
    )


def _lines(
    rows: Sequence[StageFigures], whole: StageFigures, telling: Telling
) -> tuple[Say | None, ...]:
    return (
        *(_line(each, telling) for each in rows),
        None,
        say_of(
            "report-pipeline-total",
            count=whole.count,
            amount=telling.money(whole.amount),
            weighted=telling.money(whole.weighted),
        ),
    )


def _line(each: StageFigures, telling: Telling) -> Say:
    if not each.amount:
        return say_of("report-stage", stage=each.label, count=each.count)
    amount = telling.money(each.amount)
    return say_of("report-stage", stage=each.label, count=each.count, amount=amount)


_COLUMNS = ("stage", "count", "amount", "weighted")


def _table(found: Sequence[StageFigures], whole: StageFigures, telling: Telling) -> Table:
    money, request = telling.money, telling.request
    asked = Question(request.selection, Window.NOW, by=(Grouping.STAGE,))
    return Table(
        columns=tuple(map(Column, _COLUMNS)),
        rows=tuple((e.label, e.count, money(e.amount), money(e.weighted)) for e in found),
        behind=tuple(asked.behind((e.stage_id,)) for e in found),
        totals=(
            Total("count", whole.count),
            Total("amount", money(whole.amount)),
            Total("weighted", money(whole.weighted)),
        ),
    )


REPORT = Report(PIPELINE_BY_STAGE, (), ask, compose)
