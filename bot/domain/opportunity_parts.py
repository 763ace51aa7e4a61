"""What hangs on an opportunity and goes with it: lines, reasons, rivals, moved stages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from bot.domain.line_rules import checked_line_total


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did it and when: the UTC instant, and the organisation's local day then."""

    at: datetime
    day: date
    by: int | None


@dataclass(eq=False, kw_only=True)
class Line:
    """A product in an opportunity. Quantity in thousandths, prices in minor units."""

    id: int = field(init=False, repr=False)
    opportunity_id: int = field(init=False, repr=False)
    product_id: int
    name: str
    """As it was called when it was added: renaming a product rewrites no history."""
    quantity: int
    unit: str | None = None
    unit_price: int
    discount: Decimal = Decimal(0)
    total: int = field(init=False)
    position: int = 0

    def __post_init__(self) -> None:
        self.settle()

    def settle(self) -> None:
        """Checks what it says, and makes its total of it."""
        self.total = checked_line_total(self.quantity, self.unit_price, self.discount)


@dataclass(eq=False, kw_only=True)
class LostFor:
    """One of the reasons an opportunity was lost for; the first is the main one."""

    opportunity_id: int = field(init=False, repr=False)
    reason_id: int
    position: int


@dataclass(eq=False, kw_only=True)
class Competing:
    """A competitor who is after the same opportunity."""

    opportunity_id: int = field(init=False, repr=False)
    competitor_id: int
    position: int


@dataclass(eq=False, kw_only=True)
class StageChange:
    id: int = field(init=False, repr=False)
    opportunity_id: int
    from_stage_id: int | None
    to_stage_id: int
    at: datetime
    by: int | None
    seconds: int
    """How long it had been in the previous stage."""
