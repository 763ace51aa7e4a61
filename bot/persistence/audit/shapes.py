"""How an object is a row, and a Change of the audit, when it is written without a flush."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Mapper, class_mapper

from bot.domain.history import CREATED
from bot.persistence.audit.journal import is_watched
from bot.persistence.tables.history import change
from bot.persistence.tables.opportunities import stage_change
from bot.persistence.tables.parties import party_contact

GIVEN_LATER: dict[Table, frozenset[str]] = {
    change: frozenset({"id", "step_id"}),
    party_contact: frozenset({"id"}),
    stage_change: frozenset({"id"}),
}
"""Columns of which nothing is known before the rows are written; nobody names these ids."""

Encode = Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Shape:
    table: Table
    watched: bool
    columns: tuple[tuple[str, str], ...]
    """The name of the attribute, and that of the column."""
    audited: tuple[tuple[str, Encode], ...]
    """The attributes that the audit keeps, and what makes JSON of them."""
    versioned: bool

    def row(self, known: Mapping[str, Any]) -> dict[str, Any]:
        row = {column: known.get(name) for name, column in self.columns}
        if self.versioned:
            row["version"] = 1
        return row

    def change(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """As a flush would note it. What is empty is left out: of many thousands of rows it
        would be half of all that is written.
        """
        new = {
            name: value if encode is None else encode(value)
            for name, encode in self.audited
            if (value := known.get(name)) is not None
        }
        return {
            "entity": self.table.description,
            "entity_id": known["id"],
            "field": CREATED,
            "old": None,
            "new": new,
        }


_shapes: dict[type, Shape] = {}


def shape_of(kind: type) -> Shape:
    """Made once for each class."""
    if kind not in _shapes:
        _shapes[kind] = _shape_of(kind)
    return _shapes[kind]


def _shape_of(kind: type) -> Shape:
    mapper: Mapper[Any] = class_mapper(kind)
    table = mapper.local_table
    if not isinstance(table, Table):
        raise TypeError(f"{kind.__name__} has no table of its own")
    later = GIVEN_LATER.get(table, frozenset())
    pairs = [(prop.key, prop.columns[0]) for prop in mapper.column_attrs]
    return Shape(
        table=table,
        watched=is_watched(kind),
        columns=tuple((key, column.name) for key, column in pairs if column.name not in later),
        audited=tuple(
            (key, getattr(column.type, "to_json", None))
            for key, column in pairs
            if key not in ("id", "version")
        ),
        versioned="version" in table.c,
    )
