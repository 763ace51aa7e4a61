"""Lines of what no list has: by permission, and never where pieces have serial numbers."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from bot.actions.opportunities.other_items import add_other
from bot.actions.set_up.company import change_setting
from bot.domain.errors import Invalid
from bot.domain.people import Permission
from bot.domain.stock import StockMode

CRANE = {"name": "Crane for a day", "quantity": 1_000, "unit_price": 500_00}


@pytest.mark.parametrize("mode", [StockMode.OFF, StockMode.QUANTITY])
async def test_it_is_a_line_under_its_own_name(firm: Firm, mode: StockMode) -> None:
    await firm.act("ada", change_setting, "stock_mode", mode.value)
    await firm.grant("nora", Permission.PICK_PRODUCTS, Permission.RENAME_LINE)
    number = await firm.new()
    line = await firm.act("nora", add_other, number, **CRANE)
    assert (line.name, line.total) == ("Crane for a day", 500_00)
    assert (await firm.see(number)).amount == 500_00


async def test_with_serial_numbers_there_is_none(firm: Firm) -> None:
    await firm.act("ada", change_setting, "stock_mode", StockMode.SERIAL.value)
    number = await firm.new("ada")
    with pytest.raises(Invalid, match="other-in-serial"):
        await firm.act("ada", add_other, number, **CRANE)
    assert (await firm.see(number)).lines == []
