"""Who gets an opportunity that nobody has: the first rule that fits decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.actions.assigning.matching import Subject
from bot.actions.opportunities.fields import product_groups
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.notices import facts_of, tell_assigned
from bot.domain.assignment import AssignmentRule, Mode, Terms
from bot.domain.facts import Name
from bot.domain.history import Step
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Role, Team


@dataclass(frozen=True)
class Choice:
    """Without a rule none fitted; with a rule and no member nobody of it was there."""

    rule: AssignmentRule | None = None
    member_id: int | None = None


def choose(desk: Desk, opportunity: Opportunity, party: Party) -> Choice:
    """Takes the turn: of several who create at once each gets another one."""
    for rule in desk.store.assigning.rules():
        if rule.active and rule_fits(desk, rule.terms, opportunity, party):
            held = desk.store.assigning.hold(rule.id)
            if held is not None and held.active:
                return Choice(held, _take_turn(desk, held))
    return Choice()


def assign_new(actor: Member, desk: Desk, opportunity: Opportunity, party: Party) -> Choice:
    """A rep's own stays theirs; else by the rules, and without any its creator's."""
    if actor.role is Role.REP:
        opportunity.assignee_id = actor.id
        return Choice()
    choice = choose(desk, opportunity, party)
    opportunity.assignee_id = choice.member_id if choice.rule else actor.id
    return choice


def tell_choice(
    actor: Member, desk: Desk, opportunity: Opportunity, step: Step, choice: Choice
) -> None:
    """Whoever got it; or those who can give it to somebody, when nobody was there."""
    if choice.rule is None:
        return
    if choice.member_id is not None:
        tell_assigned(actor, desk, opportunity, step, before=None)
        return
    facts = facts_of(actor, desk, opportunity) | {"rule": Name(choice.rule.name)}
    for each in _who_can_give(actor, desk):
        if each.person is not None and each is not actor:
            dedupe = f"nobody-there:{step.id}:{each.id}"
            message = Outgoing(chat=each.person, key="nobody-there", facts=facts, dedupe=dedupe)
            desk.store.post.put(message)


def _who_can_give(actor: Member, desk: Desk) -> list[Member]:
    team = desk.store.get(Team, actor.team_id) if actor.team_id else None
    return [
        each
        for each in desk.store.people.members()
        if each.role is Role.ADMIN or (team is not None and each.id == team.manager_id)
    ]


def preview(desk: Desk, rule: AssignmentRule, size: int = 10) -> list[tuple[Opportunity, Choice]]:
    """Who would have got the last ones, by this rule alone and from its turn on."""
    available = who_is_there(desk, rule)
    loads = dict(desk.store.assigning.loads(rule.member_ids))
    trial = AssignmentRule(
        name=rule.name,
        member_ids=rule.member_ids,
        mode=rule.mode,
        priority=rule.priority,
        last_member_id=rule.last_member_id,
        created_at=rule.created_at,
    )
    shown = []
    for each in reversed(desk.store.assigning.latest(size)):
        party = desk.store.get(Party, each.party_id)
        fits = party is not None and rule_fits(desk, rule.terms, each, party)
        picked = trial.pick(available, loads) if fits else None
        if picked is not None:
            trial.last_member_id = picked
            loads[picked] = loads.get(picked, 0) + 1
        shown.append((each, Choice(rule if fits else None, picked)))
    return shown


def rule_fits(desk: Desk, terms: Terms, opportunity: Opportunity, party: Party) -> bool:
    groups = product_groups(desk, opportunity)
    subject = Subject(opportunity, party, desk.today, desk.organisation.zone, groups)
    return terms.hold(subject.fits)


def _take_turn(desk: Desk, rule: AssignmentRule) -> int | None:
    by_load = rule.mode is Mode.LOAD
    loads = desk.store.assigning.loads(rule.member_ids) if by_load else {}
    picked = rule.pick(who_is_there(desk, rule), loads)
    if picked is not None:
        rule.last_member_id = picked
    return picked


def who_is_there(desk: Desk, rule: AssignmentRule) -> frozenset[int]:
    """Those of its members who can work on something today."""
    members = (desk.store.get(Member, each) for each in rule.member_ids)
    return frozenset(_there(desk, (each for each in members if each is not None)))


def _there(desk: Desk, members: Iterable[Member]) -> Iterable[int]:
    """Nobody who left, may not work on it, or is away today, by their own calendar day."""
    for each in members:
        today = desk.now.astimezone(ZoneInfo(each.zone)).date()
        if each.active and each.role is not Role.VIEWER and not each.away_on(today):
            yield each.id
