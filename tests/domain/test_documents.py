"""Sums, moves and the balance of documents, with numbers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.balance import Entry, balance
from bot.domain.document_moves import DocumentMove, document_may, move_document, quote_is_out
from bot.domain.documents import DocumentLine, number_of, sums
from bot.domain.errors import Invalid
from bot.domain.history import Record, RecordKind, RecordState

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
VAT = {"tax_name": "VAT", "tax_percent": Decimal(20)}


def line(quantity: str, price: str, **more: object) -> DocumentLine:
    thousandths = int(Decimal(quantity) * 1000)
    cents = int(Decimal(price) * 100)
    return DocumentLine(name="Pump", quantity=thousandths, unit_price=cents, **more)  # type: ignore[arg-type]


def record(kind: RecordKind, state: RecordState = RecordState.DRAFT) -> Record:
    return Record(party_id=1, kind=kind, state=state, at=NOW)


def entry(kind: RecordKind, amount: int, number: int = 0, **more: object) -> Entry:
    return Entry(number, kind, amount, "IRR", **more)  # type: ignore[arg-type]


def test_tax_is_reckoned_on_the_sum_not_on_the_lines() -> None:
    lines = [line("0.5", "66.67", **VAT) for _ in range(3)]
    assert [each.total for each in lines] == [3334, 3334, 3334]
    reckoned = sums(lines)
    assert reckoned.net == 10002
    assert [tax.amount for tax in reckoned.taxes] == [2000]
    assert reckoned.total == 12002


def test_each_rate_has_its_own_sum() -> None:
    lines = [
        line("1", "100", **VAT),
        line("2", "10.05", tax_name="Reduced", tax_percent=Decimal("5.5")),
        line("1", "7"),
    ]
    reckoned = sums(lines)
    assert reckoned.net == 10000 + 2010 + 700
    # 5.5 % of 20.10 is 1.1055: half up to 1.11.
    assert [(tax.name, tax.base, tax.amount) for tax in reckoned.taxes] == [
        ("VAT", 10000, 2000),
        ("Reduced", 2010, 111),
    ]


def test_a_line_that_is_changed_into_none_is_refused() -> None:
    one = line("2", "10")
    one.discount = Decimal(101)
    with pytest.raises(Invalid, match="percent-range"):
        one.reckon()
    one.discount, one.quantity = Decimal(0), 0
    with pytest.raises(Invalid, match="quantity-not-positive"):
        one.reckon()


def test_numbers_by_kind_and_year() -> None:
    assert number_of(RecordKind.QUOTE, date(2026, 12, 31), 7) == "QUO-2026-00007"
    assert number_of(RecordKind.INVOICE, date(2027, 1, 1), 12345) == "INV-2027-12345"


@pytest.mark.parametrize(
    ("kind", "state", "move", "to"),
    [
        (RecordKind.QUOTE, RecordState.DRAFT, DocumentMove.SEND, RecordState.SENT),
        (RecordKind.QUOTE, RecordState.SENT, DocumentMove.CONFIRM, RecordState.CONFIRMED),
        (RecordKind.QUOTE, RecordState.CONFIRMED, DocumentMove.EXPIRE, RecordState.EXPIRED),
        (RecordKind.QUOTE, RecordState.SENT, DocumentMove.REJECT, RecordState.REJECTED),
        (RecordKind.INVOICE, RecordState.CONFIRMED, DocumentMove.CANCEL, RecordState.CANCELLED),
        (RecordKind.RECEIPT, RecordState.DRAFT, DocumentMove.CONFIRM, RecordState.CONFIRMED),
    ],
)
def test_allowed_moves(
    kind: RecordKind, state: RecordState, move: DocumentMove, to: RecordState
) -> None:
    one = record(kind, state)
    move_document(one, move)
    assert one.state is to


@pytest.mark.parametrize(
    ("kind", "state", "move"),
    [
        (RecordKind.INVOICE, RecordState.SENT, DocumentMove.REJECT),
        (RecordKind.INVOICE, RecordState.CONFIRMED, DocumentMove.CONFIRM),
        (RecordKind.QUOTE, RecordState.CANCELLED, DocumentMove.CONFIRM),
        (RecordKind.QUOTE, RecordState.EXPIRED, DocumentMove.CANCEL),
        (RecordKind.QUOTE, RecordState.DRAFT, DocumentMove.EXPIRE),
        (RecordKind.RECEIPT, RecordState.DRAFT, DocumentMove.SEND),
        (RecordKind.NOTE, RecordState.CONFIRMED, DocumentMove.CANCEL),
    ],
)
def test_refused_moves(kind: RecordKind, state: RecordState, move: DocumentMove) -> None:
    one = record(kind, state)
    assert not document_may(one, move)
    with pytest.raises(Invalid, match="document-not-so"):
        move_document(one, move)
    assert one.state is state


def test_a_quote_holds_until_its_last_moment() -> None:
    one = record(RecordKind.QUOTE, RecordState.SENT)
    one.valid_until = NOW + timedelta(seconds=1)
    assert quote_is_out(one, NOW)
    assert not quote_is_out(one, NOW + timedelta(seconds=1))
    one.state = RecordState.DRAFT
    assert not quote_is_out(one, NOW)


def test_the_balance_of_an_invoice_its_receipts_and_returns() -> None:
    story: list[Entry] = []

    def after(kind: RecordKind, amount: int) -> int:
        story.append(entry(kind, amount, len(story)))
        return balance(story)["IRR"]

    assert after(RecordKind.INVOICE, 20_000_000) == 20_000_000
    assert after(RecordKind.RECEIPT, 5_000_000) == 15_000_000
    assert after(RecordKind.QUOTE, 9_000_000) == 15_000_000
    assert after(RecordKind.SALES_RETURN, 3_000_000) == 12_000_000
    assert after(RecordKind.RECEIPT, 14_000_000) == -2_000_000
    assert after(RecordKind.PAYMENT, 2_000_000) == 0


def test_of_a_financial_contract_only_the_rest_counts() -> None:
    contract = entry(RecordKind.CONTRACT, 100, 1, financial=True)
    plain = entry(RecordKind.CONTRACT, 70, 2)
    assert balance([contract, plain]) == {"IRR": 100}
    invoices = [entry(RecordKind.INVOICE, 30, 3, parent_id=1)]
    assert balance([contract, *invoices]) == {"IRR": 100}
    invoices.append(entry(RecordKind.INVOICE, 90, 4, parent_id=1))
    # More was invoiced than agreed: the invoices count, the contract no more.
    assert balance([contract, *invoices]) == {"IRR": 120}


def test_currencies_are_never_added() -> None:
    euro = Entry(9, RecordKind.INVOICE, 500, "EUR")
    assert balance([entry(RecordKind.RECEIPT, 40), euro]) == {"IRR": -40, "EUR": 500}


@given(
    st.lists(st.tuples(st.sampled_from(sorted(RecordKind)), st.integers(0, 10**9)), max_size=12)
)
def test_an_order_of_entries_changes_no_balance(story: list[tuple[RecordKind, int]]) -> None:
    entries = [entry(kind, amount, at) for at, (kind, amount) in enumerate(story)]
    assert balance(entries) == balance(reversed(entries))
