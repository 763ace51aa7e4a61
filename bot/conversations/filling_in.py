"""A form of an admin's own: its questions, typed one to a line, and filling it in.

The questions are in the draft's `known`, in the words they had when somebody began: what an
admin changes meanwhile changes no form that is being filled in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.conversations.form import Form, Question, Rule, always
from bot.conversations.here import Given
from bot.conversations.kinds.words import Words
from bot.domain.facts import Name
from bot.domain.question_sets import LONGEST_ANSWER, MOST_QUESTIONS

MOST_TYPED = 2_000

FORM_QUESTIONS = Form(
    name="form_questions",
    version=1,
    questions=(Question("questions", Words(most=MOST_TYPED), ask="ask-form-questions"),),
)


def _asked(place: int) -> Rule:
    def there(given: Given) -> bool:
        questions = given.known.get("questions")
        return questions is None or place <= len(questions)

    return there


def _names() -> Iterator[tuple[str, int]]:
    return ((f"answer_{place}", place) for place in range(1, MOST_QUESTIONS + 1))


FILL_IN = Form(
    name="fill_in",
    version=1,
    questions=tuple(
        Question(
            name,
            Words(most=LONGEST_ANSWER),
            optional=always,
            when=_asked(place),
            ask="ask-form-answer",
        )
        for name, place in _names()
    ),
)


def fill_in_form(known: Mapping[str, Any]) -> Form:
    """With the questions of this draft in its own words."""
    questions = known.get("questions")
    if not isinstance(questions, list):
        return FILL_IN
    called = dict(zip((name for name, _ in _names()), questions, strict=False))
    return replace(
        FILL_IN,
        called=Name(str(known["called"])) if "called" in known else None,
        questions=tuple(
            _asking(each, str(called[each.name])) if each.name in called else each
            for each in FILL_IN.questions
        ),
    )


def _asking(question: Question, words: str) -> Question:
    return replace(question, called=Name(words), ask="ask-form-asked")


def answered(known: Mapping[str, Any], answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What was asked and what was said to it; what was skipped is left out."""
    asked = zip(_names(), known["questions"], strict=False)
    said = ((question, answers.get(name)) for (name, _), question in asked)
    return [(question, " ".join(str(text).split())) for question, text in said if text]
