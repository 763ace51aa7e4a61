"""What an admin does to any row of the set-up, each as a step of its own.

Rows with a name of their own, a place in an order, and a use: values of lists, groups,
pipelines, stages, fields and their options. Whoever calls has checked that it is an admin,
before the row was looked for: others are not to learn which rows there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar

from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.domain.shelves import MOST_NAME, Kept, named_well, shift
from bot.reading.names import search_key


class Named(Protocol):
    """What may have been called something; the built-in rows are called in every language."""

    @property
    def name(self) -> str | None: ...


class Renamed(Protocol):
    name: Any


class Used(Protocol):
    active: bool


N = TypeVar("N", bound=Renamed)
K = TypeVar("K", bound=Kept)
U = TypeVar("U", bound=Used)


def free_name(
    rows: Iterable[Named], text: str, *, but: object = None, longest: int = MOST_NAME
) -> str:
    """A good name that none of `rows` has; how it is spelled makes it no other.

    Raises Invalid: name-empty, text-too-long, name-taken.
    """
    name = named_well(text, longest=longest)
    key = _key(name)
    if any(each.name and _key(each.name) == key for each in rows if each is not but):
        raise Invalid("name-taken")
    return name


def call(desk: Desk, actor: Member, row: N, name: str) -> N:
    """Under this name, which is free, from now on."""
    desk.step(actor, StepKind.SETTINGS)
    row.name = name
    return row


def put(desk: Desk, actor: Member, row: K, among: Sequence[K], by: int) -> K:
    """A place up (-1) or down (1) among its like."""
    desk.step(actor, StepKind.SETTINGS)
    shift(among, row, by)
    return row


def use(desk: Desk, actor: Member, row: U, *, active: bool) -> U:
    """In use, or out of it: then it is offered nowhere and stays on what has it."""
    desk.step(actor, StepKind.SETTINGS)
    row.active = active
    return row


def _key(name: str) -> str:
    """A name of signs alone is compared as it is."""
    return search_key(name) or name
