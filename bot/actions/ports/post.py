"""What is said to others, and where each talk stands: the store's side of the chat."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.actions.dialogs import Dialog
from bot.domain.facts import Facts

PRIORITY_PERSON, PRIORITY_REMINDER, PRIORITY_GROUP = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to somebody else: a key and facts, made into text only when it is sent.

    `dedupe` makes it unique for ever. `edits` names the dedupe of an earlier message
    that this one changes instead of sending a new one.
    """

    chat: int
    key: str
    facts: Facts
    dedupe: str
    priority: int = PRIORITY_PERSON
    topic: int | None = None
    edits: str | None = None
    resend: bool = True
    """After a crash in mid-send: send again (a reminder) or leave it (group chatter)."""
    answers: int | None = None
    """An opportunity: this answers its live card, where the chat has one."""
    done_at: datetime | None = None
    """Of what somebody did earlier, outside of this transaction: when."""


class Post(Protocol):
    """The outbox, seen from inside a transaction."""

    def put(self, message: Outgoing) -> bool:
        """False when this dedupe is already there."""
        ...

    def has(self, dedupe: str) -> bool:
        """Whether this was put before, whatever became of it."""
        ...

    def told_now(self, chat: int, opportunity_id: int) -> bool:
        """Whether this transaction has put something for this chat about this opportunity."""
        ...

    def withdraw(self, dedupe: str) -> bool:
        """Takes back what is not yet on its way; False when it was sent or never was."""
        ...

    def sent(self, dedupe: str) -> bool: ...
    def show(self, message: Outgoing, opportunity_id: int) -> None:
        """The live card of this chat: what still waits is replaced, what stands is edited."""
        ...

    def shown_in(self, opportunity_id: int) -> Collection[int]:
        """The chats that have its live card, or are about to get it."""
        ...

    def hold(self, chat: int) -> None:
        """What is for this chat waits until `release`."""
        ...

    def release(self, chat: int, *, topic: int | None) -> None:
        """What waited goes out, into this forum topic."""
        ...

    def follow(self, chat: int, to: int) -> None:
        """The group has a new id: what is for it goes there, its cards begin anew."""
        ...

    def forget(self, chat: int) -> None:
        """What is for this chat is not sent any more, nor are its cards kept."""
        ...


class Dialogs(Protocol):
    def of(self, chat: int, person: int) -> Dialog:
        """Where this person is in this chat; a fresh one is added when there is none."""
        ...

    def note_shown(
        self,
        chat: int,
        person: int,
        message_id: int | None,
        *,
        photo: bool,
        about: int | None = None,
        blank: bool = True,
    ) -> None:
        """Where they are is now shown by this message, which is about this opportunity or none.

        A `blank` message was about none before. One statement where it is blank and about none,
        and elsewhere, too, in a database that takes one statement into another.
        """
        ...

    def settle(self, update_id: int, talk: tuple[int, int] | None = None) -> bool:
        """Marks an update done in this transaction; False when it already was.

        `talk`, a chat and a person, is read along with it where somebody will ask for it.
        """
        ...
