"""Somebody leaves: everything that waits for them goes to one successor.

They are out at once, in one transaction with what concerns the company and the first of
their work; a large rest follows in steps, see `giving`. What they did stays theirs: history,
ended opportunities, figures. Each opportunity and each customer has the change in its own
history; the successor is told once, with the counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.opportunities.approvals import deciders
from bot.actions.opportunities.giving import AT_ONCE, give_some
from bot.actions.people.joining import remove_member
from bot.actions.people.members import member_here
from bot.actions.people.teams import CAN_MANAGE
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.domain.approvals import Approval
from bot.domain.errors import ChangedMeanwhile
from bot.domain.estates import Estate
from bot.domain.facts import Fact, Name
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member, Role, Team
from bot.domain.rights import Office, check_office
from bot.domain.subscriptions import MOST


def estate_of(actor: Member, desk: Desk, member_id: int) -> Estate:
    """How much waits for a member, by kind."""
    check_office(actor, Office.SET_UP)
    member = member_here(desk, member_id)
    theirs = desk.store.handing_over
    counted = {
        "approvals": _approvals(desk, member),
        "questions": theirs.enquiries(member.id),
        "teams": _teams(desk, member),
        "rules": [each for each in desk.store.assigning.rules() if member.id in each.member_ids],
        "reports": desk.store.subscriptions.of(member.id),
    }
    kinds = {kind: len(found) for kind, found in counted.items()}
    return Estate({**theirs.counts(member.id), **kinds})


def successors(actor: Member, desk: Desk, member_id: int) -> Sequence[Member]:
    """Who could take it over: the same team first. Of a manager, only who may manage."""
    check_office(actor, Office.SET_UP)
    member = member_here(desk, member_id)
    manages = bool(_teams(desk, member))
    able = [
        each
        for each in desk.store.people.members()
        if each.id != member.id
        and each.role is not Role.VIEWER
        and (not manages or each.role in CAN_MANAGE)
    ]
    return sorted(able, key=lambda each: each.team_id != member.team_id)


def let_go(
    actor: Member, desk: Desk, member_id: int, *, heir_id: int | None, total: int
) -> tuple[Member, Estate]:
    """The member is out at once, and `heir_id` has everything.

    `total` is what was shown before it was confirmed: raises ChangedMeanwhile when it is
    another by now, and when there is something to hand over and nobody to take it.
    """
    estate = estate_of(actor, desk, member_id)
    heirs = {each.id: each for each in successors(actor, desk, member_id)}
    heir = heirs.get(heir_id or 0)
    if estate.total != total or (estate.total and heir is None):
        raise ChangedMeanwhile
    if any(each.heir_id == member_id for each in desk.store.handing_over.begun()):
        # What another left is still on its way to them: a minute later it is counted, too.
        raise ChangedMeanwhile
    gone = remove_member(actor, desk, member_id)
    _stand_in_no_more(desk, gone, heir)
    if heir is not None and estate.total:
        _give_house(desk, gone, heir)
        if not give_some(actor, desk, gone, heir, limit=AT_ONCE):
            desk.store.handing_over.begin(gone_id=gone.id, heir_id=heir.id, by=actor.id)
        _tell(actor, desk, gone, heir, estate)
    return gone, estate


def _give_house(desk: Desk, gone: Member, heir: Member) -> None:
    """What concerns the company: its step is that of the member who goes."""
    _give_teams(desk, gone, heir)
    _give_rules(desk, gone, heir)
    _give_reports(desk, gone, heir)
    _give_questions(desk, gone, heir)
    desk.store.flush()


def _give_teams(desk: Desk, gone: Member, heir: Member) -> None:
    for team in _teams(desk, gone):
        team.manager_id = heir.id


def _give_rules(desk: Desk, gone: Member, heir: Member) -> None:
    """In the same place of the order; who is in it already does not get two turns."""
    for rule in desk.store.assigning.rules():
        if gone.id not in rule.member_ids:
            continue
        order = rule.member_ids
        if rule.last_member_id == gone.id:
            before = order[order.index(gone.id) - 1]
            rule.last_member_id = before if heir.id in order else heir.id
        taken = heir.id in order
        rule.member_ids = [
            heir.id if each == gone.id else each for each in order if each != gone.id or not taken
        ]


def _give_reports(desk: Desk, gone: Member, heir: Member) -> None:
    """Weekly reports that the heir does not get already; the heir's rights decide of whom."""
    own = [each.chosen for each in desk.store.subscriptions.of(heir.id)]
    for each in desk.store.subscriptions.of(gone.id):
        if each.chosen in own or len(own) >= MOST:
            desk.store.remove(each)
        else:
            own.append(each.chosen)
            each.member_id = heir.id


def _give_questions(desk: Desk, gone: Member, heir: Member) -> None:
    """Questions and approvals, with what stands about them in the /inbox.

    Whoever asked the heir something and leaves has nobody left to hear the answer but the
    heir: they keep it as a question to themselves.
    """
    theirs = desk.store.handing_over
    enquiries = theirs.enquiries(gone.id)
    approvals = _approvals(desk, gone, manager=heir)
    for enquiry in enquiries:
        if enquiry.asked_of == gone.id:
            enquiry.asked_of = heir.id
        if enquiry.asked_by == gone.id:
            enquiry.asked_by = heir.id
    for approval in approvals:
        if approval.asked_by == gone.id:
            approval.asked_by = heir.id
    waiting = {"enquiry": {each.id for each in enquiries}}
    waiting["approval"] = {each.id for each in approvals}
    for told in theirs.to_settle(gone.id):
        if any(told.facts.get(kind) in ids for kind, ids in waiting.items()):
            told.member_id, told.read_at = heir.id, None


def _stand_in_no_more(desk: Desk, gone: Member, heir: Member | None) -> None:
    """Who named them their deputy has the heir instead, or nobody."""
    for member_id in desk.store.agenda.covered_by(gone.id):
        member = desk.store.get(Member, member_id)
        if member is not None:
            member.deputy_id = heir.id if heir and heir.id != member.id else None


def _teams(desk: Desk, member: Member) -> list[Team]:
    managed = desk.store.people.managed_teams(member.id)
    return [each for each in desk.store.people.teams() if each.id in managed]


def _approvals(desk: Desk, member: Member, *, manager: Member | None = None) -> list[Approval]:
    """Those they asked for, and those that only they are to decide."""
    whom = manager or member
    found = []
    for each in desk.store.handing_over.waiting_approvals():
        opportunity = desk.store.get(Opportunity, each.opportunity_id)
        asker = desk.store.get(Member, each.asked_by)
        if opportunity is None or asker is None or opportunity.deleted_at is not None:
            continue
        alone = [one.id for one in deciders(asker, desk, opportunity)] == [whom.id]
        if each.asked_by == member.id or alone:
            found.append(each)
    return found


def _tell(actor: Member, desk: Desk, gone: Member, heir: Member, estate: Estate) -> None:
    if heir.person is None or heir.id == actor.id:
        return
    facts: dict[str, Fact] = {"member": Name(actor.name), "gone": Name(gone.name)}
    facts |= {f"count-{kind}": count for kind, count in estate.said}
    desk.store.post.put(
        Outgoing(chat=heir.person, key="handed-over", facts=facts, dedupe=f"handed-over:{gone.id}")
    )
