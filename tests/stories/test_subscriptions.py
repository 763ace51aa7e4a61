"""/subscriptions: the hour, the days and the pause of what comes by itself; F66."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.ports import Desk
from bot.actions.set_up.stages import set_stale_days
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.sales import M, member_of, sold_to, won
from support.talker import Talker, seen
from support.town import ADMIN, MANAGER, REP, ZONES, Town, open_town


@pytest.fixture(params=list(Locale))
async def anywhere(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as opened:
        yield opened


async def test_a_rep_moves_pauses_and_starts_the_morning(anywhere: Town) -> None:
    rep = anywhere.rep
    await rep.say("/subscriptions")
    morning = await rep.words("digest-kind-morning")
    assert morning in rep.sees
    assert await rep.words("digest-kind-week") not in rep.sees
    await rep.tap_key("button-number", place=1)
    assert await rep.words("digest-tells-morning") in rep.sees
    hours = [label for label in rep.buttons if "9" in label or "۹" in label]
    await rep.tap(hours[0])
    await rep.tap_key("digest-pause")
    assert await rep.words("digest-paused") in rep.sees
    await rep.tap_key("digest-start")
    assert await rep.words("digest-pause") in rep.buttons
    await rep.tap_key("button-back")
    assert morning in rep.sees


async def test_the_morning_opens_the_card_and_the_walk(anywhere: Town) -> None:
    await anywhere.forward(minutes=1)
    rep = anywhere.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap_key("form-save")
    for _ in range(3):
        await anywhere.forward(days=1)
    assert await rep.words("button-digests") in rep.buttons
    assert await rep.words("digest-idle", idle=1) in rep.sees
    await rep.tap_key("button-digests")
    assert await rep.words("digest-kind-morning") in rep.sees


@pytest.mark.parametrize("who", [ADMIN, MANAGER])
async def test_who_manages_has_a_week_too(town: Town, who: int) -> None:
    await town.forward(minutes=1)
    person = town.person(who)
    await person.say("/subscriptions")
    assert await person.words("digest-kind-week") in person.sees


async def test_a_report_of_every_monday_is_on_the_page(town: Town) -> None:
    await town.forward(minutes=1)
    person = town.person(MANAGER)
    await person.say("/report")
    await person.tap(person.buttons[0])
    await person.tap_key("button-weekly")
    await person.say("/subscriptions")
    assert "📊" in person.sees


async def test_a_part_is_ticked_off_and_stays_so(anywhere: Town) -> None:
    rep = anywhere.rep
    await rep.say("/subscriptions")
    await rep.tap_key("button-number", place=1)
    part = await rep.words("digest-part-stale")
    await rep.tap(f"✅ {part}")
    assert f"⬜ {part}" in [seen(each) for each in rep.buttons]


async def test_the_evening_is_closed_out_in_the_message_itself(anywhere: Town) -> None:
    """Five of today, in one message: done, tomorrow, a note, won, lost."""
    rep = anywhere.rep
    zone = await _the_evening(anywhere, "Acme", "Beta", "Gamma", "Delta", "Epsilon")
    closing = rep.message["message_id"]
    assert await rep.words("digest-evening-how") in rep.sees
    await rep.tap_key("digest-row-done", place=1)
    assert await rep.words("done-what") in rep.sees
    await rep.tap_key("done-no-next")
    assert _customers(rep) == ["Beta", "Gamma", "Delta", "Epsilon"]
    await rep.tap_key("digest-row-tomorrow", place=1)
    assert _customers(rep) == ["Gamma", "Delta", "Epsilon"]
    await rep.tap_key("digest-row-lost", place=1)
    await rep.tap_key("form-cancel")
    assert _customers(rep) == ["Gamma", "Delta", "Epsilon"]
    await rep.tap_key("digest-row-note", place=1)
    await rep.say("They wait for the budget")
    assert await rep.words("evening-noted") in rep.sees
    assert _customers(rep) == ["Gamma", "Delta", "Epsilon"]
    await rep.tap_key("digest-row-won", place=2)
    await _to_the_end(rep, "won-cheer")
    assert _customers(rep) == ["Gamma", "Epsilon"]
    await rep.tap_key("digest-row-lost", place=2)
    price = await rep.words("item-price")
    await rep.tap(next(each for each in rep.buttons if price in seen(each)))
    await _to_the_end(rep, "lost-saved")
    assert _customers(rep) == ["Gamma"]
    await rep.tap_key("digest-row-done", place=1)
    await rep.tap_key("done-no-next")
    assert rep.sees.endswith(await rep.words("evening-over"))
    assert closing in {each["message_id"] for each in rep.phone.messages()}
    done, put_off, noted, sold, lost = await anywhere.kept(_of)
    assert (done.state, noted.state) == (FollowUpState.DONE, FollowUpState.DONE)
    assert put_off.state is FollowUpState.PENDING
    assert put_off.snoozed_to == datetime(2026, 11, 24, 9, tzinfo=zone)
    assert await anywhere.kept(_endings) == [Status.OPEN] * 3 + [Status.WON, Status.LOST]
    assert {sold.state, lost.state} == {FollowUpState.DISMISSED}


async def _to_the_end(rep: Talker, said: str) -> None:
    """Through a form as it stands, until it says this."""
    for _ in range(6):
        if await rep.words(said) in rep.sees:
            return
        ways = [await rep.words(each) for each in ("form-save", "form-done", "form-skip")]
        await rep.tap(next(each for each in ways if each in rep.buttons))
    assert await rep.words(said) in rep.sees


async def _the_evening(town: Town, *customers: str) -> ZoneInfo:
    """Half past five of a day on which all of them were to be called at three."""
    await town.rep.say("/subscriptions")
    await town.rep.tap_key("button-number", place=2)
    await town.rep.tap_key("digest-start")
    due = datetime(2026, 11, 23, 15)  # noqa: DTZ001 - a wall time
    for customer in customers:
        number = await sold_to(town, customer, amount=M)
        await town.core.work.write(
            lambda desk, number=number: set_follow_up(
                member_of(desk, REP), desk, number, due_local=due
            )
        )
    zone = ZoneInfo(ZONES[await _locale(town)])
    for hour, minute in ((8, 31), (17, 31)):
        await town.at(datetime(2026, 11, 23, hour, minute, tzinfo=zone))
        await town.sweep()
    return zone


def _customers(rep: Talker) -> list[str]:
    """In the order in which the evening still lists them."""
    known = ("Acme", "Beta", "Gamma", "Delta", "Epsilon")
    places = {each: rep.sees.find(each) for each in known}
    return sorted((each for each in known if places[each] >= 0), key=places.__getitem__)


async def test_the_rescue_plans_each_in_the_message_itself(anywhere: Town) -> None:
    """Two that nobody touched for five weeks, told of on a Monday at half past eight."""
    rep = anywhere.rep
    await rep.say("/subscriptions")
    zone = ZoneInfo(ZONES[await _locale(anywhere)])
    for customer in ("Acme", "Beta"):
        await sold_to(anywhere, customer, amount=M)
    await anywhere.core.work.write(_stale_after_two_weeks)
    await anywhere.at(datetime(2026, 12, 27, 12, tzinfo=zone))
    await anywhere.sweep()
    before = len(rep.screens)
    await anywhere.at(datetime(2026, 12, 28, 8, 31, tzinfo=zone))
    await anywhere.sweep()
    assert len(rep.screens) == before + 1
    assert await rep.words("digest-rescue-how") in rep.sees
    assert rep.sees.index("Acme") < rep.sees.index("Beta")
    await rep.tap_key("digest-row-tomorrow", place=1)
    assert "Acme" not in rep.sees
    assert "Beta" in rep.sees
    tomorrow = datetime(2026, 12, 29, 9, tzinfo=zone)
    assert await anywhere.kept(lambda desk: _of(desk)[0].due_at) == tomorrow
    await rep.tap_key("digest-row-tomorrow", place=1)
    assert await rep.words("rescue-over") in rep.sees


def _stale_after_two_weeks(desk: Desk) -> None:
    set_stale_days(member_of(desk, ADMIN), desk, desk.store.lists.stages(1)[0].id, 14)


async def _locale(town: Town) -> Locale:
    return await town.kept(lambda desk: desk.organisation.locale)


def _of(desk: Desk) -> list[FollowUp]:
    found = [desk.store.get(FollowUp, number) for number in range(1, 6)]
    return [each for each in found if each is not None]


def _endings(desk: Desk) -> list[Status]:
    found = [desk.store.get(Opportunity, number) for number in range(1, 6)]
    return [each.status for each in found if each is not None]


@pytest.mark.parametrize("parts", [(), ("digest-part-forecast",)])
async def test_a_managers_week_comes_with_its_chart(anywhere: Town, parts: tuple[str]) -> None:
    """On Monday at half past eight; without the forecast what was won and lost is drawn."""
    manager = anywhere.manager
    await manager.say("/subscriptions")
    for part in parts:
        await manager.tap_key("button-number", place=4)
        await manager.tap(f"✅ {await manager.words(part)}")
    zone = ZoneInfo(ZONES[await _locale(anywhere)])
    await won(anywhere, await sold_to(anywhere, "Acme", amount=M))
    await sold_to(anywhere, "Beta", amount=M, close_date=date(2026, 11, 27))
    await anywhere.at(datetime(2026, 11, 23, 8, 31, tzinfo=zone))
    await anywhere.sweep()
    assert manager.message["photo"]
    assert "📊" in manager.sees
    await manager.tap_key("button-report-open")
    assert manager.message["photo"]
    forecast = await manager.words("report-weighted") in manager.sees
    assert forecast is (not parts)


async def test_a_long_week_leads_to_its_chart_by_a_button(anywhere: Town) -> None:
    """With seven of hers to be rescued there is no room for the words under a picture."""
    manager = anywhere.manager
    await manager.say("/subscriptions")
    zone = ZoneInfo(ZONES[await _locale(anywhere)])
    await anywhere.core.work.write(_stale_after_two_weeks)
    long = "The very long name of a customer who has been left alone for too long a time"
    for each in range(7):
        await sold_to(anywhere, f"{each} {long}", MANAGER, amount=M)
    await anywhere.at(datetime(2026, 12, 27, 12, tzinfo=zone))
    await anywhere.sweep()
    await anywhere.at(datetime(2026, 12, 28, 8, 31, tzinfo=zone))
    await anywhere.sweep()
    assert "photo" not in manager.message
    assert "📊" in manager.sees
    await manager.tap_key("button-report-open")
    assert manager.message["photo"]


async def test_what_is_rescued_under_the_chart_is_planned_there_too(anywhere: Town) -> None:
    manager = anywhere.manager
    await manager.say("/subscriptions")
    zone = ZoneInfo(ZONES[await _locale(anywhere)])
    await anywhere.core.work.write(_stale_after_two_weeks)
    for customer in ("Acme", "Beta"):
        await sold_to(anywhere, customer, MANAGER, amount=M)
    await anywhere.at(datetime(2026, 12, 27, 12, tzinfo=zone))
    await anywhere.sweep()
    await anywhere.at(datetime(2026, 12, 28, 8, 31, tzinfo=zone))
    await anywhere.sweep()
    assert manager.message["photo"]
    assert await manager.words("digest-rescue-how") in manager.sees
    await manager.tap_key("digest-row-tomorrow", place=1)
    assert "Acme" not in manager.sees
    assert "Beta" in manager.sees
    await manager.tap_key("digest-row-tomorrow", place=1)
    assert await manager.words("rescue-over") in manager.sees
