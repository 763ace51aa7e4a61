"""Typed reports of what is named in them: a reason, a source, a product, a customer; and of two
years beside each other.
"""

from __future__ import annotations

from datetime import date

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.lists import ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from stories.test_reports_by_buttons import K
from support.papers import sold
from support.sales import lost_by, sold_to, won
from support.town import REP, VIEWER, Town, open_town

LOST_FOR_PRICE = {
    Locale.EN: "/report lost because of price this quarter",
    Locale.FR: "/report perdues à cause du prix ce trimestre",
    Locale.FA: "/report باخت به خاطر قیمت این فصل",
    Locale.TH: "/report แพ้เพราะราคาไตรมาสนี้",
}
LOST_AS = {
    Locale.EN: "2 · 20,000.00",
    Locale.FR: "2 · 20 000,00",
    Locale.FA: "۲، ",
    Locale.TH: "2 · 20,000.00",
}


@pytest.mark.parametrize("locale", LOST_FOR_PRICE, ids=str)
async def test_lost_for_one_reason_alone(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        for customer, reason in (("Acme", "price"), ("Bolt", "price"), ("Cork", "budget")):
            await lost_by(town, REP, await sold_to(town, customer, amount=10 * K), reason)
        manager = await town.manager.say(LOST_FOR_PRICE[locale])
        assert manager.message["photo"]
        price = await manager.words("item-price")
        assert price in manager.sees.split("\n")[-1]
        budget = await manager.words("item-budget")
        assert budget not in manager.sees
        assert LOST_AS[locale] in manager.sees
        unknown = (await manager.words("report-words-unknown", words="")).strip(": ")
        assert unknown not in manager.sees


SALES_OF = {
    Locale.EN: ("/report sales of ball valves this year", "Ball valve"),
    Locale.FR: ("/report ventes de vanne à bille cette année", "Vanne à bille"),
    Locale.FA: ("/report فروش شیر برقی امسال", "شیر برقی"),
    Locale.TH: ("/report ยอดขายบอลวาล์วปีนี้", "บอลวาล์ว"),
}


@pytest.mark.parametrize("locale", SALES_OF, ids=str)
async def test_sales_of_one_product(sqlite_database: str, locale: Locale) -> None:
    text, product = SALES_OF[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        await town.sells("V-1", product, 100_00)
        await won(town, await sold(town, customer="Acme", code="V-1"))
        await won(town, await sold(town, customer="Bolt", code="P-100"))
        manager = await town.manager.say(text)
        assert "Acme" in manager.sees
        assert "Bolt" not in manager.sees
        assert manager.sees.split("\n")[-1].endswith(product)


async def test_what_is_named_is_no_row_of_its_own_report(town: Town) -> None:
    """Of one customer's sales the products are told, of one product's the customers."""
    await won(town, await sold(town, customer="Acme", code="P-300"))
    await won(town, await sold(town, customer="Bolt", code="P-300"))
    manager = await town.manager.say("/report sales to Acme this month")
    assert "Ball valve: 1 · 100.00 €" in manager.sees
    assert "All together: 1 · 100.00 €" in manager.sees
    await manager.say("/report sales by product of ball valve")
    assert "Acme: 1 · 100.00 €" in manager.sees
    assert "Bolt: 1 · 100.00 €" in manager.sees


async def of_source(town: Town, opportunity: int, code: str) -> None:
    def came(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        sources = {each.code: each.id for each in desk.store.lists.items(ListKind.SOURCE)}
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        found.source_id = sources[code]

    await town.core.work.write(came)


async def test_a_source_by_its_whole_name_or_one_word_of_it(town: Town) -> None:
    for customer, source in (("Acme", "exhibition"), ("Bolt", "website")):
        made = await sold_to(town, customer, amount=10 * K)
        await of_source(town, made, source)
        await won(town, made)
    for words in ("sales from trade fair", "won by source trade fair", "sales from fair"):
        manager = await town.manager.say(f"/report {words} this month")
        assert "Acme: 1 · 10,000.00 €" in manager.sees, words
        assert "Bolt" not in manager.sees, words
        assert manager.sees.endswith("Trade fair"), words


SALES_FROM = {
    Locale.EN: ("sales from existing customers this year", "sales from trade fairs this year"),
    Locale.FR: (
        "ventes des clients existants cette année",
        "ventes venues des salons cette année",
    ),
    Locale.FA: ("فروش امسال از مشتری قبلی", "فروش امسال از طریق نمایشگاه"),
    Locale.TH: ("ยอดขายจากลูกค้าเดิมปีนี้", "ยอดขายจากงานแสดงสินค้าปีนี้"),
}


@pytest.mark.parametrize("locale", SALES_FROM, ids=str)
async def test_a_source_whose_name_holds_a_word_of_reports(
    sqlite_database: str, locale: Locale
) -> None:
    """Its "customer", its "product" is no grouping; one name or many, it is that source."""
    async with open_town(sqlite_database, locale=locale) as town:
        for customer, source in (("Acme", "existing-customer"), ("Bolt", "exhibition")):
            made = await sold_to(town, customer, amount=10 * K)
            await of_source(town, made, source)
            await won(town, made)
        for typed, theirs, others in zip(
            SALES_FROM[locale], ("Acme", "Bolt"), ("Bolt", "Acme"), strict=True
        ):
            manager = await town.manager.say(f"/report {typed}")
            assert theirs in manager.sees
            assert others not in manager.sees


async def test_of_two_groupings_the_one_that_is_left_out_is_named(town: Town) -> None:
    """Sales are by month or by rep; losses by month are by reason as well."""
    await won(town, await sold_to(town, "Acme", amount=10 * K))
    manager = await town.manager.say("/report sales this year by rep by month")
    assert "one grouping at a time: it is not by member as well" in manager.sees
    manager = await town.manager.say("/report sales by rep by month")
    assert "cannot be grouped by member" in manager.sees
    manager = await town.manager.say("/report lost by reason by month")
    assert "at a time" not in manager.sees


async def test_the_rows_the_file_and_the_next_days_stay_with_what_was_named(town: Town) -> None:
    await won(town, await sold(town, customer="Acme", code="P-300"))
    await won(town, await sold(town, customer="Bolt", code="P-100"))
    manager = await town.manager.say("/report sales of ball valve this month")
    await manager.say("this year")
    assert "Acme: 1 · 100.00 €" in manager.sees
    assert "Bolt" not in manager.sees
    await manager.tap("Rows")
    await manager.tap("Acme: 1")
    assert "Ball valve" in manager.sees
    assert "Bolt" not in manager.sees


async def test_what_nobody_is_called_is_said_to_be_left_out(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=10 * K))
    manager = await town.manager.say("/report sales of unobtainium by customer")
    assert "I left out: unobtainium" in manager.sees
    assert "Acme: 1 · 10,000.00 €" in manager.sees


async def test_of_a_product_figures_are_asked_for_anywhere(town: Town) -> None:
    await won(town, await sold(town, customer="Acme", code="P-300"))
    manager = await town.manager.say("/start")
    await manager.say("sales of ball valve this month")
    assert manager.message["photo"]
    assert "Acme: 1 · 100.00 €" in manager.sees


async def test_a_line_of_a_product_is_no_question(town: Town) -> None:
    rep = await town.rep.say("/start")
    await rep.say("Acme 20 ball valve won this month 500 eur")
    assert "photo" not in rep.message
    await rep.say("new opportunity Acme today")
    assert "photo" not in rep.message


SLIPS = {
    Locale.EN: ("/report won by custmer this month", "“custmer” as “customer”"),
    Locale.FR: ("/report gagnées par cleint ce mois-ci", "« cleint » comme « client »"),
    Locale.FA: ("/report برد به تفکیک مشتیری این ماه", "«مشتیری» را «مشتری»"),
    Locale.TH: ("/report ปิดได้ตามลูกคา เดือนนี้", "“ลูกคา” เป็น “ลูกค้า”"),
}


@pytest.mark.parametrize("locale", SLIPS, ids=str)
async def test_a_slip_is_read_as_what_was_meant_and_said(
    sqlite_database: str, locale: Locale
) -> None:
    text, said = SLIPS[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        await won(town, await sold_to(town, "Acme", amount=10 * K))
        manager = await town.manager.say(text)
        assert "Acme" in manager.sees
        assert said in manager.sees.replace("\u2068", "").replace("\u2069", "")


async def test_who_is_called_like_a_slip_is_meant(town: Town) -> None:
    await won(town, await sold_to(town, "Custmer", amount=10 * K))
    await won(town, await sold_to(town, "Bolt", amount=5 * K))
    manager = await town.manager.say("/report sales to Custmer this month")
    assert "All together: 1 · 10,000.00 €" in manager.sees
    assert " as “" not in manager.sees


async def ended(town: Town, opportunity: int, day: date) -> None:
    def long_ago(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        found.ended_on = found.created_on = day

    await town.core.work.write(long_ago)


async def sold_in_two_years(town: Town) -> None:
    """40,000 in 2025, half of it before November; 10,000 in 2026; a lost one in each."""
    for customer, euros, day in (
        ("Acme", 15, date(2025, 2, 3)),
        ("Bolt", 25, date(2025, 12, 30)),
        ("Cork", 10, date(2026, 5, 4)),
    ):
        made = await sold_to(town, customer, amount=euros * K)
        await won(town, made)
        await ended(town, made, day)
    for customer, day in (("Dune", date(2025, 6, 1)), ("Etna", date(2026, 6, 1))):
        made = await sold_to(town, customer, amount=7 * K)
        await lost_by(town, REP, made)
        await ended(town, made, day)


TWO_YEARS = {
    Locale.EN: "/report sales this year and last year",
    Locale.FR: "/report ventes cette année et l’an dernier",
    Locale.TH: "/report ยอดขายปีนี้และปีที่แล้ว",
}
YEARS = {
    Locale.EN: "2026: 10k €, 75% less than 2025 (40k €)",
    Locale.FR: "2026 : 10 k€, 75 % de moins (2025 : 40 k€)",
    Locale.TH: "2569: 10,000 บาท",
}


@pytest.mark.parametrize("locale", TWO_YEARS, ids=str)
async def test_two_years_stand_beside_each_other(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_in_two_years(town)
        manager = await town.manager.say(TWO_YEARS[locale])
        seen = manager.sees.replace("\u202f", " ").replace("\xa0", " ")
        assert YEARS[locale] in seen.split("\n")[0]
        assert ("2568" if locale is Locale.TH else "2025") in seen


async def test_jalali_years_are_years_of_their_own(sqlite_database: str) -> None:
    """30 December 2025 is in 1404, as 3 February is not."""
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        await sold_in_two_years(town)
        manager = await town.manager.say("/report فروش امسال و پارسال")
        assert "۱۴۰۵" in manager.sees.split("\n")[0]
        assert "۱۴۰۴" in manager.sees.split("\n")[0]


async def test_lost_in_two_years_by_year_and_reason(town: Town) -> None:
    await sold_in_two_years(town)
    manager = await town.manager.say("/report lost this year and last year")
    assert "2025: 1 · 7,000.00 €" in manager.sees
    assert "2026: 1 · 7,000.00 €" in manager.sees


async def test_from_the_start_of_last_year(town: Town) -> None:
    await sold_in_two_years(town)
    manager = await town.manager.say("/report sales since the start of last year by customer")
    for line in ("Acme: 1 · 15,000.00 €", "Bolt: 1 · 25,000.00 €", "Cork: 1 · 10,000.00 €"):
        assert line in manager.sees
    assert "All together: 3 · 50,000.00 €" in manager.sees


async def test_how_much_was_lost_is_no_sale(town: Town) -> None:
    await sold_in_two_years(town)
    manager = await town.manager.say("/report how much revenue did we lose this year")
    assert "Nora Field: 1 · 7,000.00 €" in manager.sees
    assert "10,000" not in manager.sees


async def test_who_may_see_no_figures_types_names_and_numbers_as_ever(town: Town) -> None:
    """Nothing is looked for among names on their behalf."""
    await sold_to(town, "Acme", amount=10 * K)
    for words in ("OPP-2026-00001", "sales of ball valve this month", "won Nora this month"):
        viewer = await town.person(VIEWER).say(words)
        assert "photo" not in viewer.message
        assert "went wrong" not in viewer.sees, words
