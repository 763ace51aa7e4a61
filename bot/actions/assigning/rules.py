"""Arranging the assignment rules; an admin's business."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.people.members import member_here
from bot.actions.ports import Desk
from bot.domain.assignment import AssignmentRule, Join, Mode, Terms
from bot.domain.errors import Invalid, NotFound
from bot.domain.filters import AnyOf, Condition, Field, FieldKind
from bot.domain.history import StepKind
from bot.domain.people import Member, Role
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well

MOST_RULES = 50
MOST_VALUES = 50


def rule_of(desk: Desk, rule_id: int) -> AssignmentRule:
    rule = desk.store.get(AssignmentRule, rule_id)
    if rule is None:
        raise NotFound
    return rule


def add_rule(actor: Member, desk: Desk, name: str) -> AssignmentRule:
    """The last one to be asked; it rests until somebody sets it going."""
    check_office(actor, Office.SET_UP)
    rules = desk.store.assigning.rules()
    if len(rules) >= MOST_RULES:
        raise Invalid("rules-too-many", most=MOST_RULES)
    lowest = min((each.priority for each in rules), default=MOST_RULES)
    desk.step(actor, StepKind.SETTINGS)
    added = AssignmentRule(name=named_well(name), priority=lowest - 1, created_at=desk.now)
    added.put(Terms(Join.ALL))
    return desk.store.add(added)


def rename_rule(actor: Member, desk: Desk, rule_id: int, name: str) -> AssignmentRule:
    rule = _changing(actor, desk, rule_id)
    rule.name = named_well(name)
    return rule


def drop_rule(actor: Member, desk: Desk, rule_id: int) -> None:
    desk.store.remove(_changing(actor, desk, rule_id))


def switch_rule(actor: Member, desk: Desk, rule_id: int, *, active: bool) -> AssignmentRule:
    """Set going, or at rest; without members it could give nobody anything."""
    rule = _changing(actor, desk, rule_id)
    if active and not rule.member_ids:
        raise Invalid("rule-needs-members")
    rule.active = active
    return rule


def shift_rule(actor: Member, desk: Desk, rule_id: int, by: int) -> AssignmentRule:
    """Asked one place earlier (-1) or later (1)."""
    rule = _changing(actor, desk, rule_id)
    order = list(desk.store.assigning.rules())
    place = order.index(rule)
    other = place + (1 if by > 0 else -1)
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    for priority, each in zip(range(len(order), 0, -1), order, strict=True):
        each.priority = priority
    return rule


def set_mode(actor: Member, desk: Desk, rule_id: int, mode: Mode) -> AssignmentRule:
    rule = _changing(actor, desk, rule_id)
    rule.mode = mode
    return rule


def set_join(actor: Member, desk: Desk, rule_id: int, join: Join) -> AssignmentRule:
    rule = _changing(actor, desk, rule_id)
    rule.join = join
    return rule


def take_in(
    actor: Member, desk: Desk, rule_id: int, member_id: int, *, takes: bool
) -> AssignmentRule:
    """A member takes turns, the last of all, or takes none any more."""
    rule = _changing(actor, desk, rule_id)
    left = [each for each in rule.member_ids if each != member_id]
    if takes:
        if member_here(desk, member_id).role is Role.VIEWER:
            raise NotFound
        left.append(member_id)
    rule.member_ids = left
    if not left:
        rule.active = False
    return rule


def compare(
    actor: Member, desk: Desk, rule_id: int, group: int, condition: Condition
) -> AssignmentRule:
    """One comparison more, or another one of the same field."""
    rule = _changing(actor, desk, rule_id)
    rule.put(rule.terms.narrowed(group, condition))
    return rule


def compare_no_more(
    actor: Member, desk: Desk, rule_id: int, group: int, name: str
) -> AssignmentRule:
    rule = _changing(actor, desk, rule_id)
    rule.put(rule.terms.widened(group, name))
    return rule


def toggle_value(
    actor: Member, desk: Desk, rule_id: int, group: int, *, field: Field, value: str
) -> AssignmentRule:
    """One more value of a choice or a reference, or one less."""
    rule = _changing(actor, desk, rule_id)
    name, known = field.name, _value(field, value)
    ticked = ticked_in(rule, group, name)
    left = tuple(each for each in ticked if each != known)
    if len(left) == len(ticked):
        left = (*ticked, known)[-MOST_VALUES:]
    terms = rule.terms
    rule.put(terms.narrowed(group, AnyOf(name, left)) if left else terms.widened(group, name))
    return rule


def present_in(rule: AssignmentRule, group: int, name: str) -> Condition | None:
    groups = rule.terms.groups
    return groups[group].about(name) if 0 <= group < len(groups) else None


def ticked_in(rule: AssignmentRule, group: int, name: str) -> Sequence[int | str]:
    present = present_in(rule, group, name)
    return present.values if isinstance(present, AnyOf) else ()


def _value(field: Field, value: str) -> int | str:
    if value in field.choices:
        return value
    number = value.isascii() and value.isdigit() and len(value) < 19  # noqa: PLR2004 - 64 bits
    if field.kind is not FieldKind.REFERENCE or not number:
        raise NotFound
    return int(value)


def _changing(actor: Member, desk: Desk, rule_id: int) -> AssignmentRule:
    check_office(actor, Office.SET_UP)
    rule = rule_of(desk, rule_id)
    desk.step(actor, StepKind.SETTINGS)
    return rule
