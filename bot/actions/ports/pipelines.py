"""What the actions need of the store about opportunities and their history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.followups import FollowUp, Reminder
from bot.domain.history import Change, Record, Step
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.reports import Scope


class Pipelines(Protocol):
    """The opportunities and what hangs on them."""

    def opportunity(self, opportunity_id: int) -> Opportunity | None:
        """Not the deleted ones; of a merged one, the one that has everything of it now."""
        ...

    def numbered(self, number: str) -> Opportunity | None: ...
    def numbered_among(self, numbers: Sequence[str]) -> Iterable[tuple[int, Opportunity]]:
        """Those that have one of these numbers, in the order of the numbers.

        The id is that of the number: of a merged one, which the opportunity took in.
        """
        ...

    def number_taken(self, number: str) -> bool:
        """By a deleted one too: no other may ever have it."""
        ...

    def totals(self, scope: Scope) -> tuple[int, int, int]:
        """Of the open ones in the scope: count, sum and weighted sum, in base units."""
        ...

    def next_number(self, series: str) -> int:
        """1, 2, 3 … without gaps among committed ones."""
        ...

    @property
    def keeps_waiting(self) -> bool:
        """Whether whoever else wants a number waits until this transaction has ended."""
        ...

    def follow_ups(self, opportunity_id: int) -> Sequence[FollowUp]:
        """The pending ones."""
        ...

    def ended_with(self, opportunity_id: int) -> Sequence[FollowUp]:
        """Those that ended together with the opportunity, the earliest first: with its last end,
        and none where something was planned after it.
        """
        ...

    def pending_of(self, member_id: int) -> Sequence[FollowUp]:
        """The pending follow-ups a member is to make, the earliest first."""
        ...

    def reminders(self, follow_up_id: int) -> Sequence[Reminder]: ...
    def records(self, opportunity_id: int, limit: int) -> Sequence[Record]:
        """The latest first."""
        ...

    def record_of(self, chat: int, message_id: int) -> Record | None:
        """What was made of this message, whether it is still there or not."""
        ...

    def of_parties(
        self, scope: Scope, party_ids: Sequence[int], *, size: int
    ) -> Sequence[Opportunity]:
        """Open ones of these customers, the latest touched first."""
        ...

    def has_money_records(self, opportunity_id: int) -> bool: ...
    def has_quote_out(self, opportunity_id: int, now: datetime) -> bool:
        """Whether a quote that still holds is with the customer."""
        ...

    def stage_changes(self, opportunity_id: int) -> Sequence[StageChange]: ...


class History(Protocol):
    def begin(self, step: Step) -> Step:
        """From here on every change in this transaction is written under this step."""
        ...

    def steps(self, opportunity_id: int, limit: int) -> Sequence[Step]:
        """The latest first, refused tries left out."""
        ...

    def steps_of(
        self, member_id: int, *, since: datetime, limit: int, before: int | None = None
    ) -> Sequence[Step]:
        """What a member did, the last first; refused tries left out.

        `before`: only what came before the step of this id.
        """
        ...

    def changes(self, step_id: int) -> Sequence[Change]: ...
    def undone(self, step_id: int) -> bool: ...
    def undone_among(self, step_ids: Sequence[int]) -> set[int]:
        """Those of them that were taken back."""
        ...

    def revert(self, step: Step, *, now: datetime) -> None:
        """Sets every field of the step back to its old value.

        Raises ChangedMeanwhile when one of them no longer holds what the step wrote.
        """
        ...
