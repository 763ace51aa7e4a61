"""A card looked at while a form is left open: what is typed there is for the card."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.sales import sold_to
from support.talker import Talker
from support.town import Town, open_town

LINES = {
    "en": "Delta 900 eur",
    "fr": "Delta 900 eur",
    "fa": "Delta ۹۰۰ هزار تومان",
    "th": "Delta 900 บาท",
}
URGENT = {"en": "urgent", "fr": "urgent", "fa": "فوری", "th": "ด่วน"}
GOODS = {"en": "3 flanges", "fr": "3 flanges", "fa": "۳ تا flange", "th": "flange 3 ตัว"}
CALLS = {
    "en": "call tomorrow at 11",
    "fr": "rappeler demain 11h",
    "fa": "تماس فردا ساعت ۱۱",
    "th": "โทรพรุ่งนี้ 11 โมง",
}
STORIES = {
    "en": "their buyer is new here",
    "fr": "leur acheteur est nouveau",
    "fa": "مسئول خریدشان تازه‌وارد است",
    "th": "ฝ่ายจัดซื้อเขาเพิ่งมาใหม่",
}


async def card_over_form(town: Town, locale: str) -> Talker:
    """Acme's card, looked at from the review of an opportunity with Delta."""
    await town.knows("Delta")
    await sold_to(town, "Acme")
    rep = await town.rep.say(LINES[locale])
    assert await rep.words("form-save") in rep.buttons
    return await rep.say("/start o_1")


async def priority(town: Town) -> str:
    def ask(desk: Desk) -> str:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.priority.value

    return await town.kept(ask)


@pytest.mark.parametrize("locale", LINES)
async def test_it_is_for_the_card_and_the_form_waits(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.sells("FL", "Flange", 40_00)
        rep = await card_over_form(town, locale)
        await rep.say(URGENT[locale])
        assert await priority(town) == "high"
        await rep.say(STORIES[locale])
        assert STORIES[locale] in rep.sees
        await rep.tap(next(each for each in rep.buttons if "🗒" in each))
        assert STORIES[locale] in (await kept_opportunities(town))[0]["notes"]
        await rep.say("/start o_1")
        await rep.say(GOODS[locale])
        assert await rep.words("form-add-line") in rep.sees
        await rep.tap_key("form-save")
        (acme,) = await kept_opportunities(town)
        assert [line[:2] for line in acme["lines"]] == [("Flange", 3000)]
        await rep.say(CALLS[locale])
        await rep.tap_key("form-save")
        (acme,) = await kept_opportunities(town)
        assert [each.hour for each in acme["due"]] == [11]
        # What was begun is offered again, as whenever another form takes its place.
        await rep.say("/start")
        await rep.tap_key("button-resume")
        await rep.tap_key("form-save")
        assert [each["customer"] for each in await kept_opportunities(town)] == ["Acme", "Delta"]


async def test_the_form_is_left_open_where_no_other_is_begun(town: Town) -> None:
    rep = await card_over_form(town, "en")
    await rep.say("title: Pumps for the north")
    assert "Pumps for the north" in rep.sees
    await rep.say("Moreau 5 water pumps at 300")
    assert await rep.words("form-save") in rep.buttons
    assert "Next, after this one" in rep.sees
    await rep.tap("Save")
    made = await kept_opportunities(town)
    assert [each["customer"] for each in made] == ["Acme", "Delta"]
    assert "Moreau" in rep.sees


async def test_a_figure_alone_answers_the_form(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.tap("➕ Product", "Water pump")
    await rep.say("/start o_1")
    await rep.say("4")
    await rep.tap("Save")
    (acme,) = await kept_opportunities(town)
    assert [line[:2] for line in acme["lines"]] == [("Water pump", 4000)]
