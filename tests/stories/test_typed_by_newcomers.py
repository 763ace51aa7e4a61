"""Lines as somebody types them on the first day, who has not read how."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.facts import Name
from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.town import open_town

CANCELS = {"en": "cancel", "fr": "Annuler", "fa": "انصراف", "th": "ยกเลิก"}


@pytest.mark.parametrize("locale", CANCELS)
async def test_the_word_on_the_cancel_button_cancels_when_it_is_typed(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await town.rep.say("/new")
        cancel = await rep.words("form-cancel")
        assert cancel in rep.buttons
        await rep.say(CANCELS[locale])
        assert cancel not in rep.buttons
        await rep.say("/new Zebra 500 eur 30%")
        await rep.tap_key("form-create", text=Name("Zebra"))
        assert cancel in rep.buttons
        await rep.say(f" {CANCELS[locale]} ")
        assert await rep.words("cancelled") in rep.sees
        assert await rep.words("button-resume") in rep.buttons
        await rep.say(CANCELS[locale])
        assert await rep.words("nothing-to-cancel") in rep.sees
        assert await kept_opportunities(town) == []


WORTHS = {
    "fa": (
        "مشتری: شرکت نوین سازه، ۲ دستگاه کمپرسور، ۳۵۰ میلیون تومان، ۲۰ آذر",
        "شرکت نوین سازه",
        350_000_000_000,
    ),
    "en": (
        "New deal with Lotus Hotel, 3 gate valves, 45k eur, closing Dec 20, urgent",
        "Lotus Hotel",
        4_500_000,
    ),
    "fr": ("Hôtel Lotus, 3 vannes guillotine, 45 k€, clôture 20 déc.", "Hôtel Lotus", 4_500_000),
    "th": ("โรงแรมดอกบัว, ประตูน้ำ 3 ตัว 45,000 บาท ปิด 20 ธ.ค.", "โรงแรมดอกบัว", 4_500_000),
}
"""A line, the customer it names, and what it is worth in the currency's smallest unit."""


@pytest.mark.parametrize("locale", WORTHS)
async def test_an_amount_beside_goods_nobody_sells_is_a_tap_away(
    sqlite_database: str, locale: str
) -> None:
    line, customer, worth = WORTHS[locale]
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await town.rep.say(line)
        save = await rep.words("form-save")
        assert save not in rep.buttons
        await rep.tap_key("form-create", text=Name(customer))
        assert save not in rep.buttons
        await rep.tap_key("form-skip")
        assert save not in rep.buttons, "the worth is seen before anything is saved"
        await rep.tap(rep.buttons[0])
        if save not in rep.buttons:
            await rep.tap_key("form-keep")
        await rep.tap(save)
        (made,) = await kept_opportunities(town)
        assert (made["amount"], made["lines"]) == (worth, [])


BARE_DAYS = {
    "en": ("Acme Corp 2500 eur 25 Dec", "25 Dec 2026", "2026-12-25"),
    "fr": ("Acme Corp 2500 € 25 déc.", "25 déc. 2026", "2026-12-25"),
    "fa": ("Acme Corp ۲۵۰ میلیون تومان ۲۵ آذر", "۲۵ آذر ۱۴۰۵", "2026-12-16"),
    "th": ("Acme Corp 2500 บาท 25 ธ.ค.", "25 ธ.ค. 2569", "2026-12-25"),
}
"""A line, how its day is said on a button, and which day that is."""


@pytest.mark.parametrize("locale", BARE_DAYS)
async def test_a_bare_day_is_one_tap_and_the_month_stands_behind_another(
    sqlite_database: str, locale: str
) -> None:
    line, day, meant = BARE_DAYS[locale]
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Acme Corp")
        rep = await town.rep.say(line)
        save, another = await rep.words("form-save"), await rep.words("form-another-day")
        assert day in rep.buttons[0]
        assert rep.buttons[1] == another
        assert len(rep.buttons) < 8
        await rep.tap(another)
        assert len(rep.buttons) > 30
        assert save not in rep.buttons

        await rep.tap_key("form-cancel")
        await rep.say(line)
        await rep.tap(rep.buttons[0])
        await rep.tap(save)
        (made,) = await kept_opportunities(town)
        assert made["close"] == date.fromisoformat(meant)
