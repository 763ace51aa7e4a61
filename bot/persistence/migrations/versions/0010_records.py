"""Records made of messages: files, places, origins; what messages are about."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0010_records"
down_revision = "0009_lists_at_scale"
branch_labels = None
depends_on = None

RECORD = (
    ("file_unique_id", sa.String()),
    ("file_kind", sa.String(12)),
    ("file_name", sa.String()),
    ("file_size", sa.BigInteger()),
    ("latitude", sa.Integer()),
    ("longitude", sa.Integer()),
    ("metres", sa.Integer()),
    ("origin_key", sa.String(80)),
    ("origin_name", sa.String()),
)
PARTY = (("latitude", sa.Integer()), ("longitude", sa.Integer()))


def upgrade() -> None:
    for name, kind in RECORD:
        op.add_column("record", sa.Column(name, kind))
    op.create_index("ix_record_origin_key", "record", ["origin_key"])
    for name, kind in PARTY:
        op.add_column("party", sa.Column(name, kind))
    op.create_index("ix_party_latitude_longitude", "party", ["latitude", "longitude"])
    _table(
        "shown_card",
        *_message(),
        sa.Column("opportunity_id", types.Id, nullable=False),
        sa.UniqueConstraint("bot", "chat", "message_id"),
    )
    _table(
        "unfiled",
        *_message(),
        sa.Column("message", types.Json, nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.UniqueConstraint("bot", "chat", "message_id"),
    )
    _table(
        "file_copy",
        sa.Column("file_unique_id", sa.String, nullable=False),
        sa.Column("file_id", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_at", types.Instant, nullable=False),
        sa.UniqueConstraint("file_unique_id"),
    )
    op.create_index("ix_file_copy_state_next_at", "file_copy", ["state", "next_at"])


def downgrade() -> None:
    for name in ("file_copy", "unfiled", "shown_card"):
        op.drop_table(name)
    op.drop_index("ix_party_latitude_longitude", "party")
    for name, _ in PARTY:
        op.drop_column("party", name)
    op.drop_index("ix_record_origin_key", "record")
    for name, _ in RECORD:
        op.drop_column("record", name)


def _message() -> tuple[sa.Column[Any], ...]:
    numbers = ("bot", "chat", "message_id")
    return tuple(sa.Column(name, sa.BigInteger, nullable=False) for name in numbers)


def _table(name: str, *parts: Any) -> None:
    id_column = sa.Column("id", types.Id, primary_key=True)
    op.create_table(name, id_column, *parts, sqlite_autoincrement=True)
