"""Customers by what they paid and what they promise, in groups; on both engines.

Acme paid 5,000 less 500 and has 40 % and 80 %, Beta paid 300 and has 60 %, Gamma paid 2.50;
Delta is a lead of Omid's, who sold it for 90 and is asked high; Epsilon has nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from bot.actions.ports import Desk
from bot.domain.customer_lists import (
    BELOW,
    CustomerGroup,
    CustomerOrder,
    CustomerSelection,
)
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.opportunities import Priority
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, add_party

EVERYBODY = Scope(everybody=True)


def pay(
    desk: Desk, party: int, euros: float, opportunity: int | None = None, **said: object
) -> None:
    kind = RecordKind.RECEIPT if euros > 0 else RecordKind.PAYMENT
    facts = {"currency": "EUR", "at": desk.now, **said}
    desk.store.add(
        Record(
            party_id=party,
            opportunity_id=opportunity,
            kind=kind,
            amount=round(abs(euros) * 100),
            **facts,  # type: ignore[arg-type] - of a record
        )
    )


@pytest.fixture
async def parties(work: SqlWork, company: Company) -> dict[str, int]:
    def fill(desk: Desk) -> dict[str, int]:
        desk.step(None, StepKind.SETTINGS)
        ids = {"Acme": company.acme}
        for name in ("Beta", "Gamma", "Delta", "Epsilon"):
            ids[name] = add_party(desk, name).id

        def sell(name: str, amount: int, chance: int, **more: object) -> int:
            known = {"amount": amount * 100, "probability": chance, "party_id": ids[name], **more}
            return add_opportunity(desk, company, **known).id

        first = sell("Acme", 1000, 40)
        omids = {"assignee_id": company.omid, "created_by": company.omid}
        sell("Acme", 2000, 80, priority=Priority.LOW, **omids)
        sell("Beta", 500, 60, priority=Priority.NORMAL)
        his = sell("Delta", 90, 10, priority=Priority.HIGH, **omids)
        pay(desk, ids["Acme"], 5000, first)
        pay(desk, ids["Acme"], -500)
        pay(desk, ids["Beta"], 300)
        pay(desk, ids["Gamma"], 2.5)
        pay(desk, ids["Delta"], 90, his)
        # None of these is money that came in.
        pay(desk, ids["Epsilon"], 70, currency="USD")
        pay(desk, ids["Epsilon"], 70, state=RecordState.DRAFT)
        pay(desk, ids["Epsilon"], 70, deleted_at=desk.now)
        return ids

    return await work.write(fill)


async def groups(
    work: SqlWork, order: CustomerOrder, seen: Scope = EVERYBODY
) -> Sequence[CustomerGroup]:
    selection = CustomerSelection(scope=EVERYBODY, order=order, base="EUR", seen=seen)
    return await work.read(lambda desk: desk.store.customers.groups(selection))


async def names(
    work: SqlWork, order: CustomerOrder, group: int | None, seen: Scope = EVERYBODY
) -> list[tuple[str, int | None]]:
    selection = CustomerSelection(EVERYBODY, order, "EUR", seen=seen, group=group)
    rows = await work.read(lambda desk: desk.store.customers.page(selection, size=20))
    return [(each.party.name, each.value) for each in rows]


async def test_by_what_was_paid(work: SqlWork, parties: dict[str, int]) -> None:
    assert parties
    paid = await names(work, CustomerOrder.PAID, None)
    assert [each for each in paid if each[1]] == [
        ("Acme", 450_000),
        ("Beta", 30_000),
        ("Delta", 9_000),
        ("Gamma", 250),
    ]
    found = await groups(work, CustomerOrder.PAID)
    assert found == [
        CustomerGroup(4, 1, 450_000),
        CustomerGroup(3, 1, 30_000),
        CustomerGroup(2, 1, 9_000),
        CustomerGroup(1, 1, 250),
        CustomerGroup(0, len(paid) - 4, 0),
    ]
    assert await names(work, CustomerOrder.PAID, 3) == [("Beta", 30_000)]


async def test_the_small_ones_are_one_group(work: SqlWork, parties: dict[str, int]) -> None:
    """Below the largest four decades, as amounts of opportunities are parted."""

    def pay_more(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        pay(desk, parties["Acme"], 995_500)

    await work.write(pay_more)
    found = await groups(work, CustomerOrder.PAID)
    assert [each.group for each in found] == [7, BELOW + 3, 0]
    assert (found[1].count, found[1].amount) == (3, 39_250)
    small = await names(work, CustomerOrder.PAID, BELOW + 3)
    assert [name for name, _ in small] == ["Beta", "Delta", "Gamma"]


async def test_by_chance_and_by_priority(work: SqlWork, parties: dict[str, int]) -> None:
    assert parties
    likely = await groups(work, CustomerOrder.CHANCE)
    assert [(each.group, each.count, each.amount) for each in likely[:3]] == [
        (4, 1, 300_000),
        (3, 1, 50_000),
        (1, 1, 9_000),
    ]
    pressing = await groups(work, CustomerOrder.PRIORITY)
    assert pressing[0] == CustomerGroup(3, 1, 9_000)
    assert await names(work, CustomerOrder.PRIORITY, 3) == [("Delta", 2)]
    assert await names(work, CustomerOrder.CHANCE, 4) == [("Acme", 80)]


async def test_a_reps_sums_are_of_what_they_may_see(
    work: SqlWork, company: Company, parties: dict[str, int]
) -> None:
    """Nadia sees neither Omid's 80 % with Acme nor what Delta paid on his."""
    assert parties
    nadia = Scope(member_id=company.nadia)
    paid = await names(work, CustomerOrder.PAID, None, nadia)
    assert [each for each in paid if each[1]] == [
        ("Acme", 450_000),
        ("Beta", 30_000),
        ("Gamma", 250),
    ]
    likely = await names(work, CustomerOrder.CHANCE, None, nadia)
    assert [each for each in likely if each[1]] == [("Beta", 60), ("Acme", 40)]
    sums = {each.group: each.amount for each in await groups(work, CustomerOrder.CHANCE, nadia)}
    assert (sums[3], sums[2]) == (50_000, 100_000)
    omid = Scope(member_id=company.omid)
    his = await names(work, CustomerOrder.PAID, None, omid)
    assert ("Delta", 9_000) in his
    assert ("Acme", -50_000) in his


@pytest.fixture
async def many(work: SqlWork, company: Company) -> dict[int, tuple[int | None, int | None]]:
    """Thirty customers with up to three opportunities: what each is worth in both orders."""

    def fill(desk: Desk) -> dict[int, tuple[int | None, int | None]]:
        desk.step(None, StepKind.SETTINGS)
        chosen = Random(30)  # noqa: S311 - the same customers each time
        ranks = list(Priority)
        worth: dict[int, tuple[int | None, int | None]] = {}
        for number in range(30):
            party = add_party(desk, f"Customer {number}")
            found = [
                (chosen.choice((0, 10, 24, 25, 50, 74, 75, 100)), chosen.choice(ranks))
                for _ in range(chosen.randrange(4))
            ]
            for chance, priority in found:
                of_it = {"party_id": party.id, "probability": chance, "priority": priority}
                add_opportunity(desk, company, **of_it)
            gone = {"party_id": party.id, "probability": 99, "priority": Priority.HIGH}
            add_opportunity(desk, company, **gone, deleted_at=desk.now)
            likeliest = max((chance for chance, _ in found), default=None)
            urgent = max((ranks.index(each) for _, each in found), default=None)
            worth[party.id] = (likeliest, urgent)
        merged = add_party(desk, "Merged away", deleted_at=desk.now)
        add_opportunity(desk, company, party_id=merged.id, probability=100)
        return worth

    return await work.write(fill)


@pytest.mark.parametrize("order", [CustomerOrder.CHANCE, CustomerOrder.PRIORITY])
@pytest.mark.parametrize("group", [None, 0, 1, 2, 3])
async def test_page_by_page_there_and_back(
    work: SqlWork,
    many: dict[int, tuple[int | None, int | None]],
    order: CustomerOrder,
    group: int | None,
) -> None:
    """Each customer once, the best first, in pages of four; and the same from the end on."""
    selection = CustomerSelection(EVERYBODY, order, "EUR", seen=EVERYBODY, group=group)
    at = 0 if order is CustomerOrder.CHANCE else 1
    groups_of = (0, 25, 50, 75) if order is CustomerOrder.CHANCE else (0, 1, 2)

    def in_it(value: int | None) -> bool:
        here = 0 if value is None else sum(value >= least for least in groups_of)
        return group is None or here == group

    async def page(**where: int) -> list[tuple[int, int | None]]:
        rows = await work.read(lambda desk: desk.store.customers.page(selection, size=4, **where))
        return [(each.party.id, each.value) for each in rows]

    known = [(party, values[at]) for party, values in many.items() if in_it(values[at])]
    best_first = sorted(known, key=lambda each: (-1 if each[1] is None else each[1], each[0]))
    expected = best_first[::-1]
    forwards = rows = await page()
    while rows:
        rows = await page(after=rows[-1][0])
        forwards = [*forwards, *rows]
    # The company of these stories has customers of its own; these are asked for.
    assert [each for each in forwards if each[0] in many] == expected
    assert len(forwards) == len({party for party, _ in forwards})

    backwards: list[tuple[int, int | None]] = []
    rows = await page(before=forwards[-1][0])
    while rows:
        backwards = [*rows, *backwards]
        rows = await page(before=rows[0][0])
    assert backwards == forwards[:-1]
