"""A report that comes every Monday, and one that is told to the team's group."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.actions.ports import Desk
from bot.actions.telling.subscriptions import subscribe, subscriptions_of
from bot.domain.history import StepKind
from bot.domain.people import Locale
from bot.domain.subscriptions import ReportSubscription
from bot.reports import sending
from stories.test_reports_by_buttons import K, ended, won_and_lost
from support.sales import lost_by, member_of, sold_to, won
from support.town import ADMIN, REP, SECOND, TEAM_CHAT, Town, open_town


async def kept_by(town: Town, person: int) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        return [each.report for each in subscriptions_of(member_of(desk, person), desk)]

    return await town.kept(ask)


async def test_it_comes_on_monday_at_nine_with_the_figures_of_that_day(town: Town) -> None:
    await ended(town)
    rep = await won_and_lost(town.rep)
    await rep.tap("Mondays")
    assert "every Monday: next on 23 Nov 2026" in rep.toast
    assert "● Mondays" in rep.buttons
    await lost_by(town, REP, await sold_to(town, "Gale", amount=1 * K), "budget")
    await town.forward(hours=46)
    assert "Your report of this Monday" not in rep.sees
    await town.forward(hours=2)
    assert rep.sees.startswith("📨 Your report of this Monday")
    assert "Lost: 4" in rep.sees
    assert "Budget: 2 · 50%" in rep.sees
    assert "Elm" not in rep.sees
    told = len(rep.screens)
    await town.forward(hours=1)
    assert len(rep.screens) == told
    assert rep.message["photo"]
    assert rep.buttons == ["🎛 Open the report", "● Mondays"]
    await rep.tap("Open the report")
    assert rep.message["photo"]
    assert "🔎 Rows" in rep.buttons
    assert "Lost: 4" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_monday_report_on_a_customer_says_whose_it_is(
    sqlite_database: str, locale: Locale
) -> None:
    """Of one of Bolt's and one of Acme's that were won it tells of the one, and says Bolt."""
    async with open_town(sqlite_database, locale=locale) as town:
        await won(town, await sold_to(town, "Acme", amount=10 * K))
        await won(town, await sold_to(town, "Bolt", amount=40 * K))
        manager = await town.manager.say("/customers Bolt")
        await manager.tap("۱" if locale is Locale.FA else "1")
        await manager.tap_key("button-report-on")
        await manager.tap_key("report-won-lost")
        only = manager.sees.splitlines()[-1]
        assert "Bolt" in only
        await manager.tap_key("button-weekly")
        await manager.tap_key("button-report-group")
        await manager.tap("👥")
        await town.sweep()
        group = town.sandbox.world.messages(TEAM_CHAT)[-1]["caption"]
        assert "Bolt" in group
        assert "Acme" not in group
        await town.forward(hours=48)
        told = next(each for each in reversed(manager.screens) if each.startswith("📨"))
        assert only in told
        assert "Acme" not in told


async def test_it_is_told_once_after_weeks_and_goes_on(town: Town) -> None:
    rep = await won_and_lost(town.rep)
    await rep.tap("Mondays")
    await town.forward(days=16)
    told = [each for each in rep.screens if "report of this Monday" in each]
    assert len(told) == 1
    await town.forward(days=7)
    told = [each for each in rep.screens if "report of this Monday" in each]
    assert len(told) == 2


async def test_missed_on_monday_it_comes_on_the_next_day_at_work_by_daylight_and_says_so(
    town: Town,
) -> None:
    """Away from Sunday until Friday at eleven at night: on Monday, and the next week as usual."""
    rep = await won_and_lost(town.rep)
    await rep.tap("Mondays")
    for day, hour in ((27, 23), (28, 12), (29, 20)):
        await town.at(datetime(2026, 11, day, hour, tzinfo=UTC))
        await town.sweep()
        assert not [each for each in rep.screens if "report of this Monday" in each]
    await town.at(datetime(2026, 11, 30, 9, 1, tzinfo=UTC))
    await town.sweep()
    assert rep.sees.startswith("📨 Your report of this Monday\nI could not send this in time")
    assert "7 days late" in rep.sees
    for _ in range(7):
        await town.forward(days=1)
    told = [each for each in rep.screens if "report of this Monday" in each]
    assert ["in time" in each for each in told] == [True, False]


async def test_it_is_taken_back_where_it_was_asked_for_and_where_it_came(town: Town) -> None:
    rep = await won_and_lost(town.rep)
    await rep.tap("Mondays")
    assert await kept_by(town, REP) == ["R1"]
    await rep.tap("Mondays")
    assert rep.toast == "It will no longer come"
    assert await kept_by(town, REP) == []
    await rep.tap("Mondays")
    await town.forward(days=2)
    await rep.tap("● Mondays")
    assert await kept_by(town, REP) == []
    assert await kept_by(town, SECOND) == []


async def test_all_that_comes_by_itself_is_on_one_page(town: Town) -> None:
    rep = await town.rep.say("/subscriptions")
    assert "a report each" not in rep.sees
    await won_and_lost(rep)
    await rep.tap("Mondays")
    await rep.say("/subscriptions")
    assert "Every Monday at nine, one report each" in rep.sees
    await rep.tap("Won and lost", "● Mondays")
    assert await kept_by(town, REP) == []


async def test_the_group_reads_the_figures_of_its_team(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("To group", "👥")
    assert "Sent to the group" in manager.toast
    await town.sweep()
    told = town.group()[-1]
    assert town.sandbox.world.messages(TEAM_CHAT)[-1]["photo"]
    assert "Lost: 4" in told
    assert "The whole team" in told
    assert "yourself" not in told
    assert told.endswith("Sent by Maya Lead")


async def test_who_looks_by_night_goes_on_by_night_once_the_group_has_it(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("Dark", "To group", "👥")
    assert "☀️ Light" in manager.buttons


async def test_a_rep_sends_nothing_to_the_group(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("To group")
    data = manager.data("👥")
    rep = await won_and_lost(town.rep)
    assert not [each for each in rep.buttons if "group" in each]
    await town.sweep()
    before = len(town.group())
    await rep.press(rep.message["message_id"], data)
    await town.sweep()
    assert len(town.group()) == before


async def test_a_latin_name_turns_no_line_of_a_persian_group(sqlite_database: str) -> None:
    def named(desk: Desk) -> None:
        desk.step(member_of(desk, ADMIN), StepKind.SETTINGS)
        member_of(desk, REP).name = "Daniel Carter"

    async with open_town(sqlite_database, locale=Locale.FA) as town:
        await town.core.work.write(named)
        await ended(town)
        manager = await town.manager.say("/report نرخ برد به تفکیک عضو")
        row = "\u200f\u2068Daniel Carter\u2069: "
        there = _line_with(manager.message["caption"], "Daniel")
        assert there.startswith(row)
        await manager.tap_key("button-report-group")
        await manager.tap("👥")
        await town.sweep()
        told = town.sandbox.world.messages(TEAM_CHAT)[-1]
        assert _line_with(told["caption"], "Daniel") == there


def _line_with(text: str, word: str) -> str:
    return next(each for each in text.split("\n") if word in each)


COMPARED = {
    Locale.EN: "sales this month compared with last month",
    Locale.FR: "ventes de ce mois par rapport au mois dernier",
    Locale.FA: "مقایسه فروش این ماه با ماه قبل",
    Locale.TH: "ยอดขายเดือนนี้เทียบเดือนที่แล้ว",
}
LATER = {
    Locale.EN: ("Nov 2026", "Dec 2026"),
    Locale.FR: ("nov. 2026", "déc. 2026"),
    Locale.FA: ("آبان ۱۴۰۵", "آذر ۱۴۰۵"),
    Locale.TH: ("พ.ย. 2569", "ธ.ค. 2569"),
}
"""On Monday 7 December, which is 16 Azar 1405."""


@pytest.mark.parametrize("locale", COMPARED, ids=str)
async def test_a_comparison_moves_along_with_its_mondays(
    sqlite_database: str, locale: Locale
) -> None:
    """Asked for on 21 November, it is of November and December on the seventh of December."""
    async with open_town(sqlite_database, locale=locale) as town:
        await won(town, await sold_to(town, "Acme", amount=10 * K))
        manager = await town.manager.say("/start")
        await manager.say(COMPARED[locale])
        both = await manager.words("span-month-and-before", count=1)
        assert any(both in each for each in manager.buttons)
        await manager.tap_key("button-weekly")
        for _ in range(17):
            await town.forward(days=1)
        told = [each for each in manager.screens if LATER[locale][1] in each]
        assert told
        assert LATER[locale][0] in told[-1]


@pytest.mark.parametrize("locale", list(Locale))
async def test_days_of_before_the_calendar_give_way_to_the_usual(
    sqlite_database: str, locale: Locale
) -> None:
    """A button may say the first hundred days there are, of which a Persian year has none."""
    async with open_town(sqlite_database, locale=locale) as town:
        await ended(town)
        usual = await town.rep.press(await shown(town), "rep.R1..n30.l..")
        told = usual.sees
        for span in ("p000001-000100", "p300000-300010"):
            early = await town.rep.press(town.rep.message["message_id"], f"rep.R1..{span}.l..")
            assert early.sees == told
        await town.core.work.write(lambda desk: subscribed_to(desk, "p000001-000100"))
        await town.forward(hours=48)
        assert await town.rep.words("button-report-open") in town.rep.buttons


async def shown(town: Town) -> int:
    await town.rep.say("/report")
    await town.rep.tap(town.rep.buttons[0])
    return int(town.rep.message["message_id"])


def subscribed_to(desk: Desk, span: str) -> int:
    desk.step(None, StepKind.SET_UP)
    chosen = {"report": "R1", "by": "", "span": span, "theme": "l", "listing": ""}
    return subscribe(member_of(desk, REP), desk, chosen).id


async def test_a_report_that_cannot_be_told_waits_for_the_next_monday(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ended(town)
    asked = await town.core.work.write(lambda desk: subscribed_to(desk, ""))
    tried: list[int] = []

    def fails(*_: object, **__: object) -> None:
        tried.append(1)
        raise ValueError("year must be in 1..9377")

    monkeypatch.setattr(sending, "told", fails)
    await town.forward(hours=48)
    await town.forward(minutes=5)
    assert len(tried) == 1
    kept = await town.kept(lambda desk: desk.store.get(ReportSubscription, asked))
    assert kept is not None
    assert kept.next_at == datetime(2026, 11, 30, 9, tzinfo=UTC)
    monkeypatch.undo()
    await town.forward(days=7)
    assert "Your report of this Monday" in town.rep.sees
