"""Who owes whom: a line on a card, and behind it what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.actions.access import acts, reach
from bot.actions.customers.access import customer_acts, reach_customer
from bot.actions.documents.money import (
    balance_of_customer,
    balance_of_opportunity,
    counts_in_opportunity,
    counts_with_customer,
    loose_money,
    may_see_balance,
)
from bot.domain.balance import Entry
from bot.domain.customer_rights import CustomerAct
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Record, RecordKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.documents.presses import (
    AttachMoney,
    OpenPaper,
    ShowPapers,
    TakeCustomerMoney,
    TakeMoney,
)
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_ENTRIES = 20
"""What a page shows of a balance, the latest."""

PAID = (RecordKind.RECEIPT, RecordKind.PAYMENT)


def owed(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    """The lines of an opportunity's card; none where no money was ever moved."""
    if may_see_balance(sight.actor):
        monies = balance_of_opportunity(sight.actor, sight.desk, opportunity.id)
        yield from map(said, monies)


def owed_by(sight: Sight, party_id: int) -> list[Say | None]:
    """The lines of a customer's card."""
    if not may_see_balance(sight.actor):
        return []
    return [said(each) for each in balance_of_customer(sight.actor, sight.desk, party_id)]


def said(money: Money) -> Say:
    if money.minor == 0:
        return say_of("balance-even", amount=money)
    key = "balance-debtor" if money.minor > 0 else "balance-creditor"
    return say_of(key, amount=Money(abs(money.minor), money.currency))


def balance(sight: Sight) -> Reply:
    """Of an opportunity: each entry that counts, and what hangs on its invoices only."""
    number = int(sight.params["opportunity"])
    opportunity = reach(sight.actor, sight.desk, number, Act.SEE)
    entries = counts_in_opportunity(sight.actor, sight.desk, opportunity.id)
    monies = balance_of_opportunity(sight.actor, sight.desk, opportunity.id)
    title = say_of("balance-title", title=Name(opportunity.title))
    may = Act.EDIT in acts(sight.actor, sight.desk, opportunity)
    more, rows = attaching(sight, opportunity, may=may)
    taking = (
        Flow(Button(kind_label(kind), TakeMoney(opportunity.id, kind.value)) for kind in PAID)
        if may
        else ()
    )
    back = (Button(say_of("button-back"), ShowPapers(opportunity.id, 0)),)
    lines = (title, None, *_lines(sight, entries, monies), *more)
    return Reply(lines=lines, rows=_rows(_numbers(sight, entries), *rows, taking, back))


def customer_balance(sight: Sight) -> Reply:
    """Of a customer, over all records with them."""
    number = int(sight.params["party"])
    party = reach_customer(sight.actor, sight.desk, number, CustomerAct.KNOW)
    entries = counts_with_customer(sight.actor, sight.desk, party.id)
    monies = balance_of_customer(sight.actor, sight.desk, party.id)
    may = CustomerAct.EDIT in customer_acts(sight.actor, sight.desk, party)
    taking = (
        Flow(Button(kind_label(kind), TakeCustomerMoney(party.id, kind.value)) for kind in PAID)
        if may
        else ()
    )
    back = (Button(say_of("button-back"), OpenCustomer(party.id)),)
    title = say_of("balance-title", title=Name(party.name))
    lines = (title, None, *_lines(sight, entries, monies))
    return Reply(lines=lines, rows=_rows(_numbers(sight, entries), taking, back))


def attaching(
    sight: Sight, opportunity: Opportunity, *, may: bool
) -> tuple[list[Say | None], list[tuple[Button, ...]]]:
    """What hangs on an invoice only, each with the tap that makes it count here."""
    loose = loose_money(sight.actor, sight.desk, opportunity.id)
    lines: list[Say | None] = []
    rows: list[tuple[Button, ...]] = []
    for record in loose:
        facts = named(sight, record)
        lines += [None, Say("paper-loose", facts)]
        if may:
            press = AttachMoney(opportunity.id, record.id)
            rows.append((Button(Say("button-attach", {"number": facts["number"]}), press),))
    return lines, rows


def named(sight: Sight, record: Record) -> dict[str, Fact]:
    """A record with money by its kind and number, and what it is worth."""
    found = sight.desk.store.documents.of_record(record.id)
    zone = ZoneInfo(sight.desk.organisation.zone)
    currency = record.currency or sight.desk.organisation.currency
    return {
        "kind": Term(f"record-{record.kind.value}"),
        "number": Name(found.document.number if found else ""),
        "day": found.document.day if found else record.at.astimezone(zone).date(),
        "amount": Money(record.amount or 0, currency),
    }


def kind_label(kind: RecordKind) -> Say:
    return say_of("button-of-kind", kind=Term(f"record-{kind.value}"))


def _shown(entries: Sequence[tuple[Entry, int]]) -> Sequence[tuple[Entry, int]]:
    return entries[-MOST_ENTRIES:]


def _lines(
    sight: Sight, entries: Sequence[tuple[Entry, int]], monies: Sequence[Money]
) -> Iterator[Say | None]:
    if not entries:
        yield say_of("balance-none")
        return
    if len(entries) > MOST_ENTRIES:
        yield say_of("balance-earlier", count=len(entries) - MOST_ENTRIES)
    for place, (entry, amount) in enumerate(_shown(entries), 1):
        record = sight.desk.store.get(Record, entry.id)
        if record is not None:
            key = "balance-more" if amount > 0 else "balance-less"
            money = Money(abs(amount), entry.currency)
            yield Say(key, {**named(sight, record), "amount": money, "place": place})
    yield None
    yield from map(said, monies)


def _numbers(sight: Sight, entries: Sequence[tuple[Entry, int]]) -> tuple[tuple[Button, ...], ...]:
    """A way to each document; a record without paper has none."""
    numbered: list[tuple[int, Press]] = [
        (place, OpenPaper(entry.id))
        for place, (entry, _) in enumerate(_shown(entries), 1)
        if sight.desk.store.documents.of_record(entry.id) is not None
    ]
    return in_fours(numbered)


def in_fours(numbered: Sequence[tuple[int, Press]]) -> tuple[tuple[Button, ...], ...]:
    buttons = [Button(say_of("button-number", place=place), press) for place, press in numbered]
    return tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))


def _rows(
    numbers: tuple[tuple[Button, ...], ...], *rows: tuple[Button, ...]
) -> tuple[tuple[Button, ...], ...]:
    return (*numbers, *(row for row in rows if row))
