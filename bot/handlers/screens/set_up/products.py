"""The products: a page of them, and one with every field to change."""

from __future__ import annotations

from bot.actions.set_up.holding import how_many_have
from bot.actions.set_up.products import product_of
from bot.actions.wishes.settling import open_wishes
from bot.conversations.product_to_sell import SETUP_PRODUCT, YES_OR_NO
from bot.conversations.spoken import Sayable, line
from bot.domain.facts import Fact, Name, Term
from bot.domain.money import Money
from bot.domain.parties import Product, ProductGroup, alias_list
from bot.handlers.screens.set_up.page import (
    PAGE,
    admin_only,
    back,
    button,
    numbered,
    page_of,
    pager,
    told,
    use_row,
)
from bot.handlers.set_up.goods_presses import ShowStock
from bot.handlers.set_up.presses import (
    EditProduct,
    FindProduct,
    NewProduct,
    ShowProduct,
    ShowProducts,
    SwitchProduct,
    TurnProducts,
)
from bot.handlers.set_up.wish_presses import ShowWishes
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Flow, Reply, Say, say_of


def products(sight: Sight) -> Reply:
    """All by name, or what was looked for, best first."""
    admin_only(sight)
    page, text = page_of(sight), str(sight.params.get("text", ""))
    rows, more = sight.desk.store.set_up.products(text, page=page, size=PAGE)
    title = (
        say_of("setup-products-found", text=Name(text)) if text else say_of("setup-products-title")
    )
    lines: list[Say | None] = [title, None]
    lines += [_row(each, place) for place, each in enumerate(rows, start=page * PAGE + 1)]
    if not rows:
        lines.append(say_of("setup-none"))
    asked_for = len(open_wishes(sight.actor, sight.desk))
    return told(
        lines,
        *numbered([ShowProduct(each.id) for each in rows], page),
        *pager(page, more=more, turn=TurnProducts),
        (button("setup-find", FindProduct()), button("setup-add", NewProduct())),
        (button("setup-all-products", ShowProducts()),) if text else (),
        (button("setup-wishes", ShowWishes(0), count=asked_for),) if asked_for else (),
        back(),
    )


def _row(product: Product, place: int) -> Say:
    facts: dict[str, Fact] = {
        "place": place,
        "code": Name(product.code),
        "product": Name(product.name),
    }
    if not (product.active and product.sellable):
        return Say("setup-product-row-off", facts)
    if product.unit_price is None:
        return Say("setup-product-row", facts)
    price = Money(product.unit_price, product.currency)
    return Say("setup-product-row-priced", {**facts, "price": price})


def product(sight: Sight) -> Reply:
    """Every field; a tap on its name asks for it again."""
    admin_only(sight)
    chosen = product_of(sight.desk, int(sight.params["product"]))
    said = _fields(sight, chosen)
    lines: list[Say | None] = [say_of("setup-entry-title", value=Name(chosen.name)), None]
    edits = []
    for question in SETUP_PRODUCT.questions:
        value = said[question.name]
        lines.append(
            say_of("form-line-empty", label=Term(question.label))
            if value is None
            else line(question.label, value)
        )
        edits.append(button(question.label, EditProduct(chosen.id, question.name)))
    lines += [None, say_of("setup-held", count=how_many_have(sight.desk, "product_id", chosen.id))]
    if not chosen.active:
        lines.append(say_of("setup-out-of-use"))
    off, on = SwitchProduct(chosen.id, 0), SwitchProduct(chosen.id, 1)
    return told(
        lines,
        Flow(edits),
        (button("setup-stock", ShowStock(chosen.id)),) if chosen.stock_tracked else (),
        use_row(sight, off, on, active=chosen.active),
        back(ShowProducts()),
    )


def _fields(sight: Sight, chosen: Product) -> dict[str, Sayable | None]:
    """What is said of each field; None for what is not known."""
    group = sight.desk.store.get(ProductGroup, chosen.group_id) if chosen.group_id else None
    price = chosen.unit_price
    return {
        "name": Name(chosen.name),
        "code": Name(chosen.code),
        "group": Name(group.name) if group else None,
        "price": None if price is None else Money(price, chosen.currency),
        "aliases": Name(", ".join(alias_list(chosen.aliases))) if chosen.aliases else None,
        "unit": Name(chosen.unit) if chosen.unit else None,
        "whole": Term(YES_OR_NO["yes" if chosen.whole_units else "no"]),
        "sellable": Term(YES_OR_NO["yes" if chosen.sellable else "no"]),
        "tracked": Term(YES_OR_NO["yes" if chosen.stock_tracked else "no"]),
    }
