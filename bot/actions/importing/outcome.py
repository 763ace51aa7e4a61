"""What rows come to: brought in, known already, refused; and what is worth a second look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from bot.actions.importing.cells import Cells
from bot.domain.errors import Refused

T = TypeVar("T")


class Outcome(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    KNOWN = "known"
    """It was there already, and nothing of it was changed."""


@dataclass(frozen=True, slots=True)
class RowRefused:
    """Why a row cannot be taken in; `column` is the cell that was looked at last."""

    number: int
    column: str
    refused: Refused


@dataclass(frozen=True, slots=True)
class Alike:
    """A customer that was brought in with the phone or the address of another one."""

    number: int
    name: str
    other: str


@dataclass(frozen=True, slots=True)
class Imported:
    """How many rows came to what, which were refused, and which look like another."""

    counts: Counter[Outcome]
    refusals: tuple[RowRefused, ...]
    alike: tuple[Alike, ...] = ()

    def count(self, outcome: Outcome) -> int:
        return self.counts[outcome]


@dataclass(slots=True)
class Verdicts:
    counts: Counter[Outcome] = field(default_factory=Counter)
    refusals: list[RowRefused] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)

    @property
    def imported(self) -> Imported:
        return Imported(self.counts, tuple(self.refusals), tuple(self.alike))

    def of(self, cells: Cells, read: Callable[[Cells], T]) -> T | None:
        """What the row says; None when it is refused, which is noted."""
        try:
            return read(cells)
        except Refused as refused:
            self.refusals.append(RowRefused(cells.row.number, cells.column, refused))
            return None

    def each(self, chunk: Iterable[Cells], read: Callable[[Cells], Outcome]) -> None:
        """Row by row, where one has nothing to do with another."""
        for cells in chunk:
            outcome = self.of(cells, read)
            if outcome is not None:
                self.add(outcome)

    def add(self, outcome: Outcome) -> None:
        self.counts[outcome] += 1
