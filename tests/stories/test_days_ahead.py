"""Days ahead: a month, a week, a day, holidays, and a file for another calendar."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.ports import Desk
from bot.domain.people import Locale, Member
from stories.planned import DAY, HOUR, NOON, full_day, lines, planned
from support.talker import seen
from support.town import REP, Town, open_town


async def test_a_month_a_week_a_day(town: Town) -> None:
    await full_day(town)
    await planned(town, "Norrin two", NOON + DAY + HOUR)
    rep = await town.rep.say("/today")
    await rep.tap("Month")
    assert "November" in rep.sees
    assert "22²" in rep.buttons
    assert "•21³" in rep.buttons
    await rep.tap("22²")
    assert "Harbour" in rep.sees
    assert "Norrin two" in rep.sees
    await rep.tap("Week")
    assert "Early Bird" in rep.sees
    await rep.tap("Week after", "Week after")
    assert "Far Away" in rep.sees
    await rep.tap("1")
    assert rep.sees.startswith("Far Away")
    await rep.tap("Today")
    assert rep.sees.startswith("Today")


async def test_a_file_for_another_calendar(town: Town) -> None:
    await full_day(town)
    rep = await town.rep.say("/today")
    await rep.tap("Month", ".ics")
    sent = [each for each in rep.phone.messages() if "document" in each][-1]
    assert sent["document"]["file_name"].endswith(".ics")
    caption = "For your calendar: 4. Left out because overdue: 1"
    assert seen(sent["caption"]) == caption
    kept_file = town.sandbox.world.state.files.find(sent["document"]["file_id"])
    assert kept_file is not None
    content = kept_file.data.decode()
    events = content.split("BEGIN:VEVENT")[1:]
    assert len(events) == 4
    assert "Harbour" in content
    assert all("\r\n" in each for each in events)


async def test_ones_own_week_and_a_day_that_has_passed(town: Town) -> None:
    rep = await town.rep.say("/settings")
    await rep.tap("Working days", "Sat")
    assert any(each.startswith("✅") and "Sat" in each for each in rep.buttons)
    await rep.tap("I am away")
    await rep.say("12 November 2026")
    assert "passed" in rep.sees + rep.toast


async def test_the_company_keeps_holidays_and_a_day_of_its_own(town: Town) -> None:
    ada = town.person(104)
    await ada.say("/start")
    await ada.tap("Set-up", "Days off", "Country", "France")
    assert "Public holidays: France" in ada.sees
    assert "Christmas" in ada.sees
    await ada.tap("Day off")
    await ada.say("24 December 2026")
    await ada.say("Stocktaking")
    await ada.tap("Save")
    assert "Stocktaking" in ada.sees
    place = next(each for each in lines(ada) if "Stocktaking" in each).partition(".")[0]
    await ada.tap(place)
    assert "Stocktaking" not in ada.sees


async def test_the_month_behind_a_week_is_that_of_the_day_looked_at(sqlite_database: str) -> None:
    """1 Azar 1405 is a Sunday: its week begins on 30 Aban."""
    first_of_azar = datetime(2026, 11, 22, 9, tzinfo=UTC)
    async with open_town(sqlite_database, locale=Locale.FA, now=first_of_azar) as town:
        rep = await town.rep.say("/today")
        await rep.tap_key("button-week")
        assert "۳۰ آبان" in rep.sees
        await rep.tap_key("button-month")
        assert rep.sees.startswith("آذر ۱۴۰۵")
        await rep.tap_key("button-today")
        await rep.tap_key("button-week")
        await rep.tap_key("plan-week-before")
        assert "۲۳ آبان" in rep.sees
        await rep.tap_key("plan-week-after")
        await rep.tap_key("button-month")
        assert rep.sees.startswith("آذر ۱۴۰۵")


@pytest.fixture(params=[Locale.FA, Locale.TH, Locale.FR], ids=str)
async def abroad(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as opened:
        yield opened


async def test_the_same_day_in_other_languages(abroad: Town) -> None:
    """15:00 in Tehran and Bangkok, noon in Paris: a follow-up an hour ahead, then done."""
    here = abroad.clock.now() + HOUR

    def due(desk: Desk) -> datetime:
        nora = desk.store.people.member_of(REP)
        assert isinstance(nora, Member)
        return here.astimezone(ZoneInfo(nora.zone)).replace(tzinfo=None)

    await planned(abroad, "Norrin", await abroad.kept(due))
    rep = await abroad.rep.say("/today")
    assert await rep.words("today-counts", done=0, left=1) in seen(rep.sees)
    await rep.tap_key("button-walk", count=1)
    assert rep.sees.startswith(await rep.words("walk-title"))
    await rep.tap_key("button-follow-up-done")
    assert await rep.words("done-what") in rep.sees
    await rep.tap_key("done-call")
    await rep.tap_key("done-no-next")
    assert await rep.words("walk-over") in rep.sees
    await rep.tap_key("button-month")
    assert await rep.words("plan-month-how") in rep.sees
    await rep.tap_key("button-today")
    assert await rep.words("today-none", count=1) in seen(rep.sees)
