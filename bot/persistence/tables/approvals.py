"""Changes that wait for a manager."""

from __future__ import annotations

from sqlalchemy import Column, Index, literal_column

from bot.domain.approvals import ApprovalKind, ApprovalState
from bot.persistence.database.types import Code, Instant, Json
from bot.persistence.tables.metadata import reference, table

approval = table(
    "approval",
    reference("opportunity_id", "opportunity", required=True),
    Column("kind", Code(ApprovalKind), nullable=False),
    Column("change", Json, nullable=False),
    Column("state", Code(ApprovalState), nullable=False),
    reference("asked_by", "member", required=True),
    Column("asked_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    reference("decided_by", "member"),
    Column("decided_at", Instant),
)

IS_WAITING = approval.c.state == literal_column("'waiting'")
Index(
    "ix_approval_waiting",
    approval.c.opportunity_id,
    approval.c.id,
    sqlite_where=IS_WAITING,
    postgresql_where=IS_WAITING,
)
