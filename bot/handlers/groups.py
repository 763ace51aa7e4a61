"""In a group: a manager registers it for the team; everything else stays private."""

from __future__ import annotations

from functools import partial

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.actions.personal import register_group
from bot.actions.ports import Desk
from bot.domain.errors import Refused
from bot.domain.facts import Name
from bot.handlers.filters import InGroup
from bot.handlers.turn import Settled, Stranger, Turn
from bot.speech.refusals import refusal
from bot.speech.reply import Say, say_of

router = Router(name="groups")
router.message.filter(InGroup())


@router.message(Command("register"))
async def register(_message: Message, command: CommandObject, turn: Turn) -> None:
    """No screen here: a group has no dialog of its own, only one sentence of answer."""
    origin = turn.origin

    def inside(desk: Desk) -> Say:
        if not desk.store.dialogs.settle(origin.update_id):
            raise Settled
        actor = desk.store.people.member_of(origin.person)
        if actor is None:
            raise Stranger
        team = register_group(
            actor, desk, chat_id=origin.chat, topic_id=origin.topic, name=command.args or ""
        )
        return say_of("group-registered", team=Name(team.name))

    try:
        said = await turn.kit.work.write(inside)
        turn.settled = True
    except Refused as why:
        said = await turn.kit.work.read(partial(_refused, turn=turn, why=why))
    await turn.tell(said)


def _refused(desk: Desk, *, turn: Turn, why: Refused) -> Say:
    return refusal(why, turn.reader_now(desk), currency=desk.organisation.currency)
