"""In a group: /register, and the team's figures for whoever leads it; all else is private."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions.groups.events import leads
from bot.actions.groups.standing import bot_back
from bot.actions.people.personal import register_group
from bot.actions.ports import Desk
from bot.actions.telling.digest_facts import group_day
from bot.domain.errors import Refused
from bot.domain.facts import Name
from bot.domain.filters import Filter
from bot.domain.history import StepKind
from bot.domain.people import Member, Team
from bot.domain.reports import Scope
from bot.domain.spans import Span, Unit
from bot.handlers.groups.presses import GroupFigures
from bot.handlers.turns.turn import Settled, Stranger, Turn
from bot.handlers.updates.filters import InGroup, Pressed
from bot.reports.choice import Choice, told_of
from bot.reports.readers import reader_of_group
from bot.reports.sending import MOST_LINES
from bot.reports.spans import span_label
from bot.speech.digest_notices import group_digest
from bot.speech.reader import Reader
from bot.speech.refusals import refusal
from bot.speech.reply import Button, Reply, Say, say_of
from bot.speech.say import Place, say

router = Router(name="groups")
router.message.filter(InGroup())

REPORT_OF = {"report": "R1", "board": "R11"}
"""What a group reads for these commands: won and lost, and what is open stage by stage."""

COMMANDS = ("report", "board", "today")
DAYS = tuple(Span(Unit.LAST, each) for each in (7, 30, 90))
"""Offered below the report."""

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


@router.message(Command(*COMMANDS))
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
        return partial(_figures, turn=turn, asked=GroupFigures(actor.id, what, ""))

    await _answer(turn, inside)


@router.callback_query(Pressed(GroupFigures))
async def other_figures(_query: CallbackQuery, press: GroupFigures, turn: Turn) -> None:
    """In place, for whoever asked for the first ones; to the others it says whose they are."""

    def inside(desk: Desk) -> Heavy | Say:
        actor = _member(desk, turn)
        team = desk.store.people.team_of_chat(turn.origin.chat)
        if team is None or press.what not in COMMANDS:
            return say_of("group-unknown")
        if actor.id == press.member and leads(actor, desk, team):
            return partial(_figures, turn=turn, asked=press)
        desk.step(actor, StepKind.REFUSED, note=f"group-not-yours {press.what}")
        whose = desk.store.get(Member, press.member)
        if whose is None or whose is actor:
            return say_of("group-private")
        return say_of("group-not-yours", member=Name(whose.name))

    heavy = await turn.kit.work.write(inside)
    turn.settled = True
    if isinstance(heavy, Say):
        await turn.answer(heavy, alert=True)
        return
    await turn.answer()
    reply, its = await turn.kit.work.read(heavy)
    reader = its if its is not None else await turn.kit.work.read(turn.reader_now)
    place = Place(turn.origin.chat, topic=turn.origin.topic, message=turn.origin.pressed)
    await turn.kit.poster.try_post(say(reply, reader, turn.kit.tr, to=place))


def _figures(desk: Desk, *, turn: Turn, asked: GroupFigures) -> tuple[Reply, Reader]:
    team = desk.store.people.team_of_chat(turn.origin.chat)
    if team is None:
        return UNKNOWN[0], turn.reader_now(desk)
    reader = reader_of_group(team, desk)
    if asked.what == "today":
        told = _today(team, desk)
    else:
        told = _report(team, desk, reader, turn, asked)
    return replace(told, rows=tuple(_others(asked))), reader


def _others(asked: GroupFigures) -> Iterator[tuple[Button, ...]]:
    """The days of the report, and the other figures there are."""
    if asked.what == "report":
        days = [(each, replace(asked, span=each.code)) for each in DAYS]
        yield tuple(Button(span_label(span), press) for span, press in days)
    yield tuple(
        Button(say_of(f"group-show-{each}"), GroupFigures(asked.member, each, ""))
        for each in COMMANDS
        if each != asked.what
    )


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


def _report(team: Team, desk: Desk, reader: Reader, turn: Turn, asked: GroupFigures) -> Reply:
    scope = Scope(team_ids=frozenset({team.id}))
    choice = Choice.of({"report": REPORT_OF[asked.what], "span": asked.span})
    composed = told_of(choice, scope, Filter(), desk, reader=reader, tr=turn.kit.tr)
    return Reply(lines=composed.caption_within(MOST_LINES), silent=True)


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
    await _heard_again(turn)


async def _heard_again(turn: Turn) -> None:
    """Nobody tells the bot that a group lets it write again: an answer that went through does."""
    chat, topic = turn.origin.chat, turn.origin.topic

    def was_deaf(desk: Desk) -> bool:
        team = desk.store.people.team_of_chat(chat)
        return team is not None and not team.heard and team.topic_id == topic

    if await turn.kit.work.read(was_deaf):
        await turn.kit.work.write(lambda desk: bot_back(desk, chat))


def _refused(desk: Desk, *, turn: Turn, why: Refused) -> Say:
    return refusal(why, turn.reader_now(desk), currency=desk.organisation.currency)
