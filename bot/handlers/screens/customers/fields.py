"""Behind the customer's card: its lines to change, its numbers, who keeps it."""

from __future__ import annotations

from bot.conversations.customers import CUSTOMER
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import NotAllowed
from bot.domain.facts import Name
from bot.domain.parties import Party, PartyKind
from bot.domain.rights import OFFICE, Office
from bot.handlers.customers.erasing_presses import AskErase
from bot.handlers.customers.presses import (
    DropPhone,
    EditCustomer,
    GiveCustomer,
    OpenCustomer,
    ShowCustomerFields,
    ShowOwners,
    UseCustomer,
)
from bot.handlers.screens.customers.card import customer_of
from bot.handlers.screens.set_up.page import cut, page_of, pager
from bot.handlers.turns.looks import Sight
from bot.reading.contacts import phone_key
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_KEY = 20


def may(sight: Sight, act: CustomerAct) -> tuple[Party, frozenset[CustomerAct]]:
    """Whom it is about, refused to who may not do this."""
    party, acts = customer_of(sight)
    if act not in acts:
        raise NotAllowed("not-allowed", act=f"customer-{act.value}")
    return party, acts


def customer_fields(sight: Sight) -> Reply:
    """Every line as a button; a number goes by one tap, a new one is asked for."""
    party, acts = may(sight, CustomerAct.EDIT)
    questions = [each for each in CUSTOMER.questions if _changes(party, each.name)]
    lines = Flow(Button(Say(each.label), EditCustomer(party.id, each.name)) for each in questions)
    phones = [
        (Button(say_of("button-drop-phone", phone=Name(each)), dropping(party, place)),)
        for place, each in enumerate(party.phones)
    ]
    keeping = Flow(_keeping(party)) if CustomerAct.KEEP in acts else ()
    may_erase = sight.actor.role in OFFICE[Office.SET_UP]
    erasing = (Button(say_of("button-erase"), AskErase(party.id)),) if may_erase else ()
    rows = (lines, *phones, keeping, erasing, back_to_customer(party))
    return Reply(
        lines=(say_of("customer-fields-title", name=Name(party.name)),),
        rows=tuple(row for row in rows if row),
    )


def _changes(party: Party, name: str) -> bool:
    """A lead becomes something else by being converted, not by being edited."""
    return name != "kind" or party.kind is not PartyKind.LEAD


def dropping(party: Party, place: int) -> DropPhone:
    """The number goes with the button: an older button must not take another one away."""
    key = phone_key(party.phones[place]) or ""
    return DropPhone(party.id, place, key[:MOST_KEY])


def _keeping(party: Party) -> list[Button]:
    use = "button-customer-retire" if party.active else "button-customer-revive"
    return [
        Button(say_of("button-owner"), ShowOwners(party.id, 0)),
        Button(say_of(use), UseCustomer(party.id, 0 if party.active else 1)),
    ]


def owners(sight: Sight) -> Reply:
    """Whose customer shall it be?"""
    party, _ = may(sight, CustomerAct.KEEP)
    page = page_of(sight)
    members, more = cut(sight.desk.store.people.members(), page)
    rows = [
        (
            Button(
                say_of(
                    "button-stage-here" if each.id == party.owner_id else "button-stage",
                    stage=Name(each.name),
                ),
                GiveCustomer(party.id, each.id),
            ),
        )
        for each in members
    ]
    nobody = (Button(say_of("button-nobody"), GiveCustomer(party.id, 0)),)
    return Reply(
        lines=(say_of("customer-owners-title", name=Name(party.name)),),
        rows=(
            *rows,
            nobody,
            *pager(page, more=more, turn=lambda to: ShowOwners(party.id, to)),
            (Button(say_of("button-back"), ShowCustomerFields(party.id)),),
        ),
    )


def back_to_customer(party: Party) -> tuple[Button, ...]:
    return (Button(say_of("button-back"), OpenCustomer(party.id)),)
