"""Settings of the company, required fields, approvals and what products need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0007_stages_and_products"
down_revision = "0006_fields"
branch_labels = None
depends_on = None


def upgrade() -> None:
    settings = sa.Column("settings", types.Json, nullable=False, server_default="{}")
    op.add_column("organisation", settings)
    required = sa.Column("required", types.Json, nullable=False, server_default="[]")
    op.add_column("stage", required)
    approval = sa.Column("approval", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("stage", approval)
    op.create_table(
        "approval",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("opportunity_id", types.Id, sa.ForeignKey("opportunity.id"), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("change", types.Json, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("asked_by", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("expires_at", types.Instant(), nullable=False),
        sa.Column("decided_by", types.Id, sa.ForeignKey("member.id")),
        sa.Column("decided_at", types.Instant()),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_approval_waiting",
        "approval",
        ["opportunity_id", "id"],
        postgresql_where=sa.text("state = 'waiting'"),
        sqlite_where=sa.text("state = 'waiting'"),
    )


def downgrade() -> None:
    op.drop_table("approval")
    op.drop_column("stage", "approval")
    op.drop_column("stage", "required")
    op.drop_column("organisation", "settings")
