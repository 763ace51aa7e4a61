"""The fields a member sees in a row of a list, and those that go into a file.

They are the fields of filters, so a new one can be shown at once, and what is worked out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.domain.filters import FIELDS, PARTS

NEXT_CONTACT = "next_contact"
WEIGHTED = "weighted"

WORKED_OUT = (NEXT_CONTACT, WEIGHTED)

_OF_PARTS = frozenset(each.name for each in PARTS)

COLUMNS: tuple[str, ...] = (*(each for each in FIELDS if each not in _OF_PARTS), *WORKED_OUT)
"""All there are, in their usual order."""

USUAL: tuple[str, ...] = (
    "number",
    "party_id",
    "amount",
    "stage_id",
    "source_id",
    NEXT_CONTACT,
)

MOST_IN_ROW = 8
"""More would make a page longer than a message may be."""


def known(names: Iterable[str]) -> tuple[str, ...]:
    """Those that still exist, in their usual order."""
    chosen = frozenset(names)
    return tuple(each for each in COLUMNS if each in chosen)


@dataclass(eq=False, kw_only=True)
class ChosenColumns:
    """A member's choice; one that was never made has no row."""

    id: int = field(init=False, repr=False)
    member_id: int
    in_row: list[str] = field(default_factory=lambda: list(USUAL))
    in_file: list[str] = field(default_factory=lambda: list(USUAL))
