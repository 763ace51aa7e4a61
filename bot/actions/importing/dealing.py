"""Who gets what is brought in: by the assignment rules, as if it came one by one."""

from __future__ import annotations

from bot.actions.assigning.choosing import rule_fits, who_is_there
from bot.actions.ports import Desk
from bot.domain.assignment import AssignmentRule, Mode
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party


class Dealer:
    """Deals with its own copies of the rules, and counts loads itself: nothing is kept
    before `settle`, and nobody waits for it.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        rules = [each for each in desk.store.assigning.rules() if each.active]
        self._rules = [(each, _copy(each), each.terms) for each in rules]
        self._there = {each.id: who_is_there(desk, each) for each in rules}
        members = sorted({one for each in rules for one in each.member_ids})
        by_load = any(each.mode is Mode.LOAD for each in rules)
        self._loads = dict(desk.store.assigning.loads(members)) if by_load else {}

    @property
    def idle(self) -> bool:
        return not self._rules

    def assign(self, opportunity: Opportunity, party: Party) -> None:
        """To a member by the first rule that fits; where none does, nobody has it."""
        for rule, copy, terms in self._rules:
            if not rule_fits(self._desk, terms, opportunity, party):
                continue
            picked = copy.pick(self._there[rule.id], self._loads)
            if picked is not None:
                copy.last_member_id = picked
                opportunity.assignee_id = picked
            break
        self.count(opportunity)

    def count(self, opportunity: Opportunity) -> None:
        """One more that its assignee has to work on."""
        if opportunity.assignee_id is not None:
            loaded = self._loads.get(opportunity.assignee_id, 0)
            self._loads[opportunity.assignee_id] = loaded + 1

    def settle(self) -> None:
        """Whose turn it was last; inside the transaction that writes what was dealt."""
        for rule, copy, _ in self._rules:
            if copy.last_member_id != rule.last_member_id:
                held = self._desk.store.assigning.hold(rule.id)
                if held is not None:
                    held.last_member_id = copy.last_member_id


def _copy(rule: AssignmentRule) -> AssignmentRule:
    return AssignmentRule(
        name=rule.name,
        member_ids=rule.member_ids,
        mode=rule.mode,
        priority=rule.priority,
        last_member_id=rule.last_member_id,
        created_at=rule.created_at,
    )
