"""Products: unique codes, every field, and what their lines keep."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.lines import add_line
from bot.actions.set_up.lists import Shelf, add_entry, switch_entry
from bot.actions.set_up.products import SETTERS, add_product, edit_product, switch_product
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.money import MOST_MINOR, Money
from bot.domain.parties import Product


async def added(firm: Firm, who: str = "ada", **answers: Any) -> int:
    usual: dict[str, Any] = {"name": "Hose", "code": "H-1", "answers": {}}
    named = {key: answers.pop(key) for key in ("name", "code") if key in answers}
    made = await firm.act(who, add_product, **(usual | named | {"answers": answers}))
    return made.id


async def kept(firm: Firm, number: int) -> Product:
    found = await firm.work.read(lambda desk: desk.store.get(Product, number))
    assert found is not None
    return found


async def found(firm: Firm, text: str, *, all_of_them: bool = False) -> list[str]:
    def ask(desk: Any) -> list[str]:
        source = desk.store.set_up if all_of_them else desk.store.catalogue
        return [each.code for each in source.products(text, page=0, size=50)[0]]

    return await firm.work.read(ask)


async def test_a_product_with_every_field(firm: Firm) -> None:
    group = (await firm.act("ada", add_entry, Shelf.GROUP, "Hoses")).id
    number = await added(
        firm,
        name=" Garden  hose ",
        code=" H-1 ",
        group=group,
        unit="metre",
        whole=True,
        price=Money.of("12.50", "EUR"),
        sellable=True,
    )
    made = await kept(firm, number)
    assert (made.name, made.code, made.group_id, made.unit) == (
        "Garden hose",
        "H-1",
        group,
        "metre",
    )
    assert (made.unit_price, made.currency) == (12_50, "EUR")
    assert (made.whole_units, made.sellable, made.active) == (True, True, True)
    assert await found(firm, "gardenh") == ["H-1"]


async def test_what_is_not_said_of_a_product(firm: Firm) -> None:
    made = await kept(firm, await added(firm))
    assert (made.group_id, made.unit, made.unit_price) == (None, None, None)
    assert (made.whole_units, made.sellable) == (False, True)


@pytest.mark.parametrize("code", ["P-1", "p-1", " P-1 "])
async def test_a_code_is_one_products(firm: Firm, code: str) -> None:
    with pytest.raises(Invalid, match="code-taken"):
        await added(firm, code=code)
    other = firm.products["P-2"]
    with pytest.raises(Invalid, match="code-taken"):
        await firm.act("ada", edit_product, other, field="code", value=code)
    assert (await kept(firm, other)).code == "P-2"


async def test_its_own_code_in_another_case_is_no_others(firm: Firm) -> None:
    pump = firm.products["P-1"]
    await firm.act("ada", edit_product, pump, field="code", value="p-1")
    assert (await kept(firm, pump)).code == "p-1"


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("name", "  ", "name-empty"),
        ("name", "…", "name-empty"),
        ("code", "", "empty"),
        ("code", "x" * 41, "text-too-long"),
        ("price", Money(-1, "EUR"), "money-negative"),
        ("price", Money(MOST_MINOR + 1, "EUR"), "money-too-large"),
        ("price", Money(3, "XXX"), "choice-unknown"),
        ("currency", "USD", "field-unknown"),
        ("id", 7, "field-unknown"),
    ],
)
async def test_a_bad_value_is_refused_by_name(
    firm: Firm, field: str, value: Any, key: str
) -> None:
    pump = firm.products["P-1"]
    before = vars_of(await kept(firm, pump))
    with pytest.raises(Invalid, match=key):
        await firm.act("ada", edit_product, pump, field=field, value=value)
    assert vars_of(await kept(firm, pump)) == before


async def test_a_price_in_another_currency_is_kept_in_it(firm: Firm) -> None:
    pump = firm.products["P-1"]
    await firm.act("ada", edit_product, pump, field="price", value=Money.of(3, "USD"))
    made = await kept(firm, pump)
    assert (made.unit_price, made.currency) == (300, "USD")


def vars_of(product: Product) -> dict[str, Any]:
    return {name: value for name, value in vars(product).items() if not name.startswith("_")}


async def test_optional_fields_can_be_emptied(firm: Firm) -> None:
    group = (await firm.act("ada", add_entry, Shelf.GROUP, "Hoses")).id
    number = await added(firm, group=group, unit="m", price=Money.of(3, "EUR"), whole=True)
    for field in ("group", "unit", "price", "whole"):
        await firm.act("ada", edit_product, number, field=field, value=None)
    bare = await kept(firm, number)
    assert (bare.group_id, bare.unit, bare.unit_price, bare.whole_units) == (
        None,
        None,
        None,
        False,
    )


async def test_a_group_out_of_use_takes_no_more_products(firm: Firm) -> None:
    group = (await firm.act("ada", add_entry, Shelf.GROUP, "Hoses")).id
    number = await added(firm, group=group)
    await firm.act("ada", switch_entry, Shelf.GROUP, group, active=False)
    assert (await kept(firm, number)).group_id == group
    for other in (group, 999):
        with pytest.raises(NotFound):
            await firm.act("ada", edit_product, firm.products["P-1"], field="group", value=other)


async def test_a_renamed_product_is_found_by_its_new_name_and_rewrites_no_line(
    firm: Firm,
) -> None:
    number, pump = await firm.new(), firm.products["P-1"]
    await firm.act("nora", add_line, number, product_id=pump, quantity=2000)
    await firm.act("ada", edit_product, pump, field="name", value="Twin pump")
    await firm.act("ada", edit_product, pump, field="price", value=Money.of(1, "EUR"))
    line = (await firm.see(number)).lines[0]
    assert (line.name, line.unit_price, line.total) == ("Pump", 1100_00, 2200_00)
    assert "P-1" in await found(firm, "twin")


@pytest.mark.parametrize("way", ["out of use", "not for sale"])
async def test_what_is_not_sold_is_offered_nowhere_and_refused(firm: Firm, way: str) -> None:
    number, pump = await firm.new(), firm.products["P-1"]
    if way == "out of use":
        await firm.act("ada", switch_product, pump, active=False)
    else:
        await firm.act("ada", edit_product, pump, field="sellable", value=False)
    assert "P-1" not in await found(firm, "")
    assert "P-1" in await found(firm, "", all_of_them=True)
    with pytest.raises(Invalid, match="product-not-sold"):
        await firm.act("nora", add_line, number, product_id=pump, quantity=1000)


@pytest.mark.parametrize("who", ["maya", "nora", "vic"])
async def test_nobody_but_an_admin_changes_the_price_list(firm: Firm, who: str) -> None:
    pump = firm.products["P-1"]
    before = vars_of(await kept(firm, pump))
    with pytest.raises(NotAllowed):
        await added(firm, who)
    for field in SETTERS:
        with pytest.raises(NotAllowed):
            await firm.act(who, edit_product, pump, field=field, value=None)
    with pytest.raises(NotAllowed):
        await firm.act(who, switch_product, pump, active=False)
    assert vars_of(await kept(firm, pump)) == before
    assert await found(firm, "hose", all_of_them=True) == []
