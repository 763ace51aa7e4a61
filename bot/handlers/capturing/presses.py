"""The buttons under words that may mean several things for the card in view."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class PlanWords(Press, code="kw-f"):
    """They say when to get in touch again, and what about."""

    opportunity: int


@dataclass(frozen=True)
class PutWords(Press, code="kw-v"):
    """They are the new value of a field."""

    opportunity: int
    version: int
    field: str


@dataclass(frozen=True)
class TakeOffWords(Press, code="kw-d"):
    """They are what is off the price of a line."""

    opportunity: int
    version: int
    line: int


@dataclass(frozen=True)
class PriceWords(Press, code="kw-p"):
    """They say what one of a line costs."""

    opportunity: int
    version: int
    line: int


@dataclass(frozen=True)
class CountWords(Press, code="kw-n"):
    """They say how many there shall be of a line; `priced` 1: what one of it costs."""

    opportunity: int
    version: int
    line: int
    priced: int


@dataclass(frozen=True)
class AddWords(Press, code="kw-a"):
    """They are one line more of a product that is there."""

    opportunity: int


@dataclass(frozen=True)
class ChangeSeveral(Press, code="kw-s"):
    """They are several products: those that are there change, the others are added."""

    opportunity: int
    version: int
