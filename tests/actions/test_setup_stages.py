"""Stages: adding, ordering, and giving one up with everything that is in it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import close, lose, move_stage, reopen, win
from bot.actions.set_up.stages import (
    add_stage,
    rename_stage,
    retire_stage,
    revive_stage,
    set_stage_probability,
    set_stale_days,
    shift_stage,
)
from bot.actions.undo import latest_undoable, undo
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.lists import Stage, StageKind
from bot.domain.moves import Move, Status
from bot.domain.opportunity_parts import StageChange


async def order(firm: Firm) -> list[str]:
    """The stages in use by code or name."""

    def ask(desk: Any) -> list[str]:
        return [each.name or each.code for each in desk.store.lists.stages(firm.pipeline)]

    return await firm.work.read(ask)


async def stage(firm: Firm, name: str) -> Stage:
    kept = await firm.work.read(lambda desk: desk.store.get(Stage, firm.stages[name]))
    assert kept is not None
    return kept


async def move(firm: Firm, number: int, to: str, who: str = "nora") -> None:
    version = await firm.version(number)
    await firm.act(who, move_stage, number, version=version, stage_id=firm.stages[to])


async def changes(firm: Firm, number: int) -> list[StageChange]:
    return list(await firm.work.read(lambda desk: desk.store.pipelines.stage_changes(number)))


async def retire(firm: Firm, name: str, heir: str | None = None) -> int:
    heir_id = None if heir is None else firm.stages[heir]
    return await firm.act("ada", retire_stage, firm.stages[name], heir_id=heir_id)


async def test_a_new_stage_comes_after_the_open_ones_and_before_the_ends(firm: Firm) -> None:
    added = await firm.act(
        "ada", add_stage, firm.pipeline, name=" Visit ", probability=85, stale_days=14
    )
    assert (added.kind, added.probability, added.stale_days) == (StageKind.OPEN, 85, 14)
    assert await order(firm) == [
        "contact",
        "qualification",
        "proposal",
        "negotiation",
        "Visit",
        "won",
        "lost",
    ]


async def test_an_opportunity_can_enter_it_and_takes_its_probability(firm: Firm) -> None:
    added = await firm.act("ada", add_stage, firm.pipeline, name="Visit", probability=85)
    number = await firm.new()
    version = await firm.version(number)
    await firm.act("nora", move_stage, number, version=version, stage_id=added.id)
    assert (await firm.see(number)).probability == 85


async def test_open_stages_change_places_and_the_ends_stay_the_last(firm: Firm) -> None:
    for _ in range(6):
        await firm.act("ada", shift_stage, firm.stages["contact"], 1)
    assert await order(firm) == [
        "qualification",
        "proposal",
        "negotiation",
        "contact",
        "won",
        "lost",
    ]
    number = await firm.new()
    assert (await firm.see(number)).stage_id == firm.stages["qualification"]
    with pytest.raises(Invalid, match="stage-must-stay"):
        await firm.act("ada", shift_stage, firm.stages["won"], -1)


async def test_what_a_stage_gives_holds_for_whoever_enters_from_now_on(firm: Firm) -> None:
    before, by_hand = await firm.new(), await firm.new(probability=33)
    await firm.act("ada", set_stage_probability, firm.stages["proposal"], 55)
    await firm.act("ada", set_stale_days, firm.stages["proposal"], 7)
    await move(firm, before, "proposal")
    await move(firm, by_hand, "proposal")
    assert (await firm.see(before)).probability == 55
    assert (await firm.see(by_hand)).probability == 33
    assert (await stage(firm, "proposal")).stale_days == 7


@pytest.mark.parametrize(
    ("action", "value", "key"),
    [
        (set_stage_probability, 101, "percent-range"),
        (set_stage_probability, -1, "percent-range"),
        (set_stale_days, 366, "days-range"),
        (set_stale_days, -1, "days-range"),
        (rename_stage, " ", "name-empty"),
    ],
)
async def test_a_bad_value_is_refused_by_name(
    firm: Firm, action: Any, value: Any, key: str
) -> None:
    with pytest.raises(Invalid, match=key):
        await firm.act("ada", action, firm.stages["proposal"], value)
    assert (await stage(firm, "proposal")).probability == 50


async def test_every_stage_can_be_renamed_and_no_two_alike(firm: Firm) -> None:
    await firm.act("ada", rename_stage, firm.stages["won"], "Signed")
    assert (await stage(firm, "won")).label == Name("Signed")
    with pytest.raises(Invalid, match="name-taken"):
        await firm.act("ada", rename_stage, firm.stages["lost"], "signed")
    with pytest.raises(Invalid, match="name-taken"):
        await firm.act("ada", add_stage, firm.pipeline, name="SIGNED", probability=1)


async def test_three_opportunities_move_to_the_replacement_and_nothing_is_lost(
    firm: Firm,
) -> None:
    three = [await firm.worth(100), await firm.worth(200), await firm.new(probability=33)]
    for number in three:
        await move(firm, number, "proposal")
    firm.clock.forward(hours=2)
    assert await retire(firm, "proposal", "negotiation") == 3

    for number in three:
        kept, last = await firm.see(number), (await changes(firm, number))[-1]
        assert kept.stage_id == kept.open_stage_id == firm.stages["negotiation"]
        assert (last.from_stage_id, last.to_stage_id) == (
            firm.stages["proposal"],
            firm.stages["negotiation"],
        )
        assert (last.by, last.at) == (firm.people["ada"], firm.clock.now())
        assert timedelta(seconds=last.seconds) >= timedelta(hours=2)
        assert len(await changes(firm, number)) == 2
    amounts = [(await firm.see(number)).amount for number in three]
    assert amounts == [100_00, 200_00, None]
    assert [(await firm.see(number)).probability for number in three] == [75, 75, 33]
    assert await order(firm) == ["contact", "qualification", "negotiation", "won", "lost"]


async def test_the_history_of_each_tells_who_gave_the_stage_up(firm: Firm) -> None:
    number = await firm.new()
    await retire(firm, "contact", "proposal")
    steps = await firm.work.read(lambda desk: desk.store.history.steps(number, 1))
    assert (steps[0].kind, steps[0].by) == (StepKind.SETTINGS, firm.people["ada"])


async def test_a_stage_that_holds_anything_needs_a_replacement(firm: Firm) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match="stage-needs-heir"):
        await retire(firm, "contact")
    for wrong, key in (("contact", None), ("won", "stage-must-stay"), ("lost", "stage-must-stay")):
        with pytest.raises(NotFound if key is None else Invalid):
            await retire(firm, "contact", wrong)
    assert (await firm.see(number)).stage_id == firm.stages["contact"]
    assert (await stage(firm, "contact")).active


async def test_nothing_goes_to_a_stage_that_is_out_of_use_itself(firm: Firm) -> None:
    await firm.new()
    assert await retire(firm, "proposal") == 0
    with pytest.raises(NotFound):
        await retire(firm, "contact", "proposal")


async def test_won_lost_and_the_last_open_stage_cannot_go(firm: Firm) -> None:
    for end in ("won", "lost"):
        with pytest.raises(Invalid, match="stage-must-stay"):
            await retire(firm, end, "contact")
    for name in ("contact", "qualification", "proposal"):
        await retire(firm, name)
    with pytest.raises(Invalid, match="stage-last-open"):
        await retire(firm, "negotiation")
    assert await order(firm) == ["negotiation", "won", "lost"]


async def test_what_has_ended_comes_back_to_the_replacement(firm: Firm) -> None:
    won, lost, closed = [await firm.worth(100) for _ in range(3)]
    await firm.act("nora", win, won)
    await firm.act("nora", lose, lost, reasons=[firm.items["price"]])
    await firm.act("nora", close, closed, move=Move.CANCEL)
    assert await retire(firm, "contact", "proposal") == 0

    assert [(await firm.see(each)).status for each in (won, lost, closed)] == [
        Status.WON,
        Status.LOST,
        Status.CLOSED,
    ]
    assert (await firm.see(won)).stage_id == firm.stages["won"]
    # A closed one keeps an open stage, so it has moved.
    assert (await firm.see(closed)).stage_id == firm.stages["proposal"]
    assert len(await changes(firm, closed)) == 1
    assert len(await changes(firm, won)) == 1
    for number in (won, lost, closed):
        await firm.act("maya", reopen, number)
        kept = await firm.see(number)
        assert (kept.status, kept.stage_id) == (Status.OPEN, firm.stages["proposal"])
        assert kept.probability == 50


async def test_no_undo_leads_back_to_a_stage_that_went(firm: Firm) -> None:
    number = await firm.new()
    await move(firm, number, "proposal")
    step = await firm.act("nora", latest_undoable, number)
    assert step is not None
    await retire(firm, "contact")
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", undo, step.id)
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]


async def test_the_handing_over_itself_is_not_undone_one_by_one(firm: Firm) -> None:
    number = await firm.new("ada")
    await retire(firm, "contact", "proposal")
    latest = await firm.act("ada", latest_undoable, number)
    assert latest is None or latest.kind is not StepKind.SETTINGS


async def test_a_stage_comes_back_where_it_stood_and_empty(firm: Firm) -> None:
    number = await firm.new()
    await retire(firm, "contact", "proposal")
    await firm.act("ada", revive_stage, firm.stages["contact"])
    assert (await order(firm))[0] == "contact"
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]
    await move(firm, number, "contact")


async def test_a_stage_out_of_use_cannot_be_entered(firm: Firm) -> None:
    number = await firm.new()
    await retire(firm, "proposal")
    with pytest.raises(Invalid, match="stage-not-here"):
        await move(firm, number, "proposal")


@pytest.mark.parametrize("who", ["maya", "nora", "vic"])
async def test_nobody_but_an_admin_changes_the_pipeline(firm: Firm, who: str) -> None:
    number = await firm.new()
    contact, proposal = firm.stages["contact"], firm.stages["proposal"]
    tries: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (add_stage, (firm.pipeline,), {"name": "Visit", "probability": 1}),
        (rename_stage, (contact, "Visit"), {}),
        (shift_stage, (contact, 1), {}),
        (set_stage_probability, (contact, 1), {}),
        (set_stale_days, (contact, 1), {}),
        (retire_stage, (contact,), {"heir_id": proposal}),
        (revive_stage, (contact,), {}),
    ]
    before = await order(firm)
    for action, arguments, more in tries:
        with pytest.raises(NotAllowed):
            await firm.act(who, action, *arguments, **more)
    assert await order(firm) == before
    assert (await firm.see(number)).stage_id == contact


async def test_an_edit_meanwhile_is_told(firm: Firm) -> None:
    number = await firm.new()
    seen = await firm.version(number)
    await retire(firm, "contact", "proposal")
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", edit, number, version=seen, name="probability", value=70)
