"""What all tables share: how their constraints are called, and a few columns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, MetaData, Table
from sqlalchemy.schema import SchemaItem

from bot.persistence.database.types import Id

# Named, because an unnamed constraint can never be changed on SQLite again.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *parts: SchemaItem) -> Table:
    """A table whose rows have ids. No id is given twice: the audit names rows that went."""
    return Table(
        name, metadata, Column("id", Id, primary_key=True), *parts, sqlite_autoincrement=True
    )


def reference(name: str, to: str, *, required: bool = False, **more: Any) -> Column[int]:
    """A column with the id of a row of the table `to`."""
    return Column(name, Id, ForeignKey(f"{to}.id", **more), nullable=not required)


def flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)
