"""What a report is about: a customer's own, its days in a file, and days without pictures."""

from __future__ import annotations

import io

import pytest
from python_calamine import CalamineWorkbook

from bot.domain.money import Money
from bot.domain.people import Locale
from stories.test_files_of_lists import document
from stories.test_reports_by_buttons import K, ended
from support.sales import lost_by, sold_to, won
from support.town import REP, SECOND, Town, open_town


async def test_a_report_on_a_customer_counts_that_customer_alone(town: Town) -> None:
    await lost_by(town, REP, await sold_to(town, "Acme", amount=10 * K), "price")
    await lost_by(town, REP, await sold_to(town, "Bolt", amount=20 * K), "budget")
    await won(town, await sold_to(town, "Bolt", amount=40 * K))
    manager = await town.manager.say("/customers Bolt")
    await manager.tap("1", "📊 Report")
    assert "A report on: Bolt" in manager.sees
    await manager.tap("Won and lost")
    assert "Won: 1 · 40,000.00 €" in manager.sees
    assert "Lost: 1 · 20,000.00 €" in manager.sees
    assert "Only of this list: Bolt" in manager.sees
    await manager.tap("Rows", "Lost · Budget")
    assert "Bolt" in manager.sees
    assert "Acme" not in manager.sees
    await manager.tap("Back to the report", "📊 Reports", "📋 List")
    assert "Bolt" in manager.sees.split("\n")[0]
    assert "· 2" in manager.sees.split("\n")[0]


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        (Locale.EN, "won and lost this month"),
        (Locale.FR, "gagnées et perdues ce mois-ci"),
        (Locale.FA, "برد و باخت این ماه"),
        (Locale.TH, "ปิดได้และปิดไม่ได้เดือนนี้"),
    ],
)
async def test_what_is_typed_where_a_report_on_a_customer_is_chosen_is_on_them(
    sqlite_database: str, locale: Locale, typed: str
) -> None:
    """Of 40k and 10k that were won Bolt's are 40k; behind the command it is all of them."""
    currency = "IRR" if locale is Locale.FA else "EUR"
    async with open_town(sqlite_database, locale=locale) as town:
        await won(town, await sold_to(town, "Acme", amount=10 * K))
        await won(town, await sold_to(town, "Bolt", amount=40 * K))
        manager = await town.manager.say("/customers Bolt")
        await manager.tap("1" if locale is not Locale.FA else "۱")
        await manager.tap_key("button-report-on")
        await manager.say(typed)
        only = await manager.words("report-won", count=1, amount=Money(40 * K, currency))
        assert only.split(" · ")[0] in manager.sees
        assert "Bolt" in manager.sees
        await manager.say(f"/report {typed}")
        both = await manager.words("report-won", count=2, amount=Money(50 * K, currency))
        assert both.split(" · ")[0] in manager.sees
        assert "Bolt" not in manager.sees


async def test_of_a_list_that_is_reported_on_only_the_lost_ones_or_one_members(
    town: Town,
) -> None:
    """Bolt lost 20k, and won 40k: by customer the lost ones are one of 20k."""
    await lost_by(town, REP, await sold_to(town, "Acme", amount=10 * K), "price")
    await lost_by(town, REP, await sold_to(town, "Bolt", amount=20 * K), "budget")
    await won(town, await sold_to(town, "Bolt", amount=40 * K))
    manager = await town.manager.say("/customers Bolt")
    await manager.tap("1", "📊 Report")
    await manager.say("lost by customer this month")
    assert "Bolt: 1 · 20,000.00 €" in manager.sees
    assert "Acme" not in manager.sees
    await manager.say("/customers Bolt")
    await manager.tap("1", "📊 Report")
    await manager.say("won by Nora this month")
    assert "Bolt: 1 · 40,000.00 €" in manager.sees
    await manager.say("/report")
    await manager.say("Bol")
    assert manager.buttons[-2:] == ["👤 Bolt", "🏠 Home"]


async def test_a_stranger_to_the_customer_has_no_report_on_them(town: Town) -> None:
    await sold_to(town, "Acme", amount=10 * K)
    second = await town.person(SECOND).say("/customers Acme")
    await second.tap("1")
    assert "Acme" in second.sees
    assert "📊 Report" not in second.buttons


async def test_an_excel_file_says_what_it_is_about_on_its_second_page(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/customers Acme")
    await manager.tap("1", "📊 Report", "Won and lost", "📅 Last 30 days", "This quarter", "Excel")
    said = manager.phone.messages()[-1]
    _, content = document(manager)
    assert "1 Oct – 31 Dec 2026" in said["caption"]
    assert "Only of this list: Acme" in said["caption"]
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert book.sheet_names == ["Won and lost", "About this report"]
    lines = [row[0] for row in book.get_sheet_by_index(1).to_python()]
    assert lines[0] == "Won and lost"
    assert any(line.startswith("1 Oct – 31 Dec 2026") for line in lines)
    assert any(line.startswith("Only of this list: Acme") for line in lines)
    assert "Lost: 1" in lines
    assert any(line.startswith("Amount lost: 10,000.00") for line in lines)


@pytest.mark.parametrize("pictures", [0, 1])
async def test_what_changed_says_from_when_on_it_can_tell(town: Town, pictures: int) -> None:
    await sold_to(town, "Acme", amount=10 * K)
    if pictures:
        await town.core.work.write(
            lambda desk: desk.store.upkeep.take_snapshot(desk.today, desk.now)
        )
    manager = await town.manager.say("/report")
    await manager.tap("What changed")
    assert "photo" in manager.message
    from_day, first = (
        ("22 Nov 2026", "21 Nov 2026") if pictures else ("23 Nov 2026", "22 Nov 2026")
    )
    assert f"From {from_day} on, this says what changed" in manager.sees
    assert f"the first time on {first}" in manager.sees


async def test_days_before_the_pictures_name_those_that_have_them(town: Town) -> None:
    await sold_to(town, "Acme", amount=10 * K)

    async def picture() -> None:
        await town.core.work.write(
            lambda desk: desk.store.upkeep.take_snapshot(desk.today, desk.now)
        )

    await picture()
    town.clock.forward(days=1)
    await picture()
    manager = await town.manager.say("/report")
    await manager.tap("What changed", "Last 30 days", "Last month")
    assert "fewer than two nightly pictures" in manager.sees
    assert "There are pictures from 21 Nov 2026 to 22 Nov 2026" in manager.sees
