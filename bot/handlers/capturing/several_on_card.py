"""Several products put onto a card: at once where all is plain, else in the form of new lines."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.lines_together import put_lines
from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.add_line import ADD_LINES, TO_FIND, then_the_next_piece
from bot.conversations.answers import Item
from bot.conversations.moving import placed
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act as Right
from bot.handlers.capturing.presses import ChangeSeveral
from bot.handlers.capturing.several_goods import Several, several_in
from bot.handlers.forms.item_lines import about_lines, new_lines, taken_of_all
from bot.handlers.forms.starting import keep_for_later
from bot.handlers.records.buttons import TYPED
from bot.handlers.screens.forms.form import context_of
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator

router = Router(name="several_on_card")


def adding_several(tr: Translator, opportunity: int, text: str) -> Act:
    """The form of new lines with all of them."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = reach(actor, desk, opportunity, Right.LINES)
        several = several_in(actor, desk, found, text)
        if several is None:
            return Next(screen("card", opportunity=opportunity), toast=say_of("outdated"))
        return begin_several(actor, desk, dialog, found, several.all_new(), tr=tr)

    return inside


def begin_several(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    opportunity: Opportunity,
    several: Several,
    *,
    tr: Translator,
    above: tuple[Say, ...] = (),
) -> Next:
    """What nobody knows which product it is, is looked for one after the other."""
    keep_for_later(dialog, desk.now)
    items = tuple(_item(each.item) for each in several.others if each.item)
    to_find = [each.typed for each in several.others if each.item is None]
    known = {**about_lines(actor, desk, opportunity), TO_FIND: to_find}
    draft = machine.start(
        ADD_LINES,
        known,
        answers={"items": items} if items else {},
        unsure=() if all(each.settled for each in several.others if each.item) else ("items",),
    )
    draft = placed(draft, "items") if to_find else draft
    draft = then_the_next_piece(draft, context_of(actor, desk, draft, tr))
    dialog.draft = draft.to_json()
    dialog.revision += 1
    return Next(screen("form"), above=above)


def _item(item: Item) -> Item:
    return replace(item, price=None) if item.price_open else item


@router.callback_query(Pressed(ChangeSeveral))
async def change(_query: CallbackQuery, press: ChangeSeveral, turn: Turn) -> None:
    """The lines that are there change, the others are added: in one step, where all is plain."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = reach(actor, desk, press.opportunity, Right.LINES, version=press.version)
        card = screen("card", opportunity=found.id)
        typed = Screen.from_json(dialog.screen).params.get(TYPED)
        text = str(typed.get("text", "")) if isinstance(typed, dict) else ""
        several = several_in(actor, desk, found, text)
        if several is None or not several.changes:
            return Next(card, toast=say_of("outdated"))
        plain = all(each.settled for each in several.others)
        items = tuple(each.item for each in several.others if each.item) if plain else ()
        put = put_lines(
            actor,
            desk,
            found.id,
            version=press.version,
            changed=several.changed,
            added=new_lines(items),
        )
        done = taken_of_all(put, "line-changed")
        if plain:
            return Next(card, above=done)
        rest = Several((), several.others)
        return begin_several(actor, desk, dialog, found, rest, tr=turn.kit.tr, above=done)

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))
