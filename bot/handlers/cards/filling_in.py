"""Forms of an admin's own: what they ask, choosing one on a card, and filling it in."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up import question_sets
from bot.actions.set_up.lists import Shelf
from bot.conversations.answers import Answers
from bot.conversations.filling_in import answered
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.question_sets import QuestionSet
from bot.handlers.cards.question_presses import (
    AskQuestions,
    FillIn,
    FillInOfCustomer,
    ShowCustomerForms,
    ShowForms,
)
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin
from bot.handlers.set_up.setting_up import ask
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="filling_in")


@router.callback_query(Pressed(AskQuestions))
async def questions(_query: CallbackQuery, press: AskQuestions, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        found = desk.store.get(QuestionSet, press.form)
        return {"questions": "\n".join(found.questions)} if found and found.questions else {}

    back = _entry(press.form)
    await ask(turn, "form_questions", back, only="questions", answers=present, id=press.form)


@router.callback_query(Pressed(ShowForms))
async def choose(_query: CallbackQuery, press: ShowForms, turn: Turn) -> None:
    await turn.look(screen("forms", opportunity=press.opportunity))


@router.callback_query(Pressed(FillIn))
async def fill(_query: CallbackQuery, press: FillIn, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        chosen = question_sets.to_fill_in(actor, desk, press.opportunity, press.form)
        known = {
            "opportunity": press.opportunity,
            "form": chosen.id,
            "called": chosen.name,
            "questions": list(chosen.questions),
            "back": screen("card", opportunity=press.opportunity).to_json(),
        }
        above = (say_of("form-begun", form=Name(chosen.name)),)
        return begin(dialog, "fill_in", known=known, above=above)

    await turn.do(inside, present=screen("card", opportunity=press.opportunity))


@router.callback_query(Pressed(ShowCustomerForms))
async def choose_for_customer(_query: CallbackQuery, press: ShowCustomerForms, turn: Turn) -> None:
    await turn.look(screen("forms", party=press.party))


@router.callback_query(Pressed(FillInOfCustomer))
async def fill_for_customer(_query: CallbackQuery, press: FillInOfCustomer, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        at = (actor, desk, press.party, press.form)
        party, chosen = question_sets.to_fill_in_of_customer(*at)
        known = {
            "party": party.id,
            "form": chosen.id,
            "called": chosen.name,
            "questions": list(chosen.questions),
            "back": customer_screen(party.id).to_json(),
        }
        above = (say_of("form-begun", form=Name(chosen.name)),)
        return begin(dialog, "fill_in", known=known, above=above)

    await turn.do(inside, present=customer_screen(press.party))


def ask_questions(dialog: Dialog, set_id: int) -> Next:
    """Of a form that has just got its name."""
    known = {"id": set_id, "back": _entry(set_id).to_json()}
    return begin(dialog, "form_questions", known=known, only="questions")


def _entry(set_id: int) -> Screen:
    return screen("setup-entry", shelf=Shelf.FORM.value, entry=set_id)


def _questions(filled: Finished) -> Next:
    typed = filled.words("questions").splitlines()
    question_sets.set_questions(filled.actor, filled.desk, int(filled.known["id"]), typed)
    return Next(Screen.from_json(filled.known["back"]), above=(say_of("setup-kept"),))


def _filled_in(filled: Finished) -> Next:
    pairs = answered(filled.known, filled.answers)
    if "party" in filled.known:
        party, form = int(filled.known["party"]), int(filled.known["form"])
        question_sets.fill_in_of_customer(filled.actor, filled.desk, party, form, pairs)
        return Next(customer_screen(party), above=(say_of("form-kept"),))
    at = (filled.opportunity, int(filled.known["form"]))
    question_sets.fill_in(filled.actor, filled.desk, *at, pairs)
    return filled.card("form-kept")


FORM_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "form_questions": _questions,
    "fill_in": _filled_in,
}
