"""Where somebody is in a talk with the bot: the draft they fill and what they look at.

Kept in the same transaction as what they do, so that a crash finds both or neither. It
knows chats and messages, which no class of the domain may.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class About:
    """What of a dialog says what its message is about."""

    screen: dict[str, Any] | None
    draft: dict[str, Any] | None


@dataclass(eq=False, kw_only=True)
class Dialog:
    """One person in one chat."""

    id: int = field(init=False, repr=False)
    chat: int
    person: int
    draft: dict[str, Any] | None = None
    """The form being filled, as JSON; None when there is none."""
    kept: dict[str, Any] | None = None
    """A draft that was cancelled, offered again for a day."""
    kept_until: datetime | None = None
    screen: dict[str, Any] | None = None
    """What they look at: a name and its parameters; the text is made anew from it."""
    revision: int = 0
    """Grows with every change of draft; a button of an older one acts no more."""
    message_id: int | None = None
    """The message that shows the screen, edited in place while it is the last one."""
    photo: bool = False
    """That message is a picture: it cannot become a text."""
    shown: bool = True
    """False between the commit and the moment the screen was really shown."""
    version: int = field(init=False, repr=False)
