"""From the opportunity to paper, tapped at the customer's door: quotes, invoices, balance."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.history import RecordKind, RecordState
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.people import Locale, Permission
from bot.handlers.documents.presses import MovePaper, OpenPaper
from bot.speech.presses import pack
from support.papers import CONFIRM, MILLION, documents_of, entered, invoice_worth, make, sold
from support.sales import permit
from support.town import MANAGER, SECOND, VIEWER, Town, open_town


@pytest.mark.parametrize("locale", list(Locale))
async def test_from_quote_to_invoice_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await sold(town)
        rep = await entered(town.rep, opportunity)
        await rep.tap_key("button-papers")
        assert await rep.words("papers-none") in rep.sees
        await make(rep, RecordKind.QUOTE)
        assert "QUO-2026-00001" in rep.sees
        assert await rep.words("record-state-draft") in rep.sees
        await rep.tap_key("button-paper-send")
        assert rep.toast == await rep.words("paper-now-send")
        await rep.tap_key("button-paper-confirm")
        assert await rep.words("record-state-confirmed") in rep.sees
        await make(rep, RecordKind.INVOICE)
        assert "INV-2026-00001" in rep.sees
        assert "QUO-2026-00001" in rep.sees
        await rep.tap_key("button-paper-confirm")
        await make(rep, RecordKind.RECEIPT)
        await rep.say("1000")
        assert "REC-2026-00001" in rep.sees
        assert await rep.words("paper-on-invoice") in rep.sees
        await rep.tap(await rep.words("button-attach", number="REC-2026-00001"))
        assert rep.toast == await rep.words("paper-attached")
        kinds = [each.record.kind for each in await documents_of(town, opportunity)]
        assert kinds == [RecordKind.RECEIPT, RecordKind.INVOICE, RecordKind.QUOTE]


async def test_what_came_back_is_one_tap_from_the_opportunity(town: Town) -> None:
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    assert not [each for each in rep.buttons if "Sales return" in each]
    await rep.tap("Invoice", CONFIRM, "Back", "Sales return")
    assert "↳ made from INV-2026-00001" in rep.sees
    await rep.tap(CONFIRM, "Back", "Invoice", "One more", CONFIRM, "Back", "Sales return")
    # Of two invoices it is of none: all the products, to be cut down to what came.
    assert "RET-2026-00002" in rep.sees
    assert "made from" not in rep.sees


async def test_a_quote_is_changed_line_by_line(town: Town) -> None:
    opportunity = await sold(town, lines=2)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    await make(rep, RecordKind.QUOTE)
    await rep.tap("Products")
    first = rep.buttons[0]
    await rep.tap(first, "Quantity")
    await rep.say("many")
    assert "For example" in rep.sees
    await rep.say("4")
    assert "1. Ball valve: 4 × 100.00 € = 400.00 €" in rep.sees
    await rep.tap("Discount")
    await rep.say("10")
    assert "4 × 100.00 € – 10% = 360.00 €" in rep.sees
    await rep.tap("Delete")
    assert "Total: 100.00 €" in rep.sees
    await rep.tap("More", "Note")
    await rep.say("Delivery <b>within</b> two weeks")
    assert "Delivery <b>within</b> two weeks" in rep.sees
    await rep.tap("More", "Valid until")
    await rep.say("20.11.2026")
    assert "That day has passed" in rep.sees
    await rep.say("15.12.2026")
    assert "Valid until Tue 15 Dec 2026" in rep.sees
    await rep.tap(CONFIRM)
    assert not [each for each in rep.buttons if "Products" in each or "More" in each]


async def test_the_engagement_follows_the_quotes(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    await make(rep, RecordKind.QUOTE)
    await rep.tap(CONFIRM, "Back")
    await make(rep, RecordKind.QUOTE)
    await rep.tap("One more")
    assert "QUO-2026-00002" in rep.sees
    await rep.tap(CONFIRM)
    assert await engagement(town, opportunity) is Engagement.QUOTED
    await rep.tap("Rejected", "Back", "2", "Cancel", "Cancel it for good")
    assert await engagement(town, opportunity) is Engagement.NEW


async def engagement(town: Town, opportunity: int) -> Engagement:
    def ask(desk: Desk) -> Engagement:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        return found.engagement

    return await town.kept(ask)


async def test_lost_with_a_quote_out_cancels_it_in_the_same_step(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    await make(rep, RecordKind.QUOTE)
    await rep.tap(CONFIRM, "Back", "Back", "❌ Lost")
    assert "is still with the customer" in rep.sees
    assert "QUO-2026-00001" in rep.sees
    await rep.tap("Back")
    assert "❌ Lost" in rep.buttons
    await rep.tap("❌ Lost", "Cancel it and go on", "Price", "Done")
    await rep.tap_key("form-skip")
    await rep.tap_key("form-save")
    assert "❌ Lost on" in rep.sees
    assert await states(town, opportunity) == [RecordState.CANCELLED]
    await rep.tap("Undo")
    assert await states(town, opportunity) == [RecordState.CONFIRMED]


async def states(town: Town, opportunity: int) -> list[RecordState]:
    return [each.record.state for each in await documents_of(town, opportunity)]


async def test_what_is_out_is_not_cancelled_by_a_slip(town: Town) -> None:
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "1", "Cancel")
    assert "There is no way back" in rep.sees
    assert await states(town, opportunity) == [RecordState.CONFIRMED]
    await rep.tap("Back", "Cancel", "Cancel it for good")
    assert rep.toast == "Cancelled"
    assert await states(town, opportunity) == [RecordState.CANCELLED]
    await rep.tap("Back", "Quote", "Cancel")
    assert await states(town, opportunity) == [RecordState.CANCELLED, RecordState.CANCELLED]


async def test_another_name_and_address_until_it_is_confirmed(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", "More", "Customer")
    await rep.say("Acme Holding Ltd")
    await rep.tap("More", "Address")
    await rep.say("1 #let x = 2 Street\nLeeds")
    assert "Acme Holding Ltd" in rep.sees
    assert "1 #let x = 2 Street\nLeeds" in rep.sees
    await rep.tap(CONFIRM, "Invoice")
    assert "Acme Holding Ltd" in rep.sees
    assert "Leeds" in rep.sees
    await rep.tap("Back", "Quote", "One more")
    assert "Acme Holding Ltd" not in rep.sees


async def test_a_second_quote_is_not_made_by_a_slip(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", "Back", "Quote")
    assert rep.sees.startswith("There is one already: this one. Nothing new was made.")
    assert await states(town, opportunity) == [RecordState.DRAFT]
    await rep.tap("➕ One more: 🧾 Quote")
    assert "There is one already" not in rep.sees
    assert await states(town, opportunity) == [RecordState.DRAFT, RecordState.DRAFT]
    # Of what is cancelled there is none; a quote is no invoice.
    await rep.tap("Cancel", "Back", "Quote", "Cancel", "Back", "Quote")
    assert "There is one already" not in rep.sees
    await rep.tap("Back", "Invoice")
    assert "There is one already" not in rep.sees
    assert len(await states(town, opportunity)) == 4


async def test_an_address_is_typed_once(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", "More", "Address")
    await rep.say("1 Mill Lane")
    await rep.tap("Back", "Invoice")
    assert "1 Mill Lane" in rep.sees


async def test_a_double_tap_makes_one_invoice_of_a_quote(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", CONFIRM)
    where, data = rep.message["message_id"], rep.data("Invoice")
    rep.phone.press(where, data)
    second = rep.phone.press(where, data)
    await town.go_on()
    assert "changed it meanwhile" in str(rep.phone.toast(second)["text"])
    kinds = [each.record.kind for each in await documents_of(town, opportunity)]
    assert kinds == [RecordKind.INVOICE, RecordKind.QUOTE]


async def test_what_is_left_of_an_invoice_is_one_tap(town: Town) -> None:
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", CONFIRM, "Receipt")
    assert "20,000,000.00 €" in rep.buttons[0]
    await rep.say("5,000,000")
    await rep.tap("Count REC-2026-00001", "2")
    assert "→ 💵 Receipt REC-2026-00001 · confirmed · 5,000,000.00 €" in rep.sees
    assert "Still to come: 15,000,000.00 €" in rep.sees
    await rep.tap("Receipt", "15,000,000.00 €")
    await rep.tap("Back")
    assert "Still to come: 0.00 €" in rep.sees


async def test_two_people_and_one_double_tap_confirm_once(database_url: str) -> None:
    async with open_town(database_url) as town:
        opportunity = await sold(town)
        rep, manager = town.rep, town.person(MANAGER)
        await entered(rep, opportunity)
        await rep.tap("Documents")
        await make(rep, RecordKind.INVOICE)
        await entered(manager, opportunity)
        await manager.tap("Documents", "1")
        taps = []
        for person in (rep, manager, rep):
            data = person.data(CONFIRM)
            taps.append((person, person.phone.press(person.message["message_id"], data)))
        await town.go_on()
        toasts = [str(person.phone.toast(query)["text"]) for person, query in taps]
        assert sorted(each == "Confirmed" for each in toasts) == [False, False, True]
        assert "Somebody changed it meanwhile" in " ".join(toasts)
        found = await documents_of(town, opportunity)
        assert [each.record.state for each in found] == [RecordState.CONFIRMED]


async def test_a_quote_of_yesterday_expires_once_and_is_told_once(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents")
    await make(rep, RecordKind.QUOTE)
    await rep.tap("More", "Valid until")
    await rep.say("21.11.2026")
    await rep.tap(CONFIRM)
    await town.forward(hours=13)
    assert await states(town, opportunity) == [RecordState.CONFIRMED]
    await town.forward(hours=10)
    await town.forward(days=1)
    assert await states(town, opportunity) == [RecordState.EXPIRED]
    assert await engagement(town, opportunity) is Engagement.NEW
    told = [each for each in rep.screens if "has expired" in each]
    assert len(told) == 1


async def test_another_rep_finds_nothing(town: Town) -> None:
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    record = (await documents_of(town, opportunity))[0].record
    second = town.person(SECOND)
    await second.say("/help")

    await second.press(second.message["message_id"], pack(OpenPaper(record.id)))
    assert "no longer here" in second.sees


async def test_a_viewer_looks_and_changes_nothing(town: Town) -> None:
    """Without the permission there is nothing; with it all can be read, and the money not."""
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    record = (await documents_of(town, opportunity))[0].record
    viewer = await town.person(VIEWER).say("/help")
    await viewer.press(viewer.message["message_id"], pack(OpenPaper(record.id)))
    assert "INV-2026-00001" not in viewer.sees
    await permit(town, VIEWER, Permission.VIEW_LIST)
    await entered(viewer, opportunity)
    await viewer.tap("Documents")
    assert "INV-2026-00001" in viewer.sees
    assert viewer.buttons == ["1", "📄 Card as PDF", "‹ Back"]
    await viewer.tap("1")
    assert viewer.buttons == ["📄 PDF", "🌐 PDF in…", "💬 As text", "‹ Back"]
    assert "⚖️" not in viewer.sees
    press = pack(MovePaper(record.id, 1, "cancel"))
    await viewer.press(viewer.message["message_id"], press)
    assert await states(town, opportunity) == [RecordState.CONFIRMED]
    await permit(town, VIEWER, Permission.VIEW_LIST, Permission.SEE_BALANCE)
    await entered(viewer, opportunity)
    assert "⚖️ Balance: 100.00 € · debtor" in viewer.sees
