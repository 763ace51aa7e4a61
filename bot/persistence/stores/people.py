"""Who works here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Select, or_, select

from bot.domain.errors import NotFound
from bot.domain.people import Colleague, Invite, Member, Organisation, Role, Team
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.scoping import members_of
from bot.persistence.memory import one_remembered, remembered, value_remembered
from bot.persistence.tables import people as t


def organisation_of(session: AuditedSession) -> Organisation | None:
    """The only one; None before the set-up."""
    return one_remembered(session, "organisation", lambda: select(Organisation).limit(1))


class SqlPeople:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def organisation(self) -> Organisation:
        """Raises NotFound before the set-up."""
        found = organisation_of(self._session)
        if found is None:
            raise NotFound("not-set-up")
        return found

    def member_of(self, person: int) -> Member | None:
        def query() -> Select[Member]:
            return select(Member).where(t.member.c.person == person, t.member.c.active)

        return one_remembered(self._session, ("member of", person), query)

    def members_among(self, people: Collection[int]) -> Sequence[int]:
        among = select(t.member.c.person).where(t.member.c.person.in_(people), t.member.c.active)
        return self._session.scalars(among).all()

    def members(self) -> Sequence[Member]:
        return self._session.scalars(
            select(Member).where(t.member.c.active).order_by(t.member.c.name, t.member.c.id)
        ).all()

    def colleagues(self) -> Sequence[Colleague]:
        def named() -> tuple[Colleague, ...]:
            active = (
                select(t.member.c.id, t.member.c.name, t.member.c.team_id)
                .where(t.member.c.active)
                .order_by(t.member.c.name, t.member.c.id)
            )
            return tuple(Colleague(*row) for row in self._session.execute(active))

        return value_remembered(self._session, "colleagues", named)

    def within(self, scope: Scope) -> Sequence[int]:
        return members_of(self._session, scope)

    def admins(self) -> int:
        # Of two admins who step down at once the second waits here, and then counts anew.
        admins = (
            select(t.member.c.id)
            .where(t.member.c.active, t.member.c.role == Role.ADMIN)
            .order_by(t.member.c.id)
        )
        locked = admins if self._session.reading else admins.with_for_update()
        return len(self._session.scalars(locked).all())

    def teams(self) -> Sequence[Team]:
        def query() -> Select[Team]:
            return select(Team).order_by(t.team.c.name, t.team.c.id)

        return remembered(self._session, "teams", query)

    def managed_teams(self, member_id: int) -> frozenset[int]:
        def managed() -> frozenset[int]:
            theirs = select(t.team.c.id).where(t.team.c.manager_id == member_id)
            return frozenset(self._session.scalars(theirs))

        return value_remembered(self._session, ("managed by", member_id), managed)

    def team_of_chat(self, chat_id: int) -> Team | None:
        return self._session.scalar(select(Team).where(t.team.c.chat_id == chat_id))

    def invite(self, digest: str) -> Invite | None:
        # The second of two who open the link waits here, and then finds it used.
        unused = select(Invite).where(t.invite.c.digest == digest, t.invite.c.used_at.is_(None))
        return self._session.scalar(unused if self._session.reading else unused.with_for_update())

    def open_invites(self, member_id: int) -> Sequence[Invite]:
        # Waits for whoever is just opening one, whose invite is then no longer open.
        theirs = or_(t.invite.c.created_by == member_id, t.invite.c.member_id == member_id)
        unused = select(Invite).where(theirs, t.invite.c.used_at.is_(None))
        return self._session.scalars(unused.with_for_update()).all()
