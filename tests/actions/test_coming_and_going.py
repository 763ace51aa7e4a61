"""Who gets in: a link works once, moves an account, and one admin always stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.people.joining import (
    VALID_DAYS,
    change_role,
    digest,
    invite,
    invite_again,
    join,
    make_invite,
    remove_member,
)
from bot.actions.people.teams import add_team
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotAllowed, NotFound, Refused
from bot.domain.people import Calendar, Invite, Locale, Member, Role, Team

NEWCOMER = 999


async def opened(
    firm: Firm, code: str, person: int = NEWCOMER, *, name: str = "Nick", language: str = "en"
) -> Member:
    return await firm.work.write(
        lambda desk: join(desk, code=code, person=person, name=name, language=language)
    )


async def who_is(firm: Firm, person: int) -> Member | None:
    return await firm.work.read(lambda desk: desk.store.people.member_of(person))


async def test_a_link_lets_one_person_in_once(firm: Firm) -> None:
    code = await firm.act("maya", invite, role=Role.REP, team_id=firm.teams["north"])
    member = await opened(firm, code, name="  Nick   New ")
    assert (member.role, member.team_id, member.person) == (
        Role.REP,
        firm.teams["north"],
        NEWCOMER,
    )
    assert (member.name, member.welcomed, member.zone) == ("Nick New", False, "Europe/Paris")
    for person in (NEWCOMER, NEWCOMER + 1):
        with pytest.raises(NotFound, match="invite-unknown"):
            await opened(firm, code, person)
    assert await who_is(firm, NEWCOMER + 1) is None


async def test_the_first_manager_invited_to_a_team_is_its_manager(firm: Firm) -> None:
    made = await firm.act("ada", add_team, name="West")
    first, second = [
        await opened(
            firm,
            await firm.act("ada", invite, role=Role.MANAGER, team_id=made.id),
            NEWCOMER + place,
        )
        for place in (0, 1)
    ]
    team = await firm.work.read(lambda desk: desk.store.get(Team, made.id))
    assert team is not None
    assert team.manager_id == first.id != second.id


@pytest.mark.parametrize(
    ("language", "locale", "calendar"),
    [
        ("fa", Locale.FA, Calendar.JALALI),
        ("th-TH", Locale.TH, Calendar.BUDDHIST),
        ("de", Locale.EN, Calendar.GREGORIAN),
        (None, Locale.EN, Calendar.GREGORIAN),
    ],
)
async def test_a_newcomer_is_spoken_to_in_their_language(
    firm: Firm, language: Any, locale: Locale, calendar: Calendar
) -> None:
    code = await firm.act("ada", invite, role=Role.VIEWER)
    member = await opened(firm, code, language=language)
    assert (member.locale, member.calendar) == (locale, calendar)


async def test_the_code_itself_is_kept_nowhere(firm: Firm) -> None:
    code = await firm.act("ada", invite, role=Role.REP)
    kept = await firm.work.read(lambda desk: desk.store.people.invite(digest(code)))
    assert isinstance(kept, Invite)
    assert code not in map(str, vars(kept).values())
    assert len(code) >= 20


async def test_a_link_runs_out_after_its_last_day(firm: Firm) -> None:
    codes = [await firm.act("ada", invite, role=Role.REP) for _ in range(2)]
    firm.clock.forward(days=VALID_DAYS)
    await opened(firm, codes[0])
    firm.clock.forward(days=1)
    with pytest.raises(NotFound, match="invite-unknown"):
        await opened(firm, codes[1], NEWCOMER + 1)


async def test_any_other_code_is_unknown(firm: Firm) -> None:
    for code in ("", "x", "o_1", "A" * 64, digest("A")):
        with pytest.raises(NotFound, match="invite-unknown"):
            await opened(firm, code)


async def test_a_member_does_not_use_up_a_link(firm: Firm) -> None:
    code = await firm.act("ada", invite, role=Role.ADMIN)
    with pytest.raises(Invalid, match="invite-already-in"):
        await opened(firm, code, 203)
    assert (await who_is(firm, 203)).role is Role.REP  # type: ignore[union-attr]
    await opened(firm, code)


async def test_a_new_account_takes_the_old_ones_place(firm: Firm) -> None:
    code = await firm.act("ada", invite_again, firm.people["nora"])
    moved = await opened(firm, code, name="Nora's new phone")
    assert (moved.id, moved.name) == (firm.people["nora"], "Nora")
    assert await who_is(firm, 203) is None
    assert (await who_is(firm, NEWCOMER)).id == moved.id  # type: ignore[union-attr]


async def test_a_lost_account_of_somebody_who_left_comes_back(firm: Firm) -> None:
    await firm.act("ada", remove_member, firm.people["nora"])
    code = await firm.act("ada", invite_again, firm.people["nora"])
    assert (await opened(firm, code, 203)).active


async def test_a_link_for_one_member_does_not_move_another_members_account(firm: Firm) -> None:
    code = await firm.act("ada", invite_again, firm.people["nora"])
    with pytest.raises(Invalid, match="invite-already-in"):
        await opened(firm, code, 204)


async def test_whoever_left_can_come_back_as_a_new_member(firm: Firm) -> None:
    await firm.act("ada", remove_member, firm.people["nora"])
    code = await firm.act("ada", invite, role=Role.REP)
    fresh = await opened(firm, code, 203)
    assert fresh.id != firm.people["nora"]


async def is_void(firm: Firm, code: str, person: int = NEWCOMER) -> bool:
    try:
        await opened(firm, code, person)
    except NotFound:
        return True
    return False


async def test_a_link_of_before_does_not_bring_back_who_was_removed(firm: Firm) -> None:
    before = await firm.act("ada", invite_again, firm.people["nora"])
    await firm.act("ada", remove_member, firm.people["nora"])
    assert await is_void(firm, before)
    assert await who_is(firm, NEWCOMER) is None
    after = await firm.act("ada", invite_again, firm.people["nora"])
    assert (await opened(firm, after)).active


async def test_of_two_links_for_one_member_only_one_is_used(firm: Firm) -> None:
    older, newer = [await firm.act("ada", invite_again, firm.people["nora"]) for _ in range(2)]
    await opened(firm, newer)
    assert await is_void(firm, older, NEWCOMER + 1)
    moved = await who_is(firm, NEWCOMER)
    assert moved is not None
    assert moved.id == firm.people["nora"]


@pytest.mark.parametrize(
    ("action", "more"), [(remove_member, ()), (change_role, (Role.REP,))], ids=["gone", "demoted"]
)
async def test_the_links_of_who_may_invite_no_more_let_nobody_in(
    firm: Firm, action: Any, more: tuple[Role, ...]
) -> None:
    north = firm.teams["north"]
    hers = await firm.act("maya", invite, role=Role.REP, team_id=north)
    others = await firm.act("ada", invite, role=Role.REP, team_id=north)
    await firm.act("ada", action, firm.people["maya"], *more)
    assert await is_void(firm, hers)
    assert await who_is(firm, NEWCOMER) is None
    assert (await opened(firm, others)).role is Role.REP


async def test_a_manager_invites_sellers_into_their_own_team(firm: Firm) -> None:
    north, south = firm.teams["north"], firm.teams["south"]
    for role in (Role.REP, Role.VIEWER):
        await firm.act("maya", invite, role=role, team_id=north)
    refused: list[tuple[Role, int | None, type[Refused]]] = [
        (Role.MANAGER, north, NotAllowed),
        (Role.ADMIN, north, NotAllowed),
        (Role.REP, south, NotFound),
        (Role.REP, None, NotFound),
        (Role.REP, 999, NotFound),
    ]
    for role, team, kind in refused:
        with pytest.raises(kind):
            await firm.act("maya", invite, role=role, team_id=team)
    with pytest.raises(NotFound):
        await firm.act("ada", invite, role=Role.REP, team_id=999)


# One admin stays -------------------------------------------------------------------------


async def test_the_last_admin_neither_leaves_nor_is_demoted(firm: Firm) -> None:
    ada = firm.people["ada"]
    with pytest.raises(Invalid, match="last-admin"):
        await firm.act("ada", remove_member, ada)
    for role in (Role.MANAGER, Role.REP, Role.VIEWER):
        with pytest.raises(Invalid, match="last-admin"):
            await firm.act("ada", change_role, ada, role)
    await firm.act("ada", change_role, ada, Role.ADMIN)


async def test_with_a_second_one_the_first_may_go(firm: Firm) -> None:
    await firm.act("ada", change_role, firm.people["maya"], Role.ADMIN)
    await firm.act("ada", remove_member, firm.people["ada"])
    assert await who_is(firm, 201) is None
    with pytest.raises(Invalid, match="last-admin"):
        await firm.act("maya", remove_member, firm.people["maya"])


async def test_everybody_may_leave_and_only_an_admin_sends_away(firm: Firm) -> None:
    await firm.act("sam", remove_member, firm.people["sam"])
    assert await who_is(firm, 204) is None
    for who in ("maya", "nora", "vic"):
        with pytest.raises(NotAllowed):
            await firm.act(who, remove_member, firm.people["sue"])
    for gone in (firm.people["sam"], 999):
        with pytest.raises(NotFound):
            await firm.act("ada", remove_member, gone)
        with pytest.raises(NotFound):
            await firm.act("ada", change_role, gone, Role.REP)


async def test_a_printed_code_lets_an_admin_in(firm: Firm) -> None:
    """`forsat invite --admin`, for a company whose admin lost everything."""
    code = await firm.work.write(lambda desk: make_invite(desk, role=Role.ADMIN))
    assert (await opened(firm, code)).role is Role.ADMIN


async def test_an_invite_says_how_long_it_holds(firm: Firm) -> None:
    code = await firm.act("ada", invite, role=Role.REP)

    def until(desk: Desk) -> Any:
        kept = desk.store.people.invite(digest(code))
        return kept and (kept.expires_on - desk.today)

    assert await firm.work.read(until) == timedelta(days=VALID_DAYS)
