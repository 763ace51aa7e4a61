"""Documents in a town: an opportunity worth quoting, and ways to its documents."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.documents.making import make_document
from bot.actions.documents.moving import move
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.document_moves import DocumentMove
from bot.domain.documents import TaxRate
from bot.domain.facts import Term
from bot.domain.history import RecordKind, StepKind
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import REP, Town

CONFIRM = "✅ Confirm"
MILLION = 10**6


async def sold(
    town: Town,
    *,
    customer: str = "Acme",
    code: str = "P-300",
    quantity: int = 1000,
    price: int | None = None,
    price_minor: int | None = None,
    lines: int = 1,
) -> int:
    """Nora's opportunity with so many lines of a product; `price` in whole units."""
    opportunity = await sold_to(town, customer)

    def add(desk: Desk) -> None:
        product = desk.store.catalogue.product_coded(code)
        assert product is not None
        asked = price * 100 if price is not None else price_minor
        for _ in range(lines):
            add_line(
                member_of(desk, REP),
                desk,
                opportunity,
                product_id=product.id,
                quantity=quantity,
                unit_price=asked,
            )

    await town.core.work.write(add)
    return opportunity


async def entered(person: Talker, opportunity: int) -> Talker:
    """At the card of this opportunity."""
    await person.say("/start")
    return await person.press(person.message["message_id"], pack(OpenCard(opportunity)))


async def make(person: Talker, kind: RecordKind) -> Talker:
    """The button of this kind of document, in whatever language."""
    label = Term(f"record-{kind.value}")
    return await person.tap(await person.words("button-of-kind", kind=label))


async def invoice_worth(town: Town, opportunity: int) -> Paper:
    """A confirmed invoice of all its lines."""

    def act(desk: Desk) -> Paper:
        rep = member_of(desk, REP)
        made = make_document(rep, desk, opportunity, kind=RecordKind.INVOICE)
        return move(rep, desk, made.record.id, DocumentMove.CONFIRM)

    return await town.core.work.write(act)


async def documents_of(town: Town, opportunity: int) -> Sequence[Paper]:
    """The latest first, read by a session of its own."""
    return await town.kept(lambda desk: desk.store.documents.of_opportunity(opportunity))


async def tax_of(town: Town, name: str, percent: str, *, by_default: bool = False) -> None:
    def add(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        rate = TaxRate(name=name, percent=Decimal(percent), position=1, by_default=by_default)
        desk.store.add(rate)

    await town.core.work.write(add)
