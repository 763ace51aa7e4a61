"""The weekly rescue, for everybody who has a morning; of neglected ones not twice a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0029_rescue"
down_revision = "0031_default_tax"
branch_labels = None
depends_on = None

# It begins with their next morning, on the first day of their week: Monday, where Persian is
# spoken Saturday, if that is a day at work.
_SATURDAY = """
    COALESCE(member.work_days, (SELECT MIN(organisation.work_days) FROM organisation)) & 32 <> 0
"""
_GIVEN = f"""
    INSERT INTO digest (kind, member_id, "at", days, active, due_at, "without")
    SELECT 'rescue', morning.member_id, morning."at",
           CASE WHEN member.locale = 'fa' AND {_SATURDAY} THEN 32 ELSE 1 END,
           morning.active, morning.due_at, ''
    FROM digest AS morning JOIN member ON member.id = morning.member_id
    WHERE morning.kind = 'morning'
"""  # noqa: S608 - of the lines above

# The week of who does not work on Saturdays was planned for a day that never comes.
_BACK_TO_WORK = f"""
    UPDATE digest SET days = 1, due_at = (
        SELECT morning.due_at FROM digest AS morning
        WHERE morning.member_id = digest.member_id AND morning.kind = 'morning'
    )
    WHERE kind = 'week' AND days = 32
      AND EXISTS (SELECT 1 FROM digest AS morning
                  WHERE morning.member_id = digest.member_id AND morning.kind = 'morning')
      AND NOT EXISTS (SELECT 1 FROM member WHERE member.id = digest.member_id AND {_SATURDAY})
"""  # noqa: S608 - of the lines above


def upgrade() -> None:
    op.create_table(
        "nag",
        sa.Column("opportunity_id", types.Id, primary_key=True, autoincrement=False),
        sa.Column("day", types.Day, nullable=False),
    )
    op.execute(_GIVEN)
    op.execute(_BACK_TO_WORK)


def downgrade() -> None:
    op.execute("DELETE FROM digest WHERE kind = 'rescue'")
    op.drop_table("nag")
