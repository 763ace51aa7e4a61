"""Figures by hand, readers in four languages, and a desk that has nothing but figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

from bot.actions.ports import Desk
from bot.charts.spec import Theme
from bot.domain.facts import Name, Term
from bot.domain.people import Calendar, Locale
from bot.domain.reports import Days, MonthForecast, ReasonCount, Scope, StageFigures, WonLost
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
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def won_lost(self, scope: Scope, days: Days) -> WonLost:
        self.asked.append((scope, days))
        assert self.ended is not None
        return self.ended

    def open_by_stage(self, scope: Scope) -> Sequence[StageFigures]:
        self.asked.append((scope,))
        return self.stages

    def forecast(self, scope: Scope, months: Sequence[Days]) -> Sequence[MonthForecast]:
        self.asked.append((scope, tuple(months)))
        return [self._month(each) for each in months]

    def _month(self, month: Days) -> MonthForecast:
        inside = [sums for day, sums in self.by_day.items() if month.first <= day <= month.last]
        won, still_open = (sum(each[n] for each in inside) for n in (0, 1))
        return MonthForecast(month.first, month.last, won, still_open)


def desk(figures: HandMade, currency: str = "EUR") -> Desk:
    made = SimpleNamespace(
        store=SimpleNamespace(figures=figures),
        now=NOW,
        today=TODAY,
        organisation=SimpleNamespace(currency=currency),
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
    return Telling(Request(scope, over, TODAY, reader.calendar), currency, reader, TR, theme)


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
