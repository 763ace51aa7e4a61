"""A list of what a report counts: which report it was, which figure, and the way back."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.listing import filter_for
from bot.domain.errors import NotFound
from bot.domain.listings import Kind, Listing
from bot.handlers.screens.lists.filter_values import conditions_said
from bot.handlers.turns.looks import Sight
from bot.reports.about import report_behind
from bot.speech.reply import Button, Say, say_of
from bot.speech.report_moves import ShowReport


def way_back(sight: Sight, listing: Listing) -> Iterator[Button]:
    press = _of(sight, listing)
    if press is not None:
        yield Button(say_of("button-back-to-report"), press)


def figure_said(sight: Sight, listing: Listing) -> Iterator[Say]:
    """What is counted in the row that was opened."""
    filter_id = listing.id_of(Kind.FILTER)
    if filter_id is not None and _of(sight, listing) is not None:
        yield from conditions_said(
            sight, filter_for(sight.actor, sight.desk, filter_id).chosen.conditions
        )


def _of(sight: Sight, listing: Listing) -> ShowReport | None:
    filter_id = listing.id_of(Kind.FILTER)
    if filter_id is None:
        return None
    try:
        return report_behind(filter_for(sight.actor, sight.desk, filter_id).origin)
    except NotFound:
        return None
