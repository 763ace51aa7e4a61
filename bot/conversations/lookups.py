"""What a form asks of the database, as values: the one who can ask it answers in rows.

Drafts keep ids only. So a name is looked up each time it is shown, with the rights of
the person who looks, and a renamed or deactivated row is never said from memory.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.facts import Fact
from bot.domain.money import Money
from bot.speech.reply import Say, say_of

ROWS_A_PAGE = 8
VALUES_A_PAGE = 12
"""Of a list an admin keeps: its words are short and stand side by side."""

SEARCHED = frozenset({"party", "product", "opportunity"})


def rows_a_page(kind: str) -> int:
    """How many rows of this kind a page has."""
    return ROWS_A_PAGE if kind in SEARCHED else VALUES_A_PAGE


NEEDS_NOTE = "needs-note"
"""Flag of a reason that is not enough without a note."""

WHOLE_UNITS = "whole-units"
"""Flag of a product that is not sold in parts."""

WORTH = "worth"
"""Flag of a row whose money only tells it from others: it is shown in short."""

MOST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Lookup:
    """Either a page of a search, or the rows of some `ids` (then text and page are empty).

    `kind` is "party", "product", "opportunity", "group", "sold-group" (one that has products
    to choose), "pipeline", "type", "source", "win-reason" or "loss-reason". Empty text: all of
    them, those used last first. Pages count from 0, `rows_a_page` each.
    """

    kind: str
    text: str = ""
    page: int = 0
    ids: tuple[int, ...] = ()
    group: int = 0
    """Only products of this group; 0: of all."""
    otherwise: tuple[str, ...] = ()
    """Looked for in turn where the text finds nothing."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A group of products, as it is called."""

    id: int
    label: Fact


@dataclass(frozen=True, slots=True)
class Row:
    """One that can be picked.

    The `hint` of a product is its price in the currency of the talk; `prices` are those that
    it was sold for lately, where it is found alone.
    """

    id: int
    label: Fact
    hint: Fact | None = None
    flags: frozenset[str] = frozenset()
    prices: tuple[Money, ...] = ()
    brings: Fact | None = None
    """What comes along with it: how a customer came to know us."""
    about: tuple[Say, ...] = ()
    """What else is said once it was picked, such as how much of it is on hand."""
    group: Grouped | None = None
    """Of a product: the group that another one may be chosen of."""
    marks: tuple[Fact, ...] = ()
    """What tells it from one that is called the same, the most telling first."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a lookup, and whether a next page has any.

    `near` ones are not called so, but nearly: they may be what was meant. Of products,
    `grouped` says that there are groups to choose of, `group` which one they are of, and
    `unsold` what is called exactly so and is not for sale.
    """

    rows: tuple[Row, ...]
    more: bool = False
    near: bool = False
    grouped: bool = False
    group: Grouped | None = None
    unsold: Fact | None = None


def told_apart(label: Fact, marks: Iterable[Fact]) -> tuple[Say, ...]:
    """What a button says where another one has this label too: with each of the marks."""
    return tuple(
        say_of(
            "form-row-worth" if isinstance(each, Money) else "form-row-hint",
            value=label,
            hint=each,
        )
        for each in marks
    )
