"""Words typed with a card in view: a follow-up of it, a field, a discount.

What can mean one thing only is done, or shown in its form where that is more than a value;
the card has the button that takes it back. What may mean several is asked, by buttons.
"""

from __future__ import annotations

from dataclasses import replace

from aiogram.types import Message

from bot.actions.access import acts, reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.creating import edit
from bot.actions.ports import Desk
from bot.conversations.spoken import lines as lines_of
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act as Right
from bot.domain.rights import Office, check_office
from bot.handlers.capturing.counted_again import again_in
from bot.handlers.capturing.deeds import deed_in
from bot.handlers.capturing.doing import (
    asking_field,
    change_of_line,
    done_at_once,
    refused_to_delete,
)
from bot.handlers.capturing.fields_typed import Field, fields_in, named_in_vain
from bot.handlers.capturing.in_view import customer_in_view, opportunity_in_view
from bot.handlers.capturing.line_in_form import read_by
from bot.handlers.capturing.line_on_card import is_for_card, onto_card
from bot.handlers.capturing.lines_typed import OfLine
from bot.handlers.capturing.meanings import (
    Contact,
    Meanings,
    card_context,
    contact_in,
    meanings,
)
from bot.handlers.capturing.reopening import opening_again
from bot.handlers.capturing.several_goods import several_in
from bot.handlers.capturing.several_on_card import adding_several
from bot.handlers.cards.copying import asking_for_whom
from bot.handlers.forms.item_lines import as_kept
from bot.handlers.records.arriving import arrived
from bot.handlers.records.buttons import MOST_SHOWN, TYPED
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Act, Turn
from bot.reading.lines.adding import adding_in, tells_of_something
from bot.reading.lines.field_named import value_behind
from bot.reading.lines.field_words import FIELD_WORDS, names_somebody
from bot.reading.lines.line import LineRead
from bot.reading.lines.line_change import off_of_one
from bot.reading.lines.reopening import asks_to_reopen
from bot.reading.names import search_key
from bot.speech.reply import say_of
from bot.speech.translator import Translator

MOST_CALLED, MOST_BRIEF = 90, 45
"""Letters of what is to be done, with a word for making contact and without: who writes more
tells what happened, and may well want that kept.
"""


def meant_on_card(desk: Desk, turn: Turn, dialog: Dialog, message: Message) -> Act | None:
    """What is done with words that are meant for the card in view; None where they are not."""
    member = desk.store.people.member_of(turn.origin.person)
    text = message.text or ""
    if member is None or not text:
        return None
    about, party = opportunity_in_view(dialog), customer_in_view(dialog)
    if about is not None and Screen.from_json(dialog.screen).name == "copy":
        return asking_for_whom(about, text)
    try:
        if about is not None:
            opportunity = reach(member, desk, about, Right.SEE)
            if opportunity.status is not Status.OPEN:
                return _too_late(member, desk, turn.kit.tr, opportunity, message)
            if (done := _asked_for(turn, member, desk, opportunity, message)) is not None:
                return done
            found = meanings(member, desk, turn.kit.tr, opportunity, text)
            done = _meant(
                member, desk, opportunity, found, message=message, dialog=dialog, turn=turn
            )
            if done is not None:
                return done
            return _of_goods(member, desk, turn, opportunity, message)
        if party is not None:
            return _of_customer(member, desk, turn.kit.tr, party, message)
    except (NotFound, NotAllowed):
        return None
    return None


def _of_goods(
    member: Member, desk: Desk, turn: Turn, opportunity: Opportunity, message: Message
) -> Act | None:
    """Of a product that is there already, or of several at once; else it is read as a line."""
    text = message.text or ""
    if again_in(member, desk, opportunity, text):
        return _asking(opportunity.id, message)
    several = several_in(member, desk, opportunity, text)
    if several is None:
        return None
    if several.changes:
        return _asking(opportunity.id, message)
    return adding_several(turn.kit.tr, opportunity.id, text)


def goods_on_card(desk: Desk, turn: Turn, dialog: Dialog, message: Message) -> Act | None:
    """A product and no more, for the card in view; None where the words are no such thing."""
    member, text = desk.store.people.member_of(turn.origin.person), message.text or ""
    if member is None or opportunity_in_view(dialog) is None:
        return None
    if not is_for_card(member, desk, dialog, read_by(member, desk, text, on_card=True)):
        return None

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        read = read_by(actor, desk, text, on_card=True)
        return onto_card(actor, desk, dialog, read) or Next(Screen.from_json(dialog.screen))

    return inside


def _meant(
    member: Member,
    desk: Desk,
    opportunity: Opportunity,
    found: Meanings,
    *,
    message: Message,
    dialog: Dialog,
    turn: Turn,
) -> Act | None:
    if not any(each.named for each in found.fields):
        tr = turn.kit.tr
        context = card_context(member, desk, tr, opportunity.id)
        text = message.text or ""
        vain = named_in_vain(desk, tr, opportunity, text=text, context=context)
        if vain is not None:
            return asking_field(turn, opportunity.id, opportunity.version, *vain)
    if not (found.count or found.only_off):
        return None
    read = read_by(member, desk, message.text or "")
    if names_another(read, opportunity.party_id) and not _named(found):
        return None
    contact = found.contact
    text = message.text or ""
    if contact is not None and contact.called and len(text) <= MOST_CALLED:
        return planning(contact, opportunity.id, arrived(message).to_json())
    in_fields = Screen.from_json(dialog.screen).name == "fields"
    fields, offs = found.fields, found.lines
    plain = len(fields) == 1 and not fields[0].listed
    if len(fields) == 1 and not offs and (in_fields or (plain and contact is None)):
        return putting(opportunity.id, opportunity.version, fields[0])
    if found.only_off and len(offs) == 1:
        said = OfLine((offs[0],), off=found.off or 0)
        return change_of_line(turn, opportunity.id, opportunity.version, offs[0].id, said)
    if found.only_off or fields:
        return _asking(opportunity.id, message)
    if contact is None or not contact.sure or _says_more(read):
        return None
    brief = len(text) <= MOST_BRIEF
    if not brief:
        return _asking(opportunity.id, message)
    return planning(contact, opportunity.id, arrived(message).to_json())


def _asked_for(
    turn: Turn, member: Member, desk: Desk, opportunity: Opportunity, message: Message
) -> Act | None:
    """A stage, a change of a product, or that it goes, where the words are of nothing else."""
    text, tr = message.text or "", turn.kit.tr
    if another := _another_customer(desk, opportunity, text):
        return another
    context = card_context(member, desk, tr, opportunity.id)
    deed = deed_in(desk, tr, opportunity, text, context)
    if tells_of_something(text):
        return _asking(opportunity.id, message)
    if deed is None:
        return _off_something_else(member, desk, opportunity.id, message)
    fields = fields_in(member, desk, tr, opportunity, text=text, context=context)
    if any(each.named for each in fields):
        return None
    if deed.deletes and Right.DELETE not in acts(member, desk, opportunity):
        return refused_to_delete(opportunity.id)
    return done_at_once(turn, opportunity, deed) or _asking(opportunity.id, message)


def _another_customer(desk: Desk, opportunity: Opportunity, text: str) -> Act | None:
    """An opportunity keeps its customer; a copy of it may be for another one."""
    named = value_behind(text, FIELD_WORDS["customer"])
    party = desk.store.get(Party, opportunity.party_id)
    if named is None or not named.marked or not names_somebody(named.value):
        return None
    if party is not None and search_key(party.name) == search_key(named.value):
        return None
    start = asking_for_whom(opportunity.id, named.value)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        return replace(start(actor, desk, dialog), above=(say_of("customer-stays"),))

    return inside


def _off_something_else(
    member: Member, desk: Desk, opportunity: int, message: Message
) -> Act | None:
    """A discount on what is not on the card: no new opportunity, if nobody else is known by it."""
    text = message.text or ""
    off = off_of_one(text, lang=member.locale.value)
    if off is None or not off.surely or any(map(str.isdigit, off.name)):
        return None
    read = read_by(member, desk, text)
    known = read.items or read.sought or read.customer.match or read.customer.candidates
    return None if known else _asking(opportunity, message)


def _too_late(
    member: Member, desk: Desk, tr: Translator, opportunity: Opportunity, message: Message
) -> Act | None:
    """A follow-up of what has ended is no new opportunity either: it may be a note.

    What would change it says why it does not.
    """
    text = message.text or ""
    if asks_to_reopen(text):
        return opening_again(opportunity.id)
    if _would_change(member, desk, tr, opportunity, text):
        return _refused_as_ended(opportunity.id)
    contact = contact_in(member, desk, tr, {"opportunity": opportunity.id}, text)
    if contact is None or not contact.called:
        return None
    another = names_another(read_by(member, desk, text), opportunity.party_id)
    return None if another else _asking(opportunity.id, message)


def _would_change(
    member: Member, desk: Desk, tr: Translator, opportunity: Opportunity, text: str
) -> bool:
    context = card_context(member, desk, tr, opportunity.id)
    deed = deed_in(desk, tr, opportunity, text, context)
    adding = adding_in(text)
    if deed is not None and deed.told is not None:
        return False  # how it came to that may be kept as a note
    sure = deed is not None and (deed.sure or deed.deletes or deed.unknown)
    if sure or (adding and adding.surely):
        return True
    fields = fields_in(member, desk, tr, opportunity, text=text, context=context)
    return any(each.named for each in fields)


def _refused_as_ended(opportunity_id: int) -> Act:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, opportunity_id, Right.SEE)
        opportunity.must_be_open()
        return Next(screen("card", opportunity=opportunity_id))

    return inside


def names_another(read: LineRead, party: int) -> bool:
    """Whether it speaks of a customer there is, and not of this one."""
    if read.customer.match:
        return int(read.customer.match) != party
    candidates = read.customer.candidates
    return bool(candidates) and str(party) not in candidates


def _named(found: Meanings) -> bool:
    """All behind a field's name is its value, a rival who is a customer elsewhere, too."""
    return any(each.named for each in found.fields)


def _says_more(read: LineRead) -> bool:
    """Than when to get in touch: goods, money, a chance."""
    return bool(
        read.items or read.sought or read.amount or read.probability is not None or read.worth
    )


def _of_customer(
    member: Member, desk: Desk, tr: Translator, party: int, message: Message
) -> Act | None:
    back, text = screen("customer", party=party).to_json(), message.text or ""
    contact = contact_in(member, desk, tr, {"party": party, "back": back}, text)
    if contact is None or not contact.called:
        return None
    read = read_by(member, desk, text)
    if names_another(read, party) or _says_more(read):
        return None

    def inside(actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        return _begun(dialog, contact, arrived(message).to_json())

    return inside


def planning(contact: Contact, opportunity: int, typed: object) -> Act:
    """The form of a follow-up; `typed` the message, as JSON."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        reach(actor, desk, opportunity, Right.FOLLOW_UP)
        return _begun(dialog, contact, typed)

    return inside


def _begun(dialog: Dialog, contact: Contact, typed: object) -> Next:
    """The form knows the words it came from: whoever leaves it may keep them as a note."""
    known = {**contact.draft.known, TYPED: typed}
    dialog.draft = replace(contact.draft, known=known).to_json()
    dialog.revision += 1
    return Next(screen("form"))


def putting(opportunity: int, version: int, field: Field) -> Act:
    """The value is put there and said."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        question, value = field.question, as_kept(field.value)
        changed = edit(actor, desk, opportunity, version=version, name=question.name, value=value)
        by_hand = question.name == "amount" and changed.lines
        what = lines_of(question.title, question.kind.facts(field.value, field.rows))
        done = say_of("changed-amount" if by_hand else "changed")
        return Next(screen("card", opportunity=opportunity), above=(done, *what))

    return inside


def _asking(opportunity: int, message: Message) -> Act:
    typed = {TYPED: arrived(message).to_json(), "text": (message.text or "")[:MOST_SHOWN]}

    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        return Next(screen("found", about=opportunity, **typed))

    return inside
