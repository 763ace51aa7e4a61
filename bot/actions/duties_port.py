"""What several processes of one bot agree on: who sends, and how fast all of them write.

Machine time: aware UTC instants.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Together:
    """How fast the other processes write, as they told lately."""

    answers: int
    """A second, of all others."""
    paused_until: datetime | None
    """Telegram refused one of them: nobody but answers goes out before."""


class Duties(Protocol):
    async def hold(self, name: str, now: datetime) -> bool:
        """Whether this process has the duty for a while from now; asked on a beat."""
        ...

    async def resign(self, name: str) -> None:
        """Gives the duty back at once, so that another one need not wait."""
        ...

    async def tell(self, answers: int, paused_until: datetime | None, now: datetime) -> Together:
        """Tells the others this process's pace, and hears theirs."""
        ...
