"""Choosing a file, and the fields that rows and files have."""

from __future__ import annotations

from bot.actions.lists.columns import chosen_columns, columns_of, may_choose_columns
from bot.actions.lists.exporting import MOST_IN_A_FILE, check_export, may_export
from bot.actions.lists.listing import listing_of, select
from bot.actions.ports import Desk
from bot.conversations.field_names import label_of
from bot.domain.columns import MOST_IN_ROW, Where
from bot.domain.errors import NotFound
from bot.domain.facts import Name, Term
from bot.handlers.lists.column_presses import (
    MakeFile,
    ShowColumns,
    ShowExport,
    ToggleColumn,
    TurnColumns,
    UsualColumns,
)
from bot.handlers.lists.list_presses import ShowListing
from bot.handlers.screens.lists.lists import list_label
from bot.handlers.screens.set_up.page import pager
from bot.handlers.turns.looks import Sight
from bot.reports.sheets import SheetForm
from bot.speech.reply import Button, Flow, Reply, say_of

BOXES_A_PAGE = 10


def export(sight: Sight) -> Reply:
    """Which file: with the chosen fields, or with all there are."""
    everything = may_export(sight.actor, everything=True)
    if not everything:
        check_export(sight.actor, everything=False)
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    totals = sight.desk.store.listings.totals(select(sight.actor, sight.desk, listing))
    chosen = chosen_columns(sight.actor, sight.desk, Where.FILE)
    known = columns_of(sight.desk)
    fields = [_word(sight, label_of(known[each])) for each in chosen]
    said = sight.tr.formats(sight.reader).listing(fields)
    kinds = (False, True) if everything else (False,)
    rows = [
        tuple(
            Button(
                say_of(f"button-{form.value}-all" if every else f"button-{form.value}"),
                MakeFile(listing.code, form.value, int(every)),
            )
            for form in SheetForm
        )
        for every in kinds
    ]
    choose = Button(say_of("button-file-fields"), ShowColumns(listing.code, Where.FILE))
    fields_button = (choose,) if may_choose_columns(sight.actor) else ()
    back = (Button(say_of("button-to-list"), ShowListing(listing.code)),)
    title = say_of("export-title", which=list_label(sight, listing), count=totals.count)
    if not totals.count:
        return Reply(lines=(title, None, say_of("refused-export-empty")), rows=(back,))
    return Reply(
        lines=(
            title,
            say_of("export-fields", fields=Name(said)),
            say_of("export-most", most=MOST_IN_A_FILE),
        ),
        rows=tuple(row for row in (*rows, fields_button, back) if row),
    )


def columns(sight: Sight) -> Reply:
    """Every field as a box to tick."""
    if sight.params.get("where") not in set(Where):
        raise NotFound
    where = Where(str(sight.params["where"]))
    listing = listing_of(sight.actor, sight.desk, str(sight.params.get("listing", "")))
    at = (listing.code, where.value)
    chosen = chosen_columns(sight.actor, sight.desk, where)
    every = list(columns_of(sight.desk).items())
    page = min(max(0, int(sight.params.get("page", 0))), (len(every) - 1) // BOXES_A_PAGE)
    begun = page * BOXES_A_PAGE
    boxes = Flow(
        Button(
            say_of("form-ticked" if each in chosen else "form-unticked", value=label_of(field)),
            ToggleColumn(*at, each),
        )
        for each, field in every[begun : begun + BOXES_A_PAGE]
    )
    turns = pager(
        page, more=len(every) > begun + BOXES_A_PAGE, turn=lambda to: TurnColumns(*at, to)
    )
    done = ShowListing(listing.code) if where is Where.ROW else ShowExport(listing.code)
    last = (
        Button(say_of("button-columns-usual"), UsualColumns(*at)),
        Button(say_of("button-filter-done"), done),
    )
    title = say_of("columns-of-row", most=MOST_IN_ROW)
    fields = [_word(sight, label_of(field)) for each, field in every if each in chosen]
    said = Name(sight.tr.formats(sight.reader).listing(fields))
    return Reply(
        lines=(
            title if where is Where.ROW else say_of("columns-of-file"),
            *((None, say_of("export-fields", fields=said)) if fields else ()),
        ),
        rows=(boxes, *turns, last),
    )


def page_with(desk: Desk, name: str) -> int:
    """Where the box of this field stands."""
    return list(columns_of(desk)).index(name) // BOXES_A_PAGE


def _word(sight: Sight, label: Name | Term) -> str:
    return label.text if isinstance(label, Name) else sight.tr.plain(label.key, sight.reader)


COLUMN_SCREENS = {"export": export, "columns": columns}
