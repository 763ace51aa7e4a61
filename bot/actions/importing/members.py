"""Rows of members: found by name; who has no Telegram account yet is invited afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count

from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome, Verdicts
from bot.actions.ports import Desk
from bot.actions.set_up.shelving import free_name
from bot.domain.errors import Invalid
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Role, Team
from bot.domain.shelves import named_well
from bot.reading.names import search_key


class Members:
    """New ones are put aside; who changes the team is noted, and moved where all is written."""

    def __init__(self, _actor: Member | None, desk: Desk) -> None:
        self._desk = desk
        self._staging = desk.store.staging
        self._teams = list(desk.store.people.teams())
        self._known: dict[str, list[Member]] = {}
        for each in desk.store.people.members():
            self._known.setdefault(search_key(each.name), []).append(each)
        self._moves: dict[int, int] = {}
        """By member, the team they are in from now on."""
        self._led: dict[int, int] = {}
        """By team that comes along, its manager: the first one of it in the file."""
        self._new: set[int] = set()
        """The teams that come along."""
        self._nowhere = count(-1, -1)

    def take(self, chunk: Sequence[Cells], verdicts: Verdicts, *, keep: bool) -> None:
        coming: list[object] = []
        verdicts.each(chunk, partial(self._row, coming=coming, keep=keep))
        if keep:
            self._staging.put(coming)
            self._staging.rest()

    def settle(self) -> None:
        for member_id, team_id in sorted(self._moves.items()):
            member = self._desk.store.get(Member, member_id)
            if member is not None:
                member.team_id = team_id
        for team_id, manager_id in sorted(self._led.items()):
            team = self._desk.store.get(Team, team_id)
            if team is not None:
                team.manager_id = manager_id

    def _row(self, cells: Cells, *, coming: list[object], keep: bool) -> Outcome:
        """A new one, or another team of one who is there; nobody’s role changes by a file."""
        name = named_well(cells.needed("name"))
        key = search_key(name)
        known = self._known.get(key, [])
        if len(known) > 1:
            raise Invalid("import-two-meanings", typed=name)
        organisation = cells.house.organisation
        role = cells.code("role", Role) or Role.REP
        locale = cells.code("language", Locale) or organisation.locale
        # The last that may refuse the row: a team that comes along with it would stay.
        team = self._team(cells, coming=coming, keep=keep)
        if known:
            return self._moved(known[0], team)
        new = Member(
            name=name,
            role=role,
            team_id=team.id if team else None,
            locale=locale,
            calendar=USUAL_CALENDAR[locale],
            zone=organisation.zone,
        )
        new.id = self._id(Member, keep=keep)
        self._leads(new, team)
        self._known[key] = [new]
        coming.append(new)
        return Outcome.ADDED

    def _leads(self, member: Member, team: Team | None) -> None:
        if team is not None and team.id in self._new and member.role is Role.MANAGER:
            self._led.setdefault(team.id, member.id)

    def _moved(self, member: Member, team: Team | None) -> Outcome:
        if team is None or self._moves.get(member.id, member.team_id) == team.id:
            return Outcome.KNOWN
        self._leads(member, team)
        self._moves[member.id] = team.id
        return Outcome.CHANGED

    def _team(self, cells: Cells, *, coming: list[object], keep: bool) -> Team | None:
        """A new one is added, in the language of the house."""
        text = cells.text("team")
        if not text:
            return None
        key = search_key(text)
        found = next((each for each in self._teams if search_key(each.name) == key), None)
        if found is None:
            spoken = cells.house.organisation.locale
            calendar = USUAL_CALENDAR[spoken]
            found = Team(name=free_name(self._teams, text), locale=spoken, calendar=calendar)
            found.id = self._id(Team, keep=keep)
            self._teams.append(found)
            self._new.add(found.id)
            coming.append(found)
        return found

    def _id(self, kind: type, *, keep: bool) -> int:
        return self._staging.ids(kind, 1)[0] if keep else next(self._nowhere)
