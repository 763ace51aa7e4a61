"""The first commands: /start (with an invite or a card behind it), /help, /cancel, home."""

from __future__ import annotations

import re
from functools import partial

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.documents.finding_papers import PAPER_LINK, document_named
from bot.handlers.forms.leaving import left
from bot.handlers.forms.older_forms import brought_up
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.forms.wish_links import name_in
from bot.handlers.home.coming_in import greet, join_by
from bot.handlers.home.presses import FirstSteps, Resume, ShowHome
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.turns.looks import HOME, Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.markup import clean
from bot.speech.notices import CARD_START
from bot.speech.reply import say_of

CARD_LINK = re.compile(CARD_START + r"([0-9]{1,18})")
"""Deep links open a card, after its rights were checked like those of a button."""

GROUP_LINK = re.compile(r"tg_([0-9]{1,18})")
START_SCREENS = {
    "report": screen("reports"),
    "board": screen("board"),
    "today": screen("today"),
}
"""Where a group's answer leads whose figures are for them alone."""

router = Router(name="start")
router.message.filter(InPrivate())


@router.message(CommandStart(deep_link=True))
async def start_with(_message: Message, command: CommandObject, turn: Turn) -> None:
    link = clean(command.args or "")  # copied out of a sentence that runs the other way
    card = CARD_LINK.fullmatch(link)
    if card is not None:
        await turn.look(screen("card", opportunity=int(card[1])))
        return
    elsewhere = START_SCREENS.get(link)
    if elsewhere is not None:
        await turn.look(elsewhere)
        return
    paper = PAPER_LINK.fullmatch(link)
    if paper is not None:
        await turn.do(partial(_paper, paper[1]))
        return
    missed = name_in(link)
    if missed is not None:
        await turn.look(screen("wish-link", words=missed))
        return
    group = GROUP_LINK.fullmatch(link)
    if group is not None:
        await turn.look(screen("team-group", team=int(group[1])))
        return
    await join_by(turn, link)


@router.message(CommandStart())
async def start(_message: Message, turn: Turn) -> None:
    await turn.do(greet)


@router.message(Command("help"))
async def show_help(_message: Message, turn: Turn) -> None:
    await turn.look(screen("help"))


@router.message(Command("cancel"))
async def cancel(_message: Message, turn: Turn) -> None:
    await turn.do(cancelling)


def cancelling(actor: Member, desk: Desk, dialog: Dialog) -> Next:
    """Leaves the open form, which is kept for a day."""
    present = present_draft(desk, dialog)
    if present is not None:
        return left(actor, desk, dialog, present[1])
    unreadable = dialog.draft is not None
    keep_for_later(dialog, desk.now)
    return Next(HOME, above=() if unreadable else (say_of("nothing-to-cancel"),))


@router.callback_query(Pressed(ShowHome))
async def go_home(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(HOME)


@router.callback_query(Pressed(FirstSteps))
async def first_steps(_query: CallbackQuery, turn: Turn) -> None:
    await turn.do(lambda _actor, _desk, dialog: begin(dialog, "welcome"))


@router.callback_query(Pressed(Resume))
async def resume(_query: CallbackQuery, turn: Turn) -> None:
    def take_up(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        until = dialog.kept_until
        if dialog.kept is None or until is None or until < desk.now:
            return Next(HOME, toast=say_of("nothing-to-resume"))
        kept, dialog.kept, dialog.kept_until = dialog.kept, None, None
        keep_for_later(dialog, desk.now)
        dialog.draft = kept
        dialog.revision += 1
        told, _ = brought_up(desk, dialog)
        return Next(screen("form"), above=told)

    await turn.do(take_up)


def _paper(number: str, actor: Member, desk: Desk, _dialog: Dialog) -> Next:
    """Scanned off a page. Another's document is answered like one that was never made."""
    found = document_named(actor, desk, number)
    if found is None:
        raise NotFound
    return found
