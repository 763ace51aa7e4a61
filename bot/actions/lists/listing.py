"""Which opportunities a member reads as a list, within their rights."""

from __future__ import annotations

from bot.actions.access import scope_of
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.filters import AnyOf, Filter, LastDays, SavedFilter
from bot.domain.listings import (
    LAST_DAYS,
    NAMED,
    OPEN,
    Kind,
    Listing,
    Order,
    Selection,
    Whose,
)
from bot.domain.lists import Stage, StageKind
from bot.domain.people import Member, Role
from bot.domain.reports import Scope


def whose_offered(actor: Member, desk: Desk) -> tuple[Whose, ...]:
    """The choices that differ for this member; a rep without permissions has but one."""
    if actor.role is Role.VIEWER:
        return (Whose.ALL,)
    offered = [Whose.MINE]
    if desk.store.people.managed_teams(actor.id):
        offered.append(Whose.TEAM)
    if scope_of(actor, desk).everybody:
        offered.append(Whose.ALL)
    return tuple(offered)


def usual(actor: Member, desk: Desk) -> Listing:
    """What /list shows: the open ones, a manager's of the team, an admin's of everybody.

    In the order in which they last wanted a list.
    """
    offered = whose_offered(actor, desk)
    wide = actor.role is not Role.REP
    kept = desk.store.many.columns(actor.id)
    order = kept.in_order if kept is not None and kept.in_order is not None else Order.TOUCHED
    return Listing(whose=offered[-1] if wide else offered[0], order=order)


def put_in_order(actor: Member, desk: Desk, order: Order) -> None:
    """From here on the actor's lists begin in it, and only theirs."""
    desk.store.many.own_columns(actor.id).in_order = order


def listing_of(actor: Member, desk: Desk, code: str) -> Listing:
    """The listing in a button; for none, or one of nobody's making, the usual one."""
    return Listing.of_code(code) or usual(actor, desk)


def select(actor: Member, desk: Desk, listing: Listing) -> Selection:
    """The listing as a question to the store.

    Asking for more than one may list answers what one may; raises NotFound where its
    filter, stage or customer is not there, or the filter is another's.
    """
    return Selection(
        scope=_scope(actor, desk, listing.whose),
        filter=_filter(actor, desk, listing) & _narrowed(actor, desk, listing),
        order=listing.order,
        now=desk.now,
        zone=desk.organisation.zone,
        base=desk.organisation.currency,
    )


def neighbours(
    actor: Member, desk: Desk, listing: Listing, opportunity_id: int
) -> tuple[int | None, int | None]:
    """The ids before and after an opportunity in a list, wherever it stands there now."""
    selection = select(actor, desk, listing)
    place = desk.store.listings.place(selection, opportunity_id)
    if place is None:
        return None, None
    before = desk.store.listings.places(selection, size=1, before=place)
    after = desk.store.listings.places(selection, size=1, after=place)
    return (
        before[0].id if before else None,
        after[0].id if after else None,
    )


def filter_for(actor: Member, desk: Desk, filter_id: int) -> SavedFilter:
    """A filter of the actor's own or of their team; another's is not there."""
    found = desk.store.get(SavedFilter, filter_id)
    if found is None:
        raise NotFound
    shared = found.team_id is not None and found.team_id == actor.team_id
    if found.member_id != actor.id and not shared:
        raise NotFound
    return found


def _scope(actor: Member, desk: Desk, whose: Whose) -> Scope:
    if actor.role is Role.VIEWER or whose is Whose.ALL:
        return scope_of(actor, desk)
    managed = desk.store.people.managed_teams(actor.id)
    if whose is Whose.TEAM and actor.role in (Role.ADMIN, Role.MANAGER):
        return Scope(team_ids=managed, member_id=actor.id)
    return Scope(member_id=actor.id)


def _narrowed(actor: Member, desk: Desk, listing: Listing) -> Filter:
    """Of one customer, of one assignee, with some words; of a merged customer, of the one
    that has it all.
    """
    conditions = []
    if listing.party is not None:
        party = desk.store.customers.party(listing.party)
        if party is None:
            raise NotFound
        conditions.append(AnyOf("party_id", (party.id,)))
    if listing.member is not None:
        conditions.append(AnyOf("assignee_id", (listing.member,)))
    narrowed = Filter(tuple(conditions))
    if listing.found is None:
        return narrowed
    return narrowed & filter_for(actor, desk, listing.found).chosen


def _filter(actor: Member, desk: Desk, listing: Listing) -> Filter:
    named = listing.named
    if named is not None:
        return NAMED[named]
    if (stage_id := listing.id_of(Kind.STAGE)) is not None:
        return _of_stage(desk, stage_id, archived=listing.archived)
    if (filter_id := listing.id_of(Kind.FILTER)) is not None:
        return filter_for(actor, desk, filter_id).chosen
    party_id = listing.id_of(Kind.PARTY)
    party = None if party_id is None else desk.store.customers.party(party_id)
    if party is None:
        raise NotFound
    return Filter((AnyOf("party_id", (party.id,)),))


def _of_stage(desk: Desk, stage_id: int, *, archived: bool) -> Filter:
    """Won and lost stages keep what ended lately, or everything; what was closed is in none."""
    stage = desk.store.get(Stage, stage_id)
    if stage is None:
        raise NotFound
    here = Filter((AnyOf("stage_id", (stage.id,)),))
    if stage.kind is StageKind.OPEN:
        return OPEN & here
    return here if archived else here & Filter((LastDays("ended_on", LAST_DAYS),))
