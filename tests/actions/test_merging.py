"""Two become one and are parted again: what was summed before is the sum after."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.access import reach
from bot.actions.customers.editing import create_customer, edit_customer
from bot.actions.customers.merging import merge_customers, merge_opportunities
from bot.actions.customers.undo import undo_customer
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import win
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.filters import Filter
from bot.domain.history import MONEY_KINDS, Record, Step, StepKind
from bot.domain.listings import Order, Selection
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member
from bot.domain.reports import Scope
from bot.domain.rights import Act
from bot.persistence.stores.merging import merged_ids
from bot.persistence.tables import metadata

EVERYTHING = ("opportunity", "line", "record", "follow_up", "party", "party_contact")


def customer(actor: Member, desk: Desk, name: str, *phones: str) -> int:
    party = create_customer(actor, desk, name=name, kind=PartyKind.COMPANY, answers={})
    for each in phones:
        edit_customer(actor, desk, party.id, name="phone", value=each)
    return party.id


def called(actor: Member, desk: Desk, party: int, aliases: str) -> None:
    edit_customer(actor, desk, party, name="aliases", value=aliases)


def some_life(actor: Member, desk: Desk, party: int, firm: Firm, chance: random.Random) -> None:
    """A few opportunities with lines, money, follow-ups; some won, some with nothing."""
    for _ in range(chance.randrange(4)):
        made = create(actor, desk, customer=party, answers={})
        fill(actor, desk, made, firm, chance)
        if made.amount is not None and chance.random() < 0.3:
            win(actor, desk, made.id)
    records(desk, party, None, chance)


def fill(actor: Member, desk: Desk, made: Opportunity, firm: Firm, chance: random.Random) -> None:
    desk.step(actor, StepKind.EDIT)
    if chance.random() < 0.4:
        made.set_amount(chance.randrange(10**9))
    for _ in range(chance.randrange(3)):
        product = firm.products[chance.choice(["P-1", "P-2", "P-3"])]
        quantity = chance.randrange(1, 9) * 1000
        add_line(actor, desk, made.id, product_id=product, quantity=quantity)
    if chance.random() < 0.5:
        due = datetime(2026, 3, chance.randrange(4, 28), 10)  # noqa: DTZ001 - a wall time
        set_follow_up(actor, desk, made.id, due_local=due)
    records(desk, made.party_id, made.id, chance)


def records(desk: Desk, party: int, opportunity: int | None, chance: random.Random) -> None:
    desk.step(None, StepKind.RECORD)
    for kind in chance.sample(sorted(MONEY_KINDS), k=chance.randrange(4)):
        desk.store.add(
            Record(
                party_id=party,
                opportunity_id=opportunity,
                kind=kind,
                amount=chance.randrange(10**7),
                currency="EUR",
                at=desk.now,
            )
        )


async def rows(firm: Firm, *tables: str) -> dict[str, list[Any]]:
    def ask(session: Any) -> dict[str, list[Any]]:
        found = {}
        for name in tables:
            table = metadata.tables[name]
            kept = [c for c in table.columns if c.key not in ("version", "touched_at")]
            if name == "party_contact":
                kept = [table.c.party_id, table.c.contact_key]
            query = table.select().with_only_columns(*kept)
            found[name] = sorted(map(repr, session.execute(query).all()))
        return found

    return await firm.work.database.read(ask)


async def sums(firm: Firm) -> dict[str, Any]:
    """What a report adds up: lines, money by kind, the three totals of all opportunities."""

    def ask(desk: Desk) -> dict[str, Any]:
        base = desk.organisation.currency
        everybody = Selection(
            Scope(everybody=True), Filter(), Order.TOUCHED, desk.now, "Europe/Paris", base
        )
        return {"totals": desk.store.listings.totals(everybody)}

    def raw(session: Any) -> dict[str, Any]:
        line, record = metadata.tables["line"], metadata.tables["record"]
        money: Counter[str] = Counter()
        for row in session.execute(record.select()):
            money[row.kind] += row.amount
        lines = sum(row.total for row in session.execute(line.select()))
        follow_ups = len(session.execute(metadata.tables["follow_up"].select()).all())
        return {"lines": lines, "money": money, "follow-ups": follow_ups}

    return {**await firm.work.read(ask), **await firm.work.database.read(raw)}


async def last_merge(firm: Firm) -> Step:
    def ask(session: Any) -> int:
        step = metadata.tables["step"]
        return int(session.execute(step.select().order_by(step.c.id.desc())).first().id)

    number = await firm.work.database.read(ask)
    found = await firm.work.read(lambda desk: desk.store.get(Step, number))
    assert found is not None
    return found


@pytest.mark.parametrize("seed", range(8))
async def test_customers_become_one_with_the_same_sums_and_are_parted_again(
    firm: Firm, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same tale for the same seed
    older = await firm.act("nora", customer, "Acme", "0912 123 4567")
    newer = await firm.act("nora", customer, "Acmee", "+98 912 1234567", "06 12 34 56 78")
    for each in (older, newer):
        await firm.act("nora", some_life, each, firm, chance)
    tables, before = await rows(firm, *EVERYTHING), await sums(firm)
    pair = [older, newer]
    chance.shuffle(pair)
    stays = await firm.act("nora", merge_customers, *pair)
    assert stays.id == older
    assert await sums(firm) == before

    def check(desk: Desk) -> tuple[Any, ...]:
        party = desk.store.customers.party(newer)
        assert party is not None
        return party.id, party.phones

    assert await firm.work.read(check) == (older, ("0912 123 4567", "06 12 34 56 78"))
    left = await rows(firm, "opportunity", "record")
    assert not [each for kind in left.values() for each in each_of(kind, newer)]
    step = await last_merge(firm)
    await firm.act("nora", undo_customer, older, step.id)
    assert await rows(firm, *EVERYTHING) == tables


def each_of(found: list[str], party: int) -> list[str]:
    return [each for each in found if f"party_id={party}," in each]


@pytest.mark.parametrize("seed", range(8))
async def test_opportunities_become_one_with_the_same_sums_and_are_parted_again(
    firm: Firm, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same tale for the same seed
    older, newer = await firm.new(), await firm.new()
    for each in (older, newer):
        await firm.act("nora", refill, each, firm, chance)
    tables, before = await rows(firm, *EVERYTHING), await sums(firm)
    lines = await firm.work.read(lambda desk: amounts(desk, older, newer))
    version = await firm.version(older)
    merged = await firm.act("nora", merge_opportunities, older, newer, version=version)
    after = await sums(firm)
    for name in ("lines", "money", "follow-ups"):
        assert after[name] == before[name]
    assert after["totals"].realised == before["totals"].realised
    assert after["totals"].count == before["totals"].count - 1
    assert merged.id == older
    assert merged.amount == (sum(lines[0]) + sum(lines[1]) if lines[1] else lines[2])
    await firm.act("nora", undo, (await last_merge(firm)).id)
    assert await rows(firm, *EVERYTHING) == tables


def refill(actor: Member, desk: Desk, number: int, firm: Firm, chance: random.Random) -> None:
    fill(actor, desk, reach(actor, desk, number, Act.EDIT), firm, chance)


def amounts(desk: Desk, older: int, newer: int) -> tuple[list[int], list[int], int | None]:
    first, second = (desk.store.get(Opportunity, each) for each in (older, newer))
    assert first is not None
    assert second is not None
    mine = [each.total for each in first.lines]
    hand = first.amount if first.amount is not None else second.amount
    return mine, [each.total for each in second.lines], hand


async def test_the_newer_ones_number_and_buttons_lead_to_the_older(firm: Firm) -> None:
    older, newer = await firm.new(), await firm.new()
    number, version = (await firm.see(newer)).number, await firm.version(newer)
    await firm.act("nora", merge_opportunities, newer, older, version=await firm.version(newer))

    def led(actor: Member, desk: Desk) -> tuple[int, int]:
        by_number = desk.store.pipelines.numbered(number)
        assert by_number is not None
        return reach(actor, desk, newer, Act.SEE).id, by_number.id

    assert await firm.act("nora", led) == (older, older)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", reach, newer, Act.EDIT, version=version)
    with pytest.raises(NotFound):
        await firm.act("sam", reach, newer, Act.SEE)


async def test_merged_twice_it_still_leads_there(firm: Firm) -> None:
    ids = [await firm.act("ada", customer, name) for name in ("One", "Two", "Three")]
    await firm.act("ada", merge_customers, ids[1], ids[2])
    await firm.act("ada", merge_customers, ids[0], ids[1])

    def ask(desk: Desk) -> int | None:
        party = desk.store.customers.party(ids[2])
        return party and party.id

    assert await firm.work.read(ask) == ids[0]
    party = metadata.tables["party"]
    found = await firm.work.database.read(lambda session: merged_ids(session, party, ids[0]))
    assert sorted(found) == ids


async def test_who_may_merge(firm: Firm) -> None:
    mine = await firm.act("nora", customer, "Acme")
    his = await firm.act("sam", customer, "Acmee")
    with pytest.raises(NotAllowed):
        await firm.act("nora", merge_customers, mine, his)
    with pytest.raises(NotAllowed):
        await firm.act("omar", merge_customers, mine, his)
    assert (await firm.act("maya", merge_customers, mine, his)).id == mine
    ours, theirs = await firm.new("nora"), await firm.new("sam")
    version = await firm.version(ours)
    with pytest.raises(NotFound):
        await firm.act("nora", merge_opportunities, ours, theirs, version=version)
    merged = await firm.act("maya", merge_opportunities, ours, theirs, version=version)
    assert merged.id == ours


async def test_what_cannot_be_one(firm: Firm) -> None:
    one, other = await firm.new(), await firm.new(customer="Zenith")
    version = await firm.version(one)
    with pytest.raises(Invalid, match="merge-other-customer"):
        await firm.act("nora", merge_opportunities, one, other, version=version)
    with pytest.raises(Invalid, match="merge-same"):
        await firm.act("nora", merge_opportunities, one, one, version=version)
    won = await firm.worth(100)
    await firm.act("nora", win, won)
    with pytest.raises(Invalid, match="already-ended"):
        await firm.act("nora", merge_opportunities, one, won, version=version)


async def test_lead_and_company_are_a_company(firm: Firm) -> None:
    def lead(actor: Member, desk: Desk) -> int:
        made = create_customer(actor, desk, name="Acme", kind=PartyKind.LEAD, answers={})
        made.place = "Lyon"
        return made.id

    older = await firm.act("nora", lead)
    newer = await firm.act("nora", customer, "Acme SA")
    merged = await firm.act("nora", merge_customers, older, newer)
    assert (merged.id, merged.kind, merged.place) == (older, PartyKind.COMPANY, "Lyon")


async def test_too_late_and_only_ones_own(firm: Firm) -> None:
    older = await firm.act("nora", customer, "Acme")
    newer = await firm.act("nora", customer, "Acmee")
    await firm.act("nora", merge_customers, older, newer)
    step = await last_merge(firm)
    with pytest.raises(NotAllowed):
        await firm.act("sam", undo_customer, older, step.id)
    firm.clock.forward(minutes=10, seconds=1)
    with pytest.raises(Invalid, match="undo-too-late"):
        await firm.act("nora", undo_customer, older, step.id)
    assert (await firm.work.read(lambda desk: desk.store.get(Party, newer))) is not None


async def test_amount_in_euros(firm: Firm) -> None:
    """An amount by hand stays; an empty one takes the other's."""
    known, empty = await firm.worth(500), await firm.new()
    version = await firm.version(empty)
    merged = await firm.act("nora", merge_opportunities, empty, known, version=version)
    assert (merged.id, merged.money) == (known, Money(500_00, "EUR"))


async def test_two_with_many_other_names_become_one_with_all_of_them(firm: Firm) -> None:
    older = await firm.act("nora", customer, "Acme")
    newer = await firm.act("nora", customer, "Acmee")
    many = [f"name {each:03}" for each in range(60)]
    await firm.act("nora", called, older, ", ".join(many[:30]))
    await firm.act("nora", called, newer, ", ".join(many[29:59]))
    await firm.act("maya", merge_customers, older, newer)
    party = await firm.work.read(lambda desk: desk.store.get(Party, older))
    assert party is not None
    assert party.aliases == ", ".join(many[:59])
    with pytest.raises(Invalid, match="text-too-long"):
        await firm.act("nora", called, older, f"{party.aliases}, one more")
