"""One row of a table, read cell by cell as its writer's organisation writes.

Every reader notes its column, so that a refusal can say where it was. What has two
meanings is refused: nobody is there to choose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.reading.dates import read_date
from bot.reading.money import read_money
from bot.reading.names import search_key
from bot.reading.percent import read_percent
from bot.reading.result import Choice, Reading, Unread

T = TypeVar("T")

YES = frozenset({"yes", "y", "true", "1", "x"})
NO = frozenset({"no", "n", "false", "0"})
BETWEEN = "|"
"""Between several values in one cell."""


class Listed(Protocol):
    """A value of a list: an item or a stage."""

    id: int
    code: str | None

    @property
    def label(self) -> Name | Term: ...


L = TypeVar("L", bound=Listed)

Labels = Callable[[Name | Term], Sequence[str]]
"""How a label is written, in every language that may stand in a file."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as a spreadsheet counts; `cells` by column name, without the empty ones."""

    number: int
    cells: Mapping[str, str]


class Cells:
    """`seen` counts rows without a number of their own that say the same."""

    def __init__(self, row: Row, desk: Desk, labels: Labels, seen: dict[str, int]) -> None:
        self.desk = desk
        self.row = row
        self.seen = seen
        self.column = ""
        self._labels = labels

    def text(self, column: str) -> str:
        """The cell, "" when it is empty."""
        self.column = column
        return " ".join(self.row.cells.get(column, "").split())

    def needed(self, column: str) -> str:
        text = self.text(column)
        if not text:
            raise Invalid("import-empty")
        return text

    def flag(self, column: str) -> bool | None:
        text = self.text(column).lower()
        if not text:
            return None
        if text not in YES | NO:
            raise Invalid("import-yes-no", typed=text)
        return text in YES

    def money(self, column: str) -> Money | None:
        organisation = self.desk.organisation
        found = self._read(
            column,
            lambda text: read_money(
                text,
                lang=organisation.locale.value,
                currency=organisation.currency,
                toman=organisation.toman,
            ),
        )
        return found.money if found else None

    def percent(self, column: str) -> int | None:
        locale = self.desk.organisation.locale
        return self._read(column, lambda text: read_percent(text, lang=locale.value))

    def day(self, column: str) -> date | None:
        """A day; whatever time stands with it is left out."""
        organisation = self.desk.organisation
        found = self._read(
            column,
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
        if day is not None and day > self.desk.today:
            raise Invalid("import-day-ahead", typed=self.text(column))
        return day

    def one_of(self, column: str, values: Iterable[L]) -> L | None:
        """The list value that the cell names by its code or its label."""
        text = self.text(column)
        return self._named(text, values) if text else None

    def needed_one_of(self, column: str, values: Iterable[L]) -> L:
        return self._named(self.needed(column), values)

    def some_of(self, column: str, values: Iterable[L]) -> list[L]:
        """Those a cell names with BETWEEN between them, in its order."""
        parts = [each.strip() for each in self.text(column).split(BETWEEN)]
        known = list(values)
        return [self._named(each, known) for each in parts if each]

    def _named(self, text: str, values: Iterable[L]) -> L:
        key = search_key(text)
        known = list(values)
        for each in known:
            written = (each.code or "", *self._labels(each.label))
            if key in {search_key(form) for form in written}:
                return each
        raise Invalid("import-not-listed", typed=text, known=", ".join(map(self._shown, known)))

    def _shown(self, value: Listed) -> str:
        return value.code or self._labels(value.label)[0]

    def _read(self, column: str, read: Callable[[str], Reading[T]]) -> T | None:
        text = self.text(column)
        if not text:
            return None
        found = read(text)
        if isinstance(found, Unread):
            raise Invalid(found.reason.value)
        if isinstance(found, Choice):
            raise Invalid("import-two-meanings", typed=text)
        return found.value

    def _now_here(self) -> datetime:
        return self.desk.now.astimezone(ZoneInfo(self.desk.organisation.zone))
