"""What is said by itself of neglected opportunities: of each at most once a day.

A morning names it, a weekly rescue, or the warning before it closes; never two of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.by_itself.auto_close import is_spoken_of_today
from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Filter
from bot.domain.listings import NAMED, Order, Place, Selection, Which
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.reports import Scope

OLDEST_FIRST = Place(0, 0)
"""The end of a list that begins with what was touched last."""
LOOKED_AT = 60
"""Of those that were spoken of today the next ones are looked at, up to so many."""


def stale_ones(member: Member, desk: Desk) -> Sequence[Opportunity]:
    """Theirs that nobody touched for too long, the longest first; at most `LOOKED_AT`."""
    page = desk.store.listings.page(_stale(member, desk), size=LOOKED_AT, before=OLDEST_FIRST)
    return [each.opportunity for each in reversed(page)]


def how_many_stale(member: Member, desk: Desk) -> int:
    return desk.store.listings.totals(_stale(member, desk)).count


def to_nag_about(member: Member, desk: Desk, most: int) -> Sequence[Opportunity]:
    """The first of them that nobody was told of today nor will be; now they are told of."""
    found = stale_ones(member, desk)
    told = desk.store.upkeep.nagged([each.id for each in found], desk.today)
    left = [e for e in found if e.id not in told and not is_spoken_of_today(desk, e)][:most]
    desk.store.upkeep.nag([each.id for each in left], desk.today)
    return left


def _stale(member: Member, desk: Desk) -> Selection:
    own = Filter((AnyOf("assignee_id", (member.id,)),))
    organisation = desk.organisation
    zone, base = organisation.zone, organisation.currency
    chosen = NAMED[Which.STALE] & own
    return Selection(Scope(everybody=True), chosen, Order.TOUCHED, desk.now, zone, base)
