"""What the forms about documents do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from bot.actions.documents.editing import (
    add_document_line,
    add_other_to_document,
    address_document,
    annotate_document,
    change_document_line,
    hold_quote_until,
)
from bot.actions.documents.making import take_money
from bot.actions.documents.money import beyond, may_see_balance
from bot.actions.documents.supplying import ask_supplier, keep_answer, quote_of_answer
from bot.actions.ports import Desk
from bot.conversations.answers import New
from bot.domain.errors import Invalid
from bot.domain.history import RecordKind
from bot.domain.money import Money
from bot.domain.people import Member
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.item_lines import thousandths
from bot.handlers.turns.looks import Next, Screen, screen
from bot.speech.reply import say_of


def _line(filled: Finished) -> Next:
    only = filled.draft.only or ""
    answer = filled.answers.get(only)
    change: dict[str, Any] = {
        "quantity": lambda: thousandths(answer),
        "unit_price": lambda: answer.minor if isinstance(answer, Money) else None,
        "discount": lambda: Decimal(str(answer or 0)),
        "name": lambda: filled.words("name"),
    }
    at = (int(filled.known["document"]), int(filled.known["item"]))
    version = int(filled.known["edition"])
    change_document_line(filled.actor, filled.desk, *at, version=version, **{only: change[only]()})
    return _back(filled)


def _add(filled: Finished) -> Next:
    product, price = filled.answers.get("product"), filled.answers.get("unit_price")
    if not isinstance(product, int):
        raise Invalid("choice-unknown")
    add_document_line(
        *_at(filled),
        version=int(filled.known["edition"]),
        product_id=product,
        quantity=thousandths(filled.answers["quantity"]),
        unit_price=price.minor if isinstance(price, Money) else None,
        discount=Decimal(str(filled.answers.get("discount") or 0)),
    )
    return _added(filled)


def _add_other(filled: Finished) -> Next:
    price = filled.answers.get("unit_price")
    add_other_to_document(
        *_at(filled),
        version=int(filled.known["edition"]),
        name=filled.words("name"),
        quantity=thousandths(filled.answers["quantity"]),
        unit_price=price.minor if isinstance(price, Money) else 0,
        discount=Decimal(str(filled.answers.get("discount") or 0)),
    )
    return _added(filled)


def _at(filled: Finished) -> tuple[Member, Desk, int]:
    return filled.actor, filled.desk, int(filled.known["document"])


def _added(filled: Finished) -> Next:
    return Next(Screen.from_json(filled.known["back"]), above=(say_of("paper-line-added"),))


def _edit(filled: Finished) -> Next:
    at = _at(filled)
    version = int(filled.known["edition"])
    match filled.draft.only:
        case "until":
            day = filled.answers.get("until")
            if not isinstance(day, date):
                raise Invalid("date-unclear")
            hold_quote_until(*at, day, version=version)
        case "buyer":
            address_document(*at, buyer=filled.words("buyer"), version=version)
        case "address":
            address_document(*at, address=filled.words("address"), version=version)
        case _:
            annotate_document(*at, filled.words("note"), version=version)
    return _back(filled)


def _money(filled: Finished) -> Next:
    """A receipt or payment: on an invoice only, on the opportunity, or on the customer."""
    amount = filled.answers.get("amount")
    if not isinstance(amount, Money):
        raise Invalid("money-unclear")
    known = filled.known
    on = ("invoice_id", "invoice") if "invoice" in known else ("party_id", "party")
    if "invoice" not in known and "opportunity" in known:
        on = ("opportunity_id", "opportunity")
    made = take_money(
        filled.actor,
        filled.desk,
        kind=RecordKind(known["kind"]),
        amount=amount.minor,
        **{on[0]: int(known[on[1]])},
    )
    over = beyond(filled.desk, made, balance_seen=may_see_balance(filled.actor))
    said = (say_of("paper-money-kept"),)
    if over is not None:
        said = (say_of("paper-money-beyond", amount=over),)
    return Next(screen("paper", document=made.record.id), above=said)


def _back(filled: Finished) -> Next:
    return Next(Screen.from_json(filled.known["back"]), above=(say_of("paper-changed"),))


def _supplier(filled: Finished) -> Next:
    supplier = filled.answers.get("supplier")
    if not isinstance(supplier, int | New):
        raise Invalid("choice-unknown")
    made = ask_supplier(
        filled.actor,
        filled.desk,
        filled.opportunity,
        supplier=supplier.text if isinstance(supplier, New) else supplier,
        version=int(filled.known["edition"]),
    )
    return Next(screen("paper", document=made.record.id), above=(say_of("paper-money-kept"),))


def _cost(filled: Finished) -> Next:
    cost = filled.answers.get("cost")
    if not isinstance(cost, Money):
        raise Invalid("money-unclear")
    at = (int(filled.known["document"]), int(filled.known["item"]))
    version = int(filled.known["edition"])
    keep_answer(filled.actor, filled.desk, *at, cost=cost.minor, version=version)
    return _back(filled)


def _margin(filled: Finished) -> Next:
    percent = filled.answers.get("percent")
    if not isinstance(percent, Decimal):
        raise Invalid("number-unclear")
    made = quote_of_answer(
        filled.actor,
        filled.desk,
        int(filled.known["document"]),
        percent=percent,
        version=int(filled.known["edition"]),
    )
    return Next(screen("paper", document=made.record.id), above=(say_of("paper-made"),))


DOCUMENT_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "paper_line": _line,
    "paper_add": _add,
    "paper_other": _add_other,
    "paper_edit": _edit,
    "money_taken": _money,
    "supplier_request": _supplier,
    "supplier_cost": _cost,
    "margin_quote": _margin,
}
