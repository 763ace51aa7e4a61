"""Taxes and stock in the set-up: a percentage, and what was counted."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf
from bot.actions.set_up.stocking import count_stock, set_tax_percent, tax_by_default
from bot.conversations.answers import Answers
from bot.domain.documents import TaxRate
from bot.domain.errors import Invalid
from bot.domain.people import Member
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.item_lines import thousandths
from bot.handlers.forms.starting import begin
from bot.handlers.set_up.goods_presses import CountStock, SetTaxPercent, ShowStock, TaxByDefault
from bot.handlers.set_up.setting_up import ask, change, look
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="setup_goods")


def _rate(rate_id: int) -> Screen:
    return screen("setup-entry", shelf=Shelf.TAX.value, entry=rate_id)


@router.callback_query(Pressed(SetTaxPercent))
async def percent(_query: CallbackQuery, press: SetTaxPercent, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        rate = desk.store.get(TaxRate, press.rate)
        return {"percent": rate.percent} if rate is not None else {}

    back = _rate(press.rate)
    await ask(turn, "tax_percent", back, only="percent", answers=present, id=press.rate)


@router.callback_query(Pressed(TaxByDefault))
async def by_default(_query: CallbackQuery, press: TaxByDefault, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return tax_by_default(actor, desk, press.rate, on=bool(press.on))

    await change(turn, _rate(press.rate), act)


@router.callback_query(Pressed(ShowStock))
async def show_stock(_query: CallbackQuery, press: ShowStock, turn: Turn) -> None:
    await look(turn, screen("setup-stock", product=press.product))


@router.callback_query(Pressed(CountStock))
async def count(_query: CallbackQuery, press: CountStock, turn: Turn) -> None:
    back = screen("setup-stock", product=press.product)
    await ask(turn, "stock_count", back, only="count", product=press.product, place=press.place)


def ask_percent(dialog: Dialog, rate_id: int) -> Next:
    """Of a rate that has just got its name."""
    known = {"id": rate_id, "back": _rate(rate_id).to_json()}
    return begin(dialog, "tax_percent", known=known, only="percent")


def _percent(filled: Finished) -> Next:
    answer = filled.answers.get("percent")
    if not isinstance(answer, Decimal):
        raise Invalid("number-unclear")
    set_tax_percent(filled.actor, filled.desk, int(filled.known["id"]), answer)
    return _kept(filled)


def _count(filled: Finished) -> Next:
    at = (int(filled.known["product"]), int(filled.known["place"]))
    quantity = thousandths(filled.answers.get("count"))
    count_stock(filled.actor, filled.desk, *at, quantity=quantity)
    return _kept(filled)


def _kept(filled: Finished) -> Next:
    return Next(Screen.from_json(filled.known["back"]), above=(say_of("setup-kept"),))


GOODS_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "tax_percent": _percent,
    "stock_count": _count,
}
