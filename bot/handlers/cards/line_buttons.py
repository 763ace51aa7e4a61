"""The buttons of an opportunity's products: one line, one field of it, one more."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach, standing_of
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import lines
from bot.actions.opportunities.other_items import add_other
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.conversations.draft import WHICH_GROUP, Aside
from bot.conversations.lines import CHANGE_LINE
from bot.domain.errors import NotFound
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product, ProductGroup
from bot.domain.people import Member
from bot.domain.rights import Act, check
from bot.handlers.cards.card_presses import (
    AddFromGroup,
    AddOther,
    EditLine,
    ShowLine,
    ShowLineGroups,
)
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.item_lines import about_lines, begin_other, taken_of, thousandths
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="lines")

RIGHTS = {**lines.NEEDS, "quantity": Act.LINES, "discount": Act.LINES}
"""What each field of a line takes."""


def _lines(opportunity: int) -> Screen:
    return screen("lines", opportunity=opportunity)


@router.callback_query(Pressed(ShowLine))
async def show_line(_query: CallbackQuery, press: ShowLine, turn: Turn) -> None:
    await turn.look(screen("line", opportunity=press.opportunity, line=press.line))


@router.callback_query(Pressed(ShowLineGroups))
async def show_groups(_query: CallbackQuery, press: ShowLineGroups, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.LINES)
        return adding_of_group(actor, desk, dialog, opportunity, WHICH_GROUP)

    await turn.do(start, present=_lines(press.opportunity))


@router.callback_query(Pressed(EditLine))
async def edit_line(_query: CallbackQuery, press: EditLine, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        at = {"version": press.version, "line_id": press.line}
        return changing_line(actor, desk, dialog, press.opportunity, **at, field=press.field)

    await turn.do(start, present=_lines(press.opportunity))


def changing_line(
    actor: Member,
    desk: Desk,
    dialog: Dialog,
    opportunity_id: int,
    *,
    version: int,
    line_id: int,
    field: str,
) -> Next:
    """The question for one field of a line."""
    right = RIGHTS.get(field)
    if right is None or CHANGE_LINE.question(field) is None:
        raise NotFound
    opportunity = reach(actor, desk, opportunity_id, Act.LINES, version=version)
    check(actor, right, standing_of(actor, desk, opportunity))
    opportunity.must_be_open()
    line = next((each for each in opportunity.lines if each.id == line_id), None)
    if line is None:
        raise NotFound
    known = {
        "opportunity": opportunity.id,
        "version": opportunity.version,
        "line": line.id,
        "back": _lines(opportunity.id).to_json(),
    }
    answers = _as_answered(desk, opportunity, line, field)
    return begin(dialog, "change_line", known=known, answers=answers, only=field)


def _as_answered(
    desk: Desk, opportunity: Opportunity, line: Line, field: str
) -> dict[str, Answer]:
    """What no list has is called by the name of its line."""
    present: dict[str, Answer] = {
        "quantity": Decimal(line.quantity) / 1000,
        "unit_price": Money(line.unit_price, opportunity.currency),
        "discount": int(line.discount),
        "name": line.name,
    }
    product = desk.store.get(Product, line.product_id)
    own = product is not None and product.is_other
    called = {"name": line.name} if own else {"product": line.product_id}
    return {**called, field: present[field]}


@router.callback_query(Pressed(AddOther))
async def ask_other(_query: CallbackQuery, press: AddOther, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.RENAME_LINE, version=press.version)
        return begin_other(desk, dialog, opportunity)

    await turn.do(start, present=_lines(press.opportunity))


@router.callback_query(Pressed(AddFromGroup))
async def add_from_group(_query: CallbackQuery, press: AddFromGroup, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.LINES, version=press.version)
        group = desk.store.get(ProductGroup, press.group)
        if group is None or not group.active:
            raise NotFound
        return adding_of_group(actor, desk, dialog, opportunity, group.id)

    await turn.do(start, present=_lines(press.opportunity))


def adding_of_group(
    actor: Member, desk: Desk, dialog: Dialog, opportunity: Opportunity, group: int
) -> Next:
    """The question for a product, of this group."""
    opportunity.must_be_open()
    known = about_lines(actor, desk, opportunity)
    return begin(dialog, "add_line", known=known, aside=Aside(group=group))


# What the forms do ----------------------------------------------------------------------


def line_changed(filled: Finished) -> Next:
    """Back at the products, with the amount as it is now."""
    field = str(filled.draft.only)
    answer = filled.answers.get(field)
    value = _as_kept(field, answer)
    line = lines.change_line(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version or 0,
        line_id=int(filled.known["line"]),
        field=field,
        value=value,
    )
    wanted = value if isinstance(value, Decimal) and field == "discount" else line.discount
    return Next(_lines(filled.opportunity), above=taken_of(line, wanted, "line-changed"))


def _as_kept(field: str, answer: Answer | None) -> object:
    match field, answer:
        case "quantity", _:
            return thousandths(answer)
        case "unit_price", Money(minor=minor):
            return minor
        case "discount", _:
            return Decimal(str(answer or 0))
    return answer


def other_added(filled: Finished) -> Next:
    price = filled.answers["unit_price"]
    discount = Decimal(str(filled.answers.get("discount") or 0))
    line = add_other(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version,
        name=filled.words("name"),
        quantity=thousandths(filled.answers["quantity"]),
        unit_price=price.minor if isinstance(price, Money) else 0,
        discount=discount,
    )
    return filled.card(*taken_of(line, discount, "line-added"))


LINE_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "change_line": line_changed,
    "other_line": other_added,
}
