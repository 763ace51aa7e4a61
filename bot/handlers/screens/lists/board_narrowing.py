"""A board of one customer, of one colleague, with what ended long ago."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.actions.lists.listing import filter_for, whose_offered
from bot.domain.facts import Name
from bot.domain.listings import Listing, Whose
from bot.domain.lists import Stage, StageKind
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.handlers.lists.board_presses import BoardCustomer, BoardPeople, FindOnBoard
from bot.handlers.lists.list_presses import ShowBoard
from bot.handlers.screens.cards.heirs import members_page, workers
from bot.handlers.screens.lists.filter_values import conditions_said
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, Say, say_of


def narrowed_to(sight: Sight, listing: Listing) -> Iterator[Say]:
    """The names of what it is narrowed to."""
    party = sight.desk.store.get(Party, listing.party) if listing.party is not None else None
    member = sight.desk.store.get(Member, listing.member) if listing.member is not None else None
    for found in (party, member):
        if found is not None:
            yield say_of("board-of", name=Name(found.name))
    if listing.found is not None:
        words = filter_for(sight.actor, sight.desk, listing.found).chosen.conditions
        yield from conditions_said(sight, words)


def narrowing(sight: Sight, listing: Listing, stage: Stage) -> Iterator[Button]:
    yield Button(say_of("button-board-find"), FindOnBoard(listing.code))
    if listing.party is None:
        yield Button(say_of("button-board-customer"), BoardCustomer(listing.code))
    if listing.member is None and len(whose_offered(sight.actor, sight.desk)) > 1:
        yield Button(say_of("button-board-people"), BoardPeople(listing.code, 0))
    if {listing.party, listing.member, listing.found} != {None}:
        whole = replace(listing, party=None, member=None, found=None)
        yield Button(say_of("button-board-whole"), ShowBoard(whole.code))
    if stage.kind is not StageKind.OPEN:
        other = replace(listing, archived=not listing.archived)
        key = "button-board-lately" if listing.archived else "button-board-archive"
        yield Button(say_of(key), ShowBoard(other.code))


def board_people(sight: Sight) -> Reply:
    """Everybody who works on opportunities; what is shown of them keeps to one's rights."""
    code = str(sight.params["listing"])
    listing = Listing.of_code(code) or Listing()
    widest = whose_offered(sight.actor, sight.desk)[-1]
    whose = widest if listing.whose is Whose.MINE else listing.whose

    def of(member: Member) -> ShowBoard:
        return ShowBoard(replace(listing, whose=whose, member=member.id).code)

    rows = members_page(
        sight, workers(sight), chosen=of, turned=lambda page: BoardPeople(listing.code, page)
    )
    back = (Button(say_of("button-back"), ShowBoard(listing.code)),)
    return Reply(lines=(say_of("board-people-title"),), rows=(*rows, back))
