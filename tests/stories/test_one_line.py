"""One line, one opportunity: typed, shown as a card, saved by one tap; in four languages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime

import pytest

from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.talker import Talker
from support.town import REP, Town, open_town


@pytest.fixture
async def rep(town: Town) -> Talker:
    await town.knows("Acme Corp", "Delta Steel", "Delta Systems")
    return town.rep


LINES = {
    "en": "Acme 2 water pumps at 1000 eur, 60%, close 15 Dec, met at fair",
    "fr": "Acme 2 P-100 à 1000 €, 60 %, clôture 15 déc., rencontrés au salon",
    "fa": "فولاد کاویان ۲ عدد P-100 هر کدام ۱۰۰۰ ریال، ۶۰٪، بستن ۲۴ آذر، آشنایی در نمایشگاه",
    "th": "สยามสตีล P-100 2 ตัว ตัวละ 1,000 บาท 60% ปิด 15 ธ.ค. เจอที่งานแสดงสินค้า",
}
CUSTOMERS = {
    "en": "Acme Corp",
    "fr": "Acme Corp",
    "fa": "شرکت فولاد کاویان",
    "th": "บริษัท สยามสตีล จำกัด",
}


@pytest.fixture(params=LINES)
async def spoken(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=Locale(request.param)) as town:
        await town.knows("Acme Corp", "شرکت فولاد کاویان", "บริษัท สยามสตีล จำกัด")
        yield town


async def test_a_line_and_a_tap_in_each_language(spoken: Town) -> None:
    locale = spoken.core.settings.locale
    line = LINES[locale]
    await spoken.rep.say(line)
    await spoken.rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    price = 100_000
    assert made == {
        "customer": CUSTOMERS[locale],
        "amount": 2 * price,
        "lines": [("Water pump", 2000, price, 0)],
        "probability": 60,
        "close": date(2026, 12, 15),
        "due": [],
        "notes": [line],
        "deleted": False,
    }


async def test_two_products_by_line_are_a_message_and_a_tap(town: Town, rep: Talker) -> None:
    await rep.say("/new Acme 2 water pumps at 1000 eur, 3 ball valves at 90 eur, 40%")
    assert "• 2 × Water pump at 1,000.00 € = 2,000.00 €" in rep.sees
    assert "• 3 × Ball valve at 90.00 € = 270.00 €" in rep.sees
    await rep.tap("✅ Save")
    assert len(rep.screens) == 1  # the card became the opportunity's, in place
    (made,) = await kept_opportunities(town)
    assert made["amount"] == 227_000


async def test_two_products_by_form_take_at_most_fourteen(town: Town, rep: Talker) -> None:
    acts = ["/new"]
    await rep.say("/new")
    for label in ("Acme Corp", "Skip", "Water pump", "× 2", "Another product"):
        await rep.tap(label)
        acts.append(label)
    for label in ("Ball valve", "× 5", "✅ Save"):
        await rep.tap(label)
        acts.append(label)
    assert len(acts) <= 14
    (made,) = await kept_opportunities(town)
    assert [line[:2] for line in made["lines"]] == [("Water pump", 2000), ("Ball valve", 5000)]
    assert made["amount"] == 2 * 110_000 + 5 * 10_000


async def test_undo_takes_all_of_it_back_at_once(town: Town, rep: Talker) -> None:
    await rep.say("Acme 2 water pumps at 1000 eur, follow up monday")
    await rep.tap("✅ Save")
    await rep.tap("Undo")
    (made,) = await kept_opportunities(town)
    assert made["deleted"]
    assert made["due"] == []


async def test_a_contact_on_a_day_is_due_at_nine(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur, follow up monday")
    assert "Next contact: Mon 23 Nov 2026, 09:00" in rep.sees
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["due"] == [datetime(2026, 11, 23, 9)]  # noqa: DTZ001 - wall time of the rep


# What is asked ------------------------------------------------------------------------


async def test_two_customers_that_may_be_meant(town: Town, rep: Talker) -> None:
    await rep.say("Delta 3 pressure sensors at 290 eur 50%")
    assert {"Delta Steel", "Delta Systems"} <= set(rep.buttons)
    assert "✅ Save" not in rep.buttons
    await rep.tap("Delta Systems", "✅ Save")
    assert (await kept_opportunities(town))[0]["amount"] == 87_000


async def test_a_customer_nobody_knows_is_created_by_name(town: Town, rep: Talker) -> None:
    await rep.say("Novel Ltd 12k eur 30%")
    await rep.tap("Create “Novel Ltd”", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["amount"], made["probability"]) == (1_200_000, 30)


@pytest.mark.parametrize(
    "line",
    [
        "Acme 2 water pumps at 1000 eur, remise 5%",
        "Acme 2 water pumps at 1000 eur, 10% off",
        "Acme 2 water pumps 1000 eur",
        "Acme 3 ball valves total 1000 eur",
        "Acme 2 water pumps at 9 usd",
        "Acme 2.5 water pumps at 1000 eur",
        "Acme 2 water pumps at 9000 eur",
    ],
)
async def test_doubtful_products_are_shown_and_asked(town: Town, rep: Talker, line: str) -> None:
    await rep.say(line)
    product = "Ball valve" if "valve" in line else "Water pump"
    assert f"I am not sure about this part of your line: {product}." in rep.sees
    assert "✅ Save" not in rep.buttons
    assert await kept_opportunities(town) == []


async def test_where_none_of_those_is_meant_it_is_a_new_one_by_one_tap(
    town: Town, rep: Talker
) -> None:
    await rep.say("Delta 3 pressure sensors at 290 eur 50%")
    await rep.tap("Create “Delta”", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["amount"] == 87_000
    assert "Delta – Standard" in rep.sees


async def test_a_bare_day_is_shown_and_kept_by_a_tap(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur 30%, 15 Dec")
    assert "Close date: Tue 15 Dec 2026" in rep.sees
    assert "✅ Save" not in rep.buttons
    await rep.tap("Keep", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["amount"] == 50_000
    assert "15 Dec" in rep.sees


async def test_a_worth_that_was_typed_and_lost_is_asked_before_it_is_saved(
    town: Town, rep: Talker
) -> None:
    await rep.say("Acme 20 wtaer pumps 1000 eur 30%")
    assert "Which products?" in rep.sees
    assert "✅ Save" not in rep.buttons
    await rep.tap("Skip")
    await rep.say("20k")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["lines"], made["amount"]) == ([], 2_000_000)


async def test_what_is_no_product_is_asked_and_never_stored(town: Town, rep: Talker) -> None:
    line = "Acme twenty five pmups 30%"
    await rep.say(line)
    assert "Which products?" in rep.sees
    await rep.tap("Skip", "Skip", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["lines"] == []
    assert made["amount"] is None
    assert made["notes"] == ["twenty five pmups", line]


async def test_a_total_is_parted_where_that_is_exact(town: Town, rep: Talker) -> None:
    await rep.say("Acme 10 ball valves, 950 eur in total")
    assert "• 10 × Ball valve at 95.00 € = 950.00 €" in rep.sees
    await rep.tap("✅ Save")
    assert (await kept_opportunities(town))[0]["amount"] == 95_000


async def test_what_was_not_understood_is_said(rep: Talker) -> None:
    await rep.say("Acme 500 eur 30%, ask for Sue")
    assert "I did not understand this, so it is kept as a note: “ask for Sue”" in rep.sees
    await rep.tap("✅ Save")
    assert "🗒 Note · today 10:00 · Nora Field: “ask for Sue”" in rep.sees
    await rep.say("/start")
    await rep.say("Acme 500 eur 30%")
    await rep.tap("✅ Save")
    assert "🗒" not in rep.sees, "a line that was understood is only in the history"


@pytest.mark.parametrize(
    ("typed", "priority"),
    [
        ("Acme 500 eur 30%, urgent", "high"),
        ("urgent: Acme 500 eur 30%", "high"),
        ("Acme ۵۰۰ یورو ۳۰٪ فوری", "high"),
        ("Acme 500 eur 30% ด่วน", "high"),
        ("Acme 500 eur 30%, très urgent", "high"),
        ("Acme 500 eur 30%, low priority", "low"),
        ("Acme ۵۰۰ یورو ۳۰٪، کم‌اهمیت", "low"),
        ("Acme 500 eur 30%, not urgent", "low"),
        ("Acme 500 eur 30%, never urgent here", "normal"),
    ],
)
async def test_how_much_it_presses(town: Town, rep: Talker, typed: str, priority: str) -> None:
    await rep.say(typed)
    await rep.tap("✅ Save")
    made = await town.kept(lambda desk: desk.store.pipelines.opportunity(1))
    assert made is not None
    assert (made.amount, made.priority) == (50_000, priority)


async def test_a_day_of_which_it_does_not_say_what_for_is_one_tap_away(rep: Talker) -> None:
    await rep.say("Acme 7k eur friday")
    assert "When do you expect to close it?" in rep.sees
    assert "✅ Save" not in rep.buttons, "a day was typed: it is not to be passed over unseen"
    await rep.tap("Fri 27 Nov 2026")
    assert "Close date: Fri 27 Nov 2026" in rep.sees
    assert "7,000.00" in rep.sees


async def test_a_day_that_was_not_meant_is_skipped_and_then_it_is_saved(rep: Talker) -> None:
    await rep.say("Acme 7k eur friday")
    await rep.tap("Skip")
    await rep.tap("✅ Save")
    assert "7,000.00 €" in rep.sees
    assert "27 Nov" not in rep.sees


# What is no opportunity ---------------------------------------------------------------


async def test_a_name_or_a_number_finds_cards(rep: Talker) -> None:
    await rep.say("Acme 500 eur 30%")
    await rep.tap("✅ Save")
    await rep.say("acme")
    assert rep.sees == "Found for “acme”:"
    assert rep.buttons[-3:] == ["👤 Acme Corp", "‹ Back", "🏠 Home"]
    await rep.tap("Acme Corp – Standard")
    assert "Acme Corp – Standard" in rep.sees
    for number in ("OPP-2026-00001", "opp-2026-00001"):
        await rep.say("/start")
        await rep.say(number)
        assert rep.sees.startswith("Acme Corp – Standard")


@pytest.mark.parametrize(
    "typed", ["/find OPP-2026-00001", "/find opp-۲۰۲۶-۰۰۰۰۱", "OPP-۲۰۲۶-۰۰۰۰۱"]
)
async def test_a_whole_number_opens_its_card_in_any_digits(rep: Talker, typed: str) -> None:
    await rep.say("Acme 500 eur 30%")
    await rep.tap("✅ Save")
    await rep.say("/start")
    await rep.say(typed)
    assert rep.sees.startswith("Acme Corp – Standard 21 Nov 2026\nOPP-2026-00001\n")


async def test_words_typed_with_a_card_in_view_can_be_kept_on_it(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur 30%")
    await rep.tap("✅ Save")
    await rep.say("they want the blue ones")
    assert "Keep it as a note?" in rep.sees
    await rep.tap("Note on")
    assert "Saved to Acme Corp" in rep.sees
    assert "they want the blue ones" in (await kept_opportunities(town))[0]["notes"]


@pytest.mark.parametrize(
    "words", ["hello there", "see you at 5", "thanks, talk tomorrow", "2 of us will come", "50?"]
)
async def test_small_talk_gets_what_can_be_done(town: Town, rep: Talker, words: str) -> None:
    await rep.say(words)
    assert rep.sees.startswith("I did not understand that.")
    assert await kept_opportunities(town) == []


async def test_goods_and_a_customer_nobody_knows_are_asked_not_turned_away(
    rep: Talker,
) -> None:
    await rep.say("20 compressors for Aria Industries 60% by end of November")
    assert "Probability: 60%" in rep.sees
    assert "Close date: Mon 30 Nov 2026" in rep.sees
    assert any("Aria Industries" in each for each in rep.buttons), rep.buttons


async def test_anothers_opportunity_is_not_found(town: Town, rep: Talker) -> None:
    await rep.say("Acme 500 eur 30%")
    await rep.tap("✅ Save")
    other = town.person(REP + 1)
    await other.say("OPP-2026-00001")
    assert other.sees.startswith("I can’t find that.")
    await other.say("acme")
    assert other.buttons == ["👤 Acme Corp", "🏠 Home"]
