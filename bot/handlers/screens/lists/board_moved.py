"""What was moved on the board just now: which, to where, and the way back."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.undo import latest_undoable
from bot.domain.errors import Refused
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.lists import Stage
from bot.domain.parties import Party
from bot.domain.rights import Act
from bot.domain.titles import with_party
from bot.handlers.home.presses import UndoStep
from bot.handlers.screens.records.words import done_by
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Say, say_of

Moved = tuple[tuple[Say, ...], tuple[Button, ...]]

NOTHING: Moved = ((), ())


def just_moved(sight: Sight) -> Moved:
    """Lines and a row; nothing where it waits for approval, or stands elsewhere by now."""
    match sight.params.get("moved"):
        case [int(opportunity_id), int(stage_id)]:
            pass
        case _:
            return NOTHING
    try:
        found = reach(sight.actor, sight.desk, opportunity_id, Act.SEE)
    except Refused:
        return NOTHING
    step = latest_undoable(sight.actor, sight.desk, found.id)
    if found.stage_id != stage_id or step is None or step.kind is not StepKind.STAGE:
        return NOTHING
    stage = sight.desk.store.get(Stage, stage_id)
    party = sight.desk.store.get(Party, found.party_id)
    title = with_party(found.title, party.name if party else "")
    said = say_of(
        "board-moved",
        title=Name(title),
        number=found.number,
        stage=stage.label if stage else Name(""),
    )
    undo = Button(say_of("button-undo", what=done_by(sight.desk, step)), UndoStep(step.id))
    return (said,), (undo,)
