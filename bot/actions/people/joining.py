"""How people come in and go: invite links that work once, and the last admin who stays.

A code has 128 random bits; the database keeps only its digest.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from bot.actions.ports import Desk
from bot.actions.telling.notices import tell_joined
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.history import StepKind
from bot.domain.people import USUAL_CALENDAR, Invite, Locale, Member, Role, Team
from bot.domain.rights import Office, check_office

CODE_BYTES = 16
VALID_DAYS = 14
MOST_NAME = 100


def make_invite(
    desk: Desk,
    *,
    role: Role,
    team_id: int | None = None,
    member_id: int | None = None,
    name: str = "",
    by: Member | None = None,
) -> str:
    """A fresh code for the deep link `start=<code>`; with `member_id` it moves a member."""
    code = secrets.token_urlsafe(CODE_BYTES)
    desk.store.add(
        Invite(
            digest=digest(code),
            role=role,
            team_id=team_id,
            member_id=member_id,
            name=name,
            created_by=by.id if by else None,
            expires_on=desk.today + timedelta(days=VALID_DAYS),
        )
    )
    return code


def invite(actor: Member, desk: Desk, *, role: Role, team_id: int | None = None) -> str:
    """An admin invites anybody; a manager invites reps and viewers into their own team."""
    check_office(actor, Office.INVITE)
    if actor.role is Role.MANAGER:
        if role not in (Role.REP, Role.VIEWER):
            raise NotAllowed("not-allowed", act="invite")
        managed = desk.store.people.managed_teams(actor.id)
        if team_id not in managed:
            raise NotFound
    if team_id is not None and desk.store.get(Team, team_id) is None:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    return make_invite(desk, role=role, team_id=team_id, by=actor)


def invite_again(actor: Member, desk: Desk, member_id: int) -> str:
    """A code that moves a member to the Telegram account that opens it."""
    check_office(actor, Office.SET_UP)
    member = desk.store.get(Member, member_id)
    if member is None:
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    return make_invite(desk, role=member.role, member_id=member.id, by=actor)


def join(desk: Desk, *, code: str, person: int, name: str, language: str | None) -> Member:
    """Whoever opens the link is in; the link is used up. Raises NotFound for any other."""
    found = desk.store.people.invite(digest(code))
    if found is None or found.used_at is not None or found.expires_on < desk.today:
        raise NotFound("invite-unknown")
    present = desk.store.people.member_of(person)
    if present is not None and present.id != found.member_id:
        raise Invalid("invite-already-in")
    desk.step(None, StepKind.SET_UP)
    found.used_at = desk.now
    if found.member_id is not None:
        member = _moved(desk, found.member_id, person)
    else:
        member = desk.store.add(_newcomer(desk, found, person, name, language))
        _lead(desk, member)
    inviter = desk.store.get(Member, found.created_by) if found.created_by else None
    if inviter is not None:
        tell_joined(desk, inviter, member)
    return member


def remove_member(actor: Member, desk: Desk, member_id: int) -> Member:
    """Out at once: from the next tap on they are a stranger, and nothing more reaches them."""
    if actor.id != member_id:
        check_office(actor, Office.SET_UP)
    member = _other(desk, member_id)
    _keep_an_admin(desk, member)
    desk.step(actor, StepKind.SETTINGS)
    member.active = False
    if member.person is not None:
        desk.store.post.forget(member.person)
    _void_invites(desk, member)
    return member


def change_role(actor: Member, desk: Desk, member_id: int, role: Role) -> Member:
    check_office(actor, Office.SET_UP)
    member = _other(desk, member_id)
    if role is not Role.ADMIN:
        _keep_an_admin(desk, member)
    desk.step(actor, StepKind.SETTINGS)
    member.role = role
    _void_invites(desk, member)
    return member


def digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _other(desk: Desk, member_id: int) -> Member:
    member = desk.store.get(Member, member_id)
    if member is None or not member.active:
        raise NotFound
    return member


def _keep_an_admin(desk: Desk, member: Member) -> None:
    if member.role is Role.ADMIN and desk.store.people.admins() == 1:
        raise Invalid("last-admin")


def _moved(desk: Desk, member_id: int, person: int) -> Member:
    member = desk.store.get(Member, member_id)
    if member is None:
        raise NotFound("invite-unknown")
    member.person, member.active, member.reachable = person, True, True
    desk.store.flush()
    _void_invites(desk, member)
    return member


def _void_invites(desk: Desk, member: Member) -> None:
    """No link of before, by them or for them, outlives who they were then."""
    for each in desk.store.people.open_invites(member.id):
        desk.store.remove(each)


def _lead(desk: Desk, member: Member) -> None:
    """Whoever was invited as the manager of a team that has none is its manager."""
    team = desk.store.get(Team, member.team_id) if member.team_id is not None else None
    if member.role is Role.MANAGER and team is not None and team.manager_id is None:
        desk.store.flush()
        team.manager_id = member.id


def _newcomer(desk: Desk, found: Invite, person: int, name: str, language: str | None) -> Member:
    organisation = desk.organisation
    spoken = (language or "")[:2]
    locale = Locale(spoken) if spoken in set(Locale) else organisation.locale
    return Member(
        person=person,
        name=(found.name or " ".join(name.split()) or str(person))[:MOST_NAME],
        role=found.role,
        team_id=found.team_id,
        locale=locale,
        calendar=USUAL_CALENDAR[locale],
        zone=organisation.zone,
    )
