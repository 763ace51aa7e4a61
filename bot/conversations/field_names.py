"""What the fields of an opportunity are called: the same in forms, cards, filters, columns."""

from __future__ import annotations

from bot.actions.opportunities.creating import ATTRIBUTES
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.facts import Name, Term
from bot.domain.filters import Field

_ASKED_AS = {kept: asked for asked, kept in ATTRIBUTES.items()}


def label_of(field: Field) -> Name | Term:
    """As an admin called it; else as its question does, or by a word of its own."""
    return field.label or field_label(field.name)


def field_label(name: str) -> Term:
    """Of one of our own fields."""
    question = NEW_OPPORTUNITY.question(_ASKED_AS.get(name, name))
    return Term(question.label if question else f"field-{name.replace('_', '-')}")
