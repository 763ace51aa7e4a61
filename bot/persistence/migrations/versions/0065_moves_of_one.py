"""How long one opportunity stood in its stages, told by an index; and what was taken back when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0065_moves_of_one"
down_revision = "0074_knocks"
branch_labels = None
depends_on = None

MOVES = "ix_stage_change_opportunity_id_at_from_stage_id_seconds"
BEFORE = "ix_stage_change_opportunity_id_id"
UNDOING = "ix_step_undoing"


def upgrade() -> None:
    op.create_index(MOVES, "stage_change", ["opportunity_id", "at", "from_stage_id", "seconds"])
    op.drop_index(BEFORE, "stage_change")
    undoes = sa.text("undoes_id IS NOT NULL")
    columns = ["at", "opportunity_id", "undoes_id"]
    op.create_index(UNDOING, "step", columns, postgresql_where=undoes, sqlite_where=undoes)


def downgrade() -> None:
    op.drop_index(UNDOING, "step")
    op.create_index(BEFORE, "stage_change", ["opportunity_id", "id"])
    op.drop_index(MOVES, "stage_change")
