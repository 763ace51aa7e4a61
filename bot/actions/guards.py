"""The guard before every change of stage: what the target still needs to know."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.actions.approvals import must_wait
from bot.actions.opportunities import answer_of
from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.facts import Term
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member


class StageNeeds(Invalid):
    """The stage asks for more than is known; `names` are the questions, in order."""

    def __init__(self, key: str, *, stage: Stage, names: Sequence[str]) -> None:
        first = Term(f"ask-{names[0].replace('_', '-')}.label")
        super().__init__(key, stage=stage.label, field=first, others=len(names) - 1)
        self.names = tuple(names)


def lacking(desk: Desk, opportunity: Opportunity, stage: Stage) -> list[str]:
    """What `stage` requires and nobody has said of this opportunity, by question."""
    return [name for name in stage.required if not _known(desk, opportunity, name)]


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
        raise StageNeeds("stage-needs", stage=stage, names=missing)
    if must_wait(actor, desk, opportunity, stage):
        raise Invalid("stage-needs-approval", stage=stage.label)


def _known(desk: Desk, opportunity: Opportunity, name: str) -> bool:
    match name:
        case "items":
            return bool(opportunity.lines)
        case "follow_up":
            return bool(desk.store.pipelines.follow_ups(opportunity.id))
    return answer_of(opportunity, desk, name) not in (None, ())
