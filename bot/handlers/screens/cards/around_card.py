"""What is left of an opportunity that was deleted."""

from __future__ import annotations

from bot.domain.facts import Term
from bot.handlers.home.presses import ShowHome, UndoStep
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, say_of


def deleted(sight: Sight) -> Reply:
    """Hidden; for ten minutes one tap brings it back."""
    undo = Button(
        say_of("button-undo", what=Term("step-delete")), UndoStep(int(sight.params["step"]))
    )
    return Reply(
        lines=(say_of("deleted"),), rows=((undo,), (Button(say_of("button-home"), ShowHome()),))
    )
