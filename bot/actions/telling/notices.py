"""Who is told what, decided in the transaction of what happened.

A message is a key and facts; in which language it is read is decided when it is sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_GROUP, PRIORITY_PERSON, Outgoing
from bot.domain.facts import Fact, Name
from bot.domain.history import Step, StepKind
from bot.domain.lists import ListItem
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import GroupEvent, Member, Team

ENDINGS = {
    StepKind.WIN: ("group-won", "group-win-undone", "group-still-won"),
    StepKind.LOSE: ("group-lost", "group-lost-undone", "group-still-lost"),
}
"""What the group reads of an ending, in its place once that is undone, and in the place of a
reopening once that is.
"""

EVENTS = {StepKind.WIN: GroupEvent.WON, StepKind.LOSE: GroupEvent.LOST}

LAST_STEPS = 200


def tell_won(actor: Member, desk: Desk, opportunity: Opportunity, step: Step) -> None:
    if _is_told(desk, opportunity, GroupEvent.WON):
        facts = facts_of(actor, desk, opportunity) | _won_for(desk, opportunity)
        _tell_group(desk, opportunity, "group-won", _ending(step), facts)


def tell_lost(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    step: Step,
    reasons: Sequence[ListItem],
) -> None:
    if _is_told(desk, opportunity, GroupEvent.LOST):
        facts = facts_of(actor, desk, opportunity) | _lost_for(reasons)
        _tell_group(desk, opportunity, "group-lost", _ending(step), facts)


def tell_reopened(actor: Member, desk: Desk, opportunity: Opportunity, step: Step) -> None:
    """The group's message of the ending is taken back, or changed where it stands."""
    ending = _last_ending(desk, opportunity)
    if ending is not None:
        _replace(actor, desk, opportunity, ending, key="group-reopened", by=step)


def tell_undone(
    actor: Member, desk: Desk, opportunity: Opportunity, undone: Step, by: Step
) -> None:
    """What the group was told of the undone step is taken back; other steps it was not told."""
    if undone.kind in ENDINGS:
        _replace(actor, desk, opportunity, undone, key=ENDINGS[undone.kind][1], by=by)
    elif undone.kind is StepKind.REOPEN:
        _tell_still(actor, desk, opportunity, undone, by)
    elif undone.kind is StepKind.REASSIGN:
        tell_assigned(actor, desk, opportunity, by, before=_heir_of(desk, undone))


def tell_assigned(
    actor: Member, desk: Desk, opportunity: Opportunity, step: Step, *, before: int | None
) -> None:
    """Both are told: who has it now, and who had it."""
    facts, heir = facts_of(actor, desk, opportunity), opportunity.assignee_id
    gone = "reassigned" if heir is not None else "taken-off"
    for key, member_id in (("assigned", heir), (gone, before)):
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


def _heir_of(desk: Desk, given: Step) -> int | None:
    """Who got it by this step."""
    changes = desk.store.history.changes(given.id)
    heirs = [each.new for each in changes if each.field == "assignee_id"]
    return heirs[-1] if heirs else None


def _ending(step: Step) -> str:
    return f"end:{step.id}"


def _reopening(step: Step) -> str:
    return f"group-reopened:{step.id}"


def _last_ending(desk: Desk, opportunity: Opportunity) -> Step | None:
    """The step that ended it last and still holds, when the group was told of it."""
    kinds = (*ENDINGS, StepKind.CLOSE)
    steps = desk.store.history.steps(opportunity.id, LAST_STEPS)
    endings = (each for each in steps if each.kind in kinds)
    last = next((each for each in endings if not desk.store.history.undone(each.id)), None)
    return last if last is not None and last.kind in ENDINGS else None


def _replace(
    actor: Member, desk: Desk, opportunity: Opportunity, ending: Step, *, key: str, by: Step
) -> None:
    told = _ending(ending)
    if desk.store.post.withdraw(told):
        return
    # Also while it is on its way: the change waits for it, and goes with it if it fails.
    facts = facts_of(actor, desk, opportunity)
    _tell_group(desk, opportunity, key, f"{key}:{by.id}", facts, edits=told)


def _tell_still(
    actor: Member, desk: Desk, opportunity: Opportunity, reopening: Step, by: Step
) -> None:
    """It stays won or lost: said where the group has read that it was opened again."""
    ending = _last_ending(desk, opportunity)
    if ending is None or desk.store.post.withdraw(_reopening(reopening)):
        return
    key, _undone, still = ENDINGS[ending.kind]
    if desk.store.post.has(_reopening(reopening)):
        facts = facts_of(actor, desk, opportunity)
        told = _ending(ending)
        _tell_group(desk, opportunity, still, f"{still}:{by.id}", facts, edits=told)
    elif desk.store.post.has(_ending(ending)) and _is_told(desk, opportunity, EVENTS[ending.kind]):
        # The reopening had kept the ending from being told: it is told now, for the first time.
        author = desk.store.get(Member, ending.by) if ending.by else None
        reasons = [desk.store.get(ListItem, each.reason_id) for each in opportunity.lost_for]
        why = _lost_for([each for each in reasons if each]) or _won_for(desk, opportunity)
        facts = facts_of(author, desk, opportunity) | why
        _tell_group(desk, opportunity, key, f"again:{by.id}", facts)


def _won_for(desk: Desk, opportunity: Opportunity) -> dict[str, Fact]:
    """A win may have a reason."""
    chosen = opportunity.win_reason_id
    reason = desk.store.get(ListItem, chosen) if chosen is not None else None
    return {"reason": reason.label} if reason is not None else {}


def _lost_for(reasons: Sequence[ListItem]) -> dict[str, Fact]:
    if not reasons:
        return {}
    return {"reason": reasons[0].label, "others": len(reasons) - 1}


def facts_of(actor: Member | None, desk: Desk, opportunity: Opportunity) -> dict[str, Fact]:
    """What every message about it may speak of."""
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
    team = team_of_opportunity(desk, opportunity)
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
            answers=opportunity.id,
        )
    )


def _is_told(desk: Desk, opportunity: Opportunity, event: GroupEvent) -> bool:
    team = team_of_opportunity(desk, opportunity)
    return team is not None and team.is_told(event)


def team_of_opportunity(desk: Desk, opportunity: Opportunity) -> Team | None:
    for member_id in (opportunity.assignee_id, opportunity.created_by):
        member = desk.store.get(Member, member_id) if member_id else None
        if member is not None and member.team_id is not None:
            return desk.store.get(Team, member.team_id)
    return None
