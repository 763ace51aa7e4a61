"""Documents: a quote, an invoice, a receipt - a record with a number, lines and taxes.

The Record holds what the history and the balance need: kind, party, opportunity, amount,
state, validity. The Document is the sheet of paper behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, localcontext

from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.history import RecordKind
from bot.domain.line_rules import checked_line_total
from bot.domain.money import MOST_MINOR, rounded
from bot.domain.shelves import named_well

LINED = frozenset(
    {RecordKind.QUOTE, RecordKind.INVOICE, RecordKind.SALES_RETURN, RecordKind.CONTRACT}
)
"""Documents with lines; their amount is worked out of them."""

TAKES_MORE = LINED - {RecordKind.SALES_RETURN}
"""To which a line can be added; what comes back was on the invoice already."""

PAID = frozenset({RecordKind.RECEIPT, RecordKind.PAYMENT})
"""Documents with nothing but an amount: money that came, money that went."""

DOCUMENTS = LINED | PAID | {RecordKind.SUPPLIER_REQUEST}

SERIES: dict[RecordKind, str] = {
    RecordKind.QUOTE: "QUO",
    RecordKind.INVOICE: "INV",
    RecordKind.SALES_RETURN: "RET",
    RecordKind.CONTRACT: "CON",
    RecordKind.RECEIPT: "REC",
    RecordKind.PAYMENT: "PAY",
    RecordKind.SUPPLIER_REQUEST: "RFQ",
}

MOST_NOTE = 1000
MOST_BUYER = 200
MOST_ADDRESS = 400


def series_of(kind: RecordKind, day: date) -> str:
    """What is counted together: each kind by year, such as INV-2026."""
    return f"{SERIES[kind]}-{day.year}"


def number_of(kind: RecordKind, day: date, count: int) -> str:
    return f"{series_of(kind, day)}-{count:05}"


@dataclass(eq=False, kw_only=True)
class TaxRate:
    """A rate an admin keeps, such as VAT 20 %; a line of a document may carry one."""

    id: int = field(init=False, repr=False)
    name: str
    percent: Decimal
    position: int
    active: bool = True
    by_default: bool = False
    """On every line of a new document; of one rate at most."""

    @property
    def label(self) -> Name:
        return Name(self.name)


@dataclass(eq=False, kw_only=True)
class DocumentLine:
    """Quantity in thousandths, prices in minor units of the document's currency.

    The tax is kept as it was called and stood when the line was written: to change a rate
    changes no document.
    """

    id: int = field(init=False, repr=False)
    document_id: int = field(init=False, repr=False)
    product_id: int | None = None
    name: str
    quantity: int
    unit: str | None = None
    unit_price: int
    discount: Decimal = Decimal(0)
    tax_name: str | None = None
    tax_percent: Decimal | None = None
    cost: int | None = None
    """What a supplier asked for one unit; of supplier requests and what came of them."""
    total: int = field(init=False)
    position: int = 0

    def __post_init__(self) -> None:
        self.reckon()

    def tax(self, rate: TaxRate | None) -> None:
        self.tax_name = rate.name if rate else None
        self.tax_percent = rate.percent if rate else None

    def reckon(self) -> None:
        """Works the total out again after a change; refuses what is no line."""
        self.total = checked_line_total(self.quantity, self.unit_price, self.discount)


@dataclass(frozen=True, slots=True)
class Tax:
    """One rate over a document: `base` is the sum of its lines, both in minor units."""

    name: str
    percent: Decimal
    base: int
    amount: int


@dataclass(frozen=True, slots=True)
class Sums:
    net: int
    taxes: tuple[Tax, ...]

    @property
    def total(self) -> int:
        return self.net + sum(tax.amount for tax in self.taxes)


def sums(lines: Iterable[DocumentLine]) -> Sums:
    """Net, taxes and total: each rate on the sum of its lines, rounded half up once."""
    lines = tuple(lines)
    bases: dict[tuple[str, Decimal], int] = {}
    for line in lines:
        if line.tax_name is not None and line.tax_percent is not None:
            rate = (line.tax_name, line.tax_percent)
            bases[rate] = bases.get(rate, 0) + line.total
    taxes = tuple(
        Tax(name, percent, base, _tax(base, percent)) for (name, percent), base in bases.items()
    )
    return Sums(sum(line.total for line in lines), taxes)


def _tax(base: int, percent: Decimal) -> int:
    with localcontext(prec=60):
        return rounded(Decimal(base) * percent / 100)


@dataclass(eq=False, kw_only=True)
class Document:
    """The paper of a record. What it says of the buyer is what was so when it was made."""

    id: int = field(init=False, repr=False)
    record_id: int
    number: str
    day: date
    """The organisation's local day it was made on."""
    currency: str
    rate: int = 10**9
    """Base units per unit of `currency`, in billionths."""
    buyer: str
    buyer_address: str = ""
    supplier_id: int | None = None
    """Whom a supplier request goes to."""
    warehouse_id: int | None = None
    """Where its goods are taken from, or given back to."""
    note: str = ""
    edits: int = 0
    """How often it was changed or moved on: two people at once both raise it, and the
    second is told that something changed.
    """
    version: int = field(init=False, repr=False)
    lines: list[DocumentLine] = field(default_factory=list)

    def sums(self) -> Sums:
        return sums(self.lines)

    def write(self, lines: Sequence[DocumentLine]) -> None:
        """These lines in this order, in place of the ones there were."""
        for position, line in enumerate(lines, 1):
            line.position = position
        self.lines = list(lines)
        if self.sums().total > MOST_MINOR:
            raise Invalid("money-too-large")

    def line(self, line_id: int) -> DocumentLine | None:
        return next((each for each in self.lines if each.id == line_id), None)

    def address_to(self, *, buyer: str | None = None, address: str | None = None) -> None:
        """Whom it names and where they are; what is None stays as it is."""
        if buyer is not None:
            self.buyer = named_well(buyer, longest=MOST_BUYER)
        if address is not None:
            address = address.strip()
            if len(address) > MOST_ADDRESS:
                raise Invalid("text-too-long", longest=MOST_ADDRESS)
            self.buyer_address = address

    def annotate(self, note: str) -> None:
        note = note.strip()
        if len(note) > MOST_NOTE:
            raise Invalid("text-too-long", longest=MOST_NOTE)
        self.note = note
