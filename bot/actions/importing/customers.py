"""A row of customers: found by name, however it is spelled, and never doubled."""

from __future__ import annotations

from bot.actions.customers import add_party, named_in_full
from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome
from bot.domain.errors import Invalid
from bot.domain.lists import ListKind
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member
from bot.reading.names import search_key


def take_customer(actor: Member | None, cells: Cells) -> Outcome:
    """A new one, or what was empty in the one there is; nothing is written over."""
    name = named_in_full(cells.needed("name"))
    key = search_key(name)
    told = _told(cells)
    kind = _kind(cells)
    party = cells.desk.store.catalogue.party_named(key)
    if party is None:
        _fill(add_party(actor, cells.desk, name=name, kind=kind), told)
        return Outcome.ADDED
    return Outcome.CHANGED if _fill(party, told) else Outcome.KNOWN


def _told(cells: Cells) -> dict[str, str | int | None]:
    source = cells.one_of("source", cells.desk.store.lists.items(ListKind.SOURCE))
    return {
        "phone": cells.text("phone") or None,
        "email": cells.text("email") or None,
        "place": cells.text("place") or None,
        "source_id": source.id if source else None,
    }


def _kind(cells: Cells) -> PartyKind:
    text = cells.text("kind").lower()
    if not text:
        return PartyKind.COMPANY
    if text not in set(PartyKind):
        raise Invalid("import-not-listed", typed=text, known=", ".join(PartyKind))
    return PartyKind(text)


def _fill(party: Party, told: dict[str, str | int | None]) -> bool:
    """Whether there was something to fill."""
    new = {
        field: value
        for field, value in told.items()
        if value is not None and getattr(party, field) is None
    }
    for field, value in new.items():
        setattr(party, field, value)
    return bool(new)
