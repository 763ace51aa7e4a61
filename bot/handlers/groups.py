"""In a group: /register, and the team's figures for whoever leads it; all else is private."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.actions.digest_facts import group_day
from bot.actions.groups import leads
from bot.actions.personal import register_group
from bot.actions.ports import Desk
from bot.domain.errors import Refused
from bot.domain.facts import Name
from bot.domain.filters import Filter
from bot.domain.people import Member, Team
from bot.domain.reports import Scope
from bot.handlers.filters import InGroup
from bot.handlers.turn import Settled, Stranger, Turn
from bot.reports.catalogue import REPORTS
from bot.reports.choice import Choice, told_of
from bot.reports.readers import reader_of_group
from bot.reports.sending import MOST_LINES
from bot.speech.digest_notices import group_digest
from bot.speech.reader import Reader
from bot.speech.refusals import refusal
from bot.speech.reply import Button, Reply, Say, say_of
from bot.speech.say import Place, say

router = Router(name="groups")
router.message.filter(InGroup())

REPORT_OF = {"report": "R1", "board": "R11"}
"""What a group reads for these commands: won and lost, and what is open stage by stage."""

Answer = tuple[Reply, Reader | None]
"""What is said, and how the group reads it; None: as whoever asked reads."""

Heavy = Callable[[Desk], Answer]
"""Figures: composed after the commit, so that nobody who writes waits for them."""

UNKNOWN: Answer = (Reply(lines=(say_of("group-unknown"),)), None)


@router.message(Command("register"))
async def register(_message: Message, command: CommandObject, turn: Turn) -> None:
    """No screen here: a group has no dialog of its own, only one sentence of answer."""
    origin = turn.origin

    def inside(desk: Desk) -> Answer:
        actor = _member(desk, turn)
        team = register_group(
            actor, desk, chat_id=origin.chat, topic_id=origin.topic, name=command.args or ""
        )
        choose = _private(turn, f"tg_{team.id}", "button-group")
        said = say_of("group-registered", team=Name(team.name))
        return Reply(lines=(said,), rows=choose), None

    await _answer(turn, inside)


@router.message(Command("report", "board", "today"))
async def figures(_message: Message, command: CommandObject, turn: Turn) -> None:
    """Of the team, in its own group, for who leads it; anybody else's are for them alone."""
    what = command.command

    def inside(desk: Desk) -> Answer | Heavy:
        actor = _member(desk, turn)
        team = desk.store.people.team_of_chat(turn.origin.chat)
        if team is None:
            return UNKNOWN
        if not leads(actor, desk, team):
            return Reply(lines=(say_of("group-private"),), rows=_private(turn, what)), None
        return partial(_figures, turn=turn, what=what)

    await _answer(turn, inside)


def _figures(desk: Desk, *, turn: Turn, what: str) -> Answer:
    team = desk.store.people.team_of_chat(turn.origin.chat)
    if team is None:
        return UNKNOWN
    reader = reader_of_group(team, desk)
    if what == "today":
        return _today(team, desk), reader
    return _report(REPORT_OF[what], team, desk, reader, turn), reader


def _member(desk: Desk, turn: Turn) -> Member:
    if not desk.store.dialogs.settle(turn.origin.update_id):
        raise Settled
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None:
        raise Stranger
    return actor


def _private(turn: Turn, start: str, label: str = "button-private") -> tuple[tuple[Button, ...]]:
    link = f"https://t.me/{turn.kit.username}?start={start}"
    return ((Button(say_of(label), url=link),),)


def _today(team: Team, desk: Desk) -> Reply:
    facts = group_day(team, desk)
    return group_digest(facts) if facts else Reply(lines=(say_of("group-quiet-day"),), silent=True)


def _report(name: str, team: Team, desk: Desk, reader: Reader, turn: Turn) -> Reply:
    scope = Scope(team_ids=frozenset({team.id}))
    choice = Choice(REPORTS[name])
    composed = told_of(choice, scope, Filter(), desk, reader=reader, tr=turn.kit.tr)
    return Reply(lines=tuple(composed.caption[:MOST_LINES]), silent=True)


async def _answer(turn: Turn, inside: Callable[[Desk], Answer | Heavy]) -> None:
    try:
        answer = await turn.kit.work.write(inside)
        turn.settled = True
        reply, its = answer if isinstance(answer, tuple) else await turn.kit.work.read(answer)
    except Refused as why:
        said = await turn.kit.work.read(partial(_refused, turn=turn, why=why))
        await turn.tell(said)
        return
    reader = its if its is not None else await turn.kit.work.read(turn.reader_now)
    place = Place(turn.origin.chat, topic=turn.origin.topic)
    await turn.kit.poster.post(say(reply, reader, turn.kit.tr, to=place))


def _refused(desk: Desk, *, turn: Turn, why: Refused) -> Say:
    return refusal(why, turn.reader_now(desk), currency=desk.organisation.currency)
