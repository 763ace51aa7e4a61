"""Digests: one message at an hour of one's own, never at night, once; F66."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from actions.firm import NORTH_CHAT, Firm
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import lose, win
from bot.actions.people.absence import go_away
from bot.actions.people.goals import set_goal
from bot.actions.people.personal import be_quiet, live_in
from bot.actions.ports import Desk
from bot.actions.set_up.stages import set_stale_days
from bot.actions.telling import digests
from bot.domain.digests import Digest, DigestKind, DigestPart
from bot.domain.errors import Invalid, NotFound
from bot.domain.facts import Name, fact_to_json, facts_from_json
from bot.domain.goals import GoalMeasure
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.reports import Days
from bot.outbox.chores import do_chores
from bot.speech.notices import notice
from upkeep.nights import on, paris, told

NORA, MAYA = 203, 202


def wall(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute)  # noqa: DTZ001 - a wall time


async def of(firm: Firm, who: str, kind: DigestKind) -> Digest:
    def ask(desk: Desk) -> Digest:
        own = desk.store.digests.of_member(firm.people[who])
        return next(each for each in own if each.kind is kind)

    return await firm.work.read(ask)


async def mornings(firm: Firm, person: int = NORA) -> list[dict[str, Any]]:
    return [facts for _, chat, facts in await told(firm, "digest") if chat == person]


async def busy_day(firm: Firm) -> None:
    """Nora's 31st: three of today, two overdue, one untouched since the 2nd."""
    await firm.act("ada", set_stale_days, firm.stages["contact"], 14)
    await firm.new("nora", customer="Sleepy")
    await on(firm, paris(30, 9))
    for hour in (11, 15):
        number = await firm.new("nora", customer=f"Late {hour}")
        due = datetime(2026, 3, 30, hour)  # noqa: DTZ001 - a wall time
        await firm.act("nora", set_follow_up, number, due_local=due)
    for hour in (10, 12, 16):
        number = await firm.new("nora", customer=f"Today {hour}")
        due = datetime(2026, 3, 31, hour)  # noqa: DTZ001 - a wall time
        await firm.act("nora", set_follow_up, number, due_local=due)


async def test_three_today_two_overdue_and_one_stale_are_one_message_of_six(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    await busy_day(firm)
    await on(firm, paris(31, 8, 29))
    before = len(await mornings(firm))
    await on(firm, paris(31, 8, 30))
    (facts,) = (await mornings(firm))[before:]
    assert facts["morning-rows"] == 6
    kinds = [facts[f"morning-kind-{each}"] for each in range(1, 7)]
    assert kinds == ["overdue"] * 2 + ["today"] * 3 + ["stale"]
    lines = [each for each in notice("digest", facts_from_json(facts)).lines if each is not None]
    rows = [each for each in lines if each.key in {"digest-row", "digest-row-stale"}]
    assert [each.facts["place"] for each in rows] == [1, 2, 3, 4, 5, 6]


async def test_it_comes_once_a_day_whoever_asks_and_says_when_it_is_late(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(3, 15))
    firm.clock.moment = paris(3, 9, 40)
    await asyncio.gather(*(do_chores(firm.work) for _ in range(3)))
    (facts,) = await mornings(firm)
    assert facts["late"] == 70
    await on(firm, paris(3, 18))
    assert len(await mornings(firm)) == 1


async def test_nothing_to_say_is_not_said(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    await on(firm, paris(3, 9))
    assert await mornings(firm) == []


@pytest.mark.parametrize(("day", "count"), [(6, 1), (7, 0), (8, 0), (9, 1)])
async def test_days_off_are_passed_over(firm: Firm, day: int, count: int) -> None:
    """The 7th and 8th of March 2026 are a weekend."""
    await on(firm, paris(5, 12))
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(day, 15))
    if day == 9:
        await on(firm, paris(6, 12))
    before = len(await mornings(firm))
    await on(firm, paris(day, 9))
    assert len(await mornings(firm)) - before == count


async def test_who_is_away_hears_nothing(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(3, 15))
    await firm.act("nora", go_away, until=paris(6).date())
    await on(firm, paris(3, 9))
    assert await mornings(firm) == []


async def test_half_past_eight_moves_with_who_moves(firm: Firm) -> None:
    """Set in Paris, told in Tehran at the same hour there, once."""
    await on(firm, paris(2, 12))
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(3, 20))
    await firm.act("nora", live_in, "Asia/Tehran")
    tehran = datetime(2026, 3, 3, 8, 30, tzinfo=ZoneInfo("Asia/Tehran"))
    await on(firm, tehran - timedelta(minutes=1))
    assert await mornings(firm) == []
    await on(firm, tehran)
    await on(firm, paris(3, 8, 30))
    assert len(await mornings(firm)) == 1


async def test_never_in_the_quiet_hours(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    await firm.act("nora", be_quiet, time(21), time(9, 15))
    assert (await of(firm, "nora", DigestKind.MORNING)).due_at == paris(3, 9, 15)


async def test_an_hour_and_days_of_ones_own_and_a_pause(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "nora", DigestKind.MORNING)
    await firm.act("nora", digests.tell_at, own.id, time(10))
    assert (await of(firm, "nora", DigestKind.MORNING)).due_at == paris(3, 10)
    await firm.act("nora", digests.tell_on, own.id, 1, on=False)
    assert (await of(firm, "nora", DigestKind.MORNING)).due_at == paris(4, 10)
    await firm.act("nora", digests.switch_digest, own.id, active=False)
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(4, 15))
    await on(firm, paris(4, 11))
    assert await mornings(firm) == []


async def test_a_last_day_stays_and_a_weekday_is_one(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    week = await of(firm, "maya", DigestKind.WEEK)
    with pytest.raises(Invalid, match="digest-no-day"):
        await firm.act("maya", digests.tell_on, week.id, 0, on=False)
    with pytest.raises(Invalid, match="field-unknown"):
        await firm.act("maya", digests.tell_on, week.id, 7, on=True)


@pytest.mark.parametrize("who", ["sam", "maya", "ada", "vic"])
async def test_ones_own_are_nobody_elses(firm: Firm, who: str) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "nora", DigestKind.MORNING)
    for act in (
        lambda actor, desk: digests.digest_of(actor, desk, own.id),
        lambda actor, desk: digests.switch_digest(actor, desk, own.id, active=False),
        lambda actor, desk: digests.tell_at(actor, desk, own.id, time(7)),
        lambda actor, desk: digests.tell_on(actor, desk, own.id, 0, on=False),
        lambda actor, desk: digests.speak_of(actor, desk, own.id, DigestPart.STALE, on=False),
    ):
        with pytest.raises(NotFound):
            await firm.act(who, act)


async def test_the_evening_tells_what_is_left_and_comes_when_asked_for(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    await firm.act(
        "nora", digests.switch_digest, (await of(firm, "nora", DigestKind.EVENING)).id, active=True
    )
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(2, 15))
    await on(firm, paris(2, 17, 30))
    (facts,) = await mornings(firm)
    assert (facts["evening-rows"], facts["evening-done"]) == (1, 0)
    assert facts["evening-occurrence-1"] == 1


async def test_a_managers_week_is_in_the_same_message_as_her_morning(firm: Firm) -> None:
    """Monday the 16th: won 700, lost 300, new 20, slipped 50; another team's are not in it.

    The month: 700 won; of what is open nothing closes in it any more.
    """
    await on(firm, paris(2, 12))
    march = Days(date(2026, 3, 1), date(2026, 3, 31))
    of_the_north = {"days": march, "team_id": firm.teams["north"]}
    for measure, target in ((GoalMeasure.AMOUNT, 2000_00), (GoalMeasure.COUNT, 4)):
        await firm.act("maya", set_goal, measure=measure, target=target, **of_the_north)
    await firm.act(
        "ada",
        set_goal,
        measure=GoalMeasure.COUNT,
        days=march,
        target=9,
        team_id=firm.teams["south"],
    )
    numbers = {worth: await firm.worth(worth) for worth in (700, 300, 50)}
    for number in numbers.values():
        await closing(firm, number, paris(13).date())
    await firm.worth(9000, "sue")
    # What closes late is known by the picture of the night before.
    await on(firm, paris(9, 0, 5))
    firm.clock.moment = paris(10, 12)
    won, lost, slipped = numbers.values()
    await firm.act("nora", win, won, version=await firm.version(won))
    version = await firm.version(lost)
    await firm.act("nora", lose, lost, version=version, reasons=[firm.items["price"]])
    await closing(firm, slipped, paris(20, month=4).date())
    await firm.worth(20)
    await on(firm, paris(16, 8, 30))
    facts = (await mornings(firm, MAYA))[-1]
    assert [facts[f"week-{each}"] for each in ("won", "lost", "new", "slipped")] == [1, 1, 1, 1]
    amounts = [facts[f"week-{each}-amount"] for each in ("won", "lost", "new", "slipped")]
    assert amounts == [fact_to_json(Money.of(each, "EUR")) for each in (700, 300, 20, 50)]
    assert facts["week-forecast"] == fact_to_json(Money.of(700, "EUR"))
    # Her team's goals, not the other team's.
    assert facts["week-goals"] == 2
    assert facts["week-goal-1"] == fact_to_json(Name("North"))
    goal = [facts[f"week-{each}-1"] for each in ("reached", "target", "expected")]
    assert goal == [fact_to_json(Money.of(each, "EUR")) for each in (700, 2000, 700)]
    assert (facts["week-won-2"], facts["week-of-2"]) == (1, 4)


async def closing(firm: Firm, number: int, day: date) -> None:
    version = await firm.version(number)
    await firm.act("nora", edit, number, version=version, name="close_date", value=day)


async def test_after_a_pause_nobody_is_woken(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    number = await firm.new("nora")
    await firm.act("nora", set_follow_up, number, due_local=wall(3, 15))
    await on(firm, paris(4, 2))
    assert await mornings(firm) == []
    await on(firm, paris(4, 8))
    assert len(await mornings(firm)) == 1


async def test_the_groups_day_is_told_to_the_group_and_only_if_something_was(firm: Firm) -> None:
    await on(firm, paris(2, 12))

    def north(desk: Desk) -> int:
        found = desk.store.digests.of_team(firm.teams["north"])
        assert found is not None
        return found.id

    group = await firm.work.read(north)
    await firm.act("maya", digests.switch_digest, group, active=True)
    await on(firm, paris(2, 18))
    assert await told(firm, "digest-group") == []
    firm.clock.moment = paris(3, 12)
    await firm.worth(100)
    await on(firm, paris(3, 18))
    ((_, chat, facts),) = await told(firm, "digest-group")
    assert (chat, facts["new"], facts["won"]) == (NORTH_CHAT, 1, 0)
    with pytest.raises(NotFound):
        await firm.act("omar", digests.switch_digest, group, active=False)


async def test_only_what_its_reader_wants_is_told(firm: Firm) -> None:
    """Of three today, two overdue and one stale: without the stale one five, without today two."""
    await on(firm, paris(2, 12))
    own = await of(firm, "nora", DigestKind.MORNING)
    await busy_day(firm)
    for part in (DigestPart.STALE, DigestPart.TODAY, DigestPart.OPEN):
        await firm.act("nora", digests.speak_of, own.id, part, on=False)
    before = len(await mornings(firm))
    await on(firm, paris(31, 8, 30))
    (facts,) = (await mornings(firm))[before:]
    assert [facts[f"morning-kind-{each}"] for each in (1, 2)] == ["overdue"] * 2
    assert facts["morning-rows"] == 2
    assert "morning-open" not in facts
    assert "morning-won" in facts


async def test_a_morning_of_nothing_wanted_does_not_come(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "nora", DigestKind.MORNING)
    await firm.new("nora", customer="Idle")
    for part in (DigestPart.IDLE, DigestPart.ENDED):
        await firm.act("nora", digests.speak_of, own.id, part, on=False)
    await on(firm, paris(3, 9))
    assert await mornings(firm) == []


async def test_a_week_without_its_forecast(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    week = await of(firm, "maya", DigestKind.WEEK)
    await firm.act("maya", digests.speak_of, week.id, DigestPart.FORECAST, on=False)
    await on(firm, paris(9, 9))
    (facts,) = await mornings(firm, MAYA)
    assert "week-forecast" not in facts
    assert "week-won" in facts
    for part in (DigestPart.ENDED, DigestPart.NEW):
        await firm.act("maya", digests.speak_of, week.id, part, on=False)
    with pytest.raises(Invalid, match="digest-no-part"):
        await firm.act("maya", digests.speak_of, week.id, DigestPart.SLIPPED, on=False)
    with pytest.raises(Invalid, match="field-unknown"):
        await firm.act("maya", digests.speak_of, week.id, DigestPart.STALE, on=False)


async def test_who_manages_is_told_how_many_nobody_works_on(firm: Firm) -> None:
    """Two of the North's and one of the South's; one that is won is nobody's business."""
    await on(firm, paris(2, 12))
    for who in ("nora", "nora", "sue", "nora"):
        number = await firm.worth(100, who)
        await firm.work.write(lambda desk, number=number: unassign(desk, number))
    await firm.act("ada", win, number, version=await firm.version(number))
    before = len(await mornings(firm, MAYA))
    await on(firm, paris(3, 8, 30))
    (facts,) = (await mornings(firm, MAYA))[before:]
    assert facts["morning-unassigned"] == 2
    told_of = [each for each in await told(firm, "digest") if each[2].get("morning-unassigned")]
    assert NORA not in {chat for _, chat, _ in told_of}


def unassign(desk: Desk, number: int) -> None:
    found = desk.store.get(Opportunity, number)
    assert found is not None
    desk.step(None, StepKind.REASSIGN, opportunity_id=number)
    found.assignee_id = None


async def test_who_does_not_want_to_hear_of_nobodys_ones_does_not(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "maya", DigestKind.MORNING)
    number = await firm.worth(100, "nora")
    await firm.work.write(lambda desk: unassign(desk, number))
    for part in (DigestPart.IDLE, DigestPart.ENDED):
        await firm.act("maya", digests.speak_of, own.id, part, on=False)
    before = len(await mornings(firm, MAYA))
    await on(firm, paris(3, 8, 30))
    assert (await mornings(firm, MAYA))[before:] == []
