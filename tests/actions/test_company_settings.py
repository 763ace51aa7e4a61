"""The settings of the company: one list, kept and checked by it, and what each does."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.lines import add_line
from bot.actions.set_up.company import change_setting
from bot.domain.company_settings import ROWS, setting
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Change
from bot.domain.people import Organisation


async def organisation(firm: Firm) -> Organisation:
    return await firm.work.read(lambda desk: desk.organisation)


async def put(firm: Firm, key: str, value: Any) -> None:
    await firm.act("ada", change_setting, key, value)


async def holds(firm: Firm, key: str) -> Any:
    return setting(await organisation(firm), key)


async def test_every_row_has_its_usual_value_before_anybody_set_it(firm: Firm) -> None:
    kept = await organisation(firm)
    assert {row.key: setting(kept, row.key) for row in ROWS} == {
        row.key: row.default for row in ROWS
    }


async def test_a_setting_holds_from_then_on_and_the_audit_has_it(firm: Firm) -> None:
    await put(firm, "quantity_decimals", 1)
    await put(firm, "amount_decimals", 0)
    assert (await holds(firm, "quantity_decimals"), await holds(firm, "amount_decimals")) == (1, 0)
    await put(firm, "amount_decimals", None)
    assert await holds(firm, "amount_decimals") is None

    def told(desk: Any) -> list[tuple[Any, Any]]:
        found = []
        for step_id in range(1, 200):
            changes: list[Change] = desk.store.history.changes(step_id)
            found += [(each.old, each.new) for each in changes if each.field == "settings"]
        return found

    assert (await firm.work.read(told))[0] == ({}, {"quantity_decimals": 1})


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("quantity_decimals", 4, "count-range"),
        ("quantity_decimals", -1, "count-range"),
        ("quantity_decimals", None, "empty"),
        ("quantity_decimals", True, "count-range"),
        ("number_pattern", "OPP-{year}", "pattern-unclear"),
        ("number_pattern", "{n}-{n}", "pattern-unclear"),
        ("number_pattern", "{month}-{n}", "pattern-unclear"),
        ("number_pattern", "A{b}-{n}", "pattern-unclear"),
        ("number_pattern", "<b>{n}", "pattern-unclear"),
        ("number_pattern", "A" * 30 + "{n}", "pattern-unclear"),
    ],
)
async def test_what_is_outside_its_range_is_refused_by_name(
    firm: Firm, key: str, value: Any, why: str
) -> None:
    before = await holds(firm, key)
    with pytest.raises(Invalid, match=why):
        await put(firm, key, value)
    assert await holds(firm, key) == before


@pytest.mark.parametrize("key", ["toman", "name", "currency", "no_such"])
async def test_what_is_no_setting_here_cannot_be_set(firm: Firm, key: str) -> None:
    """Toman is for companies that count in rials; this one counts in euros."""
    with pytest.raises(NotFound):
        await put(firm, key, value=True)


async def test_new_numbers_follow_the_pattern_and_old_ones_stay(firm: Firm) -> None:
    first = await firm.new()
    await put(firm, "number_pattern", "D{year}/{month}-{n:03}")
    second, third = await firm.new(), await firm.new()
    firm.clock.forward(days=30)
    fourth = await firm.new()
    await put(firm, "number_pattern", "OPP-{year}-{n:05}")
    fifth = await firm.new()
    numbers = [(await firm.see(each)).number for each in (first, second, third, fourth, fifth)]
    assert numbers == [
        "OPP-2026-00001",
        "D2026/03-001",
        "D2026/03-002",
        "D2026/04-001",
        "OPP-2026-00002",
    ]


async def test_a_number_that_is_taken_is_passed_over(firm: Firm) -> None:
    await firm.new()
    await put(firm, "number_pattern", "OPP-2026-0000{n}-")
    await put(firm, "number_pattern", "OPP-2026-{n:05}")
    assert (await firm.see(await firm.new())).number == "OPP-2026-00002"
    await put(firm, "number_pattern", "OPP-{year}-0000{n}")
    assert (await firm.see(await firm.new())).number == "OPP-2026-00003"


@pytest.mark.parametrize(
    ("decimals", "thousandths", "why"),
    [
        (3, 1_125, None),
        (2, 1_120, None),
        (2, 1_125, "quantity-decimals"),
        (1, 1_100, None),
        (1, 1_120, "quantity-decimals"),
        (0, 2_000, None),
        (0, 1_500, "quantity-whole"),
    ],
)
async def test_a_quantity_has_as_many_decimals_as_the_company_says(
    firm: Firm, decimals: int, thousandths: int, why: str | None
) -> None:
    await put(firm, "quantity_decimals", decimals)
    number, sensor = await firm.new(), firm.products["P-2"]
    if why is None:
        await firm.act("nora", add_line, number, product_id=sensor, quantity=thousandths)
        assert (await firm.see(number)).amount == thousandths * 300_00 // 1000
    else:
        with pytest.raises(Invalid, match=why):
            await firm.act("nora", add_line, number, product_id=sensor, quantity=thousandths)
        assert not (await firm.see(number)).lines
