"""What all screens of the set-up share: for admins alone, eight rows a page, a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.facts import Fact
from bot.domain.rights import Office, check_office
from bot.handlers.set_up.presses import ShowSetUp
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Reply, Say, say_of

T = TypeVar("T")

Row = tuple[Button, ...]

PAGE = 8
NUMBERS_IN_A_ROW = 4

RETIRED = "retired"
"""Of a page: what is on it went out of use by the tap that led here."""


def admin_only(sight: Sight) -> None:
    """Refuses anybody else, an admin of yesterday too."""
    check_office(sight.actor, Office.SET_UP)


def page_of(sight: Sight) -> int:
    return max(int(sight.params.get("page", 0)), 0)


def cut(rows: Sequence[T], page: int) -> tuple[Sequence[T], bool]:
    """The rows of a page, and whether there are more."""
    first = page * PAGE
    return rows[first : first + PAGE], len(rows) > first + PAGE


@dataclass(frozen=True)
class Shown(Generic[T]):
    """One page of rows to choose from by their numbers."""

    said: Callable[[int, T], Say]
    """A row by its place, counted from 1 over all pages."""
    opened: Callable[[T], Press]
    turned: Callable[[int], Press]
    """To another page, counted from 0."""
    none: str = "setup-none"


def shelved(
    sight: Sight, title: Say, every: Sequence[T], shown: Shown[T], *ways: Sequence[Button]
) -> Reply:
    """A title, eight rows with their numbers below them, then the ways on."""
    page = page_of(sight)
    rows, more = cut(every, page)
    lines = [shown.said(place, each) for place, each in enumerate(rows, start=page * PAGE + 1)]
    return told(
        (title, None, *(lines or [say_of(shown.none)])),
        *numbered([shown.opened(each) for each in rows], page),
        *pager(page, more=more, turn=shown.turned),
        *(tuple(each) for each in ways),
    )


def numbered(presses: Sequence[Press], page: int) -> tuple[Row, ...]:
    """Number buttons for the rows of a page, counted over all pages."""
    buttons = [
        Button(say_of("button-number", place=place), press)
        for place, press in enumerate(presses, start=page * PAGE + 1)
    ]
    return tuple(
        tuple(buttons[at : at + NUMBERS_IN_A_ROW])
        for at in range(0, len(buttons), NUMBERS_IN_A_ROW)
    )


def pager(page: int, *, more: bool, turn: Callable[[int], Press]) -> tuple[Row, ...]:
    row = []
    if page:
        row.append(Button(say_of("button-earlier"), turn(page - 1)))
    if more:
        row.append(Button(say_of("button-later"), turn(page + 1)))
    return (tuple(row),) if row else ()


def button(key: str, press: Press, **facts: Fact) -> Button:
    return Button(say_of(key, **facts), press)


def use_row(sight: Sight, off: Press, on: Press, *, active: bool) -> Row:
    """Out of use or in use again; what was taken out just now is brought back by an undo."""
    if active:
        return (button("setup-retire", off),)
    return (button("setup-retire-undo" if sight.params.get(RETIRED) else "setup-revive", on),)


def back(press: Press | None = None) -> Row:
    """To where one came from; to the menu of the set-up without a press."""
    return (Button(say_of("button-back"), press or ShowSetUp()),)


def told(lines: Sequence[Say | None], *rows: Row) -> Reply:
    return Reply(lines=tuple(lines), rows=tuple(row for row in rows if row))
