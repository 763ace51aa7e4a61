"""A supplier is asked for prices; the answer becomes the customer's quote with a margin."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.history import RecordKind
from bot.domain.people import Locale
from support.papers import documents_of, entered, make, sold
from support.sales import sold_to
from support.talker import Talker
from support.town import Town, open_town


async def asking(town: Town) -> Talker:
    """Nora's request to Hydra for two valves she sells at 100 each."""
    await sold_to(town, "Hydra")
    opportunity = await sold(town, quantity=2000)
    rep = await entered(town.rep, opportunity)
    await rep.tap_key("button-papers")
    await make(rep, RecordKind.SUPPLIER_REQUEST)
    await rep.say("Hydra")
    return await rep.tap("Hydra")


async def test_from_a_request_to_the_customers_quote(town: Town) -> None:
    rep = await asking(town)
    assert "🏭 Supplier request RFQ-2026-00001" in rep.sees
    assert "1. Ball valve: 2" in rep.sees
    assert "100.00" not in rep.sees
    await rep.tap("1. Price: Ball valve")
    await rep.say("60")
    assert "→ asks 60.00 €" in rep.sees
    assert "→ margin 40.00 € (40%)" in rep.sees
    await rep.tap("Quote with margin")
    await rep.say("2000")
    assert "between 0 and 1,000" in rep.sees
    await rep.say("50")
    assert "QUO-2026-00001" in rep.sees
    assert "1. Ball valve: 2 × 90.00 € = 180.00 €" in rep.sees
    assert "→ margin 30.00 € (33.3%)" in rep.sees
    assert "Total: 180.00 €" in rep.sees


async def test_a_supplier_nobody_knew_is_made_by_the_way(town: Town) -> None:
    opportunity = await sold(town, quantity=2000)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Supplier request")
    await rep.say("Hydra Castings")
    await rep.tap("Create “Hydra Castings”")
    assert "RFQ-2026-00001" in rep.sees
    assert "Hydra Castings" in rep.sees

    def known(desk: Desk) -> list[tuple[str, bool]]:
        found, _ = desk.store.catalogue.parties("Hydra", page=0, size=8)
        return [(each.name, each.supplier) for each in found]

    assert await town.kept(known) == [("Hydra Castings", True)]


async def test_the_request_as_a_text_to_forward(town: Town) -> None:
    rep = await asking(town)
    await rep.tap("As text")
    assert "Request for quotation RFQ-2026-00001" in rep.sees
    assert "1. Ball valve: 2" in rep.sees
    assert "Thank you, Pumps & Co" in rep.sees
    assert rep.buttons == []


@pytest.mark.parametrize("locale", list(Locale))
async def test_asked_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await asking(town)
        assert "RFQ-2026-00001" in rep.sees
        await rep.tap_key("button-pdf")
        kinds = [each.record.kind for each in await documents_of(town, 2)]
        assert kinds == [RecordKind.SUPPLIER_REQUEST]
