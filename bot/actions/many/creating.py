"""One new opportunity for each of several customers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from bot.actions.many.changing import check_many
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound, Refused
from bot.domain.many import MOST_AT_ONCE
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

Made = Sequence[tuple[Party, Opportunity | Refused]]
"""What came of each: the opportunity, or why there is none."""


def create_for_each(
    actor: Member, desk: Desk, customers: Sequence[int], *, title: Callable[[Party], str]
) -> Made:
    """By the action that makes one, so every rule holds for each; what is refused is said.

    Each is a step of its own and can be taken back from its card.
    """
    check_office(actor, Office.CREATE)
    check_many(actor)
    wanted = list(dict.fromkeys(customers))
    if not wanted:
        raise Invalid("many-none")
    if len(wanted) > MOST_AT_ONCE:
        raise Invalid("many-too-many", most=MOST_AT_ONCE)
    made: list[tuple[Party, Opportunity | Refused]] = []
    for each in wanted:
        party = desk.store.customers.party(each)
        if party is None:
            raise NotFound
        made.append((party, _made(actor, desk, party, title(party))))
    return made


def _made(actor: Member, desk: Desk, party: Party, title: str) -> Opportunity | Refused:
    act = partial(create, actor, desk, customer=party.id, title=title, answers={})
    try:
        return desk.store.many.attempt(act)
    except Refused as refused:
        return refused
