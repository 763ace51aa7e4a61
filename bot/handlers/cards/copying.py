"""One more opportunity like this one, for the same customer or for another."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import copying
from bot.actions.ports import Desk
from bot.conversations.answers import Answer, New
from bot.conversations.draft import Aside
from bot.conversations.kinds.picker import MOST_NAME
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act, Office, check_office
from bot.handlers.cards.card_presses import CopyIt, CopyTo, ShowCopy
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.forms.titles import usual_title
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Act as Turned
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.markup import clean
from bot.speech.reply import say_of
from bot.speech.translator import Translator

router = Router(name="copying")


@router.callback_query(Pressed(ShowCopy))
async def for_whom(_query: CallbackQuery, press: ShowCopy, turn: Turn) -> None:
    await turn.look(screen("copy", opportunity=press.opportunity))


@router.callback_query(Pressed(CopyIt))
async def copy_it(_query: CallbackQuery, press: CopyIt, turn: Turn) -> None:
    def act(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        original = reach(actor, desk, press.opportunity, Act.EDIT)
        return _copied(actor, desk, turn.kit.tr, original.id, original.party_id)

    await turn.do(act, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(CopyTo))
async def ask_customer(_query: CallbackQuery, press: CopyTo, turn: Turn) -> None:
    start = asking_for_whom(press.opportunity)
    await turn.do(start, present=screen("card", opportunity=press.opportunity))


def asking_for_whom(opportunity: int, typed: str = "") -> Turned:
    """Asks for the customer of the copy, and looks for who was typed already."""

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        original = reach(actor, desk, opportunity, Act.EDIT)
        check_office(actor, Office.CREATE)
        keep_for_later(dialog, desk.now)
        back = screen("card", opportunity=original.id).to_json()
        known = {"original": original.id, "back": back}
        aside = Aside(search=" ".join(clean(typed).split())[:MOST_NAME])
        return begin(dialog, "copy", known=known, only="customer", aside=aside)

    return start


def copied(filled: Finished) -> Next:
    """For the customer that was asked for."""
    original, customer = int(filled.known["original"]), filled.answers["customer"]
    return _copied(filled.actor, filled.desk, filled.tr, original, customer)


def _own_title(desk: Desk, original: Opportunity) -> str:
    """What somebody called it; a title that speaks of its customer is made anew."""
    party = desk.store.get(Party, original.party_id)
    return "" if party is None or party.name in original.title else original.title


def _copied(
    actor: Member, desk: Desk, tr: Translator, original: int, customer: Answer | None
) -> Next:
    like = reach(actor, desk, original, Act.EDIT)
    title = _own_title(desk, like) or usual_title(
        actor, desk, tr, customer=customer, type_id=like.type_id
    )
    whose = customer.text if isinstance(customer, New) else customer
    made, left_out = copying.copy_opportunity(
        actor, desk, original, customer=whose if isinstance(whose, int | str) else 0, title=title
    )
    said = [say_of("created", number=made.number)]
    if left_out:
        said.append(say_of("copy-left-out", count=left_out))
    return Next(screen("card", opportunity=made.id), above=tuple(said))
