"""What the work that happens by itself needs of the store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.closing import CloseWarning
from bot.domain.history import Record
from bot.domain.opportunities import Opportunity
from bot.domain.snapshots import Snapshot, SnapshotDay


class Upkeep(Protocol):
    def hold(self, opportunity_id: int) -> Opportunity | None:
        """As it is now and nobody changes it meanwhile; None when it is gone."""
        ...

    def unanswered(
        self, *, touched_before: datetime, now: datetime, only: int | None = None
    ) -> Sequence[int]:
        """Ids of open ones with the engagement *replied*, untouched since then.

        Left out: those whose customer wrote since our last word, and those with a
        follow-up ahead. With `only`, that one or none.
        """
        ...

    def close_warning(self, opportunity_id: int) -> CloseWarning | None: ...
    def nagged(self, opportunity_ids: Sequence[int], day: date) -> Collection[int]:
        """Those of them that somebody was told of by itself on that local day."""
        ...

    def nag(self, opportunity_ids: Sequence[int], day: date) -> None:
        """They are told of today."""
        ...

    def wrote_since(self, opportunity_id: int, moment: datetime) -> bool:
        """Whether the customer did."""
        ...

    def contacted(self, opportunity_id: int) -> bool:
        """Whether we ever called, wrote or visited."""
        ...

    def expired_quotes(self, now: datetime) -> Sequence[int]:
        """Ids of quotes that are out and whose validity is over."""
        ...

    def hold_record(self, record_id: int) -> Record | None: ...
    def snapshot_day(self, day: date) -> SnapshotDay | None: ...
    def take_snapshot(self, day: date, now: datetime) -> int | None:
        """Everything open, and what ended since the last picture; how many rows.

        None when that day was taken already. Days since the last one are marked missed.
        """
        ...

    def snapshot(self, day: date) -> Sequence[Snapshot]: ...
