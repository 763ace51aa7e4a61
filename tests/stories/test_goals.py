"""A manager sets goals for the team in the chat and sees how far they are reached."""

from __future__ import annotations

from datetime import date

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import win
from bot.actions.ports import Desk
from bot.domain.goals import Goal, GoalMeasure
from bot.domain.money import Money
from bot.domain.people import Locale, Member, Team
from bot.handlers.reports.goal_presses import ShowGoals
from bot.speech.presses import pack
from bot.speech.report_moves import ShowReport
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


async def kept(town: Town) -> list[tuple[str, GoalMeasure, int, date, date]]:
    """Whose, of what, how much, from when until when."""

    def ask(desk: Desk) -> list[tuple[str, GoalMeasure, int, date, date]]:
        return [
            (_owner(desk, each), each.measure, each.target, each.first, each.last)
            for each in desk.store.figures.goals_from(date(2020, 1, 1))
        ]

    return await town.kept(ask)


def _owner(desk: Desk, goal: Goal) -> str:
    owner = desk.store.get(Team, goal.team_id or 0) or desk.store.get(Member, goal.member_id or 0)
    return owner.name if owner else ""


async def at_goals(town: Town, person: int = MANAGER) -> Talker:
    """By the report that tells how far they are reached."""
    manager = await town.person(person).say("/help")
    report = pack(ShowReport("R24", "", "", "l", ""))
    await manager.press(manager.message["message_id"], report)
    return await manager.tap_key("button-goals")


async def won(town: Town, euros: int, who: int = REP) -> None:
    def act(desk: Desk) -> None:
        seller = member_of(desk, who)
        worth = {"amount": Money.of(euros, desk.organisation.currency)}
        win(seller, desk, create(seller, desk, customer="Acme", answers=worth).id)

    await town.core.work.write(act)


async def test_a_goal_for_the_team_from_nothing_to_its_progress(town: Town) -> None:
    await won(town, 30_000)
    manager = await at_goals(town)
    assert "No goal is set yet" in manager.sees
    await manager.tap("New goal")
    assert "👥 North" in manager.buttons
    await manager.tap("North", "Amount won", "This year", "End of year")
    await manager.say("100k")
    assert "Target: 100,000.00 €" in manager.sees
    await manager.tap("✅ Save")
    # 21 November is day 325 of 365.
    assert "Reached: 30,000.00 €, expected by now: 89,041.10 €" in manager.sees
    assert "⚠️ Behind" in manager.sees
    assert await kept(town) == [("North", GoalMeasure.AMOUNT, 100_000_00, *YEAR)]
    await won(town, 60_000, SECOND)
    await manager.tap("Back", "1")
    assert "✅ On course" in manager.sees
    await manager.tap("Back", "Back")
    assert "North: 90%" in manager.sees


async def test_how_many_are_to_be_won_and_another_target(town: Town) -> None:
    await won(town, 1)
    manager = await at_goals(town)
    await manager.tap("New goal", "Nora Field", "Number of wins", "This month", "End of month")
    await manager.tap("5", "✅ Save")
    assert "Target: 5 wins" in manager.sees
    assert "Reached: 1, expected by now: 4" in manager.sees
    await manager.tap("✏️ Target")
    await manager.say("0")
    assert "between 1 and" in manager.sees
    await manager.say("1")
    assert "Target: 1 win" in manager.sees
    november = (date(2026, 11, 1), date(2026, 11, 30))
    assert await kept(town) == [("Nora Field", GoalMeasure.COUNT, 1, *november)]
    await manager.tap("Delete")
    assert manager.toast == "Deleted"
    assert await kept(town) == []


async def test_days_in_the_wrong_order_are_refused_and_asked_again(town: Town) -> None:
    manager = await at_goals(town)
    await manager.tap("New goal", "North", "Number of wins")
    await manager.say("1 Dec 2026")
    for wrong in ("30 Nov 2026", "2 Dec 2027"):
        await manager.say(wrong)
        assert "A goal ends after it begins" in manager.sees
        assert "Until which day?" in manager.sees
    await manager.say("31 Dec 2026")
    await manager.tap("10", "✅ Save")
    assert "It has not begun yet" in manager.sees


async def test_who_sets_nothing_finds_no_way_to(town: Town) -> None:
    rep = await town.rep.say("/help")
    report = pack(ShowReport("R24", "", "", "l", ""))
    await rep.press(rep.message["message_id"], report)
    assert "🎯 Goals" not in rep.buttons
    await rep.press(rep.message["message_id"], pack(ShowGoals(0, "")))
    assert "New goal" not in " ".join(rep.buttons)


@pytest.mark.parametrize("locale", list(Locale))
async def test_an_admin_comes_from_the_set_up_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = await town.person(ADMIN).say("/start")
        await ada.tap_key("button-set-up")
        await ada.tap_key("button-goals")
        await ada.tap_key("goals-new")
        await ada.tap("North")
        await ada.tap_key("goal-measure-amount")
        await ada.tap_key("goal-from-next-month")
        await ada.tap_key("goal-to-month")
        await ada.say("5000")
        await ada.tap_key("form-save")
        assert await ada.words("goal-not-begun") in ada.sees
        ((_, _, target, first, last),) = await kept(town)
        # Where amounts are said in toman, 5,000 of them are 50,000 rials.
        assert target == (50_000_00 if locale is Locale.FA else 5000_00)
        # The month after this one in the calendar of the company: 1 to 30 Azar in Iran.
        months = {Locale.FA: (date(2026, 11, 22), date(2026, 12, 21))}
        assert (first, last) == months.get(locale, (date(2026, 12, 1), date(2026, 12, 31)))
        await ada.tap_key("button-back")
        await ada.tap_key("button-back")
        assert await ada.words("goals-new") not in ada.buttons
