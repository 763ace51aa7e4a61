"""The fields a member sees in a row of a list, and those that go into a file.

They are the fields of filters, an admin's own included, and what is worked out of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.filters import Field, FieldKind
from bot.domain.listings import Order

NEXT_CONTACT = "next_contact"
WEIGHTED = "weighted"

WORKED_OUT = (Field(NEXT_CONTACT, FieldKind.INSTANT), Field(WEIGHTED, FieldKind.MONEY))

USUAL: tuple[str, ...] = ("number", "party_id", "amount", "stage_id", "source_id", NEXT_CONTACT)

MOST_IN_ROW = 8
"""More would make a page longer than a message may be."""


class Where(StrEnum):
    ROW = "row"
    FILE = "file"


@dataclass(eq=False, kw_only=True)
class ChosenColumns:
    """A member's choice; one that was never made has no row."""

    id: int = field(init=False, repr=False)
    member_id: int
    in_row: list[str] = field(default_factory=lambda: list(USUAL))
    in_file: list[str] = field(default_factory=lambda: list(USUAL))
    in_order: Order | None = None
    """What comes first in their lists; None: what was touched last."""
