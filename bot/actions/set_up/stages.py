"""The stages of a pipeline: adding, naming, ordering, and giving one up for another."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.shelving import call, free_name, put, use
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.domain.stage_leaving import leave_stage

MOST_STALE_DAYS = 365
HIGHEST = 100


def add_stage(
    actor: Member,
    desk: Desk,
    pipeline_id: int,
    *,
    name: str,
    probability: int,
    stale_days: int = 0,
) -> Stage:
    """A new open stage, after the last open one and before won and lost."""
    check_office(actor, Office.SET_UP)
    if desk.store.get(Pipeline, pipeline_id) is None:
        raise NotFound
    rows = desk.store.set_up.stages(pipeline_id)
    added = Stage(
        pipeline_id=pipeline_id,
        name=free_name(rows, name),
        position=0,
        kind=StageKind.OPEN,
        probability=_percent(probability),
        stale_days=_days(stale_days),
    )
    desk.step(actor, StepKind.SETTINGS)
    before = [each for each in rows if each.kind is StageKind.OPEN]
    after = [each for each in rows if each.kind is not StageKind.OPEN]
    for position, each in enumerate((*before, added, *after), start=1):
        each.position = position
    return desk.store.add(added)


def rename_stage(actor: Member, desk: Desk, stage_id: int, name: str) -> Stage:
    check_office(actor, Office.SET_UP)
    stage = stage_of(desk, stage_id)
    rows = desk.store.set_up.stages(stage.pipeline_id)
    return call(desk, actor, stage, free_name(rows, name, but=stage))


def shift_stage(actor: Member, desk: Desk, stage_id: int, by: int) -> Stage:
    """A place up (-1) or down (1) among the open ones; won and lost stay the last."""
    check_office(actor, Office.SET_UP)
    stage = _open_stage(desk, stage_id)
    rows = desk.store.set_up.stages(stage.pipeline_id)
    open_ones = [each for each in rows if each.kind is StageKind.OPEN]
    return put(desk, actor, stage, open_ones, by)


def set_stage_probability(actor: Member, desk: Desk, stage_id: int, probability: int) -> Stage:
    """What an opportunity gets that enters from now on, unless somebody set its own."""
    check_office(actor, Office.SET_UP)
    stage = _open_stage(desk, stage_id)
    desk.step(actor, StepKind.SETTINGS)
    stage.probability = _percent(probability)
    return stage


def set_stale_days(actor: Member, desk: Desk, stage_id: int, days: int) -> Stage:
    """After how many days without a touch it counts as stale here; 0: never."""
    check_office(actor, Office.SET_UP)
    stage = _open_stage(desk, stage_id)
    desk.step(actor, StepKind.SETTINGS)
    stage.stale_days = _days(days)
    return stage


def require(actor: Member, desk: Desk, stage_id: int, name: str, *, needed: bool) -> Stage:
    """Whether the answer to this question must be there before anything enters."""
    check_office(actor, Office.SET_UP)
    stage = stage_of(desk, stage_id)
    desk.step(actor, StepKind.SETTINGS)
    others = [each for each in stage.required if each != name]
    stage.required = [*others, name] if needed else others
    return stage


def demand_approval(actor: Member, desk: Desk, stage_id: int, *, needed: bool) -> Stage:
    """Whether entering waits for the manager."""
    check_office(actor, Office.SET_UP)
    stage = stage_of(desk, stage_id)
    desk.step(actor, StepKind.SETTINGS)
    stage.approval = needed
    return stage


def retire_stage(actor: Member, desk: Desk, stage_id: int, *, heir_id: int | None = None) -> int:
    """Out of use; how many open opportunities went to the replacement.

    One that holds any is refused without a replacement; the won and the lost stage and
    the last open one are refused always. Every move is a StageChange, and a step in the
    history of its opportunity.
    """
    check_office(actor, Office.SET_UP)
    stage = _open_stage(desk, stage_id)
    if not heirs(desk, stage):
        raise Invalid("stage-last-open")
    held = desk.store.set_up.held_by(stage.id)
    heir = None if heir_id is None else _open_stage(desk, heir_id)
    if held and heir is None:
        raise Invalid("stage-needs-heir")
    if heir is not None and heir not in heirs(desk, stage):
        raise NotFound
    moved = desk.store.set_up.open_in(stage.id)
    if heir is not None:
        for opportunity in held:
            _hand_over(actor, desk, opportunity, stage, heir)
    desk.step(actor, StepKind.SETTINGS)
    stage.active = False
    return moved


def revive_stage(actor: Member, desk: Desk, stage_id: int) -> Stage:
    """In use again, where it stood; nobody comes back by themselves."""
    check_office(actor, Office.SET_UP)
    return use(desk, actor, _open_stage(desk, stage_id), active=True)


def heirs(desk: Desk, stage: Stage) -> list[Stage]:
    """The stages that could take over what is in this one."""
    return [
        each
        for each in desk.store.lists.stages(stage.pipeline_id)
        if each.kind is StageKind.OPEN and each is not stage
    ]


def _hand_over(
    actor: Member, desk: Desk, opportunity: Opportunity, gone: Stage, heir: Stage
) -> None:
    desk.step(actor, StepKind.SETTINGS, opportunity_id=opportunity.id)
    change = leave_stage(opportunity, gone, heir, desk.stamp(actor))
    if change is not None:
        desk.store.add(change)


def stage_of(desk: Desk, stage_id: int) -> Stage:
    stage = desk.store.get(Stage, stage_id)
    if stage is None:
        raise NotFound
    return stage


def _open_stage(desk: Desk, stage_id: int) -> Stage:
    stage = stage_of(desk, stage_id)
    if stage.kind is not StageKind.OPEN:
        raise Invalid("stage-must-stay")
    return stage


def _percent(probability: int) -> int:
    if not 0 <= probability <= HIGHEST:
        raise Invalid("percent-range")
    return probability


def _days(days: int) -> int:
    if not 0 <= days <= MOST_STALE_DAYS:
        raise Invalid("days-range", least=0, most=MOST_STALE_DAYS)
    return days
