"""Which days somebody works: their week, the holidays where they are, their absence."""

from __future__ import annotations

from datetime import date

import pytest

from actions.firm import Firm
from bot.actions.people.working_days import deputy_of, works_on
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.working_days import DayOff, WorkDays

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
BASTILLE, NOWRUZ = date(2026, 7, 14), date(2026, 3, 24)


async def works(firm: Firm, who: str, *days: date) -> list[bool]:
    def ask(desk: Desk) -> list[bool]:
        return [works_on(firm.member(desk, who), desk, day) for day in days]

    return await firm.work.read(ask)


async def keeps(firm: Firm, country: str, *own: DayOff) -> None:
    def inside(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        desk.organisation.country = country
        for each in own:
            desk.store.add(each)

    await firm.work.write(inside)


async def test_the_week_of_the_company_or_ones_own(firm: Firm) -> None:
    assert await works(firm, "nora", FRIDAY, SATURDAY, MONDAY) == [True, False, True]
    await firm.change("tess", work_days=0b1101111)
    assert await works(firm, "tess", FRIDAY, SATURDAY, MONDAY) == [False, True, True]


async def test_holidays_are_those_of_where_somebody_is(firm: Firm) -> None:
    """Nora is in Paris and Tess in Tehran; a company that keeps none works on."""
    assert await works(firm, "nora", BASTILLE) == [True]
    await keeps(firm, "FR")
    assert await works(firm, "nora", BASTILLE, NOWRUZ) == [False, True]
    assert await works(firm, "tess", BASTILLE, NOWRUZ) == [True, False]


async def test_the_companys_own_days_come_before_the_countrys(firm: Firm) -> None:
    working = DayOff(day=BASTILLE, name="Fair", working=True)
    await keeps(firm, "FR", working, DayOff(day=MONDAY, name="Founding day"))
    assert await works(firm, "nora", BASTILLE, MONDAY) == [True, False]


async def test_away_until_and_the_deputy(firm: Firm) -> None:
    sam = firm.people["sam"]
    away = {"away_from": date(2026, 3, 2), "away_until": date(2026, 3, 4), "deputy_id": sam}
    await firm.change("nora", **away)
    days = (date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 5))
    assert await works(firm, "nora", *days) == [False, False, True]

    def deputy(desk: Desk) -> int | None:
        who = deputy_of(firm.member(desk, "nora"), desk)
        return who.id if who else None

    assert await firm.work.read(deputy) == sam
    await firm.change("sam", active=False)
    assert await firm.work.read(deputy) is None
    await firm.change("sam", active=True)
    firm.clock.forward(days=3)
    assert await firm.work.read(deputy) is None


@pytest.mark.parametrize(
    ("week", "first"), [(0b0011111, MONDAY), (0b1111111, SATURDAY), (0, SATURDAY)]
)
def test_the_next_day_at_work(week: int, first: date) -> None:
    """Who never works is not looked for in vain."""
    assert WorkDays(week).first_from(SATURDAY) == first
