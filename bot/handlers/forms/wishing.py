"""A product nobody sells: asked for in the form where it was missed, gone on with later, or
written on a line by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.wishes.asking import ask_for_product, granted_to, wanted_facts
from bot.conversations import machine
from bot.conversations.add_line import ADD_LINE, ADD_LINES, then_the_next_piece
from bot.conversations.answers import Item
from bot.conversations.draft import Aside, Draft
from bot.conversations.form import Form
from bot.conversations.kinds.goods_said import other_said
from bot.conversations.kinds.item_place import NEW
from bot.conversations.moving import onward, placed
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.presses import AskForProduct, NameOther
from bot.conversations.repairing import repair
from bot.conversations.wished import goods_left, sought, wished, with_wish
from bot.domain.company_settings import setting
from bot.domain.facts import Name
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.wishes import Wisher
from bot.handlers.capturing.line_on_card import line_with, why_asked
from bot.handlers.forms.hearing import FORM, hearing, keeping, outdated
from bot.handlers.forms.item_lines import about_lines, begin_other
from bot.handlers.forms.leaving import leave
from bot.handlers.forms.starting import (
    begin,
    keep_for_later,
    usual_pipeline,
    what_is_known,
    what_may,
)
from bot.handlers.forms.wanted import item_wanted, said_of_wish
from bot.handlers.screens.forms.form import context_of, found_for, opportunity_form, present_draft
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import GoOnWith
from bot.speech.reply import say_of
from bot.speech.wish_notices import wanted_said

router = Router(name="wishing")

WISHING = {ADD_LINE.name: "product", ADD_LINES.name: "items", NEW_OPPORTUNITY.name: "items"}
"""The forms that one may ask from, and the question."""


@router.callback_query(Pressed(AskForProduct))
async def ask(_query: CallbackQuery, press: AskForProduct, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        old = outdated(actor, desk, dialog, press)
        present = present_draft(desk, dialog)
        if old is not None or present is None:
            return old or Next(FORM)
        form, draft = present
        text = draft.aside.search or sought(draft.known)
        if WISHING.get(form.name) != draft.at or not text:
            return Next(FORM, toast=say_of("outdated"))
        about = draft.known.get("opportunity")
        name, wanted = said_of_wish(text, context_of(actor, desk, draft, turn.kit.tr))
        wish = ask_for_product(actor, desk, about, name=name, wanted=wanted)
        said = (say_of("wish-sent", name=Name(wish.name)), *wanted_said(wanted_facts(wanted)))
        if about is not None and "items" not in draft.answers:
            leave(dialog)
            return Next(screen("card", opportunity=about), above=said)
        known = {**draft.known, **goods_left(draft.known)}
        after = replace(draft, known=with_wish(known, wish.id, wish.name))
        after = _without_it(actor, desk, form, after)
        _keep(dialog, then_the_next_piece(after, context_of(actor, desk, after, turn.kit.tr)))
        return Next(FORM, above=said)

    await turn.attempt(inside, otherwise=lambda why: keeping(turn, press, why))


@router.callback_query(Pressed(NameOther))
async def name_other(_query: CallbackQuery, press: NameOther, turn: Turn) -> None:
    """From the choice of a product, with what was typed there as its name."""

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        old, present = outdated(actor, desk, dialog, press), present_draft(desk, dialog)
        if old is not None or present is None:
            return old or Next(FORM)
        _, draft = present
        if draft.form in (NEW_OPPORTUNITY.name, ADD_LINES.name):
            return hearing(turn, press)(actor, desk, dialog)
        if (draft.form, draft.at) != (ADD_LINE.name, press.question):
            return Next(FORM, toast=say_of("outdated"))
        opportunity = reach(actor, desk, int(draft.known["opportunity"]), Act.RENAME_LINE)
        typed, aside = draft.aside.name, draft.aside
        if not typed:
            return begin_other(desk, dialog, opportunity)
        context = context_of(actor, desk, draft, turn.kit.tr)
        said = other_said(aside.search, context) if aside.called else {}
        return begin_other(desk, dialog, opportunity, {"name": typed, **said})

    await turn.attempt(start, otherwise=lambda why: keeping(turn, press, why))


def _without_it(actor: Member, desk: Desk, form: Form, draft: Draft) -> Draft:
    """The rest is asked as if there were no products, where it was the only one."""
    if "items" in draft.answers:
        return draft.beside(Aside())
    skipped = draft.without_answer("items")
    return onward(form, skipped, found_for(actor, desk, form, skipped))


@router.callback_query(Pressed(GoOnWith))
async def go_on(_query: CallbackQuery, press: GoOnWith, turn: Turn) -> None:
    """Onto the card it was asked for, or into the form it was asked from."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        wisher, product = granted_to(actor, desk, press.wisher)
        if wisher.opportunity_id is None:
            return _into_form(actor, desk, dialog, wisher, product)
        opportunity = reach(actor, desk, wisher.opportunity_id, Act.LINES)
        known = about_lines(actor, desk, opportunity)
        keep_for_later(dialog, desk.now)
        item = _item(desk, product, wisher, opportunity.currency, known)
        if item.quantity is None:
            return begin(dialog, ADD_LINE.name, known=known, answers={"product": product.id})
        draft = line_with(actor, desk, known, item)
        _keep(dialog, draft)
        return Next(FORM, above=why_asked(actor, desk, draft))

    await turn.do(inside)


def _into_form(
    actor: Member, desk: Desk, dialog: Dialog, wisher: Wisher, product: Product
) -> Next:
    """The open one that asked for it, or the one that was put aside; else a new one."""
    draft = _asked_from(desk, dialog, wisher.wish_id)
    home = desk.organisation.currency
    if draft is not None:
        currency = str(draft.answers.get("currency") or home)
        item = _item(desk, product, wisher, currency, draft.known)
        _keep(dialog, _with_item(draft, item))
        return Next(FORM)
    keep_for_later(dialog, desk.now)
    item = _item(desk, product, wisher, home, what_may(actor))
    answers = {**usual_pipeline(actor, desk), "items": (item,)}
    begun = machine.start(
        opportunity_form(desk), what_is_known(actor, desk), answers=answers, unsure={"items"}
    )
    _keep(dialog, begun)
    return Next(FORM)


def _item(
    desk: Desk, product: Product, wisher: Wisher, currency: str, known: Mapping[str, Any]
) -> Item:
    return item_wanted(
        product,
        wisher,
        currency=currency,
        may_price=bool(known.get("may_price", True)),
        decimals=setting(desk.organisation, "quantity_decimals"),
    )


def _with_item(draft: Draft, item: Item) -> Draft:
    """At the question for products: how many is asked there, unless it was said."""
    if item.quantity is None:
        inside = Aside(inside=(NEW, str(item.product)))
        return placed(draft, "items").beside(inside)
    items = draft.answers.get("items")
    kept = items if isinstance(items, tuple) else ()
    more = (*(each for each in kept if isinstance(each, Item)), item)
    return placed(draft.with_answer("items", more), "items")


def _asked_from(desk: Desk, dialog: Dialog, wish_id: int) -> Draft | None:
    form, present = opportunity_form(desk), dialog.draft
    for stored in (present, dialog.kept):
        draft = repair(form, stored) if stored is not None else None
        if draft is None or wish_id not in wished(draft.known):
            continue
        if stored is not present:
            dialog.kept = dialog.kept_until = None
            keep_for_later(dialog, desk.now)
        return draft
    return None


def _keep(dialog: Dialog, draft: Draft) -> None:
    dialog.draft = draft.to_json()
    dialog.revision += 1
