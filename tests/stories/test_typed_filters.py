"""Filters typed in words where filters are put together."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.custom_fields import add_field
from bot.actions.set_up.lists import add_entry
from bot.domain.custom_fields import CustomKind, custom_id
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.listings import Which
from bot.domain.lists import ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from bot.handlers.lists.typed_filters import known_to
from bot.reading.words.phrases import Phrases
from stories.test_filters import filtering, three
from stories.test_lists_and_board import M, customers, sold_to, won
from support.sales import member_of
from support.town import ADMIN, MANAGER, REP, Town, open_town

EXAMPLE = re.compile(r": |：| เช่น ")
"""Behind it the first example stands in the hint."""


async def test_an_amount_a_stage_and_what_was_won_this_month(town: Town) -> None:
    """1m and 9m by phone, 9m without a source; exactly 9m is not over 9m."""
    await three(town)
    await won(town, await sold_to(town, "Sold", amount=2 * M))
    rep = await town.rep.say("/list")
    await rep.tap("Filter")
    assert "amount over 10,000" in rep.sees
    await rep.say("amount > 2m, source phone")
    assert "• Amount: more than 2,000,000.00 €" in rep.sees
    assert "• Source: Phone" in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Large"]

    await rep.tap("Filter", "🔎 Filters")
    await rep.say("won this month")
    assert "Source" not in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Sold"]

    await filtering(rep)
    await rep.say("over 9m")
    await rep.tap("Show the list")
    assert "Nothing here." in rep.sees
    await filtering(rep)
    await rep.say("stage contact and at least 9m")
    await rep.tap("Show the list")
    assert sorted(customers(rep)) == ["Large", "Other"]


async def test_a_filter_typed_at_a_list_narrows_it(town: Town) -> None:
    """And once more, until it is said of what there is nothing."""
    await three(town)
    await won(town, await sold_to(town, "Sold", amount=9 * M))
    rep = await town.rep.say("/list")
    await rep.say("over 2m")
    assert sorted(customers(rep)) == ["Large", "Other"]
    await rep.say("source: phone")
    assert customers(rep) == ["Large"]
    await rep.say("amount over 9m")
    assert "Nothing here." in rep.sees
    await rep.say("/list")
    await rep.say("won this month")
    assert customers(rep) == ["Sold"]


async def test_what_is_added_to_is_said_and_can_be_left_out(town: Town) -> None:
    """By phone: 1m and 9m; over 2m are the two of 9m, of which one is by phone."""
    await three(town)
    rep = await town.rep.say("/list")
    await rep.say("over 2m")
    assert "• Amount: more than 2,000,000.00 €" in rep.sees
    assert "Added to" not in rep.sees
    assert "✂️ Only what I typed" not in rep.buttons
    await rep.say("source: phone")
    assert customers(rep) == ["Large"]
    assert (
        "• Status: Open\n• Amount: more than 2,000,000.00 €\n• Source: Phone\n"
        "Added to what the list was narrowed to before." in rep.sees
    )
    await rep.tap("Only what I typed")
    assert sorted(customers(rep)) == ["Large", "Small"]
    assert "• Status: Open\n• Source: Phone" in rep.sees
    assert "Amount" not in rep.sees
    assert "✂️ Only what I typed" not in rep.buttons


async def test_only_what_was_typed_has_no_end_that_was_typed_before(town: Town) -> None:
    """Over 2m there are the two of 9m, under 5m none of them; under 5m alone there is one."""
    await three(town)
    rep = await town.rep.say("/list")
    await rep.say("over 2m")
    await rep.say("under 5m")
    assert "Nothing here." in rep.sees
    await rep.tap("Only what I typed")
    assert customers(rep) == ["Small"]
    assert "• Amount: less than 5,000,000.00 €" in rep.sees
    assert "2,000,000" not in rep.sees
    assert "✂️ Only what I typed" not in rep.buttons


async def test_an_old_button_to_leave_out_changes_nothing(town: Town) -> None:
    await three(town)
    rep = await town.rep.say("/list")
    await rep.say("over 2m")
    await rep.say("source: phone")
    old, only = rep.message["message_id"], rep.data("✂️ Only what I typed")
    await rep.say("over 20m")
    assert "Nothing here." in rep.sees
    assert "✂️ Only what I typed" in rep.buttons
    await rep.tap("Filter", "Show the list")
    await rep.press(old, only)
    assert "• Source: Phone" in rep.sees
    assert "• Amount: more than 20,000,000.00 €" in rep.sees


FOUND = [
    (Locale.EN, "/find opportunities won this month"),
    (Locale.EN, "/find deals that we won this month"),
    (Locale.FR, "/find affaires gagnées ce mois"),
    (Locale.FR, "/find les opportunités que nous avons gagnées ce mois-ci"),
    (Locale.FA, "/find فرصت‌های برده‌شده این ماه"),
    (Locale.FA, "/find فرصت‌هایی که این ماه بردیم"),
    (Locale.TH, "/find โอกาสที่ปิดได้เดือนนี้"),
    (Locale.TH, "/find โอกาสขายที่เราปิดการขายได้เดือนนี้"),
]


@pytest.mark.parametrize(("locale", "typed"), FOUND)
async def test_words_of_a_list_behind_find_are_that_list(
    sqlite_database: str, locale: Locale, typed: str
) -> None:
    """Of three open ones and one won this month, the one; nothing is looked for by its words."""
    async with open_town(sqlite_database, locale=locale) as town:
        await three(town)
        await won(town, await sold_to(town, "Sold", amount=9 * M))
        rep = await town.rep.say(typed)
        assert "Sold" in rep.sees
        for other in ("Small", "Large", "Other"):
            assert other not in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_a_list_is_called_can_be_typed_behind_find(
    sqlite_database: str, locale: Locale
) -> None:
    """The label of every list at hand reads as conditions, of which none are words."""
    async with open_town(sqlite_database, locale=locale) as town:
        rep = town.rep
        for which in (Which.OPEN, Which.NO_NEXT_STEP, Which.STALE, Which.UNASSIGNED):
            await rep.say("/list")
            await rep.say("/find " + (await rep.words(f"which-{which.value}")))
            assert await rep.words("which-filtered") in rep.sees, which
            assert await rep.words("filter-mentions", text=Name("")) not in rep.sees
            assert "“" not in rep.sees, which
            assert "«" not in rep.sees, which


async def test_my_own_are_those_i_work_on(town: Town) -> None:
    """The manager's team has three; one more is the manager's own."""
    await three(town)
    await sold_to(town, "Mayas", MANAGER, amount=M)

    def give(desk: Desk) -> None:
        found = desk.store.get(Opportunity, 4)
        assert found is not None
        desk.step(None, StepKind.EDIT, opportunity_id=found.id)
        found.assignee_id = member_of(desk, MANAGER).id

    await town.core.work.write(give)
    manager = await town.manager.say("/list")
    assert len(customers(manager)) == 4
    await manager.say("my open opportunities")
    assert customers(manager) == ["Mayas"]


async def test_a_form_left_open_behind_a_list_keeps_what_it_has(town: Town) -> None:
    await three(town)
    rep = await town.rep.say("/new")
    await rep.say("Delta Steel")
    await rep.tap("Create “Delta Steel”")
    await rep.say("/list")
    await rep.say("over 2m")
    assert sorted(customers(rep)) == ["Large", "Other"]
    await rep.say("/start")
    await rep.tap("Resume my draft")
    await rep.tap_key("form-save")
    assert "Delta Steel" in rep.sees


async def test_what_is_called_how_is_made_once_until_something_is_called_anew(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of everybody and everything there is, in four languages: no typed text can wait for it."""
    made: list[int] = []
    made_before = Phrases.__init__

    def counted(self: Phrases[Any], table: Any, followers: Any = ()) -> None:
        made.append(len(table))
        made_before(self, table, followers)

    monkeypatch.setattr(Phrases, "__init__", counted)
    await three(town)
    rep = await town.rep.say("/list")
    await rep.say("Zebra crossings")
    assert max(made) > 100
    for _ in range(2):
        # The words of the house are made when first asked for: only the second round counts.
        made.clear()
        for typed in ("Norrin works", "over 2m"):
            await rep.say("/list")
            await rep.say(typed)
    assert made == []
    assert sorted(customers(rep)) == ["Large", "Other"]

    def new_source(desk: Desk) -> None:
        add_entry(member_of(desk, ADMIN), desk, ListKind.SOURCE, "Zeppelin")

    await town.core.work.write(new_source)
    await rep.say("source Zeppelin")
    assert "Nothing here." in rep.sees


async def test_at_a_list_a_line_and_a_name_are_what_they_are_elsewhere(town: Town) -> None:
    await three(town)
    rep = await town.rep.say("/list")
    await rep.say("Delta Steel 2 water pumps 40%")
    await rep.tap("Create “Delta Steel”")
    assert "2 × Water pump" in rep.sees
    await rep.tap("Cancel")
    await rep.say("/list")
    await rep.say("Large")
    assert "Large" in rep.sees
    assert "Amount" not in rep.sees


async def test_two_fields_of_one_label_are_not_mixed_up(town: Town) -> None:
    """Who reads English means the amount; who reads French means what the admin called so."""

    def asked(desk: Desk) -> list[str]:
        nora = member_of(desk, REP)
        amounts = []
        for locale in (Locale.EN, Locale.FR):
            nora.locale = locale
            called = known_to(nora, desk, town.core.tr).called.fields
            amounts += [called["Amount"].name, called["Montant"].name]
        return amounts

    def call(desk: Desk) -> list[str]:
        desk.step(None, StepKind.SETTINGS)
        add_field(member_of(desk, ADMIN), desk, name="Amount", kind=CustomKind.MONEY)
        desk.store.flush()
        return asked(desk)

    english, montant, theirs, french = await town.core.work.write(call)
    assert (english, montant, french) == ("amount", "amount", "amount")
    assert custom_id(theirs) is not None


async def test_on_the_page_of_a_field_and_end_by_end(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.say("amount")
    assert "Amount" in rep.sees.splitlines()[0]
    await rep.say("over 500k")
    await rep.say("amount under 5m")
    assert "• Amount: more than 500,000.00 €" in rep.sees
    assert "• Amount: less than 5,000,000.00 €" in rep.sees
    await rep.say("customer small")
    assert "• Customer: Small" in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Small"]


async def test_more_than_so_many_rials_is_said_as_it_was_typed(sqlite_database: str) -> None:
    """A rial has no smaller unit; one of them beyond is as little "from" as a cent is."""
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        rep = await town.rep.say("/list")
        await rep.tap_key("button-filter")
        await rep.say("مبلغ بیشتر از ۱۰ میلیون ریال و کمتر از ۲۰ میلیون ریال")
        assert "بیش از ۱٬۰۰۰٬۰۰۰ تومان" in rep.sees
        assert "کمتر از ۲٬۰۰۰٬۰۰۰ تومان" in rep.sees


async def test_both_ends_in_one_sentence_are_kept(town: Town) -> None:
    """1m by phone and two of 9m: between half a million and five there is one."""
    await three(town)
    rep = await filtering(town.rep)
    await rep.say("amount over 500k and under 5m")
    assert "• Amount: more than 500,000.00 €\n• Amount: less than 5,000,000.00 €" in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Small"]


async def test_what_was_won_since_a_day_is_no_amount(town: Town) -> None:
    await won(town, await sold_to(town, "Sold", amount=2 * M))
    rep = await filtering(town.rep)
    await rep.say("won since 1 Nov")
    assert "Amount" not in rep.sees
    await rep.tap("Show the list")
    assert customers(rep) == ["Sold"]


@pytest.mark.parametrize(
    ("text", "named"),
    [("amount 5m, amount 6m", "6m"), ("source phone or amount over 5m", "or")],
)
async def test_two_that_no_filter_can_mean_change_nothing(
    town: Town, text: str, named: str
) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.say("at least 1m")
    await rep.say(text)
    assert f"I did not understand “{named}”, so nothing changed." in rep.sees
    assert rep.sees.endswith("Your filter\n\n• Status: Open\n• Amount: from 1,000,000.00 €")


async def test_what_is_not_understood_is_named_and_changes_nothing(town: Town) -> None:
    await three(town)
    rep = await filtering(town.rep)
    await rep.say("source phone")
    await rep.say("source not website")
    assert "I did not understand “not”, so nothing changed." in rep.sees
    assert "• Source: Phone" in rep.sees
    assert "Show the list" in " ".join(rep.buttons)


async def test_an_opportunity_in_one_line_is_one_among_filters_too(town: Town) -> None:
    rep = await filtering(town.rep)
    await rep.say("Acme 2 water pumps at 1000 eur, 60%, close 15 Dec")
    assert "Acme" in rep.sees
    assert "I did not understand" not in rep.sees
    await rep.tap("Create “Acme”", "Save")
    assert "OPP-2026-00001" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_examples_that_are_shown_are_understood(
    sqlite_database: str, locale: Locale
) -> None:
    """Each of those in the hint, in the language it is shown in."""
    async with open_town(sqlite_database, locale=locale) as town:
        rep = town.rep
        await rep.say("/list")
        await rep.tap_key("button-filter")
        said = rep.sees.splitlines()[-1].split(" · ")
        assert len(said) == 3
        first = EXAMPLE.split(said[0])[-1]
        for each in (first, *said[1:]):
            await rep.say("/list")
            await rep.tap_key("button-filter")
            await rep.say(each)
            assert "•" in rep.sees, each
