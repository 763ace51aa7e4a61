"""The assignment rules: all of them, one, who takes turns, and who would have got the last."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.assigning.choosing import Choice, preview
from bot.actions.assigning.rules import rule_of
from bot.domain.assignment import MOST_GROUPS, AssignmentRule, Join, Mode
from bot.domain.facts import Name, Term
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Role
from bot.handlers.screens.lists.filter_values import conditions_said
from bot.handlers.screens.set_up.page import (
    Row,
    Shown,
    admin_only,
    back,
    button,
    shelved,
    told,
)
from bot.handlers.set_up.rule_presses import (
    AddRule,
    AskToDropRule,
    DropRule,
    PreviewRule,
    RenameRule,
    SetJoin,
    SetMode,
    ShiftRule,
    ShowRule,
    ShowRuleFields,
    ShowRuleMembers,
    ShowRules,
    SwitchRule,
    TakeIn,
)
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of


def chosen(sight: Sight) -> AssignmentRule:
    admin_only(sight)
    return rule_of(sight.desk, int(sight.params["rule"]))


def rules(sight: Sight) -> Reply:
    """In the order in which they are asked."""
    admin_only(sight)

    def said(place: int, each: AssignmentRule) -> Say:
        key = "setup-row" if each.active else "rule-row-paused"
        return say_of(key, place=place, value=Name(each.name))

    shown = Shown(said, lambda each: ShowRule(each.id), ShowRules, none="rules-none")
    title, add = say_of("rules-title"), (button("setup-add", AddRule()),)
    return shelved(sight, title, sight.desk.store.assigning.rules(), shown, add, back())


def one_rule(sight: Sight) -> Reply:
    """When it fits, who takes turns and how, and what can be changed."""
    rule = chosen(sight)
    lines: list[Say | None] = [
        say_of("setup-entry-title", value=Name(rule.name)),
        say_of("rule-goes" if rule.active else "rule-paused"),
        None,
        *_conditions(sight, rule),
        None,
        *_who(sight, rule),
    ]
    return told(lines, *_changes(rule), back(ShowRules(0)))


def _conditions(sight: Sight, rule: AssignmentRule) -> Iterator[Say]:
    terms = rule.terms
    outer, *inner = terms.groups
    if not outer.conditions and not inner:
        yield say_of("rule-fits-all")
        return
    yield say_of(f"rule-join-{terms.join.value}")
    yield from conditions_said(sight, outer.conditions)
    for group in inner:
        yield say_of(f"rule-group-{terms.join.other.value}")
        yield from conditions_said(sight, group.conditions)


def _who(sight: Sight, rule: AssignmentRule) -> Iterator[Say]:
    if not rule.member_ids:
        yield say_of("rule-no-members")
        return
    yield say_of(f"rule-mode-{rule.mode.value}")
    for place, member_id in enumerate(rule.member_ids, start=1):
        member = sight.desk.store.get(Member, member_id)
        there = member is not None and member.active
        key = "setup-row" if there else "setup-row-off"
        yield say_of(key, place=place, value=Name(member.name if member else ""))


def _changes(rule: AssignmentRule) -> tuple[Row, ...]:
    terms, other = rule.terms, rule.mode is Mode.LOAD
    mode = Mode.ROUND_ROBIN if other else Mode.LOAD
    join = terms.join.other
    several = len(terms.groups[0].conditions) + len(terms.groups) > 2  # noqa: PLR2004 - two parts
    fields = [button("rule-add-condition", ShowRuleFields(rule.id, 0))]
    fields += [
        button("rule-change-group", ShowRuleFields(rule.id, place), place=place)
        for place in range(1, len(terms.groups))
    ]
    if terms.groups[0].conditions and len(terms.groups) <= MOST_GROUPS:
        fields.append(button("rule-add-group", ShowRuleFields(rule.id, len(terms.groups))))
    return (
        Flow(fields),
        (button(f"rule-to-{join.value}", SetJoin(rule.id, join.value)),) if several else (),
        (button("rule-members", ShowRuleMembers(rule.id)),),
        (button(f"rule-to-{mode.value}", SetMode(rule.id, mode.value)),),
        (button("rule-preview", PreviewRule(rule.id)),),
        (
            button("setup-up", ShiftRule(rule.id, -1)),
            button("setup-down", ShiftRule(rule.id, 1)),
        ),
        (
            button("setup-rename", RenameRule(rule.id)),
            button("rule-drop", AskToDropRule(rule.id)),
        ),
        (_switch(rule),),
    )


def _switch(rule: AssignmentRule) -> Button:
    if rule.active:
        return button("rule-pause", SwitchRule(rule.id, 0))
    return button("rule-start", SwitchRule(rule.id, 1))


def members(sight: Sight) -> Reply:
    """A tick for each who takes turns; the order of the ticks is the order of turns."""
    rule = chosen(sight)
    rows = []
    for each in sight.desk.store.people.members():
        takes = each.id in rule.member_ids
        if each.role is Role.VIEWER and not takes:
            continue
        label = say_of("form-ticked" if takes else "form-unticked", value=Name(each.name))
        rows.append((Button(label, TakeIn(rule.id, each.id, 0 if takes else 1)),))
    lines = (say_of("rule-members-title", rule=Name(rule.name)), None, *_who(sight, rule))
    return told(lines, *rows, back(ShowRule(rule.id)))


def trial(sight: Sight) -> Reply:
    """Who would have got the last ten, had this rule been the only one."""
    rule = chosen(sight)
    lines: list[Say | None] = [say_of("rule-preview-title", rule=Name(rule.name)), None]
    lines += [_tried(sight, *each) for each in preview(sight.desk, rule)]
    if len(lines) == 2:  # noqa: PLR2004 - only the title
        lines.append(say_of("setup-none"))
    return told(lines, back(ShowRule(rule.id)))


def _tried(sight: Sight, opportunity: Opportunity, choice: Choice) -> Say:
    party = sight.desk.store.get(Party, opportunity.party_id)
    value: Name | Term = Term("rule-not-fitting" if choice.rule is None else "rule-nobody")
    member = sight.desk.store.get(Member, choice.member_id) if choice.member_id else None
    if member is not None:
        value = Name(member.name)
    return say_of(
        "rule-preview-row",
        number=Name(opportunity.number),
        party=Name(party.name if party else ""),
        value=value,
    )


def drop(sight: Sight) -> Reply:
    rule = chosen(sight)
    out = (button("rule-drop-now", DropRule(rule.id)),)
    lines = (say_of("rule-drop-title", rule=Name(rule.name)),)
    return told(lines, out, back(ShowRule(rule.id)))


JOINS = {each.value: each for each in Join}
MODES = {each.value: each for each in Mode}
