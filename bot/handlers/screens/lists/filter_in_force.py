"""A list of what was looked for says what that is, and what was typed just now is kept alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.actions.lists.filtering import beyond
from bot.actions.lists.listing import filter_for
from bot.domain.filters import Filter, SavedFilter
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
    typed = typed_at(sight.params)
    return bool(typed.conditions) and beyond(draft.chosen, typed)


def typed_at(params: Mapping[str, Any]) -> Filter:
    """What was typed at this list just now, each end of a range as it was typed."""
    typed = params.get(TYPED)
    return Filter.from_json(typed) if isinstance(typed, list) else Filter()
