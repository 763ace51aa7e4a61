"""A rep's day: /today, one by one, done and what comes next, calendars, files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.stages import set_stale_days
from bot.domain.facts import Name
from bot.domain.people import Locale, Member
from stories.planned import DAY, NOON, full_day, lines, planned
from support.kept import Kept, kept
from support.talker import seen
from support.town import ADMIN, Town, open_town


async def the(town: Town, opportunity: int) -> Kept:
    return await town.kept(lambda desk: kept(desk, opportunity))


async def test_all_that_nobody_planned_are_one_tap_away(town: Town) -> None:
    for number in range(1, 8):
        await planned(town, f"Forgotten {number}")
    rep = await town.rep.say("/today")
    assert "Forgotten 7" not in rep.sees
    await rep.tap("All 7 unplanned")
    assert all(f"Forgotten {number}" in rep.sees for number in range(1, 8))


async def test_today_shows_every_group_with_its_number(town: Town) -> None:
    await full_day(town)
    rep = await town.rep.say("/today")
    said = lines(rep)
    for group in ("Overdue · 1", "Still today · 2", "Tomorrow · 1", "Later · 1"):
        assert any(group in each for each in said), (group, said)
    assert any("Without a next step · 1" in each for each in said)
    assert "“the old offer”" in said
    places = [each for each in said if each[:2] in {f"{at}." for at in range(1, 10)}]
    assert [each.split(". ")[0] for each in places] == ["1", "2", "3", "4", "5"]
    assert "Forgotten" in places[-1]
    # A number in a line of its own is not broken at its hyphens.
    assert said[said.index(places[-1]) + 1].startswith("OPP-2026-")
    await rep.tap("5")
    assert rep.sees.startswith("Forgotten")


async def test_one_by_one_and_every_answer_leads_on_in_the_same_message(town: Town) -> None:
    await full_day(town)
    rep = await town.rep.say("/today")
    await rep.tap("One by one (3)")
    message = rep.message["message_id"]
    assert "Early Bird" in rep.sees
    await rep.tap("Done")
    assert "What happened?" in rep.sees
    await rep.tap("Call")
    assert "✅ Call" in rep.buttons
    await rep.say("wants the new price list")
    assert "wants the new price list" in rep.sees
    preset = next(each for each in rep.buttons if "23" in each)
    await rep.tap(preset)
    assert "Norrin" in rep.sees
    assert (await the(town, 1)).next_contacts == (datetime(2026, 11, 23, 9),)  # noqa: DTZ001

    await rep.tap("Skip")
    assert "Blue Mill" in rep.sees
    await rep.tap("Tomorrow")
    assert "That was all for today." in rep.sees
    assert any("Still today · 1" in each for each in lines(rep)), "what was skipped is still there"
    assert rep.message["message_id"] >= message


async def test_done_can_pick_a_day_or_none_and_then_it_is_marked(town: Town) -> None:
    await planned(town, "Norrin", NOON)
    town.clock.forward(hours=3)
    await town.sweep()
    rep = town.rep
    await rep.tap("Done")
    await rep.tap("Another day")
    await rep.say("Friday 10am")
    await rep.tap("Skip")
    await rep.tap("Save")
    assert (await the(town, 1)).next_contacts == (datetime(2026, 11, 27, 10),)  # noqa: DTZ001

    await town.forward(days=7)
    await rep.tap("Done", "No next step")
    assert (await the(town, 1)).next_contacts == ()
    assert "No next step" in rep.sees
    await rep.say("/list")
    assert "❗" in rep.sees


async def test_what_was_done_without_a_word_is_in_the_history_and_goes_with_its_undo(
    town: Town,
) -> None:
    number = await planned(town, "Norrin", NOON, note="the old offer")
    town.clock.forward(hours=3)
    await town.sweep()
    rep = town.rep
    await rep.tap("Done", "No next step")
    assert "✅ Follow-up done · today 13:00 · Nora Field: “the old offer”" in rep.sees
    card = f"/start o_{number}"
    await rep.say(card)
    await rep.tap("History")
    assert "✅ Follow-up done" in rep.sees

    await rep.say(card)
    await rep.tap("Undo: follow-up")
    assert "Follow-up done" not in rep.sees
    await rep.tap("History")
    assert "✅ Follow-up done" not in rep.sees


async def test_what_was_done_and_how_goes_with_one_undo(town: Town) -> None:
    """A call, and that they take two: then neither is in the history, and it is due again."""
    number = await planned(town, "Norrin", NOON, note="the old offer")
    town.clock.forward(hours=3)
    await town.sweep()
    rep = town.rep
    await rep.tap("Done", "Call")
    await rep.say("They take two")
    card = f"/start o_{number}"
    await rep.say(card)
    await rep.tap("History")
    assert "They take two" in rep.sees

    await rep.say(card)
    await rep.tap("Undo: follow-up")
    assert "They take two" not in rep.sees
    assert len((await the(town, 1)).next_contacts) == 1
    await rep.tap("History")
    assert "They take two" not in rep.sees
    assert "Follow-up done" not in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_is_planned_says_its_day_and_is_put_off_to_any_other(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await planned(town, "Norrin", NOON + 9 * DAY, NOON + DAY, note="the new offer")
        rep = await town.rep.say("/start o_1")
        await rep.tap_key("button-planned", count=2)
        (_, far) = await town.kept(lambda desk: desk.store.pipelines.follow_ups(1))
        due = far.due_at
        assert await rep.words("steps-row", place=2, at=due, member=Name("Nora Field")) in rep.sees
        await rep.tap_key("button-number", place=2)
        await rep.tap_key("button-another-time")
        assert await rep.words("ask-when") in rep.sees
        await rep.tap_key("form-cancel")
        await rep.tap_key("button-another-time")
        await rep.say("2026-12-09 15:30")
        (_, moved) = await town.kept(lambda desk: desk.store.pipelines.follow_ups(1))
        assert moved.due_at == due
        assert moved.snoozed_to - due == 9 * DAY + timedelta(hours=3, minutes=30)
        assert await rep.words("follow-up-snoozed", due=moved.snoozed_to) in rep.sees
        assert "the new offer" in rep.sees


async def test_nothing_is_put_off_into_the_past_nor_twice(town: Town) -> None:
    await planned(town, "Norrin", NOON)
    rep = await town.rep.say("/start o_1")
    await rep.tap("⏰ Follow-up", "1")
    message, old = rep.message["message_id"], rep.data("Another time")
    await rep.tap("Another time")
    await rep.say("yesterday 10:00")
    assert "When should I remind you?" in rep.sees
    await rep.tap("Cancel", "+15 min")
    await rep.press(message, old)
    (one,) = await town.kept(lambda desk: desk.store.pipelines.follow_ups(1))
    assert one.snoozed_to == town.clock.now() + timedelta(minutes=15)
    assert "When should I remind you?" not in rep.sees


async def test_handed_to_a_colleague_who_is_reminded(town: Town) -> None:
    await planned(town, "Norrin", NOON)
    rep = await town.rep.say("/today")
    await rep.tap("1", "By whom", "Sam Second")
    town.clock.forward(hours=3)
    await town.sweep()
    assert "Norrin" in town.person(102).sees


async def test_a_deputy_stands_in_with_the_reason_said(town: Town) -> None:
    await planned(town, "Norrin", NOON)
    rep = await town.rep.say("/settings")
    await rep.tap("Working days", "I am away")
    await rep.say("tomorrow")
    await rep.tap("Sam Second")
    assert "Away until" in rep.sees
    assert "Deputy: Sam Second" in rep.sees
    await town.sweep()
    sam = town.person(102)
    assert "You stand in for Nora Field" in sam.sees
    await town.forward(hours=2, minutes=1)
    assert "For Nora Field, who is away" in sam.sees
    await rep.say("/settings")
    await rep.tap("Working days", "I am back")
    assert "Away until" not in rep.sees


async def test_after_a_pause_one_message_that_says_so(town: Town) -> None:
    """The bot was away from ten to nine until twenty to ten; at nine something was due."""
    due = datetime(2026, 11, 23, 9)  # noqa: DTZ001
    await planned(town, "Norrin", due)
    town.clock.moment = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)
    await town.sweep()
    before = len(town.rep.phone.messages())
    town.clock.moment = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
    for _ in range(3):
        await town.sweep()
    told = town.rep.phone.messages()[before:]
    assert len(told) == 1
    assert "I could not tell you then: 40 min late" in seen(told[0]["text"])
    await town.forward(hours=5)
    await town.rep.say("/today")
    await town.rep.tap("1")
    assert "5 h 40 min ago" in seen(town.rep.sees)


async def test_nobody_looks_after_it_and_the_card_and_the_list_say_so(town: Town) -> None:
    """It goes stale after the days of its stage; a step ahead keeps it from that."""
    await planned(town, "Norrin")
    await planned(town, "Harbour", NOON + 30 * DAY)
    days = 14

    def watch(desk: Desk) -> None:
        ada = desk.store.people.member_of(ADMIN)
        assert isinstance(ada, Member)
        set_stale_days(ada, desk, desk.store.lists.stages(1)[0].id, days)

    await town.core.work.write(watch)
    town.clock.forward(days=days - 1)
    rep = await town.rep.say("/list")
    assert "no next step" in rep.sees
    assert "🍂" not in rep.sees
    town.clock.forward(days=1)
    await rep.say("/list")
    (row,) = [each for each in lines(rep) if "🍂" in each]
    assert f"🍂 untouched for {days} days" in row
    places = [each for each in lines(rep) if each[:2] in ("1.", "2.")]
    for place, customer in enumerate(places, start=1):
        await rep.say("/list")
        await rep.tap(str(place))
        assert ("🍂" in rep.sees) is ("Norrin" in customer)


async def test_a_manager_asks_and_the_answer_comes_back_and_stays(town: Town) -> None:
    await planned(town, "Norrin", NOON)
    maya = town.manager
    await maya.say("/list")
    await maya.tap("1", "Ask")
    await maya.say("When do they decide?")
    assert "Asked" in maya.sees
    await town.sweep()
    rep = town.rep
    assert "Maya Lead asks about" in rep.sees
    await rep.tap("Answer")
    await rep.say("On Monday")
    assert "Your answer is sent" in rep.sees
    await town.sweep()
    assert "“On Monday”" in maya.sees
    assert "You asked: “When do they decide?”" in maya.sees
    await rep.tap("History")
    assert rep.sees.index("On Monday") < rep.sees.index("When do they decide?")
    assert "Maya Lead" in rep.sees


async def test_the_inbox_keeps_what_was_told_until_it_is_read(town: Town) -> None:
    rep = await town.rep.say("/inbox")
    assert "Nothing has come for you yet." in rep.sees
    await planned(town, "Norrin", NOON)
    maya = town.manager
    await maya.say("/list")
    await maya.tap("1", "Ask")
    await maya.say("When?")
    await town.sweep()
    await rep.say("/inbox")
    assert "1 unread" in seen(rep.sees)
    await rep.tap("1")
    assert "Norrin" in rep.sees
    await rep.say("/inbox")
    assert "all read" in rep.sees


async def test_all_that_is_planned_for_one_is_a_tap_away(town: Town) -> None:
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap_key("form-save")
    await rep.tap("Follow-up")
    await rep.say("tomorrow 10:00")
    await rep.tap_key("form-save")
    assert "more planned" not in rep.sees
    await rep.tap("Follow-up", "Another follow-up")
    await rep.say("in 3 days 11:00")
    await rep.tap_key("form-save")
    assert "⏰ … and 1 more planned" in rep.sees
    await rep.tap("⏰ Planned: 2")
    assert "1. tomorrow 10:00" in rep.sees
    assert "2. Tue 24 Nov 2026, 11:00" in rep.sees
