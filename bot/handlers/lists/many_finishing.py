"""The answer to a question that was asked for many at once."""

from __future__ import annotations

from bot.actions.many.changing import edit_many, lose_many
from bot.conversations.answers import New
from bot.domain.errors import Invalid
from bot.domain.many import Many
from bot.handlers.forms.filled import Finished
from bot.handlers.turns.looks import Next, screen

MANY = "many"
"""What a form knows that was begun for all that are ticked: the list they were ticked in."""


def many_edited(filled: Finished) -> Next:
    only = filled.draft.only
    if only is None:
        raise Invalid("field-unknown")
    value = filled.answers.get(only)
    value = value.text if isinstance(value, New) else value
    return _result(filled, edit_many(filled.actor, filled.desk, only, value))


def many_lost(filled: Finished) -> Next:
    reasons = filled.answers["reasons"]
    chosen = (
        [each for each in reasons if isinstance(each, int)] if isinstance(reasons, tuple) else []
    )
    note = filled.words("note")
    return _result(filled, lose_many(filled.actor, filled.desk, reasons=chosen, note=note))


def _result(filled: Finished, many: Many) -> Next:
    return Next(screen("many-result", many=many.id, listing=filled.known[MANY]))
