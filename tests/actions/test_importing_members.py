"""Members brought in: a team that is not there yet comes along, with its manager."""

from __future__ import annotations

import pytest

from actions.test_importing import bring, company, refusal, work
from bot.actions.importing.columns import Table
from bot.actions.importing.outcome import Outcome
from bot.actions.importing.taking_out import take_out
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Calendar, Locale, Member, Role
from bot.persistence.database.work import SqlWork

__all__ = ["company", "work"]

ROWS = (
    {"name": "Nora Field", "role": "rep", "team": "North", "language": "en"},
    {"name": "Maya Lead", "role": "manager", "team": "north", "language": "fr"},
    {"name": "Omar Other", "role": "manager", "team": "North", "language": "th"},
    {"name": "Ada Root", "role": "admin", "team": "", "language": "fa"},
)


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_what_was_taken_out_comes_in_elsewhere(work: SqlWork) -> None:
    imported = await bring(work, Table.MEMBERS, *ROWS)
    assert imported.counts == {Outcome.ADDED: 4}
    teams = await work.read(lambda desk: [*desk.store.people.teams()])
    names = await work.read(
        lambda desk: {each.id: each.name for each in desk.store.people.members()}
    )
    assert [(each.name, names[each.manager_id or 0]) for each in teams] == [("North", "Maya Lead")]
    out = await work.read(lambda desk: [*take_out(None, desk, Table.MEMBERS)])
    same = [{**each, "team": each["team"].title()} for each in ROWS]
    assert sorted(out, key=str) == sorted(same, key=str)


async def test_a_team_that_is_there_keeps_who_leads_it(work: SqlWork) -> None:
    await bring(work, Table.MEMBERS, ROWS[0])
    imported = await bring(work, Table.MEMBERS, ROWS[1])
    assert imported.counts == {Outcome.ADDED: 1}
    (team,) = await work.read(lambda desk: [*desk.store.people.teams()])
    assert team.manager_id is None


async def test_a_refused_row_brings_no_team(work: SqlWork) -> None:
    """Two are called so: which of them joins it is not known."""

    def twins(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        for _ in range(2):
            desk.store.add(
                Member(
                    name="Ida Twin",
                    role=Role.REP,
                    locale=Locale.EN,
                    calendar=Calendar.GREGORIAN,
                    zone="UTC",
                )
            )

    await work.write(twins)
    row = {"name": "Ida Twin", "team": "Nowhere"}
    assert await refusal(work, Table.MEMBERS, row) == ("name", "import-two-meanings")
    imported = await bring(work, Table.MEMBERS, row, ROWS[0], skip=True)
    assert [each.number for each in imported.refusals] == [2]
    teams = await work.read(lambda desk: [*desk.store.people.teams()])
    assert [each.name for each in teams] == ["North"]


async def test_a_manager_who_is_there_leads_the_team_that_comes_along(work: SqlWork) -> None:
    await bring(work, Table.MEMBERS, {**ROWS[1], "team": ""})
    imported = await bring(work, Table.MEMBERS, {"name": "Maya Lead", "team": "West"}, ROWS[2])
    assert imported.counts == {Outcome.CHANGED: 1, Outcome.ADDED: 1}
    teams = await work.read(lambda desk: {each.name: each for each in desk.store.people.teams()})
    maya = await work.read(
        lambda desk: next(each for each in desk.store.people.members() if each.name == "Maya Lead")
    )
    assert (teams["West"].manager_id, maya.team_id) == (maya.id, teams["West"].id)
