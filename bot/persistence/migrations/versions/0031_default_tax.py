"""The tax rate that new documents begin with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031_default_tax"
down_revision = "0033_wide_indexes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "tax_rate", sa.Column("by_default", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.create_index(
        "uq_tax_rate_by_default",
        "tax_rate",
        ["by_default"],
        unique=True,
        postgresql_where=sa.text("by_default"),
        sqlite_where=sa.text("by_default"),
    )


def downgrade() -> None:
    op.drop_index("uq_tax_rate_by_default", "tax_rate")
    op.drop_column("tax_rate", "by_default")
