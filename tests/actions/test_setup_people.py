"""Teams, members, permissions and the company, as an admin changes them."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.access import reach
from bot.actions.opportunities.lines import add_line
from bot.actions.people.joining import change_role, remove_member
from bot.actions.people.members import permit, put_in_team
from bot.actions.people.teams import add_team, let_team_speak, rename_team, set_manager
from bot.actions.set_up.company import change_setting, rename_company
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.people import Calendar, Locale, Member, Organisation, Permission, Role, Team
from bot.domain.rights import Act


async def team(firm: Firm, team_id: int) -> Team:
    kept = await firm.work.read(lambda desk: desk.store.get(Team, team_id))
    assert kept is not None
    return kept


async def member(firm: Firm, who: str) -> Member:
    return await firm.work.read(lambda desk: firm.member(desk, who))


async def company(firm: Firm) -> Organisation:
    return await firm.work.read(lambda desk: desk.organisation)


async def test_a_new_team_speaks_the_companys_language_or_its_own(firm: Firm) -> None:
    east = await firm.act("ada", add_team, name="East")
    west = await firm.act("ada", add_team, name="West", locale=Locale.TH)
    assert (east.locale, east.calendar) == (Locale.EN, Calendar.GREGORIAN)
    assert (west.locale, west.calendar) == (Locale.TH, Calendar.BUDDHIST)


async def test_a_teams_name_and_language(firm: Firm) -> None:
    north = firm.teams["north"]
    await firm.act("ada", rename_team, north, "Nord")
    await firm.act("ada", let_team_speak, north, Locale.FA)
    kept = await team(firm, north)
    assert (kept.name, kept.locale, kept.calendar) == ("Nord", Locale.FA, Calendar.JALALI)
    with pytest.raises(Invalid, match="name-taken"):
        await firm.act("ada", rename_team, firm.teams["south"], "nord")
    with pytest.raises(Invalid, match="name-taken"):
        await firm.act("ada", add_team, name="NORD")


async def test_the_manager_sees_the_team_and_the_one_before_does_not(firm: Firm) -> None:
    number = await firm.new("nora")
    await firm.act("ada", set_manager, firm.teams["north"], firm.people["omar"])
    await firm.act("omar", reach, number, Act.EDIT)
    with pytest.raises(NotFound):
        await firm.act("maya", reach, number, Act.SEE)


async def test_only_managers_and_admins_manage(firm: Firm) -> None:
    north = firm.teams["north"]
    for other in ("nora", "vic"):
        with pytest.raises(Invalid, match="not-a-manager"):
            await firm.act("ada", set_manager, north, firm.people[other])
    await firm.act("ada", change_role, firm.people["nora"], Role.MANAGER)
    await firm.act("ada", set_manager, north, firm.people["nora"])
    assert (await team(firm, north)).manager_id == firm.people["nora"]
    await firm.act("ada", set_manager, north, None)
    assert (await team(firm, north)).manager_id is None


async def test_somebody_who_left_manages_nothing(firm: Firm) -> None:
    await firm.act("ada", remove_member, firm.people["omar"])
    for gone in (firm.people["omar"], 999):
        with pytest.raises(NotFound):
            await firm.act("ada", set_manager, firm.teams["north"], gone)


async def test_who_changes_teams_is_seen_by_the_other_manager(firm: Firm) -> None:
    number = await firm.new("nora")
    with pytest.raises(NotFound):
        await firm.act("omar", reach, number, Act.SEE)
    await firm.act("ada", put_in_team, firm.people["nora"], firm.teams["south"])
    await firm.act("omar", reach, number, Act.SEE)
    await firm.act("ada", put_in_team, firm.people["nora"], None)
    with pytest.raises(NotFound):
        await firm.act("omar", reach, number, Act.SEE)
    with pytest.raises(NotFound):
        await firm.act("ada", put_in_team, firm.people["nora"], 999)


async def test_a_permission_holds_from_the_next_tap_on(firm: Firm) -> None:
    nora, number = firm.people["nora"], await firm.new("nora")
    line = {"product_id": firm.products["P-1"], "quantity": 1000}
    await firm.act("ada", permit, nora, Permission.PICK_PRODUCTS, granted=False)
    with pytest.raises(NotAllowed):
        await firm.act("nora", add_line, number, **line)
    await firm.act("ada", permit, nora, Permission.PICK_PRODUCTS, granted=True)
    await firm.act("nora", add_line, number, **line)


@pytest.mark.parametrize("permission", list(Permission))
async def test_permissions_come_and_go_one_by_one(firm: Firm, permission: Permission) -> None:
    before = (await member(firm, "nora")).permissions
    for granted in (True, True, False, False):
        await firm.act("ada", permit, firm.people["nora"], permission, granted=granted)
        kept = (await member(firm, "nora")).permissions
        assert (permission in kept) is granted
        assert kept - {permission} == before - {permission}


async def test_somebody_who_left_gets_nothing(firm: Firm) -> None:
    sue = firm.people["sue"]
    await firm.act("ada", remove_member, sue)
    with pytest.raises(NotFound):
        await firm.act("ada", permit, sue, Permission.DELETE, granted=True)
    with pytest.raises(NotFound):
        await firm.act("ada", put_in_team, sue, None)


async def test_what_holds_for_the_whole_company(firm: Firm) -> None:
    await firm.act("ada", rename_company, " Pumps  & Co ")
    assert (await company(firm)).name == "Pumps & Co"


@pytest.mark.parametrize("who", ["maya", "nora", "vic"])
async def test_nobody_but_an_admin_arranges_people_or_the_company(firm: Firm, who: str) -> None:
    north, nora = firm.teams["north"], firm.people["nora"]
    tries: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (add_team, (), {"name": "East"}),
        (rename_team, (north, "Nord"), {}),
        (let_team_speak, (north, Locale.FR), {}),
        (set_manager, (north, None), {}),
        (put_in_team, (nora, None), {}),
        (permit, (nora, Permission.DELETE), {"granted": True}),
        (rename_company, ("Mine",), {}),
        (change_setting, ("quantity_decimals", 0), {}),
    ]
    for action, arguments, more in tries:
        with pytest.raises(NotAllowed):
            await firm.act(who, action, *arguments, **more)
    kept = await team(firm, north)
    assert (kept.name, kept.manager_id) == ("North", firm.people["maya"])
    assert (await member(firm, "nora")).team_id == north
    assert (await company(firm)).name == "Forsat"
