"""One new opportunity for each of several customers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from bot.actions.access import scope_of
from bot.actions.many.changing import check_many
from bot.actions.opportunities.creating import create, first_type
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound, Refused
from bot.domain.many import MOST_AT_ONCE, Many, ManyKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

Made = Sequence[tuple[Party, Opportunity | Refused]]
"""What came of each: the opportunity, or why there is none."""


def wanted_for_each(actor: Member, desk: Desk, customers: Sequence[int]) -> list[Party]:
    """Each once, if the actor may do so and they are neither none nor too many."""
    check_office(actor, Office.CREATE)
    check_many(actor)
    wanted = list(dict.fromkeys(customers))
    if not wanted:
        raise Invalid("many-none")
    if len(wanted) > MOST_AT_ONCE:
        raise Invalid("many-too-many", most=MOST_AT_ONCE)
    found = desk.store.customers.parties(wanted)
    if None in found:
        raise NotFound
    return [each for each in found if each is not None]


def with_open_one(actor: Member, desk: Desk, parties: Sequence[Party]) -> list[Party]:
    """Of whom the actor lists an open one already, of the type that one more would have."""
    ids, scope = [each.id for each in parties], scope_of(actor, desk)
    having = desk.store.customers.with_open(ids, first_type(desk), scope)
    return [each for each in parties if each.id in having]


def create_for_each(
    actor: Member, desk: Desk, customers: Sequence[int], *, title: Callable[[Party], str]
) -> tuple[Many, Made]:
    """By the action that makes one, so every rule holds for each; what is refused is said.

    All of them are taken back in one go, and each from its card.
    """
    parties = wanted_for_each(actor, desk, customers)
    many = Many(kind=ManyKind.CREATE, by=actor.id, at=desk.now)
    many = desk.store.many.begin(many, hushed=False)
    made = [(party, _made(actor, desk, party, title(party))) for party in parties]
    many.changed = sum(isinstance(each, Opportunity) for _, each in made)
    desk.store.many.end()
    return many, made


def _made(actor: Member, desk: Desk, party: Party, title: str) -> Opportunity | Refused:
    act = partial(create, actor, desk, customer=party.id, title=title, answers={})
    try:
        return desk.store.many.attempt(act)
    except Refused as refused:
        return refused
