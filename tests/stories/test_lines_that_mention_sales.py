"""What speaks of a sale and of a day may be a line, a search or a name: no report swallows it."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from stories.test_reports_by_buttons import ended
from support.sales import sold_to
from support.town import Town, open_town

LINES = {
    Locale.EN: "Acme 20 pumps at 350 eur, lost shipment yesterday",
    Locale.FR: "Acme 3000 eur, ventes du salon ce mois",
    Locale.FA: "Acme ۲۰ پمپ ۳۵۰ یورو، فروش این ماه نهایی می‌شود",
    Locale.TH: "Acme 20000 บาท ปิดได้ แน่นอน เดือนนี้",
}


@pytest.mark.parametrize("sent_from", ["/start", "/report"])
@pytest.mark.parametrize("locale", LINES, ids=str)
async def test_a_line_that_mentions_a_sale_and_a_day_is_a_line(
    sqlite_database: str, locale: Locale, sent_from: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.knows("Acme Corp")
        rep = await town.rep.say(sent_from)
        await rep.say(LINES[locale])
        dialog = await town.kept(lambda desk: desk.store.dialogs.of(rep.chat_id, rep.person_id))
        assert dialog.draft is not None
        assert dialog.draft["known"]["line"]["text"] == LINES[locale]


async def test_a_customer_who_is_named_beside_a_day_is_no_unclear_day(town: Town) -> None:
    await sold_to(town, "Delta Steel")
    rep = await town.rep.say("/start")
    await rep.say("won Delta last week")
    assert "a report called" not in rep.sees
    assert "photo" not in rep.message


async def test_words_that_are_strange_apart_from_the_day_are_looked_for(town: Town) -> None:
    rep = await town.rep.say("/start")
    await rep.say("call Norrin about the lost shipment yesterday")
    assert "a report called" not in rep.sees


async def test_a_customer_called_like_a_report_can_be_chosen(town: Town) -> None:
    await ended(town)
    await town.knows("Forecast")
    manager = await town.manager.say("/new")
    await manager.say("Forecast")
    assert "photo" not in manager.message
    await manager.tap("Forecast")
    await manager.tap_key("form-save")
    assert "Forecast – " in manager.sees
