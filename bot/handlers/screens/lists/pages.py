"""A page of a list: its rows by keyset, how they are said, and the buttons to turn it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.listings import ListTotals, Place, Row, Selection
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Say, say_of

PAGE = 8
NUMBERS_IN_A_ROW = 4

Turn = Callable[[str, Place], Press]


@dataclass(frozen=True)
class Page:
    rows: Sequence[Row]
    earlier: bool
    later: bool


def page_of(sight: Sight, selection: Selection) -> Page:
    """`way` is f(irst), a(fter) or b(efore) the place of `key` and `row`."""
    listings, way = sight.desk.store.listings, sight.params.get("way", "f")
    place = Place(int(sight.params.get("key", 0)), int(sight.params.get("row", 0)))
    if way == "b":
        found = listings.page(selection, before=place, size=PAGE + 1)
        return Page(found[-PAGE:], len(found) > PAGE, later=True)
    found = listings.page(selection, after=place if way == "a" else None, size=PAGE + 1)
    return Page(found[:PAGE], way == "a", len(found) > PAGE)


def footer(sight: Sight, totals: ListTotals) -> list[Say | None]:
    """The three totals over every match, in the organisation's currency."""
    currency = sight.desk.organisation.currency
    lines: list[Say | None] = [
        None,
        say_of("list-final", amount=Money(totals.final, currency)),
        say_of("list-estimated", amount=Money(totals.estimated, currency)),
        *ended_among(totals),
        *realised(totals, currency),
    ]
    return lines


def ended_among(totals: ListTotals) -> Iterator[Say]:
    """How many of them are not open, and what they count for in the estimate."""
    if totals.won:
        yield say_of("list-with-won", won=totals.won)
    if totals.lost:
        yield say_of("list-with-lost", lost=totals.lost)
    if totals.closed:
        yield say_of("list-with-closed", closed=totals.closed)


def realised(totals: ListTotals, currency: str) -> Iterator[Say]:
    """What was invoiced, and beside it what is left of that after returns."""
    yield say_of("list-realised", amount=Money(totals.realised, currency))
    if totals.returned:
        yield say_of("list-net", amount=Money(totals.net, currency))


def number_rows(
    page: Page, press: Callable[[Opportunity], Press]
) -> tuple[tuple[Button, ...], ...]:
    numbers = [
        Button(say_of("button-number", place=place), press(row.opportunity))
        for place, row in enumerate(page.rows, start=1)
    ]
    return tuple(
        tuple(numbers[i : i + NUMBERS_IN_A_ROW]) for i in range(0, len(numbers), NUMBERS_IN_A_ROW)
    )


def pager(page: Page, turn: Turn) -> tuple[Button, ...]:
    buttons = []
    if page.earlier and page.rows:
        buttons.append(Button(say_of("button-earlier"), turn("b", page.rows[0].place)))
    if page.later and page.rows:
        buttons.append(Button(say_of("button-later"), turn("a", page.rows[-1].place)))
    return tuple(buttons)
