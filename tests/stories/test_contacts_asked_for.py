"""How many calls there were: no report counts them, and that is said."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.sales import sold_to
from support.town import Town, open_town

ASKED = [
    (Locale.EN, "how many calls this month"),
    (Locale.EN, "number of visits by rep last week"),
    (Locale.FR, "combien d’appels ce mois"),
    (Locale.FA, "این ماه چند تا تماس گرفتیم"),
    (Locale.FA, "تعداد تماس‌ها هفتهٔ گذشته"),
    (Locale.TH, "เดือนนี้โทรกี่ครั้ง"),
]


@pytest.mark.parametrize(("locale", "typed"), ASKED)
async def test_it_is_said_what_is_not_counted_and_what_comes_near(
    sqlite_database: str, locale: Locale, typed: str
) -> None:
    """At home as among reports: what is planned, what was answered first, who was forgotten."""
    async with open_town(sqlite_database, locale=locale) as town:
        manager = await town.manager.say("/start")
        for _ in ("at home", "among reports"):
            await manager.say(typed)
            assert manager.sees == await manager.words("report-uncounted")
            near = [
                await manager.words(f"report-{each}") for each in ("follow-ups", "first-response")
            ]
            assert manager.buttons[:2] == near
            await manager.say("/report")
        await manager.say(typed)
        await manager.tap(near[0])
        assert manager.message["photo"]


async def test_a_call_to_make_is_no_question(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("call Acme tomorrow")
    assert "no report counts them" not in rep.sees


async def test_beside_sales_they_are_left_out_and_named(town: Town) -> None:
    manager = await town.manager.say("/report this month: won deals by product, meetings")
    assert manager.message["photo"]
    assert "I left out: meetings" in manager.sees
