"""Products of a new opportunity: added one by one, changed, removed, priced in each language."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from bot.conversations.answers import Item, answer_from_json, answer_to_json
from bot.conversations.machine import start
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.money import Money
from support.form_talk import Book, FormTalk, context_of

PUMP, ADVICE, VALVE = 10, 11, 12


@pytest.fixture
def rep(book: Book) -> FormTalk:
    return FormTalk(NEW_OPPORTUNITY, book).tap("Acme Corp").go_to("items")


def items(rep: FormTalk) -> object:
    return rep.draft.answers.get("items")


def test_two_products_are_two_taps_each_and_one_between(rep: FormTalk) -> None:
    assert "Water pump · 350.00 €" in rep.labels
    rep.tap("Water pump")
    assert "How many?" in rep.text
    rep.tap("× 2").tap("Another product").tap("Ball valve").type("10")
    assert items(rep) == (Item(PUMP, Decimal(2)), Item(VALVE, Decimal(10)))
    for line in (
        "• 2 × Water pump at 350.00 € = 700.00 €",
        "• 10 × Ball valve at 120.00 € = 1,200.00 €",
        "Total: 1,900.00 €",
    ):
        assert line in rep.text.splitlines()
    assert "✅ Save" in rep.labels
    assert rep.tap("✅ Save").answers["items"] == (
        Item(PUMP, Decimal(2)),
        Item(VALVE, Decimal(10)),
    )


def test_with_products_no_amount_is_asked(rep: FormTalk) -> None:
    rep.tap("Water pump").tap("× 2").tap("✅ Done")
    assert rep.at != "amount"
    rep.review()
    assert "Amount" not in rep.text
    assert "• 2 × Water pump at 350.00 € = 700.00 €" in rep.text
    assert "Amount" not in rep.labels


def test_without_products_the_amount_is_asked_next(rep: FormTalk) -> None:
    assert rep.tap("Skip").at == "type"
    assert rep.tap("Skip").at == "amount"


def test_a_product_without_a_price_is_asked_for_one(rep: FormTalk) -> None:
    rep.tap("Advice").tap("× 5")
    assert "What does one cost?" in rep.text
    assert items(rep) is None
    rep.type("80")
    assert items(rep) == (Item(ADVICE, Decimal(5), Money.of(80, "EUR")),)


def test_only_whole_pumps(rep: FormTalk) -> None:
    rep.tap("Water pump").type("2.5")
    assert rep.in_trouble
    assert "whole units" in rep.text
    assert "How many?" in rep.text
    rep.type("3")
    assert items(rep) == (Item(PUMP, Decimal(3)),)


def test_each_of_them_can_change_and_go(rep: FormTalk) -> None:
    rep.tap("Water pump").tap("× 2").tap("Another product").tap("Ball valve").tap("× 1")
    rep.tap("✏️ Water pump").tap("Quantity").type("4")
    rep.tap("✏️ Water pump").tap("Unit price").type("300")
    rep.tap("✏️ Water pump").tap("Discount").tap("10%")
    assert items(rep) == (
        Item(PUMP, Decimal(4), Money.of(300, "EUR"), 10),
        Item(VALVE, Decimal(1)),
    )
    assert "• 4 × Water pump at 300.00 € less 10% = 1,080.00 €" in rep.text
    rep.tap("✏️ Ball valve").tap("Remove").tap("✏️ Water pump").tap("Remove")
    assert items(rep) is None
    assert "Water pump · 350.00 €" in rep.labels


def test_the_same_product_may_stand_there_twice(rep: FormTalk) -> None:
    rep.tap("Water pump").tap("× 2").tap("Another product").tap("Water pump").tap("× 1")
    assert items(rep) == (Item(PUMP, Decimal(2)), Item(PUMP, Decimal(1)))


def test_whoever_may_not_change_prices_is_not_asked(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book, known={"may_price": False}).tap("Acme Corp")
    rep.go_to("items").tap("Water pump").tap("× 2").tap("✏️ Water pump")
    assert "Unit price" not in rep.labels
    assert "Quantity" in rep.labels


def test_whoever_may_not_pick_products_is_asked_for_the_amount(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book, known={"may_pick": False}).tap("Acme Corp")
    assert rep.tap("Skip").at == "amount"


def test_words_at_the_list_look_for_one_more(rep: FormTalk) -> None:
    rep.tap("Water pump").tap("× 2").type("ball")
    assert "Ball valve · 120.00 €" in rep.labels
    assert "Water pump · 350.00 €" not in rep.labels
    rep.tap("Ball valve").tap("× 1")
    assert items(rep) == (Item(PUMP, Decimal(2)), Item(VALVE, Decimal(1)))


def test_back_leads_out_of_it_step_by_step(rep: FormTalk) -> None:
    rep.tap("Water pump").tap("× 2").tap("Another product").tap("Ball valve")
    rep.tap("Back")
    assert "Ball valve · 120.00 €" in rep.labels
    rep.tap("Back")
    assert "✏️ Water pump" in rep.labels
    assert items(rep) == (Item(PUMP, Decimal(2)),)


SAID = {
    "en": "• 2 × Water pump at 1,100.00 € = 2,200.00 €",
    "fr": "• 2 × Water pump à 1 100,00 € = 2 200,00 €",
    "fa": "• ۲ × Water pump، هر واحد ۱٬۱۰۰ ریال = ۲٬۲۰۰ ریال",
    "th": "• 2 × Water pump หน่วยละ 1,100.00 บาท = 2,200.00 บาท",
}


@pytest.mark.parametrize("locale", SAID)
def test_the_review_says_them_in_each_language(book: Book, locale: str) -> None:
    context = context_of(locale)
    item = Item(PUMP, Decimal(2), Money.of(1100, context.currency))
    given = {"customer": 1, "items": (item,)}
    talk = FormTalk(NEW_OPPORTUNITY, book, context, given=given).review()
    assert SAID[locale] in talk.text.splitlines()


# What was said unclearly ----------------------------------------------------------------


def unsure(book: Book, *chosen: Item) -> FormTalk:
    """As after a line whose products were not clear."""
    talk = FormTalk(NEW_OPPORTUNITY, book)
    answers = {"customer": 1, "items": chosen}
    draft = start(NEW_OPPORTUNITY, {}, answers=answers, asking=(), unsure=("items",))
    talk.stored = draft.to_json()
    talk._show()
    return talk


def test_what_is_not_sure_is_shown_and_asked(book: Book) -> None:
    rep = unsure(book, Item(PUMP, Decimal(2), Money.of(300, "EUR")))
    assert rep.at == "items"
    assert "I am not sure about this part of your line: Water pump." in rep.text
    assert "✅ Save" not in rep.labels
    rep.tap("✅ Done")
    assert rep.at is None
    assert "✅ Save" in rep.labels


def test_an_open_quantity_is_asked_before_it_is_done(book: Book) -> None:
    rep = unsure(book, Item(PUMP, None, Money.of(300, "EUR")), Item(VALVE, Decimal(1)))
    assert "• Water pump – quantity still open" in rep.text
    assert "Total" not in rep.text
    rep.tap("✅ Done")
    assert "How many?" in rep.text
    assert rep.tap("× 5").at == "items"
    assert rep.tap("✅ Done").at is None
    assert items(rep) == (Item(PUMP, Decimal(5), Money.of(300, "EUR")), Item(VALVE, Decimal(1)))


def test_an_open_price_is_asked_although_there_is_a_list_price(book: Book) -> None:
    rep = unsure(book, Item(VALVE, Decimal(3), price_open=True))
    assert "• 3 × Ball valve – price still open" in rep.text
    rep.tap("✅ Done")
    assert "What does one cost?" in rep.text
    rep.tap("120.00 €").tap("✅ Done")
    assert items(rep) == (Item(VALVE, Decimal(3), Money.of(120, "EUR")),)


def test_a_number_is_the_price_that_the_last_one_lacks(book: Book) -> None:
    rep = unsure(book, Item(VALVE, Decimal(1)), Item(ADVICE, Decimal(2)))
    assert "• 2 × Advice – price still open" in rep.text
    rep.type("900")
    assert items(rep) == (
        Item(VALVE, Decimal(1)),
        Item(ADVICE, Decimal(2), Money.of(900, "EUR")),
    )
    assert "• 2 × Advice at 900.00 € = 1,800.00 €" in rep.text
    # With every price there, and with words at any time, one more product is looked for.
    rep.type("900")
    assert "900" in rep.draft.aside.search
    rep = unsure(book, Item(ADVICE, Decimal(2))).type("ball")
    assert "Ball valve · 120.00 €" in rep.labels
    assert items(rep) == (Item(ADVICE, Decimal(2)),)


def test_a_number_is_the_quantity_that_the_last_one_lacks(book: Book) -> None:
    rep = unsure(book, Item(PUMP, None)).type("5")
    assert items(rep) == (Item(PUMP, Decimal(5)),)


def test_changing_one_of_them_does_not_make_the_other_sure(book: Book) -> None:
    rep = unsure(book, Item(PUMP, None), Item(VALVE, None))
    rep.tap("✏️ Ball valve").tap("Quantity").tap("× 1")
    assert "✅ Save" not in rep.labels


# As it is kept ------------------------------------------------------------------------


def test_items_come_back_from_json() -> None:
    kept = (Item(1, Decimal("2.5"), Money(100, "EUR"), 5), Item(2, None, None, 0, price_open=True))
    assert answer_from_json(json.loads(json.dumps(answer_to_json(kept)))) == kept


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"product": "1"},
        {"quantity": "NaN"},
        {"price": {"money": [1, "XXX"]}},
        {"discount": True},
        {"price_open": 1},
    ],
)
def test_a_broken_item_is_no_answer(bad: dict[str, object]) -> None:
    good = answer_to_json((Item(1, Decimal(1)),))[0]
    broken = [{**good, **bad}] if bad else [{}]
    with pytest.raises(ValueError, match="not a"):
        answer_from_json(broken)
