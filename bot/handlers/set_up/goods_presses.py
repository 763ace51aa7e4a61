"""The buttons of taxes and stock in the set-up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class SetTaxPercent(Press, code="su-tax"):
    rate: int


@dataclass(frozen=True)
class TaxByDefault(Press, code="su-tax-new"):
    """Whether new documents begin with it: 1 or 0."""

    rate: int
    on: int


@dataclass(frozen=True)
class ShowStock(Press, code="su-stock"):
    product: int


@dataclass(frozen=True)
class CountStock(Press, code="su-stock-set"):
    product: int
    place: int
