"""The door every action goes through: may this member do this, to this, now?"""

from __future__ import annotations

from bot.actions.people.standing_in import stands_in
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member, Permission, Role
from bot.domain.reports import Scope
from bot.domain.rights import Act, Office, Standing, allowed, check, standing


def standing_of(actor: Member, desk: Desk, opportunity: Opportunity) -> Standing:
    """How the actor stands to it, by assignee and creator and the teams they are in.

    Who makes the next contact, and who stands in for somebody away, stands to it as they do.
    """
    people = (opportunity.assignee_id, opportunity.created_by)
    members = [desk.store.get(Member, each) for each in people if each is not None]
    how = standing(
        actor,
        assignee_id=opportunity.assignee_id,
        created_by=opportunity.created_by,
        managed=desk.store.people.managed_teams(actor.id),
        teams=frozenset(member.team_id for member in members if member),
    )
    if how is Standing.OTHER and stands_in(actor, desk, opportunity):
        return Standing.OWN
    return how


def reach(
    actor: Member, desk: Desk, opportunity_id: int, act: Act, *, version: int | None = None
) -> Opportunity:
    """The opportunity, if this actor may do this to it.

    With `version`, the one the actor was looking at: raises ChangedMeanwhile when somebody
    acted in between. What may not be seen raises the same NotFound as what does not exist.
    """
    opportunity = desk.store.pipelines.opportunity(opportunity_id)
    if opportunity is None:
        raise NotFound
    check(actor, act, standing_of(actor, desk, opportunity))
    merged = opportunity.id != opportunity_id
    if version is not None and (merged or version != opportunity.version):
        raise ChangedMeanwhile
    return opportunity


def acts(actor: Member, desk: Desk, opportunity: Opportunity) -> frozenset[Act]:
    """Everything the actor may do to it: which buttons are worth showing."""
    how = standing_of(actor, desk, opportunity)
    return frozenset(act for act in Act if allowed(actor, act, how))


def scope_of(actor: Member, desk: Desk) -> Scope:
    """Whose opportunities the actor may list."""
    if Permission.VIEW_LIST in actor.permissions or actor.role is Role.ADMIN:
        return Scope(everybody=True)
    if actor.role is Role.VIEWER:
        return Scope(member_id=actor.id)
    return figures_of(actor, desk)


def figures_of(actor: Member, desk: Desk) -> Scope:
    """Whose figures the actor's reports are made of; a viewer's only when granted."""
    granted = actor.role is Role.VIEWER and Permission.VIEW_LIST in actor.permissions
    if actor.role is Role.ADMIN or granted:
        return Scope(everybody=True)
    if actor.role is Role.MANAGER:
        return Scope(team_ids=desk.store.people.managed_teams(actor.id), member_id=actor.id)
    if actor.role is Role.VIEWER:
        raise NotAllowed("not-allowed", act=Office.REPORT.value)
    return Scope(member_id=actor.id)


def may_see_reports(actor: Member) -> bool:
    """Everybody's reports are of what they may see; a viewer needs a grant for any."""
    return actor.role is not Role.VIEWER or Permission.VIEW_LIST in actor.permissions
