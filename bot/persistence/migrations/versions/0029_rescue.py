"""The weekly rescue, for everybody who has a morning; of neglected ones not twice a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence import types

revision = "0029_rescue"
down_revision = "0037_pace"
branch_labels = None
depends_on = None

# It begins with their next morning, on the first day of their week: Monday, in Iran Saturday.
_GIVEN = """
    INSERT INTO digest (kind, member_id, "at", days, active, due_at, "without")
    SELECT 'rescue', morning.member_id, morning."at",
           CASE WHEN member.locale = 'fa' THEN 32 ELSE 1 END,
           morning.active, morning.due_at, ''
    FROM digest AS morning JOIN member ON member.id = morning.member_id
    WHERE morning.kind = 'morning'
"""


def upgrade() -> None:
    op.create_table(
        "nag",
        sa.Column("opportunity_id", types.Id, primary_key=True, autoincrement=False),
        sa.Column("day", types.Day, nullable=False),
    )
    op.execute(_GIVEN)


def downgrade() -> None:
    op.execute("DELETE FROM digest WHERE kind = 'rescue'")
    op.drop_table("nag")
