"""What a stage still has to know before an opportunity enters it.

In `known`: "opportunity", "version", "stage", and "asked": the questions that are missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversations.custom_questions import with_custom
from bot.conversations.form import Form, Question, Rule, never
from bot.conversations.here import Given
from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.domain.custom_fields import CustomField

ALWAYS_KNOWN = frozenset(
    {
        "customer",
        "pipeline",
        "type",
        "title",
        "currency",
        "rate",
        "probability",
        "priority",
        "engagement",
    }
)
"""What no opportunity is without; no stage needs to ask for it."""


def requirable(own: Sequence[CustomField] = ()) -> tuple[Question, ...]:
    """Everything a stage may require, in the order it is asked; fields of an admin's last."""
    asked = with_custom(NEW_OPPORTUNITY, own).questions
    return tuple(each for each in asked if each.name not in ALWAYS_KNOWN)


def _missing(name: str) -> Rule:
    def asked(given: Given) -> bool:
        return name in given.known.get("asked", ())

    return asked


def stage_move(own: Sequence[CustomField] = ()) -> Form:
    return Form(
        name="stage_move",
        version=1,
        questions=tuple(
            replace(each, optional=never, later=never, when=_missing(each.name))
            for each in requirable(own)
        ),
    )


STAGE_MOVE = stage_move()
