"""What the actions need of a store to change many opportunities at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from bot.domain.columns import ChosenColumns
from bot.domain.history import Step
from bot.domain.listings import Selection
from bot.domain.many import Many

T = TypeVar("T")


class ManyAtOnce(Protocol):
    def ticked(self, member_id: int) -> Sequence[int]:
        """The ids this member ticked, in the order they were ticked."""
        ...

    def tick(self, member_id: int, opportunity_ids: Sequence[int]) -> None: ...
    def untick(self, member_id: int, opportunity_ids: Sequence[int] | None = None) -> None:
        """Without ids: all of them."""
        ...

    def matches(self, selection: Selection, *, limit: int) -> Sequence[int]:
        """The ids of a list in its order."""
        ...

    def begin(self, many: Many, *, hushed: bool = True) -> Many:
        """From here on every step belongs to it; `hushed`, nobody else is told of each of them."""
        ...

    def hush(self) -> None:
        """From here on nobody else is told of anything, until `end`."""
        ...

    def end(self) -> None: ...
    def attempt(self, act: Callable[[], T]) -> T:
        """What is refused inside leaves nothing behind, and the transaction goes on."""
        ...

    def steps(self, many_id: int) -> Sequence[Step]:
        """What was done to each of them, the last first."""
        ...

    def columns(self, member_id: int) -> ChosenColumns | None: ...
    def own_columns(self, member_id: int) -> ChosenColumns:
        """As `columns`; the usual ones are kept as theirs where they never chose."""
        ...
