"""How each action on documents is called once, rightly, on an opportunity of somebody."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bot.actions.documents import editing, making, money, moving, reaching, supplying
from bot.actions.set_up import logos, question_sets, stocking
from bot.domain.document_moves import DocumentMove
from bot.domain.documents import TaxRate
from bot.domain.errors import NotFound
from bot.domain.history import RecordKind, StepKind
from bot.domain.question_sets import QuestionSet
from bot.domain.stock import Warehouse
from support.pictures import PNG

if TYPE_CHECKING:  # the scene's module takes these recipes in
    from actions.recipes import Scene

MISSING = 10**6


def _drafted(it: Scene, kind: RecordKind = RecordKind.QUOTE) -> tuple[int, int]:
    """A document an admin has just made, with two lines: its record and its first line."""
    try:
        paper = making.make_document(it.admin, it.desk, it.target.opportunity, kind=kind)
    except NotFound:
        return MISSING, MISSING
    copied = making._again(paper.document.lines[0])
    paper.document.lines.append(copied)
    it.desk.store.flush()
    return paper.record.id, paper.document.lines[0].id


def _on_paper(action: Any, **given: Any) -> Callable[[Scene], Any]:
    return lambda it: it.alone(action, _drafted(it)[0], **given)


def _on_line(action: Any, **given: Any) -> Callable[[Scene], Any]:
    return lambda it: it.alone(action, *_drafted(it), **given)


def _take_goods(it: Scene) -> Any:
    it.desk.step(None, StepKind.SET_UP)
    place = it.desk.store.add(Warehouse(name="A", position=1))
    return it.alone(editing.take_goods_from, _drafted(it)[0], place.id)


def _attach(it: Scene) -> Any:
    invoice, _ = _drafted(it, RecordKind.INVOICE)
    if invoice == MISSING:
        return it.on_it(money.attach, record_id=MISSING)
    moving.move(it.admin, it.desk, invoice, DocumentMove.CONFIRM)
    receipt = making.take_money(
        it.admin, it.desk, kind=RecordKind.RECEIPT, amount=5, invoice_id=invoice
    )
    it.desk.store.flush()
    return it.on_it(money.attach, record_id=receipt.record.id)


def _asked(it: Scene) -> tuple[int, int]:
    """A request that an admin has made, and its first line with an answer."""
    found = it.desk.store.pipelines.opportunity(it.target.opportunity)
    if found is None:
        return MISSING, MISSING
    paper = supplying.ask_supplier(it.admin, it.desk, found.id, supplier=found.party_id)
    for each in paper.document.lines:
        each.cost = 100
    it.desk.store.flush()
    return paper.record.id, paper.document.lines[0].id


def _ask_supplier(it: Scene) -> Any:
    found = it.desk.store.pipelines.opportunity(it.target.opportunity)
    party = found.party_id if found is not None else MISSING
    return it.on_it(supplying.ask_supplier, supplier=party)


def _keep_answer(it: Scene) -> Any:
    return it.alone(supplying.keep_answer, *_asked(it), cost=90)


def _quote_of_answer(it: Scene) -> Any:
    return it.alone(supplying.quote_of_answer, _asked(it)[0], percent=Decimal(20))


ON_A_DOCUMENT: dict[str, Callable[[Any], Any]] = {
    "make_document": lambda it: it.on_it(making.make_document, kind=RecordKind.QUOTE),
    "make_from": _on_paper(making.make_from, kind=RecordKind.INVOICE),
    "take_money": lambda it: it.alone(
        making.take_money,
        kind=RecordKind.RECEIPT,
        amount=100,
        opportunity_id=it.target.opportunity,
    ),
    "change_document_line": _on_line(editing.change_document_line, quantity=2000),
    "add_document_line": lambda it: it.alone(
        editing.add_document_line,
        _drafted(it)[0],
        product_id=it.products["P-1"],
        quantity=1000,
    ),
    "add_other_to_document": _on_paper(
        editing.add_other_to_document, name="Crate", quantity=1000, unit_price=5
    ),
    "drop_document_line": _on_line(editing.drop_document_line),
    "tax_document": _on_paper(editing.tax_document, rate_id=None),
    "address_document": _on_paper(editing.address_document, address="12 Main Street"),
    "annotate_document": _on_paper(editing.annotate_document, note="Two weeks"),
    "hold_quote_until": lambda it: it.alone(
        editing.hold_quote_until, _drafted(it)[0], it.desk.today
    ),
    "take_goods_from": _take_goods,
    "hold_document": _on_paper(reaching.hold_document, version=None),
    "move": _on_paper(moving.move, what=DocumentMove.CONFIRM),
    "attach": _attach,
    "ask_supplier": _ask_supplier,
    "keep_answer": _keep_answer,
    "quote_of_answer": _quote_of_answer,
}


def _count_stock(it: Scene) -> Any:
    it.desk.step(None, StepKind.SET_UP)
    place = it.desk.store.add(Warehouse(name="A", position=1))
    return it.alone(stocking.count_stock, it.products["P-1"], place.id, quantity=4000)


def _set_tax_percent(it: Scene) -> Any:
    it.desk.step(None, StepKind.SET_UP)
    rate = it.desk.store.add(TaxRate(name="VAT", percent=Decimal(20), position=1))
    return it.alone(stocking.set_tax_percent, rate.id, Decimal(21))


def _form(it: Scene) -> QuestionSet:
    it.desk.step(None, StepKind.SET_UP)
    return it.desk.store.add(QuestionSet(name="Visit", position=1, questions=["Who came?"]))


def _tax_by_default(it: Scene) -> Any:
    it.desk.step(None, StepKind.SET_UP)
    rate = it.desk.store.add(TaxRate(name="VAT", percent=Decimal(20), position=1))
    return it.alone(stocking.tax_by_default, rate.id, on=True)


OF_GOODS: dict[str, Callable[[Any], Any]] = {
    "count_stock": _count_stock,
    "set_logo": lambda it: it.alone(logos.set_logo, PNG),
    "drop_logo": lambda it: it.alone(logos.drop_logo),
    "set_tax_percent": _set_tax_percent,
    "set_questions": lambda it: it.alone(question_sets.set_questions, _form(it).id, ["Who?"]),
    "tax_by_default": _tax_by_default,
}
"""What an admin sets up of goods, taxes and papers."""
