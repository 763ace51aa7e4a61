"""Raw updates, before anything of them is believed: what is in them, made fit to be kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.actions.ports.lanes import MOST_ID

Payload = Mapping[str, Any]

UNKEPT = re.compile("[\x00\ud800-\udfff]")
"""What no database takes: NUL, and halves of a character without the other half."""

MARKS = re.compile("[\u200b-\u200f\u2060-\u2069\ufeff]")
"""What no eye sees and a copied text may bring along."""

_OPENED = re.compile(r"/start(?:@\w+)?\s+([\w-]{1,64})")
_LINK_BEGINS = re.compile(r"t(?:elegram)?\.me/|tg://resolve", re.IGNORECASE)
_LINK_GOES_ON = re.compile(r"\S{0,64}?[?&]start=([\w-]{1,64})", re.IGNORECASE)
"""Before the code stands the bot's name, of 32 letters at most; it is not looked for further."""
_BARE = re.compile(r"([A-Za-z0-9_-]{22})")
"""A code of `people.joining`: 128 bits in letters that stand in links."""

MOST_LETTERS = 500
"""A link to an invite begins within these, whatever the length of what a stranger sends."""

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


def invite_sent(payload: Payload) -> str | None:
    """The code of an invite that came in a private message: opened, pasted or forwarded."""
    message = payload.get("message")
    chat = message.get("chat") if isinstance(message, dict) else None
    if not isinstance(chat, dict) or chat.get("type") != "private":
        return None
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        return None
    opened = _OPENED.fullmatch(text.strip())
    return opened[1] if opened else pasted_invite(text)


def pasted_invite(text: str) -> str | None:
    """The code in a link among the first letters of a text, or the code and nothing else."""
    typed = MARKS.sub("", text).strip()
    begins = _LINK_BEGINS.finditer(typed, 0, MOST_LETTERS)
    links = (_LINK_GOES_ON.match(typed, each.end()) for each in begins)
    found = next(filter(None, links), None) or _BARE.fullmatch(typed)
    return found[1] if found else None


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
