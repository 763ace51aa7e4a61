"""What a new filter begins with: it narrows the list from which somebody came to it."""

from __future__ import annotations

from bot.actions.lists.listing import listing_of
from bot.actions.ports import Desk
from bot.domain.filters import Filter
from bot.domain.listings import NAMED, Which
from bot.domain.people import Member
from bot.handlers.turns.looks import Screen, screen

_OF = "of"
"""Of the screen of filters: which of the named lists was in view."""


def filters_of(actor: Member, desk: Desk, where: Screen) -> Screen:
    """The filters there are, reached from this screen."""
    if where.name != "list":
        return screen("filters")
    named = listing_of(actor, desk, str(where.params.get("listing", ""))).named
    return screen("filters", **{_OF: named.value}) if named is not None else screen("filters")


def begun_from(filters: Screen) -> Filter:
    which = str(filters.params.get(_OF, ""))
    return NAMED[Which(which)] if which in set(Which) else Filter()
