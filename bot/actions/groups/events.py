"""What the group of a team is told: chosen by its manager, or an admin."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.people import GroupEvent, Member, Role, Team
from bot.domain.rights import Office, check_office


def leads(actor: Member, desk: Desk, team: Team) -> bool:
    """Whose team's figures the actor sees: its manager's, an admin's."""
    managed = desk.store.people.managed_teams(actor.id)
    return actor.role is Role.ADMIN or (actor.role is Role.MANAGER and team.id in managed)


def led_groups(actor: Member, desk: Desk) -> list[Team]:
    """Teams with a group that the actor may choose for."""
    teams = desk.store.people.teams()
    return [each for each in teams if each.chat_id is not None and leads(actor, desk, each)]


def group_of(actor: Member, desk: Desk, team_id: int) -> Team:
    """Raises NotFound for a team that is not the actor's to lead."""
    check_office(actor, Office.REGISTER_GROUP)
    team = desk.store.get(Team, team_id)
    if team is None or not leads(actor, desk, team):
        raise NotFound
    return team


def tell_of(actor: Member, desk: Desk, team_id: int, event: GroupEvent, *, on: bool) -> Team:
    team = _registered(actor, desk, team_id)
    desk.step(actor, StepKind.SETTINGS)
    team.events = team.events | {event} if on else team.events - {event}
    return team


def tell_amounts(actor: Member, desk: Desk, team_id: int, *, on: bool) -> Team:
    """Whether amounts may stand in the group; holds from the next message on."""
    team = _registered(actor, desk, team_id)
    desk.step(actor, StepKind.SETTINGS)
    team.tell_amounts = on
    return team


def leave_group(actor: Member, desk: Desk, team_id: int) -> Team:
    """The chat is the team's no more: nothing is told there, no figure is answered."""
    team = _registered(actor, desk, team_id)
    desk.step(actor, StepKind.SETTINGS)
    desk.store.post.forget(team.chat_id or 0)
    team.chat_id, team.topic_id, team.heard = None, None, True
    return team


def _registered(actor: Member, desk: Desk, team_id: int) -> Team:
    team = group_of(actor, desk, team_id)
    if team.chat_id is None:
        raise Invalid("group-none")
    return team
