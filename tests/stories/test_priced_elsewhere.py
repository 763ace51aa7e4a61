"""A product with a price in a currency the opportunity is not in: its price is asked."""

from __future__ import annotations

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.domain.people import Member, Permission
from bot.reading.names import name_norm, search_key
from support.kept import kept
from support.town import REP, Town

ADAPTER = "Imported adapter"


@pytest.fixture(params=["may change prices", "may not"])
async def with_a_foreign_price(town: Town, request: pytest.FixtureRequest) -> Town:
    def change(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        desk.store.add(
            Product(
                code="P-900",
                name=ADAPTER,
                search_key=search_key(ADAPTER),
                words_key=name_norm(ADAPTER),
                unit_price=10_000_000,
                currency="IRR",
            )
        )
        rep = desk.store.people.member_of(REP)
        assert isinstance(rep, Member)
        rep.permissions = frozenset({Permission.PICK_PRODUCTS})
        if request.param == "may change prices":
            rep.permissions |= {Permission.CHANGE_PRICE}
        create(rep, desk, customer="Acme", answers={})

    await town.core.work.write(change)
    return town


async def test_the_price_is_asked_and_kept(with_a_foreign_price: Town) -> None:
    town = with_a_foreign_price
    rep = town.rep
    await rep.say("/start o_1")
    await rep.tap_key("button-product")
    await rep.say("P-900")
    assert "IRR" not in rep.sees
    await rep.tap(ADAPTER)
    await rep.say("2")
    assert await rep.words("ask-unit-price") in rep.sees
    await rep.say("75.50")
    await rep.skip_to("form-add-line")
    await rep.tap_key("form-save")
    saved = await town.kept(lambda desk: kept(desk, 1))
    assert [(str(line.total.value), line.total.currency) for line in saved.lines] == [
        ("151.00", "EUR")
    ]
