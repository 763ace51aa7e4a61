"""What a customer owes, step by step, as papers come and go."""

from __future__ import annotations

from bot.actions.documents.money import balance_of_customer
from bot.actions.ports import Desk
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Permission
from bot.handlers.customers.presses import OpenCustomer
from bot.speech.presses import pack
from bot.speech.report_moves import ShowReport
from support.papers import CONFIRM, MILLION, documents_of, entered, invoice_worth, sold, tax_of
from support.sales import member_of, permit
from support.talker import Talker
from support.town import MANAGER, REP, Town


async def owed(town: Town, opportunity: int) -> str:
    """The line of the card that says who owes whom, as the manager reads it."""
    manager = town.person(MANAGER)
    await manager.say("/start")
    await entered(manager, opportunity)
    return next(each for each in manager.sees.splitlines() if each.startswith("⚖️"))


async def test_what_the_customer_owes_step_by_step(town: Town) -> None:
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", CONFIRM)
    assert "20,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back", "Receipt")
    await rep.say("5,000,000")
    assert "15,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back", "Quote")
    await rep.tap("Products", "Ball valve", "Unit price")
    await rep.say("9,000,000")
    await rep.tap("Back", "Back", CONFIRM)
    assert "15,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back")
    await open_document(rep, "INV-2026-00001")
    await rep.tap("Sales return", "Products", "Ball valve", "Unit price")
    await rep.say("3,000,000")
    await rep.tap("Back", "Back", CONFIRM)
    assert "12,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back", "Receipt")
    await rep.say("14,000,000")
    assert "2,000,000.00 € · creditor" in await owed(town, opportunity)
    manager = town.person(MANAGER)
    await manager.tap("Documents", "Balance")
    assert "1. ➕ 20,000,000.00 € · 🧾 Invoice INV-2026-00001" in manager.sees
    assert "3. ➖ 3,000,000.00 € · ↩ Sales return RET-2026-00001" in manager.sees
    assert "⚖️ Balance: 2,000,000.00 € · creditor" in manager.sees


async def open_document(rep: Talker, number: str) -> Talker:
    """By its place in the list that is shown."""
    row = next(each for each in rep.sees.splitlines() if number in each)
    return await rep.tap(row.partition(".")[0])


async def test_a_receipt_on_the_invoice_only(town: Town) -> None:
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", CONFIRM, "Receipt")
    await rep.say("5,000,000")
    assert "Linked to the invoice only" in rep.sees
    assert "20,000,000.00 € · debtor" in await owed(town, opportunity)

    def customer(desk: Desk) -> list[Money]:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        return list(balance_of_customer(member_of(desk, MANAGER), desk, found.party_id))

    assert await town.kept(customer) == [Money(15 * MILLION * 100, "EUR")]
    manager = town.person(MANAGER)
    await manager.tap("Documents")
    assert "REC-2026-00001 of 5,000,000.00 €" in manager.sees
    await manager.tap("Count REC-2026-00001")
    assert "15,000,000.00 € · debtor" in manager.sees
    assert await town.kept(customer) == [Money(15 * MILLION * 100, "EUR")]


async def test_the_card_of_the_customer_says_what_they_owe(town: Town) -> None:
    opportunity = await sold(town, price=20 * MILLION)
    await invoice_worth(town, opportunity)
    manager = town.person(MANAGER)
    party = (await documents_of(town, opportunity))[0].record.party_id
    await manager.say("/help")
    await manager.press(manager.message["message_id"], pack(OpenCustomer(party)))
    assert "⚖️ Balance: 20,000,000.00 € · debtor" in manager.sees
    await manager.tap("Balance", "Receipt")
    await manager.say("20,000,000")
    assert "REC-2026-00001" in manager.sees
    await manager.tap("Back")
    assert "settled" in manager.sees


async def test_only_what_was_invoiced_is_realised_and_returns_stand_beside(town: Town) -> None:
    """A quote, a draft and a cancelled invoice of 20 million each are in no total."""
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", CONFIRM, "Back", "Invoice", "Back")
    await rep.tap("🧾 Invoice", "One more", CONFIRM)
    await rep.tap("Cancel", "Cancel it for good", "Back", "🧾 Invoice", "One more", CONFIRM)
    await rep.say("/list")
    assert "Invoiced so far, tax included: 20,000,000.00 €" in rep.sees
    assert "After returns" not in rep.sees
    await entered(rep, opportunity)
    await rep.tap("Documents")
    await open_document(rep, "INV-2026-00003")
    await rep.tap("Sales return", "Products", "Ball valve", "Unit price")
    await rep.say("3,000,000")
    await rep.tap("Back", "Back", CONFIRM)
    await rep.say("/list")
    assert "Invoiced so far, tax included: 20,000,000.00 €" in rep.sees
    assert "After returns: 17,000,000.00 €" in rep.sees
    party = (await documents_of(town, opportunity))[0].record.party_id
    await rep.press(rep.message["message_id"], pack(OpenCustomer(party)))
    assert "Invoiced so far, tax included: 20,000,000.00 €" in rep.sees
    assert "After returns: 17,000,000.00 €" in rep.sees
    for report in ("R10", "R17"):
        await rep.press(rep.message["message_id"], pack(ShowReport(report, "", "", "l", "")))
        await rep.tap("Numbers")
        assert "20,000,000" in rep.sees, report


async def test_a_rep_sees_a_balance_by_permission_only(town: Town) -> None:
    opportunity = await sold(town)
    await invoice_worth(town, opportunity)
    rep = await entered(town.rep, opportunity)
    assert "⚖️" not in rep.sees
    await rep.tap("Documents")
    assert not [each for each in rep.buttons if "Balance" in each]
    await permit(town, REP, Permission.SEE_BALANCE)
    await entered(rep, opportunity)
    assert "⚖️" in rep.sees


async def test_rounding_on_the_screen_and_in_the_balance(town: Town) -> None:
    opportunity = await sold(town, quantity=500, price_minor=66_67, lines=3)
    await tax_of(town, "VAT", "20")
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", "Tax", "VAT 20%")
    assert rep.sees.count("33.34 €") == 3
    assert "Net: 100.02 €" in rep.sees
    assert "VAT 20%: 20.00 €" in rep.sees
    assert "Total: 120.02 €" in rep.sees
    await rep.tap(CONFIRM)
    assert "120.02 € · debtor" in await owed(town, opportunity)


async def test_a_contract_counts_only_when_it_is_financial_and_a_payment_as_money_out(
    town: Town,
) -> None:
    """A contract of 20 million, half of it invoiced; 1 million goes back to the customer."""
    opportunity = await sold(town, price=20 * MILLION)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "📜 Contract in balance", CONFIRM)
    assert "Counts in the balance" in rep.sees
    assert "20,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Invoice", "Products", "Ball valve", "Unit price")
    await rep.say("10,000,000")
    await rep.tap("Back", "Back", CONFIRM)
    assert "20,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back", "Payment")
    await rep.say("1,000,000")
    assert "21,000,000.00 € · debtor" in await owed(town, opportunity)
    await rep.tap("Back", "📜 Contract", CONFIRM)
    assert "21,000,000.00 € · debtor" in await owed(town, opportunity)
