"""Who owes whom, of an opportunity and of a customer; what hangs loose is attached."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.balance import SETTLED, Entry, balance, counted
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import ChangedMeanwhile, NotAllowed
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.money import Money
from bot.domain.people import Member, Permission
from bot.domain.rights import Act


def may_see_balance(actor: Member) -> bool:
    return actor.has(Permission.SEE_BALANCE)


def balance_of_opportunity(actor: Member, desk: Desk, opportunity_id: int) -> Sequence[Money]:
    """One for each currency; above 0 the customer owes."""
    _check(actor)
    reach(actor, desk, opportunity_id, Act.SEE)
    return _monies(balance(desk.store.documents.entries(opportunity_id=opportunity_id)))


def balance_of_customer(actor: Member, desk: Desk, party_id: int) -> Sequence[Money]:
    """Over all the records of the customer."""
    _check(actor)
    party = reach_customer(actor, desk, party_id, CustomerAct.KNOW)
    return _monies(balance(desk.store.documents.entries(party_id=party.id)))


def counts_in_opportunity(
    actor: Member, desk: Desk, opportunity_id: int
) -> Sequence[tuple[Entry, int]]:
    """What its balance is made of: each entry with what it adds, the oldest first."""
    _check(actor)
    reach(actor, desk, opportunity_id, Act.SEE)
    return _in_order(desk.store.documents.entries(opportunity_id=opportunity_id))


def counts_with_customer(actor: Member, desk: Desk, party_id: int) -> Sequence[tuple[Entry, int]]:
    _check(actor)
    party = reach_customer(actor, desk, party_id, CustomerAct.KNOW)
    return _in_order(desk.store.documents.entries(party_id=party.id))


def loose_money(actor: Member, desk: Desk, opportunity_id: int) -> Sequence[Record]:
    """Receipts that hang on an invoice of the opportunity only: one tap attaches them."""
    reach(actor, desk, opportunity_id, Act.SEE)
    return desk.store.documents.loose(opportunity_id)


def attach(actor: Member, desk: Desk, opportunity_id: int, record_id: int) -> Record:
    """From now on it counts in the opportunity's balance, too."""
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT)
    loose = desk.store.documents.loose(opportunity_id)
    record = next((each for each in loose if each.id == record_id), None)
    if record is None:
        raise ChangedMeanwhile
    desk.step(actor, StepKind.RECORD, opportunity_id=opportunity.id)
    record.opportunity_id = opportunity.id
    desk.store.flush()
    return record


def left_of(desk: Desk, invoice: Paper) -> Money:
    """What of an invoice is still to come: less the receipts and returns made of it."""
    made = desk.store.documents.made_from(invoice.record.id)
    came = sum(
        each.amount or 0
        for each in made
        if each.kind in SETTLED
        and each.state is RecordState.CONFIRMED
        and each.currency == invoice.record.currency
    )
    return Money((invoice.record.amount or 0) - came, invoice.document.currency)


def beyond(desk: Desk, receipt: Paper, *, balance_seen: bool) -> Money | None:
    """What of a receipt is more than was still to come; None where it is nothing.

    On an invoice it is told to whoever sees the invoice, else to whoever sees the balance.
    """
    record, currency = receipt.record, receipt.document.currency
    if record.kind is not RecordKind.RECEIPT:
        return None
    invoice = desk.store.documents.of_record(record.parent_id) if record.parent_id else None
    if invoice is not None:
        left = left_of(desk, invoice).minor
    elif balance_seen:
        whose = (
            {"party_id": record.party_id}
            if record.opportunity_id is None
            else {"opportunity_id": record.opportunity_id}
        )
        left = balance(desk.store.documents.entries(**whose)).get(currency, 0)
    else:
        return None
    over = min(record.amount or 0, -left)
    return Money(over, currency) if over > 0 else None


def _in_order(entries: Sequence[Entry]) -> Sequence[tuple[Entry, int]]:
    return [
        (entry, amount)
        for entry, amount in counted(sorted(entries, key=lambda each: each.id))
        if amount
    ]


def _check(actor: Member) -> None:
    if not may_see_balance(actor):
        raise NotAllowed("not-allowed", act="see-balance")


def _monies(by_currency: dict[str, int]) -> Sequence[Money]:
    return [Money(minor, currency) for currency, minor in sorted(by_currency.items())]
