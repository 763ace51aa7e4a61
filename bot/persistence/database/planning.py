"""When PostgreSQL is to plan a statement for the values it is asked with."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

MEMORY = "16MB"
"""Of a hash or a sort; with PostgreSQL's own 4 those of a year go through a file."""

_PLANNED_ANEW = text(
    "SELECT set_config('plan_cache_mode', 'force_custom_plan', true),"
    f" set_config('work_mem', '{MEMORY}', true)"
)


def plan_anew(session: Session) -> None:
    """Until the end of the transaction, and with room to do it in memory; SQLite, which plans
    for any values, is left alone.

    Each connection keeps its statements. After five times PostgreSQL would plan once more for
    whatever is asked, as if days were few and letters rare, and keep to that.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(_PLANNED_ANEW)
