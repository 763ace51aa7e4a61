"""From a line that was read to a draft: what is sure is filled in, the rest is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from bot.actions.opportunities.capturing import source_key
from bot.actions.opportunities.exchanging import list_price
from bot.actions.ports import Desk
from bot.actions.set_up.rates import rate_today
from bot.conversations import machine
from bot.conversations.answers import Answer, Item
from bot.conversations.draft import MAYBE, TYPED, Aside, Draft
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.picker import MOST_NAME
from bot.conversations.parted import PARTED
from bot.conversations.wished import SOUGHT
from bot.domain.lists import ListKind
from bot.domain.money import CURRENCIES, MOST_MINOR, Money
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.handlers.forms.starting import usual_pipeline, what_is_known
from bot.handlers.screens.forms.form import opportunity_form
from bot.reading.dates.moments import DateRead
from bot.reading.lines.goods import called
from bot.reading.lines.line import LineRead
from bot.reading.lines.prices import ItemRead
from bot.reading.names import search_key

MORNING = time(9)
"""When a contact is due of which only the day was said."""

WAITING = "lines"
"""In `known`: messages that are opportunities of their own, the next one first."""

QUESTIONS = {
    "customer": "customer",
    "items": "items",
    "amount": "amount",
    "probability": "probability",
    "close": "close_date",
    "source": "source",
    "follow_up": "follow_up",
}
"""The question that asks for each field of a line."""


def draft_of_line(read: LineRead, actor: Member, desk: Desk, *, local: datetime) -> Draft:
    """The new opportunity this line speaks of; `local` is the writer's wall time.

    Nothing unclear is filled in. Products that were understood are shown, yet asked, where
    anything about them or their prices is in doubt.
    """
    line = LineAnswers(read, actor, desk, local)
    answers = line.answers()
    draft = machine.start(
        opportunity_form(desk),
        {
            **what_is_known(actor, desk),
            "contact_said": line.contact_said,
            MAYBE: maybe(read),
            **named_by_nobody(read),
            TYPED: sorted(_said_of(read) & line.asked(answers)),
        },
        answers=answers,
        asking=line.asked(answers),
        unsure=line.unsure(answers),
    )
    return draft.beside(line_aside(read)) if draft.at == "customer" else draft


def _said_of(read: LineRead) -> set[str]:
    """What is asked before anything is saved: a worth or a day was typed, and would be lost."""
    return {"amount", "close_date"} if read.days else {"amount"}


def maybe(read: LineRead) -> dict[str, list[str]]:
    """In `known`: what a question that is asked may have been answered with."""
    offered = {"close_date": [day.isoformat() for day in read.days]} if read.days else {}
    if read.worth is not None:
        offered["amount"] = [Amount().token(read.worth.money)]
    return offered


def named_by_nobody(read: LineRead) -> dict[str, Any]:
    """In `known`: the words that must be a product, of which there is none, or several."""
    if read.sought:
        ways = [[each.customer, each.goods, *called(each.product)] for each in read.splits]
        return {SOUGHT: list(read.sought), **({PARTED: ways} if ways else {})}
    unknown = "items" in read.ask and not read.items and read.customer.match is not None
    named = unknown and bool(search_key(read.note)) and len(read.note) <= MOST_NAME
    return {SOUGHT: read.note} if named else {}


def speaks_of_business(read: LineRead) -> bool:
    """Whether it reads like an opportunity, not like small talk or a name to look for."""
    if read.items or read.sought or read.amount is not None or read.probability is not None:
        return True
    known = read.customer.match or read.customer.candidates
    dated = read.close or read.source or read.follow_up
    doubts = set(read.ask) - {"customer"}
    if known:
        return bool(dated or doubts)
    # Nobody known, goods nobody sells, a sum that may be of one or of all: still a sale.
    more = dated or len(doubts) > 1 or read.worth is not None
    return bool(read.customer.new and doubts & {"items", "amount"} and more)


def line_aside(read: LineRead) -> Aside:
    """The candidates as buttons and the name as a new one, or a search for who nobody knows."""
    if read.customer.candidates:
        return Aside(doubt=read.customer.candidates, search=read.customer.typed or "")
    return Aside(search=read.customer.new or "")


class LineAnswers:
    """What a line answers of the form, for one member and what they may."""

    def __init__(self, read: LineRead, actor: Member, desk: Desk, local: datetime) -> None:
        self._read = read
        self._desk = desk
        self._local = local
        home = desk.organisation.currency
        self._currency = read.currency if read.currency in CURRENCIES else home
        """That of all the prices in it."""
        self.may = what_is_known(actor, desk)
        self.usual = usual_pipeline(actor, desk)
        self._pending = set(read.ask)
        """Fields that still have to be asked."""

    @property
    def contact_said(self) -> bool:
        return self._read.follow_up is not None or "follow_up" in self._read.ask

    def asked(self, answers: dict[str, Answer]) -> set[str]:
        """The questions to be put; without products, a doubt about them is one of the worth."""
        asked = {QUESTIONS[field] for field in self._pending}
        if "items" in answers:
            asked -= {"amount"}
        elif self._read.worth_said:
            asked |= {"amount"}
        return asked

    def unsure(self, answers: dict[str, Answer]) -> set[str]:
        """Shown as understood, and asked: products in doubt, a day that may be another's."""
        doubtful = {"items"} if self._pending & {"items", "amount"} else set()
        doubtful |= {"close_date"} if "close" in self._pending else set()
        return doubtful & set(answers)

    def answers(self) -> dict[str, Answer]:
        read = self._read
        found: dict[str, Answer | None] = {
            **self.usual,
            **read.values,
            "currency": self._currency if self._said_foreign() else None,
            "customer": int(read.customer.match) if read.customer.match else None,
            "items": self._items() or None,
            "probability": read.probability,
            "close_date": read.close,
            "source": self._source(),
            "priority": read.priority,
            "follow_up": self._contact(read.follow_up) if read.follow_up else None,
        }
        if found["items"] is None:
            found["amount"] = self._amount()
        return {name: value for name, value in found.items() if value is not None}

    def _said_foreign(self) -> bool:
        """A worth was said, and not in the house's own currency: its rate may be asked."""
        return self._currency != self._desk.organisation.currency

    def _amount(self) -> Money | None:
        if self._read.amount is None:
            return None
        amount = self._money(self._read.amount)
        if amount is None:
            self._pending.add("amount")
        return amount

    def _money(self, value: Decimal) -> Money | None:
        if self._read.currency not in (None, self._currency):
            return None
        money = Money.of(value, self._currency)
        return money if money.minor <= MOST_MINOR else None

    def _source(self) -> int | None:
        items = self._desk.store.lists.items(ListKind.SOURCE)
        return next((each.id for each in items if source_key(each) == self._read.source), None)

    def _contact(self, said: DateRead) -> datetime | None:
        """Not in the past: then it is asked."""
        due = datetime.combine(said.day, said.at or MORNING)
        if due > self._local:
            return due
        self._pending.add("follow_up")
        return None

    def _items(self) -> tuple[Item, ...]:
        if not self.may["may_pick"]:
            self._pending.discard("items")
            return ()
        items = tuple(filter(None, map(self._item, self._read.items)))
        if any(each.quantity is None or each.price_open for each in items):
            self._pending.add("items")
        return items

    def _item(self, said: ItemRead) -> Item | None:
        product = self._desk.store.catalogue.product_coded(said.product)
        if product is None:
            self._pending.add("items")
            return None
        quantity = said.quantity
        if quantity is not None and product.whole_units and quantity % 1:
            quantity = None
        item = Item(product.id, quantity, discount=self._read.discount)
        price = self._price(said, product)
        if price is None and said.far is not None and not self._may_price(product):
            self._pending.add("items")  # the list price holds, which is not what was said
            return item
        if price is None:
            return replace(item, price_open=True, doubted=self._doubted(said, product))
        if price == self._listed(product):
            return item
        if self._may_price(product):
            return replace(item, price=price)
        self._pending.add("items")  # the list price holds, which is not what was said
        return item

    def _may_price(self, product: Product) -> bool:
        return self.may["may_price"] or product.unit_price is None

    def _doubted(self, said: ItemRead, product: Product) -> Money | None:
        """The price that was said, where it is only too far from the list's."""
        value = said.unit_price if said.far is None else said.far
        return self._money(value) if value is not None and self._may_price(product) else None

    def _price(self, said: ItemRead, product: Product) -> Money | None:
        """Of one piece: said, or a total parted exactly, or the list price; None is asked."""
        if said.unit_price is not None:
            price = self._money(said.unit_price)
            return None if price and self._far_off(price, product) else price
        if self._read.amount is not None:
            return self._parted(said, self._read.amount)
        if self._pending & {"items", "amount"} and not self._read.at_list_price:
            return None  # there may have been a price that was not understood
        return self._listed(product)

    def _far_off(self, price: Money, product: Product) -> bool:
        """A foreign price too is held against the list; without a rate it is asked."""
        if product.unit_price is None or product.currency == price.currency:
            return False
        rate = rate_today(self._desk, price.currency)
        listed = rate and list_price(self._desk, product, price.currency, rate)
        return not listed or not listed.minor <= 3 * price.minor <= 9 * listed.minor

    def _parted(self, said: ItemRead, whole: Decimal) -> Money | None:
        total = self._money(whole)
        if total is None or said.quantity is None or len(self._read.items) != 1:
            return None
        minor = total.minor / said.quantity
        return Money(int(minor), self._currency) if minor % 1 == 0 else None

    def _listed(self, product: Product) -> Money | None:
        if product.unit_price is None:
            return None
        return Money(product.unit_price, product.currency)
