"""Who gets what nobody has: turns, loads, priorities, absences; four at once; F8."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.assigning.choosing import choose, preview
from bot.actions.assigning.rules import (
    add_rule,
    compare,
    rule_of,
    set_join,
    set_mode,
    shift_rule,
    switch_rule,
    take_in,
)
from bot.actions.importing.bringing import import_rows
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import Table
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.assignment import AssignmentRule, Join, Mode
from bot.domain.errors import Invalid, NotAllowed
from bot.domain.filters import AnyOf, Between, Contains
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from upkeep.nights import told


async def rule(firm: Firm, *who: str, mode: Mode = Mode.ROUND_ROBIN, name: str = "Rule") -> int:
    """A rule for everything, set going, with these members."""
    made = await firm.act("ada", add_rule, name)
    for each in who:
        await firm.act("ada", take_in, made.id, firm.people[each], takes=True)
    await firm.act("ada", set_mode, made.id, mode)
    await firm.act("ada", switch_rule, made.id, active=True)
    return made.id


async def whose(firm: Firm, number: int) -> str | None:
    names = {member_id: name for name, member_id in firm.people.items()}
    assignee = (await firm.see(number)).assignee_id
    return None if assignee is None else names[assignee]


async def by_maya(firm: Firm, count: int, **answers: Any) -> list[str | None]:
    return [await whose(firm, await firm.new("maya", **answers)) for _ in range(count)]


async def test_members_take_turns_in_the_order_of_the_list(firm: Firm) -> None:
    await rule(firm, "sam", "nora", "tess")
    assert await by_maya(firm, 5) == ["sam", "nora", "tess", "sam", "nora"]


async def test_loads_3_1_1_the_next_four_go_to_2_3_2_3(firm: Firm) -> None:
    for who, count in (("nora", 3), ("sam", 1), ("tess", 1)):
        for _ in range(count):
            await firm.new(who)
    await rule(firm, "nora", "sam", "tess", mode=Mode.LOAD)
    assert await by_maya(firm, 4) == ["sam", "tess", "sam", "tess"]


async def test_four_created_at_once_take_four_different_turns(firm: Firm) -> None:
    await rule(firm, "nora", "sam", "tess", "sue")
    made = await asyncio.gather(
        *(firm.act("maya", create, customer=f"Customer {each}", answers={}) for each in range(4))
    )
    got = Counter([await whose(firm, each.id) for each in made])
    assert got == {"nora": 1, "sam": 1, "tess": 1, "sue": 1}


async def test_four_turns_at_once_where_nothing_else_makes_them_wait(firm: Firm) -> None:
    """Two rules are asked at once by transactions that create nothing."""
    await rule(firm, "nora", "sam", "tess", "sue")
    number = await firm.new("nora")

    def turn(desk: Desk) -> int | None:
        opportunity = desk.store.get(Opportunity, number)
        assert opportunity is not None
        party = desk.store.get(Party, opportunity.party_id)
        assert party is not None
        return choose(desk, opportunity, party).member_id

    turns = await asyncio.gather(*(firm.work.write(turn) for _ in range(4)))
    assert len(set(turns)) == 4


async def test_the_first_that_fits_by_priority(firm: Firm) -> None:
    small = await rule(firm, "nora", name="Everything")
    big = await rule(firm, "sam", name="Big ones")
    await firm.act("ada", compare, big, 0, Between("amount", 1000_00))
    assert await by_maya(firm, 1, amount=Money.of(5000, "EUR")) == ["nora"]
    await firm.act("ada", shift_rule, big, -1)
    assert await by_maya(firm, 1, amount=Money.of(5000, "EUR")) == ["sam"]
    assert await by_maya(firm, 1, amount=Money.of(999, "EUR")) == ["nora"]
    assert await by_maya(firm, 1) == ["nora"]
    await firm.act("ada", switch_rule, small, active=False)
    assert await by_maya(firm, 1) == ["maya"]


async def test_all_or_any_with_a_group_inside(firm: Firm) -> None:
    """Source website, and: at least 1,000 or a customer called Norrin."""
    mine = await rule(firm, "sam")
    website = firm.items["website"]
    await firm.act("ada", compare, mine, 0, AnyOf("source_id", (website,)))
    await firm.act("ada", compare, mine, 1, Between("amount", 1000_00))
    await firm.act("ada", compare, mine, 1, Contains("customer_name", "norr"))
    much = Money.of(1000, "EUR")
    assert await by_maya(firm, 1, source=website, amount=much) == ["sam"]
    assert await by_maya(firm, 1, source=website, customer="Norrin") == ["sam"]
    assert await by_maya(firm, 1, source=website) == ["maya"]
    assert await by_maya(firm, 1, amount=much, customer="Norrin") == ["maya"]
    await firm.act("ada", set_join, mine, Join.ANY)
    # Now: website, or both of the group.
    assert await by_maya(firm, 1, source=website) == ["sam"]
    assert await by_maya(firm, 1, amount=much, customer="Norrin") == ["sam"]
    assert await by_maya(firm, 1, amount=much) == ["maya"]


async def test_whoever_is_away_or_has_left_is_passed_over(firm: Firm) -> None:
    await rule(firm, "nora", "sam", "tess")
    today = firm.clock.now().date()
    await firm.change("nora", away_from=today, away_until=today)
    await firm.change("tess", active=False)
    assert await by_maya(firm, 2) == ["sam", "sam"]
    firm.clock.forward(days=1)
    assert await by_maya(firm, 2) == ["nora", "sam"]


async def test_nobody_left_is_told_to_admins_and_is_nobodys(firm: Firm) -> None:
    await rule(firm, "sam", name="Only Sam")
    await firm.change("sam", away_from=date(2026, 1, 1), away_until=date(2026, 12, 31))
    assert await by_maya(firm, 1) == [None]
    ((_, chat, facts),) = await told(firm, "nobody-there")
    assert (chat, facts["rule"]) == (201, {"name": "Only Sam"})


async def test_who_gets_it_is_told_and_their_own_is_not(firm: Firm) -> None:
    await rule(firm, "sam", "maya")
    assert await by_maya(firm, 2) == ["sam", "maya"]
    assert [chat for _, chat, _ in await told(firm, "assigned")] == [204]


async def test_a_reps_own_stays_theirs_and_without_a_rule_it_is_its_creators(firm: Firm) -> None:
    assert await by_maya(firm, 1) == ["maya"]
    await rule(firm, "sam")
    assert await whose(firm, await firm.new("nora")) == "nora"
    assert await whose(firm, await firm.new("ada")) == "sam"


@pytest.mark.parametrize("with_rule", [True, False])
async def test_an_import_goes_by_the_rules_and_else_to_nobody(
    firm: Firm, *, with_rule: bool
) -> None:
    if with_rule:
        await rule(firm, "sam", "tess")
    cells = {"customer": "Acme", "type": "standard", "source": "website", "stage": "contact"}
    rows = [Row(each, {**cells, "number": f"A-{each}"}) for each in (2, 3)]
    await firm.act("ada", import_rows, Table.OPPORTUNITIES, rows, labels=lambda _: (), apply=True)

    def assigned(desk: Desk) -> list[int | None]:
        found = (desk.store.pipelines.numbered(f"A-{each}") for each in (2, 3))
        return [each.assignee_id for each in found if each is not None]

    wanted = [firm.people["sam"], firm.people["tess"]] if with_rule else [None, None]
    assert await firm.work.read(assigned) == wanted


async def test_an_undone_creation_gives_no_turn_back_and_is_not_refused(firm: Firm) -> None:
    await rule(firm, "nora", "sam", "tess")
    first = await firm.new("maya")
    assert await by_maya(firm, 1) == ["sam"]
    step = (await firm.work.read(lambda desk: desk.store.history.steps(first, 1)))[0]
    await firm.act("maya", undo, step.id)
    assert (await firm.see(first)).deleted_at is not None
    assert await by_maya(firm, 1) == ["tess"]


async def test_the_preview_of_the_last_ten_changes_nothing(firm: Firm) -> None:
    website = firm.items["website"]
    for each in range(12):
        await firm.new("nora", **({"source": website} if each % 2 else {}))
    made = await firm.act("ada", add_rule, "Website")
    for who in ("sam", "tess"):
        await firm.act("ada", take_in, made.id, firm.people[who], takes=True)
    await firm.act("ada", compare, made.id, 0, AnyOf("source_id", (website,)))

    def ask(desk: Desk) -> list[int | None]:
        return [choice.member_id for _, choice in preview(desk, rule_of(desk, made.id))]

    sam, tess = firm.people["sam"], firm.people["tess"]
    for _ in range(2):
        found = await firm.work.read(ask)
        assert found == [None, sam, None, tess, None, sam, None, tess, None, sam]


async def test_a_rule_without_members_is_not_set_going(firm: Firm) -> None:
    made = await firm.act("ada", add_rule, "Empty")
    with pytest.raises(Invalid, match="rule-needs-members"):
        await firm.act("ada", switch_rule, made.id, active=True)
    with pytest.raises(NotAllowed):
        await firm.act("maya", add_rule, "Mine")


def test_whose_turn_it_is_after_the_last_one_went_from_the_list() -> None:
    asked = AssignmentRule(name="R", priority=1, member_ids=[5, 6], created_at=None)  # type: ignore[arg-type] - nothing asks when
    asked.last_member_id = 4
    assert asked.pick(frozenset({5, 6}), {}) == 5
    asked.last_member_id = 6
    assert asked.pick(frozenset({5, 6}), {}) == 5
    assert asked.pick(frozenset(), {}) is None
