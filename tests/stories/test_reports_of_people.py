"""Typed reports of two colleagues, of one of two namesakes, of a team, of the best customers."""

from __future__ import annotations

import re

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Locale, Member
from bot.handlers.reports import people
from stories.test_reports_by_buttons import K
from support.sales import lost_by, sold_to, won
from support.town import MANAGER, REP, SECOND, Town, open_town


async def sold(town: Town) -> None:
    """Nora Field won 40,000 and lost 10,000; Sam Second won 5,000."""
    await won(town, await sold_to(town, "Acme", amount=40 * K))
    await lost_by(town, REP, await sold_to(town, "Bolt", amount=10 * K), "price")
    await won(town, await sold_to(town, "Cork", SECOND, amount=5 * K), SECOND)


async def rename(town: Town, person: int, name: str) -> None:
    def called(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        member = desk.store.people.member_of(person)
        assert isinstance(member, Member)
        member.name = name

    await town.core.work.write(called)


async def test_two_who_are_named_stand_side_by_side(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/report won Nora and Sam this month")
    assert "Nora Field: 1 · 40,000.00 €" in manager.sees
    assert "Sam Second: 1 · 5,000.00 €" in manager.sees
    assert "Only of Nora Field · Sam Second" in manager.sees
    assert "I left out" not in manager.sees


WHOSE = {
    Locale.EN: "/report won Nora this month",
    Locale.FR: "/report gagnées Nora ce mois-ci",
    Locale.FA: "/report برد Nora این ماه",
    Locale.TH: "/report ปิดได้ Nora เดือนนี้",
}


@pytest.mark.parametrize("locale", WHOSE, ids=str)
async def test_of_two_who_are_called_alike_one_is_asked_for(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold(town)
        await rename(town, SECOND, "Nora Second")
        manager = await town.manager.say(WHOSE[locale])
        assert "photo" not in manager.message
        assert [each for each in manager.buttons if "Nora Field" in each]
        (second,) = [each for each in manager.buttons if "Nora Second" in each]
        await manager.tap(second)
        assert manager.message["photo"]
        assert "Nora Second" in manager.sees
        assert "10" not in manager.sees.split("\n")[0]


async def test_the_best_customers_are_those_who_bought_most(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/report top customers by revenue")
    assert "Acme: 1 · 40,000.00" in manager.sees
    assert "Cork: 1 · 5,000.00" in manager.sees
    assert "Bolt" not in manager.sees
    assert manager.sees.startswith("Acme brought the most")
    assert "30 days" not in manager.sees


async def test_the_best_customers_of_two_are_told_as_theirs(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/report top customers by revenue of Nora and Sam")
    assert "Cork: 1 · 5,000.00" in manager.sees
    assert "Only of Nora Field · Sam Second" in manager.sees
    assert "All together: 2 · 45,000.00" in manager.sees
    assert "What you looked for" not in manager.sees


async def test_a_namesake_beside_somebody_sure_is_asked_for(town: Town) -> None:
    await sold(town)
    await rename(town, SECOND, "Nora Second")
    await town.manager.say("/report won Maya and Nora this month")
    (second,) = [each for each in town.manager.buttons if "Nora Second" in each]
    assert [each for each in town.manager.buttons if "Nora Field" in each]
    await town.manager.tap(second)
    assert "Only of Maya Lead · Nora Second" in town.manager.sees
    assert "Nora Field" not in town.manager.sees


async def test_who_is_named_in_full_is_not_meant_by_half_of_it(town: Town) -> None:
    await sold(town)
    await rename(town, SECOND, "Nora Second")
    manager = await town.manager.say("/report won Nora Field and Nora this month")
    assert "Only of Nora Field · Nora Second" in manager.sees


async def test_of_two_names_that_several_have_one_is_said_to_be_left_out(town: Town) -> None:
    await sold(town)
    for person, name in ((SECOND, "Nora Sand"), (MANAGER, "Maya Sand")):
        await rename(town, person, name)
    manager = await town.manager.say("/report won Nora and Sand this month")
    assert "I left out: nora" in manager.sees
    assert [each for each in manager.buttons if "Maya Sand" in each]
    (nora,) = [each for each in manager.buttons if "Nora Sand" in each]
    await manager.tap(nora)
    assert "Only of Nora Sand" in manager.sees


async def test_hundreds_of_colleagues_make_no_pattern_each(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sold(town)
    made: list[str] = []
    whole = people._whole

    def counted(words: str) -> re.Pattern[str]:
        made.append(words)
        return whole(words)

    monkeypatch.setattr(people, "_whole", counted)
    await town.manager.say("/report won Nora this month")
    assert "Only of Nora Field" in town.manager.sees
    assert set(made) == {"nora"}


COMPARED = {
    Locale.EN: "compare this month with last month",
    Locale.FR: "comparer ce mois avec le mois dernier",
    Locale.FA: "مقایسه این ماه با ماه قبل",
    Locale.TH: "เปรียบเทียบเดือนนี้กับเดือนที่แล้ว",
}


@pytest.mark.parametrize("locale", COMPARED, ids=str)
async def test_two_months_are_compared(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold(town)
        manager = await town.manager.say("/start")
        await manager.say(COMPARED[locale])
        assert manager.message["photo"]
        assert await manager.words("group-month") in " ".join(manager.buttons)


NAMES = ("Top Customers", "Sales Team", "Best Sales", "Win rate")


@pytest.mark.parametrize("name", NAMES)
async def test_a_customer_who_is_called_so_is_no_report(town: Town, name: str) -> None:
    await sold_to(town, name)
    manager = await town.manager.say("/report")
    await manager.say(name)
    assert "photo" not in manager.message
    assert name in manager.sees
    await manager.say("/new")
    await manager.say(name)
    assert "photo" not in manager.message
    await manager.say(f"/report {name}")
    assert manager.message["photo"]
