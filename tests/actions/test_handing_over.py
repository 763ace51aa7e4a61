"""Somebody leaves: everything that waits for them goes to one successor, counted; issue of F46."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.assigning.rules import add_rule
from bot.actions.customers.editing import create_customer
from bot.actions.follow_ups.asking import answer, ask
from bot.actions.follow_ups.planning import done, set_customer_follow_up, set_follow_up
from bot.actions.opportunities import giving
from bot.actions.opportunities.creating import reassign
from bot.actions.opportunities.life import win
from bot.actions.people import handing_over
from bot.actions.ports import Desk
from bot.actions.telling.subscriptions import subscribe
from bot.domain.assignment import AssignmentRule
from bot.domain.errors import ChangedMeanwhile, NotAllowed
from bot.domain.estates import Estate
from bot.domain.followups import FollowUp, ReminderState
from bot.domain.history import StepKind
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Member, Team
from bot.domain.telling import Enquiry
from bot.outbox.chores import USUAL, do_chores
from bot.persistence.outbox.queue import SqlQueue
from support.databases import BOT
from upkeep.nights import on, paris, told

REPORT = {"report": "R1", "by": "reason", "span": "n30", "theme": "l", "listing": ""}


def wall(day: int, hour: int) -> datetime:
    return datetime(2026, 3, day, hour)  # noqa: DTZ001 - a wall time


async def estate(firm: Firm, who: str) -> Estate:
    return await firm.act("ada", handing_over.estate_of, firm.people[who])


async def leaves(firm: Firm, who: str, *, heir: str) -> Estate:
    total = (await estate(firm, who)).total
    ids = {"heir_id": firm.people[heir], "total": total}
    _, handed = await firm.act("ada", handing_over.let_go, firm.people[who], **ids)
    return handed


async def kept(firm: Firm, kind: type[Any], number: int) -> Any:
    return await firm.work.read(lambda desk: desk.store.get(kind, number))


async def busy_nora(firm: Firm) -> dict[str, int]:
    """Three open ones, one of them won since; four follow-ups, two of them over; a customer."""
    firm.clock.moment = paris(2, 9)
    one, two, won = [await firm.worth(100) for _ in range(3)]
    late = await firm.act("nora", set_follow_up, one, due_local=wall(2, 10))
    ahead = await firm.act("nora", set_follow_up, two, due_local=wall(4, 15))
    over = await firm.act("nora", set_follow_up, two, due_local=wall(5, 15))
    await firm.act("nora", done, over.id)
    await firm.act("nora", set_follow_up, won, due_local=wall(6, 15))
    await firm.act("nora", win, won, version=await firm.version(won))
    party = await firm.act("nora", create_customer, name="Zed", kind=PartyKind.PERSON, answers={})
    alone = await firm.act("nora", set_customer_follow_up, party.id, due_local=wall(4, 11))
    await firm.act("nora", subscribe, REPORT)
    asked = await firm.act("maya", ask, one, "When do they decide?")
    return {
        "one": one,
        "two": two,
        "won": won,
        "party": party.id,
        "asked": asked.id,
        "late": late.id,
        "ahead": ahead.id,
        "alone": alone.id,
    }


async def test_all_that_waits_is_counted_by_kind(firm: Firm) -> None:
    await busy_nora(firm)
    counts = (await estate(firm, "nora")).counts
    # Acme was brought in by Nora with her first opportunity.
    assert {kind: count for kind, count in counts.items() if count} == {
        "opportunities": 2,
        "follow-ups": 3,
        "customers": 2,
        "questions": 1,
        "reports": 1,
    }


async def test_all_of_it_is_the_successors_and_what_ended_stays(firm: Firm) -> None:
    ids = await busy_nora(firm)
    firm.clock.moment = paris(3, 12)
    handed = await leaves(firm, "nora", heir="sam")
    sam, nora = firm.people["sam"], firm.people["nora"]
    assert handed.total == 9
    for each in ("one", "two"):
        assert (await firm.see(ids[each])).assignee_id == sam
    assert (await firm.see(ids["won"])).assignee_id == nora
    for each in ("late", "ahead", "alone"):
        assert (await kept(firm, FollowUp, ids[each])).member_id == sam
    assert (await kept(firm, Party, ids["party"])).owner_id == sam
    assert (await kept(firm, Enquiry, ids["asked"])).asked_of == sam
    assert not (await kept(firm, Member, nora)).active
    reports = await firm.work.read(lambda desk: desk.store.subscriptions.of(sam))
    assert [each.report for each in reports] == ["R1"]


async def test_who_leaves_has_nothing_left_and_the_steps_say_it(firm: Firm) -> None:
    ids = await busy_nora(firm)
    await leaves(firm, "nora", heir="sam")
    nora = firm.people["nora"]

    def questions(desk: Desk) -> int:
        return len(desk.store.handing_over.enquiries(nora))

    assert await of_whom(firm, "nora") == [0, 0, 0]
    assert await firm.work.read(questions) == 0
    steps = await firm.work.read(lambda desk: desk.store.history.steps(ids["one"], 1))
    assert (steps[0].kind, steps[0].by) == (StepKind.REASSIGN, firm.people["ada"])


async def test_the_successor_is_told_once_with_the_counts(firm: Firm) -> None:
    await busy_nora(firm)
    await leaves(firm, "nora", heir="sam")
    (message,) = await told(firm, "handed-over", "assigned", "reassigned")
    key, chat, facts = message
    assert (key, chat) == ("handed-over", 204)
    counted = {name: count for name, count in facts.items() if name.startswith("count-")}
    assert counted == {
        "count-opportunities": 2,
        "count-follow-ups": 3,
        "count-customers": 2,
        "count-questions": 1,
        "count-reports": 1,
    }


async def test_what_is_ahead_rings_for_the_successor_and_what_is_over_does_not(
    firm: Firm,
) -> None:
    ids = await busy_nora(firm)
    firm.clock.moment = paris(3, 12)
    await leaves(firm, "nora", heir="sam")

    def pending(desk: Desk) -> dict[str, list[int]]:
        return {
            name: [
                each.member_id
                for each in desk.store.pipelines.reminders(ids[name])
                if each.state is ReminderState.PENDING
            ]
            for name in ("late", "ahead", "alone")
        }

    sam = firm.people["sam"]
    assert await firm.work.read(pending) == {"late": [], "ahead": [sam], "alone": [sam]}


async def test_the_successor_answers_the_question_they_took_over(firm: Firm) -> None:
    ids = await busy_nora(firm)
    await leaves(firm, "nora", heir="sam")
    inbox = await firm.work.read(lambda desk: desk.store.inbox.unread(firm.people["sam"], 10))
    assert sorted(each.key for each in inbox) == ["ask", "handed-over"]
    await firm.act("sam", answer, ids["asked"], "On Monday")
    assert [chat for _, chat, _ in await told(firm, "ask-answered")] == [202]


@pytest.mark.parametrize(
    ("order", "last", "after", "turn"),
    [
        (["nora", "tess"], "nora", ["sam", "tess"], "sam"),
        (["tess", "nora", "sam"], "nora", ["tess", "sam"], "tess"),
        (["nora", "sam"], "sam", ["sam"], "sam"),
    ],
)
async def test_a_rule_keeps_its_order_and_its_turn(
    firm: Firm, order: list[str], last: str, after: list[str], turn: str
) -> None:
    rule = await firm.act("ada", add_rule, "Everything")

    def put(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        found = desk.store.assigning.hold(rule.id)
        assert found is not None
        found.member_ids = [firm.people[each] for each in order]
        found.last_member_id = firm.people[last]

    await firm.work.write(put)
    assert (await estate(firm, "nora")).counts["rules"] == 1
    await leaves(firm, "nora", heir="sam")
    found = await kept(firm, AssignmentRule, rule.id)
    assert found.member_ids == [firm.people[each] for each in after]
    assert found.last_member_id == firm.people[turn]


async def test_a_managers_teams_go_to_who_may_manage(firm: Firm) -> None:
    able = await firm.act("ada", handing_over.successors, firm.people["maya"])
    assert [each.name for each in able] == ["Ada", "Omar"]
    with pytest.raises(ChangedMeanwhile):
        await leaves(firm, "maya", heir="nora")
    await leaves(firm, "maya", heir="omar")
    assert (await kept(firm, Team, firm.teams["north"])).manager_id == firm.people["omar"]


async def test_who_stood_in_is_followed_by_the_successor(firm: Firm) -> None:
    await firm.change("sue", deputy_id=firm.people["nora"])
    await firm.change("sam", deputy_id=firm.people["nora"])
    await firm.worth(100)
    await leaves(firm, "nora", heir="sam")
    assert (await kept(firm, Member, firm.people["sue"])).deputy_id == firm.people["sam"]
    assert (await kept(firm, Member, firm.people["sam"])).deputy_id is None


async def _one_more(firm: Firm) -> dict[str, Any]:
    total = (await estate(firm, "nora")).total
    await firm.worth(100)
    return {"heir_id": firm.people["sam"], "total": total}


async def _nobody(firm: Firm) -> dict[str, Any]:
    await firm.worth(100)
    return {"heir_id": None, "total": (await estate(firm, "nora")).total}


async def _a_viewer(firm: Firm) -> dict[str, Any]:
    await firm.worth(100)
    return {"heir_id": firm.people["vic"], "total": (await estate(firm, "nora")).total}


@pytest.mark.parametrize("wrong", [_one_more, _nobody, _a_viewer])
async def test_nothing_is_lost_by_a_button_of_before(
    firm: Firm, wrong: Callable[[Firm], Any]
) -> None:
    """Counted anew, nobody named, somebody who only looks: it is shown once more instead."""
    how = await wrong(firm)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("ada", handing_over.let_go, firm.people["nora"], **how)
    assert (await kept(firm, Member, firm.people["nora"])).active


async def test_only_an_admin_lets_go(firm: Firm) -> None:
    for who in ("maya", "sam", "vic"):
        with pytest.raises(NotAllowed):
            await firm.act(who, handing_over.let_go, firm.people["sue"], heir_id=None, total=0)


async def test_who_has_nothing_just_goes_and_hears_no_digest(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    await firm.act("ada", handing_over.let_go, firm.people["tess"], heir_id=None, total=0)
    await on(firm, paris(3, 12))
    assert await told(firm, "handed-over") == []
    assert time(8, 30) <= firm.clock.now().time()
    assert [each for each in await told(firm, "digest") if each[1] == 208] == []


async def test_what_was_on_its_way_to_who_leaves_does_not_reach_them(firm: Firm) -> None:
    number = await firm.worth(100, "sam")
    version = await firm.version(number)
    await firm.act("sam", reassign, number, version=version, to=firm.people["nora"])
    queue = SqlQueue(firm.work.database, bot=BOT)
    assert await queue.depth() == 1
    await leaves(firm, "nora", heir="sam")
    claimed = await queue.claim("w", firm.clock.now(), limit=10)
    assert [(each.chat, each.key) for each in claimed] == [(204, "handed-over")]


HANDING = next(each for each in USUAL if each.name == "handing over")


async def of_whom(firm: Firm, who: str) -> list[int]:
    """Opportunities, follow-ups and customers that are theirs."""
    number = firm.people[who]
    counts = await firm.work.read(lambda desk: desk.store.handing_over.counts(number))
    return [counts[kind] for kind in ("opportunities", "follow-ups", "customers")]


async def test_a_large_rest_follows_in_steps_that_may_be_broken_off(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over, "AT_ONCE", 2)
    monkeypatch.setattr(giving, "STEP", 1)
    await busy_nora(firm)
    before, total = await of_whom(firm, "nora"), (await estate(firm, "nora")).total
    sam = await of_whom(firm, "sam")
    handed = await leaves(firm, "nora", heir="sam")
    assert handed.total == total
    assert 0 < sum(await of_whom(firm, "nora")) < sum(before)
    # The first step of a round is done, then the process ends.
    steps = await firm.work.read(giving.steps_left)
    await firm.work.write(lambda desk: giving.give_on(desk, steps[0]))
    with pytest.raises(ChangedMeanwhile):
        await leaves(firm, "sam", heir="tess")
    await do_chores(firm.work, [HANDING])
    assert await of_whom(firm, "nora") == [0, 0, 0]
    now = await of_whom(firm, "sam")
    assert [each - one for each, one in zip(now, sam, strict=True)] == before
    assert await firm.work.read(giving.steps_left) == []
    assert [each[1] for each in await told(firm, "handed-over")] == [204]


async def test_who_comes_back_meanwhile_keeps_the_rest(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over, "AT_ONCE", 1)
    await busy_nora(firm)
    await leaves(firm, "nora", heir="sam")
    left = await of_whom(firm, "nora")

    def back(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        nora = desk.store.get(Member, firm.people["nora"])
        assert nora is not None
        nora.active = True

    await firm.work.write(back)
    await do_chores(firm.work, [HANDING])
    assert await of_whom(firm, "nora") == left
    assert await firm.work.read(giving.steps_left) == []
