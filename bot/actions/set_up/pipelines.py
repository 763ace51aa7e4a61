"""The pipelines: making one from a template, naming, ordering, giving one up for another."""

from __future__ import annotations

from collections.abc import Mapping

from bot.actions.access import reach
from bot.actions.opportunities.approvals import settle_by_hand
from bot.actions.opportunities.guards import check_move
from bot.actions.ports import Desk
from bot.actions.set_up.shelving import call, free_name, put, use
from bot.actions.set_up.stages import stage_of
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import Step, StepKind
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.people import Member
from bot.domain.pipeline_templates import TEMPLATES, TemplateName
from bot.domain.rights import Act, Office, check_office
from bot.domain.shelves import place_after


def pipeline_of(desk: Desk, pipeline_id: int) -> Pipeline:
    pipeline = desk.store.get(Pipeline, pipeline_id)
    if pipeline is None:
        raise NotFound
    return pipeline


def add_pipeline(
    actor: Member, desk: Desk, *, name: str, template: TemplateName = TemplateName.USUAL
) -> Pipeline:
    """A new one, after the others, with the stages of a template."""
    check_office(actor, Office.SET_UP)
    rows = desk.store.set_up.pipelines()
    name = free_name(rows, name)
    desk.step(actor, StepKind.SETTINGS)
    return make_pipeline(desk, template, position=place_after(rows), name=name)


def make_pipeline(
    desk: Desk,
    template: TemplateName,
    *,
    position: int,
    name: str | None = None,
    code: str | None = None,
) -> Pipeline:
    """A pipeline and the stages of its template, under the present step."""
    pipeline = desk.store.add(Pipeline(name=name, code=code, position=position))
    for place, (stage_code, kind, probability) in enumerate(TEMPLATES[template], start=1):
        desk.store.add(
            Stage(
                pipeline_id=pipeline.id,
                code=stage_code,
                position=place,
                kind=kind,
                probability=probability,
            )
        )
    return pipeline


def rename_pipeline(actor: Member, desk: Desk, pipeline_id: int, name: str) -> Pipeline:
    check_office(actor, Office.SET_UP)
    renamed, rows = pipeline_of(desk, pipeline_id), desk.store.set_up.pipelines()
    return call(desk, actor, renamed, free_name(rows, name, but=renamed))


def shift_pipeline(actor: Member, desk: Desk, pipeline_id: int, by: int) -> Pipeline:
    """A place up (-1) or down (1); the first one is chosen when nobody chooses."""
    check_office(actor, Office.SET_UP)
    return put(desk, actor, pipeline_of(desk, pipeline_id), desk.store.set_up.pipelines(), by)


def retire_pipeline(
    actor: Member, desk: Desk, pipeline_id: int, *, mapping: Mapping[int, int] | None = None
) -> int:
    """Out of use; how many open opportunities moved to another one.

    `mapping` names a stage of another pipeline for each stage that holds open ones: without
    it nothing moves, and it is refused. What has ended stays where it ended.
    """
    check_office(actor, Office.SET_UP)
    pipeline = pipeline_of(desk, pipeline_id)
    if not other_pipelines(desk, pipeline_id):
        raise Invalid("pipeline-last")
    held = desk.store.set_up.open_of(pipeline_id)
    heirs = {here: _heir(desk, pipeline_id, there) for here, there in (mapping or {}).items()}
    if any(each.stage_id not in heirs for each in held):
        raise Invalid("pipeline-needs-heir")
    for opportunity in held:
        desk.step(actor, StepKind.SETTINGS, opportunity_id=opportunity.id)
        heir = heirs[opportunity.stage_id]
        desk.store.add(opportunity.change_pipeline(heir, desk.stamp(actor)))
    desk.step(actor, StepKind.SETTINGS)
    pipeline.active = False
    return len(held)


def revive_pipeline(actor: Member, desk: Desk, pipeline_id: int) -> Pipeline:
    check_office(actor, Office.SET_UP)
    return use(desk, actor, pipeline_of(desk, pipeline_id), active=True)


def move_to_pipeline(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, stage_id: int
) -> Step:
    """To a stage of another pipeline; which one, somebody has to say."""
    opportunity = reach(actor, desk, opportunity_id, Act.MOVE, version=version)
    stage = stage_of(desk, stage_id)
    if not pipeline_of(desk, stage.pipeline_id).active:
        raise Invalid("stage-not-here")
    check_move(actor, desk, opportunity, stage)
    step = desk.step(actor, StepKind.STAGE, opportunity_id=opportunity.id)
    desk.store.add(opportunity.change_pipeline(stage, desk.stamp(actor)))
    opportunity.touched_at = desk.now
    settle_by_hand(actor, desk, opportunity, stage)
    return step


def other_pipelines(desk: Desk, pipeline_id: int) -> list[Pipeline]:
    """Those in use besides this one."""
    return [each for each in desk.store.lists.pipelines() if each.id != pipeline_id]


def open_stages(desk: Desk, pipeline_id: int) -> list[Stage]:
    stages = desk.store.lists.stages(pipeline_id)
    return [each for each in stages if each.kind is StageKind.OPEN]


def unmapped(desk: Desk, pipeline_id: int, mapping: Mapping[int, int]) -> list[tuple[Stage, int]]:
    """The stages that hold open ones and have no heir yet, with how many."""
    counts: dict[int, int] = {}
    for each in desk.store.set_up.open_of(pipeline_id):
        counts[each.stage_id] = counts.get(each.stage_id, 0) + 1
    stages = desk.store.set_up.stages(pipeline_id)
    return [
        (each, counts[each.id]) for each in stages if each.id in counts and each.id not in mapping
    ]


def _heir(desk: Desk, pipeline_id: int, stage_id: int) -> Stage:
    stage = stage_of(desk, stage_id)
    pipeline = pipeline_of(desk, stage.pipeline_id)
    if pipeline.id == pipeline_id or not pipeline.active:
        raise NotFound
    return stage
