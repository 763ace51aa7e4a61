"""Putting a filter together, keeping it under a name, sharing it with the team.

Each member has one filter under way, without a name; whatever is looked for is in it. So
the list it makes can be turned, ordered and returned to like any other.
"""

from __future__ import annotations

from bot.actions.listing import filter_for
from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotAllowed
from bot.domain.filters import MOST_NAME, Condition, Filter, Mentions, SavedFilter
from bot.domain.people import Member

MOST_SOUGHT = 200
"""Characters of what is looked for."""


def find(actor: Member, desk: Desk, text: str) -> SavedFilter:
    """The filter under way now looks for these words alone."""
    return begin(actor, desk, Filter((Mentions(text[:MOST_SOUGHT]),)))


def begin(actor: Member, desk: Desk, chosen: Filter | None = None) -> SavedFilter:
    """A fresh one, or one that starts from another."""
    draft = under_way(actor, desk)
    draft.choose(chosen or Filter())
    return draft


def under_way(actor: Member, desk: Desk) -> SavedFilter:
    found = desk.store.listings.draft(actor.id)
    return found or desk.store.add(SavedFilter(member_id=actor.id))


def narrow(actor: Member, desk: Desk, condition: Condition) -> SavedFilter:
    """Adds a condition, or puts it in the place of the one on the same subject."""
    draft = under_way(actor, desk)
    draft.choose(draft.chosen.narrowed(condition))
    return draft


def widen(actor: Member, desk: Desk, subject: str) -> SavedFilter:
    """Takes away the condition on a field, a mark, or what was looked for."""
    draft = under_way(actor, desk)
    draft.choose(draft.chosen.without(subject))
    return draft


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
