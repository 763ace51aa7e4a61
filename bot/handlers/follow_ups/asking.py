"""Ask and answer; the /inbox."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter, Command
from aiogram.types import CallbackQuery, Message

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.follow_ups.asking import answer, enquiry_for, to_be_asked
from bot.actions.ports import Desk
from bot.actions.telling.inbox import read_all, read_told, request_of, waits
from bot.domain.errors import Invalid
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.follow_ups.day_presses import AskAbout, OpenTold, ReadAll
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.cards.waiting import decided_said
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.moves import AnswerEnquiry, ShowInbox
from bot.speech.reply import say_of

router = Router(name="asking")
router.message.filter(InPrivate())


class AnswersEnquiry(BaseFilter):
    """A reply to the very message that asked; hands its id over as `enquiry`."""

    async def __call__(self, message: Message, turn: Turn) -> dict[str, Any] | bool:
        asked = message.reply_to_message
        if asked is None or not message.text or message.text.startswith("/"):
            return False
        replied_to = asked.message_id

        def find(desk: Desk) -> int | None:
            member = desk.store.people.member_of(turn.origin.person)
            if member is None:
                return None
            found = desk.store.inbox.enquiry_of_message(turn.origin.chat, replied_to, member.id)
            return found.id if found else None

        enquiry = await turn.kit.work.read(find)
        return False if enquiry is None else {"enquiry": enquiry}


@router.message(AnswersEnquiry())
async def reply(message: Message, enquiry: int, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        keep_for_later(dialog, desk.now)
        answered = answer(actor, desk, enquiry, message.text or "")
        return Next(_card(answered.opportunity_id), above=(say_of("answer-kept"),))

    await turn.do(inside)


@router.callback_query(Pressed(AnswerEnquiry))
async def answer_by_button(_query: CallbackQuery, press: AnswerEnquiry, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        asked = enquiry_for(actor, desk, press.enquiry)
        known = {"opportunity": asked.opportunity_id, "enquiry": asked.id}
        return begin(dialog, "answer", known=known, only="answer")

    await turn.do(start)


@router.callback_query(Pressed(AskAbout))
async def ask(_query: CallbackQuery, press: AskAbout, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.REASSIGN)
        if to_be_asked(actor, desk, opportunity) is None:
            raise Invalid("ask-nobody")
        return begin(dialog, "ask", known={"opportunity": press.opportunity}, only="question")

    await turn.do(start, present=screen("card", opportunity=press.opportunity))


@router.message(Command("inbox"))
async def inbox(_message: Message, turn: Turn) -> None:
    await turn.look(screen("inbox"))


@router.callback_query(Pressed(ShowInbox))
async def inbox_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("inbox"))


@router.callback_query(Pressed(OpenTold))
async def open_told(_query: CallbackQuery, press: OpenTold, turn: Turn) -> None:
    """It is read; what it is about is shown where there is such a thing.

    What still asks for a tap stands there once more, with its buttons.
    """

    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        told = read_told(actor, desk, press.told)
        if waits(desk, told):
            return Next(screen("told", told=told.id))
        about = told.facts.get("opportunity")
        asked = request_of(desk, told)
        said = () if asked is None else (decided_said(actor, desk, asked),)
        return Next(_card(about) if isinstance(about, int) else screen("inbox"), above=said)

    await turn.do(look)


@router.callback_query(Pressed(ReadAll))
async def read_everything(_query: CallbackQuery, turn: Turn) -> None:
    def read(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        read_all(actor, desk)
        return Next(screen("inbox"))

    await turn.do(read)


def _card(opportunity_id: int) -> Any:
    return screen("card", opportunity=opportunity_id)
