"""Random updates: every kind and every field the chat library knows, and some it does not.

The shapes come from the library's own types, so a newer library brings newer kinds along.
Over them lies what no type promises: unknown kinds, unknown fields, values of another type.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import lru_cache
from random import Random
from typing import Any, Literal, Union, get_args, get_origin

from aiogram.types import TelegramObject, Update

from bot.speech.presses import kinds
from support.town import ADMIN, MANAGER, NEWCOMER, REP, SECOND, STRANGER, TEAM_CHAT, VIEWER

Json = dict[str, Any]

PEOPLE = (REP, REP, REP, SECOND, MANAGER, ADMIN, VIEWER, STRANGER, NEWCOMER)
DEEP = 4
"""So many objects inside each other; below that only what a type demands."""

TEXTS = (
    "/start",
    "/start o_1",
    "/start x",
    "/new",
    "/list",
    "/report",
    "/settings",
    "/cancel",
    "/help",
    "/register",
    "/setup",
    "Acme 20 pumps at 350 eur, 60%, close 15 Dec",
    "Norrin",
    "2500",
    "-5",
    "12e400",
    "tomorrow 9am",
    "۵ میلیون تومان",
    "ลูกค้าใหม่",
    "rendez-vous à 10h30",
    "<b>&\"_*[<a href='x'>",
    "\u202eevil\u202c\u2067\u2069",
    "",
    " ",
    "\n\n",
    "\x00nul",
    "\ud800",
    "x" * 4096,
    "=cmd|' /C calc'!A0",
    "New opportunity",
)
NUMBERS = (0, 1, 2, 7, 100, -1, 2**31, 2**53, 2**63 - 1, -(2**63), 2**63, 10**30)
JUNK: tuple[Any, ...] = (None, True, 0, -1, 2**70, 1.5, "", "x", [], {}, [[]], {"id": 1}, [None])
EDGES = ("1y2p0ij32e8e7", "-1", "0", "1", "2", "zzzzzz", "x", "", "-", "é", "probability")


@dataclass
class Forge:
    """Makes updates from a seed; `odd` is the share of them that are broken on purpose."""

    seed: int
    odd: float = 0.2
    counts: dict[str, int] = field(default_factory=dict)
    """How many of each kind, the broken ones under `odd`."""
    queries: set[str] = field(default_factory=set)
    """Ids of the buttons pressed since somebody emptied this: each wants an answer."""

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - a seed is to give the same run again
        self.number = 500_000_000
        self.kinds = [name for name in Update.model_fields if name != "update_id"]

    def update(self, *, messages: Sequence[int] = (1,), seen: Sequence[str] = ()) -> Json:
        """The next one. `messages` are ids on the screens, `seen` data of buttons on them."""
        self.number += 1
        pick = self.random.random()
        kind = "message" if pick < 0.4 else "callback_query" if pick < 0.7 else self._any_kind()
        person = self.random.choice(PEOPLE)
        hand = _Hand(self.random, person, messages, seen, self.number)
        update: Json = {"update_id": self.number, kind: self._event(hand, kind)}
        if self.random.random() < self.odd:
            self._break(update, kind)
            self.counts["odd"] = self.counts.get("odd", 0) + 1
        self.counts[kind] = self.counts.get(kind, 0) + 1
        query = update.get("callback_query")
        if isinstance(query, dict) and isinstance(query.get("id"), str) and query["id"]:
            self.queries.add(query["id"])
        return update

    def _any_kind(self) -> str:
        unknown = self.random.random() < 0.05
        return "telepathy" if unknown else self.random.choice(self.kinds)

    def _event(self, hand: _Hand, kind: str) -> Any:
        if kind == "telepathy":
            return {"from": hand.user(), "thought": self.random.choice(TEXTS)}
        return hand.value(Update.model_fields[kind].annotation, kind, 0)

    def _break(self, update: Json, kind: str) -> None:
        """In one to three places: a field more, a field less, or something else in it."""
        for _ in range(self.random.randint(1, 3)):
            inner = self._somewhere(update[kind])
            if inner is None:
                update[kind] = self.random.choice(JUNK)
                return
            name = self.random.choice([*inner, "invented_in_2031"])
            if self.random.random() < 0.3:
                inner.pop(name, None)
            else:
                inner[name] = self.random.choice(JUNK)

    def _somewhere(self, value: Any) -> Json | None:
        if not isinstance(value, dict):
            return None
        inside = [each for each in value.values() if isinstance(each, dict) and each]
        if inside and self.random.random() < 0.6:
            return self._somewhere(self.random.choice(inside))
        return value


class _Hand:
    """One person's: everything in an update that is about them fits together."""

    def __init__(
        self, random: Random, person: int, messages: Sequence[int], seen: Sequence[str], at: int
    ) -> None:
        self.random = random
        self.person = person
        self.chat = TEAM_CHAT if random.random() < 0.1 else person
        self.messages = messages
        self.seen = seen
        self.at = at
        self.known: Mapping[str, Callable[[], Any]] = {
            "message_id": self.message_id,
            "text": lambda: random.choice(TEXTS),
            "caption": lambda: random.choice(TEXTS),
            "query": lambda: random.choice(TEXTS),
            "data": self.data,
            "date": lambda: 1_795_000_000 + random.randrange(-(10**6), 10**6),
            "update_id": lambda: at,
            "language_code": lambda: random.choice(["en", "fa", "th", "fr", "xx", "pt-br"]),
        }

    def user(self) -> Json:
        return {"id": self.person, "is_bot": False, "first_name": "Any", "language_code": "en"}

    def chat_info(self) -> Json:
        kind = "supergroup" if self.chat < 0 else "private"
        return {"id": self.chat, "type": kind, "first_name": "Any"}

    def message_id(self) -> int:
        if self.random.random() < 0.5:
            return self.random.choice(self.messages)
        return self.random.randrange(1, 10**6)

    def data(self) -> str:
        """Of a button on a screen, forged from a code of ours, or nobody's."""
        pick = self.random.random()
        if pick < 0.5 and self.seen:
            return self.random.choice(self.seen)
        if pick > 0.95:
            return self.random.choice(TEXTS)[:40]
        code = self.random.choice(_codes())
        count = len(kinds()[code].__dataclass_fields__)
        count += self.random.choice((0, 0, 0, 0, -1, 1))
        return ".".join([code, *(self.random.choice(EDGES) for _ in range(count))])

    def value(self, kind: Any, name: str, depth: int) -> Any:
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            options = [each for each in get_args(kind) if each is not type(None)]
            return self.value(self.random.choice(options), name, depth)
        if origin is Literal:
            return self.random.choice(get_args(kind))
        if origin is list:
            count = self.random.randint(0, 2 if depth < DEEP else 1)
            return [self.value(get_args(kind)[0], name, depth + 1) for _ in range(count)]
        if isinstance(kind, type) and issubclass(kind, TelegramObject):
            return self.object(kind, name, depth)
        return self.plain(kind, name)

    def object(self, kind: type[TelegramObject], name: str, depth: int) -> Json:
        if kind.__name__ == "User" and self.random.random() < 0.9:
            return self.user()
        if kind.__name__ == "Chat" and self.random.random() < 0.9:
            return self.chat_info()
        made = {}
        chance = (0.12, 0.12, 0.08, 0.02)[min(depth, 3)]
        for field_name, each in kind.model_fields.items():
            usual = field_name in ("text", "from_user", "message", "data", "reply_to_message")
            likely = 0.7 if usual and depth < 2 else chance if depth < DEEP else 0
            if each.is_required() or self.random.random() < likely:
                made[each.alias or field_name] = self.value(each.annotation, field_name, depth + 1)
        if name == "callback_query":
            made["id"] = f"q{self.at}"
        return made

    def plain(self, kind: Any, name: str) -> Any:
        if name in self.known:
            return self.known[name]()
        if kind is bool:
            return self.random.random() < 0.5
        if kind is float:
            return self.random.choice((0.0, 51.5, -0.1, 1e9, -200.0))
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self.random.choice(list(kind)).value
        if kind is int:
            return self.random.choice(NUMBERS)
        if isinstance(kind, type) and issubclass(kind, datetime):
            return self.random.choice((0, 1_795_000_000, 2**31))
        return self.random.choice(TEXTS)


@lru_cache
def _codes() -> tuple[str, ...]:
    return tuple(sorted(kinds()))
