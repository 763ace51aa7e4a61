"""Putting a filter together, keeping it under a name, sharing it with the team.

Each member has one filter under way, without a name; whatever is looked for is in it. So
the list it makes can be turned, ordered and returned to like any other. What is looked for
on the board is another one.
"""

from __future__ import annotations

import re

from bot.actions.lists.listing import filter_for
from bot.actions.opportunities.fields import field_of
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.filters import (
    MOST_NAME,
    AnyOf,
    Condition,
    FieldKind,
    Filter,
    Mentions,
    SavedFilter,
    subject_of,
)
from bot.domain.listings import OPEN
from bot.domain.people import Member

MOST_SOUGHT = 200
"""Characters of what is looked for."""
MOST_VALUES = 50
STATUS = "status"
ONLY_ENDED = frozenset(
    {"ended_on", "win_reason_id", "loss_reason_id", "reason_note", "close_kind"}
)

_ID = re.compile(r"[0-9]{1,18}")


def find(actor: Member, desk: Desk, text: str, *, among: Filter | None = None) -> SavedFilter:
    """The filter under way now looks for these words, among those or all, and for nothing else."""
    return begin(actor, desk, (among or Filter()) & Filter((Mentions(text[:MOST_SOUGHT]),)))


def find_on_board(actor: Member, desk: Desk, text: str) -> SavedFilter:
    """What is looked for on the board alone; the filter under way stays as it is."""
    sought = desk.store.listings.on_board(actor.id)
    if sought is None:
        sought = desk.store.add(SavedFilter(member_id=actor.id, on_board=True))
    sought.choose(Filter((Mentions(text[:MOST_SOUGHT]),)))
    return sought


def begin(actor: Member, desk: Desk, chosen: Filter | None = None) -> SavedFilter:
    """A fresh one, or one that starts from another."""
    draft = under_way(actor, desk)
    draft.choose(chosen or Filter())
    return draft


def under_way(actor: Member, desk: Desk) -> SavedFilter:
    """Made on the first occasion."""
    return under_way_now(actor, desk) or desk.store.add(SavedFilter(member_id=actor.id))


def under_way_now(actor: Member, desk: Desk) -> SavedFilter | None:
    return desk.store.listings.draft(actor.id)


def narrow(actor: Member, desk: Desk, condition: Condition) -> SavedFilter:
    """Adds a condition, or puts it in the place of the one on the same subject.

    What only an ended one has is looked for among the ended ones: then not "open" as well.
    """
    draft = under_way(actor, desk)
    chosen = draft.chosen
    if subject_of(condition) in ONLY_ENDED and chosen.about(STATUS) in OPEN.conditions:
        chosen = chosen.without(STATUS)
    draft.choose(chosen.narrowed(condition))
    return draft


def widen(actor: Member, desk: Desk, subject: str) -> SavedFilter:
    """Takes away the condition on a field, a mark, or what was looked for."""
    draft = under_way(actor, desk)
    draft.choose(draft.chosen.without(subject))
    return draft


def beyond(chosen: Filter, typed: Filter) -> bool:
    """Whether it is narrowed by more than what was typed; to be open is no narrowing."""
    return any(
        each not in typed.conditions and each not in OPEN.conditions for each in chosen.conditions
    )


def keep_only(actor: Member, desk: Desk, typed: Filter) -> SavedFilter:
    """What was typed, as it was typed, among the open ones if it was among them."""
    draft = under_way(actor, desk)
    is_open = (each for each in draft.chosen.conditions if each in OPEN.conditions)
    among = Filter(tuple(each for each in is_open if typed.about(subject_of(each)) is None))
    draft.choose(among & typed)
    return draft


def toggle(actor: Member, desk: Desk, name: str, value: str) -> SavedFilter:
    """One more value of a choice or a reference, or one less; raises NotFound for others."""
    known = _value(desk, name, value)
    draft = under_way(actor, desk)
    present = draft.chosen.about(name)
    values = present.values if isinstance(present, AnyOf) else ()
    left = tuple(each for each in values if each != known)
    if len(left) == len(values):
        left = (*values, known)[-MOST_VALUES:]
    return narrow(actor, desk, AnyOf(name, left)) if left else widen(actor, desk, name)


def _value(desk: Desk, name: str, value: str) -> int | str:
    field = field_of(desk, name)
    if field is not None and value in field.choices:
        return value
    if field is None or field.kind is not FieldKind.REFERENCE or not _ID.fullmatch(value):
        raise NotFound
    return int(value)


def keep(actor: Member, desk: Desk, name: str) -> SavedFilter:
    """The filter under way, under a name; one of the same name gives way to it."""
    name = " ".join(name.split())[:MOST_NAME]
    chosen = under_way(actor, desk).chosen
    if not name or not chosen.conditions:
        raise Invalid("filter-empty")
    own = desk.store.listings.filters(actor.id, None)
    kept = next((each for each in own if each.name == name), None)
    if kept is None:
        kept = SavedFilter(member_id=actor.id, name=name)
        kept.choose(chosen)
        return desk.store.add(kept)
    kept.choose(chosen)
    return kept


def share(actor: Member, desk: Desk, filter_id: int, *, on: bool) -> SavedFilter:
    """With one's team, or no longer; what it finds is still each reader's own."""
    kept = _own(actor, desk, filter_id)
    if on and actor.team_id is None:
        raise Invalid("filter-no-team")
    kept.team_id = actor.team_id if on else None
    return kept


def drop(actor: Member, desk: Desk, filter_id: int) -> None:
    desk.store.remove(_own(actor, desk, filter_id))


def _own(actor: Member, desk: Desk, filter_id: int) -> SavedFilter:
    found = filter_for(actor, desk, filter_id)
    if found.member_id != actor.id or found.name is None:
        raise NotAllowed("not-allowed", act="filter")
    return found
