"""The documents of an opportunity, what can be made of it, and quotes that stop a loss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.actions.access import acts, reach
from bot.actions.documents.money import may_see_balance
from bot.actions.ports.documents import Paper
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.rights import Act
from bot.handlers.documents.presses import (
    AskSupplier,
    CardFile,
    LoseAndCancel,
    MakeFrom,
    MakePaper,
    OpenPaper,
    ShowBalance,
    ShowPapers,
    TakeMoney,
)
from bot.handlers.screens.cards.balance import PAID, attaching, in_fours, kind_label, owed
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.screens.cards.named import number_line
from bot.handlers.screens.records.words import state_of
from bot.handlers.screens.set_up.page import PAGE, cut, page_of, pager
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

FINANCIAL = "contract-financial"
"""A contract that counts in the balance, as a button names it."""

MADE = (RecordKind.QUOTE, RecordKind.INVOICE)


def papers(sight: Sight) -> Reply:
    """The latest first, eight a page; below them what one tap makes."""
    number, page = int(sight.params["opportunity"]), page_of(sight)
    opportunity = reach(sight.actor, sight.desk, number, Act.SEE)
    found = sight.desk.store.documents.of_opportunity(opportunity.id)
    rows, more = cut(found, page)
    invoices = [each for each in found if _is_confirmed_invoice(each)]
    may = Act.EDIT in acts(sight.actor, sight.desk, opportunity)
    party = _party(sight, opportunity)
    lines: list[Say | None] = [
        say_of("papers-title", title=Name(opportunity.title)),
        number_line(opportunity, party),
        *owed(sight, opportunity),
        None,
    ]
    numbered = list(enumerate(rows, page * PAGE + 1))
    lines += [row_of(each, place) for place, each in numbered]
    if not rows:
        lines.append(say_of("papers-none" if opportunity.lines else "papers-no-lines"))
    loose, attach = attaching(sight, opportunity, may=may)
    return Reply(
        lines=(*lines, *loose),
        rows=tuple(
            row
            for row in (
                *in_fours([(place, OpenPaper(each.record.id)) for place, each in numbered]),
                *pager(page, more=more, turn=lambda to: ShowPapers(opportunity.id, to)),
                *attach,
                *(_making(sight, opportunity, invoices) if may else ()),
                (Button(say_of("button-card-pdf"), CardFile(opportunity.id)),),
                back_to_card(opportunity.id),
            )
            if row
        ),
    )


def row_of(paper: Paper, place: int) -> Say:
    """A document in one line."""
    record = paper.record
    facts: dict[str, Fact] = {
        "place": place,
        "kind": Term(f"record-{record.kind.value}"),
        "number": Name(paper.document.number),
        "state": state_of(record),
    }
    if record.kind is RecordKind.SUPPLIER_REQUEST or record.amount is None:
        return Say("paper-row-unpriced", facts)
    amount = Money(record.amount, paper.document.currency)
    return Say("paper-row", {**facts, "amount": amount})


def _is_confirmed_invoice(paper: Paper) -> bool:
    record = paper.record
    return record.kind is RecordKind.INVOICE and record.state is RecordState.CONFIRMED


def _returning(opportunity: Opportunity, invoices: Sequence[Paper]) -> Iterator[Button]:
    """Of what was invoiced: of the one invoice there is, else of all the products."""
    label, kind = kind_label(RecordKind.SALES_RETURN), RecordKind.SALES_RETURN.value
    if len(invoices) == 1:
        (invoice,) = invoices
        yield Button(label, MakeFrom(invoice.record.id, invoice.document.version, kind))
    elif invoices and opportunity.lines:
        yield Button(label, MakePaper(opportunity.id, opportunity.version, kind))


def _making(sight: Sight, opportunity: Opportunity, invoices: Sequence[Paper]) -> tuple[Flow, ...]:
    """What is made often, side by side; below it what is made now and then."""
    at = (opportunity.id, opportunity.version)
    often, contracts, seldom = [], [], []
    if opportunity.lines:
        often = [Button(kind_label(each), MakePaper(*at, each.value)) for each in MADE]
        contract = RecordKind.CONTRACT
        contracts = [
            Button(kind_label(contract), MakePaper(*at, contract.value)),
            Button(say_of("button-contract-counts"), MakePaper(*at, FINANCIAL)),
        ]
        seldom.append(Button(kind_label(RecordKind.SUPPLIER_REQUEST), AskSupplier(*at)))
    receipt, payment = (
        Button(kind_label(each), TakeMoney(opportunity.id, each.value)) for each in PAID
    )
    money = [receipt]
    if may_see_balance(sight.actor):
        money.append(Button(say_of("button-balance"), ShowBalance(opportunity.id)))
    # Each its own: one long word would set all of them below each other.
    back = Flow(_returning(opportunity, invoices))
    return Flow(often), Flow(money), Flow(contracts), Flow(seldom), back, Flow((payment,))


def lose_quotes(sight: Sight) -> Reply:
    """A quote is still with the customer: it is cancelled with the loss, or nothing is lost."""
    number = int(sight.params["opportunity"])
    opportunity = reach(sight.actor, sight.desk, number, Act.LOSE)
    out = sight.desk.store.documents.quotes_out(opportunity.id, sight.desk.now)
    lines: list[Say | None] = [say_of("lose-quotes", title=Name(opportunity.title)), None]
    for place, record in enumerate(out, 1):
        found = sight.desk.store.documents.of_record(record.id)
        if found is not None:
            lines.append(row_of(found, place))
    press = LoseAndCancel(opportunity.id, opportunity.version)
    return Reply(
        lines=tuple(lines),
        rows=((Button(say_of("button-lose-quotes"), press),), back_to_card(opportunity.id)),
    )


def _party(sight: Sight, opportunity: Opportunity) -> str:
    party = sight.desk.store.get(Party, opportunity.party_id)
    return party.name if party else ""
