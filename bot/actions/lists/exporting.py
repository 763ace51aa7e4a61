"""Which rows and fields of a list somebody may take away in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.actions.lists.columns import chosen_columns, columns_of
from bot.actions.lists.listing import select
from bot.actions.ports import Desk
from bot.domain.columns import Where
from bot.domain.errors import Invalid, NotAllowed
from bot.domain.followups import FollowUp
from bot.domain.listings import Listing, Row, Selection
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member, Permission

MOST_IN_A_FILE = 20_000
"""Rows of a file in the chat; more go by the command line."""

PAGE = 500


@dataclass(frozen=True, slots=True)
class Exported:
    opportunity: Opportunity
    party: Party
    coming: FollowUp | None
    """Its next contact."""


def may_export(actor: Member, *, everything: bool) -> bool:
    """What is shown, or every field there is."""
    wanted = Permission.EXPORT_ALL if everything else Permission.EXPORT_SHOWN
    return actor.has(wanted) or actor.has(Permission.EXPORT_ALL)


def check_export(actor: Member, *, everything: bool) -> None:
    if not may_export(actor, everything=everything):
        wanted = Permission.EXPORT_ALL if everything else Permission.EXPORT_SHOWN
        raise NotAllowed("not-allowed", act=wanted.value)


def columns_to_export(actor: Member, desk: Desk, *, everything: bool) -> tuple[str, ...]:
    if everything:
        return tuple(columns_of(desk))
    return chosen_columns(actor, desk, Where.FILE)


def rows_to_export(
    actor: Member, desk: Desk, listing: Listing, *, everything: bool
) -> Iterator[Exported]:
    """All of a list, in its order. Raises Invalid when that is more than a file holds."""
    check_export(actor, everything=everything)
    count = 0
    for page in pages(desk, select(actor, desk, listing)):
        count += len(page)
        if count > MOST_IN_A_FILE:
            raise Invalid("export-too-many", most=MOST_IN_A_FILE)
        yield from page
    if not count:
        raise Invalid("export-empty")


def pages(desk: Desk, selection: Selection) -> Iterator[list[Exported]]:
    """Page by page, so that of many only a few are held at a time."""
    rows = desk.store.listings.page(selection, size=PAGE, bare=True)
    while rows:
        yield _exported(desk, rows)
        if len(rows) < PAGE:
            return
        last = rows[-1].place
        rows = desk.store.listings.page(selection, size=PAGE, after=last, bare=True)


def _exported(desk: Desk, rows: Sequence[Row]) -> list[Exported]:
    found = [row.opportunity for row in rows]
    parties = {
        each.id: each for each in desk.store.exports.all_of(Party, (one.party_id for one in found))
    }
    coming = desk.store.exports.next_contacts([each.id for each in found], desk.now)
    return [Exported(each, parties[each.party_id], coming.get(each.id)) for each in found]
