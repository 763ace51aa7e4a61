"""Raw updates, before anything of them is believed: what is in them, made fit to be kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.actions.ports.lanes import MOST_ID

Payload = Mapping[str, Any]

UNKEPT = re.compile("[\x00\ud800-\udfff]")
"""What no database takes: NUL, and halves of a character without the other half."""

MOST_DEEP = 40
"""So many objects inside each other are read; Telegram's own stay far below."""


def fit_to_keep(update: Payload) -> Payload | None:
    """The same update without what no database takes; None for one without a number."""
    if not is_numbered(update):
        return None
    kept: Payload = _fit(update, MOST_DEEP)
    return kept


def is_numbered(update: Payload) -> bool:
    number = update.get("update_id")
    return type(number) is int and 0 <= number < MOST_ID


def query_of(payload: Payload) -> str | None:
    """The id of the pressed button that waits for an answer, if there is one."""
    query = payload.get("callback_query")
    number = query.get("id") if isinstance(query, dict) else None
    return number if isinstance(number, str) and number else None


def command_of(payload: Payload) -> str:
    """The text of a message, for those who look for one command in it; else nothing."""
    message = payload.get("message")
    text = message.get("text") if isinstance(message, dict) else None
    return text if isinstance(text, str) else ""


def _fit(value: Any, deep: int) -> Any:
    match value:
        case int() if abs(value) >= MOST_ID:
            return None
        case str():
            return UNKEPT.sub("", value)
        case dict():
            return {_fit(k, 1): _fit(v, deep - 1) for k, v in value.items()} if deep else None
        case list():
            return [_fit(each, deep - 1) for each in value] if deep else None
    return value
