"""What an admin decides of a member besides the role: the team and the permissions."""

from __future__ import annotations

from bot.actions.people.teams import team_of
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.history import StepKind
from bot.domain.people import Member, Permission
from bot.domain.rights import Office, check_office


def put_in_team(actor: Member, desk: Desk, member_id: int, team_id: int | None) -> Member:
    """Into another team, or none; what is theirs is seen by its manager from now on."""
    check_office(actor, Office.SET_UP)
    member = member_here(desk, member_id)
    team = None if team_id is None else team_of(desk, team_id)
    desk.step(actor, StepKind.SETTINGS)
    member.team_id = team.id if team else None
    return member


def permit(
    actor: Member, desk: Desk, member_id: int, permission: Permission, *, granted: bool
) -> Member:
    """Grants one permission or takes it back; it holds from the next tap on."""
    check_office(actor, Office.SET_UP)
    member = member_here(desk, member_id)
    desk.step(actor, StepKind.SETTINGS)
    one = frozenset({permission})
    member.permissions = member.permissions | one if granted else member.permissions - one
    return member


def member_here(desk: Desk, member_id: int) -> Member:
    """An active one."""
    member = desk.store.get(Member, member_id)
    if member is None or not member.active:
        raise NotFound
    return member
