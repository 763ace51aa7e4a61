"""Sums that are kept: what reports ask for every day, by day and by what it is grouped by.

Triggers write them, in the transaction that changes an opportunity, whoever changes it and
however. Nothing is added up in place: a change leaves one row that takes the old away and
one that adds the new, so nobody waits for anybody's row, and the sum is right at any time.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, String, Table

from bot.domain.moves import Status
from bot.persistence.database.types import Code, Day, Id
from bot.persistence.tables.metadata import table


class Rolled(StrEnum):
    """What is added up: on which day it counts, and by what."""

    CREATED = "created:all"
    CREATED_BY_MEMBER = "created:member"
    CREATED_BY_SOURCE = "created:source"
    CREATED_BY_CAMPAIGN = "created:campaign"
    CREATED_BY_STAGE = "created:stage"
    ENDED = "ended:all"
    ENDED_BY_MEMBER = "ended:member"
    ENDED_BY_SOURCE = "ended:source"
    ENDED_BY_TYPE = "ended:type"
    ENDED_BY_CAMPAIGN = "ended:campaign"
    ENDED_BY_PIPELINE = "ended:pipeline"
    ENDED_BY_PRIORITY = "ended:priority"
    WON_BY_REASON = "won:reason"
    LOST_BY_REASON = "lost:reason"
    LOST_TO = "lost:rival"
    """`key` is the competitor, `other` the reason."""
    ENDED_BY_PRODUCT = "ended:product"
    PRODUCTS_IN_BLOCKS = "ended:product8"
    """The same as the one by product; `day` is the first of the BLOCK days it stands for."""
    ENDED_BY_COMPETITOR = "ended:competitor"
    SEVERAL_REASONS = "several:reason"
    """Those that stand in more than one group of the one above; `key` is empty."""
    SEVERAL_LOST_TO = "several:rival"
    SEVERAL_PRODUCTS = "several:product"
    SEVERAL_COMPETITORS = "several:competitor"
    OPEN = "open:all"
    """Its day is the close date, which may be missing."""
    OPEN_BY_MEMBER = "open:member"
    OPEN_BY_STAGE = "open:stage"
    INVOICED = "invoiced:all"
    """Of records: `n` are those, `day` and `key` their opportunity's, and so is the rate where
    it is of the same currency; else the rate is 0, and an empty currency the organisation's.
    """
    INVOICED_BY_MEMBER = "invoiced:member"
    INVOICED_BY_CAMPAIGN = "invoiced:campaign"
    INVOICED_OF_ENDED = "invoiced:ended"
    QUOTED_BY_MEMBER = "quoted:member"
    QUOTED_BY_CAMPAIGN = "quoted:campaign"
    RETURNED = "returned:all"
    RETURNED_OF_ENDED = "returned:ended"


BLOCK = 8
"""Days of a block: numbers of days divided by it begin at the same one everywhere."""


def _sums() -> tuple[Column[Any], ...]:
    return (
        Column("figure", Code(Rolled), nullable=False),
        Column("day", Day),
        Column("key", BigInteger),
        Column("other", BigInteger),
        Column("status", Code(Status), nullable=False),
        Column("currency", String(3), nullable=False),
        Column("rate", BigInteger, nullable=False),
        Column("n", Integer, nullable=False),
        # In two halves, and the same times the chance: see `persistence.reports.amounts`.
        *(
            Column(name, BigInteger, nullable=False)
            for name in ("high", "low", "heavy_high", "heavy_low")
        ),
    )


roll = table("roll", *_sums(), Index(None, "figure", "day"))

roll_of = Table(
    "roll_of",
    MetaData(),
    Column("opportunity_id", Id),
    *_sums(),
)
"""A view of the migrations: what each opportunity adds to the sums."""
