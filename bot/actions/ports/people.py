"""What the actions need of the store about people."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.domain.people import Colleague, Invite, Member, Organisation, Team
from bot.domain.reports import Scope


class People(Protocol):
    def organisation(self) -> Organisation: ...
    def member_of(self, person: int) -> Member | None:
        """The active member with this Telegram user id."""
        ...

    def members_among(self, people: Collection[int]) -> Sequence[int]:
        """Which of these Telegram user ids are of active members."""
        ...

    def members(self) -> Sequence[Member]:
        """The active ones, by name."""
        ...

    def colleagues(self) -> Sequence[Colleague]:
        """The same, only what tells one from another: no more is looked at of a name in a text."""
        ...

    def within(self, scope: Scope) -> Sequence[int]:
        """The member of the scope, and everybody of its teams, who left too: their ids."""
        ...

    def admins(self) -> int:
        """How many active admins there are; while writing, none of them can go meanwhile."""
        ...

    def teams(self) -> Sequence[Team]: ...
    def managed_teams(self, member_id: int) -> frozenset[int]: ...
    def team_of_chat(self, chat_id: int) -> Team | None: ...
    def invite(self, digest: str) -> Invite | None:
        """An unused invite by the digest of its code, locked for this transaction."""
        ...

    def open_invites(self, member_id: int) -> Sequence[Invite]:
        """The unused ones that this member made, or that would move this member."""
        ...
