"""What the actions on documents need of the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.balance import Entry
from bot.domain.documents import Document, TaxRate
from bot.domain.history import Record
from bot.domain.stock import Level, Warehouse


@dataclass(frozen=True, slots=True)
class Paper:
    """A record and the document behind it."""

    record: Record
    document: Document


class Documents(Protocol):
    def of_record(self, record_id: int) -> Paper | None:
        """Not the deleted ones."""
        ...

    def numbered(self, number: str) -> Paper | None: ...
    def of_opportunity(self, opportunity_id: int) -> Sequence[Paper]:
        """The latest first."""
        ...

    def of_party(self, party_id: int, limit: int) -> Sequence[Paper]:
        """The latest first."""
        ...

    def quotes_out(self, opportunity_id: int, now: datetime) -> Sequence[Record]:
        """Quotes that still hold: sent or confirmed, and valid."""
        ...

    def made_from(self, record_id: int) -> Sequence[Record]:
        """The records that name this one as their parent, the oldest first."""
        ...

    def entries(
        self, *, opportunity_id: int | None = None, party_id: int | None = None
    ) -> Sequence[Entry]:
        """Confirmed records with money, attached directly to exactly one of the two."""
        ...

    def loose(self, opportunity_id: int) -> Sequence[Record]:
        """Confirmed money that hangs on an invoice of the opportunity, but not on itself."""
        ...

    def tax_rates(self) -> Sequence[TaxRate]:
        """The active ones in their order."""
        ...

    def warehouses(self) -> Sequence[Warehouse]:
        """The active ones in their order."""
        ...

    def every_tax_rate(self) -> Sequence[TaxRate]:
        """Those out of use too."""
        ...

    def every_warehouse(self) -> Sequence[Warehouse]:
        """Those out of use too."""
        ...

    def levels(self, product_ids: Sequence[int]) -> dict[int, Sequence[Level]]:
        """On hand and frozen of each product, by warehouse in their order."""
        ...
