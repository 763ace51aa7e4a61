"""Follow-ups, and when somebody is told about them.

A follow-up is kept as local wall time and zone; the instant is worked out when it is
written, so a clock change in between keeps "nine in the morning" nine in the morning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.history import RecordKind


class FollowUpState(StrEnum):
    PENDING = "pending"
    DONE = "done"
    DISMISSED = "dismissed"


@dataclass(eq=False, kw_only=True)
class FollowUp:
    """About an opportunity, or about a customer when there is none."""

    id: int = field(init=False, repr=False)
    opportunity_id: int | None = None
    party_id: int | None = None
    member_id: int
    """Next contact by."""
    due_local: datetime
    """Naive wall time in `zone`."""
    zone: str
    due_at: datetime
    note: str = ""
    state: FollowUpState = FollowUpState.PENDING
    snoozed_to: datetime | None = None
    created_by: int | None = None
    created_at: datetime
    outcome: str = ""
    contact: RecordKind | None = None
    """How it was done: a call, a message, a visit; None when none of them or not said."""
    record_id: int | None = None
    """What the history says of it."""
    ended_at: datetime | None = None

    @property
    def rings_at(self) -> datetime:
        """When it is due, or when it was put off to."""
        return self.snoozed_to or self.due_at

    @classmethod
    def at(
        cls,
        due_local: datetime,
        zone: str,
        *,
        opportunity_id: int | None = None,
        party_id: int | None = None,
        member_id: int,
        note: str,
        created_by: int | None,
        created_at: datetime,
    ) -> FollowUp:
        return cls(
            opportunity_id=opportunity_id,
            party_id=party_id,
            member_id=member_id,
            due_local=due_local,
            zone=zone,
            due_at=instant(due_local, zone),
            note=note,
            created_by=created_by,
            created_at=created_at,
        )

    def move_to_zone(self, zone: str) -> None:
        """The same wall time in another zone."""
        self.zone = zone
        self.due_at = instant(self.due_local, zone)


class ReminderState(StrEnum):
    PENDING = "pending"
    FIRED = "fired"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


@dataclass(eq=False, kw_only=True)
class Reminder:
    """One occurrence of telling about a follow-up; a snooze makes the next occurrence."""

    id: int = field(init=False, repr=False)
    follow_up_id: int
    member_id: int
    occurrence: int
    due_at: datetime
    """When it goes out: the follow-up's time, moved out of the quiet hours."""
    state: ReminderState = ReminderState.PENDING


def instant(local: datetime, zone: str) -> datetime:
    """The UTC instant of a naive wall time: a gap moves forward, a fold counts once.

    Both by fold 0: the offset before the clock change. In a gap it lands after it, by the
    gap's length; in a fold it means the first of the two.
    """
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def out_of_quiet(at: datetime, zone: str, quiet_from: time, quiet_until: time) -> datetime:
    """`at`, or the end of the quiet hours it falls into; UTC in, UTC out."""
    if quiet_from == quiet_until:
        return at
    local = at.astimezone(ZoneInfo(zone))
    clock = local.time()
    over_midnight = quiet_from > quiet_until
    quiet = (
        clock >= quiet_from or clock < quiet_until
        if over_midnight
        else quiet_from <= clock < quiet_until
    )
    if not quiet:
        return at
    next_day = over_midnight and clock >= quiet_from
    day = local.date() + timedelta(days=1 if next_day else 0)
    # Quiet hours that end in a fold end once: nobody is told before the time itself.
    return max(at, instant(datetime.combine(day, quiet_until), zone))


def next_contact(follow_ups: Iterable[FollowUp], now: datetime) -> FollowUp | None:
    """The earliest pending future one, else the latest pending past one."""
    pending = [each for each in follow_ups if each.state is FollowUpState.PENDING]
    future = [each for each in pending if each.due_at >= now]
    if future:
        return min(future, key=lambda each: each.due_at)
    return max(pending, key=lambda each: each.due_at, default=None)
