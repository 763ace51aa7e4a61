"""What the bot wants to say, before any language: sentences, buttons, a picture.

A Reply is a value: tests compare it, the outbox renders it late, handlers only show it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.facts import Fact, Facts
from bot.speech.presses import Press


@dataclass(frozen=True)
class Say:
    """One sentence: its key in the locale files and the facts it speaks of."""

    key: str
    facts: Facts = field(default_factory=dict)


def say_of(key: str, **facts: Fact) -> Say:
    return Say(key, facts)


@dataclass(frozen=True)
class Pieces(Say):
    """Short sentences on one line, with dots between them; it has no key of its own."""

    parts: tuple[Say, ...] = ()


@dataclass(frozen=True)
class Button:
    """A choice under a message: exactly one of press, url and copy is set."""

    label: Say
    press: Press | None = None
    url: str | None = None
    copy: str | None = None
    brief: Say | None = None
    """Said instead where all of `label` would cut a name."""
    apart: tuple[Say, ...] = ()
    """Said instead where another button of the message would read the same: the first of them
    that tells these apart, else the last.
    """


class Flow(tuple[Button, ...]):
    """Choices of equal standing: three to a row, or pairs with the long ones by themselves.

    It stands among the rows of a Reply as if it were one; how wide a label is, is known
    only in the reader's language.
    """

    __slots__ = ()


@dataclass(frozen=True)
class MenuKey:
    """A key of the keyboard under the input field; it sends its own label as text."""

    label: Say
    ask: str = ""
    """"contact" or "location" asks the phone for it; empty sends the label."""


@dataclass(frozen=True)
class Picture:
    """A picture that is drawn (a chart spec) or known (Telegram's file id)."""

    spec: Any = None
    file_id: str | None = None


@dataclass(frozen=True)
class Parcel:
    """A file to be handed over. `make` answers its bytes, on a thread, outside of any
    transaction: whatever it needs was read before.
    """

    name: str
    make: Callable[[], bytes]
    caption: Say


@dataclass(frozen=True)
class Reply:
    """Lines of text (None is an empty line), rows of buttons, at most one picture."""

    lines: tuple[Say | None, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    menu: tuple[tuple[MenuKey, ...], ...] | None = None
    """The keyboard under the input field; an empty tuple takes it away."""
    picture: Picture | None = None
    silent: bool = False

    def after(self, *lines: Say | None) -> Reply:
        """The same with lines put before its own (a notice above the present state)."""
        return replace(self, lines=(*lines, *self.lines))
