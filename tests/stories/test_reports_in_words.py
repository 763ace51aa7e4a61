"""Asking for a report in words, wherever one types."""

from __future__ import annotations

import pytest

from bot.domain.facts import Name, Term
from bot.domain.money import Money
from bot.domain.people import Locale
from stories.test_reports_by_buttons import ended
from support.sales import sold_to
from support.town import Town, open_town


async def test_what_by_what_and_when_in_one_line(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("lost by source this quarter")
    assert manager.message["photo"]
    assert "1 Oct – 31 Dec 2026" in manager.sees
    assert "Not given: 4" in manager.sees


async def test_the_same_in_another_order_behind_the_command(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/report this quarter, by source: lost")
    assert "Not given: 4" in manager.sees


async def test_words_it_does_not_know_are_named(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/report lost by source purple")
    assert "I left out: purple" in manager.sees
    assert "Not given: 4" in manager.sees


@pytest.mark.parametrize(
    ("typed", "lost"),
    [
        ("/report lost by source by Nora this quarter", 3),
        ("lost Nora’s this quarter by source", 3),
        ("lost by source this quarter by Sam", 1),
    ],
)
async def test_a_colleague_who_is_named_narrows_the_figures(
    town: Town, typed: str, lost: int
) -> None:
    """Of four lost this quarter three are Nora's and one is Sam's."""
    await ended(town)
    manager = await town.manager.say(typed)
    assert f"Not given: {lost}" in manager.sees
    assert "Only of" in manager.sees
    assert "I left out" not in manager.sees


async def test_nobody_is_narrowed_to_whom_they_may_not_see(town: Town) -> None:
    await ended(town)
    rep = await town.rep.say("/report lost by source this quarter by Sam")
    assert "Only of" not in rep.sees
    assert "I left out: sam" in rep.sees
    assert "Not given: 3" in rep.sees


async def test_a_grouping_it_does_not_have_is_said(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/report lost by source by priority")
    assert manager.message["photo"]
    manager = await town.manager.say("/report pipeline by customer")
    assert "cannot be grouped by customer" in manager.sees


async def test_what_is_not_understood_brings_the_three_nearest(town: Town) -> None:
    manager = await town.manager.say("/report zebras")
    assert "I don’t know a report called “zebras”" in manager.sees
    assert len(manager.buttons) == 5
    await manager.tap(manager.buttons[0])
    assert manager.message["photo"]


async def test_a_reports_name_opens_it_wherever_it_is_typed(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/start")
    await manager.say("Win rate")
    assert manager.message["photo"]
    await manager.say("/report rate")
    assert manager.message["photo"]


async def test_words_of_several_names_offer_them(town: Town) -> None:
    manager = await town.manager.say("/report list")
    assert len(manager.buttons) > 3
    await manager.tap(manager.buttons[0])


@pytest.mark.parametrize(
    ("locale", "words"), [(Locale.FR, "taux de réuss"), (Locale.FR, "Taux de réussite")]
)
async def test_words_of_its_name_are_enough_behind_the_command(
    sqlite_database: str, locale: Locale, words: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        manager = await town.manager.say(f"/report {words}")
        assert "Du 23 oct. au 21 nov. 2026" in manager.sees


async def test_it_can_be_searched_for_instead(town: Town) -> None:
    await sold_to(town, "Zebra Ltd")
    manager = await town.manager.say("/report zebra")
    await manager.tap("Search for it")
    assert "👤 Zebra Ltd" in manager.buttons
    await manager.say("/report")
    await manager.say("zebra")
    assert "👤 Zebra Ltd" in manager.buttons


async def test_a_customers_name_is_no_report(town: Town) -> None:
    await sold_to(town, "Won Industries")
    manager = await town.manager.say("/start")
    await manager.say("Won Industries")
    assert "photo" not in manager.message
    assert "Won Industries" in " ".join(manager.buttons)


async def test_an_opportunity_in_one_line_is_none_either(town: Town) -> None:
    rep = await town.rep.say("/report")
    await rep.say("Acme 20 pumps at 350 eur")
    assert "photo" not in rep.message
    assert "Acme" in rep.sees


async def test_what_names_a_report_on_their_menu_answers_no_form_left_open(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/new")
    await manager.say("📊 Reports")
    await manager.say("win rate")
    assert manager.message["photo"]
    await manager.say("Zebra Ltd")
    assert "photo" not in manager.message
    assert "Zebra Ltd" in manager.sees


async def test_a_number_typed_after_a_look_elsewhere_opens_its_card(town: Town) -> None:
    opportunity = await sold_to(town, "Zebra Ltd")
    number = await town.kept(lambda desk: desk.store.pipelines.opportunity(opportunity).number)
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create")
    await rep.say("/today")
    await rep.say(number.lower())
    assert "Zebra Ltd" in rep.sees
    assert "🏆 Won" in " ".join(rep.buttons)
    await rep.say("/start")
    await rep.tap("Resume my draft")
    await rep.say(number)
    assert "🏆 Won" not in " ".join(rep.buttons)


@pytest.mark.parametrize("locale", [Locale.FA, Locale.TH, Locale.FR], ids=str)
async def test_a_form_left_open_swallows_neither_a_report_nor_a_number(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        opportunity = await sold_to(town, "Zebra Ltd")
        number = await town.kept(lambda desk: desk.store.pipelines.opportunity(opportunity).number)
        manager = await town.manager.say("/new")
        await manager.say(await manager.words("menu-report"))
        await manager.say(await manager.words("report-win-rate"))
        assert "Acme" not in manager.sees
        assert await manager.words("button-reports") in " ".join(manager.buttons)
        rep = await town.rep.say("/new")
        await rep.say("Acme")
        await rep.tap_key("form-create", text=Name("Acme"))
        await rep.say("/today")
        await rep.say(number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")))
        assert number in rep.sees
        assert "Zebra Ltd" in rep.sees
        await rep.say("/start")
        await rep.tap_key("button-resume")
        assert await rep.words("form-skip") in rep.buttons, "the question behind the customer"


QUESTIONS = {
    Locale.EN: "lost by source last three months",
    Locale.FR: "pertes par origine les trois derniers mois",
    Locale.FA: "باخت سه ماه گذشته به تفکیک نحوهٔ آشنایی",
    Locale.TH: "แพ้ ตามแหล่งที่มา สามเดือนที่ผ่านมา",
}


@pytest.mark.parametrize("locale", QUESTIONS, ids=str)
async def test_a_report_is_no_customer_of_a_new_opportunity(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        manager = await town.manager.say("/new")
        await manager.say(QUESTIONS[locale])
        assert manager.message["photo"]
        asked = manager.sees
        await manager.say("/start")
        await manager.say(QUESTIONS[locale])
        assert manager.sees == asked
        await manager.say("/new")
        await manager.say(await manager.words("report-forecast"))
        assert manager.message["photo"]


@pytest.mark.parametrize("locale", QUESTIONS, ids=str)
async def test_nor_is_it_with_another_screen_in_view(sqlite_database: str, locale: Locale) -> None:
    """The draft still asks for its customer, and a list was looked at meanwhile."""
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        manager = await town.manager.say("/new")
        await manager.say("/customers")
        await manager.say(QUESTIONS[locale])
        assert manager.message["photo"]
        await manager.say("/today")
        await manager.say("Zebra Ltd")
        assert "photo" not in manager.message
        assert "Zebra Ltd" in manager.sees


async def test_days_that_are_not_understood_bring_no_others(town: Town) -> None:
    await ended(town)
    for typed in ("/report lost zebra last month", "lost several last month"):
        manager = await town.manager.say("/start")
        await manager.say(typed)
        assert "photo" not in manager.message
        assert "I don’t know a report called" in manager.sees


NO_SUCH_DAY = {
    Locale.EN: ("won 29 feb 2025 by member", "won 28 feb 2025 by member"),
    Locale.FR: ("gagnées le 29 février 2025 par commercial", "gagnées le 28 février 2025"),
    Locale.FA: ("برد ۳۰ اسفند ۱۴۰۴", "برد ۲۹ اسفند ۱۴۰۴"),
    Locale.TH: ("ชนะ 29 ก.พ. 2568", "ชนะ 28 ก.พ. 2568"),
}
"""A day that there is not, and one that there is."""


@pytest.mark.parametrize("locale", NO_SUCH_DAY, ids=str)
async def test_a_day_that_there_is_not_is_asked_about(
    sqlite_database: str, locale: Locale
) -> None:
    """Wherever it is typed: no other days are shown, such as all of the year."""
    none, known = NO_SUCH_DAY[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        manager = await town.manager.say(none)
        assert "photo" not in manager.message
        assert none in manager.sees
        await manager.tap(manager.buttons[0])
        assert manager.message["photo"]
        await manager.say("/start")
        await manager.say(known)
        assert manager.message["photo"]


LAST_YEAR = {
    Locale.EN: ("won this month last year", "1 Nov 2025 – 30 Nov 2025"),
    Locale.FR: ("gagnées même mois l’an dernier", "Du 1er nov. 2025 au 30 nov. 2025"),
    Locale.FA: ("برد همین ماه پارسال", "از ۱ آبان ۱۴۰۴ تا ۳۰ آبان ۱۴۰۴"),
    Locale.TH: ("ยอดขายเดือนนี้ปีที่แล้ว", "1 พ.ย. 2568 – 30 พ.ย. 2568"),
}


@pytest.mark.parametrize("locale", LAST_YEAR, ids=str)
async def test_this_month_last_year_is_that_month(sqlite_database: str, locale: Locale) -> None:
    """Not the whole of last year: the days stand below the figure."""
    typed, days = LAST_YEAR[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        manager = await town.manager.say(typed)
        assert days in manager.sees.replace("\N{NO-BREAK SPACE}", " ")


async def test_days_that_run_backwards_are_turned_round_and_said(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("lost from dec 2026 to oct 2026 by source")
    assert "1 Oct – 31 Dec 2026" in manager.sees
    assert "Not given: 4" in manager.sees


async def test_a_reports_name_is_understood_with_days(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/start")
    await manager.say("Win rate this quarter")
    assert "1 Oct – 31 Dec 2026" in manager.sees


AGAIN = {
    Locale.EN: ("lost by source this quarter", "1 to 15 November"),
    Locale.FR: ("pertes par origine ce trimestre", "du 1er au 15 novembre"),
    Locale.FA: ("باخت به تفکیک نحوهٔ آشنایی این فصل", "۱ تا ۱۵ آبان"),
    Locale.TH: ("แพ้ตามแหล่งที่มาไตรมาสนี้", "1-15 พ.ย."),
}
"""A question, and behind it days alone."""


@pytest.mark.parametrize("locale", AGAIN, ids=str)
async def test_days_alone_are_of_the_report_in_view(sqlite_database: str, locale: Locale) -> None:
    question, days = AGAIN[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        manager = await town.manager.say(question)
        await manager.say(days)
        assert manager.message["photo"]
        # The very days were asked for: they stand on the button.
        assert any("15" in each or "۱۵" in each for each in manager.buttons)


async def test_a_grouping_alone_is_of_the_report_in_view(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("win rate this quarter")
    assert "▤ By member" in manager.buttons
    await manager.say("by source")
    assert "▤ By source" in manager.buttons
    assert "1 Oct – 31 Dec 2026" in manager.sees
    await manager.say("Zebra Ltd")
    assert "photo" not in manager.message


async def test_a_customer_called_like_a_month_is_found_while_a_report_is_in_view(
    town: Town,
) -> None:
    await ended(town)
    await sold_to(town, "March")
    manager = await town.manager.say("lost by source this quarter")
    await manager.say("April")
    assert manager.message["photo"]
    await manager.say("March")
    assert "photo" not in manager.message
    assert "March" in manager.sees


NEWCOMERS = {
    Locale.EN: ("won this month", "sales this month vs last month", "where do deals get stuck"),
    Locale.FR: ("gagnées ce mois-ci", "ventes par rapport au mois dernier", "où ça bloque"),
    Locale.FA: (
        "بردهای این ماه",
        "فروش این ماه نسبت به ماه قبل",
        "کدام مرحله بیشتر طول می‌کشد",
    ),
    Locale.TH: (
        "ปิดการขายได้เดือนนี้",
        "ยอดขายเดือนนี้เทียบเดือนที่แล้ว",
        "ขั้นตอนไหนค้างนานสุด",
    ),
}


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_a_newcomer_types_first_is_answered_with_what_was_won(
    sqlite_database: str, locale: Locale
) -> None:
    """Nora won one for 40k and lost three this month, none the month before; from home."""
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        currency = {Locale.FA: "IRR", Locale.TH: "THB"}.get(locale, "EUR")
        amount = Money(40_000 * 100, currency)
        won, compared, stuck = NEWCOMERS[locale]
        rep = await town.rep.say("/start")
        await rep.say(won)
        assert rep.message["photo"]
        total = await rep.words(
            "report-line-won", label=Term("report-all"), won=1, won_amount=amount
        )
        assert total in rep.sees
        assert await rep.words("report-why-lost", count=3) not in rep.sees
        await rep.say("/start")
        await rep.say(compared)
        assert rep.message["photo"]
        assert total in rep.sees
        assert await rep.words("group-month") in " ".join(rep.buttons)
        await rep.say("/start")
        await rep.say(stuck)
        assert rep.message["photo"]
        await rep.tap_key("button-reports")
        assert "photo" not in rep.message
