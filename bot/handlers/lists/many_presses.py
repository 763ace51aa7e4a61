"""The buttons of changing many at once. The ticks themselves are kept in the store."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowTicking(Press, code="mt"):
    """A page of a list, to tick rows of it."""

    listing: str
    way: str = "f"
    key: int = 0
    row: int = 0


@dataclass(frozen=True)
class Tick(Press, code="mk"):
    """Ticks a row or takes the tick away; the same page stays."""

    opportunity: int
    listing: str
    way: str
    key: int
    row: int


@dataclass(frozen=True)
class TickAll(Press, code="ma"):
    listing: str


@dataclass(frozen=True)
class TickNone(Press, code="mn"):
    listing: str


@dataclass(frozen=True)
class ShowManyActs(Press, code="mo"):
    """What shall be done with those that are ticked?"""

    listing: str


@dataclass(frozen=True)
class ShowManyFields(Press, code="mf"):
    listing: str


@dataclass(frozen=True)
class AskMany(Press, code="mq"):
    """The question of one field, for all of them."""

    name: str
    listing: str


@dataclass(frozen=True)
class ShowManyHeirs(Press, code="mh"):
    listing: str
    page: int = 0


@dataclass(frozen=True)
class GiveMany(Press, code="mg"):
    member: int
    listing: str


@dataclass(frozen=True)
class ShowManyStages(Press, code="mx"):
    listing: str


@dataclass(frozen=True)
class MoveMany(Press, code="mm"):
    stage: int
    listing: str


@dataclass(frozen=True)
class LoseMany(Press, code="ml"):
    listing: str


@dataclass(frozen=True)
class UndoMany(Press, code="mu"):
    many: int
    listing: str
