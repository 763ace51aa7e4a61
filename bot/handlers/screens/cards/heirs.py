"""To whom an opportunity can be given; and of whom a board can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.actions.access import reach
from bot.actions.opportunities.creating import may_leave_to_nobody
from bot.domain.facts import Name
from bot.domain.people import Member, Role
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import GiveTo, ShowHeirs
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, say_of

MEMBERS_A_PAGE = 12

Row = tuple[Button, ...]


def heirs(sight: Sight) -> Reply:
    """Everybody who works on opportunities, but whoever has it; and nobody, for who leads."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.REASSIGN)
    others = [each for each in workers(sight) if each.id != opportunity.assignee_id]
    at = (opportunity.id, opportunity.version)
    rows = members_page(
        sight,
        others,
        chosen=lambda member: GiveTo(*at, member.id),
        turned=lambda page: ShowHeirs(opportunity.id, page),
    )
    if opportunity.assignee_id is not None and may_leave_to_nobody(sight.actor):
        rows = (*rows, (Button(say_of("button-nobody"), GiveTo(*at, 0)),))
    lines = (say_of("heirs-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(*rows, back_to_card(opportunity.id)))


def workers(sight: Sight) -> list[Member]:
    return [each for each in sight.desk.store.people.members() if each.role is not Role.VIEWER]


def members_page(
    sight: Sight,
    members: Sequence[Member],
    *,
    chosen: Callable[[Member], Press],
    turned: Callable[[int], Press],
) -> tuple[Row, ...]:
    """Their names as buttons, a page of them, and the way to the other pages."""
    page = max(0, int(sight.params.get("page", 0)))
    first = page * MEMBERS_A_PAGE
    names = Flow(
        Button(say_of("form-row", value=Name(each.name)), chosen(each))
        for each in members[first : first + MEMBERS_A_PAGE]
    )
    turns = []
    if page:
        turns.append(Button(say_of("button-earlier"), turned(page - 1)))
    if len(members) > first + MEMBERS_A_PAGE:
        turns.append(Button(say_of("button-later"), turned(page + 1)))
    return tuple(row for row in (names, tuple(turns)) if row)
