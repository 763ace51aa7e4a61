"""Pipelines: templates, one after the other, and giving one up with everything in it."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.completing import complete
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.guards import StageNeeds
from bot.actions.opportunities.life import close, lose, move_stage, reopen, win
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.lists import add_more_types
from bot.actions.set_up.pipelines import (
    add_pipeline,
    move_to_pipeline,
    rename_pipeline,
    retire_pipeline,
    revive_pipeline,
    shift_pipeline,
)
from bot.actions.set_up.stages import require, retire_stage
from bot.actions.undo import latest_undoable, undo
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.lists import ListKind, StageKind
from bot.domain.money import Money
from bot.domain.moves import Move
from bot.domain.pipeline_templates import TemplateName


async def make(firm: Firm, name: str, template: TemplateName = TemplateName.USUAL) -> int:
    return (await firm.act("ada", add_pipeline, name=name, template=template)).id


async def stages(firm: Firm, pipeline: int) -> dict[str, int]:
    def ask(desk: Any) -> dict[str, int]:
        return {each.code: each.id for each in desk.store.lists.stages(pipeline)}

    return await firm.work.read(ask)


async def changes(firm: Firm, number: int) -> list[tuple[int | None, int]]:
    def ask(desk: Any) -> list[tuple[int | None, int]]:
        rows = desk.store.pipelines.stage_changes(number)
        return [(each.from_stage_id, each.to_stage_id) for each in rows]

    return await firm.work.read(ask)


async def in_use(firm: Firm) -> list[str]:
    def ask(desk: Any) -> list[str]:
        return [each.name or each.code for each in desk.store.lists.pipelines()]

    return await firm.work.read(ask)


@pytest.mark.parametrize(
    ("template", "count"),
    [(TemplateName.EMPTY, 1), (TemplateName.USUAL, 4), (TemplateName.EIGHT, 8)],
)
async def test_a_template_has_its_open_stages_and_both_ends(
    firm: Firm, template: TemplateName, count: int
) -> None:
    made = await make(firm, "Export", template)

    def kinds(desk: Any) -> list[StageKind]:
        return [each.kind for each in desk.store.lists.stages(made)]

    kept = await firm.work.read(kinds)
    assert kept == [StageKind.OPEN] * count + [StageKind.WON, StageKind.LOST]


async def test_pipelines_are_named_apart_and_ordered(firm: Firm) -> None:
    export = await make(firm, " Export  sales ")
    with pytest.raises(Invalid, match="name-taken"):
        await make(firm, "EXPORT SALES")
    await firm.act("ada", rename_pipeline, firm.pipeline, "Home")
    with pytest.raises(Invalid, match="name-taken"):
        await firm.act("ada", rename_pipeline, firm.pipeline, "export sales")
    await firm.act("ada", shift_pipeline, export, -1)
    assert await in_use(firm) == ["Export sales", "Home"]
    number = await firm.new()
    assert (await firm.see(number)).pipeline_id == export


async def test_an_opportunity_is_made_in_the_pipeline_that_was_chosen(firm: Firm) -> None:
    export = await make(firm, "Export", TemplateName.EIGHT)
    number = await firm.new(pipeline=export)
    there = await stages(firm, export)
    kept = await firm.see(number)
    assert (kept.pipeline_id, kept.stage_id) == (export, there["prospecting"])
    assert kept.probability == 10
    await firm.act("ada", retire_pipeline, export, mapping={kept.stage_id: firm.stages["contact"]})
    with pytest.raises(NotFound):
        await firm.act("nora", create, customer="Beta", answers={"pipeline": export})


async def test_it_moves_to_a_stage_of_another_pipeline_as_one_change(firm: Firm) -> None:
    export = await make(firm, "Export", TemplateName.EIGHT)
    there = await stages(firm, export)
    number = await firm.worth(100)
    version = await firm.version(number)
    with pytest.raises(Invalid, match="stage-not-here"):
        await firm.act("nora", move_stage, number, version=version, stage_id=there["price-quote"])
    await firm.act(
        "nora", move_to_pipeline, number, version=version, stage_id=there["price-quote"]
    )
    kept = await firm.see(number)
    assert (kept.pipeline_id, kept.stage_id, kept.open_stage_id) == (
        export,
        there["price-quote"],
        there["price-quote"],
    )
    assert (kept.probability, kept.amount) == (75, 100_00)
    assert await changes(firm, number) == [(firm.stages["contact"], there["price-quote"])]
    with pytest.raises(ChangedMeanwhile):
        await firm.act(
            "nora", move_to_pipeline, number, version=version, stage_id=firm.stages["contact"]
        )

    step = await firm.act("nora", latest_undoable, number)
    assert step is not None
    await firm.act("nora", undo, step.id)
    back = await firm.see(number)
    assert (back.pipeline_id, back.stage_id) == (firm.pipeline, firm.stages["contact"])
    assert back.probability == 10


@pytest.mark.parametrize("end", ["won", "lost"])
async def test_no_pipeline_is_entered_at_its_end(firm: Firm, end: str) -> None:
    there = await stages(firm, await make(firm, "Export"))
    number = await firm.worth(100)
    version = await firm.version(number)
    with pytest.raises(Invalid, match="stage-not-here"):
        await firm.act("nora", move_to_pipeline, number, version=version, stage_id=there[end])
    assert (await firm.see(number)).pipeline_id == firm.pipeline


async def test_a_pipeline_goes_when_each_of_its_stages_has_an_heir(firm: Firm) -> None:
    export = await make(firm, "Export", TemplateName.EIGHT)
    there = await stages(firm, export)
    first, second, third = [await firm.new() for _ in range(3)]
    version = await firm.version(third)
    await firm.act("nora", move_stage, third, version=version, stage_id=firm.stages["negotiation"])
    won = await firm.worth(100)
    await firm.act("nora", win, won)

    with pytest.raises(Invalid, match="pipeline-needs-heir"):
        await firm.act("ada", retire_pipeline, firm.pipeline)
    half = {firm.stages["contact"]: there["prospecting"]}
    with pytest.raises(Invalid, match="pipeline-needs-heir"):
        await firm.act("ada", retire_pipeline, firm.pipeline, mapping=half)
    wrong = {**half, firm.stages["negotiation"]: firm.stages["proposal"]}
    with pytest.raises(NotFound):
        await firm.act("ada", retire_pipeline, firm.pipeline, mapping=wrong)
    assert [(await firm.see(each)).pipeline_id for each in (first, third)] == [firm.pipeline] * 2

    whole = {**half, firm.stages["negotiation"]: there["negotiation-review"]}
    assert await firm.act("ada", retire_pipeline, firm.pipeline, mapping=whole) == 3
    kept = [(await firm.see(each)).stage_id for each in (first, second, third)]
    assert kept == [there["prospecting"]] * 2 + [there["negotiation-review"]]
    assert [len(await changes(firm, each)) for each in (first, second, third)] == [1, 1, 2]
    assert (await firm.see(won)).pipeline_id == firm.pipeline
    assert await in_use(firm) == ["Export"]
    await firm.act("maya", reopen, won)
    assert (await firm.see(won)).stage_id == firm.stages["contact"]
    await firm.act("ada", revive_pipeline, firm.pipeline)
    assert len(await in_use(firm)) == 2


async def test_the_last_pipeline_stays(firm: Firm) -> None:
    with pytest.raises(Invalid, match="pipeline-last"):
        await firm.act("ada", retire_pipeline, firm.pipeline)


async def test_sales_support_and_maintenance_come_once(firm: Firm) -> None:
    assert await firm.act("ada", add_more_types) == 3
    assert await firm.act("ada", add_more_types) == 0

    def codes(desk: Any) -> list[str]:
        return [each.code for each in desk.store.lists.items(ListKind.TYPE)]

    assert (await firm.work.read(codes))[-3:] == ["sales", "support", "maintenance"]


# What a stage needs ---------------------------------------------------------------------


async def needs(firm: Firm, stage: str, *names: str) -> None:
    for name in names:
        await firm.act("ada", require, firm.stages[stage], name, needed=True)


async def test_nothing_enters_a_stage_that_lacks_what_it_needs(firm: Firm) -> None:
    await needs(firm, "proposal", "amount", "items", "close_date", "follow_up")
    number = await firm.new()
    version = await firm.version(number)
    with pytest.raises(StageNeeds) as refused:
        await firm.act(
            "nora", move_stage, number, version=version, stage_id=firm.stages["proposal"]
        )
    assert refused.value.names == ("amount", "items", "close_date", "follow_up")
    assert (await firm.see(number)).stage_id == firm.stages["contact"]
    await firm.act("ada", require, firm.stages["proposal"], "items", needed=False)
    await firm.act("ada", require, firm.stages["proposal"], "close_date", needed=False)
    await firm.act("ada", require, firm.stages["proposal"], "follow_up", needed=False)
    await firm.act("nora", complete, number, answers={"amount": Money.of(5, "EUR")})
    await firm.act(
        "nora",
        move_stage,
        number,
        version=await firm.version(number),
        stage_id=firm.stages["proposal"],
    )
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]


async def test_winning_and_losing_ask_the_same_guard(firm: Firm) -> None:
    await needs(firm, "won", "close_date")
    await needs(firm, "lost", "source")
    number = await firm.worth(100)
    with pytest.raises(StageNeeds):
        await firm.act("nora", win, number)
    with pytest.raises(StageNeeds):
        await firm.act("nora", lose, number, reasons=[firm.items["price"]])
    await firm.act("nora", complete, number, answers={"source": firm.items["phone"]})
    await firm.act("nora", lose, number, reasons=[firm.items["price"]])


async def test_the_other_pipeline_asks_for_what_its_stage_needs(firm: Firm) -> None:
    there = await stages(firm, await make(firm, "Export"))
    await firm.act("ada", require, there["contact"], "amount", needed=True)
    number = await firm.new()
    version = await firm.version(number)
    with pytest.raises(StageNeeds):
        await firm.act(
            "nora", move_to_pipeline, number, version=version, stage_id=there["contact"]
        )


async def test_a_stage_that_takes_over_asks_nothing_of_what_it_inherits(firm: Firm) -> None:
    """Else no stage could be given up; the next move of a person is asked."""
    await needs(firm, "proposal", "amount")
    number = await firm.new()
    await firm.act("ada", retire_stage, firm.stages["contact"], heir_id=firm.stages["proposal"])
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]


@pytest.mark.parametrize("move", [Move.STAGE, Move.WIN, Move.LOSE, Move.REOPEN, Move.DELETE])
async def test_closing_is_not_for_other_moves(firm: Firm, move: Move) -> None:
    number = await firm.worth(100)
    with pytest.raises(Invalid, match="close-how"):
        await firm.act("nora", close, number, move=move)
    assert (await firm.see(number)).ended_at is None


async def test_numbers_run_through_all_pipelines(firm: Firm) -> None:
    export = await make(firm, "Export")
    await firm.act("ada", change_setting, "number_pattern", "N{n}")
    made = [await firm.new(), await firm.new(pipeline=export), await firm.new()]
    assert [(await firm.see(each)).number for each in made] == ["N1", "N2", "N3"]
