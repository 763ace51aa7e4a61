"""An opportunity in one line: what was typed is read, shown as a card, saved by one tap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.types import Message

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.lists.finding import id_numbered, is_number
from bot.actions.opportunities.capturing import Message as Kept
from bot.actions.opportunities.capturing import opportunity_of
from bot.actions.ports import Desk
from bot.conversations.draft import LINE
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Act, Office, check_office
from bot.handlers.capturing.in_view import customer_in_view, opportunity_in_view
from bot.handlers.capturing.line_draft import WAITING, draft_of_line, speaks_of_business
from bot.handlers.capturing.line_in_form import left_over, local_time, read_by
from bot.handlers.capturing.line_on_card import added_by_words, onto_card
from bot.handlers.documents.finding_papers import document_named
from bot.handlers.forms.starting import keep_for_later
from bot.handlers.records.arriving import arrived
from bot.handlers.records.buttons import TYPED
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.reading.lines.adding import with_price_for_each
from bot.reading.lines.line import LineRead
from bot.speech.reply import Say, say_of

MOST_SEARCHED = 100
MOST_NUMBER_WORDS = 2
"""As in "OPP 12"."""


async def take(turn: Turn, message: Message, text: str, *, sure: bool = False) -> None:
    """Reads `text` of a message and shows what it means; `sure` it is an opportunity.

    Reading needs no lock, so that it happens before the transaction that keeps the draft.
    """
    read, of_card = await turn.kit.work.read(lambda desk: _read(desk, turn, text, sure=sure))
    kept = Kept(text, message.chat.id, message.message_id, message.date)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        before = _made_of_it(actor, desk, kept) or document_named(actor, desk, text)
        before = before or (None if sure else _numbered(actor, desk, text))
        if before is not None:
            return before
        if sure:
            check_office(actor, Office.CREATE)
        added = (
            None if sure else added_by_words(actor, desk, dialog, of_card, text, tr=turn.kit.tr)
        )
        if added is not None:
            return added
        in_view = opportunity_in_view(dialog) is not None
        if read is None or not (sure or _means_business(actor, read, in_view=in_view)):
            return Next(screen("found", text=text[:MOST_SEARCHED], **_typed_on(dialog, message)))
        on_card = None if sure or of_card is None else onto_card(actor, desk, dialog, of_card)
        return on_card or begin_line(actor, desk, dialog, read, kept)

    await turn.do(inside)


def _typed_on(dialog: Dialog, message: Message) -> dict[str, Any]:
    """The card in view, an opportunity's or a customer's, on which the words may be kept."""
    kept = {TYPED: arrived(message).to_json()}
    about, party = opportunity_in_view(dialog), customer_in_view(dialog)
    if about is not None:
        return {"about": about, **kept}
    return {} if party is None else {"party": party, **kept}


def _read(
    desk: Desk, turn: Turn, text: str, *, sure: bool
) -> tuple[LineRead | None, LineRead | None]:
    """As a line; and where a card is in view, as a product of it, which it may read otherwise."""
    member = desk.store.people.member_of(turn.origin.person)
    if member is None:
        return None, None
    read = read_by(member, desk, text)
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    if sure or opportunity_in_view(dialog) is None:
        return read, None
    otherwise = with_price_for_each(text) != text
    return read, read_by(member, desk, text, on_card=True) if otherwise else read


def _means_business(actor: Member, read: LineRead, *, in_view: bool) -> bool:
    """With a card in view a share or a day alone is of that one, not of a new one."""
    goods = read.items or read.sought or read.amount is not None or read.worth is not None
    if in_view and not (goods or _names_somebody(read)):
        return False
    return actor.role in OFFICE[Office.CREATE] and speaks_of_business(read)


def _names_somebody(read: LineRead) -> bool:
    return bool(read.customer.match or read.customer.candidates or read.customer.new)


def _made_of_it(actor: Member, desk: Desk, kept: Kept) -> Next | None:
    """The card of what was made of this message before, if it is still to be seen."""
    opportunity_id = opportunity_of(desk, kept.chat, kept.id)
    if opportunity_id is None:
        return None
    try:
        reach(actor, desk, opportunity_id, Act.SEE)
    except NotFound:
        return None
    return Next(screen("card", opportunity=opportunity_id), above=(say_of("capture-again"),))


def _numbered(actor: Member, desk: Desk, text: str) -> Next | None:
    """The card of the opportunity whose number was typed, and nothing else.

    Raises NotFound for a number that nobody has, or that this member may not open.
    """
    if len(text.split()) > MOST_NUMBER_WORDS or not any(map(str.isdigit, text)):
        return None
    exact = id_numbered(actor, desk, text)
    if exact is None and is_number(desk, text):
        raise NotFound
    return None if exact is None else Next(screen("card", opportunity=exact))


def begin_line(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    read: LineRead,
    kept: Kept,
    *,
    behind: Sequence[Kept] = (),
) -> Next:
    """The form of what a line says; the lines `behind` it wait until it is saved or left."""
    keep_for_later(dialog, desk.now)
    drafted = draft_of_line(read, actor, desk, local=local_time(actor, desk))
    draft = drafted.to_json()
    draft["known"][LINE] = kept.to_json()
    draft["known"] |= left_over({}, read)
    if behind:
        draft["known"][WAITING] = [each.to_json() for each in behind]
    dialog.draft = draft
    dialog.revision += 1
    return Next(screen("form"), above=tuple(_remarks(read)))


def _remarks(read: LineRead) -> list[Say]:
    remarks = []
    if read.sought and "customer" in read.ask:
        remarks.append(say_of("capture-goods", text=Name(read.sought[0])))
    if read.unread:
        remarks.append(say_of("capture-note", note=Name(read.unread)))
    return remarks
