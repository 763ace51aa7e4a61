"""R23: what changed between two days, told from the nightly pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.actions.ports.reports import Figures
from bot.charts.spec import Tone, WaterfallSpec, WaterfallStep
from bot.domain.changes import Changes, Step, Way
from bot.domain.facts import Fact, Term
from bot.domain.filters import Between, Filter
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import CHANGED, Days, Window
from bot.domain.tallies import Question, Tally
from bot.reports.composed import Composed, Table, Total
from bot.reports.plain import columns, told
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.reports.scales import Scale
from bot.speech.reply import Say, say_of

_NIGHT = timedelta(days=1)
_TONES = {Way.WON: Tone.WON, Way.LOST: Tone.LOST}


@dataclass(frozen=True, slots=True)
class Unpictured:
    """The days that were asked for hold no two pictures; the days from the first that there
    is to the last.
    """

    days: Days | None


@dataclass(frozen=True, slots=True)
class Bridge:
    """`between`: what was created and ended from the first picture to the last, in neither."""

    changes: Changes
    between: Tally


def ask(figures: Figures, request: Request) -> Bridge | Unpictured:
    found = figures.changed(request.selection, request.range)
    if found is None:
        return Unpictured(figures.pictured())
    return Bridge(found, figures.tally(_between(found, request.selection)).whole)


def _between(found: Changes, selection: Selection) -> Question:
    """A picture is of the morning: what a day brought is in the next one."""
    days = Days(found.first, found.last - _NIGHT)
    created = Between("created_on", days.first.toordinal(), days.last.toordinal())
    both = replace(selection, filter=Filter((*selection.filter.conditions, created)))
    return Question(both, Window.ENDED, days, (Status.WON, Status.LOST, Status.CLOSED))


def compose(told_of: Bridge | Unpictured, telling: Telling) -> Composed:
    if isinstance(told_of, Unpictured):
        return _untold(told_of, telling)
    found = told_of.changes
    rows = [
        (Term("report-changed-opening"), found.opening),
        *((Term(f"report-changed-{way}"), found.steps[way]) for way in Way),
        (Term("report-changed-closing"), found.closing),
    ]
    shown = [each for each in rows if each[1].count or each in (rows[0], rows[-1])]
    scale = Scale.fine((each.amount for _, each in shown), telling)
    between = told_of.between
    return told(
        CHANGED,
        telling,
        finding=_finding(found, telling),
        chart=lambda frame: WaterfallSpec(
            **frame,
            steps=tuple(
                _step(*row, printed, scale)
                for row, printed in zip(shown, _printed(shown, scale), strict=True)
            ),
        ),
        lines=(
            *(
                say_of(
                    "report-line-changed",
                    label=label,
                    count=each.count,
                    amount=telling.money(each.amount),
                )
                for label, each in shown
            ),
            *_between_said(between, telling),
        ),
        table=Table(
            columns=columns("step", "count", "amount"),
            rows=tuple((label, each.count, telling.money(each.amount)) for label, each in rows),
            totals=(
                Total("first", found.first),
                Total("last", found.last),
                Total("change", telling.money(found.closing.amount - found.opening.amount)),
                *_between_totals(between, telling),
            ),
        ),
        days=Days(found.first, found.last),
        what=say_of("report-changed-what-in", unit=scale.unit),
        notes=(say_of("report-changed-days", first=found.first, last=found.last),),
        # Which mornings they are stands above the picture already.
        foot=_between_below(between) if between.whole.count else None,
    )


def _between_said(between: Tally, telling: Telling) -> tuple[Say | None, ...]:
    """Or who compares with what was won and lost in these days finds less here."""
    if not between.whole.count:
        return ()
    won, lost = between.of(Status.WON), between.of(Status.LOST)
    facts: dict[str, Fact] = {
        "count": between.whole.count,
        "won": won.count,
        "won_amount": telling.money(won.amount),
        "lost": lost.count,
        "lost_amount": telling.money(lost.amount),
    }
    return (None, Say("report-changed-between", facts))


def _between_below(between: Tally) -> tuple[Say, ...]:
    """The picture goes where its caption does not."""
    won, lost = (between.of(each).count for each in (Status.WON, Status.LOST))
    return (say_of("report-changed-foot", count=between.whole.count, won=won, lost=lost),)


def _between_totals(between: Tally, telling: Telling) -> Iterator[Total]:
    yield Total("between", between.whole.count)
    for each in (Status.WON, Status.LOST):
        yield Total(f"between_{each.value}", between.of(each).count)
        yield Total(f"between_{each.value}_amount", telling.money(between.of(each).amount))


def _untold(found: Unpictured, telling: Telling) -> Composed:
    """From which day on there is something to tell, or on which days there is."""
    days, tomorrow = found.days, telling.request.today + _NIGHT
    if days is not None and days.first < days.last:
        finding = say_of("report-changed-unknown")
        note = say_of("report-changed-since", first=days.first, last=days.last)
    else:
        # Of the two it takes, one is there or else comes tonight.
        finding = say_of("report-changed-from", day=tomorrow if days else tomorrow + _NIGHT)
        note = say_of("report-changed-nightly", day=days.first if days else tomorrow)
    return told(
        CHANGED,
        telling,
        finding=finding,
        chart=lambda frame: WaterfallSpec(**frame, steps=()),
        lines=(),
        table=Table(columns("step", "count", "amount"), ()),
        notes=(note,),
    )


def _finding(found: Changes, telling: Telling) -> Say:
    by = found.closing.amount - found.opening.amount
    if not by:
        return say_of("report-changed-same", amount=telling.money(found.closing.amount))
    way = "up" if by > 0 else "down"
    return Say(f"report-changed-{way}", {"amount": telling.money(abs(by))})


def _printed(shown: Sequence[tuple[Term, Step]], scale: Scale) -> list[str]:
    """The two mornings and what lies between, which leads from the one to the other."""
    first, *steps, last = (each.amount for _, each in shown)
    return [scale.figure(first), *scale.steps(first, steps, last), scale.figure(last)]


def _step(label: Term, each: Step, printed: str, scale: Scale) -> WaterfallStep:
    level = label.key in ("report-changed-opening", "report-changed-closing")
    sign = "+" if each.amount > 0 and not level else ""
    way = next((way for way in Way if label.key.endswith(f"-{way}")), None)
    return WaterfallStep(
        label=scale.telling.plain(label.key),
        value=each.amount,
        printed=sign + printed,
        total=level,
        tone=Tone.OPEN if level else _TONES.get(way, Tone.PLAIN) if way else Tone.PLAIN,
    )


REPORT = Report(CHANGED, (7, 30, 90), ask, compose)
