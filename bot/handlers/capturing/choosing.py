"""The buttons under words that may mean several things for the card they were typed on."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.new_opportunity import APART
from bot.domain.people import Member
from bot.domain.rights import Act as Right
from bot.handlers.capturing.doing import change_of_line
from bot.handlers.capturing.lines_typed import OfLine, of_line_in
from bot.handlers.capturing.meanings import Meanings, card_context, meanings
from bot.handlers.capturing.on_card import planning, putting
from bot.handlers.capturing.presses import PlanWords, PriceWords, PutWords, TakeOffWords
from bot.handlers.records.buttons import TYPED
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="typed_on_cards")

Chosen = PlanWords | PutWords | TakeOffWords | PriceWords


@router.callback_query(Pressed(PlanWords, PutWords, TakeOffWords, PriceWords))
async def choose(_query: CallbackQuery, press: Chosen, turn: Turn) -> None:
    """What was typed is taken from the screen; of another one, the card is shown."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        typed = Screen.from_json(dialog.screen).params.get(TYPED)
        version = None if isinstance(press, PlanWords) else press.version
        opportunity = reach(actor, desk, press.opportunity, Right.SEE, version=version)
        text = str(typed.get("text", "")) if isinstance(typed, dict) else ""
        found = meanings(actor, desk, turn.kit.tr, opportunity, text)
        context = card_context(actor, desk, turn.kit.tr, opportunity.id)
        of_line = of_line_in(desk, opportunity, text, context)
        act = _of_line(turn, press, of_line) or _chosen(turn, press, found, typed)
        if act is None:
            return Next(screen("card", opportunity=opportunity.id), toast=say_of("outdated"))
        return act(actor, desk, dialog)

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))


def _of_line(turn: Turn, press: Chosen, said: OfLine | None) -> Act | None:
    """The change of the line that the press is for, where the words still say it."""
    if said is None or not isinstance(press, TakeOffWords | PriceWords):
        return None
    wanted = said.off if isinstance(press, TakeOffWords) else said.price
    if wanted is None:
        return None
    return change_of_line(turn, press.opportunity, press.version, press.line, said)


def _chosen(turn: Turn, press: Chosen, found: Meanings, typed: object) -> Act | None:
    match press:
        case PlanWords() if found.contact is not None:
            return planning(found.contact, press.opportunity, typed)
        case PutWords(field=name) if name not in APART:
            fields = (each for each in found.fields if each.key == name)
            field = next(fields, None)
            return putting(press.opportunity, press.version, field) if field else None
        case TakeOffWords(line=wanted) if found.off is not None:
            said = OfLine(found.lines, off=found.off)
            return change_of_line(turn, press.opportunity, press.version, wanted, said)
    return None
