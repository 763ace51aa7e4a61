"""A page of a list: its rows by keyset, how they are said, and the buttons to turn it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.domain.facts import Fact, Name, Percent
from bot.domain.listings import ListTotals, Place, Row, Selection
from bot.domain.lists import Stage
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.handlers.looks import Sight
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


def rows_said(sight: Sight, page: Page, *, with_stage: bool = True) -> list[Say | None]:
    lines: list[Say | None] = []
    for place, row in enumerate(page.rows, start=1):
        lines += [
            _first_line(sight, row.opportunity, place, with_stage=with_stage),
            _second_line(row.opportunity),
        ]
    return lines


def _first_line(sight: Sight, opportunity: Opportunity, place: int, *, with_stage: bool) -> Say:
    party = sight.desk.store.get(Party, opportunity.party_id)
    stage = sight.desk.store.get(Stage, opportunity.stage_id) if with_stage else None
    facts: dict[str, Fact] = {
        "place": place,
        "party": Name(party.name if party else ""),
        "stage": stage.label if stage else "",
        "staged": 1 if stage else 0,
        "late": 1 if opportunity.past_due(sight.desk.today) else 0,
    }
    amount = opportunity.money
    if amount is None:
        return Say("list-row-no-amount", facts)
    return Say("list-row", {**facts, "amount": amount})


def _second_line(opportunity: Opportunity) -> Say:
    number = Name(opportunity.number)
    if opportunity.status is not Status.OPEN and opportunity.ended_on is not None:
        return say_of(
            f"list-ended-{opportunity.status.value}", number=number, day=opportunity.ended_on
        )
    chance = Percent(opportunity.probability)
    if opportunity.close_date is None:
        return say_of("list-detail", number=number, probability=chance)
    return say_of(
        "list-detail-close", number=number, probability=chance, day=opportunity.close_date
    )


def footer(sight: Sight, totals: ListTotals) -> list[Say | None]:
    """The three totals over every match, in the organisation's currency."""
    currency = sight.desk.organisation.currency
    lines: list[Say | None] = [
        None,
        say_of("list-final", amount=Money(totals.final, currency)),
        say_of("list-estimated", amount=Money(totals.estimated, currency)),
        say_of("list-realised", amount=Money(totals.realised, currency)),
    ]
    if totals.won or totals.lost:
        lines.append(say_of("list-with-ended", won=totals.won, lost=totals.lost))
    return lines


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
