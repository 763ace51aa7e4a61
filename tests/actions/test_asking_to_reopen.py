"""Whoever is too late to reopen their own asks the manager, once."""

from __future__ import annotations

import pytest

from actions.asked import kept, waiting
from actions.firm import Firm
from actions.sender import Sender
from bot.actions.lately import done_lately
from bot.actions.opportunities.deciding import decide
from bot.actions.opportunities.life import ask_reopen, reopen, win
from bot.actions.undo import undo
from bot.domain.approvals import ApprovalState
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.moves import Status


@pytest.fixture
async def old_win(firm: Firm) -> int:
    """Nora's, won longer ago than she may reopen it herself."""
    number = await firm.worth(100)
    await firm.act("nora", win, number)
    firm.clock.forward(hours=25)
    return number


async def test_who_is_too_late_asks_and_the_manager_reopens(firm: Firm, old_win: int) -> None:
    before = await firm.see(old_win)
    with pytest.raises(NotAllowed, match="reopen-too-late"):
        await firm.act("nora", reopen, old_win)
    asked = await firm.act("nora", ask_reopen, old_win, version=await firm.version(old_win))
    with pytest.raises(Invalid, match="approval-waits"):
        await firm.act("nora", ask_reopen, old_win)
    assert (await firm.see(old_win)).status is Status.WON
    decided, now = await firm.act("maya", decide, asked.id, approve=True)
    assert (decided.state, now) == (ApprovalState.APPROVED, True)
    after = await firm.see(old_win)
    assert (after.status, after.ended_at, after.ended_on) == (Status.OPEN, None, None)
    assert after.stage_id == firm.stages["contact"]
    assert after.probability == before.probability
    again, now = await firm.act("ada", decide, asked.id, approve=False)
    assert (again.state, now) == (ApprovalState.APPROVED, False)


async def test_what_the_manager_reopens_unasked_waits_no_more(firm: Firm, old_win: int) -> None:
    asked = await firm.act("nora", ask_reopen, old_win)
    await firm.act("maya", reopen, old_win)
    found = await kept(firm, asked.id)
    assert (found.state, found.decided_by) == (ApprovalState.APPROVED, firm.people["maya"])
    assert await waiting(firm, old_win) == []


async def test_a_refused_reopening_leaves_it_won_and_in_no_history(
    firm: Firm, old_win: int
) -> None:
    asked = await firm.act("nora", ask_reopen, old_win)
    await firm.act("maya", decide, asked.id, approve=False)
    assert (await firm.see(old_win)).status is Status.WON
    steps = await firm.work.read(lambda desk: desk.store.history.steps(old_win, 10))
    assert StepKind.REOPEN not in {each.kind for each in steps}
    assert StepKind.ASK in {each.kind for each in steps}
    assert await waiting(firm, old_win) == []
    # Another try is another question.
    assert (await firm.act("nora", ask_reopen, old_win)).id != asked.id


@pytest.mark.parametrize("who", ["maya", "ada"])
async def test_nobody_asks_for_what_they_may_do(firm: Firm, old_win: int, who: str) -> None:
    with pytest.raises(ChangedMeanwhile):
        await firm.act(who, ask_reopen, old_win)


@pytest.mark.parametrize("who", ["sam", "omar", "sue", "vic"])
async def test_who_does_not_see_it_asks_for_nothing(firm: Firm, old_win: int, who: str) -> None:
    for number in (old_win, old_win + 1000):
        with pytest.raises(NotFound):
            await firm.act(who, ask_reopen, number)
    assert await waiting(firm, old_win) == []


async def test_within_a_day_and_while_open_there_is_nothing_to_ask(firm: Firm) -> None:
    number = await firm.worth(100)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", ask_reopen, number)
    await firm.act("nora", win, number)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", ask_reopen, number)


async def test_who_asked_takes_it_back(firm: Firm, old_win: int) -> None:
    await firm.act("nora", ask_reopen, old_win)
    steps = await firm.work.read(lambda desk: desk.store.history.steps(old_win, 10))
    asking = next(each for each in steps if each.kind is StepKind.ASK)
    await firm.act("nora", undo, asking.id)
    assert await waiting(firm, old_win) == []
    assert (await firm.see(old_win)).status is Status.WON


@pytest.mark.parametrize("approve", [True, False])
async def test_a_decision_taken_back_lets_the_request_wait_again_and_who_asked_hears_it(
    firm: Firm, sender: Sender, old_win: int, *, approve: bool
) -> None:
    asked = await firm.act("nora", ask_reopen, old_win)
    for _ in range(2):
        await firm.act("maya", decide, asked.id, approve=approve)
        await sender.send()
        lately = await firm.act("maya", lambda actor, desk: done_lately(actor, desk).step)
        await firm.act("maya", undo, lately.id)
        assert (await firm.see(old_win)).status is Status.WON
        assert await waiting(firm, old_win) == [asked.id]
        told = [each for each in await sender.send() if each.chat == 203]
        assert [each.key for each in told] == ["approval-taken-back"]
        assert told[0].facts["member"] == Name("Maya")
        firm.clock.forward(minutes=1)
