"""The comparisons of a rule: of which field, with which value."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.assigning.rules import present_in, ticked_in
from bot.actions.opportunities.fields import rule_field_of, rule_fields_of
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.filters import Field, Filter, subject_of
from bot.handlers.screens.lists.filter_values import conditions_said, offered
from bot.handlers.screens.lists.filters import QUESTION_LABELS, questions_of
from bot.handlers.screens.set_up.page import Row, back, button, told
from bot.handlers.screens.set_up.rules import chosen
from bot.handlers.set_up.rule_presses import (
    AskRule,
    SetRuleEmpty,
    ShowRule,
    ShowRuleField,
    ToggleRuleValue,
    WidenRule,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def group(sight: Sight) -> Reply:
    """What a group of comparisons says, and every field it may speak of."""
    rule, place = chosen(sight), int(sight.params["group"])
    groups = rule.terms.groups
    present = groups[place] if 0 <= place < len(groups) else Filter()
    join = rule.join if place == 0 else rule.join.other
    lines: list[Say | None] = [say_of(f"rule-fields-{join.value}")]
    if present.conditions:
        lines += [None, *conditions_said(sight, present.conditions)]
    names = Flow(
        Button(
            say_of("button-filter-field", field=label_of(each)),
            ShowRuleField(rule.id, place, each.name),
        )
        for each in rule_fields_of(sight.desk).values()
    )
    less = Flow(
        button(
            "button-filter-less",
            WidenRule(rule.id, place, subject_of(each)),
            field=_label(sight.desk, subject_of(each)),
        )
        for each in present.conditions
    )
    return told(lines, less, names, back(ShowRule(rule.id)))


def _label(desk: Desk, name: str) -> Name | Term:
    field = rule_field_of(desk, name)
    return label_of(field) if field is not None else Term("form-gone")


def one_field(sight: Sight) -> Reply:
    rule, place = chosen(sight), int(sight.params["group"])
    field = rule_field_of(sight.desk, str(sight.params["field"]))
    if field is None:
        raise NotFound
    present = present_in(rule, place, field.name)
    lines: list[Say | None] = [say_of("filter-field", field=label_of(field))]
    if present is not None:
        lines += [None, *conditions_said(sight, (present,))]
    at = (rule.id, place, field.name)
    empties = (
        button("button-filter-filled", SetRuleEmpty(*at, 1)),
        button("button-filter-empty", SetRuleEmpty(*at, 0)),
    )
    rows = _values(sight, field, at, ticked_in(rule, place, field.name))
    done = (Button(say_of("button-filter-done"), ShowRule(rule.id)),)
    return told(lines, *rows, empties, done)


def _values(sight: Sight, field: Field, at: tuple[int, int, str], ticked: object) -> Iterator[Row]:
    known = ticked if isinstance(ticked, tuple) else ()
    yield Flow(
        Button(
            say_of("form-ticked" if value in known else "form-unticked", value=label),
            ToggleRuleValue(*at, str(value)),
        )
        for value, label in offered(sight.desk, field)
    )
    yield tuple(
        Button(say_of(QUESTION_LABELS[question.partition("_")[0]]), AskRule(*at, question))
        for question in questions_of(field)
    )
