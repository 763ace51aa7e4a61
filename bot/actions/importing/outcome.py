"""What a column is, and what a row comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Column:
    """`name` stands in the first row of the file; `meaning` is said in the help."""

    name: str
    meaning: str
    needed: bool = False


class Outcome(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    KNOWN = "known"
    """It was there already, and nothing of it was changed."""
