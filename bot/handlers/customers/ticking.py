"""Ticking customers in their list, and making one opportunity for each."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.many.changing import check_many
from bot.actions.many.creating import create_for_each, wanted_for_each, with_open_one
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, Refused
from bot.domain.many import MOST_AT_ONCE
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.handlers.customers.ticks import AskForEach, CreateForEach, TickCustomer, TickCustomers
from bot.handlers.forms.titles import usual_title
from bot.handlers.screens.customers.ticking import as_told, ticked_in
from bot.handlers.turns.looks import Next, Screen, reader_of, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.refusals import refusal

router = Router(name="customer-ticking")

TICKING, ASKING = "customer-ticking", "customers-each"


def _present(dialog: Dialog) -> dict[str, Any]:
    """Where the ticking is; nothing, where it was left."""
    here = Screen.from_json(dialog.screen)
    return dict(here.params) if here.name in (TICKING, ASKING) else {}


@router.callback_query(Pressed(TickCustomers))
async def show(_query: CallbackQuery, press: TickCustomers, turn: Turn) -> None:
    def look(actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        check_many(actor)
        at = {"listing": press.listing, "way": press.way, "row": press.row}
        return Next(screen(TICKING, **{**_present(dialog), **at}))

    await turn.do(look)


@router.callback_query(Pressed(TickCustomer))
async def tick(_query: CallbackQuery, press: TickCustomer, turn: Turn) -> None:
    def change(actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        check_many(actor)
        here = _present(dialog)
        ticked = ticked_in(here)
        if press.party in ticked:
            kept = [each for each in ticked if each != press.party]
        elif len(ticked) < MOST_AT_ONCE:
            kept = [*ticked, press.party]
        else:
            raise Invalid("many-too-many", most=MOST_AT_ONCE)
        return Next(screen(TICKING, **{**here, "ticked": kept}))

    await turn.do(change)


@router.callback_query(Pressed(AskForEach))
async def ask(_query: CallbackQuery, press: AskForEach, turn: Turn) -> None:
    del press

    def look(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        here = _present(dialog)
        wanted_for_each(actor, desk, ticked_in(here))
        return Next(screen(ASKING, **here))

    await turn.do(look)


@router.callback_query(Pressed(CreateForEach))
async def create(_query: CallbackQuery, press: CreateForEach, turn: Turn) -> None:
    def act(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        def title(party: Party) -> str:
            return usual_title(actor, desk, turn.kit.tr, customer=party.id, type_id=None)

        ticked = ticked_in(_present(dialog))
        if press.of == "fresh":
            had = with_open_one(actor, desk, wanted_for_each(actor, desk, ticked))
            ticked = [each for each in ticked if each not in {party.id for party in had}]
        many, made = create_for_each(actor, desk, ticked, title=title)
        desk.store.flush()
        told = [as_told(party, came, _why(turn, actor, desk, came)) for party, came in made]
        return Next(screen("customers-made", made=told, many=many.id))

    await turn.do(act)


def _why(turn: Turn, actor: Member, desk: Desk, came: object) -> str:
    if not isinstance(came, Refused):
        return ""
    reader = reader_of(actor, desk)
    said = refusal(came, reader, currency=desk.organisation.currency)
    return turn.kit.tr.plain(said, reader)
