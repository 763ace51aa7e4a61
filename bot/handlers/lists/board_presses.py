"""The buttons that narrow a board, or draw it. A listing travels as its code."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class DrawBoard(Press, code="bd"):
    listing: str


@dataclass(frozen=True)
class BoardPeople(Press, code="bw"):
    """Whose opportunities it is narrowed to, a page counted from 0."""

    listing: str
    page: int


@dataclass(frozen=True)
class BoardCustomer(Press, code="bc"):
    """Which customer it is narrowed to."""

    listing: str


@dataclass(frozen=True)
class FindOnBoard(Press, code="bf"):
    """Only what some words mean: a number, a name, a product, a note."""

    listing: str
