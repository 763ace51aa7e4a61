"""Every question has its sentence and its label, in every language, and they fit."""

from __future__ import annotations

import pytest

from bot.conversations.catalogue import FORMS
from bot.conversations.form import Form, Question
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.zones import Zone
from bot.conversations.new_opportunity import APART, NEW_OPPORTUNITY
from bot.domain.opportunities import Opportunity
from bot.speech.reply import Say
from bot.speech.widths import cells, room_in_row
from support.form_talk import context_of, translator

QUESTIONS = [question for form in FORMS.values() for question in form.questions]


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda each: each.sentence)
def test_every_question_is_asked_in_every_language(question: Question, locale: str) -> None:
    reader = context_of(locale).reader
    assert translator().plain(Say(question.sentence), reader)
    label = translator().plain(Say(question.label), reader)
    assert 0 < cells(label) <= room_in_row(2), label


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
def test_the_ways_on_fit_beside_each_other(locale: str) -> None:
    reader = context_of(locale).reader
    for key in ("form-back", "form-keep", "form-skip", "form-clear"):
        assert cells(translator().plain(Say(key), reader)) <= room_in_row(3), key
    for key in ("form-save", "form-cancel", "form-page-before", "form-page-after"):
        assert cells(translator().plain(Say(key), reader)) <= room_in_row(2), key
    for key in ("form-today", "form-tomorrow", "form-in-a-week", "form-end-of-month"):
        assert cells(translator().plain(Say(key), reader)) <= room_in_row(2), key


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
@pytest.mark.parametrize("form", FORMS.values(), ids=lambda each: each.name)
def test_every_form_and_every_option_has_its_words(form: Form, locale: str) -> None:
    reader = context_of(locale).reader
    keys = [form.title]
    for question in form.questions:
        match question.kind:
            case Options(terms=terms) | Zone(usual=terms):
                keys += terms.values()
    for key in keys:
        assert translator().plain(Say(key), reader)


def test_forms_and_questions_are_known_by_one_name_each() -> None:
    for name, form in FORMS.items():
        names = [question.name for question in form.questions]
        assert form.name == name
        assert len(set(names)) == len(names)
        assert {each.follows for each in form.questions} <= {"", *names}


def test_a_question_is_named_as_what_is_kept() -> None:
    kept = Opportunity.__dataclass_fields__
    for question in NEW_OPPORTUNITY.questions:
        # The customer is the party, competitors are rows of their own.
        if question.name not in {"customer", "competitors", *APART}:
            assert {question.name, f"{question.name}_id"} & kept.keys(), question.name
