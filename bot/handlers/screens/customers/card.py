"""The customer's card: who it is, how to reach them, what they are worth, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.actions.access import may_see_reports
from bot.actions.customers.access import customer_acts
from bot.actions.customers.undo import latest_of_customer
from bot.actions.documents.money import may_see_balance
from bot.actions.lists.listing import select, usual
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import NotFound
from bot.domain.facts import Fact, Name, Term
from bot.domain.listings import OPEN, Kind, Listing, Which
from bot.domain.lists import ListItem
from bot.domain.money import Money
from bot.domain.parties import LeadState, Party, PartyKind
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Office
from bot.domain.timeline import Shown, Subject
from bot.handlers.cards.history_presses import TurnHistory
from bot.handlers.customers.merge_presses import MergeCustomer
from bot.handlers.customers.presses import (
    CloseAllOpen,
    ConvertLead,
    NewWithCustomer,
    OpenCustomer,
    QualifyLead,
    ShowCustomerFields,
    ShowCustomerMore,
    ShowCustomers,
    UndoCustomerStep,
)
from bot.handlers.documents.presses import ShowCustomerBalance
from bot.handlers.follow_ups.day_presses import FollowCustomer
from bot.handlers.home.presses import ShowHome
from bot.handlers.lists.list_presses import ShowBoard, ShowListing
from bot.handlers.reports.presses import ReportOn
from bot.handlers.screens.cards.balance import owed_by
from bot.handlers.screens.cards.filling_in import customer_forms_button
from bot.handlers.screens.lists.pages import realised
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

Row = tuple[Button, ...]
Acts = frozenset[CustomerAct]


def customer_of(sight: Sight) -> tuple[Party, Acts]:
    """Whom the screen is about, and what may be done to them. Everybody may find them."""
    party = sight.desk.store.customers.party(int(sight.params["party"]))
    if party is None:
        raise NotFound
    return party, customer_acts(sight.actor, sight.desk, party)


def customer(sight: Sight) -> Reply:
    party, acts = customer_of(sight)
    lines = [*_merged(sight, party), *_who(sight, party)]
    if CustomerAct.KNOW in acts:
        lines += [*_reached(sight, party), *_worth(sight, party)]
        lines += owed_by(sight, party.id)
    elif party.owner_id is not None:
        lines += [None, say_of("customer-ask", member=_member(sight, party.owner_id))]
    return Reply(lines=tuple(lines), rows=tuple(row for row in _rows(sight, party, acts) if row))


def _merged(sight: Sight, party: Party) -> Iterator[Say | None]:
    """Where the button was that of another one, who is this one now."""
    gone = sight.desk.store.get(Party, int(sight.params["party"]))
    if gone is not None and gone.id != party.id:
        yield say_of("customer-merged", name=Name(gone.name))
        yield None


def _who(sight: Sight, party: Party) -> Iterator[Say | None]:
    yield say_of("customer-title", name=Name(party.name))
    facts: dict[str, Fact] = {"kind": Term(f"party-{party.kind.value}")}
    if party.kind is PartyKind.LEAD:
        yield Say("customer-lead", {**facts, "state": Term(f"lead-{party.lead_state.value}")})
    else:
        yield Say("customer-kind", facts)
    if party.aliases:
        yield say_of("customer-aliases", names=Name(party.aliases))
    if not party.active:
        yield say_of("customer-inactive")
    if party.place:
        yield say_of("customer-place", place=Name(party.place))
    if party.owner_id is None:
        yield say_of("customer-no-owner")
    else:
        yield say_of("customer-owner", member=_member(sight, party.owner_id))


def _reached(sight: Sight, party: Party) -> Iterator[Say | None]:
    for phone in party.phones:
        yield say_of("customer-phone", phone=Name(phone))
    if party.email:
        yield say_of("customer-email", email=Name(party.email))
    source = sight.desk.store.get(ListItem, party.source_id) if party.source_id else None
    if source is not None:
        yield say_of("customer-source", source=source.label)
    if party.converted_at is not None and party.converted_by is not None:
        member = _member(sight, party.converted_by)
        yield say_of("customer-converted", at=party.converted_at, member=member)


def _worth(sight: Sight, party: Party) -> Iterator[Say | None]:
    """The three totals over the opportunities that this member may list."""
    selection = select(sight.actor, sight.desk, opportunities_of(sight, party))
    totals = sight.desk.store.listings.totals(selection)
    currency = sight.desk.organisation.currency
    yield None
    if not totals.count:
        yield say_of("customer-no-opportunities")
        return
    still = replace(selection, filter=selection.filter & OPEN)
    open_now = sight.desk.store.listings.totals(still).count
    yield say_of("customer-opportunities", count=totals.count, open=open_now)
    yield say_of("list-final", amount=Money(totals.final, currency))
    yield say_of("list-estimated", amount=Money(totals.estimated, currency))
    yield from realised(totals, currency)


def opportunities_of(sight: Sight, party: Party) -> Listing:
    """The list of this customer's opportunities that this member usually reads."""
    mine = replace(usual(sight.actor, sight.desk), which=Which.ANY.value)
    return mine.about(Kind.PARTY, party.id)


def _rows(sight: Sight, party: Party, acts: Acts) -> Iterator[Row]:
    step = latest_of_customer(sight.actor, sight.desk, party.id)
    if step is not None:
        what = Term(f"step-{step.kind.value}")
        yield (Button(say_of("button-undo", what=what), UndoCustomerStep(party.id, step.id)),)
    if party.active and sight.actor.role in OFFICE[Office.CREATE]:
        yield (Button(say_of("button-new"), NewWithCustomer(party.id)),)
    yield from _lead_rows(sight, party, acts)
    if CustomerAct.KNOW in acts:
        yield from _at_hand(sight, party)
        return
    home = Button(say_of("button-home"), ShowHome())
    yield Flow((*_follow(sight, party), *_behind(sight, party, acts), home))


def _lead_rows(sight: Sight, party: Party, acts: Acts) -> Iterator[Row]:
    """What a lead may become; a disqualified one is requalified first."""
    if party.kind is not PartyKind.LEAD or CustomerAct.EDIT not in acts:
        return
    if party.lead_state is LeadState.DISQUALIFIED:
        yield (_qualifying(party, LeadState.QUALIFIED, "button-lead-requalify"),)
        if sight.desk.store.customers.open_with(party.id):
            yield (Button(say_of("button-close-open"), CloseAllOpen(party.id)),)
        return
    if party.lead_state is LeadState.UNKNOWN:
        yield (_qualifying(party, LeadState.QUALIFIED, "button-lead-qualify"),)
    yield Flow(
        (
            Button(say_of("button-to-company"), ConvertLead(party.id, PartyKind.COMPANY.value)),
            Button(say_of("button-to-person"), ConvertLead(party.id, PartyKind.PERSON.value)),
            _qualifying(party, LeadState.DISQUALIFIED, "button-lead-disqualify"),
        )
    )


def _qualifying(party: Party, state: LeadState, label: str) -> Button:
    return Button(say_of(label), QualifyLead(party.id, state.value))


def _follow(sight: Sight, party: Party) -> Iterator[Button]:
    if party.active and sight.actor.role in OFFICE[Office.CREATE]:
        yield Button(say_of("button-follow-up"), FollowCustomer(party.id))


def _at_hand(sight: Sight, party: Party) -> Iterator[Row]:
    """Of one that is known well: what is done every day, the rest behind "more"."""
    if party.kind is not PartyKind.LEAD:
        yield Flow(_daily(sight, party))
    more = Button(say_of("button-details"), ShowCustomerMore(party.id))
    yield (more, Button(say_of("button-home"), ShowHome()))


def _daily(sight: Sight, party: Party) -> Iterator[Button]:
    yield from _follow(sight, party)
    theirs = opportunities_of(sight, party).code
    yield Button(say_of("button-list"), ShowListing(theirs))


def customer_more(sight: Sight) -> Reply:
    """What is done or looked at less often."""
    party, acts = customer_of(sight)
    back = (Button(say_of("button-back"), OpenCustomer(party.id)),)
    # What a lead may become takes their place on its card.
    daily = _daily(sight, party) if party.kind is PartyKind.LEAD else ()
    rest = Flow((*daily, *_behind(sight, party, acts)))
    return Reply(lines=(say_of("customer-title", name=Name(party.name)),), rows=(rest, back))


def _behind(sight: Sight, party: Party, acts: Acts) -> Iterator[Button]:
    if CustomerAct.EDIT in acts:
        yield Button(say_of("button-edit"), ShowCustomerFields(party.id))
        yield from customer_forms_button(sight, party)
    if CustomerAct.KNOW in acts:
        newest = TurnHistory(Subject.CUSTOMER.value, party.id, Shown.ALL.value, "f", 0, 0)
        yield Button(say_of("button-history"), newest)
        listing = opportunities_of(sight, party)
        yield Button(say_of("button-board"), ShowBoard(replace(listing, party=party.id).code))
        if may_see_reports(sight.actor):
            yield Button(say_of("button-report-on"), ReportOn(listing.code))
        if may_see_balance(sight.actor):
            yield Button(say_of("button-balance"), ShowCustomerBalance(party.id))
    if CustomerAct.KEEP in acts:
        yield Button(say_of("button-merge"), MergeCustomer(party.id))
    yield Button(say_of("button-customers"), ShowCustomers())


def _member(sight: Sight, member_id: int) -> Name:
    member = sight.desk.store.get(Member, member_id)
    return Name(member.name if member else "")
