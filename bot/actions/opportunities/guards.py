"""The guard before every change of stage: what the target still needs to know."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.actions.opportunities.approvals import must_wait
from bot.actions.opportunities.creating import answer_of
from bot.actions.ports import Desk
from bot.domain.custom_fields import CustomField, custom_id
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member


class StageNeeds(Invalid):
    """The stage asks for more than is known; `names` are the questions, in order."""

    def __init__(
        self, key: str, *, stage: Stage, names: Sequence[str], first: Name | Term
    ) -> None:
        super().__init__(key, stage=stage.label, field=first, others=len(names) - 1)
        self.names = tuple(names)


def lacking(desk: Desk, opportunity: Opportunity, stage: Stage) -> list[str]:
    """What `stage` requires and nobody has said of this opportunity, by question.

    A field of an admin's that went out of use, or is of other pipelines, is required nowhere.
    """
    return [
        name
        for name in stage.required
        if _is_asked(desk, stage, name) and not _known(desk, opportunity, name)
    ]


def _is_asked(desk: Desk, stage: Stage, name: str) -> bool:
    number = custom_id(name)
    if number is None:
        return True
    own = desk.store.get(CustomField, number)
    return own is not None and own.active and own.is_for(stage.pipeline_id)


def _called(desk: Desk, name: str) -> Name | Term:
    own = desk.store.get(CustomField, custom_id(name) or 0)
    return own.label if own is not None else Term(f"ask-{name.replace('_', '-')}.label")


def check_move(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    stage: Stage,
    *,
    given: Collection[str] = (),
) -> None:
    """Whether it may enter this stage now; `given` is being said with the move.

    Every change of stage asks here, winning and losing too. Raises StageNeeds, and a
    refusal where the manager has to be asked first (`approvals.ask_stage`).
    """
    missing = [each for each in lacking(desk, opportunity, stage) if each not in given]
    if missing:
        first = _called(desk, missing[0])
        raise StageNeeds("stage-needs", stage=stage, names=missing, first=first)
    if must_wait(actor, desk, opportunity, stage):
        raise Invalid("stage-needs-approval", stage=stage.label)


def _known(desk: Desk, opportunity: Opportunity, name: str) -> bool:
    match name:
        case "items":
            return bool(opportunity.lines)
        case "follow_up":
            return bool(desk.store.pipelines.follow_ups(opportunity.id))
    return answer_of(opportunity, desk, name) not in (None, ())
