"""Runs the revisions on the connection that `migrate` hands over, whichever engine."""

from __future__ import annotations

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.persistence.database import types
from bot.persistence.tables import metadata


def spelled(what: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """How a drafted revision writes our column types; False leaves it to alembic."""
    if what != "type":
        return False
    if isinstance(item, types.Code):
        return "sa.String(20)"
    own = type(item).__module__ == types.__name__
    return f"types.{type(item).__name__}()" if own else False


def ours(name: str | None, what: str, _: object) -> bool:
    """Trigram indexes are made by `0011_search` where the engine can have them."""
    return not (what in ("table", "index") and "_trigram" in (name or ""))


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    # SQLite changes a table by copying it; PostgreSQL takes the same steps in place.
    render_item=spelled,
    include_name=ours,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
