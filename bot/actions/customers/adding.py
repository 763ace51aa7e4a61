"""Customers and products: adding and finding them."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member
from bot.reading.names import name_norm, search_key

MOST_NAME = 200


def named_in_full(text: str) -> str:
    """The name without needless spaces; refused rather than cut, for it is searched by."""
    name = " ".join(text.split())
    if not search_key(name):
        raise Invalid("name-empty")
    if len(name) > MOST_NAME:
        raise Invalid("text-too-long", longest=MOST_NAME)
    return name


def add_party(
    actor: Member | None, desk: Desk, *, name: str, kind: PartyKind = PartyKind.COMPANY
) -> Party:
    """The customer of this name: the one there is, when the names match, else a new one.

    Runs inside a step that its caller opened.
    """
    name = named_in_full(name)
    key = search_key(name)
    known = desk.store.catalogue.party_named(key)
    if known is not None:
        return known
    return desk.store.add(
        Party(
            kind=kind,
            name=name,
            search_key=key,
            words_key=name_norm(name),
            owner_id=actor.id if actor else None,
            created_by=actor.id if actor else None,
            created_at=desk.now,
        )
    )
