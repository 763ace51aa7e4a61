"""A contact that was shared: whose customer it is already, or what it can become."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.customers.access import customer_acts
from bot.domain.customer_rights import CustomerAct
from bot.domain.facts import Name
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.customers.presses import NewWithCustomer, OpenCustomer
from bot.handlers.home.presses import ShowHome
from bot.handlers.records.presses import FileContact, MakeCustomer
from bot.handlers.turns.looks import Sight
from bot.reading.contacts import contact_keys
from bot.speech.reply import Button, Reply, Say, say_of

MOST_SHOWN = 5


def shared_contact(sight: Sight) -> Reply:
    check_office(sight.actor, Office.CREATE)
    name, phone = str(sight.params.get("contact", "")), str(sight.params.get("phone", ""))
    keys = contact_keys((phone,), None)
    found = sight.desk.store.customers.with_contacts(keys)[:MOST_SHOWN] if keys else []
    known = [each for each in found if _may_know(sight, each)]
    lines = (
        say_of("contact-shared", name=Name(name), phone=Name(phone)),
        *(_theirs(sight, each) for each in found if each not in known),
        *(say_of("contact-known", name=Name(each.name)) for each in known),
        *(() if found else (say_of("contact-new"),)),
    )
    return Reply(lines=lines, rows=tuple(_rows(known, fresh=not found)))


def _rows(known: list[Party], *, fresh: bool) -> Iterator[tuple[Button, ...]]:
    for each in known:
        yield (Button(say_of("button-found", title=Name(each.name)), OpenCustomer(each.id)),)
        yield (Button(say_of("button-new"), NewWithCustomer(each.id)),)
    if fresh:
        yield (
            Button(say_of("button-as-lead"), MakeCustomer(PartyKind.LEAD.value)),
            Button(say_of("button-as-person"), MakeCustomer(PartyKind.PERSON.value)),
        )
    yield (Button(say_of("button-file-contact"), FileContact()),)
    yield (Button(say_of("button-home"), ShowHome()),)


def _theirs(sight: Sight, party: Party) -> Say:
    """Never who it is: only whom to ask."""
    keeper = party.owner_id or party.created_by
    member = sight.desk.store.get(Member, keeper) if keeper else None
    if member is None:
        return say_of("contact-unkept")
    return say_of("contact-kept-by", member=Name(member.name))


def _may_know(sight: Sight, party: Party) -> bool:
    return CustomerAct.KNOW in customer_acts(sight.actor, sight.desk, party)
