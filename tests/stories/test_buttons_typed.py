"""What stands on a button may be typed instead, in the language of whoever reads it."""

from __future__ import annotations

import pytest

from bot.domain.opportunities import BuyingProcess, Opportunity, Priority
from bot.domain.people import Locale
from support.sales import sold_to
from support.town import REP, Town, open_town


async def kept_of(town: Town, number: int) -> Opportunity:
    found = await town.kept(lambda desk: desk.store.get(Opportunity, number))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("locale", "group", "nonsense", "high"),
    [
        (Locale.EN, "group", "perhaps", "high"),
        (Locale.FR, "un groupe", "peut-être", "haute"),
        (Locale.FA, "گروهي", "شاید", "بالا"),
        (Locale.TH, "หลายคน", "อาจจะ", "สูง"),
    ],
)
async def test_who_decides_and_how_urgent_it_is(
    sqlite_database: str, locale: Locale, group: str, nonsense: str, high: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        number = await sold_to(town, "Acme")
        rep = town.person(REP)
        for question, typed in (("buying-process", group), ("priority", high)):
            await rep.say(f"/start o_{number}")
            await rep.tap_key("button-edit")
            await rep.tap_key(f"ask-{question}.label")
            await rep.say(nonsense)
            assert await rep.words("refused-choice-unclear") in rep.sees
            await rep.say(typed)
            assert await rep.words("changed") in rep.sees
        saved = await kept_of(town, number)
        assert saved.buying_process is BuyingProcess.GROUP
        assert saved.priority is Priority.HIGH


async def test_the_beginning_of_a_word_is_enough(town: Town) -> None:
    number = await sold_to(town, "Acme")
    rep = town.rep
    await rep.say(f"/start o_{number}")
    await rep.tap("Change", "Contact state")
    await rep.say("repl")
    assert "Changed" in rep.sees
    assert (await kept_of(town, number)).engagement == "replied"
