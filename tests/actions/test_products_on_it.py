"""Products on an opportunity: their sum is its amount."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.firm import Firm
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.lines import add_line, remove_line
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.history import StepKind
from bot.domain.money import MOST_MINOR, Money
from bot.domain.opportunities import AmountSource
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product
from bot.domain.people import Permission


async def put(
    firm: Firm,
    number: int,
    code: str,
    quantity: str | int,
    *,
    price: int | None = None,
    discount: int = 0,
    who: str = "nora",
) -> Line:
    """Quantity in pieces, the price in euros."""
    return await firm.act(
        who,
        add_line,
        number,
        product_id=firm.products[code],
        quantity=int(Decimal(quantity) * 1000),
        unit_price=None if price is None else price * 100,
        discount=Decimal(discount),
    )


async def drop(firm: Firm, number: int, line: Line, who: str = "nora") -> None:
    await firm.act(who, remove_line, number, version=await firm.version(number), line_id=line.id)


async def amount(firm: Firm, number: int) -> tuple[int | None, AmountSource]:
    """In cents, and where it comes from."""
    seen = await firm.see(number)
    return seen.amount, seen.amount_source


async def test_two_pumps_then_the_same_again_cheaper(firm: Firm) -> None:
    number = await firm.new()
    await put(firm, number, "P-1", 2)
    assert await amount(firm, number) == (2200_00, AmountSource.CALCULATED)
    await put(firm, number, "P-1", 1, price=300)
    assert await amount(firm, number) == (2500_00, AmountSource.CALCULATED)
    lines = (await firm.see(number)).lines
    assert [(each.quantity, each.unit_price, each.total) for each in lines] == [
        (2000, 1100_00, 2200_00),
        (1000, 300_00, 300_00),
    ]


async def test_an_amount_by_hand_holds_until_the_next_change_of_a_line(firm: Firm) -> None:
    number = await firm.new()
    first = await put(firm, number, "P-1", 2)
    by_hand = Money.of(2000, "EUR")
    version = await firm.version(number)
    await firm.act("nora", edit, number, version=version, name="amount", value=by_hand)
    assert await amount(firm, number) == (2000_00, AmountSource.MANUAL)
    second = await put(firm, number, "P-2", 1)
    assert await amount(firm, number) == (2500_00, AmountSource.CALCULATED)
    version = await firm.version(number)
    await firm.act("nora", edit, number, version=version, name="amount", value=by_hand)
    await drop(firm, number, second)
    assert await amount(firm, number) == (2200_00, AmountSource.CALCULATED)
    await drop(firm, number, first)
    assert await amount(firm, number) == (None, AmountSource.CALCULATED)


async def test_less_ten_percent(firm: Firm) -> None:
    number = await firm.new()
    await put(firm, number, "P-3", 5)
    discounted = await put(firm, number, "P-4", 3, discount=10)
    assert discounted.total == 540_00
    assert await amount(firm, number) == (1040_00, AmountSource.CALCULATED)


async def test_a_line_is_rounded_half_up(firm: Firm) -> None:
    number = await firm.new()
    line = await firm.act(
        "nora", add_line, number, product_id=firm.products["P-5"], quantity=2500, unit_price=1
    )
    assert line.total == 3


async def test_a_pump_is_not_sold_by_halves(firm: Firm) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match="quantity-not-whole"):
        await put(firm, number, "P-1", "1.5")
    assert (await put(firm, number, "P-2", "1.5")).total == 450_00


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"quantity": 0}, "quantity-not-positive"),
        ({"quantity": -1}, "quantity-not-positive"),
        ({"quantity": 1, "price": -1}, "money-negative"),
        ({"quantity": 1, "discount": 101}, "percent-range"),
        ({"quantity": 1, "discount": -1}, "percent-range"),
        ({"quantity": 10**12, "price": MOST_MINOR // 100}, "money-too-large"),
    ],
)
async def test_a_bad_line_is_refused_by_name(firm: Firm, wrong: dict[str, int], key: str) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match=key):
        await put(firm, number, "P-3", **wrong)  # type: ignore[arg-type]
    assert (await firm.see(number)).lines == []


async def test_many_lines_do_not_add_up_beyond_what_is_kept(firm: Firm) -> None:
    number = await firm.new()
    most = MOST_MINOR // 100
    await put(firm, number, "P-5", 1, price=most)
    with pytest.raises(Invalid, match="money-too-large"):
        await put(firm, number, "P-5", 1, price=most)
    assert (await amount(firm, number))[0] == most * 100


async def test_the_name_stays_as_it_was_sold(firm: Firm) -> None:
    number = await firm.new()
    await put(firm, number, "P-1", 1)

    def rename(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        product = desk.store.get(Product, firm.products["P-1"])
        assert product is not None
        product.name, product.unit_price, product.sellable = "Water pump", 1_00, False

    await firm.work.write(rename)
    (line,) = (await firm.see(number)).lines
    assert (line.name, line.total) == ("Pump", 1100_00)
    with pytest.raises(Invalid, match="product-not-sold"):
        await put(firm, number, "P-1", 1)


async def test_what_has_no_price_is_given_one(firm: Firm) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match="price-needed"):
        await put(firm, number, "P-5", 1)
    # Its price is in dinars, the opportunity in euros.
    with pytest.raises(Invalid, match="price-needed"):
        await put(firm, number, "P-6", 1)
    await put(firm, number, "P-6", 1, price=350)
    assert (await amount(firm, number))[0] == 350_00


async def test_changing_a_price_is_a_right_of_its_own(firm: Firm) -> None:
    await firm.grant("nora", Permission.PICK_PRODUCTS)
    number = await firm.new()
    with pytest.raises(NotAllowed):
        await put(firm, number, "P-1", 1, price=900)
    # The listed price, said again, changes nothing; and where there is none, one is typed.
    await put(firm, number, "P-1", 1, price=1100)
    await put(firm, number, "P-5", 1, price=50)
    await put(firm, number, "P-1", 1, price=900, who="maya")
    assert (await amount(firm, number))[0] == (1100 + 50 + 900) * 100
    await firm.grant("nora", Permission.PICK_PRODUCTS, Permission.CHANGE_PRICE)
    await put(firm, number, "P-1", 1, price=900)


async def test_picking_products_can_be_taken_away(firm: Firm) -> None:
    number = await firm.new()
    line = await put(firm, number, "P-1", 1)
    await firm.grant("nora", Permission.CHANGE_PRICE)
    with pytest.raises(NotAllowed):
        await put(firm, number, "P-3", 1)
    with pytest.raises(NotAllowed):
        await drop(firm, number, line)
    assert (await amount(firm, number))[0] == 1100_00


async def test_what_is_not_there_is_not_found(firm: Firm) -> None:
    number, other = await firm.new(), await firm.new()
    line = await put(firm, other, "P-1", 1)
    with pytest.raises(NotFound):
        await drop(firm, number, line)
    with pytest.raises(NotFound):
        await firm.act("nora", add_line, number, product_id=999, quantity=1000)
    assert len((await firm.see(other)).lines) == 1


async def test_an_old_button_removes_nothing(firm: Firm) -> None:
    number = await firm.new()
    line = await put(firm, number, "P-1", 1)
    seen = await firm.version(number)
    await put(firm, number, "P-3", 1)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", remove_line, number, version=seen, line_id=line.id)
    assert len((await firm.see(number)).lines) == 2
