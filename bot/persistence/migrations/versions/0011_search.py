"""Looking inside names and notes by index; other names of products.

On SQLite a table of trigrams stands beside each table that is searched, kept by triggers:
whoever copies such a table in a later revision must make its triggers anew. PostgreSQL
needs the extension pg_trgm; where it may not be added, searches read all rows, as before.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types
from bot.reading.names import search_key

revision = "0011_search"
down_revision = "0010_records"
branch_labels = None
depends_on = None

SEARCHED = {
    "party": ("search_key", "words_key"),
    "opportunity": ("title_key",),
    "record": ("text_key",),
}


def upgrade() -> None:
    op.add_column("product", sa.Column("aliases", sa.String, nullable=False, server_default=""))
    op.add_column("record", sa.Column("text_key", types.Key, nullable=False, server_default=""))
    _fill_keys()
    if op.get_bind().dialect.name == "sqlite":
        for table, keys in SEARCHED.items():
            _trigrams_on_sqlite(table, keys)
    elif _may_have_trigrams():
        for table, keys in SEARCHED.items():
            for key in keys:
                op.execute(
                    f"CREATE INDEX ix_{table}_{key}_trigram ON {table}"
                    f" USING gin ({key} gin_trgm_ops)"
                )


def downgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table, keys in SEARCHED.items():
        if sqlite:
            for event in ("insert", "delete", "update"):
                op.execute(f"DROP TRIGGER {table}_trigram_{event}")
            op.execute(f"DROP TABLE {table}_trigram")
        else:
            for key in keys:
                op.execute(f"DROP INDEX IF EXISTS ix_{table}_{key}_trigram")
    op.drop_column("record", "text_key")
    op.drop_column("product", "aliases")


def _trigrams_on_sqlite(table: str, keys: tuple[str, ...]) -> None:
    index, columns = f"{table}_trigram", ", ".join(keys)
    old, new = (", ".join(f"{row}.{key}" for key in keys) for row in ("old", "new"))
    forget = f"INSERT INTO {index} ({index}, rowid, {columns}) VALUES ('delete', old.id, {old});"  # noqa: S608
    learn = f"INSERT INTO {index} (rowid, {columns}) VALUES (new.id, {new});"  # noqa: S608
    op.execute(
        f"CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='{table}',"
        " content_rowid='id', tokenize='trigram case_sensitive 1')"
    )
    for event, on, done in (
        ("insert", "INSERT", learn),
        ("delete", "DELETE", forget),
        ("update", f"UPDATE OF {columns}", forget + learn),
    ):
        op.execute(f"CREATE TRIGGER {index}_{event} AFTER {on} ON {table} BEGIN {done} END")
    op.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608


def _may_have_trigrams() -> bool:
    connection = op.get_bind()
    known = sa.text("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")
    if connection.scalar(known) is None:
        return False
    try:
        with connection.begin_nested():
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except sa.exc.DBAPIError:
        return False
    return True


def _fill_keys() -> None:
    connection = op.get_bind()
    record = sa.table("record", sa.column("id"), sa.column("text"), sa.column("text_key"))
    rows = connection.execute(sa.select(record.c.id, record.c.text)).all()
    keys = [{"row": row.id, "key": search_key(row.text)} for row in rows if row.text]
    if keys:
        one = sa.update(record).where(record.c.id == sa.bindparam("row"))
        connection.execute(one.values(text_key=sa.bindparam("key")), keys)
