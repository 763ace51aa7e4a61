"""No id of a customer, an opportunity or a team is given twice on SQLite, as elsewhere; and a
product has a key by which its code is one in any script, any case, any digits.

Copying the tables in earlier revisions had lost the first. Here they are copied by what
SQLite itself remembers of them, so that no check, index or trigger is lost on the way.
"""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types
from bot.reading.names import code_key

revision = "0025_ids_and_codes"
down_revision = "0024_groups"
branch_labels = None
depends_on = None

COPIED = ("team", "party", "opportunity")
AT_ONCE = 1_000

_ID = re.compile(r"\bid INTEGER NOT NULL,")
_PRIMARY = re.compile(r",\s*(CONSTRAINT \w+ )?PRIMARY KEY \(id\)")


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in COPIED:
            _copy(table)
    op.add_column("product", sa.Column("code_key", types.Key, nullable=False, server_default=""))
    _fill()
    op.create_index("ix_product_code_key", "product", ["code_key"], unique=True)


def downgrade() -> None:
    """Ids stay as careful as they are now: nothing was less right with that."""
    op.drop_index("ix_product_code_key", "product")
    op.drop_column("product", "code_key")


def _copy(table: str) -> None:
    connection = op.get_bind()
    remembered = connection.execute(
        sa.text("SELECT type, sql FROM sqlite_master WHERE tbl_name = :name AND sql IS NOT NULL"),
        {"name": table},
    ).all()
    made = next(sql for kind, sql in remembered if kind == "table")
    if "AUTOINCREMENT" in made:
        return
    body = made[made.index("(") :]
    body, ids = _ID.subn("id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,", body)
    body, keys = _PRIMARY.subn("", body)
    if (ids, keys) != (1, 1):
        raise RuntimeError(f"the table {table} is not as the revisions made it")
    # The new one is named last, so what refers to the table never follows the old one.
    connection.exec_driver_sql(f'CREATE TABLE "copied_{table}" {body}')
    columns = ", ".join(f'"{each["name"]}"' for each in sa.inspect(connection).get_columns(table))
    connection.exec_driver_sql(
        f'INSERT INTO "copied_{table}" ({columns}) SELECT {columns} FROM "{table}" ORDER BY id'  # noqa: S608
    )
    connection.exec_driver_sql(f'DROP TABLE "{table}"')
    connection.exec_driver_sql(f'ALTER TABLE "copied_{table}" RENAME TO "{table}"')
    for kind, sql in remembered:
        if kind != "table":
            connection.exec_driver_sql(sql)


def _fill() -> None:
    """Codes that were two until now stay two: the younger one’s key tells its id, too."""
    connection = op.get_bind()
    product = sa.table("product", sa.column("id"), sa.column("code"), sa.column("code_key"))
    rows = connection.execute(sa.select(product.c.id, product.c.code).order_by(product.c.id))
    taken: set[str] = set()
    keys = []
    for row in rows.all():
        key = code_key(row.code)
        key = f"{key} #{row.id}" if key in taken else key
        taken.add(key)
        keys.append({"row": row.id, "key": key})
    one = sa.update(product).where(product.c.id == sa.bindparam("row"))
    for at in range(0, len(keys), AT_ONCE):
        connection.execute(one.values(code_key=sa.bindparam("key")), keys[at : at + AT_ONCE])
