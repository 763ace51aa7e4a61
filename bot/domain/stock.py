"""Goods on hand, by warehouse. Quantities in thousandths.

An opportunity never touches them: a confirmed quote freezes, an invoice takes, a return
gives back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.facts import Name
from bot.domain.history import RecordKind


class StockMode(StrEnum):
    """Whether stock is kept at all, and who sees it."""

    OFF = "off"
    QUANTITY = "quantity"
    """Shown to everybody who picks products."""
    SERIAL = "serial"
    """By warehouse, to those with the permission; the built-in Other is refused."""


@dataclass(eq=False, kw_only=True)
class Warehouse:
    id: int = field(init=False, repr=False)
    name: str
    position: int
    active: bool = True

    @property
    def label(self) -> Name:
        return Name(self.name)


@dataclass(eq=False, kw_only=True)
class StockMove:
    """Goods that came (> 0) or went (< 0); what is on hand is their sum."""

    id: int = field(init=False, repr=False)
    product_id: int
    warehouse_id: int
    quantity: int
    record_id: int | None = None
    """The invoice or return that moved them; None for a count by hand."""
    at: datetime
    by: int | None


@dataclass(frozen=True, slots=True)
class Level:
    """Of one product in one warehouse: on hand, and how much of that quotes hold."""

    warehouse_id: int
    on_hand: int
    frozen: int

    @property
    def free(self) -> int:
        return self.on_hand - self.frozen


TAKES: dict[RecordKind, int] = {RecordKind.INVOICE: -1, RecordKind.SALES_RETURN: 1}
"""What a confirmed document does to the goods on its lines."""
