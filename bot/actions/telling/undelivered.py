"""Messages that Telegram refused: an admin reads why, sends them again, or lets them be."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import Desk
from bot.actions.ports.undelivered import DeadLetter
from bot.domain.errors import ChangedMeanwhile
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office


def undelivered(actor: Member, desk: Desk, limit: int) -> tuple[int, Sequence[DeadLetter]]:
    """How many there are, and the latest of them."""
    check_office(actor, Office.SET_UP)
    return desk.store.undelivered.count(), desk.store.undelivered.latest(limit)


def send_again(actor: Member, desk: Desk, letter: int | None = None) -> int:
    """One of them, or all; raises ChangedMeanwhile where there is nothing to send any more."""
    check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.SETTINGS)
    sent = desk.store.undelivered.revive(letter)
    if not sent:
        raise ChangedMeanwhile
    return sent


def forget_undelivered(actor: Member, desk: Desk) -> int:
    check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.undelivered.drop()
