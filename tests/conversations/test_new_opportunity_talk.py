"""A rep writes down a new opportunity, in each of the four languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversations.answers import New
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.money import Money
from support.form_talk import Book, FormTalk, context_of


def new(book: Book, locale: str = "en", **facts: object) -> FormTalk:
    return FormTalk(NEW_OPPORTUNITY, book, context_of(locale, **facts))


def test_by_hand_from_the_first_question_to_the_saved_answers(book: Book) -> None:
    rep = new(book)
    assert rep.text == "Who is the customer? Type a name or choose one."
    rep.type("acme").tap("Acme Corp").answer(amount="2.5k")
    rep.go_to("type").tap("Standard").go_to("probability").tap("60%")
    rep.go_to("close_date").tap("End of month").go_to("source").tap("Trade fair")
    rep.review()
    assert rep.text.startswith("New opportunity\n\n")
    for line in (
        "Customer: Acme Corp",
        "Type: Standard",
        "Amount: 2,500.00 €",
        "Probability: 60%",
        "Close date: Mon 30 Nov 2026",
        "Source: Trade fair",
    ):
        assert line in rep.text.splitlines()
    saved = {
        "customer": 1,
        "type": 21,
        "amount": Money.of(2500, "EUR"),
        "probability": 60,
        "close_date": date(2026, 11, 30),
        "source": 24,
    }
    assert rep.tap("Save").answers.items() >= saved.items()


def test_only_the_customer_is_needed(book: Book) -> None:
    rep = new(book)
    assert "✅ Save" not in rep.labels
    rep.tap("Delta Steel")
    assert "✅ Save" in rep.labels
    answers = rep.tap("Save").answers
    assert answers.pop("customer") == 2
    assert set(answers.values()) == {None}


def test_a_customer_nobody_knows_is_created_by_name(book: Book) -> None:
    rep = new(book).type("  Brand   New Ltd ")
    assert "Nothing found for “Brand New Ltd”" in rep.text
    rep.tap("Create “Brand New Ltd”").tap("Save")
    assert rep.answers["customer"] == New("Brand New Ltd")


def test_each_question_shows_what_was_answered_before_it(book: Book) -> None:
    rep = new(book).type("Brand New Ltd").tap("Create “Brand New Ltd”")
    assert rep.text.startswith("Customer: Brand New Ltd\n\n")
    rep.go_to("type").tap("Standard").go_to("probability").tap("60%").go_to("close_date")
    taken, _asked = rep.text.split("\n\n", 1)
    assert taken.splitlines() == ["Customer: Brand New Ltd", "Type: Standard", "Probability: 60%"]


def test_nobody_is_created_who_is_there_by_exactly_this_name(book: Book) -> None:
    rep = new(book).type("acme  CORP")
    assert "Acme Corp · London" in rep.labels
    assert not [each for each in rep.labels if "Create" in each]
    rep.type("acme cor")
    assert [each for each in rep.labels if "Create" in each]


def test_the_search_is_paged_by_eight(book: Book) -> None:
    rep = new(book).type("customer")
    assert [label for label in rep.labels if label.startswith("Customer")] == [
        f"Customer {each}" for each in range(8)
    ]
    assert "← Previous" not in rep.labels
    rep.tap("Next")
    assert "Customer 8" in rep.labels
    assert "Customer 7" not in rep.labels
    rep.tap("Next")
    assert "Next ›" not in rep.labels
    assert rep.tap("Customer 19").draft.answers["customer"] == 119


def test_words_mean_the_value_of_a_list_in_the_language_of_the_rep(book: Book) -> None:
    assert new(book).answer(type="bulk").draft.answers["type"] == 22
    persian = new(book, "fa").tap("Acme Corp").go_to("source").type("نمایشگاه")
    assert persian.draft.answers["source"] == 24
    stranger = new(book).go_to("type").type("surprise")
    assert stranger.in_trouble
    assert stranger.at == "type"


SPOKEN = {
    "en": ("2.5M", "15 Dec", "60%", Money.of(2_500_000, "EUR")),
    "fr": ("2,5 M€", "15 déc.", "60 %", Money.of(2_500_000, "EUR")),
    "fa": ("۲ میلیون و ۵۰۰ هزار تومان", "۲۴ آذر", "۶۰", Money.of(25_000_000, "IRR")),
    "th": ("2.5 ล้านบาท", "15 ธ.ค.", "60%", Money.of(2_500_000, "THB")),
}


@pytest.mark.parametrize("locale", SPOKEN)
def test_in_the_words_and_digits_of_each_language(book: Book, locale: str) -> None:
    amount, day, probability, money = SPOKEN[locale]
    rep = new(book, locale).tap("Acme Corp")
    rep.answer(probability=probability, amount=amount, close_date=day)
    assert rep.draft.answers["amount"] == money
    assert rep.draft.answers["close_date"] == date(2026, 12, 15)
    assert rep.draft.answers["probability"] == 60


def test_a_bare_number_is_toman_where_the_team_counts_so(book: Book) -> None:
    counts = new(book, "fa", toman=True).answer(amount="۵ میلیون")
    assert counts.draft.answers["amount"] == Money.of(50_000_000, "IRR")
    assert "۵٬۰۰۰٬۰۰۰ تومان" in counts.go_to("amount").text
    rials = new(book, "fa").answer(amount="۵ میلیون")
    assert rials.draft.answers["amount"] == Money.of(5_000_000, "IRR")
    said = new(book, "fa", toman=True).answer(amount="۵ میلیون ریال")
    assert said.draft.answers["amount"] == Money.of(5_000_000, "IRR")


def test_a_doubtful_amount_is_asked_with_both_meanings(book: Book) -> None:
    rep = new(book).go_to("amount").type("1.234")
    assert "Which one do you mean?" in rep.text
    assert rep.labels[:2] == ["1.23 €", "1,234.00 €"]
    assert rep.tap("1,234").draft.answers["amount"] == Money.of(1234, "EUR")


def test_a_doubtful_day_is_asked_with_weekday_and_month(book: Book) -> None:
    rep = new(book).go_to("close_date").type("03/04/2026")
    assert {"Fri 3 Apr 2026", "Wed 4 Mar 2026"} <= set(rep.labels)
    rep.tap("Wed 4 Mar 2026")
    assert rep.draft.answers["close_date"] == date(2026, 3, 4)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("amount", "-5", "can’t be below zero"),
        ("amount", "twelve monkeys", "I can’t read that amount. For example: 2,500.00 €"),
        ("probability", "140", "A percentage lies between 0 and 100. For example: 60%"),
        ("close_date", "30/02/2026", "There is no such day. For example: 15 Dec 2026"),
        ("customer", "   ", "I need a few words here."),
        ("customer", "x" * 300, "at most 200 characters"),
    ],
)
def test_what_cannot_be_read_is_refused_with_an_example(
    book: Book, name: str, text: str, says: str
) -> None:
    rep = new(book).tap("Acme Corp").go_to(name)
    before, buttons = rep.draft.answers, rep.labels
    rep.type(text)
    assert rep.in_trouble
    assert says in rep.text
    assert rep.at == name
    assert rep.draft.answers == before
    assert rep.labels == buttons


def test_an_example_is_in_the_digits_and_calendar_of_the_reader(book: Book) -> None:
    rep = new(book, "fa").tap("Acme Corp").go_to("close_date").type("۳۱ مهر")
    assert rep.in_trouble
    assert "آذر" in rep.text or "دی" in rep.text
    assert "۱۴۰۵" in rep.text


# A text that can only be meant for another question -----------------------------------


def test_what_belongs_to_another_question_is_noted_there(book: Book) -> None:
    rep = new(book).tap("Acme Corp").go_to("type").type("350 eur")
    assert rep.at == "type"
    assert "Amount: 350.00 €" in rep.text
    rep.type("60%").type("15 Dec")
    assert rep.at == "type"
    assert rep.draft.answers["probability"] == 60
    assert rep.draft.answers["close_date"] == date(2026, 12, 15)
    assert rep.draft.answers["amount"] == Money.of(350, "EUR")


def test_at_the_review_a_value_replaces_the_one_it_can_only_mean(book: Book) -> None:
    rep = new(book).tap("Acme Corp").answer(probability="20").review().type("70%")
    assert rep.at is None
    assert rep.draft.answers["probability"] == 70


@pytest.mark.parametrize("text", ["15", "12.5", "3 4", "surprise", "2500"])
def test_what_could_mean_several_things_is_noted_nowhere(book: Book, text: str) -> None:
    rep = new(book).tap("Acme Corp").go_to("type")
    before = rep.draft.answers
    assert rep.type(text).in_trouble
    assert rep.draft.answers == before


def test_an_answer_that_is_there_is_not_overwritten_in_passing(book: Book) -> None:
    rep = new(book).answer(probability="20").go_to("type").type("70%")
    assert rep.in_trouble
    assert rep.draft.answers["probability"] == 20


def test_what_is_changed_seldom_is_folded_at_the_review(book: Book) -> None:
    rep = new(book).tap("Delta Steel").review()
    assert "Customer" in rep.labels
    assert "Priority" not in rep.labels
    rep.tap("☰ More…")
    assert {"Customer", "Priority"} <= set(rep.labels)
    assert "☰ More…" not in rep.labels
    # What was answered has a line; of so many only the first have a button at hand.
    rep.tap("Priority").tap("High")
    assert "Priority: High" in rep.text.splitlines()
    first = ["Customer", "Type", "Products", "Amount"]
    assert rep.labels == ["✅ Save", *first, "☰ More…", "Cancel"]
