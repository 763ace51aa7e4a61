"""Drafts outlive the forms they were begun with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversations.add_line import ADD_LINE
from bot.conversations.answers import New
from bot.conversations.follow_up import FOLLOW_UP
from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.words import Words
from bot.conversations.lost import LOST
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.repairing import repair
from bot.conversations.welcome import WELCOME
from bot.domain.money import Money
from support.form_talk import Book, FormTalk


@pytest.fixture
def stored(book: Book) -> dict[str, Any]:
    talk = FormTalk(NEW_OPPORTUNITY, book, known={"line": "Novel Ltd 100"})
    return talk.type("Novel Ltd").tap("Create").answer(amount="100").stored


def changed(*questions: Question) -> Form:
    return replace(NEW_OPPORTUNITY, version=2, questions=questions)


def test_the_same_form_goes_on_where_it_was(book: Book) -> None:
    talk = FormTalk(NEW_OPPORTUNITY, book).tap("Acme Corp").go_to("close_date")
    talk.tap("Dec ›")
    draft = repair(NEW_OPPORTUNITY, talk.stored)
    assert draft == talk.draft
    assert draft is not None
    assert draft.at == "close_date"
    assert draft.aside.month is not None


def test_a_new_question_is_asked_of_an_old_draft(stored: dict[str, Any]) -> None:
    campaign = Question("campaign", Words(), optional=always)
    draft = repair(changed(*NEW_OPPORTUNITY.questions[:1], campaign), stored)
    assert draft is not None
    assert draft.at == "campaign"
    assert draft.answers == {"customer": New("Novel Ltd")}
    assert draft.known == {"line": "Novel Ltd 100"}


def test_an_answer_of_another_kind_is_asked_again(stored: dict[str, Any]) -> None:
    words = Question("amount", Words())
    draft = repair(changed(NEW_OPPORTUNITY.questions[0], words), stored)
    assert draft is not None
    assert draft.at == "amount"
    assert "amount" not in draft.answers


def test_another_form_is_no_draft_of_this_one(stored: dict[str, Any]) -> None:
    assert repair(NEW_OPPORTUNITY, {**stored, "form": "won"}) is None
    assert repair(NEW_OPPORTUNITY, None) is None
    assert repair(NEW_OPPORTUNITY, []) is None


@pytest.mark.parametrize(
    "bad",
    [
        {"money": [1, "XXX"]},
        {"money": [-1, "EUR"]},
        {"money": [10**30, "EUR"]},
        {"decimal": "NaN"},
        {"date": "2026-02-30"},
        {"local": "2026-11-21T10:00+00:00"},
        {"hours": ["25:00", "26:00"]},
        {"new": 5},
        True,
        [1, "2"],
        3.5,
    ],
)
def test_a_damaged_answer_is_asked_again_and_the_others_stay(
    stored: dict[str, Any], bad: object
) -> None:
    answers = {**stored["answers"], "customer": bad}
    draft = repair(NEW_OPPORTUNITY, {**stored, "answers": answers})
    assert draft is not None
    assert draft.at == "customer"
    assert draft.answers == {"amount": Money.of(100, "EUR")}


def test_a_row_that_is_gone_is_said_so_and_not_invented(book: Book) -> None:
    talk = FormTalk(NEW_OPPORTUNITY, book, given={"customer": 777})
    talk.review()
    assert "Customer: no longer there" in talk.text


def test_every_kind_of_answer_is_kept(book: Book) -> None:
    welcome = FormTalk(WELCOME, book).answer(language="fr", zone="Paris", quiet="22-7")
    lost = FormTalk(LOST, book).answer(reasons="price", note="Too dear")
    line = FormTalk(ADD_LINE, book).tap("Advice").answer(quantity="2.5", unit_price="99.50")
    soon = FormTalk(FOLLOW_UP, book).answer(when="tomorrow 9am")
    for talk, count in ((welcome, 3), (lost, 2), (line, 3), (soon, 1)):
        kept = repair(replace(talk.form, version=2), talk.stored)
        assert kept is not None
        assert kept.answers == talk.draft.answers
        assert len(kept.answers) == count
