"""What several processes of one bot agree on: who sends, and how fast each of them writes.

Machine time: aware UTC instants.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Standing:
    """What one process says of its pace, in messages a second."""

    answers: int
    """To people: those of the last second, and those that wait."""
    others: int | None
    """Of the outbox, as many as there are; None for a process that stands by."""
    held: int
    """What the server may have counted of it lately, or may within its present share."""
    paused_until: datetime | None = None
    """Telegram refused it: nobody but answers goes out before."""


@dataclass(frozen=True, slots=True)
class Granted:
    """How fast a process may write from now on, until it asks again."""

    share: int
    alone: bool
    """No other process writes with this token."""
    paused_until: datetime | None
    """As another process was told."""


class Duties(Protocol):
    async def hold(self, name: str, now: datetime) -> bool:
        """Whether this process has the duty for a while from now; asked on a beat."""
        ...

    async def resign(self, name: str) -> None:
        """Gives the duty back at once, so that another one need not wait."""
        ...

    async def leave(self, now: datetime) -> None:
        """The process writes no more: its share is for others as soon as it may be."""
        ...

    async def tell(self, mine: Standing, capacity: int, now: datetime) -> Granted:
        """Tells the others this process's pace, and hears its share of the `capacity`.

        The shares of all, and what is still counted of larger ones, never exceed it.
        """
        ...
