"""Teams: founding one, its name, its manager, the language of its group."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.shelving import call, free_name
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Role, Team
from bot.domain.rights import Office, check_office

CAN_MANAGE = frozenset({Role.ADMIN, Role.MANAGER})


def add_team(actor: Member, desk: Desk, *, name: str, locale: Locale | None = None) -> Team:
    """A new one; it speaks the organisation's language unless another was chosen."""
    check_office(actor, Office.SET_UP)
    spoken = locale or desk.organisation.locale
    name = free_name(desk.store.people.teams(), name)
    team = Team(name=name, locale=spoken, calendar=USUAL_CALENDAR[spoken])
    desk.step(actor, StepKind.SETTINGS)
    return desk.store.add(team)


def rename_team(actor: Member, desk: Desk, team_id: int, name: str) -> Team:
    check_office(actor, Office.SET_UP)
    renamed, teams = team_of(desk, team_id), desk.store.people.teams()
    return call(desk, actor, renamed, free_name(teams, name, but=renamed))


def let_team_speak(actor: Member, desk: Desk, team_id: int, locale: Locale) -> Team:
    """The language of its group; the calendar that goes with it comes along."""
    check_office(actor, Office.SET_UP)
    team = team_of(desk, team_id)
    desk.step(actor, StepKind.SETTINGS)
    team.locale, team.calendar = locale, USUAL_CALENDAR[locale]
    return team


def set_manager(actor: Member, desk: Desk, team_id: int, member_id: int | None) -> Team:
    """Who sees and does what concerns this team; None for nobody but the admins."""
    check_office(actor, Office.SET_UP)
    team = team_of(desk, team_id)
    member = None if member_id is None else desk.store.get(Member, member_id)
    if member_id is not None and (member is None or not member.active):
        raise NotFound
    if member is not None and member.role not in CAN_MANAGE:
        raise Invalid("not-a-manager")
    desk.step(actor, StepKind.SETTINGS)
    team.manager_id = member_id
    return team


def team_of(desk: Desk, team_id: int) -> Team:
    team = desk.store.get(Team, team_id)
    if team is None:
        raise NotFound
    return team
