"""A list of what was looked for says what that is, and what was typed just now is kept alone."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.filtering import before_last
from bot.actions.lists.listing import filter_for
from bot.domain.filters import SavedFilter
from bot.domain.listings import Kind, Listing
from bot.handlers.lists.list_presses import OnlyTyped
from bot.handlers.screens.lists.filter_values import conditions_said
from bot.handlers.turns.looks import TYPED, Sight
from bot.speech.reply import Button, Say, say_of


def conditions_in_force(sight: Sight, listing: Listing) -> Iterator[Say]:
    """Of the filter under way; one with a name is called by it."""
    draft = _under_way(sight, listing)
    if draft is None:
        return
    yield from conditions_said(sight, draft.chosen.conditions)
    if _added(sight, draft):
        yield say_of("list-added")


def only_typed(sight: Sight, listing: Listing) -> tuple[Button, ...]:
    draft = _under_way(sight, listing)
    if draft is None or not _added(sight, draft):
        return ()
    return (Button(say_of("button-only-typed"), OnlyTyped(listing.code)),)


def _under_way(sight: Sight, listing: Listing) -> SavedFilter | None:
    filter_id = listing.id_of(Kind.FILTER)
    found = None if filter_id is None else filter_for(sight.actor, sight.desk, filter_id)
    return None if found is None or found.stays else found


def _added(sight: Sight, draft: SavedFilter) -> bool:
    """Whether what was typed was added to something that was chosen before."""
    last = sight.params.get(TYPED)
    return isinstance(last, int) and last > 0 and bool(before_last(draft.chosen, last))
