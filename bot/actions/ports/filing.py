"""What filing messages needs of a store: what they are about, and those that wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.actions.records.arriving import Arrived
from bot.domain.history import Record
from bot.domain.parties import Party
from bot.domain.places import Place


class Filing(Protocol):
    def subject(self, chat: int, message_id: int) -> int | None:
        """The opportunity this message of ours showed last."""
        ...

    def park(self, message: Arrived) -> None:
        """Waits for the answer to which opportunity it belongs to."""
        ...

    def parked(self, chat: int) -> Sequence[Arrived]:
        """The oldest first."""
        ...

    def unpark(self, chat: int) -> None: ...
    def forwarded(self, key: str) -> Sequence[Record]:
        """Records of messages with this origin that are still there, the newest first."""
        ...

    def outbound(self, opportunity_id: int) -> Sequence[Record]:
        """Our contacts with the customer, the earliest first."""
        ...

    def files(self, opportunity_id: int, limit: int) -> Sequence[Record]:
        """Records with a file, the latest first."""
        ...

    def near(self, place: Place, metres: int, *, limit: int) -> Sequence[tuple[Party, int]]:
        """Active customers within so many metres, the nearest first, with the distance."""
        ...

    def copy(self, file_id: str, unique_id: str, name: str) -> None:
        """A copy of this file is to be made; once, however often it is sent."""
        ...
