"""Opportunities to pick from, for whoever looks for where a message belongs."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.access import acts
from bot.actions.lists.finding import opportunities_for
from bot.actions.ports import Desk
from bot.conversations.lookups import ROWS_A_PAGE, WORTH, Found, Lookup, Row
from bot.domain.facts import AsIs, Fact, Name
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.speech.widths import shortened_inside

ROOM_OF_NUMBER = 11
"""Cells of a number beside a title, on a button."""


def opportunities_found(actor: Member, desk: Desk, lookup: Lookup) -> Found:
    """Those to which a record may be added; a place that was shared sorts them."""
    if lookup.ids:
        known = (desk.store.pipelines.opportunity(each) for each in lookup.ids)
        there = [each for each in known if each is not None]
        return Found(
            tuple(_row(desk, each) for each in there if Act.RECORD in acts(actor, desk, each))
        )
    first = lookup.page * ROWS_A_PAGE
    parked = desk.store.filing.parked(actor.person or 0)
    near = next((each.place for each in reversed(parked) if each.place), None)
    rows = opportunities_for(actor, desk, lookup.text, size=first + ROWS_A_PAGE + 1, near=near)
    page = rows[first : first + ROWS_A_PAGE]
    return Found(tuple(_row(desk, each) for each in page), len(rows) > first + ROWS_A_PAGE)


def _row(desk: Desk, opportunity: Opportunity) -> Row:
    """What tells it from others on a button: its worth where the title is the usual one.

    A title somebody wrote stands for itself, the customer beside it.
    """
    party = desk.store.get(Party, opportunity.party_id)
    name = party.name if party else ""
    row = Row(opportunity.id, Name(opportunity.title), marks=marks_of(desk, opportunity))
    if not name or name not in opportunity.title:
        return replace(row, hint=Name(name) if name else None)
    if not opportunity.title.startswith(name):
        return row
    worth = opportunity.money or Name(opportunity.number)
    return replace(row, label=Name(name), hint=worth, flags=frozenset({WORTH}))


def marks_of(desk: Desk, opportunity: Opportunity) -> tuple[Fact, ...]:
    """What tells it from others of the same title: whose it is, its worth, its number."""
    party = desk.store.get(Party, opportunity.party_id)
    whose = party is not None and party.name not in opportunity.title
    return (
        *((Name(party.name),) if party is not None and whose else ()),
        *((opportunity.money,) if opportunity.money is not None else ()),
        AsIs(shortened_inside(opportunity.number, ROOM_OF_NUMBER)),
    )
