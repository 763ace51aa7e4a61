"""The buttons under a product that is on the card already: its line changes, or one more."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.lines import change_fields
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.capturing.counted_again import again_in, bare_of
from bot.handlers.capturing.line_in_form import read_by
from bot.handlers.capturing.line_on_card import onto_card
from bot.handlers.capturing.presses import AddWords, CountWords
from bot.handlers.capturing.several_goods import several_in
from bot.handlers.capturing.several_on_card import adding_several
from bot.handlers.forms.item_lines import taken_of
from bot.handlers.records.buttons import TYPED
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="line_or_one_more")


@router.callback_query(Pressed(CountWords))
async def change(_query: CallbackQuery, press: CountWords, turn: Turn) -> None:
    """What was typed is taken from the screen; of another one, the card is shown."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.LINES, version=press.version)
        card = screen("card", opportunity=opportunity.id)
        again = again_in(actor, desk, opportunity, _text(dialog))
        line = (
            next((each for each in again.lines if each.id == press.line), None) if again else None
        )
        if again is None or line is None:
            return Next(card, toast=say_of("outdated"))
        values = again.values(line)
        if press.priced:
            if again.maybe_price is None:
                return Next(card, toast=say_of("outdated"))
            values = {"unit_price": again.maybe_price.minor}
        at = {"version": press.version, "line_id": press.line}
        kept = change_fields(actor, desk, opportunity.id, **at, values=values)
        wanted = values.get("discount", kept.discount)
        return Next(card, above=taken_of(kept, wanted, "line-changed"))

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(AddWords))
async def one_more(_query: CallbackQuery, press: AddWords, turn: Turn) -> None:
    """The form of one line more, as where the product is not on the card."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.LINES)
        text = _text(dialog)
        if several_in(actor, desk, opportunity, text):
            return adding_several(turn.kit.tr, opportunity.id, text)(actor, desk, dialog)
        read = read_by(actor, desk, text, on_card=True)
        added = onto_card(actor, desk, dialog, read)
        if added is None:
            bare = read_by(actor, desk, bare_of(text), on_card=True)
            added = onto_card(actor, desk, dialog, bare)
        gone = Next(screen("card", opportunity=press.opportunity), toast=say_of("outdated"))
        return added or gone

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))


def _text(dialog: Dialog) -> str:
    typed = Screen.from_json(dialog.screen).params.get(TYPED)
    return str(typed.get("text", "")) if isinstance(typed, dict) else ""
