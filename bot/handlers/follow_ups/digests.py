"""/subscriptions: what comes by itself, at which hour and on which days; pausing it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.people.personal import hear_news
from bot.actions.ports import Desk
from bot.actions.telling import digests
from bot.domain.digests import DigestPart
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.follow_ups.digest_presses import (
    DigestAt,
    DigestOn,
    DigestTells,
    ShowDigest,
    SwitchDigest,
    SwitchNews,
)
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.moves import ShowDigests
from bot.speech.reply import say_of

router = Router(name="digests")
router.message.filter(InPrivate())

ALL = screen("digests")
MINUTES, HOURS = 60, 24


@router.message(Command("subscriptions"))
async def every(_message: Message, turn: Turn) -> None:
    await turn.do(_mine)


@router.callback_query(Pressed(ShowDigests))
async def every_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.do(_mine)


def _mine(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
    """Who has just come finds what they will get, before the first round gives it."""
    digests.give_own(desk, actor)
    return Next(ALL)


@router.callback_query(Pressed(ShowDigest))
async def one(_query: CallbackQuery, press: ShowDigest, turn: Turn) -> None:
    await turn.look(_one(press.digest))


@router.callback_query(Pressed(SwitchDigest))
async def switch(_query: CallbackQuery, press: SwitchDigest, turn: Turn) -> None:
    await _set(
        turn,
        press.digest,
        lambda actor, desk: digests.switch_digest(
            actor, desk, press.digest, active=bool(press.active)
        ),
    )


@router.callback_query(Pressed(SwitchNews))
async def switch_news(_query: CallbackQuery, press: SwitchNews, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        hear_news(actor, desk, on=press.on == 1)
        return Next(ALL)

    await turn.do(inside)


@router.callback_query(Pressed(DigestAt))
async def at(_query: CallbackQuery, press: DigestAt, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if not 0 <= press.at < HOURS * MINUTES:
            raise NotFound
        hour, minute = divmod(press.at, MINUTES)
        return digests.tell_at(actor, desk, press.digest, time(hour, minute))

    await _set(turn, press.digest, act)


@router.callback_query(Pressed(DigestOn))
async def on(_query: CallbackQuery, press: DigestOn, turn: Turn) -> None:
    await _set(
        turn,
        press.digest,
        lambda actor, desk: digests.tell_on(
            actor, desk, press.digest, press.weekday, on=bool(press.on)
        ),
    )


@router.callback_query(Pressed(DigestTells))
async def tells(_query: CallbackQuery, press: DigestTells, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.part not in set(DigestPart):
            raise NotFound
        part = DigestPart(press.part)
        return digests.speak_of(actor, desk, press.digest, part, on=bool(press.on))

    await _set(turn, press.digest, act)


async def _set(turn: Turn, digest_id: int, act: Callable[[Member, Desk], object]) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return Next(_one(digest_id), toast=say_of("setting-kept"))

    await turn.do(inside, present=_one(digest_id))


def _one(digest_id: int) -> Screen:
    return screen("digest", digest=digest_id)
