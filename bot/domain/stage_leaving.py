"""When a stage goes out of use, whatever is in it goes to another one."""

from __future__ import annotations

from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity, ProbabilitySource
from bot.domain.opportunity_parts import StageChange, Stamp


def leave_stage(
    opportunity: Opportunity, gone: Stage, heir: Stage, stamp: Stamp
) -> StageChange | None:
    """To `heir`, an open stage of the same pipeline, what is or was last in `gone`.

    A won or lost one is in another stage now and changes only where it would come back
    to: None.
    """
    if opportunity.status is Status.OPEN:
        return opportunity.move_to(heir, stamp)
    change = None
    if opportunity.stage_id == gone.id:
        change = StageChange(
            opportunity_id=opportunity.id,
            from_stage_id=gone.id,
            to_stage_id=heir.id,
            at=stamp.at,
            by=stamp.by,
            seconds=int((stamp.at - opportunity.stage_changed_at).total_seconds()),
        )
        opportunity.stage_id, opportunity.stage_changed_at = heir.id, stamp.at
    opportunity.open_stage_id = heir.id
    if opportunity.probability_source is ProbabilitySource.STAGE:
        opportunity.probability = heir.probability
    return change
