"""A company's name of which one customer has a part: that one, or a new customer, is asked."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.town import open_town

KNOWN = {
    "en": "Oakmont Northern Pumps",
    "fr": "Imprimerie Vasseur",
    "fa": "پتروشیمی پارس جنوب",
    "th": "เมืองเหนือ อุปกรณ์",
}
PARTLY = {
    "en": ("Oakmont company", "Oakmont company 20k, 60%"),
    "fr": ("Société Vasseur", "Société Vasseur 20k, 60 %"),
    "fa": ("شرکت پارس", "شرکت پارس ۲۰ میلیون ۶۰٪"),
    "th": ("บริษัท เมืองเหนือ", "บริษัท เมืองเหนือ 20000 บาท 60%"),
}
"""What is typed as the name, and in a line."""
SHORT = {
    "en": "Oakmont 20k, 60%",
    "fr": "Vasseur 20k, 60 %",
    "fa": "پارس ۲۰ میلیون ۶۰٪",
    "th": "เมืองเหนือ 20000 บาท 60%",
}
"""Nobody calls somebody new so."""


@pytest.mark.parametrize("locale", KNOWN)
async def test_it_is_asked_whether_it_is_that_one(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows(KNOWN[locale])
        name, line = PARTLY[locale]
        for chosen, customer in ((KNOWN[locale], KNOWN[locale]), (f"“{name}”", name)):
            rep = await town.rep.say(line)
            assert await rep.words("form-which") in rep.sees
            await rep.tap(next(each for each in rep.buttons if chosen.strip("“”") in each))
            await rep.tap_key("form-save")
            assert (await kept_opportunities(town))[-1]["customer"] == customer


@pytest.mark.parametrize("locale", SHORT)
async def test_a_word_of_it_alone_is_that_one(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows(KNOWN[locale])
        rep = await town.rep.say(SHORT[locale])
        await rep.tap_key("form-save")
        assert (await kept_opportunities(town))[-1]["customer"] == KNOWN[locale]
