"""The card of a story: an opportunity that is in view, with products on it."""

from __future__ import annotations

from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.parties import Product
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import REP, Town


async def on_card(town: Town, *products: str, count: int = 1) -> Talker:
    """Acme's card is in view, with `count` of each of these products on it, at 100.

    Their codes are P-0, P-1 ...
    """
    await sold_to(town, "Acme")
    for place, name in enumerate(products):
        await town.sells(f"P-{place}", name, 100_00)

        def add(desk: Desk, code: str = f"P-{place}") -> None:
            found = desk.store.catalogue.product_coded(code)
            assert isinstance(found, Product)
            add_line(member_of(desk, REP), desk, 1, product_id=found.id, quantity=count * 1000)

        await town.core.work.write(add)
    return await town.rep.say("/start o_1")
