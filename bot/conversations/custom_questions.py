"""The fields of an admin as questions of the form: what each kind asks, and in which pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.conversations.form import Form, Question, Rule, always, never
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.kind import Kind
from bot.conversations.kinds.numbers import Number
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.words import Words
from bot.conversations.product_to_sell import YES_OR_NO_WORDS
from bot.domain.custom_fields import MOST_TEXT, CustomField, CustomKind

YES_OR_NO = {"yes": "custom-yes", "no": "custom-no"}


def with_custom(form: Form, fields: Sequence[CustomField]) -> Form:
    """The form with a question for each of these fields, after those of our own."""
    return replace(form, questions=(*form.questions, *map(_question, fields)))


def _question(field: CustomField) -> Question:
    return Question(
        field.key,
        _kind(field),
        optional=never if field.required else always,
        when=_asked_in(field),
        called=field.label,
    )


def _kind(field: CustomField) -> Kind[Any]:
    match field.kind:
        case CustomKind.TEXT:
            return Words(most=MOST_TEXT)
        case CustomKind.NUMBER:
            return Number()
        case CustomKind.DAY:
            return Day()
        case CustomKind.LIST:
            return FromList(field.key)
        case CustomKind.YES_NO:
            return Options(YES_OR_NO, YES_OR_NO_WORDS)
        case CustomKind.MONEY:
            return Amount(home=True)


def _asked_in(field: CustomField) -> Rule:
    pipelines = frozenset(field.pipelines)

    def asked(given: Given) -> bool:
        pipeline = given.answers.get("pipeline", given.known.get("pipeline"))
        return not pipelines or pipeline in pipelines

    return asked
