"""Who is told what, decided in the transaction of what happened.

A message is a key and facts; in which language it is read is decided when it is sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import PRIORITY_GROUP, PRIORITY_PERSON, Desk, Outgoing
from bot.domain.facts import Fact, Name
from bot.domain.history import Step
from bot.domain.lists import ListItem
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Team


def tell_won(actor: Member, desk: Desk, opportunity: Opportunity, step: Step) -> None:
    _tell_group(desk, opportunity, "group-won", _ending(step), _facts(actor, desk, opportunity))


def tell_lost(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    step: Step,
    reasons: Sequence[ListItem],
) -> None:
    facts = _facts(actor, desk, opportunity)
    facts["reason"] = reasons[0].label
    facts["others"] = len(reasons) - 1
    _tell_group(desk, opportunity, "group-lost", _ending(step), facts)


def take_back(desk: Desk, opportunity: Opportunity, ending: Step, *, key: str, by: Step) -> None:
    """The group's message of that step is taken back, or changed where it stands."""
    told = _ending(ending)
    if desk.store.post.withdraw(told) or not desk.store.post.sent(told):
        return
    actor = desk.store.get(Member, by.by) if by.by else None
    facts = _facts(actor, desk, opportunity)
    _tell_group(desk, opportunity, key, f"{key}:{ending.id}", facts, edits=told)


def tell_assigned(
    actor: Member, desk: Desk, opportunity: Opportunity, step: Step, *, before: int | None
) -> None:
    """Both are told: who has it now, and who had it."""
    facts = _facts(actor, desk, opportunity)
    for key, member_id in (("assigned", opportunity.assignee_id), ("reassigned", before)):
        member = desk.store.get(Member, member_id) if member_id else None
        if member and member.person and member.id != actor.id:
            desk.store.post.put(
                Outgoing(
                    chat=member.person,
                    key=key,
                    facts=facts,
                    dedupe=f"{key}:{step.id}",
                    priority=PRIORITY_PERSON,
                )
            )


def tell_joined(desk: Desk, inviter: Member, newcomer: Member) -> None:
    if inviter.person is not None:
        desk.store.post.put(
            Outgoing(
                chat=inviter.person,
                key="invite-used",
                facts={"member": Name(newcomer.name)},
                dedupe=f"joined:{newcomer.id}:{newcomer.person}",
            )
        )


def _ending(step: Step) -> str:
    return f"end:{step.id}"


def _facts(actor: Member | None, desk: Desk, opportunity: Opportunity) -> dict[str, Fact]:
    party = desk.store.get(Party, opportunity.party_id)
    facts: dict[str, Fact] = {
        "opportunity": opportunity.id,
        "number": opportunity.number,
        "title": Name(opportunity.title),
        "party": Name(party.name if party else ""),
        "member": Name(actor.name if actor else ""),
    }
    if opportunity.money is not None:
        facts["amount"] = opportunity.money
    return facts


def _tell_group(
    desk: Desk,
    opportunity: Opportunity,
    key: str,
    dedupe: str,
    facts: dict[str, Fact],
    *,
    edits: str | None = None,
) -> None:
    team = _team(desk, opportunity)
    if team is None or team.chat_id is None:
        return
    desk.store.post.put(
        Outgoing(
            chat=team.chat_id,
            topic=team.topic_id,
            key=key,
            facts=facts,
            dedupe=dedupe,
            priority=PRIORITY_GROUP,
            edits=edits,
            resend=False,
        )
    )


def _team(desk: Desk, opportunity: Opportunity) -> Team | None:
    for member_id in (opportunity.assignee_id, opportunity.created_by):
        member = desk.store.get(Member, member_id) if member_id else None
        if member is not None and member.team_id is not None:
            return desk.store.get(Team, member.team_id)
    return None
