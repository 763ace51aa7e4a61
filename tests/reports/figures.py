"""Figures by hand, readers in four languages, and a desk that has nothing but figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

from bot.actions.ports import Desk
from bot.charts.spec import Theme
from bot.domain.changes import Changes, Step, Way
from bot.domain.facts import Name, Term
from bot.domain.goals import GoalMeasure, Progress
from bot.domain.moves import Status
from bot.domain.people import Calendar, Locale
from bot.domain.reports import (
    IN_TIME,
    Days,
    Grouping,
    MonthForecast,
    ReasonCount,
    Scope,
    StageFigures,
    Window,
    WonLost,
)
from bot.domain.tallies import (
    Diary,
    Engaged,
    Figure,
    Listed,
    Measured,
    Neglected,
    Question,
    Records,
    Spread,
    StageTime,
    Tallies,
    Tally,
)
from bot.reports.report import Telling
from bot.reports.request import Request
from bot.speech.reader import Reader
from bot.speech.translator import Translator

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
EVERYBODY = Scope(everybody=True)

READERS = {
    Locale.EN: Reader(Locale.EN, Calendar.GREGORIAN, "Europe/London", now=NOW),
    Locale.FA: Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran", toman=True, now=NOW),
    Locale.FR: Reader(Locale.FR, Calendar.GREGORIAN, "Europe/Paris", now=NOW),
    Locale.TH: Reader(Locale.TH, Calendar.BUDDHIST, "Asia/Bangkok", now=NOW),
}

TR = Translator.load(strict=True)


@dataclass
class HandMade:
    """What the database would answer; it writes down what it was asked for."""

    ended: WonLost | None = None
    stages: Sequence[StageFigures] = ()
    by_day: dict[date, tuple[int, int]] = field(default_factory=dict)
    """Minor units won and, weighted, open on each day."""
    groups: Sequence[tuple[Name | Term | None, int, int, int]] = ()
    """Label, won, lost, and minor units, half of them won; in each group of every grouping."""
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def won_lost(self, scope: Any, days: Days) -> WonLost:
        self.asked.append((scope.scope, days))
        assert self.ended is not None
        return self.ended

    def open_by_stage(self, scope: Any) -> Sequence[StageFigures]:
        self.asked.append((scope.scope,))
        return self.stages

    def totals(self, scope: Any) -> tuple[int, int, int]:  # noqa: ARG002
        still_open = [each[1] for each in self.by_day.values() if each[1]]
        return len(still_open), sum(still_open), sum(still_open)

    def forecast(self, scope: Any, months: Sequence[Days]) -> Sequence[MonthForecast]:
        self.asked.append((scope.scope, tuple(months)))
        return [self._month(each) for each in months]

    def tally(self, question: Question, *, weighted: bool = False) -> Tallies:  # noqa: ARG002
        self.asked.append((question.selection.scope, question.days))
        rows = []
        for n, (label, *ended) in enumerate(self.groups):
            parts = [_part(label, n, each, question) for each in question.by or [None]]
            rows.append(_tally(parts, *ended))
        sums = [sum(each[at] for each in self.groups) for at in (1, 2, 3)]
        return Tallies(tuple(rows), _tally([], *sums))

    def crossed(
        self, question: Question, *, weighted: bool = False
    ) -> tuple[Tallies, Tallies, Tallies]:
        first, second = (
            self.tally(replace(question, by=(each,)), weighted=weighted) for each in question.by
        )
        return self.tally(question, weighted=weighted), first, second

    def spread(self, question: Question, of: Spread) -> Sequence[Measured]:  # noqa: ARG002
        return [
            Measured((row.key[0],), row.labels, (3, row.whole.count + 3), (2, 1), 1)
            for row in self.tally(question).rows
        ]

    def teams(self) -> dict[int, tuple[int, ...]]:
        return {n: (n,) for n in range(1, len(self.groups) + 1)}

    def ends(self, question: Question) -> Days | None:  # noqa: ARG002
        return Days(TODAY, date(TODAY.year + 1, 2, 1)) if self.groups else None

    def customers(
        self,
        question: Question,
        *,
        leads: bool = False,  # noqa: ARG002
    ) -> tuple[dict[Any, int], int]:
        found = self.tally(question)
        by_group = {row.key: row.whole.count for row in found.rows}
        return by_group if question.by else {}, found.whole.whole.count

    def labelled(self, by: Sequence[Grouping], keys: Any) -> Any:
        question = Question(request(EVERYBODY, None, Calendar.GREGORIAN).selection, Window.NOW)
        named = {row.key: row.labels for row in self.tally(replace(question, by=tuple(by))).rows}
        return [(key, labels) for key, labels in named.items() if key in keys]

    def records(self, question: Question, kind: Any) -> Records:  # noqa: ARG002
        found = self.tally(question)
        rows = {row.key: row.whole for row in found.rows} if question.by else {}
        return Records(rows, found.whole.whole)

    def stage_times(self, selection: Any, days: Days) -> Sequence[StageTime]:  # noqa: ARG002
        return [StageTime(e.stage_id, e.label, e.count, 90_000, 180_000) for e in self.stages]

    def diaries(self, selection: Any, days: Days) -> Sequence[Diary]:  # noqa: ARG002
        names = [Name(self._text(label)) for label, *_ in self.groups]
        return [Diary(n, name, 5, 2, 90, 3, 4, 1) for n, name in enumerate(names)]

    def neglected(self, selection: Any) -> Sequence[Neglected]:  # noqa: ARG002
        names = [Name(self._text(label)) for label, *_ in self.groups]
        return [Neglected(n, name, 3, 2, 1) for n, name in enumerate(names, 1)]

    def engaged(self, selection: Any, days: Days, *, most: int) -> Any:  # noqa: ARG002
        rows = [
            Engaged(n, self._text(label), None, 5, TODAY)
            for n, (label, *_) in enumerate(self.groups)
        ]
        return len(rows), rows[:most]

    def listed(self, selection: Any, *, most: int) -> Sequence[Listed]:  # noqa: ARG002
        some = [self._text(label) for label, *_ in self.groups]
        return [
            Listed(1, "OPP-1", name, name, None, Status.OPEN, 5, "EUR", TODAY, None)
            for name in some
        ]

    def leads(self, selection: Any, days: Days) -> dict[Any, int]:  # noqa: ARG002
        return {1: 2} if self.groups else {}

    def pictured(self) -> Days | None:
        return None

    def changed(self, selection: Any, days: Days) -> Changes | None:  # noqa: ARG002
        if not self.groups:
            return None
        amounts = [n * self.groups[0][3] for n in range(-5, 5)]
        steps = {way: Step(3, by) for way, by in zip(Way, amounts, strict=True)}
        opening = 100 * self.groups[0][3]
        closing = Step(5, opening + sum(amounts))
        return Changes(days.first, days.last, Step(8, opening), steps, closing)

    def progress(self, selection: Any, today: date) -> Sequence[Progress]:  # noqa: ARG002
        year = Days(date(2026, 1, 1), date(2026, 12, 31))
        return [
            Progress(n, Name(self._text(label)), list(GoalMeasure)[n % 2], year, total + 1, won)
            for n, (label, won, _, total) in enumerate(self.groups)
        ]

    @staticmethod
    def _text(label: Any) -> str:
        return label.text if isinstance(label, Name) else str(label)

    def _month(self, month: Days) -> MonthForecast:
        inside = [sums for day, sums in self.by_day.items() if month.first <= day <= month.last]
        won, still_open = (sum(each[n] for each in inside) for n in (0, 1))
        some = sum(each[1] > 0 for each in inside)
        return MonthForecast(month.first, month.last, won, still_open, some)


def _part(label: Any, n: int, grouping: Grouping | None, question: Question) -> tuple[Any, Any]:
    """The key and the label of a group in one of its groupings."""
    if label is None:
        return None, None
    if grouping not in IN_TIME:
        return n + 1, label
    span = question.spans[min(n, len(question.spans) - 1)]
    return span.first, span.first


def _tally(parts: Sequence[tuple[Any, Any]], won: int, lost: int, amount: int) -> Tally:
    half = amount // 2
    ended = {Status.WON: Figure(won, half, half), Status.LOST: Figure(lost, amount - half, 0)}
    keys, labels = (tuple(each[at] for each in parts) for at in (0, 1))
    return Tally(keys, labels, Figure(won + lost, amount, half), ended)


def desk(figures: HandMade, currency: str = "EUR") -> Desk:
    made = SimpleNamespace(
        store=SimpleNamespace(figures=figures),
        now=NOW,
        today=TODAY,
        organisation=SimpleNamespace(currency=currency, zone="UTC"),
    )
    return cast("Desk", made)


def telling(
    locale: Locale = Locale.EN,
    *,
    days: int | None = 30,
    currency: str = "EUR",
    scope: Scope = EVERYBODY,
    theme: Theme = Theme.LIGHT,
    **how: Any,
) -> Telling:
    reader = replace(READERS[locale], **how)
    over = Days.last_n(days, TODAY) if days else None
    return Telling(request(scope, over, reader.calendar, currency), currency, reader, TR, theme)


def request(
    scope: Scope, days: Days | None, calendar: Calendar, currency: str = "EUR", **more: Any
) -> Request:
    return Request(scope, days, NOW, "UTC", currency, calendar, **more)


def reason(label: str | None, count: int, *, id: int = 0, amount: int = 0) -> ReasonCount:  # noqa: A002
    """A reason of ours ("price"), one typed by an admin ("Too far!"), or None."""
    if label is None:
        return ReasonCount(None, None, count, amount)
    known = label.islower() and label.isascii() and " " not in label
    return ReasonCount(
        id or sum(map(ord, label)),
        Term(f"item-{label}") if known else Name(label),
        count,
        amount,
    )


def won_lost(
    won: int = 0,
    lost: int = 0,
    *losses: ReasonCount,
    wins: Sequence[ReasonCount] = (),
    several: int = 0,
    still_open: int = 0,
    amounts: tuple[int, int] = (0, 0),
) -> WonLost:
    return WonLost(
        won=won,
        lost=lost,
        won_amount=amounts[0],
        lost_amount=amounts[1],
        open=still_open,
        win_reasons=tuple(wins) or ((reason(None, won),) if won else ()),
        loss_reasons=losses,
        several_reasons=several,
    )


def stage(label: str, count: int, amount: int = 0, weighted: int = 0) -> StageFigures:
    """Amounts in whole units, kept in cents."""
    named = Term(f"item-{label}") if label.islower() else Name(label)
    return StageFigures(sum(map(ord, label)), named, count, amount * 100, weighted * 100)
