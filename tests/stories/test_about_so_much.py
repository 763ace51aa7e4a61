"""An approximate amount is the amount: on a card, in a line, where a form asks for it."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.cards import on_card
from support.pipeline_kept import kept_opportunities
from support.talker import Talker
from support.town import Town, open_town

ON_CARD = {
    "en": (("almost 30k", 30), ("about 2m", 2000), ("value roughly 30k", 30), ("40k or so", 40)),
    "fr": (
        ("environ 30k", 30),
        ("à peu près 2 M", 2000),
        ("presque 30k €", 30),
        ("montant environ 40k", 40),
    ),
    "fa": (  # in toman
        ("حدود ۲ میلیون", 20_000),
        ("تقریباً ۳ میلیون تومان", 30_000),
        ("ارزش حدود ۲ میلیون", 20_000),
    ),
    "th": (("ประมาณ 3 หมื่น", 30), ("เกือบ 4 หมื่นบาท", 40), ("มูลค่าราว 2 ล้าน", 2000)),
}
"""And thousands of the currency that it comes to."""
LINES = {
    "en": ("Delta about 30k, 60%", "Delta 30k approx, 60%"),
    "fr": ("Delta environ 30k, 60 %", "Delta 30k environ, 60 %"),
    "fa": ("Delta حدود ۳ میلیون ۶۰٪", "Delta ۳ میلیون تومان تقریبا ۶۰٪"),
    "th": ("Delta ประมาณ 3 หมื่น 60%", "Delta เกือบ 3 หมื่นบาท 60%"),
}
WORDS = {"en": "about", "fr": "environ", "fa": "حدود", "th": "ประมาณ"}


async def amount(town: Town) -> int:
    """Of the newest one, in minor units."""
    return int((await kept_opportunities(town))[-1]["amount"])


@pytest.mark.parametrize("locale", ON_CARD)
async def test_on_a_card_it_is_put_at_once(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town, "Seal kit")
        for typed, thousands in ON_CARD[locale]:
            await rep.say("/start o_1")
            await rep.say(typed)
            assert await amount(town) == thousands * 1000 * 100, typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert len(await kept_opportunities(town)) == 1


@pytest.mark.parametrize("locale", LINES)
async def test_in_a_line_nothing_is_left_of_the_word(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Delta")
        for typed in LINES[locale]:
            rep = await town.rep.say(typed)
            assert WORDS[locale] not in rep.sees.casefold(), typed
            await rep.tap_key("form-save")
            made = (await kept_opportunities(town))[-1]
            thousands = 30_000 if locale == "fa" else 30
            assert made["amount"] == thousands * 1000 * 100, typed


async def test_a_form_takes_it_too(town: Town) -> None:
    rep: Talker = await on_card(town)
    await rep.say("Delta 60%")
    await rep.tap("➕ Create “Delta”")
    await rep.tap("☰ More…", "Amount")
    await rep.say("about two million")
    await rep.tap("Save")
    assert await amount(town) == 2_000_000_00


async def test_a_price_for_each_may_be_about_so_much(town: Town) -> None:
    await town.knows("Delta")
    await town.sells("SK", "Seal kit", 100_00)
    rep = await town.rep.say("Delta 20 seal kits at about 90")
    await rep.tap("Save")
    assert await amount(town) == 20 * 90_00
