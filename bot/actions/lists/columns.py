"""Which fields a member sees in the rows of lists, and which go into their files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.actions.opportunities.fields import fields_of, values_of
from bot.actions.ports import Desk
from bot.domain.columns import (
    MOST_IN_ROW,
    NEXT_CONTACT,
    USUAL,
    WEIGHTED,
    WORKED_OUT,
    Where,
)
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.facts import Fact
from bot.domain.filters import Field
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member, Permission


def columns_of(desk: Desk) -> Mapping[str, Field]:
    """All there are, by name, in their usual order."""
    return {**fields_of(desk), **{each.name: each for each in WORKED_OUT}}


def chosen_columns(actor: Member, desk: Desk, where: Where) -> tuple[str, ...]:
    """In their usual order; who never chose has the usual ones."""
    kept = desk.store.many.columns(actor.id)
    if kept is None:
        return _known(desk, USUAL)
    return _known(desk, kept.in_row if where is Where.ROW else kept.in_file)


def facts_in(
    desk: Desk, opportunity: Opportunity, name: str, coming: FollowUp | None
) -> tuple[Fact, ...]:
    """What it has in a column; `coming` is its next contact."""
    if name == NEXT_CONTACT:
        return () if coming is None else (coming.snoozed_to or coming.due_at,)
    if name == WEIGHTED:
        return () if opportunity.weighted is None else (opportunity.weighted,)
    return values_of(desk, opportunity, name)


def toggle_column(actor: Member, desk: Desk, where: Where, name: str) -> None:
    """One field more or less; a row holds only so many."""
    _check(actor)
    if name not in columns_of(desk):
        raise NotFound
    chosen = set(chosen_columns(actor, desk, where)) ^ {name}
    if where is Where.ROW and len(chosen) > MOST_IN_ROW:
        raise Invalid("columns-too-many", most=MOST_IN_ROW)
    if where is Where.FILE and not chosen:
        raise Invalid("columns-none")
    _keep(actor, desk, where, _known(desk, chosen))


def may_choose_columns(actor: Member) -> bool:
    return actor.has(Permission.CUSTOMISE)


def _check(actor: Member) -> None:
    if not may_choose_columns(actor):
        raise NotAllowed("not-allowed")


def usual_columns(actor: Member, desk: Desk, where: Where) -> None:
    _check(actor)
    _keep(actor, desk, where, _known(desk, USUAL))


def _known(desk: Desk, names: Iterable[str]) -> tuple[str, ...]:
    """Those that still exist."""
    chosen = frozenset(names)
    return tuple(each for each in columns_of(desk) if each in chosen)


def _keep(actor: Member, desk: Desk, where: Where, names: tuple[str, ...]) -> None:
    kept = desk.store.many.own_columns(actor.id)
    if where is Where.ROW:
        kept.in_row = list(names)
    else:
        kept.in_file = list(names)
