"""Whose opportunities a report is about, and what lists of them are called."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.listing import filter_for
from bot.actions.ports import Desk
from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf
from bot.domain.listings import Kind, Listing, Which, Whose
from bot.domain.lists import Stage
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.reports.catalogue import REPORTS
from bot.reports.choice import Choice
from bot.reports.conditions import Saying, conditions_said
from bot.speech.presses import unpack
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of
from bot.speech.report_moves import ShowReport
from bot.speech.translator import Translator

Members = tuple[int, ...]
_SEVERAL = 2
"""Members of one team or of none: a list of its own is of one alone."""


def of_list(
    actor: Member, desk: Desk, choice: Choice, reader: Reader, tr: Translator
) -> tuple[Say, ...]:
    """Of what list, of whom, and by which conditions it was narrowed."""
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
        said += _narrowed(actor, listing, Saying(desk, reader, tr))
    return tuple(said)


def _narrowed(actor: Member, listing: Listing, saying: Saying) -> Iterator[Say]:
    """Who reads it elsewhere cannot look up what the list is."""
    if (filter_id := listing.id_of(Kind.FILTER)) is not None:
        found = filter_for(actor, saying.desk, filter_id)
        yield from conditions_said(saying, found.chosen.conditions)


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


# What lists are called ---------------------------------------------------------------


def which_called(which: Which, *, archived: bool) -> Term:
    """With what ended long ago, won and lost ones are not those of the last 30 days alone."""
    whole = archived and which in (Which.WON, Which.LOST)
    return Term(f"button-which-{which.value}" if whole else f"which-{which.value}")


def list_called(actor: Member, desk: Desk, listing: Listing) -> Name | Term:
    """What a list is called: by us, by its report or who made the filter, by its stage or
    customer.
    """
    if listing.named is not None:
        return which_called(listing.named, archived=listing.archived)
    if (filter_id := listing.id_of(Kind.FILTER)) is not None:
        found = filter_for(actor, desk, filter_id)
        back = report_behind(found.origin)
        if back is not None:
            return report_called(back)
        return Name(found.name) if found.name else Term("which-filtered")
    if (stage_id := listing.id_of(Kind.STAGE)) is not None:
        stage = desk.store.get(Stage, stage_id)
        return stage.label if stage else Term("which-any")
    party = desk.store.get(Party, listing.id_of(Kind.PARTY) or 0)
    return Name(party.name) if party else Term("which-any")


def report_behind(origin: str | None) -> ShowReport | None:
    """The button that leads back; None when it is not, or no longer, a report's."""
    press = unpack(origin) if origin else None
    return press if isinstance(press, ShowReport) and press.report in REPORTS else None


def report_called(press: ShowReport) -> Term:
    return Term(f"report-{REPORTS[press.report].key}")
