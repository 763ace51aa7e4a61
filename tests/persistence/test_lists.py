"""Lists in any order, page by page, and the named ones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.followups import FollowUpState
from bot.domain.listings import NAMED, Order, Place, Which
from bot.domain.lists import Stage
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_follow_up, add_opportunity, lose, win
from persistence.listing import chosen, ids, selected, totals, write


async def places(work: SqlWork, **other: Any) -> list[Place]:
    def ask(desk: Desk) -> list[Place]:
        rows = desk.store.listings.page(selected(desk, **other), size=20)
        return [each.place for each in rows]

    return await work.read(ask)


async def test_pages_forward_and_back(work: SqlWork, seven: list[int]) -> None:
    at = await places(work)
    assert await ids(work) == seven
    assert await ids(work, size=3) == seven[:3]
    assert await ids(work, size=3, after=at[2]) == seven[3:6]
    assert await ids(work, size=3, after=at[5]) == seven[6:]
    assert await ids(work, size=3, before=at[6]) == seven[3:6]
    assert await ids(work, size=3, before=at[3]) == seven[:3]
    assert await ids(work, before=at[0]) == []


async def test_a_page_holds_while_others_add(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    at = await places(work)
    later = timedelta(hours=1)
    await write(work, lambda desk: add_opportunity(desk, company, touched_at=desk.now + later))
    assert await ids(work, size=3, after=at[2]) == seven[3:6]


async def test_own_are_those_assigned_or_created(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    # Nadia has the 1st, 4th and 7th, and created the 2nd.
    own = [seven[-1 - i] for i in (6, 3, 1, 0)]
    scope = Scope(member_id=company.nadia)
    assert await ids(work, scope) == own
    assert await ids(work, scope, size=2) == own[:2]
    assert (await totals(work, scope)).count == 4


async def test_a_manager_lists_the_team(work: SqlWork, company: Company, seven: list[int]) -> None:
    south = Scope(team_ids=frozenset({company.south}))
    assert await ids(work, south) == [seven[-1 - i] for i in (5, 2)]
    both = Scope(team_ids=frozenset({company.south}), member_id=company.omid)
    assert await ids(work, both) == [seven[-1 - i] for i in (5, 4, 2, 1)]
    assert await ids(work, Scope()) == []


@pytest.fixture
async def mixed(work: SqlWork, company: Company) -> dict[str, int]:
    """By title. In yen 100,000 are 610 euro; "free" is worth nothing that is known."""

    def make(desk: Desk) -> dict[str, int]:
        facts: dict[str, dict[str, Any]] = {
            "free": {"probability": 90},
            "small": {"amount": 500_00, "probability": 80, "close_date": date(2026, 5, 1)},
            "yen": {"amount": 100_000, "currency": "JPY", "rate": 6_100_000, "probability": 50},
            "big": {"amount": 700_00, "probability": 10, "close_date": date(2026, 4, 1)},
            "same": {"amount": 500_00, "probability": 80, "close_date": date(2026, 5, 1)},
        }
        made = {
            title: add_opportunity(desk, company, title=title, **known)
            for title, known in facts.items()
        }
        return {title: each.id for title, each in made.items()}

    return await write(work, make)


ORDERED = {
    Order.TOUCHED: ["same", "big", "yen", "small", "free"],
    Order.CLOSE: ["big", "small", "same", "free", "yen"],
    Order.AMOUNT: ["big", "yen", "same", "small", "free"],
    Order.PROBABILITY: ["free", "same", "small", "yen", "big"],
    # 400, 400, 305, 70 and nothing
    Order.WEIGHTED: ["same", "small", "yen", "big", "free"],
    # All of the same one: those made last come first.
    Order.PRIORITY: ["same", "big", "yen", "small", "free"],
}


@pytest.mark.parametrize("order", Order)
async def test_every_order_is_read_one_by_one_both_ways(
    work: SqlWork, company: Company, mixed: dict[str, int], order: Order
) -> None:
    wanted = [mixed[title] for title in ORDERED[order]]
    own = Scope(member_id=company.nadia)
    assert await ids(work, own, order=order) == wanted
    at = await places(work, order=order)
    for number, place in enumerate(at):
        following, previous = wanted[number + 1 : number + 2], wanted[:number][-1:]
        assert await ids(work, own, order=order, size=1, after=place) == following
        assert await ids(work, order=order, size=1, before=place) == previous


@pytest.mark.parametrize("order", Order)
async def test_any_number_is_a_place(work: SqlWork, mixed: dict[str, int], order: Order) -> None:
    """A forged button leads to a page, or to none."""
    for key in (0, -1, 2**63 - 1, -(2**63), -(10**14), 10**15):
        assert set(await ids(work, order=order, after=Place(key, 0))) <= set(mixed.values())


async def test_a_place_is_where_a_row_stands(work: SqlWork, mixed: dict[str, int]) -> None:
    def ask(desk: Desk) -> list[Place | None]:
        selection = selected(desk, order=Order.AMOUNT)
        return [desk.store.listings.place(selection, each) for each in (mixed["big"], 10**6)]

    assert await work.read(ask) == [Place(700_00, mixed["big"]), None]


async def listed(work: SqlWork, which: Which) -> set[str]:
    return await chosen(work, *NAMED[which].conditions)


async def test_past_due_begins_the_day_after(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for title, days in (("yesterday", -1), ("today", 0)):
            day = desk.today + timedelta(days=days)
            add_opportunity(desk, company, title=title, close_date=day)
        done = add_opportunity(
            desk, company, title="done", amount=1, close_date=desk.today - timedelta(days=9)
        )
        win(desk, company, done)
        add_opportunity(desk, company, title="no date")

    await write(work, make)
    assert await listed(work, Which.PAST_DUE) == {"yesterday"}
    assert await listed(work, Which.OPEN) == {"yesterday", "today", "no date"}


async def test_without_a_next_step(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        add_opportunity(desk, company, title="nothing planned")
        for title in ("planned", "done with"):
            opportunity = add_opportunity(desk, company, title=title)
            local = desk.now.replace(tzinfo=None) + timedelta(days=2)
            follow_up = add_follow_up(desk, company, opportunity.id, local)
            if title == "done with":
                follow_up.state = FollowUpState.DONE
        win(desk, company, add_opportunity(desk, company, title="won", amount=1))

    await write(work, make)
    assert await listed(work, Which.NO_NEXT_STEP) == {"nothing planned", "done with"}


async def test_stale_after_so_many_days_in_its_stage(work: SqlWork, company: Company) -> None:
    """Days are Paris days, and what is planned to be taken up again is not stale."""

    def make(desk: Desk) -> None:
        contact = desk.store.get(Stage, company.contact)
        assert contact is not None
        contact.stale_days = 7
        for title, days in (("a week", 7), ("six days", 6), ("planned", 30)):
            midnight = desk.now.replace(hour=22, minute=59) - timedelta(days=days)
            made = add_opportunity(desk, company, title=title, touched_at=midnight)
            if title == "planned":
                local = desk.now.replace(tzinfo=None) + timedelta(days=2)
                add_follow_up(desk, company, made.id, local)
        long_ago = desk.now - timedelta(days=300)
        stage = {"stage_id": company.proposal, "open_stage_id": company.proposal}
        add_opportunity(desk, company, title="no limit", touched_at=long_ago, **stage)

    await write(work, make)
    assert await listed(work, Which.STALE) == {"a week"}


async def test_won_and_lost_of_the_last_thirty_days(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for title, days in (("just", 0), ("inside", 29), ("outside", 30)):
            on = desk.today - timedelta(days=days)
            win(desk, company, add_opportunity(desk, company, title=title, amount=1), on=on)
            lose(desk, company, add_opportunity(desk, company, title=f"not {title}"), on=on)

    await write(work, make)
    assert await listed(work, Which.WON) == {"just", "inside"}
    assert await listed(work, Which.LOST) == {"not just", "not inside"}
    assert len(await listed(work, Which.ANY)) == 6
