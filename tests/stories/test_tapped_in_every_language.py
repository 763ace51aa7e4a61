"""What is tapped instead of typed, in four languages: number pad, month, price, last used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from stories.test_a_day_of_a_rep import settled
from support.days import Day
from support.talker import Talker, seen
from support.town import Town, open_town

CUSTOMER = 5
"""One of the first page, and not the first."""
MONTHS = {
    Locale.EN: ("November 2026", "December 2026", "15"),
    Locale.FR: ("novembre 2026", "décembre 2026", "15"),
    Locale.FA: ("آبان ۱۴۰۵", "آذر ۱۴۰۵", "۲۴"),
    Locale.TH: ("พฤศจิกายน 2569", "ธันวาคม 2569", "15"),
}
"""The month of the story, the next one, and how 15 December is called in its calendar."""
FIRST_OF_WEEK = {Locale.EN: "M", Locale.FR: "L", Locale.FA: "ش", Locale.TH: "อา"}


@pytest.fixture
async def town(sqlite_database: str, day: Day) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=day.locale) as opened:
        await settled(opened, day)
        yield opened


async def kept(town: Town, number: int = 1) -> Opportunity:
    found = await town.kept(lambda desk: desk.store.get(Opportunity, number))
    assert found is not None
    return found


async def asked_for_a_product(town: Town, day: Day) -> Talker:
    rep = town.rep
    await rep.say("/new")
    await rep.tap(day.customers[CUSTOMER][:12])
    return await rep.skip_to("ask-items")


def weekdays(rep: Talker) -> list[str]:
    return next([seen(each["text"]) for each in row] for row in rep.rows if len(row) == 7)


async def test_a_number_is_tapped_on_the_pad(town: Town, day: Day) -> None:
    rep = await asked_for_a_product(town, day)
    await rep.tap("Ball valve")
    for figure in (1, 2):
        await rep.tap_key("form-value-number", value=figure)
    await rep.tap_key("form-pad-dot")
    await rep.tap_key("form-value-number", value=5)
    assert seen(await rep.words("form-value-number", value=Decimal("12.5"))) in rep.sees
    await rep.tap_key("form-pad-done")
    await rep.tap_key("form-save")
    opportunity = await kept(town)
    assert [line.quantity for line in opportunity.lines] == [12_500]  # thousandths
    assert opportunity.amount == Decimal("12.5") * day.prices[2] * day.unit


async def test_a_day_is_tapped_in_ones_own_calendar(town: Town, day: Day) -> None:
    rep = town.rep
    now, after, cell = MONTHS[day.locale]
    await rep.say("/new")
    await rep.tap(day.customers[CUSTOMER][:12])
    await rep.skip_to("ask-close-date")
    quick = ("form-today", "form-tomorrow", "form-in-a-week", "form-end-of-month")
    for key in quick:
        assert await rep.words(key) in rep.buttons[:4], key
    assert now in [seen(each) for each in rep.buttons]
    week = weekdays(rep)
    assert (week[-1] if day.locale is Locale.FA else week[0]) == FIRST_OF_WEEK[day.locale]
    (beyond,) = [each for each in rep.buttons if "›" in each]
    await rep.tap(beyond)
    assert after in [seen(each) for each in rep.buttons]
    await rep.tap(cell)
    await rep.tap_key("form-save")
    assert (await kept(town)).close_date == date(2026, 12, 15)


async def test_the_list_price_is_taken_and_the_last_one_offered_first(
    town: Town, day: Day
) -> None:
    rep = town.rep
    await rep.say(day.lines[1][0])
    await rep.tap_key("form-save")
    last = (await kept(town)).lines[0].unit_price
    await rep.tap_key("button-product")
    await rep.tap("Ball valve")
    await rep.tap_key("form-at-once", value=2)
    assert await rep.words("ask-unit-price") in rep.sees
    first, second = rep.buttons[:2]
    await rep.tap(first)
    await rep.tap_key("form-save")
    assert first != second
    assert (await kept(town)).lines[-1].unit_price == last


async def test_what_was_used_last_stands_first(town: Town, day: Day) -> None:
    rep = await asked_for_a_product(town, day)
    assert not seen(rep.buttons[0]).startswith("Ball valve")
    await rep.tap("Ball valve")
    await rep.tap_key("form-at-once", value=2)
    await rep.tap_key("form-save")
    await rep.say("/new")
    assert seen(rep.buttons[0]) == seen(day.customers[CUSTOMER])
    await rep.tap(day.customers[-1][:12])
    await rep.skip_to("ask-items")
    assert seen(rep.buttons[0]).startswith("Ball valve")
