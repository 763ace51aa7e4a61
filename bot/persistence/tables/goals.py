"""Goals of members and teams."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index

from bot.domain.goals import GoalMeasure
from bot.persistence.database.types import Code, Day
from bot.persistence.tables.metadata import reference, table

goal = table(
    "goal",
    reference("member_id", "member"),
    reference("team_id", "team"),
    Column("measure", Code(GoalMeasure), nullable=False),
    Column("first", Day, nullable=False),
    Column("last", Day, nullable=False),
    Column("target", BigInteger, nullable=False),
    CheckConstraint("(member_id IS NULL) <> (team_id IS NULL)", name="of_one"),
    CheckConstraint("target > 0", name="target"),
    Index(None, "member_id", "last"),
    Index(None, "team_id", "last"),
)
