"""Who a new customer may be already: by phone, by e-mail, by a name that is near."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.actions.customers.access import customer_acts
from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.reading.contacts import contact_keys
from bot.reading.names import search_key

NEAR = 88
"""Of a hundred: "Norrin Werke" is near "Norin Werke", not near "Norden Werke"."""
MOST_SHOWN = 5
LOOKED_THROUGH = 200


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody who may be meant. What is `known` of them is theirs who may know it."""

    party: Party
    known: bool
    same_contact: bool
    """The same phone or address, not only a name that is near."""


def alike(
    actor: Member, desk: Desk, *, name: str, phone: str | None = None, email: str | None = None
) -> list[Alike]:
    """The customers there are that this may be: by contact first, then the nearest names."""
    keys = contact_keys((phone,) if phone else (), email)
    same = list(desk.store.customers.with_contacts(keys)) if keys else []
    near = [each for each in _near(desk, name) if each not in same]
    return [
        Alike(each, _may_know(actor, desk, each), each in same)
        for each in (*same, *near)[:MOST_SHOWN]
    ]


def _near(desk: Desk, name: str) -> Iterable[Party]:
    key = search_key(name)
    found = desk.store.finding.near_parties(name, size=LOOKED_THROUGH)
    rated = [(fuzz.ratio(key, each.search_key), each) for each in found]
    rated.sort(key=lambda rating: (-rating[0], rating[1].id))
    return [each for rate, each in rated if rate >= NEAR]


def _may_know(actor: Member, desk: Desk, party: Party) -> bool:
    return CustomerAct.KNOW in customer_acts(actor, desk, party)
