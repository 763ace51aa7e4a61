"""Whose opportunities a report is about, where it is not all there are."""

from __future__ import annotations

from bot.actions.lists.listing import filter_for
from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf
from bot.domain.listings import Kind, Listing, Which, Whose
from bot.domain.people import Member
from bot.handlers.screens.lists.lists import list_called
from bot.reports.choice import Choice
from bot.speech.reply import Say, say_of


def of_list(actor: Member, desk: Desk, choice: Choice) -> tuple[Say, ...]:
    if choice.listing is None:
        return ()
    listing, said = choice.listing, []
    if listing.member is not None:
        said.append(_only_of(desk, (listing.member,)))
    if several := _several(actor, desk, listing):
        said.append(_only_of(desk, several))
    elif listing != _plain(listing):
        whose = Term(f"whose-{listing.whose.value}")
        called = list_called(actor, desk, listing)
        said.append(say_of("report-only", which=called, whose=whose))
    return tuple(said)


def _plain(listing: Listing) -> Listing:
    """Of all there is, or of all that its member has."""
    whose = Whose.ALL if listing.member is None else listing.whose
    return Listing(whose, Which.ANY.value, listing.order, member=listing.member)


def _several(actor: Member, desk: Desk, listing: Listing) -> tuple[int, ...]:
    """The members that alone tell the list from all there is."""
    filter_id = listing.id_of(Kind.FILTER)
    if filter_id is None:
        return ()
    match filter_for(actor, desk, filter_id).chosen.conditions:
        case (AnyOf("assignee_id", members),) if len(members) > 1:
            return tuple(int(each) for each in members)
    return ()


def _only_of(desk: Desk, members: tuple[int, ...]) -> Say:
    found = (desk.store.get(Member, each) for each in members)
    names = " · ".join(each.name for each in found if each is not None)
    return say_of("report-only-member", member=Name(names))
