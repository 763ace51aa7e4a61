"""R24: how far goals are reached, against how much of their time has passed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, ProgressBar, ProgressSpec, Tone
from bot.domain.facts import Name, Percent
from bot.domain.goals import GoalMeasure, Progress
from bot.domain.money import Money
from bot.domain.reports import GOALS
from bot.reports.composed import Composed, Table
from bot.reports.plain import columns, told
from bot.reports.report import Report, Telling, over
from bot.reports.request import Request
from bot.reports.shares import percent
from bot.speech.reply import Say, say_of


def ask(figures: Figures, request: Request) -> Sequence[Progress]:
    return figures.progress(request.selection, request.today)


def compose(found: Sequence[Progress], telling: Telling) -> Composed:
    today = telling.request.today
    names = _names(found, telling)
    ahead = sum(each.on_course(today) for each in found)
    return told(
        GOALS,
        telling,
        finding=say_of("report-goals-total", ahead=ahead, count=len(found))
        if found
        else say_of("report-goals-none"),
        chart=lambda frame: ProgressSpec(
            **frame,
            bars=tuple(_bar(each, names[each.goal_id], telling) for each in found[:MAX_BARS]),
            elapsed_label=telling.plain("report-goals-today"),
        ),
        lines=tuple(_line(each, names[each.goal_id], telling) for each in found[:MAX_BARS]),
        table=Table(
            columns=columns(
                *("goal", "first", "last", "target", "reached", "reached_share"),
                *("expected", "elapsed"),
            ),
            rows=tuple(
                (
                    each.label,
                    each.days.first,
                    each.days.last,
                    _figure(each, each.target, telling),
                    _figure(each, each.reached, telling),
                    Percent(percent(each.reached, each.target)),
                    _expected(each, telling),
                    Percent(percent(each.elapsed(today), each.length)),
                )
                for each in found
            ),
        ),
    )


def _names(found: Sequence[Progress], telling: Telling) -> dict[int, str]:
    """Whose each goal is, by its id; of two of the same with what tells them apart: what is
    counted, or the days. Two that differ in neither have other targets, which stand beside.
    """
    names = {}
    for each in found:
        same = [other for other in found if other.label == each.label]
        alike = [other for other in same if other.measure is each.measure]
        said = [each.label.text]
        if len(alike) < len(same):
            said.append(telling.plain(f"report-goals-{each.measure.value}"))
        if any(other.days != each.days for other in alike):
            said.append(telling.plain(over(each.days)))
        names[each.goal_id] = telling.plain("report-goals-between").join(said)
    return names


def _figure(each: Progress, value: int, telling: Telling) -> Money | int:
    return telling.money(value) if each.measure is GoalMeasure.AMOUNT else value


def _expected(each: Progress, telling: Telling) -> Money | int:
    figure = _figure(each, each.expected(telling.request.today), telling)
    return telling.formats.as_written(figure) if isinstance(figure, Money) else figure


def _printed(each: Progress, value: int, telling: Telling) -> str:
    if each.measure is GoalMeasure.AMOUNT:
        return telling.compact(value)
    return telling.formats.number(value)


def _bar(each: Progress, name: str, telling: Telling) -> ProgressBar:
    today = telling.request.today
    on_course = each.on_course(today)
    return ProgressBar(
        label=name,
        value=each.reached,
        target=each.target,
        printed=_printed(each, each.reached, telling),
        note=telling.plain(
            say_of(
                "report-goals-of",
                share=Percent(percent(each.reached, each.target)),
                target=_printed(each, each.target, telling),
            )
        ),
        note_tone=Tone.WON if on_course else Tone.LOST,
        elapsed=min(each.elapsed(today) / each.length, 1.0),
        tone=Tone.WON if on_course else Tone.OPEN,
    )


def _line(each: Progress, name: str, telling: Telling) -> Say:
    today = telling.request.today
    return say_of(
        "report-line-goal",
        label=Name(name),
        share=Percent(percent(each.reached, each.target)),
        expected=Percent(percent(each.expected(today), each.target)),
        day=each.days.last,
    )


REPORT = Report(GOALS, (), ask, compose)
