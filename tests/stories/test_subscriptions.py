"""/subscriptions: the hour, the days and the pause of what comes by itself; F66."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.follow_ups import set_follow_up
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.people import Locale
from support.sales import member_of, sold_to
from support.talker import seen
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
    """Two of today: one is done, the other rings tomorrow at nine."""
    rep = anywhere.rep
    await rep.say("/subscriptions")
    await rep.tap_key("button-number", place=2)
    await rep.tap_key("digest-start")
    due = datetime(2026, 11, 23, 15)  # noqa: DTZ001 - a wall time
    for customer in ("Acme", "Beta"):
        number = await sold_to(anywhere, customer)
        await anywhere.core.work.write(
            lambda desk, number=number: set_follow_up(
                member_of(desk, REP), desk, number, due_local=due
            )
        )
    zone = ZoneInfo(ZONES[await _locale(anywhere)])
    await anywhere.at(datetime(2026, 11, 23, 8, 31, tzinfo=zone))
    await anywhere.sweep()
    await anywhere.at(datetime(2026, 11, 23, 17, 31, tzinfo=zone))
    await anywhere.sweep()
    closing = rep.message
    assert await rep.words("digest-evening-how") in rep.sees
    done = rep.data(await rep.words("digest-row-done", place=1))
    later = rep.data(await rep.words("digest-row-tomorrow", place=2))
    await rep.press(closing["message_id"], later)
    await rep.press(closing["message_id"], done)
    states = await anywhere.kept(_states)
    assert states == [FollowUpState.DONE, FollowUpState.PENDING]
    nine = datetime(2026, 11, 24, 9, tzinfo=zone)
    assert await anywhere.kept(lambda desk: _of(desk)[1].snoozed_to) == nine


async def _locale(town: Town) -> Locale:
    return await town.kept(lambda desk: desk.organisation.locale)


def _of(desk: Desk) -> list[FollowUp]:
    found = [desk.store.get(FollowUp, number) for number in (1, 2)]
    return [each for each in found if each is not None]


def _states(desk: Desk) -> list[FollowUpState]:
    return [each.state for each in _of(desk)]
