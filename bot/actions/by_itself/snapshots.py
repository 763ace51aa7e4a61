"""The nightly picture of everything open."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.founding import is_set_up


def snapshot_due(desk: Desk) -> tuple[int, ...]:
    """The day that begins here and was not yet looked at, as its number."""
    if not is_set_up(desk) or desk.store.upkeep.snapshot_day(desk.today) is not None:
        return ()
    return (desk.today.toordinal(),)


def take_snapshot(desk: Desk, day: int) -> int | None:
    """Of today alone: a day that has passed shows itself no more."""
    if day != desk.today.toordinal():
        return None
    return desk.store.upkeep.take_snapshot(desk.today, desk.now)
