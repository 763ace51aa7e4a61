"""The groups of customers that one keeps: eight, and none goes unasked."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from bot.actions.customers.filters import MOST_KEPT, drop_group, keep_group
from bot.domain.customer_lists import CustomerListing, CustomerOrder, CustomersOf
from bot.domain.errors import Invalid


def paid(group: int) -> CustomerListing:
    return CustomerListing(CustomersOf.MINE, CustomerOrder.PAID, group)


async def test_the_ninth_is_refused_until_one_is_dropped(firm: Firm) -> None:
    eldest, *others = [await firm.act("nora", keep_group, paid(each)) for each in range(MOST_KEPT)]
    with pytest.raises(Invalid, match="groups-too-many"):
        await firm.act("nora", keep_group, paid(MOST_KEPT))
    assert (await firm.act("nora", keep_group, paid(0))).id == eldest.id
    assert (await firm.act("sam", keep_group, paid(0))).id != eldest.id
    await firm.act("nora", drop_group, eldest.id)
    ninth = await firm.act("nora", keep_group, paid(MOST_KEPT))
    nora = firm.people["nora"]
    kept = await firm.work.read(lambda desk: desk.store.customers.filters(nora))
    assert [each.id for each in kept] == [each.id for each in (*others, ninth)]
