"""Where rows of a file wait, checked, until all of them are written at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(slots=True)
class KnownParty:
    """A customer that is there or waits to be: its id, and what is not known of it yet."""

    id: int
    empty: frozenset[str]


class Staging(Protocol):
    """Nobody sees what waits here; it goes with the connection, whatever happens to it.

    `rest` and `begin` mean something to `Work.stage` only: inside `Work.write` all of it is
    one transaction anyway.
    """

    def numbers_taken(self, numbers: Collection[str]) -> frozenset[str]:
        """Those that an opportunity ever had, a deleted one too."""
        ...

    def parties_named(self, search_keys: Collection[str]) -> Mapping[str, KnownParty]:
        """By search key; the oldest, when there are several of that name."""
        ...

    def called_at(self, contact_keys: Collection[str]) -> Mapping[str, str]:
        """By contact key, the name of a customer that has this phone or address."""
        ...

    def ids(self, kind: type, count: int) -> Sequence[int]:
        """For rows to come; nobody else gets them, whether they are used or not."""
        ...

    def put(self, entities: Iterable[object]) -> None:
        """With all their parts. What has no id gets one."""
        ...

    def fill(self, party_id: int, values: Mapping[str, Any]) -> None:
        """What is to be known of a customer that is there or waits; never written over."""
        ...

    def count_on(self, series: Mapping[str, int]) -> None:
        """The numbers of a series that were used elsewhere, up to which it is not counted."""
        ...

    def rest(self) -> None:
        """Lets others write, and sees from here on what they wrote."""
        ...

    def begin(self) -> None:
        """From here on it is one transaction, and nobody else writes on SQLite."""
        ...

    def pour(self) -> int:
        """Writes all that waits, under the step that is open.

        Answers how many opportunities were left out, because meanwhile somebody else had
        brought their numbers in.
        """
        ...
