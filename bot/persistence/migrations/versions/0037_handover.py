"""The work of a member who left, while it is on its way to a successor."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0037_handover"
down_revision = "0033_follow_ups_by_day"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "handover",
        sa.Column("id", types.Id, primary_key=True),
        *(
            sa.Column(
                name,
                types.Id,
                sa.ForeignKey("member.id", name=f"fk_handover_{name}_member"),
                nullable=False,
            )
            for name in ("gone_id", "heir_id", "by")
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("handover")
