"""What became of a call, as the queue needs to know it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.outbox.ptb import seconds_of

_NOT_MODIFIED = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "there is no text in the message")
_MAY_NOT_WRITE = (
    "not enough rights to send text messages",
    "have no rights to send a message",
    "need administrator rights",
    "chat_write_forbidden",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
)
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it; `message_id` is None when the answer names no message."""

    message_id: int | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The message to edit already says this."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The message to edit is no more, or no longer ours to edit."""


@dataclass(frozen=True, slots=True)
class Refused:
    """429: come back after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """It did not get there, this time."""

    error: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It left and no answer came back: it may have arrived, as after a crash."""

    error: str


@dataclass(frozen=True, slots=True)
class Dead:
    """It never will; `unreachable` when this chat hears nothing from us any more."""

    error: str
    unreachable: bool


@dataclass(frozen=True, slots=True)
class Moved:
    chat: int


Outcome = Sent | Unchanged | Gone | Refused | Failed | Unknown | Dead | Moved


async def outcome_of(call: Awaitable[Any]) -> Outcome:
    """Awaits a Bot API call; only what is no answer of Telegram's raises."""
    try:
        result = await call
    except TelegramError as error:
        return _of_error(error)
    return Sent(result.get("message_id") if isinstance(result, dict) else None)


def _of_error(error: TelegramError) -> Outcome:
    match error:
        case RetryAfter():
            return Refused(seconds_of(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Dead(error.message, unreachable=True)
        case BadRequest():
            return _of_bad_request(error.message)
        case NetworkError() if _may_have_arrived(error):
            return Unknown(error.message)
    return Failed(error.message)


def _of_bad_request(message: str) -> Outcome:
    said = message.lower()
    if said.startswith(_NOT_MODIFIED):
        return Unchanged()
    if said.startswith(_GONE):
        return Gone()
    return Dead(message, unreachable=said.startswith(_MAY_NOT_WRITE))


def _may_have_arrived(error: NetworkError) -> bool:
    """True when the connection broke after it stood. A 5xx is an answer: no cause, or one
    of the library's own where its body was no JSON.
    """
    cause = error.__cause__
    return cause is not None and not isinstance(cause, (*_NEVER_LEFT, TelegramError))
