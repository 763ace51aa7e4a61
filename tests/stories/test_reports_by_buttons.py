"""Choosing a report by buttons: its days, its grouping, its rows down to a card, its file."""

from __future__ import annotations

import pytest

from bot.actions.lists.behind_reports import MOST_FIXED, fix
from bot.actions.ports import Desk
from bot.actions.telling.subscriptions import subscribe
from bot.domain.filters import Filter, LastDays
from bot.domain.history import StepKind
from bot.domain.people import Permission
from bot.handlers.turns.looks import reader_of
from bot.reports.choice import Choice
from bot.reports.choice import told as composed_of
from stories.test_files_of_lists import document, sheet
from stories.test_lists_and_board import customers
from support.sales import lost_by, member_of, permit, sold_to, won
from support.talker import Talker
from support.town import MANAGER, REP, SECOND, VIEWER, Town

K = 1000 * 100


async def ended(town: Town) -> None:
    """Nora lost two over the price and one over the budget, and won one; Sam lost one."""
    for customer, reason in (("Acme", "price"), ("Bolt", "price"), ("Cork", "budget")):
        await lost_by(town, REP, await sold_to(town, customer, amount=10 * K), reason)
    await won(town, await sold_to(town, "Dent", amount=40 * K))
    await lost_by(town, SECOND, await sold_to(town, "Elm", SECOND, amount=5 * K), "budget")


async def won_and_lost(talker: Talker) -> Talker:
    await talker.say("/report")
    return await talker.tap("Won and lost")


async def test_the_days_are_chosen_by_a_button(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    assert "Lost: 4" in manager.sees
    picture = manager.message["message_id"]
    await manager.tap("📅 Last 30 days")
    assert "● Last 30 days" in manager.buttons
    await manager.tap("Last month")
    assert "Nothing ended" in manager.sees
    assert "📅 Last month" in manager.buttons
    assert "1 Oct – 31 Oct 2026" in manager.sees
    await manager.tap("📅 Last month", "This quarter")
    assert "Lost: 4" in manager.sees
    assert "1 Oct – 31 Dec 2026" in manager.sees
    assert manager.message["message_id"] == picture


async def test_an_older_picture_leads_on_when_another_was_asked_for(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    older, dark = manager.message["message_id"], manager.data("Dark")
    await manager.say("/report")
    await manager.tap("Pipeline by stage")
    newer = manager.message["message_id"]

    def buttons(message: int) -> list[str]:
        (kept,) = [each for each in manager.phone.messages() if each["message_id"] == message]
        rows = kept.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    assert "🌙 Dark" in buttons(older)
    await manager.press(older, dark)
    assert "🌙 Dark" not in buttons(older)
    assert "📅 Last 30 days" in buttons(older)
    assert newer != older
    assert "🔢 Numbers" in buttons(newer)


async def test_other_days_are_picked(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("📅 Last 30 days", "Pick days")
    await manager.say("20 Nov 2026")
    await manager.say("1 Nov 2026")
    await manager.tap("Save")
    assert "has to come after the first" in manager.sees
    await manager.tap("To")
    await manager.say("21 Nov 2026")
    await manager.tap("Save")
    assert "20 Nov – 21 Nov 2026" in manager.sees
    assert "Lost: 4" in manager.sees


@pytest.mark.parametrize(
    "typed", ["20 to 21 November", "from 20 Nov 2026 until 21 Nov 2026", "du 20 au 21 novembre"]
)
async def test_both_days_are_typed_at_once(town: Town, typed: str) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("📅 Last 30 days", "Pick days")
    await manager.say(typed)
    await manager.tap("Save")
    assert "20 Nov – 21 Nov 2026" in manager.sees
    assert "Lost: 4" in manager.sees


async def test_what_is_no_two_days_is_asked_for_again(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("📅 Last 30 days", "Pick days")
    await manager.say("20 to 21 November by reason")
    assert "can’t read that date" in manager.sees
    await manager.say("20 Nov 2026")
    assert "To" in manager.sees


async def test_another_grouping(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("By reason", "Member")
    assert "Nora Field: 1 won, 3 lost" in manager.sees
    assert "Sam Second: 0 won, 1 lost" in manager.sees
    assert "▤ By member" in manager.buttons


async def test_from_a_bar_to_its_list_to_a_card(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("By reason", "Member", "Rows", "Nora Field")
    assert "· 4" in manager.sees.split("\n")[0]
    assert "Elm" not in manager.sees
    await manager.tap("1")
    assert "Dent" in manager.sees


async def test_the_rows_of_a_reason_are_those_it_counts(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("Rows", "Lost · Price")
    assert "Acme" in manager.sees
    assert "Bolt" in manager.sees
    assert "Cork" not in manager.sees
    assert "· 2" in manager.sees.split("\n")[0]


async def test_the_numbers_as_text_and_back(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("By reason", "Member", "Numbers")
    assert "photo" not in manager.message
    assert "Nora Field: 1 · 3" in manager.sees
    assert "Member" not in manager.sees
    assert "Won · Lost" in manager.sees
    await manager.tap("Picture")
    assert manager.message["photo"]
    assert "▤ By member" in manager.buttons


async def test_a_file_has_the_rows_of_the_picture_as_numbers(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("By reason", "Member", "Excel")
    name, content = document(manager)
    assert name == "Won-and-lost-2026-11-21.xlsx"
    head, *rows = sheet(content)
    assert head[:3] == ["Member", "Won", "Lost"]
    assert [row[:3] for row in rows] == [["Nora Field", 1.0, 3.0], ["Sam Second", 0.0, 1.0]]
    manager = await won_and_lost(manager)
    await manager.tap("By reason", "Member", "CSV")
    assert b'"Nora Field",1,3' in document(manager)[1]


async def test_a_rep_without_the_permission_takes_no_file(town: Town) -> None:
    await ended(town)
    rep = await won_and_lost(town.rep)
    assert not [each for each in rep.buttons if "Excel" in each]
    await permit(town, REP, Permission.EXPORT_SHOWN)
    rep = await won_and_lost(rep)
    assert [each for each in rep.buttons if "Excel" in each]


async def test_a_report_on_exactly_a_list(town: Town) -> None:
    await ended(town)
    await sold_to(town, "Firm", amount=7 * K)
    manager = await town.manager.say("/list")
    await manager.tap("All", "📊 Report")
    assert manager.sees.startswith("A report on: All, ended ones too")
    await manager.tap("Won and lost")
    assert "Only of this list: All, ended ones too" in manager.sees
    assert "Lost: 4" in manager.sees
    await manager.tap("By reason", "Member", "Reports")
    assert manager.sees.startswith("A report on")


async def test_a_report_on_a_customers_list_tells_only_of_them(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/find Acme")
    await manager.tap_key("button-to-list")
    await manager.tap("📊 Report", "Won and lost")
    assert "Lost: 1" in manager.sees
    await manager.tap("Rows", "Lost · Price")
    assert "Acme" in manager.sees
    assert "Bolt" not in manager.sees


async def test_a_rep_reads_only_their_own_figures_even_of_everybodys_list(town: Town) -> None:
    await ended(town)
    await permit(town, SECOND, Permission.VIEW_LIST)
    sam = await town.person(SECOND).say("/list")
    await sam.tap("All", "Everybody", "📊 Report", "Won and lost")
    assert "Lost: 1" in sam.sees
    await sam.tap("Rows", "Lost · Budget")
    assert "Elm" in sam.sees
    assert "Cork" not in sam.sees


async def test_every_report_is_on_a_shelf(town: Town) -> None:
    manager = await town.manager.say("/report")
    await manager.tap("Results")
    assert "Won and lost" in manager.buttons
    assert "Win rate" in manager.buttons
    await manager.tap("Back")
    assert manager.sees.startswith("What do you want to see?")


async def test_a_viewer_without_a_grant_has_none(town: Town) -> None:
    await unpermitted(town, VIEWER)
    viewer = await town.person(VIEWER).say("/report")
    assert "Won and lost" not in viewer.buttons
    await viewer.say("/report lost by source")
    assert "photo" not in viewer.message


async def unpermitted(town: Town, person: int) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, person).permissions = frozenset()

    await town.core.work.write(act)


async def test_the_rows_of_a_figure_are_called_by_it_and_lead_back(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("📅 Last 30 days", "This month")
    await manager.tap("By reason", "Member", "🌙 Dark", "Rows", "Nora Field")
    title, *said = manager.sees.split("\n\n")[0].split("\n")
    assert title.startswith("Won and lost · ")
    assert title.endswith("· 4")
    assert "• Assignee: Nora Field" in said
    assert "• Ended on: 1 Nov – 30 Nov 2026" in said
    await manager.tap("1")
    await manager.tap_key("button-to-list")
    await manager.tap("‹ Back to the report")
    assert manager.message["photo"]
    assert "📅 This month" in manager.buttons
    assert "▤ By member" in manager.buttons
    assert "☀️ Light" in manager.buttons


async def test_a_search_leaves_the_rows_of_a_report_as_they_are(town: Town) -> None:
    await ended(town)
    manager = await won_and_lost(town.manager)
    await manager.tap("Rows", "Lost · Price")
    await manager.tap("📊 Report")
    of_the_rows = manager.data("Won and lost")
    await manager.say("/find Cork")
    await manager.press(manager.message["message_id"], of_the_rows)
    assert "Only of this list: Won and lost" in manager.sees
    assert "Lost: 2" in manager.sees
    await manager.tap("Rows", "Lost · Price", "‹ Back to the report")
    assert "Lost: 2" in manager.sees


async def test_a_report_on_a_search_outlives_the_search(town: Town) -> None:
    await ended(town)
    manager = await town.manager.say("/find Acme")
    await manager.tap_key("button-to-list")
    await manager.tap("📊 Report", "Won and lost")
    picture, dark = manager.message["message_id"], manager.data("Dark")
    await manager.tap("Mondays")
    await manager.say("/find Cork")
    await manager.press(picture, dark)
    (kept,) = [each for each in manager.phone.messages() if each["message_id"] == picture]
    assert "Price: 1" in kept["caption"]
    assert "Budget" not in kept["caption"]
    await next_weeks_report_tells_of(town, "Price: 1")


async def next_weeks_report_tells_of(town: Town, words: str) -> None:
    def told(desk: Desk) -> str:
        (kept,) = desk.store.subscriptions.of(member_of(desk, MANAGER).id)
        choice = Choice.of(kept.chosen)
        member = member_of(desk, MANAGER)
        reader = reader_of(member, desk)
        composed = composed_of(choice, member, desk, reader, town.core.tr)
        return "\n".join(town.core.tr.plain(each, reader) for each in composed.lines if each)

    assert words in await town.core.work.read(told)


async def test_what_reports_rest_on_does_not_grow_without_end(town: Town) -> None:
    await ended(town)

    def act(desk: Desk) -> list[int]:
        member = member_of(desk, MANAGER)
        ids = []
        for number in range(MOST_FIXED + 5):
            kept = fix(member, desk, Filter((LastDays("ended_on", number + 1),)), "rep.R1")
            desk.store.flush()
            ids.append(kept.id)
            if not number:
                chosen = {"report": "R1", "by": "", "span": "", "theme": "l"}
                subscribe(member, desk, {**chosen, "listing": f"m-f{kept.id}-t"})
        assert fix(member, desk, Filter((LastDays("ended_on", 20),)), "rep.R1").id == ids[19]
        left = [each.id for each in desk.store.listings.fixed(member.id)]
        assert left[0] == ids[0]
        assert left[-1] == ids[-1]
        return left

    assert len(await town.core.work.write(act)) == MOST_FIXED + 1


async def test_what_is_typed_narrows_the_rows_and_no_search_of_before(town: Town) -> None:
    """Two are behind the price, both of 10k; the search found a third."""
    await ended(town)
    manager = await town.manager.say("/find Cork")
    await won_and_lost(manager)
    await manager.tap("Rows", "Lost · Price", "Filter")
    assert manager.sees.startswith("Behind the report")
    await manager.say("amount over 1")
    assert "• Loss reason: Price" in manager.sees
    assert "• Amount: " in manager.sees
    assert "Cork" not in manager.sees
    await manager.tap("Show the list")
    assert sorted(customers(manager)) == ["Acme", "Bolt"]
