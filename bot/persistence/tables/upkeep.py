"""What happens by itself leaves here: warnings, and the pictures of each day.

Snapshots and nags have no foreign keys: they tell of days that were, and each night adds a
row for every open opportunity.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table

from bot.domain.moves import Status
from bot.persistence.database.types import Code, Day, Id, Instant
from bot.persistence.tables.metadata import metadata, reference, table

close_warning = table(
    "close_warning",
    reference("opportunity_id", "opportunity", required=True),
    Column("touched_at", Instant, nullable=False),
    Column("warned_on", Day, nullable=False),
    Index(None, "opportunity_id", unique=True),
)

nag = Table(
    "nag",
    metadata,
    Column("opportunity_id", Id, primary_key=True, autoincrement=False),
    Column("day", Day, nullable=False),
)
"""When somebody was last told of a neglected one by itself: not twice a day."""

snapshot_day = Table(
    "snapshot_day",
    metadata,
    Column("day", Day, primary_key=True, autoincrement=False),
    Column("taken_at", Instant),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("day", Day, primary_key=True, autoincrement=False),
    Column("opportunity_id", Id, primary_key=True, autoincrement=False),
    Column("pipeline_id", Id, nullable=False),
    Column("stage_id", Id, nullable=False),
    Column("status", Code(Status), nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("assignee_id", Id),
    Column("team_id", Id),
    Column("amount", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("rate", BigInteger, nullable=False),
    Column("probability", Integer, nullable=False),
    Column("close_date", Day),
    Index("ix_snapshot_opportunity", "opportunity_id", "day"),
)

snapshot_difference = Table(
    "snapshot_difference",
    metadata,
    Column("day", Day, primary_key=True, autoincrement=False),
    Column("opportunity_id", Id, primary_key=True, autoincrement=False),
    Column("ended", Boolean, nullable=False),
    Column("created_on", Day),
)
"""Which look otherwise in the picture of a day than in the one before it, or are in one of the
two alone. `ended`: the picture shows it ended or deleted; `created_on` stands where it shows it.
"""

snapshot_night = Table(
    "snapshot_night",
    metadata,
    Column("day", Day, primary_key=True, autoincrement=False),
    Column("kinds", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""How those looked before and after, side by side: see `persistence.reports.nights`. Pictures
that were taken before there were such rows have none, but the first of all.
"""

snapshot_sum = Table(
    "snapshot_sum",
    metadata,
    Column("day", Day, primary_key=True, autoincrement=False),
    Column("currency", String(3), primary_key=True),
    Column("rate", BigInteger, primary_key=True, autoincrement=False),
    Column("n", Integer, nullable=False),
    # In two halves: see `persistence.reports.amounts`.
    Column("high", BigInteger, nullable=False),
    Column("low", BigInteger, nullable=False),
)
"""What is open in the picture of a day, added up."""
