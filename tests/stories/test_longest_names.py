"""Names of 200 characters, in Persian and in Thai: what is read stays whole and legible."""

from __future__ import annotations

from datetime import date

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product
from bot.domain.money import Money
from bot.domain.people import Locale
from bot.speech.widths import NAME_IN_ROW, cells
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

LONGEST, DAY = 200, date(2026, 12, 5)
NAMES = {
    Locale.FA: "شرکت فولاد مبارکهٔ اصفهان و نوردکاران صنعت ",
    Locale.TH: "บริษัทขนส่งสินค้าและเครื่องสูบน้ำน้ำผึ้งเชียงใหม่",
}


def long_name(locale: Locale, end: str) -> str:
    """Of 200 characters exactly, told apart by its end."""
    return (NAMES[locale] * 20)[: LONGEST - len(end) - 1].strip().ljust(
        LONGEST - len(end) - 1, "ـ" if locale is Locale.FA else "ๆ"
    ) + f" {end}"


def sell(desk: Desk, locale: Locale) -> None:
    rep, admin = member_of(desk, REP), member_of(desk, ADMIN)
    base = desk.organisation.currency
    codes = []
    for place in range(7):
        name = long_name(locale, f"P{place}")
        price = {"price": Money(10**12, base)}
        codes.append(add_product(admin, desk, name=name, code=f"P-{place}", answers=price))
    desk.store.flush()
    for place in range(9):
        answers = {"close_date": DAY, "amount": Money(10**12, base)}
        customer, title = long_name(locale, f"C{place}"), long_name(locale, f"T{place}")
        made = create(rep, desk, customer=customer, title=title, answers=answers)
        desk.store.flush()
        for product in codes if place == 0 else ():
            add_line(
                rep,
                desk,
                made.id,
                product_id=product.id,
                quantity=1000,
                unit_price=product.unit_price,
            )


async def seen(talker: Talker) -> str:
    assert 0 < len(talker.reads) < 4096
    assert "\ufffd" not in talker.sees
    return talker.sees


@pytest.mark.parametrize("locale", NAMES)
async def test_a_card_a_list_and_a_board_of_the_longest_names(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.core.work.write(lambda desk: sell(desk, locale))
        await names_on_the_card(town, locale)
        rep = await town.rep.say("/list")
        listed = await seen(rep)
        assert listed.count("OPP-2026-") == 8
        rep = await town.rep.say("/board")
        stage = (await seen(rep)).splitlines()
        assert len([line for line in stage if "OPP-2026-" in line]) == 8
        # Each name takes two lines of a phone at most, and says its end.
        named = [line for line in (*listed.splitlines(), *stage) if NAMES[locale][:20] in line]
        assert len(named) == 16
        for line in named:
            name = line.partition(". ")[2].partition(" · ")[0]
            assert cells(name) <= NAME_IN_ROW
            assert "…" in name
            assert name[-2] == "C"
        # Eight of the nine, each told apart by the end of its customer's or its own name.
        assert len([place for place in range(9) if f"C{place}" in rep.sees]) == 8
        for label in rep.buttons:
            assert len(label) < 64


async def names_on_the_card(town: Town, locale: Locale) -> None:
    rep = await town.rep.say("/start o_1")
    await rep.reply(long_name(locale, "N") * 15)
    rep = await town.rep.say("/start o_1")
    card = await seen(rep)
    if locale is Locale.FA:
        # A line that began with Latin letters would run from left to right.
        assert card.splitlines()[1].startswith("شمارهٔ OPP-2026-00001")
    # The title, the customer and each product are told apart by their ends.
    for end in ("T0", "C0", "P0", "P5"):
        assert end in card, end
    assert "P6" not in card
