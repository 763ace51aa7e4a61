"""Settings of the company, required fields, approvals and what products need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence import types

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


def downgrade() -> None:
    op.drop_column("stage", "approval")
    op.drop_column("stage", "required")
    op.drop_column("organisation", "settings")
