"""Texts that say several things while a form is open, and lines that come too early."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.facts import Name
from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.talker import Talker
from support.town import Town, open_town


@pytest.fixture
async def rep(town: Town) -> Talker:
    await town.knows("Acme Corp", "Delta Steel", "Norrin")
    return town.rep


async def test_several_answers_in_one_text(town: Town, rep: Talker) -> None:
    await rep.say("/new")
    await rep.say("acme")
    await rep.tap("Acme Corp")
    await rep.say("2 water pumps at 1000 eur, 60%, close 15 Dec")
    assert "Probability: 60%" in rep.sees
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert [line[:2] for line in made["lines"]] == [("Water pump", 2000)]
    assert (made["amount"], made["probability"]) == (200_000, 60)
    assert made["close"] == date(2026, 12, 15)
    assert made["notes"] == ["2 water pumps at 1000 eur, 60%, close 15 Dec"]


async def test_a_whole_line_at_the_first_question(town: Town, rep: Talker) -> None:
    await rep.say("/new")
    await rep.say("Acme 12k eur, 30%")
    assert "Customer: Acme Corp" in rep.sees
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["customer"], made["amount"], made["probability"]) == ("Acme Corp", 1_200_000, 30)


async def test_a_line_of_nobody_known_searches_for_them(town: Town, rep: Talker) -> None:
    await rep.say("/new")
    await rep.say("Novel Ltd 12k eur, 30%")
    await rep.tap("Create “Novel Ltd”", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["customer"], made["amount"], made["probability"]) == ("Novel Ltd", 1_200_000, 30)


async def test_a_name_is_searched_for_as_ever(rep: Talker) -> None:
    await rep.say("/new")
    await rep.say("Delta Steel")
    assert rep.sees.startswith("Who is the customer?")
    assert "Delta Steel" in rep.buttons


async def test_more_products_are_added_at_the_review(town: Town, rep: Talker) -> None:
    await rep.say("Acme 2 water pumps at 1000 eur, 60%")
    await rep.say("5 ball valves")
    assert "• 5 × Ball valve at 100.00 € = 500.00 €" in rep.sees
    await rep.say("3 water pumps at 1000 eur, 70%")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert [line[:2] for line in made["lines"]] == [("Ball valve", 5000), ("Water pump", 3000)]
    assert made["probability"] == 70
    assert made["notes"] == [
        "Acme 2 water pumps at 1000 eur, 60%\n5 ball valves\n3 water pumps at 1000 eur, 70%"
    ]


async def test_a_product_without_a_number_is_looked_for_and_counted(
    town: Town, rep: Talker
) -> None:
    await rep.say("/new")
    await rep.say("acme")
    await rep.tap("Acme Corp", "Skip")
    for words in ("water pump", "P-100"):
        await rep.say(words)
        assert "Which products?" in rep.sees
        assert "Water pump" in rep.buttons[0]
    await rep.tap("Water pump")
    assert "How many?" in rep.sees
    await rep.say("3")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert [line[:2] for line in made["lines"]] == [("Water pump", 3000)]


async def test_what_is_doubtful_is_asked_here_too(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur, 60%")
    await rep.say("3 ball valves 1000 eur, 70%")
    assert "I am not sure about this part of your line: Ball valve." in rep.sees
    assert "✅ Save" not in rep.buttons
    assert await kept_opportunities(town) == []


async def test_lines_in_a_row_wait_for_each_other(town: Town, rep: Talker) -> None:
    lines = ("Acme 500 eur, 60%", "Delta Steel 5 ball valves, 40%", "Norrin 900 eur, 20%")
    await rep.say(lines[0])
    await rep.say(lines[1])
    assert rep.sees.startswith("Next, after this one: “Delta Steel 5 ball valves, 40%”\n")
    assert "Customer: Acme Corp" in rep.sees
    await rep.say(lines[2])
    assert "2 lines are waiting." in rep.sees
    await rep.tap("✅ Save")
    assert rep.sees.startswith("✅ Saved for Acme Corp. Your next line of 2:")
    assert "Customer: Delta Steel" in rep.sees
    await rep.tap("✅ Save")
    assert rep.sees.startswith("✅ Saved for Delta Steel. Your next line:")
    await rep.tap("✅ Save")
    made = await kept_opportunities(town)
    assert [each["customer"] for each in made] == ["Acme Corp", "Delta Steel", "Norrin"]
    assert [each["notes"] for each in made] == [[each] for each in lines]
    assert "Saved for" not in rep.sees


async def test_a_line_waits_while_the_customer_of_the_first_is_asked(
    town: Town, rep: Talker
) -> None:
    await rep.say("Novel Ltd 500 eur, 60%")
    await rep.say("Other Works 900 eur, 20%")
    assert rep.sees.startswith("Next, after this one: “Other Works 900 eur, 20%”\n")
    assert "Nothing found for “Novel Ltd”" in rep.sees
    await rep.say("Delta 300 eur")
    assert "2 lines are waiting." in rep.sees
    await rep.tap("Create “Novel Ltd”", "✅ Save")
    await rep.tap("Create “Other Works”", "✅ Save")
    await rep.tap("✅ Save")
    made = await kept_opportunities(town)
    assert [each["customer"] for each in made] == ["Novel Ltd", "Other Works", "Delta Steel"]
    assert [each["amount"] for each in made] == [50_000, 90_000, 30_000]


async def test_who_leaves_one_goes_on_with_the_next(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur, 60%")
    await rep.say("Norrin 900 eur, 20%")
    await rep.say("/cancel")
    assert "Customer: Norrin" in rep.sees
    await rep.tap("✅ Save")
    assert [each["customer"] for each in await kept_opportunities(town)] == ["Norrin"]
    await rep.say("/start")
    await rep.tap("Resume my draft", "✅ Save")
    assert [each["customer"] for each in await kept_opportunities(town)] == ["Norrin", "Acme Corp"]


async def test_the_next_comes_after_one_that_was_in_doubt_too(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur, 60%")
    await rep.tap("✅ Save")
    await rep.say("Acme 500 eur, 30%")
    await rep.say("Norrin 900 eur, 20%")
    await rep.tap("✅ Save", "save a new one")
    assert "Customer: Norrin" in rep.sees
    await rep.tap("✅ Save")
    assert [each["amount"] for each in await kept_opportunities(town)] == [50_000, 50_000, 90_000]


SAID = {
    Locale.EN: ("Acme 500 eur 60%", "Norrin 900 eur 20%"),
    Locale.FR: ("Acme 500 € 60 %", "Norrin 900 € 20 %"),
    Locale.FA: ("Acme ۵۰۰ ریال ۶۰٪", "Norrin ۹۰۰ ریال ۲۰٪"),
    Locale.TH: ("Acme 500 บาท 60%", "Norrin 900 บาท 20%"),
}


@pytest.mark.parametrize("locale", list(Locale))
async def test_two_lines_in_each_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.knows("Acme Corp", "Norrin")
        first, second = SAID[locale]
        await town.rep.say(first)
        await town.rep.say(second)
        await town.rep.tap_key("form-save")
        await town.rep.tap_key("form-save")
        made = await kept_opportunities(town)
        assert [each["customer"] for each in made] == ["Acme Corp", "Norrin"]
        assert [each["probability"] for each in made] == [60, 20]


async def test_a_name_with_a_number_is_not_taken_for_a_name_like_it(town: Town) -> None:
    await town.knows("Nora 0")
    rep = town.rep
    await rep.say("/new")
    await rep.say("Nora 1")
    assert "➕ Create “Nora 1”" in rep.buttons


FIRST_LINES = {
    Locale.EN: ("Ben Rugs 50m next week", "Ben Rugs", 5_000_000_000),
    Locale.FR: ("Tapis Ben 50k la semaine prochaine", "Tapis Ben", 5_000_000),
    Locale.FA: ("فرش بهنام ۵۰ میلیون هفته آینده", "فرش بهنام", 50_000_000_000),
    Locale.TH: ("พรมอาลี 5 หมื่น สัปดาห์หน้า", "พรมอาลี", 5_000_000),
}
"""A line of somebody new, whom it is about, and the worth in the smallest unit."""


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_whole_line_of_somebody_new_becomes_no_name(
    sqlite_database: str, locale: Locale
) -> None:
    line, name, worth = FIRST_LINES[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await town.rep.say("/new")
        await rep.say(line)
        await rep.tap_key("form-create", text=Name(name))
        await rep.tap_key("form-save")
        (made,) = await kept_opportunities(town)
        assert (made["customer"], made["amount"], made["close"]) == (name, worth, None)
        assert line in made["notes"]


@pytest.mark.parametrize(
    "line", ["Ben Rugs 50k eur", "Ben Rugs 20 water pumps", "Ben Rugs call tomorrow"]
)
async def test_what_no_name_contains_makes_a_line(rep: Talker, line: str) -> None:
    await rep.say("/new")
    await rep.say(line)
    assert "➕ Create “Ben Rugs”" in rep.buttons


@pytest.mark.parametrize(
    "name",
    ["Studio 54", "3M", "Hotel 50m", "20k League Books", "Area 51 Coffee", "Next Week Media"],
)
async def test_a_whole_name_with_figures_or_days_in_it_stays_a_name(
    town: Town, rep: Talker, name: str
) -> None:
    await rep.say("/new")
    await rep.say(name)
    await rep.tap(f"Create “{name}”", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["customer"], made["amount"]) == (name, None)
