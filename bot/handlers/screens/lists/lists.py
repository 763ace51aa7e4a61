"""Lists of opportunities, eight a page, with totals over all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.actions.access import may_see_reports
from bot.actions.lists.columns import may_choose_columns
from bot.actions.lists.exporting import may_export
from bot.actions.lists.listing import listing_of, neighbours, select, whose_offered
from bot.actions.many.changing import may_change_many
from bot.domain.columns import Where
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.domain.filters import Mentions
from bot.domain.listings import Kind, Listing, Order, Place, Selection, Which
from bot.domain.opportunities import Opportunity
from bot.domain.rights import OFFICE, Office
from bot.handlers.home.presses import ShowHome, StartNew
from bot.handlers.lists.column_presses import ShowColumns, ShowExport
from bot.handlers.lists.filter_presses import ShowFilter, ShowFilters
from bot.handlers.lists.list_presses import (
    OpenListed,
    PickOrder,
    ShowBoard,
    ShowGroups,
    ShowListing,
    ShowListMore,
    ShowOrders,
)
from bot.handlers.lists.many_presses import ShowTicking
from bot.handlers.reports.presses import ReportOn
from bot.handlers.screens.lists.behind import (
    figure_said,
    way_back,
)
from bot.handlers.screens.lists.filter_in_force import conditions_in_force, only_typed
from bot.handlers.screens.lists.found import card_button, nearly
from bot.handlers.screens.lists.lacking import lacking
from bot.handlers.screens.lists.pages import footer, number_rows, page_of, pager
from bot.handlers.screens.lists.rows import rows_said
from bot.handlers.turns.looks import AMONG, Sight
from bot.reports.about import list_called
from bot.speech.reply import Button, Flow, Reply, Say, say_of

Rows = tuple[tuple[Button, ...], ...]


def listing_page(sight: Sight) -> Reply:
    """The list `listing` names; without one, what this member usually reads."""
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    selection = select(sight.actor, sight.desk, listing)
    totals = sight.desk.store.listings.totals(selection)
    title = say_of(
        "list-title",
        which=list_label(sight, listing),
        whose=Term(f"whose-{listing.whose.value}"),
        count=totals.count,
    )
    if not totals.count:
        return _empty(sight, listing, selection, title)
    page = page_of(sight, selection)

    def turn(way: str, place: Place) -> ShowListing:
        return ShowListing(listing.code, way, place.key, place.id)

    def opened(opportunity: Opportunity) -> OpenListed:
        return OpenListed(opportunity.id, listing.code)

    chips = _chips(sight, listing)
    rows = (*number_rows(page, opened), pager(page, turn), only_typed(sight, listing), *chips)
    return Reply(
        lines=(
            title,
            *figure_said(sight, listing),
            *conditions_in_force(sight, listing),
            say_of("list-order", order=Term(f"order-{listing.order.value}")),
            None,
            *rows_said(sight, page.rows, order=listing.order),
            *footer(sight, totals),
        ),
        rows=tuple(row for row in rows if row),
    )


def list_label(sight: Sight, listing: Listing) -> Name | Term:
    return list_called(sight.actor, sight.desk, listing)


def _empty(sight: Sight, listing: Listing, selection: Selection, title: Say) -> Reply:
    """What was looked for and is not there may have been misspelt."""
    sought = [each.text for each in selection.filter.conditions if isinstance(each, Mentions)]
    near = nearly(sight, sought[0]) if sought else ()
    said = say_of("form-did-you-mean", text=Name(sought[0])) if near else say_of("list-empty")
    meant = tuple((card_button(sight.desk, each),) for each in near)
    narrowed = conditions_in_force(sight, listing)
    rows = (*meant, only_typed(sight, listing), *_when_empty(sight, listing))
    return Reply(lines=(title, *narrowed, None, said), rows=tuple(row for row in rows if row))


def _when_empty(sight: Sight, listing: Listing) -> Rows:
    may_create = sight.actor.role in OFFICE[Office.CREATE]
    create = (Button(say_of("button-new"), StartNew()),) if may_create else ()
    return tuple(row for row in (create, *_chips(sight, listing)) if row)


AT_HAND = (Which.OPEN, Which.PAST_DUE, Which.NO_NEXT_STEP)
"""The lists that are read every day; all others are behind "more"."""


def _chips(sight: Sight, listing: Listing) -> Rows:
    """What is used every day: the lists at hand, the order, the filter, the board, home."""
    filter_id = listing.id_of(Kind.FILTER)
    filtering = ShowFilters() if filter_id is None else ShowFilter(filter_id)
    ways = (
        Button(say_of("button-order"), ShowOrders(listing.code)),
        Button(say_of("button-filter"), filtering),
        Button(say_of("button-board"), ShowBoard()),
        Button(say_of("button-details"), ShowListMore(listing.code)),
    )
    home = (Button(say_of("button-home"), ShowHome()),)
    return (tuple(way_back(sight, listing)), Flow(_others(listing, AT_HAND)), Flow(ways), home)


def _others(listing: Listing, lists: Iterable[Which]) -> Iterator[Button]:
    for each in lists:
        if each is not listing.named:
            yield Button(say_of(f"button-which-{each.value}"), ShowListing(listing.of(each).code))


def list_more(sight: Sight) -> Reply:
    """The lists that are read less often, whose, and what can be done with the rows."""
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    title = say_of(
        "list-more-title",
        which=list_label(sight, listing),
        whose=Term(f"whose-{listing.whose.value}"),
    )
    whose = tuple(
        Button(
            say_of(f"button-whose-{each.value}"), ShowListing(replace(listing, whose=each).code)
        )
        for each in whose_offered(sight.actor, sight.desk)
        if each is not listing.whose
    )
    rows = (
        Flow(_others(listing, (each for each in Which if each not in AT_HAND))),
        whose,
        Flow(_tools(sight, listing)),
        (Button(say_of("button-back"), ShowListing(listing.code)),),
    )
    lines = (title, *lacking(sight.actor, sight.desk))
    return Reply(lines=lines, rows=tuple(row for row in rows if row))


def _tools(sight: Sight, listing: Listing) -> Iterator[Button]:
    """What can be done with the rows of a list, by those who may."""
    yield Button(say_of("button-groups"), ShowGroups(listing.code))
    if may_change_many(sight.actor):
        yield Button(say_of("button-many"), ShowTicking(listing.code))
    if may_export(sight.actor, everything=False):
        yield Button(say_of("button-export"), ShowExport(listing.code))
    if may_choose_columns(sight.actor):
        yield Button(say_of("button-columns"), ShowColumns(listing.code, Where.ROW))
    if may_see_reports(sight.actor):
        yield Button(say_of("button-report-on"), ReportOn(listing.code))


def orders(sight: Sight) -> Reply:
    """In which order the list is to be read."""
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    rows = tuple(
        (
            Button(
                say_of(
                    "button-stage-here" if each is listing.order else "button-stage",
                    stage=Term(f"order-{each.value}"),
                ),
                PickOrder(replace(listing, order=each).code),
            ),
        )
        for each in Order
    )
    back = (Button(say_of("button-back"), ShowListing(listing.code)),)
    return Reply(lines=(say_of("orders-title"),), rows=(*rows, back))


def around(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """Of a card that was opened from a list: the one before, the list, the one after."""
    listing = Listing.of_code(str(sight.params.get(AMONG, "")))
    if listing is None:
        return ()
    try:
        before, after = neighbours(sight.actor, sight.desk, listing, opportunity.id)
    except NotFound:
        return ()
    buttons = [Button(say_of("button-to-list"), ShowListing(listing.code))]
    if before is not None:
        buttons.insert(0, Button(say_of("button-before"), OpenListed(before, listing.code)))
    if after is not None:
        buttons.append(Button(say_of("button-after"), OpenListed(after, listing.code)))
    return tuple(buttons)
