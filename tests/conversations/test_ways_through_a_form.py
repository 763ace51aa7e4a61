"""Back, skip, keep, clear, edit, cancel, save: the same in every form."""

from __future__ import annotations

import pytest

from bot.conversations.add_line import ADD_LINE
from bot.conversations.catalogue import FORMS
from bot.conversations.given import applies, given_of, lookups
from bot.conversations.machine import Asked, start
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.presses import Back, Choose, Edit, Keep, Save, Skip
from bot.domain.money import Money
from support.form_talk import Book, FormTalk, context_of


@pytest.fixture
def rep(book: Book) -> FormTalk:
    return FormTalk(NEW_OPPORTUNITY, book).tap("Acme Corp")


def test_back_shows_the_question_before_with_its_answer(rep: FormTalk) -> None:
    rep.tap("Back")
    assert rep.at == "customer"
    assert "Customer: Acme Corp" in rep.text
    assert "Back" not in rep.labels
    at = rep.tap("Keep").at
    assert at not in {"customer", None}
    assert rep.draft.answers["customer"] == 1


def test_skip_goes_on_and_is_not_asked_again(rep: FormTalk) -> None:
    rep.go_to("amount").tap("Skip")
    after = rep.at
    assert after != "amount"
    rep.go_to("customer").tap("Keep")
    assert rep.at == after
    rep.review()
    assert "amount" not in rep.draft.answers


def test_an_answer_can_be_taken_away_where_it_is_not_needed(rep: FormTalk) -> None:
    rep.answer(type="bulk").go_to("type").tap("Clear")
    assert "type" not in rep.draft.answers
    assert "Clear" not in rep.go_to("customer").labels


def test_the_review_is_where_every_line_can_be_changed(rep: FormTalk) -> None:
    rep.answer(amount="100", probability="20", close_date="today", type="bulk").review()
    assert rep.buttons[0] == ["✅ Save"]
    assert rep.buttons[1:3] == [["Customer", "Type"], ["Products", "Amount"]]
    assert rep.buttons[-1] == ["☰ More…", "Cancel"]
    assert "Source: —" in rep.text
    assert "Amount: 100.00 €" in rep.tap("Amount").text
    assert "Amount: 250.00 €" in rep.type("250").text
    assert rep.at is None


def test_back_from_a_changed_line_is_the_review(rep: FormTalk) -> None:
    rep.review().tap("Probability").tap("Back")
    assert rep.at is None


def test_words_at_the_review_change_nothing_and_say_what_to_do(rep: FormTalk) -> None:
    rep.review()
    before = rep.stored
    rep.type("500")
    assert "Tap a line to change it, or save." in rep.text
    assert rep.stored == before


def test_cancel_leaves_with_the_draft_as_it_was(rep: FormTalk) -> None:
    rep.answer(amount="100")
    before = rep.stored
    assert rep.tap("Cancel").left
    assert rep.stored == before


def test_save_too_early_asks_what_is_missing(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book).answer(amount="100")
    rep.go_to("close_date").say(Save(rep.revision))
    assert rep.at == "customer"
    assert rep.draft.answers["amount"] == Money.of(100, "EUR")


def test_what_is_known_already_is_not_asked(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book, given={"customer": 2})
    # Of one pipeline nobody is asked which.
    assert rep.at == "type"


def test_only_what_was_not_understood_is_asked_before_the_review() -> None:
    draft = start(NEW_OPPORTUNITY, {}, answers={"customer": 2}, asking={"amount"})
    assert draft.at == "amount"
    assert start(NEW_OPPORTUNITY, {}, answers={"customer": 2}, asking=()).at is None
    assert start(NEW_OPPORTUNITY, {}, asking=()).at == "customer"


def test_a_single_line_is_one_question_and_done(book: Book) -> None:
    rep = FormTalk(
        NEW_OPPORTUNITY,
        book,
        known={"opportunity": 7},
        given={"amount": Money.of(100, "EUR")},
        only="amount",
    )
    assert rep.buttons == [["Clear"], ["Cancel"]]
    assert "Amount: 100.00 €" in rep.text
    assert rep.type("300").answers == {"amount": Money.of(300, "EUR")}
    assert rep.draft.known == {"opportunity": 7}


def test_a_single_line_can_be_cleared(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book, only="amount", given={"amount": Money.of(1, "EUR")})
    assert rep.tap("Clear").answers == {"amount": None}


def test_a_single_line_that_is_needed_stays_until_it_is_answered(book: Book) -> None:
    rep = FormTalk(NEW_OPPORTUNITY, book, only="customer")
    for said in (Skip(1), Back(1), Save(1), Edit(1, "amount"), Keep(1)):
        assert rep.say(said).at == "customer"
        assert rep.outcome == Asked()
    assert rep.tap("Delta Steel").answers == {"customer": 2}


def test_a_choice_for_another_question_shows_the_present_one(rep: FormTalk) -> None:
    before = rep.stored
    rep.say(Choose(rep.revision, "probability", "60"))
    assert rep.stored == before
    assert rep.outcome == Asked()


def test_a_new_product_forgets_the_price_of_the_old_one(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Water pump").tap("× 5").tap("350.00 €").tap("10%")
    assert rep.at is None
    rep.tap("Product").tap("Ball valve")
    assert rep.at == "unit_price"
    assert "120.00 €" in rep.labels
    rep.tap("Skip")
    assert rep.at is None


OF_ANOTHER_CURRENCY = {"rate"}
LATER = {"pipeline", "follow_up"}
"""Asked of who has several pipelines, or where a contact was spoken of."""


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
@pytest.mark.parametrize("name", FORMS)
def test_every_question_can_be_shown_and_left_open(book: Book, name: str, locale: str) -> None:
    """Whoever walks through with Back comes to the first question without losing the form."""
    every = [each.name for each in FORMS[name].questions]
    known = {"contact_said": True, "opportunity": 1, "open": True, "asked": every}
    talk = FormTalk(FORMS[name], book, context_of(locale), known=known)
    form = FORMS[name]
    given = given_of(form, talk.draft, book.answers(lookups(form, talk.draft)))
    asked = [each.name for each in form.questions if applies(each, given)]
    assert len(asked) >= len(every) - len(OF_ANOTHER_CURRENCY | LATER)
    for each in asked[::-1]:
        talk.go_to(each)
        assert talk.labels
    for _ in asked:
        talk.say(Back(talk.revision))
    assert talk.at == asked[0]
