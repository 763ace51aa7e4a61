"""A new opportunity: what it starts with, and its customer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.customers.adding import add_party
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import CREATED, StepKind
from bot.domain.lists import ListItem
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, ProbabilitySource
from bot.domain.parties import Party
from bot.domain.people import Member


async def test_it_starts_open_at_the_first_stage_and_is_ones_own(firm: Firm) -> None:
    made = await firm.act("nora", create, customer="Acme Corp", answers={})
    assert (made.number, made.title) == ("OPP-2026-00001", "Acme Corp")
    assert (made.status, made.stage_id) == (Status.OPEN, firm.stages["contact"])
    assert made.open_stage_id == made.stage_id
    assert (made.probability, made.probability_source) == (10, ProbabilitySource.STAGE)
    assert made.type_id == firm.items["standard"]
    assert made.assignee_id == made.created_by == firm.people["nora"]
    assert (made.amount, made.currency, made.source_id) == (None, "EUR", None)
    assert (made.created_at, made.created_on) == (firm.clock.now(), date(2026, 3, 2))


async def test_what_was_answered_is_what_it_has(firm: Firm) -> None:
    made = await firm.act(
        "nora",
        create,
        customer="Acme",
        title="  Pumps   for Acme ",
        answers={
            "type": firm.items["delivery"],
            "amount": Money.of(1234, "EUR"),
            "probability": 35,
            "close_date": date(2026, 4, 1),
            "source": firm.items["exhibition"],
        },
    )
    assert made.title == "Pumps for Acme"
    assert (made.amount, made.amount_source) == (1234_00, AmountSource.MANUAL)
    assert (made.probability, made.probability_source) == (35, ProbabilitySource.MANUAL)
    assert (made.close_date, made.type_id) == (date(2026, 4, 1), firm.items["delivery"])
    assert made.source_id == firm.items["exhibition"]


async def test_numbers_count_up_within_a_year(firm: Firm) -> None:
    first, second = [await firm.see(await firm.new()) for _ in range(2)]
    firm.clock.forward(days=365)
    next_year = await firm.see(await firm.new())
    assert [first.number, second.number, next_year.number] == [
        "OPP-2026-00001",
        "OPP-2026-00002",
        "OPP-2027-00001",
    ]


async def test_the_year_of_a_number_is_the_firms(firm: Firm) -> None:
    # 23:30 in London is half past midnight of the new year in Paris.
    firm.clock.moment = firm.clock.moment.replace(month=12, day=31, hour=23, minute=30)
    made = await firm.see(await firm.new())
    assert (made.number, made.created_on) == ("OPP-2027-00001", date(2027, 1, 1))


async def test_the_type_is_the_first_that_is_still_active(firm: Firm) -> None:
    await _deactivate(firm, "standard")
    assert (await firm.see(await firm.new())).type_id == firm.items["bulk-order"]
    with pytest.raises(NotFound):
        await firm.new(type=firm.items["standard"])


async def test_two_spellings_of_a_name_are_one_customer(firm: Firm) -> None:
    ids = [await firm.new(customer=name) for name in ("شرکت یاس", "شركت  ياس", " شرکت‌یاس ")]
    parties = {(await firm.see(each)).party_id for each in ids}
    assert len(parties) == 1
    party = await firm.work.read(lambda desk: desk.store.get(Party, parties.pop()))
    assert party is not None
    assert (party.name, party.owner_id) == ("شرکت یاس", firm.people["nora"])


async def test_a_known_customer_hands_its_source_on(firm: Firm) -> None:
    def met_at_exhibition(actor: Member, desk: Desk) -> Party:
        desk.step(actor, StepKind.SETTINGS)
        party = add_party(actor, desk, name="Acme")
        party.source_id = firm.items["exhibition"]
        return party

    party = await firm.act("nora", met_at_exhibition)
    inherited = await firm.act("sam", create, customer=party.id, answers={})
    assert (inherited.party_id, inherited.source_id) == (party.id, firm.items["exhibition"])
    own = await firm.act(
        "sam", create, customer="ACME", answers={"source": firm.items["referral"]}
    )
    assert (own.party_id, own.source_id) == (party.id, firm.items["referral"])


@pytest.mark.parametrize("name", ["", "  ", "\u200c"])
async def test_a_customer_has_a_name(firm: Firm, name: str) -> None:
    with pytest.raises(Invalid, match="name-empty"):
        await firm.new(customer=name)


async def test_a_customer_that_is_not_there_is_not_found(firm: Firm) -> None:
    for missing in (999, -1):
        with pytest.raises(NotFound):
            await firm.act("nora", create, customer=missing, answers={})


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("amount", Money(-1, "EUR"), "money-negative"),
        ("amount", Money.of(5, "USD"), "rate-needed"),
        ("probability", 101, "percent-range"),
        ("number", "OPP-1", "field-unknown"),
        ("ended_at", None, "field-unknown"),
    ],
)
async def test_a_bad_answer_makes_nothing_at_all(
    firm: Firm, name: str, value: Any, key: str
) -> None:
    with pytest.raises(Invalid, match=key):
        await firm.new(customer="Nobody yet", **{name: value})
    assert await firm.work.read(lambda desk: desk.store.catalogue.party_named("nobodyyet")) is None
    # Not even the number is used up.
    assert (await firm.see(await firm.new())).number == "OPP-2026-00001"


async def test_the_audit_knows_who_made_what(firm: Firm) -> None:
    made = await firm.new()

    def told(desk: Desk) -> tuple[Any, set[tuple[str, str]]]:
        (step,) = desk.store.history.steps(made, 10)
        changes = desk.store.history.changes(step.id)
        return step, {(each.entity, each.field) for each in changes}

    step, changes = await firm.work.read(told)
    assert (step.kind, step.by, step.at) == (
        StepKind.CREATE,
        firm.people["nora"],
        firm.clock.now(),
    )
    assert changes == {("party", CREATED), ("opportunity", CREATED)}


async def _deactivate(firm: Firm, code: str) -> None:
    def inside(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        item = desk.store.get(ListItem, firm.items[code])
        assert item is not None
        item.active = False

    await firm.work.write(inside)
