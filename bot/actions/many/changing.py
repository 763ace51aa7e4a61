"""Changing many opportunities at once: each by the action that changes one.

So every rule and every right holds for each of them. What is refused is left as it was and
said; the others are changed. All of it is told once and can be undone in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bot.actions.access import reach
from bot.actions.many.telling import tell_given, tell_many_lost, tell_many_undone
from bot.actions.opportunities import creating as opportunities
from bot.actions.opportunities import life
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.errors import Invalid, NotAllowed, NotFound, Refused
from bot.domain.listings import Selection
from bot.domain.many import MOST_AT_ONCE, Many, ManyKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member, Permission, Role
from bot.domain.rights import Act

Change = Callable[[Opportunity], object]


def may_change_many(actor: Member) -> bool:
    return actor.role is not Role.VIEWER and actor.has(Permission.BULK_EDIT)


def check_many(actor: Member) -> None:
    if not may_change_many(actor):
        raise NotAllowed("not-allowed", act=Permission.BULK_EDIT.value)


# Ticking ------------------------------------------------------------------------------


def tick(actor: Member, desk: Desk, opportunity_id: int) -> None:
    """Ticks it, or takes the tick away."""
    reach(actor, desk, opportunity_id, Act.SEE)
    check_many(actor)
    ticked = desk.store.many.ticked(actor.id)
    if opportunity_id in ticked:
        desk.store.many.untick(actor.id, [opportunity_id])
        return
    if len(ticked) >= MOST_AT_ONCE:
        raise Invalid("many-too-many", most=MOST_AT_ONCE)
    desk.store.many.tick(actor.id, [opportunity_id])


def tick_matches(actor: Member, desk: Desk, selection: Selection) -> int:
    """The rows of a list from its beginning on, as many as go at once; how many are ticked."""
    check_many(actor)
    desk.store.many.untick(actor.id)
    found = desk.store.many.matches(selection, limit=MOST_AT_ONCE)
    desk.store.many.tick(actor.id, found)
    return len(found)


def untick_all(actor: Member, desk: Desk) -> None:
    desk.store.many.untick(actor.id)


# Changing -----------------------------------------------------------------------------


def edit_many(actor: Member, desk: Desk, name: str, value: Any) -> Many:
    """One field of all that are ticked, by the name of its question."""

    def change(found: Opportunity) -> object:
        return opportunities.edit(
            actor, desk, found.id, version=found.version, name=name, value=value
        )

    return _each(actor, desk, ManyKind.EDIT, Act.EDIT, change)


def give_many(actor: Member, desk: Desk, to: int) -> Many:
    """To another member, who is told once; so is everybody who had one of them."""
    heir = desk.store.get(Member, to)
    if heir is None or not heir.active:
        raise NotFound
    before: dict[int, int | None] = {}

    def change(found: Opportunity) -> object:
        if found.assignee_id == to:
            raise Invalid("many-has-it", member=heir.name)
        before[found.id] = found.assignee_id
        return opportunities.reassign(actor, desk, found.id, version=found.version, to=to)

    many = _each(actor, desk, ManyKind.REASSIGN, Act.REASSIGN, change)
    left = {row.opportunity_id for row in many.refusals}
    had = [member for row, member in before.items() if row not in left]
    tell_given(actor, desk, many, heir=heir, had=had)
    return many


def move_many(actor: Member, desk: Desk, stage_id: int) -> Many:
    """To an open stage; what is of another pipeline stays where it is."""

    def change(found: Opportunity) -> object:
        return life.move_stage(actor, desk, found.id, version=found.version, stage_id=stage_id)

    return _each(actor, desk, ManyKind.STAGE, Act.MOVE, change)


def lose_many(actor: Member, desk: Desk, *, reasons: Sequence[int], note: str = "") -> Many:
    """Lost for the same reasons; their groups are told once."""

    def change(found: Opportunity) -> object:
        return life.lose(actor, desk, found.id, version=found.version, reasons=reasons, note=note)

    many = _each(actor, desk, ManyKind.LOSE, Act.LOSE, change)
    tell_many_lost(actor, desk, many)
    return many


def _each(actor: Member, desk: Desk, kind: ManyKind, act: Act, change: Change) -> Many:
    check_many(actor)
    ticked = desk.store.many.ticked(actor.id)
    if not ticked:
        raise Invalid("many-none")
    many = desk.store.many.begin(Many(kind=kind, by=actor.id, at=desk.now))
    for row in ticked[:MOST_AT_ONCE]:
        _attempt(desk, many, row, partial(_one, actor, desk, row, act, change))
    desk.store.many.end()
    desk.store.many.untick(actor.id)
    return many


def _attempt(desk: Desk, many: Many, row: int, act: Callable[[], object]) -> None:
    try:
        desk.store.many.attempt(act)
    except Refused as refused:
        many.refuse(row, refused)
    else:
        many.changed += 1


def _one(actor: Member, desk: Desk, row: int, act: Act, change: Change) -> None:
    change(reach(actor, desk, row, act))
    desk.store.flush()


# Taking back --------------------------------------------------------------------------


def many_of(actor: Member, desk: Desk, many_id: int) -> Many:
    """One's own; another's is not there."""
    many = desk.store.get(Many, many_id)
    if many is None or many.by != actor.id:
        raise NotFound
    return many


def undo_many(actor: Member, desk: Desk, many_id: int) -> Many:
    """Takes back every row that still is as this left it; the others are said."""
    many = many_of(actor, desk, many_id)
    if many.undone_at is not None:
        raise Invalid("undo-twice")
    if not many.undoable(desk.now):
        raise Invalid("undo-too-late")
    every = desk.store.many.steps(many.id)
    undone = desk.store.history.undone_among([each.id for each in every])
    steps = [each for each in every if each.id not in undone]
    desk.store.many.hush()
    many.changed, many.refused = 0, []
    for step in steps:
        row = step.opportunity_id or 0
        _attempt(desk, many, row, partial(undo, actor, desk, step.id))
    desk.store.many.end()
    many.undone_at = desk.now
    if many.kind is ManyKind.LOSE:
        tell_many_undone(actor, desk, many)
    return many
