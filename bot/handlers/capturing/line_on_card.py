"""A product typed on a card, with how many and what is off: "carpet 3 10% off".

It is shown in the form of one line more, where what is in doubt is asked; nothing is added
before it is saved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from bot.actions.access import acts, reach
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations import machine
from bot.conversations.add_line import ADD_LINE, list_price
from bot.conversations.answers import Answer, Item
from bot.conversations.draft import MAYBE, Aside, Draft
from bot.conversations.given import given_of
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.goods_said import with_names
from bot.conversations.kinds.picker import MOST_NAME
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.moving import onward
from bot.conversations.wished import SOUGHT
from bot.domain.errors import NotFound
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product, alias_list
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.capturing.in_view import opportunity_in_view
from bot.handlers.capturing.line_draft import LineAnswers
from bot.handlers.capturing.line_in_form import local_time
from bot.handlers.forms.item_lines import about_lines
from bot.handlers.forms.starting import keep_for_later
from bot.handlers.screens.forms.form import context_of, found_for
from bot.handlers.turns.looks import HOME, Next, screen
from bot.reading.folding import fold_text
from bot.reading.lines.adding import adding_in
from bot.reading.lines.customer import CustomerRead
from bot.reading.lines.goods import FIGURE, called, how_many
from bot.reading.lines.line import LineRead
from bot.reading.numbers.money import MoneySpan, money_of
from bot.reading.result import Read
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator

_ITS_OWN = frozenset({"customer", "items", "amount", "probability"})
"""What a line with nothing but a product may leave in doubt."""


_FIGURE = re.compile(r"\s\d")
_TAKEN_OFF = re.compile(r"(?<!\S)[-−–]\s?(\d{1,3})\s?%")


@dataclass(frozen=True)
class Said:
    """What is said of one product: answers of the form of a line, and what is asked of it."""

    answers: Mapping[str, Answer]
    asking: frozenset[str]
    doubted: Money | None = None
    """A price that was said, too far from the list's: it is offered."""
    figure: Decimal | None = None
    """It counts the product, or is what one costs: both are offered."""


def onto_card(actor: Member, desk: Desk, dialog: Dialog, read: LineRead) -> Next | None:
    """The line for the card in view; None where it speaks of more, or may not be added there."""
    opportunity = _in_view(actor, desk, dialog)
    read = of_this_card(read)
    if opportunity is not None and only_sought(read):
        return _asked_which(actor, desk, dialog, opportunity, read)
    said = of_product(actor, desk, read, opportunity.currency) if opportunity else None
    if opportunity is None or said is None:
        return None
    keep_for_later(dialog, desk.now)
    known = about_lines(actor, desk, opportunity)
    draft = _begun(actor, desk, known, said)
    dialog.draft = draft.to_json()
    dialog.revision += 1
    return Next(screen("form"), above=why_asked(actor, desk, draft))


def is_for_card(actor: Member, desk: Desk, dialog: Dialog, read: LineRead) -> bool:
    """Whether `onto_card` takes it."""
    opportunity = _in_view(actor, desk, dialog)
    if opportunity is None:
        return False
    read = of_this_card(read)
    return only_sought(read) or of_product(actor, desk, read, opportunity.currency) is not None


def added_by_words(
    actor: Member, desk: Desk, dialog: Dialog, read: LineRead | None, text: str, *, tr: Translator
) -> Next | None:
    """Of "add product …": onto the card in view, or the search for it where nobody knows it.

    Without a card it is a line like any other, without the word; `read` is the rest of it.
    """
    adding = adding_in(text)
    if adding is None or not adding.surely:
        return None
    opportunity = _in_view(actor, desk, dialog)
    if opportunity is None:
        return None if adding.rest else Next(HOME, above=(say_of("product-for-which"),))
    added = onto_card(actor, desk, dialog, read) if read is not None and adding.rest else None
    if added is not None:
        return added
    keep_for_later(dialog, desk.now)
    draft = machine.start(ADD_LINE, about_lines(actor, desk, opportunity))
    search = Aside(search=adding.rest[:MOST_NAME])
    # Words beside the name are no part of it: "add product pump 4 call me" is for a pump.
    search = with_names(search, context_of(actor, desk, draft, tr))
    before = _FIGURE.split(adding.rest, maxsplit=1)[0].strip()
    if before and before != adding.rest:
        search = replace(search, called=(before, *search.called))
    dialog.draft = draft.beside(search).to_json()
    dialog.revision += 1
    return Next(screen("form"))


def of_this_card(read: LineRead) -> LineRead:
    """Words that nothing tells to be a customer's name are all of the product's."""
    alone = read.alone
    if alone is None or read.customer.new is None:
        return read
    goods = (alone.goods, *called(alone.product))
    ask = tuple(each for each in read.ask if each != "customer")
    return replace(read, customer=CustomerRead(), sought=goods, ask=ask)


def only_sought(read: LineRead) -> bool:
    """A product that may be one of several, and nothing else."""
    more = (read.close, read.source, read.follow_up, read.priority, read.unread, read.values)
    named = (read.customer.match, read.customer.candidates, read.customer.new)
    return bool(read.sought) and not any((*more, *named)) and set(read.ask) <= _ITS_OWN


def speaks_of_others(read: LineRead) -> bool:
    """Of a customer, or of what is no product: a day, a source."""
    timely = (read.close, read.source, read.follow_up, read.priority, read.values)
    sold_to = read.customer.new if read.items else None
    return bool(sold_to or read.customer.match or read.customer.candidates or any(timely))


def _asked_which(
    actor: Member, desk: Desk, dialog: Dialog, opportunity: Opportunity, read: LineRead
) -> Next:
    keep_for_later(dialog, desk.now)
    known = {**about_lines(actor, desk, opportunity), SOUGHT: list(read.sought)}
    dialog.draft = machine.start(ADD_LINE, known).to_json()
    dialog.revision += 1
    return Next(screen("form"))


def into_line(actor: Member, desk: Desk, draft: Draft, read: LineRead) -> Draft | None:
    """The open form of one line more after it was typed for its product.

    None where it is a product's name and no more: that is looked for.
    """
    about = draft.known.get("opportunity")
    opportunity = desk.store.get(Opportunity, about) if isinstance(about, int) else None
    said = of_product(actor, desk, read, opportunity.currency) if opportunity else None
    if said is None or set(said.answers) == {"product"}:
        return None
    return _begun(actor, desk, draft.known, said)


def why_asked(actor: Member, desk: Desk, draft: Draft) -> tuple[Say, ...]:
    """That a price was said and is far from the list's, above the question for it."""
    kept = draft.known.get(MAYBE)
    if draft.at == "quantity" and isinstance(kept, Mapping) and kept.get("quantity"):
        return (say_of("line-count-or-price"),)
    tokens = kept.get("unit_price") if isinstance(kept, Mapping) else None
    if draft.at != "unit_price" or not tokens:
        return ()
    given = given_of(ADD_LINE, draft, found_for(actor, desk, ADD_LINE, draft))
    row, listed = next(iter(given.rows["product"]), None), list_price(given)
    minor, _, currency = str(tokens[0]).partition(":")
    if row is None or listed is None:
        return ()
    price = Money(int(minor), currency)
    return (say_of("form-price-far", product=row.label, price=price, listed=listed),)


def line_with(actor: Member, desk: Desk, known: Mapping[str, Any], item: Item) -> Draft:
    """The form of one line more, for a product of which it is known how many."""
    said: dict[str, Answer | None] = {
        "product": item.product,
        "quantity": item.quantity,
        "unit_price": item.price,
    }
    answers = {name: value for name, value in said.items() if value is not None}
    asking = frozenset({"unit_price"} if item.price_open else ())
    return _begun(actor, desk, known, Said(answers, asking, item.doubted))


def _begun(actor: Member, desk: Desk, known: Mapping[str, Any], said: Said) -> Draft:
    """At the first question that it leaves open, with the product's price known."""
    if said.figure is not None:
        known = {**known, MAYBE: _either(desk, known, said.figure)}
    if said.doubted is not None:
        known = {**known, MAYBE: {"unit_price": [Amount().token(said.doubted)]}}
    draft = machine.start(ADD_LINE, known, answers=said.answers, asking=said.asking)
    return onward(ADD_LINE, draft, found_for(actor, desk, ADD_LINE, draft))


def _either(desk: Desk, known: Mapping[str, Any], figure: Decimal) -> dict[str, list[str]]:
    """So many pieces, or so much for one."""
    opportunity = desk.store.get(Opportunity, int(known["opportunity"]))
    home = opportunity.currency if opportunity else desk.organisation.currency
    price = bare_price_of(desk, figure, home)
    tokens = [] if price is None else [Amount().token(price)]
    return {"quantity": [Quantity(()).token(figure)], "unit_price": tokens}


def bare_price_of(desk: Desk, figure: Decimal, currency: str) -> Money | None:
    """What a figure comes to that was typed without a currency: in toman, where people say so."""
    span = MoneySpan(0, 0, (figure,), None)
    read = money_of(span, currency=currency, toman=desk.organisation.toman)
    return read.value.money if isinstance(read, Read) else None


def _in_view(actor: Member, desk: Desk, dialog: Dialog) -> Opportunity | None:
    about = opportunity_in_view(dialog)
    if about is None:
        return None
    try:
        opportunity = reach(actor, desk, about, Act.SEE)
    except NotFound:
        return None
    may = Act.LINES in acts(actor, desk, opportunity)
    return opportunity if may and opportunity.status is Status.OPEN else None


def of_product(actor: Member, desk: Desk, read: LineRead, currency: str) -> Said | None:
    """`currency` is that of the opportunity: a price that is in another one is asked there."""
    if not _only_a_product(read):
        return None
    priced = (read.items[0].unit_price, read.items[0].far) != (None, None)
    elsewhere = priced and (read.currency or desk.organisation.currency) != currency
    line = LineAnswers(read, actor, desk, local_time(actor, desk))
    answers = line.answers()
    match answers.get("items"):
        case (Item() as item,):
            if priced and not (item.price or item.price_open) and "items" in line.asked(answers):
                return None  # who may change no price is not to sell at another one unawares
            open_one = replace(item, price=None, price_open=True, doubted=None)
            return _answers(open_one if elsewhere else item, read, _figures(desk, item, read))
    return None


def _only_a_product(read: LineRead) -> bool:
    more = (read.close, read.source, read.follow_up, read.priority, read.unread, read.values)
    named = (read.customer.match, read.customer.candidates, read.customer.new)
    if len(read.items) != 1 or any((*more, *named)) or not set(read.ask) <= _ITS_OWN:
        return False
    (item,) = read.items
    comes_to = (item.unit_price or 0) * (item.quantity or 0)
    return not read.amount or read.amount == comes_to


def _figures(desk: Desk, item: Item, read: LineRead) -> list[str]:
    """Those of the line that are no part of the product's name."""
    product = desk.store.get(Product, item.product)
    names = (product.code, product.name, *alias_list(product.aliases)) if product else ()
    line = fold_text(read.line)
    said = [each for each in map(fold_text, names) if each in line]
    return FIGURE.findall(line.replace(max(said, key=len), " ") if said else line)


def _answers(item: Item, read: LineRead, figures: Sequence[str]) -> Said:
    """What is said of it; what may have been said of it and is not sure is asked."""
    line = fold_text(read.line)
    taken_off = _TAKEN_OFF.search(line)
    refused = item.quantity is None and read.bare_count is None
    quantity = None if refused else how_many(read)
    discount = read.discount or (min(int(taken_off[1]), 100) if taken_off else 0)
    known: dict[str, Answer | None] = {
        "product": item.product,
        "quantity": quantity,
        "unit_price": item.price,
        "discount": discount or None,
    }
    priced = read.items[0].unit_price or item.doubted
    no_price_said = read.at_list_price or (len(figures) <= 1 and not priced)
    asked = {
        "quantity": quantity is None,
        "unit_price": item.price is None and item.price_open and not no_price_said,
        "discount": not discount and "%" in line,
    }
    return Said(
        {name: value for name, value in known.items() if value is not None},
        frozenset(name for name, needed in asked.items() if needed),
        item.doubted,
        read.bare_price if quantity is None else None,
    )
