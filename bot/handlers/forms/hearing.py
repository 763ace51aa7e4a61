"""Everything said to a form: buttons of the present revision, words, a shared place."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.capturing import Message as Kept
from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.add_line import ADD_LINE, ADD_LINES, then_the_next_piece
from bot.conversations.draft import Draft
from bot.conversations.presses import FormPress, Stay
from bot.conversations.said import Said, SharedPlace, Typed
from bot.domain.errors import ChangedMeanwhile, Refused
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.capturing import capture
from bot.handlers.capturing.line_in_form import Heard, comes_first, heard_as_line, poured
from bot.handlers.capturing.line_on_card import into_line, why_asked
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.finishing import finish
from bot.handlers.forms.leaving import leave, left
from bot.handlers.forms.older_forms import of_older_form
from bot.handlers.forms.starting import begin_opportunity, keep_for_later
from bot.handlers.forms.taken import back_to, taken
from bot.handlers.forms.whole_product import whole_product
from bot.handlers.home.presses import StartNew
from bot.handlers.screens.forms.form import context_of, found_for, present_draft
from bot.handlers.turns.looks import HOME, Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.refusals import refusal
from bot.speech.reply import say_of

router = Router(name="forms")
router.message.filter(InPrivate())

FORM = screen("form")
LEAST_LINE = 5
"""Fewer letters are an answer, never a line."""


@router.message(Command("new"))
async def new(message: Message, command: CommandObject, turn: Turn) -> None:
    """Asks one question after the other; with a line behind it, only what it left open."""
    if command.args:
        await capture.take(turn, message, command.args, sure=True)
    else:
        await turn.do(begin_new)


@router.callback_query(Pressed(StartNew))
async def new_by_button(_query: CallbackQuery, turn: Turn) -> None:
    await turn.do(begin_new)


@router.callback_query(Pressed(Stay))
async def nothing(_query: CallbackQuery, turn: Turn) -> None:
    """A cell that only shows something."""
    await turn.answer()


@router.callback_query(Pressed(*get_args(FormPress)))
async def press(_query: CallbackQuery, press: FormPress, turn: Turn) -> None:
    await turn.attempt(hearing(turn, press), otherwise=lambda why: keeping(turn, press, why))


async def words(turn: Turn, message: Message, line: Heard | None) -> None:
    """What was typed while a form is open: its answer, several of its answers, or a line."""
    said = _typed(message)
    await turn.attempt(hearing(turn, said, line), otherwise=lambda why: keeping(turn, said, why))


def as_line(desk: Desk, turn: Turn, dialog: Dialog, message: Message) -> Heard | None:
    """What was typed says this as a line; None where it is too short, or may be none."""
    text = _typed(message).text
    if len(text) < LEAST_LINE:
        return None
    kept = Kept(text, message.chat.id, message.message_id, message.date)
    return heard_as_line(desk, turn.origin.person, dialog, kept)


def _typed(message: Message) -> Typed:
    return Typed(message.text or message.caption or "")


async def place(turn: Turn, latitude: float, longitude: float) -> None:
    said = SharedPlace(latitude, longitude)
    await turn.attempt(hearing(turn, said), otherwise=lambda why: keeping(turn, said, why))


def begin_new(actor: Member, desk: Desk, dialog: Dialog) -> Next:
    check_office(actor, Office.CREATE)
    keep_for_later(dialog, desk.now)
    return begin_opportunity(actor, desk, dialog)


def hearing(turn: Turn, said: Said, line: Heard | None = None) -> Act:
    """Hears it, as a line where it is one, and acts when the form is finished."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        instead = outdated(actor, desk, dialog, said)
        if instead is not None:
            return instead
        older = of_older_form(desk, dialog, said)
        if older.instead is not None:
            return older.instead
        where = answered(actor, desk, dialog)
        return replace(where, above=(*older.told, *where.above)) if older.told else where

    def answered(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        present = present_draft(desk, dialog)
        if present and isinstance(said, Typed):
            product = whole_product(actor, desk, present[1], said.text)
            if product is not None:
                dialog.draft = product.to_json()
                dialog.revision += 1
                return Next(FORM)
        if line and present and present[0].name == ADD_LINE.name:
            whole = _one_line(actor, desk, dialog, present[1], line)
            return whole or heard_by_form(actor, desk, dialog, None)
        if line and present and comes_first(*present, line):
            return poured(actor, desk, dialog, line) or Next(FORM)
        return heard_by_form(actor, desk, dialog, line)

    def heard_by_form(actor: Member, desk: Desk, dialog: Dialog, line: Heard | None) -> Next:
        heard = _heard(turn, said, actor, desk, dialog)
        if line and isinstance(heard.outcome, machine.Trouble):
            as_line = poured(actor, desk, dialog, line)
            if as_line is not None:
                return as_line
        return _after(turn, heard, actor, desk, dialog)

    return inside


def _after(turn: Turn, heard: machine.Heard, actor: Member, desk: Desk, dialog: Dialog) -> Next:
    """Acts where the form is finished or left; else it is shown, with what there is to say."""
    match heard.outcome:
        case machine.Finished(answers):
            filled = Finished(actor, desk, dialog, turn.kit.tr, heard.draft, answers)
            leave(dialog)
            return finish(filled)
        case machine.Left():
            return left(actor, desk, dialog, heard.draft)
        case machine.Trouble(say) | machine.Noted(say):
            return Next(FORM, above=(say,))
    if heard.draft.form == ADD_LINES.name:
        context = context_of(actor, desk, heard.draft, turn.kit.tr)
        dialog.draft = then_the_next_piece(heard.draft, context).to_json()
    if heard.draft.form == ADD_LINE.name:
        return Next(FORM, above=why_asked(actor, desk, heard.draft))
    return Next(FORM)


def _one_line(actor: Member, desk: Desk, dialog: Dialog, draft: Draft, line: Heard) -> Next | None:
    """The form of one line more with all that was typed for its product."""
    after = into_line(actor, desk, draft, line.read)
    if after is None:
        return None
    dialog.draft = after.to_json()
    dialog.revision += 1
    return Next(FORM, above=why_asked(actor, desk, after))


def keeping(turn: Turn, said: Said, why: Refused) -> Act:
    """The action refused: what was said stays in the draft, the reason stands above it."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if present_draft(desk, dialog) is None:
            return _gone(actor, desk, dialog, said)
        heard = _heard(turn, said, actor, desk, dialog)
        present = present_draft(desk, dialog)
        if present is not None:
            dialog.draft = back_to(*present, why).to_json()
        reader = reader_of(actor, desk)
        sentence = refusal(why, reader, currency=desk.organisation.currency)
        about = heard.draft.known.get("opportunity")
        if isinstance(why, ChangedMeanwhile) and about is not None:
            # What it was filled for is no longer so: the fresh card, not the old question.
            leave(dialog)
            return Next(screen("card", opportunity=about), above=(sentence,))
        return Next(FORM, above=(sentence,))

    return inside


def outdated(actor: Member, desk: Desk, dialog: Dialog, said: Said) -> Next | None:
    """What is shown where it was said to no form, or to an older question; None where not."""
    if present_draft(desk, dialog) is None:
        return _gone(actor, desk, dialog, said)
    return Next(FORM, toast=say_of("outdated")) if _is_old(said, dialog) else None


def _gone(actor: Member, desk: Desk, dialog: Dialog, said: Said) -> Next:
    """The form was left, or forgotten with its customer, since they saw or read it."""
    if isinstance(said, Typed | SharedPlace):
        currency = desk.organisation.currency
        why = refusal(ChangedMeanwhile(), reader_of(actor, desk), currency=currency)
        return Next(_elsewhere(dialog), above=(why,))
    return Next(_elsewhere(dialog), toast=say_of("outdated"))


def _is_old(said: Said, dialog: Dialog) -> bool:
    """A button of an older question acts no more: the present is shown instead."""
    return not isinstance(said, Typed | SharedPlace) and said.revision != dialog.revision


def _elsewhere(dialog: Dialog) -> Screen:
    where = Screen.from_json(dialog.screen)
    return HOME if where.name == "form" else where


def _heard(turn: Turn, said: Said, actor: Member, desk: Desk, dialog: Dialog) -> machine.Heard:
    present = present_draft(desk, dialog)
    if present is None:
        raise LookupError("no form is open")
    form, draft = present
    found = found_for(actor, desk, form, draft, said)
    context = context_of(actor, desk, draft, turn.kit.tr)
    heard = machine.hear(form, draft, said, context, found)
    refused = taken(desk, draft, heard.draft)
    if refused is not None:
        sentence = refusal(refused, context.reader, currency=context.currency)
        heard = machine.Heard(draft, machine.Trouble(sentence))
    dialog.draft = heard.draft.to_json()
    dialog.revision += 1
    return heard
