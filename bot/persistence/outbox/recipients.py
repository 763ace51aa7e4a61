"""How the reader of a message reads, looked up at the moment it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from bot.actions.ports.machine import Recipient
from bot.domain.company_settings import setting
from bot.domain.people import Member, Organisation, Team
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables import people as t


def recipients(session: AuditedSession, chats: Sequence[int]) -> Mapping[int, Recipient]:
    """Of every chat: its member's ways, else its team's, else the organisation's.

    Amounts are for members and for groups whose team is told them; for no other chat.
    """
    organisation = session.scalars(select(Organisation).limit(1)).one()
    found = dict.fromkeys(chats, _anybody(organisation))
    for team in session.scalars(select(Team).where(t.team.c.chat_id.in_(chats))):
        if team.chat_id is not None:
            found[team.chat_id] = _group(team, organisation)
    in_private = select(Member).where(t.member.c.person.in_(chats), t.member.c.active)
    for member in session.scalars(in_private):
        if member.person is not None:
            found[member.person] = _person(member, organisation)
    return found


def _person(member: Member, organisation: Organisation) -> Recipient:
    return Recipient(
        locale=member.locale.value,
        calendar=member.calendar.value,
        zone=member.zone,
        toman=organisation.toman,
        decimals=setting(organisation, "amount_decimals"),
        amounts=True,
    )


def _group(team: Team, organisation: Organisation) -> Recipient:
    return Recipient(
        locale=team.locale.value,
        calendar=team.calendar.value,
        zone=organisation.zone,
        toman=organisation.toman,
        decimals=setting(organisation, "amount_decimals"),
        amounts=team.tell_amounts,
    )


def _anybody(organisation: Organisation) -> Recipient:
    return Recipient(
        locale=organisation.locale.value,
        calendar=organisation.calendar.value,
        zone=organisation.zone,
        toman=organisation.toman,
        decimals=setting(organisation, "amount_decimals"),
        amounts=False,
    )
