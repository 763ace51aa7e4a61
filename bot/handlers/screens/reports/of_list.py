"""Whose opportunities a report is about, where it is not all there are."""

from __future__ import annotations

from bot.actions.lists.listing import filter_for
from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf
from bot.domain.listings import Kind, Listing, Which, Whose
from bot.domain.people import Member
from bot.handlers.screens.lists.lists import list_called, which_called
from bot.reports.choice import Choice
from bot.speech.reply import Say, say_of

Members = tuple[int, ...]
_SEVERAL = 2
"""Members of one team or of none: a list of its own is of one alone."""


def of_list(actor: Member, desk: Desk, choice: Choice) -> tuple[Say, ...]:
    if choice.listing is None:
        return ()
    listing, said = choice.listing, []
    members, which = people_of(actor, desk, listing)
    if members:
        said.append(say_of("report-only-member", member=_names(desk, members)))
    whose = Term(f"whose-{listing.whose.value}")
    if which is not None:
        said.append(say_of("report-only", which=which_called(which, archived=True), whose=whose))
    elif listing != _plain(listing) and len(members) < _SEVERAL:
        called = list_called(actor, desk, listing)
        said.append(say_of("report-only", which=called, whose=whose))
    return tuple(said)


def _plain(listing: Listing) -> Listing:
    """Of all there is, or of all that its member has."""
    whose = Whose.ALL if listing.member is None else listing.whose
    return Listing(whose, Which.ANY.value, listing.order, member=listing.member)


def people_of(actor: Member, desk: Desk, listing: Listing) -> tuple[Members, Which | None]:
    """The members that a list is of; of several, with which of theirs if it is not of all."""
    filter_id = listing.id_of(Kind.FILTER)
    conditions = filter_for(actor, desk, filter_id).chosen.conditions if filter_id else ()
    match conditions:
        case (AnyOf("assignee_id", members),) if len(members) >= _SEVERAL:
            return tuple(map(int, members)), None
        case (AnyOf("status", (status,)), AnyOf("assignee_id", members)) if status in set(Which):
            return tuple(map(int, members)), Which(status)
    return (() if listing.member is None else (listing.member,)), None


def _names(desk: Desk, members: Members) -> Name:
    found = (desk.store.get(Member, each) for each in members)
    return Name(" · ".join(each.name for each in found if each is not None))
