"""The last router: menu keys, words to an open form, and buttons nobody else knew."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.lists.finding import id_numbered
from bot.actions.ports import Desk
from bot.conversations.draft import Draft
from bot.conversations.form import Form
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.handlers.capturing.in_view import customer_in_view, opportunity_in_view
from bot.handlers.capturing.line_in_form import Heard, comes_first
from bot.handlers.capturing.on_card import goods_on_card, meant_on_card
from bot.handlers.follow_ups import reminders as follow_ups
from bot.handlers.forms import hearing as forms
from bot.handlers.home.start import cancelling
from bot.handlers.lists import typed_filters
from bot.handlers.lists.file_asked import file_asked
from bot.handlers.reports import words as report_words
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.screens.home import CANCEL_KEY
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import InPrivate, MenuKeyPressed
from bot.handlers.updates.near_commands import is_unknown
from bot.speech.reply import say_of

router = Router(name="rest")

MOST_COMMAND = 40

MENU_SCREENS = {
    "menu-list": screen("list"),
    "menu-report": screen("reports"),
    "menu-settings": screen("settings"),
}


@router.message(InPrivate(), MenuKeyPressed())
async def menu(_message: Message, turn: Turn, menu_key: str) -> None:
    if menu_key == "menu-new":
        await turn.do(forms.begin_new)
    elif menu_key == CANCEL_KEY:
        await turn.do(cancelling)
    else:
        await turn.look(MENU_SCREENS[menu_key])


@router.message(InPrivate())
async def text(message: Message, turn: Turn) -> None:
    """Words or a place: to the open form, else an opportunity in one line, or a search."""
    if is_unknown(message.text or ""):
        await turn.do(_no_command((message.text or "").strip()))
        return
    where = await turn.kit.work.read(lambda desk: _where(desk, turn, message))
    if where.narrowed is not None:
        await turn.do(where.narrowed)
        return
    if where.form_is_open:
        if message.location is not None:
            await forms.place(turn, message.location.latitude, message.location.longitude)
            return
        if where.card is not None:
            await turn.look(where.card)
            return
        if where.among_reports and await report_words.answer_on_menu(turn, message.text or ""):
            return
        if where.report is not None:
            await turn.do(where.report)
            return
        await forms.words(turn, message, where.line)
        return
    if message.text and where.asks_what_happened:
        await follow_ups.outcome(message, turn)
        return
    if message.text and where.filters and await typed_filters.answer(turn, message.text):
        return
    if where.on_card is not None:
        await turn.do(where.on_card)
        return
    if message.text:
        await report_words.answer(turn, message, message.text)
        return
    await turn.look(HOME, above=(say_of("unknown-text"),))


@router.callback_query()
async def outdated(_query: CallbackQuery, turn: Turn) -> None:
    """Forged, or of a version that knew more: the present is shown, nothing is done."""

    def stay(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        return Next(Screen.from_json(dialog.screen), toast=say_of("outdated"))

    await turn.do(stay)


def _no_command(typed: str) -> Act:
    """Said above what somebody is at: no search, and no answer to the open form."""

    def stay(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        above = (say_of("unknown-command", command=Name(typed[:MOST_COMMAND])),)
        return Next(forms.FORM if present_draft(desk, dialog) else HOME, above=above)

    return stay


@dataclass(frozen=True)
class _Where:
    """What somebody who types is at, and what their words say as a line in a form."""

    form_is_open: bool
    asks_what_happened: bool
    line: Heard | None
    card: Screen | None = None
    """Whose number was typed, with another screen than the form in view."""
    filters: bool = False
    """They are putting a filter together."""
    narrowed: Act | None = None
    """What narrows the list in view, or makes a file of it, with a form open behind it or none."""
    among_reports: bool = False
    """Reports are chosen on the screen in view, though a form is open."""
    on_card: Act | None = None
    """What is done with words that are meant for the card in view."""
    report: Act | None = None
    """What shows the report that was asked for where a new opportunity asks for its customer."""


def _where(desk: Desk, turn: Turn, message: Message) -> _Where:
    dialog = desk.store.dialogs.of(turn.origin.chat, turn.origin.person)
    present, text = present_draft(desk, dialog), message.text or ""
    seen = Screen.from_json(dialog.screen)
    in_view = seen.name
    if present is None:
        asks = follow_ups.asks_for_outcome(dialog)
        narrowed = None if asks else _narrowed(desk, turn, seen, text)
        filters = in_view in typed_filters.ROOM
        on_card = None if asks or narrowed else meant_on_card(desk, turn, dialog, message)
        return _Where(False, asks, None, filters=filters, narrowed=narrowed, on_card=on_card)
    # Figures alone may well be an answer: an amount, a day.
    figures = text.strip().isdigit()
    narrowed = None if figures else _narrowed(desk, turn, seen, text)
    line = None if narrowed else forms.as_line(desk, turn, dialog, message)
    form, draft = present
    report = None
    if form.name == NEW_OPPORTUNITY.name and draft.at == "customer" and narrowed is None:
        report = report_words.instead_of_name(desk, turn, text)
    if in_view == forms.FORM.name:
        return _Where(True, False, line, report=report)
    if text and not figures and narrowed is None:
        of_card = _on_card(desk, turn, dialog, message, present=present, line=line)
        if of_card is not None:
            return of_card
    member = desk.store.people.member_of(turn.origin.person)
    named = None if member is None or figures else id_numbered(member, desk, text)
    card = screen("card", opportunity=named) if named else None
    among_reports = in_view in report_words.ROOM
    return _Where(
        True, False, line, card, among_reports=among_reports, narrowed=narrowed, report=report
    )


def _on_card(
    desk: Desk,
    turn: Turn,
    dialog: Dialog,
    message: Message,
    *,
    present: tuple[Form, Draft],
    line: Heard | None,
) -> _Where | None:
    """What is seen is spoken of: with a card in view, it and not the form that is left open.

    But for an opportunity of somebody else's, which waits behind the one in the form.
    """
    if opportunity_in_view(dialog) is None and customer_in_view(dialog) is None:
        return None
    meant = meant_on_card(desk, turn, dialog, message) or goods_on_card(
        desk, turn, dialog, message
    )
    if meant is None and line is not None and comes_first(*present, line):
        return None
    return _Where(False, False, None, on_card=meant)


def _narrowed(desk: Desk, turn: Turn, in_view: Screen, text: str) -> Act | None:
    asked = file_asked(desk, in_view, text)
    if asked is not None:
        return asked
    at_list = bool(text) and in_view.name == typed_filters.LIST
    return typed_filters.at_list(desk, turn, text) if at_list else None
