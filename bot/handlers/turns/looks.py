"""What a person looks at, as a name and parameters: the text is made anew from the store.

A screen is small JSON, kept with the dialog in the transaction of what led to it. So a
crash, a redelivered update or a month-old button is answered by the present state.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.reports.readers import reader_of
from bot.speech.reader import Reader
from bot.speech.reply import Reply, Say
from bot.speech.translator import Translator


class Params(dict[str, Any]):
    """What a screen is about. A stored one that has lost it shows what is not there."""

    def __missing__(self, _name: str) -> Any:
        raise NotFound


@dataclass(frozen=True)
class Screen:
    name: str
    params: dict[str, Any] = field(default_factory=Params)

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, **self.params}

    @classmethod
    def from_json(cls, stored: dict[str, Any] | None) -> Screen:
        params = Params(stored or {"name": "home"})
        return cls(str(params.pop("name", "home")), params)


def screen(name: str, **params: Any) -> Screen:
    return Screen(name, params)


HOME = screen("home")


@dataclass(frozen=True)
class Next:
    """Where an act leads: a screen, a word above it, and what fades over the button."""

    screen: Screen
    above: tuple[Say, ...] = ()
    toast: Say | None = None
    greeting: Reply | None = None
    """A message of its own before it, kept nowhere: the menu's, or a link told once."""
    in_place: bool = False
    """Shown where the last screen stands, though somebody typed below it."""
    later: bool = False
    """Not shown now: what is just behind in the same lane will tell of it."""
    quiet: bool = False
    """Nothing to show: the person goes on looking at what they look at."""


AMONG = "among"
"""The list that a card was opened from, as its code."""
TYPED = "typed"
"""Of a list: the conditions that were typed just now, as JSON."""


def still_among(where: Next, before: dict[str, Any] | None) -> Next:
    """A card stays in its list through what is done on it: its views, its forms."""
    left, screen = before or {}, where.screen
    if AMONG not in left or AMONG in screen.params:
        return where
    place = {AMONG: left[AMONG], "opportunity": left.get("opportunity")}
    if screen.name != "form" and screen.params.get("opportunity") != place["opportunity"]:
        return where
    return replace(where, screen=Screen(screen.name, {**place, **screen.params}))


@dataclass(frozen=True)
class Sight:
    """All a view may use: whose eyes, whose transaction, what was asked for."""

    actor: Member
    desk: Desk
    dialog: Dialog
    reader: Reader
    tr: Translator
    params: dict[str, Any]


View = Callable[[Sight], Reply]


__all__ = [
    "AMONG",
    "HOME",
    "Next",
    "Screen",
    "Sight",
    "View",
    "reader_of",
    "screen",
    "still_among",
]
