"""Who opened the card of an opportunity, by day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0039_viewing"
down_revision = "0037_handover"
branch_labels = None
depends_on = None


def upgrade() -> None:
    of_whom = ("opportunity_id", "member_id", "day")
    op.create_table(
        "viewing",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("opportunity_id", types.Id, nullable=False),
        sa.Column("member_id", types.Id, nullable=False),
        sa.Column("day", types.Day, nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.UniqueConstraint(*of_whom, name="uq_viewing_opportunity_id_member_id_day"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("viewing")
