"""Sums of products by eight days, and of money in records by the opportunities they hang on.

Both come to the views and triggers of 0033; what these do is said there.
"""

# ruff: noqa: S608, SLF001 - the statements are all ours, and so is what they are made of
from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from alembic import op

revision = "0052_more_sums"
down_revision = "0057_missed_and_sought"
branch_labels = None
depends_on = None

FIRST = import_module("bot.persistence.migrations.versions.0033_rollups")

Parts = Callable[[str], Iterator[str]]

BLOCK = 8
PRODUCTS = "ended:product8"

OF_RECORDS = (
    ("invoiced:all", "invoice", "created_on", "NULL"),
    ("invoiced:member", "invoice", "created_on", "o.assignee_id"),
    ("invoiced:campaign", "invoice", "created_on", "o.campaign_id"),
    ("invoiced:ended", "invoice", "ended_on", "NULL"),
    ("quoted:member", "quote", "created_on", "o.assignee_id"),
    ("quoted:campaign", "quote", "created_on", "o.campaign_id"),
    ("returned:all", "sales-return", "created_on", "NULL"),
    ("returned:ended", "sales-return", "ended_on", "NULL"),
)
"""Figure, the kind of record, the day of its opportunity, its key."""

KINDS = "('invoice', 'quote', 'sales-return')"
WATCHED = ("opportunity_id", "kind", "state", "amount", "currency", "deleted_at")
TRIGGERS = (
    ("insert", "AFTER"),
    ("update", "BEFORE"),
    ("update", "AFTER"),
    ("delete", "BEFORE"),
)


def upgrade() -> None:
    op.execute("DROP VIEW roll_of")
    op.execute("DROP VIEW roll_of_line")
    op.execute(f"CREATE VIEW roll_of_line AS {' UNION ALL '.join(_lines())}")
    op.execute(f"CREATE VIEW roll_of_a_record AS {_records()}")
    kept = ", ".join(("opportunity_id", *FIRST.SUMS))
    op.execute(f"CREATE VIEW roll_of AS {_every()} UNION ALL SELECT {kept} FROM roll_of_a_record")
    if _is_sqlite():
        _run(_on_sqlite())
    else:
        op.execute(_line_function(_lines))
        _run(_on_postgres())
    for figure in (PRODUCTS, *(figure for figure, *_ in OF_RECORDS)):
        _fill(figure)


def downgrade() -> None:
    for what, when in TRIGGERS:
        name = f"DROP TRIGGER record_money_{what}_{when.lower()}"
        op.execute(name if _is_sqlite() else f"{name} ON record")
    op.execute("DROP VIEW roll_of")
    op.execute("DROP VIEW roll_of_a_record")
    op.execute("DROP VIEW roll_of_line")
    op.execute(f"CREATE VIEW roll_of_line AS {' UNION ALL '.join(FIRST._part('line'))}")
    op.execute(f"CREATE VIEW roll_of AS {_every()}")
    if not _is_sqlite():
        op.execute("DROP FUNCTION record_is_rolled()")
        op.execute(_line_function(lambda rows: FIRST._part("line", rows)))
    for figure in (PRODUCTS, *(figure for figure, *_ in OF_RECORDS)):
        op.execute(f"DELETE FROM roll WHERE figure = '{figure}'")


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _run(statements: Iterator[str]) -> None:
    for each in statements:
        op.execute(each)


def _every() -> str:
    views = ("itself", *FIRST.PARTS, "rivals")
    return " UNION ALL ".join(f"SELECT * FROM roll_of_{view}" for view in views)


def _fill(figure: str) -> None:
    groups, sums = ", ".join(FIRST.GROUPS), ", ".join(f"SUM({each})" for each in FIRST.ADDED)
    op.execute(
        f"INSERT INTO roll ({', '.join(FIRST.SUMS)}) SELECT {groups}, {sums} FROM roll_of"
        f" WHERE figure = '{figure}' GROUP BY {groups} ORDER BY {groups}"
    )


# Products ----------------------------------------------------------------------------------


def _lines(rows: str = "") -> Iterator[str]:
    """As before, and the products once more by the first of the eight days they are in: of
    hundreds of products a day alone holds nearly as many sums as opportunities.
    """
    yield from FIRST._part("line", rows)
    day = f"ended_on / {BLOCK} * {BLOCK}"
    once = FIRST._once("line", "a", rows)
    left = f"WHERE o.deleted_at IS NULL AND {FIRST.ENDED}"
    yield f"{FIRST._select(PRODUCTS, day, 'a.product_id')} {once} {left}"


def _line_function(parts: Parts) -> str:
    steps = " ".join(_of_lines(what, parts) for what in FIRST.TABLES)
    made: str = FIRST._function("line", steps)
    return made.replace("CREATE ", "CREATE OR REPLACE ", 1)


def _of_lines(what: str, parts: Parts) -> str:
    """What 0033 does for a part, of these sums."""
    tables = FIRST.TABLES[what].values()
    owners = " UNION ".join(f"SELECT opportunity_id FROM {each}" for each in tables)
    rows = "SELECT * FROM line"
    if "fresh" in tables:
        rows += " WHERE id NOT IN (SELECT id FROM fresh)"
    if "gone" in tables:
        rows += " UNION ALL SELECT * FROM gone"
    was = f"({' UNION ALL '.join(parts(f'({rows})'))}) AS was"
    away = FIRST._roll(was, f"IN ({owners})", away=True)
    back = FIRST._roll("roll_of_line", f"IN ({owners})", away=False)
    return (
        f"IF TG_OP = '{what}' THEN PERFORM 1 FROM opportunity"
        f" WHERE id IN ({owners}) ORDER BY id FOR NO KEY UPDATE; {away} {back} END IF;"
    )


# Records -----------------------------------------------------------------------------------


def _records() -> str:
    """Each record in all its sums. In the currency of its opportunity it goes by that rate;
    others are kept with a rate of 0, for whoever reads them to say what it is.
    """
    figures = " UNION ALL ".join(
        f"SELECT CAST('{figure}' AS VARCHAR(20)) AS figure, '{kind}' AS kind,"
        f" '{day}' AS day, '{key}' AS key"
        for figure, kind, day, key in OF_RECORDS
    )
    day = "CASE f.day WHEN 'created_on' THEN o.created_on ELSE o.ended_on END"
    key = (
        "CASE f.key WHEN 'o.assignee_id' THEN o.assignee_id"
        " WHEN 'o.campaign_id' THEN o.campaign_id END"
    )
    amount = "COALESCE(r.amount, 0)"
    return (
        f"SELECT r.id AS record_id, o.id AS opportunity_id, f.figure AS figure, {day} AS day,"
        f" CAST({key} AS BIGINT) AS key, CAST(NULL AS BIGINT) AS other, o.status AS status,"
        " COALESCE(r.currency, '') AS currency,"
        " CASE WHEN r.currency = o.currency THEN o.rate ELSE 0 END AS rate, 1 AS n,"
        f" {amount} / {FIRST.HALF} AS high, {amount} % {FIRST.HALF} AS low,"
        " CAST(0 AS BIGINT) AS heavy_high, CAST(0 AS BIGINT) AS heavy_low"
        f" FROM record r JOIN opportunity o ON o.id = r.opportunity_id"
        f" JOIN ({figures}) f ON f.kind = r.kind"
        " WHERE o.deleted_at IS NULL AND r.deleted_at IS NULL"
        " AND (f.day = 'created_on' OR o.ended_on IS NOT NULL)"
        " AND CASE r.kind WHEN 'quote' THEN r.state <> 'draft' ELSE r.state = 'confirmed' END"
    )


def _rolled(row: str, *, away: bool) -> str:
    sums = ", ".join(f"-{each}" if away else each for each in FIRST.ADDED)
    return (
        f"INSERT INTO roll ({', '.join(FIRST.SUMS)}) SELECT {', '.join(FIRST.GROUPS)}, {sums}"
        f" FROM roll_of_a_record WHERE record_id = {row}.id;"
    )


def _on_sqlite() -> Iterator[str]:
    """These go on while many opportunities are poured in whose sums are added up before."""
    for what, when in TRIGGERS:
        row = "OLD" if when == "BEFORE" else "NEW"
        of = f" OF {', '.join(WATCHED)}" if what == "update" else ""
        yield (
            f"CREATE TRIGGER record_money_{what}_{when.lower()}"
            f" {when} {what.upper()}{of} ON record"
            f" WHEN {row}.kind IN {KINDS}"
            f" BEGIN {_rolled(row, away=when == 'BEFORE')} END"
        )


def _on_postgres() -> Iterator[str]:
    """The opportunity is held first: who changes it meanwhile would miss the record."""

    def held(row: str, *, away: bool) -> str:
        return (
            f"PERFORM 1 FROM opportunity WHERE id = {row}.opportunity_id FOR NO KEY UPDATE;"
            f" {_rolled(row, away=away)}"
        )

    yield (
        "CREATE FUNCTION record_is_rolled() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_WHEN = 'BEFORE' THEN {held('OLD', away=True)}"
        f" ELSE {held('NEW', away=False)} END IF;"
        " IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
    )
    for what, when in TRIGGERS:
        row = "OLD" if when == "BEFORE" else "NEW"
        of = f" OF {', '.join(WATCHED)}" if what == "update" else ""
        yield (
            f"CREATE TRIGGER record_money_{what}_{when.lower()}"
            f" {when} {what.upper()}{of} ON record"
            f" FOR EACH ROW WHEN ({row}.kind IN {KINDS}) EXECUTE FUNCTION record_is_rolled()"
        )
