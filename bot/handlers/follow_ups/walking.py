"""The way through today's follow-ups, one after the other."""

from __future__ import annotations

from bot.actions.dialogs import Dialog
from bot.actions.follow_ups.agenda import next_of_day
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import Say, say_of

MOST_SEEN = 200

BACK_TO_EVENING = 0
"""In the place of a follow-up: the way leads back to what the evening still lists."""


def seen(dialog: Dialog) -> list[int]:
    """Those that were looked at on this way through the day."""
    listed = Screen.from_json(dialog.screen).params.get("seen", [])
    return [int(each) for each in listed][-MOST_SEEN:]


def is_walking(dialog: Dialog) -> bool:
    return "seen" in Screen.from_json(dialog.screen).params


def onward(actor: Member, desk: Desk, seen: list[int], *, above: tuple[Say, ...] = ()) -> Next:
    """The next one of today; the day itself after the last."""
    desk.store.flush()
    if BACK_TO_EVENING in seen:
        return Next(screen("evening"), above=above)
    one = next_of_day(actor, desk, seen)
    if one is None:
        return Next(screen("today"), above=(*above, say_of("walk-over")))
    return Next(screen("follow-up", follow_up=one.id, seen=seen), above=above)
