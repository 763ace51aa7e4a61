"""One unit for all figures of a chart: the subtitle names it, the columns stay short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from bot.domain.money import TOMAN_RIALS
from bot.reports.report import Telling
from bot.speech.reply import say_of

_STEPS = (9, 6, 3)
_LONGEST_PLAIN = 10_000
"""Four digits are read at a glance; from here on thousands are a unit."""
_FINE_STEPS = (0, 3, 6, 9)
_FIGURES = 3
_NEARLY_ONE = Decimal("0.9995")
"""From here on three figures round to one of the next unit."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A power of ten of the currency as its reader says it, and common decimals."""

    telling: Telling
    step: int
    decimals: int

    @classmethod
    def of(cls, amounts: Iterable[int], telling: Telling) -> Scale:
        """The unit in which the largest of these amounts (minor units) has three figures."""
        largest = max((abs(_spoken(each, telling)) for each in amounts), default=Decimal(0))
        step = 0
        if largest >= _LONGEST_PLAIN:
            step = next(step for step in _STEPS if largest >= _NEARLY_ONE.scaleb(step))
        digits = max(largest.scaleb(-step).adjusted(), 0) + 1
        return cls(telling, step, max(_FIGURES - digits, 0) if step else 0)

    @classmethod
    def fine(cls, amounts: Iterable[int], telling: Telling) -> Scale:
        """The smallest unit in which the largest of them is read at a glance.

        For small steps between large sums: of a million and fifty thousand, in millions, nobody
        sees what thirteen thousand did.
        """
        known = list(amounts)
        largest = max((abs(_spoken(each, telling)) for each in known), default=Decimal(0))
        fitting = (s for s in _FINE_STEPS if largest.scaleb(-s) < _LONGEST_PLAIN)
        step = next(fitting, _FINE_STEPS[-1])
        coarse = cls.of(known, telling)
        return coarse if step >= coarse.step else cls(telling, step, 0)

    @property
    def unit(self) -> str:
        """As in "million €"."""
        currency = self.telling.formats.currency(self.telling.currency)
        return self.telling.plain(say_of(f"report-unit-{self.step}", currency=currency))

    def figure(self, minor: int) -> str:
        """The amount in this unit, without its name; dots for who is told no amounts."""
        return self._printed(minor, self._cut(minor, ROUND_HALF_UP))

    def steps(self, first: int, steps: Sequence[int], last: int) -> list[str]:
        """Of steps from one sum to another: as they are printed they lead from the one to the
        other, too. Those are rounded up that are nearest to it, not each by itself.
        """
        cut = [self._cut(each, ROUND_FLOOR) for each in steps]
        ends = self._cut(last, ROUND_HALF_UP) - self._cut(first, ROUND_HALF_UP)
        missing = int((ends - sum(cut)) / self._least)
        over = [self._scaled(each) - down for each, down in zip(steps, cut, strict=True)]
        # What needs no rounding stays as it is.
        nearest = sorted((at for at, each in enumerate(over) if each), key=lambda at: -over[at])
        for at in nearest[: max(missing, 0)]:
            cut[at] += self._least
        return [self._printed(*each) for each in zip(steps, cut, strict=True)]

    @property
    def _least(self) -> Decimal:
        return Decimal(1).scaleb(-self.decimals)

    def _scaled(self, minor: int) -> Decimal:
        return _spoken(minor, self.telling).scaleb(-self.step)

    def _cut(self, minor: int, rounding: str) -> Decimal:
        return self._scaled(minor).quantize(self._least, rounding=rounding)

    def _printed(self, minor: int, cut: Decimal) -> str:
        if not self.telling.reader.amounts:
            return self.telling.compact(minor)
        return self.telling.formats.number(cut, decimals=self.decimals if minor else 0)


def _spoken(minor: int, telling: Telling) -> Decimal:
    """In whole units, rials in tens for a reader of toman."""
    tens = telling.currency == "IRR" and telling.reader.toman
    value = telling.money(minor).value
    return value / TOMAN_RIALS if tens else value
