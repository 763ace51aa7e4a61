"""The kept sums of very many rows that come in at once.

Triggers add up row by row. On SQLite everybody waits for that, on PostgreSQL it takes longer
than all the rest. So rows that are put aside are added up there, before anybody has to wait,
by the very views that the triggers use; the triggers rest while the rows come in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import Column, Connection, MetaData, Table, func, insert, select, text

from bot.persistence.reports.rolling import GROUPS, SUMS
from bot.persistence.tables.opportunities import competing, line, lost_for, opportunity
from bot.persistence.tables.rolls import Rolled, roll, roll_of

COUNTED = (opportunity, line, lost_for, competing)
"""What the views read."""

_VIEWS = {
    "sqlite": text(
        "SELECT name, substr(sql, instr(sql, ' AS ') + 4) FROM main.sqlite_master"
        " WHERE type = 'view' AND name LIKE 'roll!_of%' ESCAPE '!' ORDER BY rowid"
    ),
    "postgresql": text(
        "SELECT relname AS name, pg_get_viewdef(oid) FROM pg_class"
        " WHERE relkind = 'v' AND relname LIKE 'roll!_of%' ESCAPE '!'"
        " AND pg_table_is_visible(oid) ORDER BY oid"
    ),
}
"""Names and definitions, those first that others are made of."""
_ITS_OWN = {"sqlite": "temp", "postgresql": "pg_temp"}
"""The schema of what only this connection sees; its names come before all others."""

_ADDING = text(
    "SELECT name, sql FROM sqlite_master"
    " WHERE type = 'trigger' AND name LIKE '%!_roll!_insert%' ESCAPE '!'"
)


def sums_aside() -> Table:
    return Table(
        "aside_roll",
        MetaData(),
        *(Column(name, roll.c[name].type) for name in (*GROUPS, *SUMS)),
        prefixes=["TEMPORARY"],
    )


def add_up(connection: Connection, beside: Mapping[Table, Table], sums: Table) -> None:
    """Fills `sums` with what all that waits `beside` the tables COUNTED adds to `roll`."""
    sums.drop(connection, checkfirst=True)
    sums.create(connection)
    with _seen_alone(connection, beside):
        columns = [roll_of.c[name] for name in GROUPS]
        added = select(*columns, *(func.sum(roll_of.c[name]) for name in SUMS))
        # One at a time: sorting all of them at once would outgrow the memory.
        for figure in Rolled:
            of_it = added.where(roll_of.c.figure == figure).group_by(*columns)
            connection.execute(insert(sums).from_select([*GROUPS, *SUMS], of_it))


@contextmanager
def triggers_rest(connection: Connection) -> Iterator[None]:
    """While rows come in that were added up already; to the end of the transaction at most."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL forsat.adds_up = 'off'")
        yield
        connection.exec_driver_sql("SET LOCAL forsat.adds_up = 'on'")
        return
    # Taken back with everything else if it fails; no one else writes meanwhile.
    triggers = connection.execute(_ADDING).all()
    for name, _ in triggers:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    yield
    for _, statement in triggers:
        connection.exec_driver_sql(statement)


@contextmanager
def _seen_alone(connection: Connection, beside: Mapping[Table, Table]) -> Iterator[None]:
    """Under the names of the tables, what waits beside them; under those of the views, the
    same views of that.
    """
    kind = connection.dialect.name
    views = connection.execute(_VIEWS[kind]).all()
    for table in COUNTED:
        aside = beside[table]
        if "opportunity_id" in aside.c:
            name = f"ix_{aside.name}"
            connection.exec_driver_sql(
                f'CREATE INDEX IF NOT EXISTS "{name}" ON "{aside.name}" (opportunity_id)'
            )
        if kind == "postgresql":
            connection.exec_driver_sql(f'ANALYZE "{aside.name}"')
    for table in COUNTED:
        there = f'SELECT * FROM "{beside[table].name}"'  # noqa: S608 - our own names
        connection.exec_driver_sql(f'CREATE TEMPORARY VIEW "{table.name}" AS {there}')
    for name, definition in views:
        connection.exec_driver_sql(f'CREATE TEMPORARY VIEW "{name}" AS {definition}')
    yield
    for name in (*reversed([each.name for each in views]), *(each.name for each in COUNTED)):
        connection.exec_driver_sql(f'DROP VIEW {_ITS_OWN[kind]}."{name}"')
