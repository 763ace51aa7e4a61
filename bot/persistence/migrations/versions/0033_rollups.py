"""Sums by day that triggers keep.

The view `roll_of` says what an opportunity adds to the sums; triggers take that away before
a change and add it again after it. Whoever copies one of these tables in a later revision,
as changing a column on SQLite does, drops views and triggers before and makes them anew.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0033_rollups"
down_revision = "0037_pace"
branch_labels = None
depends_on = None

HALF = 10**9
SUMS = (
    *("figure", "day", "key", "other", "status", "currency", "rate"),
    *("n", "high", "low", "heavy_high", "heavy_low"),
)
GROUPS = SUMS[:7]
ADDED = SUMS[7:]

CHANCE = "CASE o.status WHEN 'won' THEN 100 WHEN 'open' THEN o.probability ELSE 0 END"
AMOUNT = "COALESCE(o.amount, 0)"
WORTH = (
    "o.status AS status, o.currency AS currency, o.rate AS rate, 1 AS n,"
    f" {AMOUNT} / {HALF} AS high, {AMOUNT} % {HALF} AS low,"
    f" {AMOUNT} / {HALF} * ({CHANCE}) AS heavy_high,"
    f" {AMOUNT} % {HALF} * ({CHANCE}) AS heavy_low"
)
PRIORITY = "CASE o.priority WHEN 'low' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END"
ENDED, OPEN = "o.ended_on IS NOT NULL", "o.status = 'open'"
WON, LOST = (f"{ENDED} AND o.status = '{status}'" for status in ("won", "lost"))

BY = {"all": "NULL", "priority": PRIORITY} | {
    name: f"o.{column}_id"
    for name, column in (
        *(("member", "assignee"), ("source", "source"), ("type", "type")),
        *(("campaign", "campaign"), ("pipeline", "pipeline"), ("stage", "stage")),
    )
}
PLAIN = (
    *(
        (f"{window}:{by}", day, BY[by], which)
        for window, day, which, groups in (
            ("created", "created_on", "1 = 1", "all member source campaign stage"),
            ("ended", "ended_on", ENDED, "all member source type campaign pipeline priority"),
            ("open", "close_date", OPEN, "all member stage"),
        )
        for by in groups.split()
    ),
    ("won:reason", "ended_on", "o.win_reason_id", WON),
)
"""Figure, the day it counts on, its key, of which."""

PARTS = {
    "lost_for": ("reason_id", "lost:reason", "several:reason", LOST),
    "line": ("product_id", "ended:product", "several:product", ENDED),
    "competing": ("competitor_id", "ended:competitor", "several:competitor", ENDED),
}

WATCHED = (
    *("status", "assignee_id", "source_id", "type_id", "campaign_id", "pipeline_id"),
    *("stage_id", "priority", "win_reason_id", "currency", "rate", "amount"),
    *("probability", "created_on", "ended_on", "close_date", "deleted_at"),
)


def upgrade() -> None:
    op.create_table(
        "roll",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("figure", sa.String(20), nullable=False),
        sa.Column("day", types.Day),
        sa.Column("key", sa.BigInteger),
        sa.Column("other", sa.BigInteger),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.BigInteger, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        *(sa.Column(name, sa.BigInteger, nullable=False) for name in ADDED[1:]),
        sqlite_autoincrement=True,
    )
    make_views()
    make_triggers()
    fill()
    op.create_index("ix_roll_figure_day", "roll", ["figure", "day"])


def downgrade() -> None:
    drop_triggers()
    drop_views()
    op.drop_table("roll")


# What an opportunity adds ------------------------------------------------------------------


def make_views() -> None:
    op.execute(f"CREATE VIEW roll_of_itself AS {' UNION ALL '.join(_plain())}")
    for part in PARTS:
        op.execute(f"CREATE VIEW roll_of_{part} AS {' UNION ALL '.join(_part(part))}")
    op.execute(f"CREATE VIEW roll_of_rivals AS {' UNION ALL '.join(_rivals())}")
    views = ("itself", *PARTS, "rivals")
    every = " UNION ALL ".join(f"SELECT * FROM roll_of_{view}" for view in views)  # noqa: S608
    op.execute(f"CREATE VIEW roll_of AS {every}")


def drop_views() -> None:
    for view in ("roll_of", "roll_of_rivals", *(f"roll_of_{part}" for part in PARTS)):
        op.execute(f"DROP VIEW {view}")
    op.execute("DROP VIEW roll_of_itself")


def _select(figure: str, day: str, key: str, other: str = "NULL") -> str:
    return (
        f"SELECT o.id AS opportunity_id, CAST('{figure}' AS VARCHAR(20)) AS figure,"  # noqa: S608
        f" o.{day} AS day, CAST({key} AS BIGINT) AS key, CAST({other} AS BIGINT) AS other,"
        f" {WORTH} FROM opportunity o"
    )


def _plain() -> Iterator[str]:
    for figure, day, key, which in PLAIN:
        yield f"{_select(figure, day, key)} WHERE o.deleted_at IS NULL AND {which}"


def _part(part: str, rows: str = "") -> Iterator[str]:
    column, figure, several, which = PARTS[part]
    left = f"WHERE o.deleted_at IS NULL AND {which}"
    yield f"{_select(figure, 'ended_on', f'a.{column}')} {_once(part, 'a', rows)} {left}"
    yield f"{_select(several, 'ended_on', 'NULL')} {left} AND {_many(part, rows)}"


def _rivals(rows: dict[str, str] | None = None) -> Iterator[str]:
    rivals, reasons = ((part, (rows or {}).get(part, "")) for part in ("competing", "lost_for"))
    left = f"WHERE o.deleted_at IS NULL AND {LOST}"
    pairs = _select("lost:rival", "ended_on", "a.competitor_id", "b.reason_id")
    both = f"{_once(rivals[0], 'a', rivals[1])} {_once(reasons[0], 'b', reasons[1])}"
    yield f"{pairs} {both} {left}"
    many = f"({_many(*rivals)} OR {_many(*reasons)})"
    yield f"{_select('several:rival', 'ended_on', 'NULL')} {left} AND {many}"


def _once(part: str, name: str, rows: str = "") -> str:
    """Each group once, though two lines may be of one product; empty for those without.

    By the opportunity: with a bare column SQLite would look through all lines of a product.
    """
    column, rows = PARTS[part][0], rows or part
    return (
        f"LEFT JOIN {rows} {name} ON {name}.opportunity_id = o.id AND NOT EXISTS"  # noqa: S608
        f" (SELECT 1 FROM {rows} z WHERE z.opportunity_id = o.id"
        f" AND z.{column} + 0 = {name}.{column} AND z.id < {name}.id)"
    )


def _many(part: str, rows: str = "") -> str:
    return (
        f"(SELECT COUNT(DISTINCT z.{PARTS[part][0]}) FROM {rows or part} z"  # noqa: S608
        " WHERE z.opportunity_id = o.id) > 1"
    )


def fill() -> None:
    """All anew, figure by figure: a sort of everything at once would outgrow the memory."""
    figures = [figure for figure, *_ in PLAIN]
    figures += [figure for _, *both, _ in PARTS.values() for figure in both]
    groups, sums = ", ".join(GROUPS), ", ".join(f"SUM({each})" for each in ADDED)
    for figure in (*figures, "lost:rival", "several:rival"):
        op.execute(
            f"INSERT INTO roll ({', '.join(SUMS)}) SELECT {groups}, {sums} FROM roll_of"  # noqa: S608
            f" WHERE figure = '{figure}' GROUP BY {groups} ORDER BY {groups}"
        )


# Triggers ----------------------------------------------------------------------------------


def _roll(source: str, which: str, *, away: bool) -> str:
    sums = ", ".join(f"-{each}" if away else each for each in ADDED)
    return (
        f"INSERT INTO roll ({', '.join(SUMS)}) SELECT {', '.join(GROUPS)}, {sums}"  # noqa: S608
        f" FROM {source} WHERE opportunity_id {which};"
    )


def _views(part: str) -> tuple[str, ...]:
    return (f"roll_of_{part}", *(() if part == "line" else ("roll_of_rivals",)))


def make_triggers() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _on_sqlite() if sqlite else _on_postgres():
        op.execute(statement)


def drop_triggers() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _on_sqlite() if sqlite else _on_postgres():
        words = statement.split()
        if words[1] == "TRIGGER":
            table = words[words.index("ON") + 1]
            op.execute(f"DROP TRIGGER {words[2]}" + ("" if sqlite else f" ON {table}"))
    for table in () if sqlite else ("opportunity", *PARTS):
        op.execute(f"DROP FUNCTION {table}_is_rolled()")


def _changed(names: tuple[str, ...], differs: str) -> str:
    return " OR ".join(f"OLD.{each} {differs} NEW.{each}" for each in names)


def _on_sqlite() -> Iterator[str]:
    """Row by row: what it was goes before each change, what it is comes after it."""
    for table, owner, watched, views in (
        ("opportunity", "id", WATCHED, ("roll_of",)),
        *(
            (part, "opportunity_id", ("opportunity_id", PARTS[part][0]), _views(part))
            for part in PARTS
        ),
    ):
        for when, away in (("BEFORE", True), ("AFTER", False)):
            for what, whose in (
                ("INSERT", f"= NEW.{owner}"),
                ("UPDATE", f"IN (OLD.{owner}, NEW.{owner})"),
                ("DELETE", f"= OLD.{owner}"),
            ):
                done = " ".join(_roll(view, whose, away=away) for view in views)
                of = f" OF {', '.join(watched)}" if what == "UPDATE" else ""
                only = f" WHEN {_changed(watched, 'IS NOT')}" if of else ""
                yield (
                    f"CREATE TRIGGER {table}_roll_{what.lower()}_{when.lower()}"
                    f" {when} {what}{of} ON {table}{only} BEGIN {done} END"
                )


def _on_postgres() -> Iterator[str]:
    """An opportunity row by row, as a change of it holds it anyway. Its parts statement by
    statement: of many rows at once, the triggers after them all see the same.
    """
    yield _function("opportunity", _of_a_row())
    differs = _changed(WATCHED, "IS DISTINCT FROM")
    for when, what, only in (
        ("AFTER", "INSERT", ""),
        ("BEFORE", "UPDATE", f" WHEN ({differs})"),
        ("AFTER", "UPDATE", f" WHEN ({differs})"),
        ("BEFORE", "DELETE", ""),
    ):
        yield (
            f"CREATE TRIGGER opportunity_roll_{what.lower()}_{when.lower()} {when} {what}"
            f" ON opportunity FOR EACH ROW{only} EXECUTE FUNCTION opportunity_is_rolled()"
        )
    for part in PARTS:
        yield _function(part, " ".join(_of_parts(part, what) for what in TABLES))
        for what, tables in TABLES.items():
            seen = " ".join(f"{each} TABLE AS {name}" for each, name in tables.items())
            yield (
                f"CREATE TRIGGER {part}_roll_{what.lower()} AFTER {what} ON {part}"
                f" REFERENCING {seen} FOR EACH STATEMENT EXECUTE FUNCTION {part}_is_rolled()"
            )


TABLES = {
    "INSERT": {"NEW": "fresh"},
    "UPDATE": {"OLD": "gone", "NEW": "fresh"},
    "DELETE": {"OLD": "gone"},
}


def _of_a_row() -> str:
    return (
        "IF TG_WHEN = 'BEFORE' THEN "
        f"{_roll('roll_of', '= OLD.id', away=True)} ELSE "
        f"{_roll('roll_of', '= NEW.id', away=False)} END IF; "
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;"
    )


def _of_parts(part: str, what: str) -> str:
    """Their opportunities are held first: two that change one at once would each miss what
    the other does.
    """
    tables = TABLES[what].values()
    owners = " UNION ".join(f"SELECT opportunity_id FROM {each}" for each in tables)  # noqa: S608
    rows = f"SELECT * FROM {part}"  # noqa: S608
    if "fresh" in tables:
        rows += " WHERE id NOT IN (SELECT id FROM fresh)"
    if "gone" in tables:
        rows += " UNION ALL SELECT * FROM gone"
    before = [*_part(part, f"({rows})")]
    if part != "line":
        before += _rivals({part: f"({rows})"})
    was = f"({' UNION ALL '.join(before)}) AS was"
    done = [_roll(was, f"IN ({owners})", away=True)]
    done += [_roll(view, f"IN ({owners})", away=False) for view in _views(part)]
    return (
        f"IF TG_OP = '{what}' THEN PERFORM 1 FROM opportunity"
        f" WHERE id IN ({owners}) ORDER BY id FOR NO KEY UPDATE; {' '.join(done)} END IF;"
    )


def _function(table: str, steps: str) -> str:
    return (
        f"CREATE FUNCTION {table}_is_rolled() RETURNS trigger LANGUAGE plpgsql"
        f" AS $$ BEGIN {steps} RETURN NEW; END $$"
    )
