"""What a stage still has to know before an opportunity enters it.

In `known`: "opportunity", "version", "stage", and "asked": the questions that are missing.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.form import Form, Question, Rule, never
from bot.conversations.here import Given
from bot.conversations.new_opportunity import NEW_OPPORTUNITY

ALWAYS_KNOWN = frozenset(
    {"customer", "pipeline", "type", "title", "probability", "priority", "engagement"}
)
"""What no opportunity is without; no stage needs to ask for it."""


def requirable() -> tuple[Question, ...]:
    """Everything a stage may require, in the order it is asked."""
    return tuple(each for each in NEW_OPPORTUNITY.questions if each.name not in ALWAYS_KNOWN)


def _missing(name: str) -> Rule:
    def asked(given: Given) -> bool:
        return name in given.known.get("asked", ())

    return asked


STAGE_MOVE = Form(
    name="stage_move",
    version=1,
    questions=tuple(
        replace(each, optional=never, later=never, when=_missing(each.name))
        for each in requirable()
    ),
)
