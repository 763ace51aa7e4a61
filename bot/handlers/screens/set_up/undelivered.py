"""What could not be delivered: to whom, what, and why; each can be sent again."""

from __future__ import annotations

from bot.actions.ports.undelivered import DeadLetter
from bot.actions.telling.undelivered import undelivered
from bot.domain.facts import Name
from bot.handlers.screens.set_up.page import Row, admin_only, back, button, numbered, told
from bot.handlers.set_up.undelivered_presses import ForgetUndelivered, SendAgain
from bot.handlers.turns.looks import Sight
from bot.speech.notices import notice
from bot.speech.reply import Reply, Say, say_of

MOST = 8


def letters(sight: Sight) -> Reply:
    admin_only(sight)
    count, latest = undelivered(sight.actor, sight.desk, MOST)
    if not count:
        return told((say_of("undelivered-none"),), back())
    lines: list[Say | None] = [say_of("undelivered-title", count=count)]
    for place, each in enumerate(latest, start=1):
        lines += [None, *_said(place, each)]
    lines += [None, say_of("undelivered-how")]
    ways: tuple[Row, ...] = (
        *numbered([SendAgain(each.id) for each in latest], 0),
        (button("undelivered-all", SendAgain(0)),),
        (button("undelivered-forget", ForgetUndelivered()),),
    )
    return told(lines, *ways, back())


def _said(place: int, letter: DeadLetter) -> list[Say]:
    whom = "undelivered-row" if letter.whom else "undelivered-row-gone"
    first = next(each for each in notice(letter.key, letter.facts).lines if each is not None)
    return [
        say_of(whom, place=place, whom=Name(letter.whom)),
        first,
        say_of("undelivered-why", why=Name(letter.error)),
    ]


UNDELIVERED_SCREENS = {"undelivered": letters}
