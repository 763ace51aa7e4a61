"""Customers ticked in a list, and what came of making an opportunity for each of them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.lists.listing import usual
from bot.actions.many.changing import check_many
from bot.actions.many.creating import wanted_for_each, with_open_one
from bot.domain.errors import Refused
from bot.domain.facts import Name, Several
from bot.domain.many import MOST_AT_ONCE, Many
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.handlers.customers.presses import ShowCustomers
from bot.handlers.customers.ticks import (
    AskForEach,
    CreateForEach,
    TickCustomer,
    TickCustomers,
)
from bot.handlers.lists.many_presses import UndoMany
from bot.handlers.screens.customers.lists import listing_here, page_of, said, selected
from bot.handlers.screens.lists.pages import NUMBERS_IN_A_ROW
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Reply, Say, say_of

MOST_TOLD = 20
MOST_NAMED = 8

Row = tuple[Button, ...]


def ticked_in(params: dict[str, object]) -> list[int]:
    """The ids that are ticked on this screen."""
    found = params.get("ticked", [])
    return [each for each in found if isinstance(each, int)] if isinstance(found, list) else []


def ticking_customers(sight: Sight) -> Reply:
    check_many(sight.actor)
    listing = listing_here(sight)
    selection = selected(sight, listing)
    rows, earlier, later = page_of(sight, selection)
    ticked = ticked_in(sight.params)
    boxes = [
        Button(
            say_of("many-ticked" if each.party.id in ticked else "many-unticked", place=place),
            TickCustomer(each.party.id),
        )
        for place, each in enumerate(rows, start=1)
    ]
    turns = []
    if earlier and rows:
        before = TickCustomers(listing.code, "b", rows[0].party.id)
        turns.append(Button(say_of("button-earlier"), before))
    if later and rows:
        after = TickCustomers(listing.code, "a", rows[-1].party.id)
        turns.append(Button(say_of("button-later"), after))
    numbers = [boxes[i : i + NUMBERS_IN_A_ROW] for i in range(0, len(boxes), NUMBERS_IN_A_ROW)]
    go = [Button(say_of("customers-each", count=len(ticked)), AskForEach())] if ticked else []
    back = [Button(say_of("button-customers"), ShowCustomers(listing.code))]
    title = say_of("customers-ticking", count=len(ticked), most=MOST_AT_ONCE)
    return Reply(
        lines=(title, None, *said(sight, rows, selection.order)),
        rows=tuple(tuple(row) for row in (*numbers, turns, go, back) if row),
    )


def asking_for_each(sight: Sight) -> Reply:
    """How many it would be, and who of them has an open one already."""
    parties = wanted_for_each(sight.actor, sight.desk, ticked_in(sight.params))
    had = with_open_one(sight.actor, sight.desk, parties)
    count, fresh = len(parties), len(parties) - len(had)
    lines = [say_of("customers-each-sure", count=count)]
    if had:
        names = Several(tuple(Name(each.name) for each in had[:MOST_NAMED]))
        more = len(had) - MOST_NAMED
        lines.append(say_of("customers-each-have", names=names, more=max(more, 0)))
    rows = [(Button(say_of("customers-each-all", count=count), CreateForEach("all")),)]
    if had and fresh:
        only = say_of("customers-each-fresh", count=fresh)
        rows.append((Button(only, CreateForEach("fresh")),))
    way = {name: sight.params.get(name) for name in ("listing", "way", "row")}
    back = TickCustomers(str(way["listing"]), str(way["way"]), int(way["row"] or 0))
    return Reply(lines=tuple(lines), rows=(*rows, (Button(say_of("button-back"), back),)))


def made_for_each(sight: Sight) -> Reply:
    """A line for each: its number, or why there is none; of very many the first ones."""
    told = sight.params.get("made", [])
    every = [each for each in told if isinstance(each, dict)] if isinstance(told, list) else []
    made = [each for each in every if "opportunity" in each]
    refused = [each for each in every if "opportunity" not in each]
    rows = [
        (
            Button(
                say_of("form-row", value=Name(str(each["name"]))),
                OpenCard(int(each["opportunity"])),
            ),
        )
        for each in made[:MOST_TOLD]
    ]
    many = sight.desk.store.get(Many, int(sight.params.get("many", 0)))
    if many is not None and many.undoable(sight.desk.now):
        list_ = usual(sight.actor, sight.desk).code
        rows.append((Button(say_of("many-undo", count=many.changed), UndoMany(many.id, list_)),))
    back = (Button(say_of("button-customers"), ShowCustomers()),)
    # Why there is none is what one would miss: it is told first.
    shown = [*refused[:MOST_TOLD], *made[:MOST_TOLD]]
    rest = len(every) - len(shown)
    more = (say_of("many-more", count=rest),) if rest else ()
    count = say_of("customers-made", count=len(made))
    return Reply(lines=(count, None, *_lines(shown), *more), rows=(*rows, back))


def _lines(made: list[dict[str, object]]) -> Iterator[Say]:
    for each in made:
        name = Name(str(each.get("name", "")))
        if "opportunity" in each:
            number = Name(str(each.get("number", "")))
            yield say_of("customers-made-row", name=name, number=number)
        else:
            yield say_of("customers-made-none", name=name, why=Name(str(each.get("why", ""))))


def as_told(party: Party, outcome: Opportunity | Refused, why: str) -> dict[str, object]:
    """What is kept of it with the screen."""
    if isinstance(outcome, Opportunity):
        return {"name": party.name, "opportunity": outcome.id, "number": outcome.number}
    return {"name": party.name, "why": why}
