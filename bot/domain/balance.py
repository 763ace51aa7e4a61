"""Who owes whom: one balance per currency, over confirmed records.

Positive: the customer owes ("debtor"); negative: we do ("creditor").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.history import RecordKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A confirmed record with money; `amount` in minor units."""

    id: int
    kind: RecordKind
    amount: int
    currency: str
    parent_id: int | None = None
    financial: bool = False
    """Of a contract: whether it counts."""


OWED = frozenset({RecordKind.INVOICE, RecordKind.PAYMENT})
SETTLED = frozenset({RecordKind.RECEIPT, RecordKind.SALES_RETURN})


def balance(entries: Iterable[Entry]) -> dict[str, int]:
    """By currency: invoices, financial contracts and payments, less receipts and returns.

    Of a financial contract only what is not yet invoiced counts: its invoices do instead.
    """
    owed: dict[str, int] = defaultdict(int)
    for entry, amount in counted(entries):
        owed[entry.currency] += amount
    return dict(owed)


def counted(entries: Iterable[Entry]) -> list[tuple[Entry, int]]:
    """Each entry with what it adds to the balance of its currency, in their order."""
    entries = tuple(entries)
    invoiced: dict[int, int] = defaultdict(int)
    for entry in entries:
        if entry.kind is RecordKind.INVOICE and entry.parent_id is not None:
            invoiced[entry.parent_id] += entry.amount
    return [(entry, _counts(entry, invoiced[entry.id])) for entry in entries]


def _counts(entry: Entry, invoiced: int) -> int:
    if entry.kind in OWED:
        return entry.amount
    if entry.kind in SETTLED:
        return -entry.amount
    if entry.kind is RecordKind.CONTRACT and entry.financial:
        return max(0, entry.amount - invoiced)
    return 0
