"""What an admin edits: lists, pipelines, stages; and the series that numbers come from."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    false,
    true,
)

from bot.domain.lists import ListKind, StageKind
from bot.persistence.database.types import Code, Json
from bot.persistence.tables.metadata import flag, metadata, reference, table

SAID_SOMEHOW = "code IS NOT NULL OR name IS NOT NULL"

list_item = table(
    "list_item",
    Column("kind", Code(ListKind), nullable=False),
    Column("code", String(40)),
    Column("name", String),
    Column("position", Integer, nullable=False),
    flag("active"),
    flag("needs_note"),
    Column("fresh", Boolean, nullable=False, server_default=false()),
    reference("merged_into_id", "list_item"),
    CheckConstraint(SAID_SOMEHOW, name="label"),
    Index(None, "kind", "code", unique=True),
    Index(None, "kind", "position", "id"),
)

question_set = table(
    "question_set",
    Column("name", String, nullable=False),
    Column("position", Integer, nullable=False),
    flag("active"),
    Column("questions", Json, nullable=False),
)

pipeline = table(
    "pipeline",
    Column("code", String(40)),
    Column("name", String),
    Column("position", Integer, nullable=False),
    flag("active"),
    CheckConstraint(SAID_SOMEHOW, name="label"),
)

stage = table(
    "stage",
    reference("pipeline_id", "pipeline", required=True),
    Column("code", String(40)),
    Column("name", String),
    Column("position", Integer, nullable=False),
    Column("kind", Code(StageKind), nullable=False),
    Column("probability", Integer, nullable=False),
    Column("stale_days", Integer, nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("required", Json, nullable=False, server_default="[]"),
    Column("approval", Boolean, nullable=False, server_default=false()),
    CheckConstraint(SAID_SOMEHOW, name="label"),
    CheckConstraint("probability BETWEEN 0 AND 100", name="probability"),
    CheckConstraint("stale_days >= 0", name="stale_days"),
    Index(None, "pipeline_id", "position", "id"),
)

number_series = Table(
    "number_series",
    metadata,
    Column("series", String(40), primary_key=True),
    Column("last", BigInteger, nullable=False),
)
