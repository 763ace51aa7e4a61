"""Neglected ones: rescued once a week, and spoken of at most once a day."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from actions.firm import Firm
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.stages import set_stale_days
from bot.actions.telling import digests
from bot.domain.digests import DigestKind
from bot.domain.facts import Name, fact_to_json
from upkeep.nights import on, paris, replied, told
from upkeep.test_digests import NORA, mornings, of


async def neglected(firm: Firm, *customers: str) -> dict[str, int]:
    """Nora's, untouched since Monday the 2nd at noon; stale after fourteen days."""
    await firm.act("ada", set_stale_days, firm.stages["contact"], 14)
    numbers = {}
    for minute, customer in enumerate(customers):
        firm.clock.moment = paris(2, 12, minute)
        numbers[customer] = await firm.new("nora", customer=customer)
    return numbers


def named(facts: dict[str, Any], part: str) -> list[str]:
    rows = facts.get(f"{part}-rows", 0)
    return [facts[f"{part}-party-{each}"]["name"] for each in range(1, rows + 1)]


async def spoken_of(firm: Firm, day: int, since: int) -> list[str]:
    """Whom Nora is told of all through that day, from seven to eight in the evening."""
    for hour in range(7, 20):
        for minute in (0, 30):
            await on(firm, paris(day, hour, minute))
    said = (await mornings(firm))[since:]
    parts = ("morning", "rescue")
    return [name for facts in said for part in parts for name in named(facts, part)]


async def test_once_a_week_the_longest_untouched_first_at_most_seven(firm: Firm) -> None:
    """Nine went stale on Monday the 16th: seven are told of, two more are counted."""
    await on(firm, paris(2, 11))
    customers = [f"Client {each}" for each in range(9)]
    await neglected(firm, *customers)
    await on(firm, paris(15, 12))
    await on(firm, paris(16, 8, 29))
    before = len(await mornings(firm))
    await on(firm, paris(16, 8, 30))
    (facts,) = (await mornings(firm))[before:]
    assert named(facts, "rescue") == customers[:7]
    assert facts["rescue-more"] == 2
    assert {facts[f"rescue-days-{each}"] for each in range(1, 8)} == {14}
    # The morning comes with it, and does not name them a second time.
    assert named(facts, "morning") == []


async def test_on_other_days_the_morning_names_them(firm: Firm) -> None:
    await on(firm, paris(2, 11))
    await neglected(firm, "Sleepy")
    await on(firm, paris(16, 20))
    before = len(await mornings(firm))
    assert await spoken_of(firm, 17, before) == ["Sleepy"]


async def test_of_each_at_most_once_a_day_whatever_hours_are_chosen(firm: Firm) -> None:
    """The morning has told of it; the rescue is then set to the afternoon of the same day."""
    await on(firm, paris(2, 11))
    await neglected(firm, "Sleepy")
    await on(firm, paris(18, 8, 30))
    before = len(await mornings(firm))
    own = await of(firm, "nora", DigestKind.RESCUE)
    await firm.act("nora", digests.tell_on, own.id, 2, on=True)
    await firm.act("nora", digests.tell_at, own.id, time(14))
    assert await spoken_of(firm, 18, before) == []
    # A week later the rescue is ahead: the morning leaves it to that.
    await on(firm, paris(24, 20))
    after = len(await mornings(firm))
    assert await spoken_of(firm, 25, after) == ["Sleepy"]
    last = (await mornings(firm))[-1]
    assert named(last, "rescue") == ["Sleepy"]


async def test_on_the_day_of_the_warning_no_digest_names_it(firm: Firm) -> None:
    """Touched on the 1st, N = 15: warned on the 16th and closed on the 17th, said once each."""
    await firm.act("ada", set_stale_days, firm.stages["contact"], 3)
    await firm.act("ada", change_setting, "auto_close_days", 15)
    await on(firm, paris(1, 9))
    await replied(firm, day=1)
    said = []
    for day in (13, 16, 17):
        before = len(await mornings(firm))
        names = await spoken_of(firm, day, before)
        keys = [key for key, _, _ in await told(firm, "close-warning", "auto-closed")]
        said.append((names, keys))
    assert said == [
        (["Acme"], []),
        ([], ["close-warning"]),
        ([], ["close-warning", "auto-closed"]),
    ]


async def test_a_week_of_neglect_is_a_nag_each_day_at_work(firm: Firm) -> None:
    """Asked every half an hour of seven days: told five times, on Monday by the rescue."""
    await on(firm, paris(2, 11))
    await neglected(firm, "Sleepy")
    await on(firm, paris(20, 20))
    before = len(await mornings(firm))
    names = []
    for day in range(23, 30):
        names += await spoken_of(firm, day, before)
        before = len(await mornings(firm))
    assert names == ["Sleepy"] * 5


async def test_it_is_ones_own_alone(firm: Firm) -> None:
    await on(firm, paris(2, 11))
    await neglected(firm, "Sleepy")
    await on(firm, paris(16, 8, 30))
    everybody = await told(firm, "digest")
    seen = [chat for _, chat, facts in everybody if "rescue-rows" in facts]
    assert seen == [NORA]
    party = fact_to_json(Name("Sleepy"))
    assert any(party == facts.get("rescue-party-1") for _, _, facts in everybody)


async def test_who_has_a_morning_has_a_rescue_too(firm: Firm) -> None:
    await on(firm, paris(2, 11))

    def kinds(desk: Desk) -> list[tuple[int, date]]:
        return [
            (each.days, each.due_at.date())
            for each in desk.store.digests.of_member(firm.people["nora"])
            if each.kind is DigestKind.RESCUE
        ]

    assert await firm.work.read(kinds) == [(1, date(2026, 3, 9))]
