"""Rows of customers: found by name, however it is spelled, and never doubled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.actions.customers.adding import named_in_full
from bot.actions.importing.cells import BETWEEN, Cells
from bot.actions.importing.outcome import Alike, Outcome, Verdicts
from bot.actions.ports import Desk
from bot.actions.ports.staging import KnownParty
from bot.domain.errors import Invalid
from bot.domain.lists import ListKind
from bot.domain.parties import MOST_PHONES, LeadState, Party, PartyKind, alias_text
from bot.domain.people import Member
from bot.reading.contacts import contact_keys
from bot.reading.names import name_norm, search_key

FILLED = ("phone", "email", "place", "source_id", "owner_id", "aliases")
"""What is filled where it is empty. Kind and state of a customer change in the chat."""


@dataclass(slots=True)
class ToldOfCustomer:
    number: int
    name: str
    key: str
    kind: PartyKind
    state: LeadState
    phones: list[str]
    values: dict[str, Any]
    """Of FILLED, what the row says; the phone is the main one."""
    supplier: bool
    active: bool


class Customers:
    """Takes rows in chunk by chunk; what came before in the file is known by then."""

    def __init__(self, actor: Member | None, desk: Desk) -> None:
        self._actor = actor
        self._staging = desk.store.staging
        self._known: dict[str, KnownParty] = {}
        self._called: dict[str, str] = {}
        """By contact key, who of this file has it."""

    def take(self, chunk: Sequence[Cells], verdicts: Verdicts, *, keep: bool) -> None:
        told = [(cells, each) for cells in chunk if (each := verdicts.of(cells, told_by))]
        keys = {each.key for _, each in told} - set(self._known)
        self._known |= self._staging.parties_named(keys)
        fresh = [each for _, each in told if each.key not in self._known]
        ids = iter(self._staging.ids(Party, len(fresh)) if keep else range(-len(fresh), 0))
        added: list[Party] = []
        for cells, each in told:
            known = self._known.get(each.key)
            if known is not None:
                verdicts.add(self._fill(known, each))
                continue
            party = party_of(self._actor, cells, each)
            party.id = next(ids)
            added.append(party)
            self._known[each.key] = KnownParty(party.id, empty_of(party))
            verdicts.add(Outcome.ADDED)
        self._tell_alike(added, told, verdicts)
        if keep:
            self._staging.put(added)
            self._staging.rest()

    def settle(self) -> None:
        """Nothing else follows from customers."""

    def _fill(self, known: KnownParty, told: ToldOfCustomer) -> Outcome:
        new = {name: value for name, value in told.values.items() if name in known.empty}
        if not new:
            return Outcome.KNOWN
        known.empty -= set(new)
        if "phone" in new:
            new["other_phones"] = told.phones[1:]
        self._staging.fill(known.id, new)
        return Outcome.CHANGED

    def _tell_alike(
        self,
        added: Iterable[Party],
        told: Iterable[tuple[Cells, ToldOfCustomer]],
        verdicts: Verdicts,
    ) -> None:
        """Of another name with the same phone or address: brought in, and told."""
        rows = {each.key: cells.row.number for cells, each in told}
        keys = {each.search_key: contact_keys(each.phones, each.email) for each in added}
        there = self._staging.called_at({one for each in keys.values() for one in each})
        for party in added:
            mine = keys[party.search_key]
            other = next(
                (name for one in mine if (name := there.get(one) or self._called.get(one))), None
            )
            if other is not None:
                verdicts.alike.append(Alike(rows[party.search_key], party.name, other))
            self._called.update(dict.fromkeys(mine, party.name))


def told_by(cells: Cells) -> ToldOfCustomer:
    name = named_in_full(cells.needed("name"))
    source = cells.one_of("source", cells.house.items(ListKind.SOURCE))
    phones = cells.phones("phone")
    if len(phones) > MOST_PHONES:
        raise Invalid("phones-too-many", most=MOST_PHONES)
    kind = cells.code("kind", PartyKind) or PartyKind.COMPANY
    state = cells.code("state", LeadState)
    if state is not None and kind is not PartyKind.LEAD:
        raise Invalid("not-a-lead")
    owner = cells.one_of("owner", cells.house.members)
    supplier, active = cells.flag("supplier"), cells.flag("active")
    values = {
        "phone": phones[0] if phones else None,
        "email": cells.text("email") or None,
        "place": cells.text("place") or None,
        "source_id": source.id if source else None,
        "owner_id": owner.id if owner else None,
        "aliases": alias_text(cells.text("aliases")) or None,
    }
    return ToldOfCustomer(
        number=cells.row.number,
        name=name,
        key=search_key(name),
        kind=kind,
        state=state or LeadState.UNKNOWN,
        phones=phones,
        values={name: value for name, value in values.items() if value is not None},
        supplier=bool(supplier),
        active=active is not False,
    )


def party_of(actor: Member | None, cells: Cells, told: ToldOfCustomer) -> Party:
    maker = actor.id if actor else None
    party = Party(
        kind=told.kind,
        lead_state=told.state,
        name=told.name,
        search_key=told.key,
        words_key=name_norm(told.name),
        owner_id=maker,
        created_by=maker,
        created_at=cells.desk.now,
        supplier=told.supplier,
        active=told.active,
    )
    for name, value in told.values.items():
        setattr(party, name, value)
    party.call_at(told.phones)
    return party


def named_only(actor: Member | None, cells: Cells, name: str) -> Party:
    """The customer of an opportunity, of whom nothing else is said."""
    said = ToldOfCustomer(
        number=cells.row.number,
        name=name,
        key=search_key(name),
        kind=PartyKind.COMPANY,
        state=LeadState.UNKNOWN,
        phones=[],
        values={},
        supplier=False,
        active=True,
    )
    return party_of(actor, cells, said)


def empty_of(party: Party) -> frozenset[str]:
    return frozenset(name for name in FILLED if not getattr(party, name))


def phones_said(party: Party) -> str:
    return BETWEEN.join(party.phones)
