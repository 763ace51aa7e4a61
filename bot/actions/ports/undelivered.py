"""What an admin sees of messages that could not be delivered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.facts import Facts


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """`whom` is the name of who should have read it; empty where they are no longer here."""

    id: int
    whom: str
    key: str
    facts: Facts
    error: str


class Undelivered(Protocol):
    def count(self) -> int: ...
    def latest(self, limit: int) -> Sequence[DeadLetter]:
        """The latest first."""
        ...

    def revive(self, letter: int | None = None) -> int:
        """One, or all of them, go out anew, as if for the first time; how many.

        Not those for people and groups that are no longer here.
        """
        ...

    def drop(self) -> int:
        """None of them is kept in view any more; how many."""
        ...
