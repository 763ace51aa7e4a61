"""Changing the customer of an opportunity and choosing one's own columns are permissions;
everybody may go on as before until an admin takes them away.
"""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

revision = "0027_two_permissions"
down_revision = "0026_question_sets"
branch_labels = None
depends_on = None

NEW = ("customise", "edit-related")


def upgrade() -> None:
    _grant(lambda had: had | set(NEW))


def downgrade() -> None:
    _grant(lambda had: had - set(NEW))


def _grant(changed: Callable[[set[str]], set[str]]) -> None:
    connection = op.get_bind()
    member = sa.table("member", sa.column("id"), sa.column("permissions"))
    for row in connection.execute(sa.select(member.c.id, member.c.permissions)).all():
        had = {each for each in row.permissions.split(",") if each}
        kept = ",".join(sorted(changed(had)))
        connection.execute(sa.update(member).where(member.c.id == row.id).values(permissions=kept))
