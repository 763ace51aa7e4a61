"""Members brought in: a team that is not there yet comes along, with its manager."""

from __future__ import annotations

import pytest

from actions.test_importing import bring, company, work
from bot.actions.importing.columns import Table
from bot.actions.importing.outcome import Outcome
from bot.actions.importing.taking_out import take_out
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
