"""In a draft's `known`: products that nobody sells yet, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversations.draft import LEFT_OVER
from bot.domain.facts import Name
from bot.speech.reply import Say, say_of

SOUGHT = "sought"
"""What a typed line may have called a product. Where some are called so, a list: the words as
they were typed, with how many, and the names those are found by.
"""

WISHED = "wished"
"""The ids and names of what the admins were asked for."""


def sought(known: Mapping[str, Any]) -> str:
    text = known.get(SOUGHT)
    return text if isinstance(text, str) else ""  # a draft may be damaged


def sought_among(known: Mapping[str, Any]) -> tuple[str, tuple[str, ...]] | None:
    """The words and the names, where it may be one of several; None where it may not."""
    match known.get(SOUGHT):
        case [str(typed), *names] if names and all(isinstance(each, str) for each in names):
            return typed, tuple(names)
    return None


def goods_left(known: Mapping[str, Any]) -> dict[str, str]:
    """In `known`: the words that no product was chosen for, among those that are left over."""
    among = sought_among(known)
    if among is None:
        return {}
    before = known.get(LEFT_OVER)
    return {LEFT_OVER: f"{before}\n{among[0]}" if isinstance(before, str) else among[0]}


def wished(known: Mapping[str, Any]) -> dict[int, str]:
    kept = known.get(WISHED)
    pairs = kept if isinstance(kept, list) else ()
    return {pair[0]: pair[1] for pair in pairs if _is_pair(pair)}


def with_wish(known: Mapping[str, Any], wish_id: int, name: str) -> dict[str, Any]:
    """Nothing is sought any more: it was asked for."""
    kept = {**wished(known), wish_id: name}
    rest = {each: value for each, value in known.items() if each != SOUGHT}
    return {**rest, WISHED: [list(pair) for pair in kept.items()]}


def wished_lines(known: Mapping[str, Any]) -> tuple[Say, ...]:
    return tuple(say_of("wish-waiting", name=Name(name)) for name in wished(known).values())


def _is_pair(pair: object) -> bool:
    match pair:
        case [int(), str()]:
            return True
    return False
