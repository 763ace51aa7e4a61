"""Quotes, invoices and money: what each leaves behind, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.documents.editing import (
    change_document_line,
    drop_document_line,
    hold_quote_until,
    tax_document,
)
from bot.actions.documents.making import make_document, make_from, take_money
from bot.actions.documents.money import attach, balance_of_customer, balance_of_opportunity
from bot.actions.documents.moving import move
from bot.actions.documents.reaching import see_document
from bot.actions.opportunities.life import lose
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.actions.undo import undo
from bot.domain.document_moves import DocumentMove
from bot.domain.documents import TaxRate
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Engagement
from bot.domain.parties import Product
from bot.domain.people import Permission
from bot.domain.stock import Level, StockMove, Warehouse

CONFIRM, CANCEL = DocumentMove.CONFIRM, DocumentMove.CANCEL
SEES_BALANCE = (Permission.PICK_PRODUCTS, Permission.CHANGE_PRICE, Permission.SEE_BALANCE)


async def sold(firm: Firm, *lines: tuple[str, int, int], who: str = "nora") -> int:
    """An opportunity with lines of (product, thousandths, price in cents)."""
    number = await firm.new(who)
    for product, quantity, price in lines or (("P-3", 2000, 100_00),):
        await firm.act(
            who,
            add_line,
            number,
            product_id=firm.products[product],
            quantity=quantity,
            unit_price=price,
        )
    return number


async def paper(firm: Firm, number: int, kind: RecordKind, **more: Any) -> Paper:
    return await firm.act("nora", make_document, number, kind=kind, **more)


async def confirmed(firm: Firm, number: int, kind: RecordKind, **more: Any) -> Paper:
    made = await paper(firm, number, kind, **more)
    return await firm.act("nora", move, made.record.id, CONFIRM)


async def owed(firm: Firm, number: int) -> Sequence[Money]:
    return await firm.act("maya", balance_of_opportunity, number)


async def party_of(firm: Firm, number: int) -> int:
    return (await firm.see(number)).party_id


async def state_of(firm: Firm, record_id: int) -> RecordState:
    record = await firm.work.read(lambda desk: desk.store.get(Record, record_id))
    assert record is not None
    return record.state


async def vat(firm: Firm, percent: str = "20") -> int:
    def add(desk: Desk) -> int:
        desk.step(None, StepKind.SET_UP)
        return desk.store.add(TaxRate(name="VAT", percent=Decimal(percent), position=1)).id

    return await firm.work.write(add)


async def test_a_quote_copies_everything_in_one_go(firm: Firm) -> None:
    number = await sold(firm, ("P-3", 2000, 100_00), ("P-4", 1500, 190_00))
    quote = await paper(firm, number, RecordKind.QUOTE)
    assert quote.document.number == "QUO-2026-00001"
    assert quote.document.buyer == "Acme"
    assert [(each.name, each.quantity, each.unit_price) for each in quote.document.lines] == [
        ("Valve", 2000, 100_00),
        ("Fitting", 1500, 190_00),
    ]
    assert (quote.record.amount, quote.record.currency) == (485_00, "EUR")
    # Fifteen days, to the last second of the last one in Paris: 17 March is over.
    assert quote.record.valid_until == datetime(2026, 3, 17, 23, tzinfo=UTC)
    again = await paper(firm, number, RecordKind.QUOTE)
    assert again.document.number == "QUO-2026-00002"
    assert (await paper(firm, number, RecordKind.INVOICE)).document.number == "INV-2026-00001"


async def test_rounding_of_three_half_units(firm: Firm) -> None:
    number = await sold(firm, *[("P-3", 500, 66_67)] * 3)
    rate = await vat(firm)
    invoice = await paper(firm, number, RecordKind.INVOICE)
    taxed = await firm.act("nora", tax_document, invoice.record.id, rate_id=rate)
    sums = taxed.document.sums()
    assert [each.total for each in taxed.document.lines] == [33_34] * 3
    assert (sums.net, sums.taxes[0].amount, sums.total) == (100_02, 20_00, 120_02)
    await firm.act("nora", move, invoice.record.id, CONFIRM)
    assert await owed(firm, number) == [Money(120_02, "EUR")]


async def test_a_document_is_changed_until_it_is_confirmed(firm: Firm) -> None:
    number = await sold(firm, ("P-3", 2000, 100_00), ("P-4", 1000, 200_00))
    quote = await paper(firm, number, RecordKind.QUOTE)
    valve, fitting = quote.document.lines
    changed = await firm.act(
        "nora",
        change_document_line,
        quote.record.id,
        valve.id,
        version=quote.document.version,
        quantity=3000,
        discount=Decimal(10),
    )
    assert changed.record.amount == 470_00
    # The first look is out of date now.
    with pytest.raises(ChangedMeanwhile):
        await firm.act(
            "nora",
            drop_document_line,
            quote.record.id,
            fitting.id,
            version=quote.document.version,
        )
    dropped = await firm.act("nora", drop_document_line, quote.record.id, fitting.id)
    assert dropped.record.amount == 270_00
    with pytest.raises(Invalid, match="document-needs-lines"):
        await firm.act("nora", drop_document_line, quote.record.id, valve.id)
    await firm.act("nora", move, quote.record.id, CONFIRM)
    with pytest.raises(Invalid, match="document-not-so"):
        await firm.act("nora", change_document_line, quote.record.id, valve.id, quantity=1000)
    # The opportunity itself is as it was: 2 valves and a fitting.
    assert (await firm.see(number)).amount == 400_00


async def test_what_the_customer_owes_step_by_step(firm: Firm) -> None:
    number = await sold(firm, ("P-3", 200_000, 100_000_00))
    await confirmed(firm, number, RecordKind.INVOICE)
    assert await owed(firm, number) == [Money(20_000_000_00, "EUR")]

    async def receipt(amount: int) -> None:
        await firm.act(
            "nora",
            take_money,
            kind=RecordKind.RECEIPT,
            amount=amount * 100,
            opportunity_id=number,
        )

    await receipt(5_000_000)
    assert await owed(firm, number) == [Money(15_000_000_00, "EUR")]
    await confirmed(firm, number, RecordKind.QUOTE)
    assert await owed(firm, number) == [Money(15_000_000_00, "EUR")]
    returned = await paper(firm, number, RecordKind.SALES_RETURN)
    line = returned.document.lines[0]
    await firm.act("nora", change_document_line, returned.record.id, line.id, quantity=30_000)
    await firm.act("nora", move, returned.record.id, CONFIRM)
    assert await owed(firm, number) == [Money(12_000_000_00, "EUR")]
    await receipt(14_000_000)
    assert await owed(firm, number) == [Money(-2_000_000_00, "EUR")]


async def test_a_receipt_on_the_invoice_only_is_offered_to_be_attached(firm: Firm) -> None:
    number = await sold(firm)
    invoice = await confirmed(firm, number, RecordKind.INVOICE)
    receipt = await firm.act(
        "nora", take_money, kind=RecordKind.RECEIPT, amount=50_00, invoice_id=invoice.record.id
    )
    party = await party_of(firm, number)
    assert await owed(firm, number) == [Money(200_00, "EUR")]
    assert await firm.act("maya", balance_of_customer, party) == [Money(150_00, "EUR")]

    def loose(desk: Desk) -> list[int]:
        return [each.id for each in desk.store.documents.loose(number)]

    assert await firm.work.read(loose) == [receipt.record.id]
    await firm.act("nora", attach, number, receipt.record.id)
    assert await owed(firm, number) == [Money(150_00, "EUR")]
    assert await firm.act("maya", balance_of_customer, party) == [Money(150_00, "EUR")]
    assert await firm.work.read(loose) == []
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", attach, number, receipt.record.id)


async def test_an_invoice_takes_the_place_of_its_financial_contract(firm: Firm) -> None:
    number = await sold(firm)
    contract = await confirmed(firm, number, RecordKind.CONTRACT, financial=True)
    assert await owed(firm, number) == [Money(200_00, "EUR")]
    invoice = await firm.act("nora", make_from, contract.record.id, kind=RecordKind.INVOICE)
    line = invoice.document.lines[0]
    await firm.act("nora", change_document_line, invoice.record.id, line.id, quantity=500)
    await firm.act("nora", move, invoice.record.id, CONFIRM)
    assert await owed(firm, number) == [Money(200_00, "EUR")]


async def test_the_balance_is_a_permission(firm: Firm) -> None:
    number = await sold(firm)
    await confirmed(firm, number, RecordKind.INVOICE)
    with pytest.raises(NotAllowed):
        await firm.act("nora", balance_of_opportunity, number)
    await firm.grant("nora", *SEES_BALANCE)
    assert await firm.act("nora", balance_of_opportunity, number) == [Money(200_00, "EUR")]


async def test_others_documents_answer_like_missing_ones(firm: Firm) -> None:
    number = await sold(firm)
    quote = await paper(firm, number, RecordKind.QUOTE)
    for record_id in (quote.record.id, 99_999):
        with pytest.raises(NotFound):
            await firm.act("sue", see_document, record_id)
        with pytest.raises(NotFound):
            await firm.act("sue", move, record_id, CONFIRM)
    assert await state_of(firm, quote.record.id) is RecordState.DRAFT


# Engagement ------------------------------------------------------------------------------


async def engagement(firm: Firm, number: int) -> Engagement:
    return (await firm.see(number)).engagement


async def test_the_last_quote_takes_the_engagement_back(firm: Firm) -> None:
    number = await sold(firm)
    one, two = [await paper(firm, number, RecordKind.QUOTE) for _ in range(2)]
    assert await engagement(firm, number) is Engagement.NEW
    for each in (one, two):
        await firm.act("nora", move, each.record.id, CONFIRM)
    assert await engagement(firm, number) is Engagement.QUOTED
    await firm.act("nora", move, one.record.id, DocumentMove.REJECT)
    assert await engagement(firm, number) is Engagement.QUOTED
    await firm.act("nora", move, two.record.id, CANCEL)
    assert await engagement(firm, number) is Engagement.NEW


async def test_a_quote_out_blocks_a_loss_unless_it_is_cancelled_with_it(firm: Firm) -> None:
    number = await sold(firm)
    quote = await confirmed(firm, number, RecordKind.QUOTE)
    reasons = [firm.items["price"]]
    with pytest.raises(Invalid, match="lose-has-quote"):
        await firm.act("nora", lose, number, reasons=reasons)
    step = await firm.act("nora", lose, number, reasons=reasons, cancel_quotes=True)
    assert await state_of(firm, quote.record.id) is RecordState.CANCELLED
    await firm.act("nora", undo, step.id)
    assert await state_of(firm, quote.record.id) is RecordState.CONFIRMED
    assert await engagement(firm, number) is Engagement.QUOTED


async def test_a_quote_holds_to_the_end_of_its_day(firm: Firm) -> None:
    number = await sold(firm)
    quote = await paper(firm, number, RecordKind.QUOTE)
    today = firm.clock.now().date()
    with pytest.raises(Invalid, match="day-past"):
        await firm.act("nora", hold_quote_until, quote.record.id, today - timedelta(days=1))
    held = await firm.act("nora", hold_quote_until, quote.record.id, today)
    assert held.record.valid_until == datetime(2026, 3, 2, 23, tzinfo=UTC)


# Stock -----------------------------------------------------------------------------------


async def stocked(firm: Firm, **on_hand: int) -> dict[str, int]:
    """Valves on hand by warehouse; the first is where goods are taken from."""

    def add(desk: Desk) -> dict[str, int]:
        desk.step(None, StepKind.SET_UP)
        valve = desk.store.get(Product, firm.products["P-3"])
        assert valve is not None
        valve.stock_tracked = True
        places = {}
        for position, (name, quantity) in enumerate(on_hand.items(), 1):
            place = desk.store.add(Warehouse(name=name, position=position))
            places[name] = place.id
            desk.store.add(
                StockMove(
                    product_id=valve.id,
                    warehouse_id=place.id,
                    quantity=quantity * 1000,
                    at=desk.now,
                    by=None,
                )
            )
        return places

    return await firm.work.write(add)


async def levels(firm: Firm) -> dict[int, tuple[int, int]]:
    """On hand and frozen, in whole valves."""
    valve = firm.products["P-3"]

    def ask(desk: Desk) -> Sequence[Level]:
        return desk.store.documents.levels([valve])[valve]

    return {
        level.warehouse_id: (level.on_hand // 1000, level.frozen // 1000)
        for level in await firm.work.read(ask)
    }


async def test_quotes_freeze_invoices_take_returns_give_back(firm: Firm) -> None:
    at = await stocked(firm, A=10, B=4)
    number = await sold(firm, ("P-3", 3000, 100_00))
    assert await levels(firm) == {at["A"]: (10, 0), at["B"]: (4, 0)}
    quote = await paper(firm, number, RecordKind.QUOTE)
    assert await levels(firm) == {at["A"]: (10, 0), at["B"]: (4, 0)}
    await firm.act("nora", move, quote.record.id, CONFIRM)
    assert await levels(firm) == {at["A"]: (10, 3), at["B"]: (4, 0)}
    invoice = await firm.act("nora", make_from, quote.record.id, kind=RecordKind.INVOICE)
    assert await levels(firm) == {at["A"]: (10, 3), at["B"]: (4, 0)}
    await firm.act("nora", move, invoice.record.id, CONFIRM)
    assert await levels(firm) == {at["A"]: (7, 0), at["B"]: (4, 0)}
    given = await firm.act("nora", make_from, invoice.record.id, kind=RecordKind.SALES_RETURN)
    line = given.document.lines[0]
    await firm.act("nora", change_document_line, given.record.id, line.id, quantity=1000)
    await firm.act("nora", move, given.record.id, CONFIRM)
    assert await levels(firm) == {at["A"]: (8, 0), at["B"]: (4, 0)}


async def test_a_cancelled_quote_freezes_nothing_a_cancelled_invoice_gives_back(
    firm: Firm,
) -> None:
    at = await stocked(firm, A=10)
    number = await sold(firm, ("P-3", 3000, 100_00))
    quote = await confirmed(firm, number, RecordKind.QUOTE)
    await firm.act("nora", move, quote.record.id, CANCEL)
    assert await levels(firm) == {at["A"]: (10, 0)}
    invoice = await confirmed(firm, number, RecordKind.INVOICE)
    assert await levels(firm) == {at["A"]: (7, 0)}
    await firm.act("nora", move, invoice.record.id, CANCEL)
    assert await levels(firm) == {at["A"]: (10, 0)}
    assert await owed(firm, number) == []


async def test_confirming_twice_moves_the_goods_once(firm: Firm) -> None:
    at = await stocked(firm, A=10)
    number = await sold(firm, ("P-3", 3000, 100_00))
    invoice = await paper(firm, number, RecordKind.INVOICE)
    first = invoice.document.version
    await firm.act("nora", move, invoice.record.id, CONFIRM, version=first)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("maya", move, invoice.record.id, CONFIRM, version=first)
    with pytest.raises(Invalid, match="document-not-so"):
        await firm.act("nora", move, invoice.record.id, CONFIRM)
    assert await levels(firm) == {at["A"]: (7, 0)}
