"""The company's logo: a photo or a picture file, sent while its page is open."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog
from aiogram import Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.logos import drop_logo, set_logo
from bot.domain.errors import Invalid
from bot.domain.logos import must_be_logo, must_not_exceed
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Office
from bot.handlers.set_up.presses import DropLogo, ShowLogo
from bot.handlers.set_up.setting_up import change, look
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.papers.press import can_print
from bot.speech.reply import say_of

router = Router(name="logos")
router.message.filter(InPrivate())

PAGE = screen("setup-logo")

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Sent:
    """A picture as Telegram names it; size in bytes, where it says so."""

    file_id: str
    size: int | None


@router.callback_query(Pressed(ShowLogo))
async def show(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, PAGE)


@router.callback_query(Pressed(DropLogo))
async def drop(_query: CallbackQuery, turn: Turn) -> None:
    await change(turn, PAGE, drop_logo)


async def take(message: Message, turn: Turn) -> bool:
    """Whether this message was meant as the logo; then it has been answered."""
    sent = _picture(message)
    if sent is None or not await turn.kit.work.read(lambda desk: _awaited(desk, turn)):
        return False
    fetched = await _fetched(turn, sent)

    def keep(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if isinstance(fetched, Invalid):
            raise fetched
        set_logo(actor, desk, fetched)
        return Next(PAGE, above=(say_of("setup-kept"),))

    await turn.do(keep, present=PAGE)
    return True


def _picture(message: Message) -> Sent | None:
    """The largest size of a photo, or a file that says it is a picture."""
    if message.photo:
        return Sent(message.photo[-1].file_id, message.photo[-1].file_size)
    file = message.document
    if file is None or not (file.mime_type or "").startswith("image/"):
        return None
    return Sent(file.file_id, file.file_size)


def _awaited(desk: Desk, turn: Turn) -> bool:
    """On the page of the logo a picture is the logo, of those who may set one."""
    actor = desk.store.people.member_of(turn.origin.person)
    if actor is None or actor.role not in OFFICE[Office.SET_UP]:
        return False
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    return dialog.draft is None and Screen.from_json(dialog.screen).name == PAGE.name


async def _fetched(turn: Turn, sent: Sent) -> bytes | Invalid:
    """Its bytes, once they are known to be a picture that a paper can bear; else why not."""
    try:
        must_not_exceed(sent.size or 0)
        content = await turn.kit.poster.fetch(sent.file_id)
        must_be_logo(content)
    except TelegramAPIError as error:
        _log.warning("logo not fetched", error=type(error).__name__)
        return Invalid("logo-not-fetched")
    except Invalid as refused:
        return refused
    return content if await asyncio.to_thread(can_print, content) else Invalid("logo-kind")
