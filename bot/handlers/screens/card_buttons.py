"""What can be done with an opportunity now: the buttons under its card."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import acts, reach
from bot.actions.asking import to_be_asked
from bot.actions.life import may_reopen
from bot.actions.undo import latest_undoable
from bot.domain.facts import Name, Term
from bot.domain.lists import StageKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.day_presses import AskAbout
from bot.handlers.looks import Sight
from bot.handlers.presses import (
    AddProduct,
    LoseIt,
    MoveStage,
    ReopenIt,
    SetFollowUp,
    ShowFields,
    ShowHistory,
    ShowHome,
    ShowLines,
    ShowStages,
    UndoStep,
    WinIt,
)
from bot.handlers.screens.lists import around
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Flow, Reply, say_of

Rows = tuple[tuple[Button, ...], ...]


def card_rows(sight: Sight, opportunity: Opportunity) -> Rows:
    """Only what this member may do in this state; the actions check again."""
    return tuple(row for row in _all_rows(sight, opportunity) if row)


def _all_rows(sight: Sight, opportunity: Opportunity) -> Iterator[tuple[Button, ...]]:
    may = acts(sight.actor, sight.desk, opportunity)
    step = latest_undoable(sight.actor, sight.desk, opportunity.id)
    if step is not None:
        label = say_of("button-undo", what=Term(f"step-{step.kind.value}"))
        yield (Button(label, UndoStep(step.id)),)
    if opportunity.status is Status.OPEN:
        yield from _open_rows(sight, opportunity, may)
    elif Act.REOPEN in may and may_reopen(sight.actor, sight.desk, opportunity):
        reopen = ReopenIt(opportunity.id, opportunity.version)
        yield (Button(say_of("button-reopen"), reopen),)
    yield around(sight, opportunity)
    yield Flow((*_asking(sight, opportunity), *_behind(opportunity, may)))


def _asking(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """A manager asks whoever works on it."""
    if to_be_asked(sight.actor, sight.desk, opportunity) is None:
        return ()
    return (Button(say_of("button-ask"), AskAbout(opportunity.id)),)


def _behind(opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    """What is looked at less often: side by side, so that the card stays on the screen."""
    is_open = opportunity.status is Status.OPEN
    if is_open and Act.EDIT in may:
        yield Button(say_of("button-edit"), ShowFields(opportunity.id))
    if is_open and opportunity.lines and Act.LINES in may:
        yield Button(say_of("button-lines"), ShowLines(opportunity.id))
    yield Button(say_of("button-history"), ShowHistory(opportunity.id))
    yield Button(say_of("button-home"), ShowHome())


def _open_rows(
    sight: Sight, opportunity: Opportunity, may: frozenset[Act]
) -> Iterator[tuple[Button, ...]]:
    at = (opportunity.id, opportunity.version)
    first = []
    if Act.LINES in may:
        first.append(Button(say_of("button-product"), AddProduct(*at)))
    if Act.FOLLOW_UP in may:
        first.append(Button(say_of("button-follow-up"), SetFollowUp(opportunity.id)))
    yield tuple(first)
    if Act.MOVE in may:
        yield _stage_row(sight, opportunity)
    ends = []
    if Act.WIN in may:
        ends.append(Button(say_of("button-won"), WinIt(*at)))
    if Act.LOSE in may:
        ends.append(Button(say_of("button-lost"), LoseIt(*at)))
    yield tuple(ends)


def _stage_row(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """One tap to the next stage; all of them behind the other button."""
    stages = [
        stage
        for stage in sight.desk.store.lists.stages(opportunity.pipeline_id)
        if stage.kind is StageKind.OPEN
    ]
    here = next((i for i, each in enumerate(stages) if each.id == opportunity.stage_id), 0)
    row = [Button(say_of("button-stages"), ShowStages(opportunity.id))]
    if here + 1 < len(stages):
        onward = stages[here + 1]
        press = MoveStage(opportunity.id, opportunity.version, onward.id)
        row.append(Button(say_of("button-next-stage", stage=onward.label), press))
    return tuple(row)


def stages(sight: Sight) -> Reply:
    """All open stages of its pipeline, the present one marked."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.MOVE)
    rows = []
    for stage in sight.desk.store.lists.stages(opportunity.pipeline_id):
        if stage.kind is not StageKind.OPEN:
            continue
        here = stage.id == opportunity.stage_id
        label = say_of("button-stage-here" if here else "button-stage", stage=stage.label)
        press = MoveStage(opportunity.id, opportunity.version, stage.id)
        rows.append((Button(label, press),))
    back = back_to_card(opportunity.id)
    lines = (say_of("stages-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(*rows, back))


def back_to_card(opportunity_id: int) -> tuple[Button, ...]:
    return (Button(say_of("button-back"), OpenCard(opportunity_id)),)
