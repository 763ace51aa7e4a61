"""What is answered about an assignment rule: its name, or a value to compare with."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.assigning.rules import add_rule, compare, present_in, rename_rule, rule_of
from bot.actions.opportunities.fields import rule_field_of
from bot.domain.custom_fields import THOUSAND
from bot.domain.errors import Invalid
from bot.domain.filters import FieldKind
from bot.domain.money import rounded
from bot.handlers.forms.filled import Finished
from bot.handlers.lists.filter_finishing import condition_of
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import say_of


def rule_named(filled: Finished) -> Next:
    name = filled.words("name")
    kept = (say_of("setup-kept"),)
    if "rule" in filled.known:
        renamed = rename_rule(filled.actor, filled.desk, int(filled.known["rule"]), name)
        return Next(screen("rule", rule=renamed.id), above=kept)
    added = add_rule(filled.actor, filled.desk, name)
    return Next(screen("rule", rule=added.id), above=(say_of("rule-added"),))


def rule_compared(filled: Finished) -> Next:
    question, name = str(filled.draft.only), str(filled.known["field"])
    rule_id, group = int(filled.known["rule"]), int(filled.known["group"])
    field = rule_field_of(filled.desk, name)
    if field is None:
        raise Invalid("field-unknown")
    answer = filled.answers.get(question)
    if isinstance(answer, Decimal) and field.kind is FieldKind.DECIMAL:
        answer = rounded(answer * THOUSAND)
    if answer is not None:
        present = present_in(rule_of(filled.desk, rule_id), group, name)
        condition = condition_of(name, question, answer, present)
        compare(filled.actor, filled.desk, rule_id, group, condition)
    return Next(Screen.from_json(filled.known["back"]))
