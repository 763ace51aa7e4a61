"""Customers by what they paid and what they promise, in groups; on both engines.

Acme paid 5,000 less 500 and has 40 % and 80 %, Beta paid 300 and has 60 %, Gamma paid 2.50;
Delta is a lead of Omid's, who sold it for 90 and is asked high; Epsilon has nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

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
