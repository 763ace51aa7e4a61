"""Whose opportunities a report is about, where it is not all there are."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.listings import Listing, Which, Whose
from bot.domain.people import Member
from bot.handlers.screens.lists.lists import list_called
from bot.reports.choice import Choice
from bot.speech.reply import Say, say_of


def of_list(actor: Member, desk: Desk, choice: Choice) -> tuple[Say, ...]:
    if choice.listing is None:
        return ()
    listing, said = choice.listing, []
    if listing.member is not None:
        named = desk.store.get(Member, listing.member)
        said.append(say_of("report-only-member", member=Name(named.name if named else "")))
    if listing != Listing(Whose.ALL, Which.ANY.value, listing.order, member=listing.member):
        whose = Term(f"whose-{listing.whose.value}")
        called = list_called(actor, desk, listing)
        said.append(say_of("report-only", which=called, whose=whose))
    return tuple(said)
