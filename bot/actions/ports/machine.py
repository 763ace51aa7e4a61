"""Seen from the machine's side: updates coming in, messages going out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.domain.facts import Facts


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that was received and not yet settled."""

    update_id: int
    payload: Mapping[str, Any]


class Inbox(Protocol):
    """Updates are stored before they are confirmed, so that a crash loses none."""

    async def receive(self, updates: Iterable[Mapping[str, Any]]) -> Sequence[Waiting]:
        """Stores them in one transaction and gives back those not seen before."""
        ...

    async def unsettled(self) -> Sequence[Waiting]:
        """Received but not done, in order: replayed at start."""
        ...

    async def unshown(self) -> Sequence[tuple[int, int]]:
        """(chat, person) whose last done update was never answered on the screen."""
        ...

    async def offset(self) -> int:
        """The next update to ask for; 0 when none was ever seen."""
        ...

    async def discard(self, update_id: int) -> None:
        """Settles an update that nobody understands."""
        ...

    async def prune(self) -> int:
        """Forgets done updates, but none that may be delivered again; how many."""
        ...


@dataclass(frozen=True, slots=True)
class Recipient:
    """How the reader of a message reads, asked when it is sent."""

    locale: str
    calendar: str
    zone: str
    toman: bool
    amounts: bool
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    id: int
    chat: int
    topic: int | None
    key: str
    facts: Facts
    attempts: int
    recipient: Recipient
    message_id: int | None
    """Of the message to edit, when this one edits another."""
    priority: int
    answers: int | None = None
    """The message it is a reply to."""


class Queue(Protocol):
    """The outbox, seen by the sender. Machine time: UTC instants of the system clock."""

    async def claim(self, worker: str, now: datetime, *, limit: int) -> Sequence[Claimed]:
        """Only the oldest unfinished row of each chat, leased for this worker."""
        ...

    async def sent(self, row: int, message_id: int | None, at: datetime) -> None: ...
    async def retry(self, row: int, at: datetime, error: str, *, counts: bool) -> None:
        """Back to pending, not before `at`; `counts` as an attempt or not (429)."""
        ...

    async def dead(self, row: int, error: str, *, unreachable: bool) -> None:
        """Never again; `unreachable` marks the chat (blocked, kicked, gone)."""
        ...

    async def moved(self, row: int, new_chat: int) -> None:
        """The group became a supergroup: its rows and registration follow."""
        ...

    async def to_groups(self, now: datetime) -> Sequence[tuple[int, datetime]]:
        """The group and the moment of each message of the last minute, and of those that may
        just have gone out.
        """
        ...

    async def reap(self, now: datetime) -> int:
        """Leases that ran out: sent again or marked unknown, as the row says."""
        ...

    async def prune(self) -> int:
        """Forgets messages that were done with long ago; how many."""
        ...

    async def depth(self) -> int: ...


class Reminders(Protocol):
    async def fire(self, now: datetime, *, limit: int) -> int:
        """Turns all due reminders into messages, a transaction each `limit`; how many."""
        ...
