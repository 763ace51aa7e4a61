"""What can be said of a group: a key, and how its value follows from the tally."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from bot.domain.facts import Fact, Percent
from bot.domain.moves import Status
from bot.domain.tallies import Figure, Tally
from bot.reports.composed import Cell
from bot.reports.report import Telling
from bot.reports.shares import percent


class Unit(StrEnum):
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Measure:
    """`key` is the column's; `of` answers a whole number, or None where there is none."""

    key: str
    unit: Unit
    of: Callable[[Tally], int | None]

    def cell(self, tally: Tally, telling: Telling) -> Cell:
        value = self.of(tally)
        if value is None:
            return None
        match self.unit:
            case Unit.MONEY:
                return telling.money(value)
            case Unit.PERCENT:
                return Percent(value)
        return value

    def fact(self, tally: Tally, telling: Telling) -> Fact:
        """What a sentence says of it."""
        value = self.of(tally)
        match self.unit:
            case _ if value is None:
                return telling.plain("report-no-rate")
            case Unit.MONEY:
                return telling.money(value)
            case Unit.PERCENT:
                return telling.formats.percent(value)
        return value

    def printed(self, tally: Tally, telling: Telling) -> str:
        """As short as a bar has room for."""
        value = self.of(tally)
        if value is None:
            return telling.plain("report-no-rate")
        match self.unit:
            case Unit.MONEY:
                return telling.compact(value)
            case Unit.PERCENT:
                return telling.formats.percent(value)
        return telling.formats.number(value)


def counted(key: str, *statuses: Status) -> Measure:
    """Opportunities that ended so; of any status when none is named."""
    return Measure(key, Unit.COUNT, _sum("count", statuses))


def worth(key: str, *statuses: Status) -> Measure:
    return Measure(key, Unit.MONEY, _sum("amount", statuses))


def _sum(what: str, statuses: tuple[Status, ...]) -> Callable[[Tally], int]:
    """Asked of every row, and of hundreds of them several times."""
    one: Callable[[Figure], int] = attrgetter(what)
    if not statuses:
        return lambda tally: one(tally.whole)
    if len(statuses) == 1:
        return lambda tally: one(tally.of(statuses[0]))
    return lambda tally: sum(one(tally.of(each)) for each in statuses)


def win_rate(tally: Tally) -> int | None:
    """Won of won and lost, in percent; None where nothing ended so."""
    won, lost = tally.of(Status.WON).count, tally.of(Status.LOST).count
    return percent(won, won + lost) if won + lost else None


COUNT = counted("count")
AMOUNT = worth("amount")
WEIGHTED = Measure("weighted", Unit.MONEY, lambda tally: tally.whole.weighted)
WON = counted("won", Status.WON)
LOST = counted("lost", Status.LOST)
WON_AMOUNT = worth("won_amount", Status.WON)
LOST_AMOUNT = worth("lost_amount", Status.LOST)
WIN_RATE = Measure("win_rate", Unit.PERCENT, win_rate)
