"""Two at once, on both engines: one of them is first, and the other is told so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from actions.firm import Firm, found_firm
from bot.actions.by_itself.expiring import expire_quote, expired_quotes
from bot.actions.documents.making import make_document
from bot.actions.documents.moving import move
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import lose, win
from bot.actions.opportunities.lines import add_line
from bot.actions.people.joining import change_role, invite, join, remove_member
from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product
from bot.actions.undo import undo
from bot.actions.wishes.asking import ask_for_product
from bot.actions.wishes.settling import refuse_wish
from bot.domain.document_moves import DocumentMove
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound, Refused
from bot.domain.history import RecordKind, StepKind
from bot.domain.parties import Product
from bot.domain.people import Role
from bot.domain.stock import Warehouse
from bot.domain.wishes import Wish, WishState
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from support.databases import (  # noqa: F401 - both engines here, not only SQLite
    BOT,
    SetClock,
    database,
    database_url,
)
from upkeep.nights import told


@pytest.fixture
async def firm(database: Database) -> Firm:  # noqa: F811
    clock = SetClock()
    firm = await found_firm(SqlWork(database, clock=clock, bot=BOT), clock)
    # Connections are open: who has to make one first would not be at once.
    await asyncio.gather(*(firm.work.write(lambda desk: desk.now) for _ in range(5)))
    return firm


async def together(*acts: Awaitable[Any]) -> tuple[int, list[Refused]]:
    """How many went through, and how the others were refused."""
    outcomes = await asyncio.gather(*acts, return_exceptions=True)
    refused = [each for each in outcomes if isinstance(each, Refused)]
    unforeseen = [
        each
        for each in outcomes
        if isinstance(each, BaseException) and not isinstance(each, Refused)
    ]
    assert unforeseen == []
    return len(outcomes) - len(refused), refused


async def test_won_by_one_and_lost_by_another(firm: Firm) -> None:
    number = await firm.worth(100)
    seen = await firm.version(number)
    went, refused = await together(
        firm.act("nora", win, number, version=seen),
        firm.act("maya", lose, number, version=seen, reasons=[firm.items["price"]]),
    )
    assert went == 1
    assert [type(each) for each in refused] == [ChangedMeanwhile]
    changes = await firm.work.read(lambda desk: desk.store.pipelines.stage_changes(number))
    assert len(changes) == 1


async def test_products_picked_by_two_are_both_in_the_sum(firm: Firm) -> None:
    number = await firm.new()

    async def pick(who: str, code: str) -> None:
        given = {"product_id": firm.products[code], "quantity": 1000}
        try:
            await firm.act(who, add_line, number, **given)
        except ChangedMeanwhile:  # the loser is shown the fresh card, and taps again
            await firm.act(who, add_line, number, **given)

    await asyncio.gather(pick("nora", "P-1"), pick("maya", "P-2"))
    assert (await firm.see(number)).amount == 1400_00


async def test_numbers_are_given_once_and_without_a_gap(firm: Firm) -> None:
    made = await asyncio.gather(
        *(
            firm.act(who, create, customer=f"Customer {who}", answers={})
            for who in ("nora", "sam", "sue", "ada", "maya")
        )
    )
    assert sorted(each.number for each in made) == [f"OPP-2026-{n:05d}" for n in range(1, 6)]


async def test_a_customer_named_by_two_at_once_is_one(firm: Firm) -> None:
    names = ("Delta Systems", "delta  systems", "DELTA SYSTEMS", "Delta-Systems")
    people = ("nora", "sam", "sue", "maya")
    made = await asyncio.gather(
        *(
            firm.act(who, create, customer=name, answers={})
            for who, name in zip(people, names, strict=True)
        )
    )
    assert len({each.party_id for each in made}) == 1


async def test_a_product_asked_for_by_two_at_once_is_one_wish(firm: Firm) -> None:
    names = {"nora": "Gate valve", "sam": "gate  VALVE", "sue": "Gate-valve"}
    asked = await asyncio.gather(
        *(firm.act(who, ask_for_product, name=name) for who, name in names.items())
    )
    (wish,) = {each.id for each in asked}
    wishers = await firm.work.read(lambda desk: desk.store.wishes.wishers(wish))
    assert {each.member_id for each in wishers} == {firm.people[each] for each in names}

    product = {"name": "Gate valve", "code": "G", "answers": {}}
    _, refused = await together(
        firm.act("ada", add_product, **product), firm.act("ada", refuse_wish, wish)
    )
    settled = await firm.work.read(lambda desk: desk.store.get(Wish, wish))
    assert settled is not None
    assert settled.state == (WishState.GRANTED if refused else WishState.REFUSED)
    sent = {f"wish-{settled.state.value}:{wish}:form:{each.member_id}" for each in wishers}
    assert await firm.work.read(lambda desk: all(map(desk.store.post.has, sent)))


async def test_a_link_opened_by_two_lets_one_in(firm: Firm) -> None:
    code = await firm.act("ada", invite, role=Role.REP)

    def enter(person: int) -> Awaitable[Any]:
        return firm.work.write(
            lambda desk: join(desk, code=code, person=person, name="N", language=None)
        )

    went, refused = await together(enter(900), enter(901), enter(902))
    assert went == 1
    assert {type(each) for each in refused} == {NotFound}


@pytest.mark.parametrize("how", ["leave", "demote each other"])
async def test_of_the_last_two_admins_one_stays(firm: Firm, how: str) -> None:
    ada, maya = firm.people["ada"], firm.people["maya"]
    await firm.act("ada", change_role, maya, Role.ADMIN)
    if how == "leave":
        acts = (firm.act("ada", remove_member, ada), firm.act("maya", remove_member, maya))
    else:
        acts = (
            firm.act("ada", change_role, maya, Role.REP),
            firm.act("maya", change_role, ada, Role.REP),
        )
    went, refused = await together(*acts)
    assert went == 1
    assert len(refused) == 1
    assert await firm.work.read(lambda desk: desk.store.people.admins()) == 1


async def test_undone_by_two_it_is_undone_once(firm: Firm) -> None:
    number = await firm.worth(100)
    step = (await firm.act("nora", win, number)).id
    went, refused = await together(firm.act("nora", undo, step), firm.act("maya", undo, step))
    assert went == 1
    assert all(isinstance(each, Invalid | ChangedMeanwhile) for each in refused)
    steps = await firm.work.read(lambda desk: desk.store.history.steps(number, 10))
    assert [each.kind for each in steps].count(StepKind.UNDO) == 1


async def test_a_quote_of_yesterday_is_let_expire_by_two_at_once(firm: Firm) -> None:
    number = await firm.new()
    await firm.act("nora", add_line, number, product_id=firm.products["P-1"], quantity=1000)
    quote = await firm.act("nora", make_document, number, kind=RecordKind.QUOTE)
    await firm.act("nora", move, quote.record.id, DocumentMove.CONFIRM)
    firm.clock.forward(days=16)
    assert await firm.work.read(expired_quotes) == [quote.record.id]
    done = await asyncio.gather(
        *(firm.work.write(lambda desk: expire_quote(desk, quote.record.id)) for _ in range(3))
    )
    assert sorted(done) == [False, False, True]
    assert await firm.work.read(expired_quotes) == []
    steps = await firm.work.read(lambda desk: desk.store.history.steps(number, 10))
    assert [each.by for each in steps].count(None) == 1
    assert len(await told(firm, "quote-expired")) == 1


async def test_confirmed_by_two_people_and_a_double_tap(firm: Firm) -> None:
    number = await firm.new()
    product = firm.products["P-1"]
    await firm.act("nora", add_line, number, product_id=product, quantity=3000)

    def track(desk: Desk) -> int:
        desk.step(None, StepKind.SET_UP)
        pump = desk.store.get(Product, product)
        assert pump is not None
        pump.stock_tracked = True
        return desk.store.add(Warehouse(name="A", position=1)).id

    place = await firm.work.write(track)
    invoice = await firm.act("nora", make_document, number, kind=RecordKind.INVOICE)
    seen = invoice.document.version
    went, refused = await together(
        *(
            firm.act(who, move, invoice.record.id, DocumentMove.CONFIRM, version=seen)
            for who in ("nora", "nora", "maya")
        )
    )
    assert went == 1
    assert {type(each) for each in refused} == {ChangedMeanwhile}
    levels = await firm.work.read(lambda desk: desk.store.documents.levels([product]))
    assert [(each.warehouse_id, each.on_hand) for each in levels[product]] == [(place, -3000)]
