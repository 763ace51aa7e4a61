"""Members, teams and who manages them."""

from __future__ import annotations

from typing import Any

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Member, Role, Team
from bot.persistence.database.work import SqlWork
from persistence.company import Company


async def test_who_works_here(work: SqlWork, company: Company) -> None:
    def change(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        omid = desk.store.get(Member, company.omid)
        nadia = desk.store.get(Member, company.nadia)
        north = desk.store.get(Team, company.north)
        assert omid is not None
        assert nadia is not None
        assert north is not None
        omid.active = False
        nadia.role = Role.ADMIN
        north.manager_id, north.chat_id = nadia.id, -100

    await work.write(change)

    def ask(desk: Desk) -> dict[str, Any]:
        people = desk.store.people
        group = people.team_of_chat(-100)
        return {
            "members": [each.name for each in people.members()],
            "admins": people.admins(),
            "teams": [each.name for each in people.teams()],
            "managed": people.managed_teams(company.nadia),
            "gone": people.member_of(102),
            "group": group and group.name,
        }

    assert await work.read(ask) == {
        "members": ["Nadia", "Somchai"],
        "admins": 1,
        "teams": ["North", "South"],
        "managed": {company.north},
        "gone": None,
        "group": "North",
    }


async def test_somebody_who_left_may_come_back_as_new(work: SqlWork, company: Company) -> None:
    def leave_and_return(desk: Desk) -> int:
        desk.step(None, StepKind.SETTINGS)
        omid = desk.store.get(Member, company.omid)
        assert omid is not None
        omid.active = False
        desk.store.flush()
        return desk.store.add(
            Member(
                person=omid.person,
                name="Omid again",
                role=Role.REP,
                locale=omid.locale,
                calendar=omid.calendar,
                zone=omid.zone,
            )
        ).id

    back = await work.write(leave_and_return)
    found = await work.read(lambda desk: desk.store.people.member_of(102))
    assert found is not None
    assert (found.id, found.name) == (back, "Omid again")


async def test_what_is_removed_is_gone_and_written_down(work: SqlWork, company: Company) -> None:
    def remove(desk: Desk) -> int:
        step = desk.step(None, StepKind.SETTINGS)
        south = desk.store.get(Team, company.south)
        somchai = desk.store.get(Member, company.somchai)
        assert south is not None
        assert somchai is not None
        somchai.team_id = None
        desk.store.flush()
        desk.store.remove(south)
        return step.id

    step = await work.write(remove)
    changes = await work.read(lambda desk: desk.store.history.changes(step))
    assert [(each.entity, each.field) for each in changes] == [
        ("member", "team_id"),
        ("team", "-"),
    ]
    assert changes[1].old["name"] == "South"
    assert await work.read(lambda desk: desk.store.get(Team, company.south)) is None
