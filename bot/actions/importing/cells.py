"""One row of a table, read cell by cell as its writer's organisation writes.

Every reader notes its column, so that a refusal can say where it was. What has two
meanings is refused: nobody is there to choose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.importing.house import House
from bot.actions.importing.shelf import Labels, Shelf
from bot.domain.errors import Invalid
from bot.domain.money import Money
from bot.reading.contacts import phone_key
from bot.reading.dates.dates import read_date
from bot.reading.names import search_key
from bot.reading.numbers.money import read_money
from bot.reading.numbers.percent import read_percent
from bot.reading.result import Choice, Reading, Unread

__all__ = ["BETWEEN", "Cells", "Labels", "Row"]

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

YES = frozenset({"yes", "y", "true", "1", "x"})
NO = frozenset({"no", "n", "false", "0"})
BETWEEN = "|"
"""Between several values in one cell."""
NONE = "none"
"""Says that there is none, where something must be said."""

_PLAIN = re.compile(r"-?\d{1,15}(\.\d{1,9})?")

MOST_REMEMBERED = 20_000
"""Cells that were read before; a file has few days and many amounts."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as a spreadsheet counts; `cells` by column name, without the empty ones."""

    number: int
    cells: Mapping[str, str]


class Cells:
    def __init__(self, row: Row, house: House) -> None:
        self.house = house
        self.desk = house.desk
        self.row = row
        self.column = ""

    def text(self, column: str) -> str:
        """The cell, "" when it is empty."""
        self.column = column
        return " ".join(self.row.cells.get(column, "").split())

    def lines(self, column: str) -> list[str]:
        """The lines of a cell that has several, without the empty ones."""
        self.column = column
        lines = self.row.cells.get(column, "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def whole(self, column: str) -> str:
        """As it was written, line breaks and all."""
        self.column = column
        return self.row.cells.get(column, "").strip()

    def needed(self, column: str) -> str:
        text = self.text(column)
        if not text:
            raise Invalid("import-empty")
        return text

    def flag(self, column: str) -> bool | None:
        text = self.text(column).lower()
        if not text:
            return None
        key = search_key(text) or text
        if key in YES | self.house.yes:
            return True
        if key in NO | self.house.no:
            return False
        raise Invalid("import-yes-no", typed=text)

    def money(self, column: str) -> Money | None:
        organisation = self.house.organisation
        found = self._read(
            column,
            "money",
            lambda text: read_money(
                text,
                lang=organisation.locale.value,
                currency=organisation.currency,
                toman=organisation.toman,
            ),
        )
        return found.money if found else None

    def percent(self, column: str) -> int | None:
        locale = self.house.organisation.locale
        return self._read(column, "percent", lambda text: read_percent(text, lang=locale.value))

    def day(self, column: str) -> date | None:
        """A day; whatever time stands with it is left out."""
        organisation = self.house.organisation
        found = self._read(
            column,
            "day",
            lambda text: read_date(
                text,
                lang=organisation.locale.value,
                calendar=organisation.calendar.value,
                now=self._now_here(),
            ),
        )
        return found.day if found else None

    def past_day(self, column: str) -> date | None:
        """A day that is not after today."""
        day = self.day(column)
        if day is not None and day > self.house.today:
            raise Invalid("import-day-ahead", typed=self.text(column))
        return day

    def one_of(self, column: str, shelf: Shelf[T]) -> T | None:
        """The value that the cell names; of a list by its code or its label."""
        text = self.text(column)
        return shelf.find(text) if text else None

    def needed_one_of(self, column: str, shelf: Shelf[T]) -> T:
        return shelf.find(self.needed(column))

    def some_of(self, column: str, shelf: Shelf[T]) -> list[T]:
        """Those a cell names with BETWEEN between them, in its order."""
        return [shelf.find(each) for each in self.several(column)]

    def several(self, column: str) -> list[str]:
        parts = [each.strip() for each in self.text(column).split(BETWEEN)]
        return [each for each in parts if each]

    def phones(self, column: str) -> list[str]:
        """Each number once, as it was written first."""
        once: dict[str, str] = {}
        for each in self.several(column):
            once.setdefault(phone_key(each) or each, each)
        return list(once.values())

    def code(self, column: str, codes: type[E]) -> E | None:
        """One of our own words, as they stand in the documentation."""
        text = self.text(column).lower()
        if not text:
            return None
        if text not in set(codes):
            raise Invalid("import-not-listed", typed=text, known=", ".join(codes))
        return codes(text)

    def _read(self, column: str, kind: str, read: Callable[[str], Reading[T]]) -> T | None:
        text = self.text(column)
        if not text:
            return None
        before = self.house.read
        found: Any = before.get((kind, text)) or read(text)
        if isinstance(found, Unread):
            raise Invalid(found.reason.value)
        if isinstance(found, Choice):
            raise Invalid("import-two-meanings", typed=text)
        if len(before) < MOST_REMEMBERED:
            before[kind, text] = found
        value: T = found.value
        return value

    def _now_here(self) -> datetime:
        return self.desk.now.astimezone(ZoneInfo(self.house.organisation.zone))


def plain_number(text: str) -> Decimal:
    """Digits with at most one point, as a program writes it: there is nothing to guess."""
    if not _PLAIN.fullmatch(text):
        raise Invalid("number-unclear")
    return Decimal(text)
