"""A new opportunity that looks like one there is: asked once, before it is made."""

from __future__ import annotations

from collections.abc import Callable

from bot.handlers.forms.filled import Finished
from bot.handlers.screens.customers.merging import doubles
from bot.handlers.turns.looks import Next, screen

ANYWAY = "anyway"
"""In the draft's `known`: it was asked, and it is meant."""

OLD = frozenset({"opportunity", "many", ANYWAY})
"""The form is about opportunities there are, or the doubt was asked."""

Finish = Callable[[Finished], Next]


def unless_alike(finish: Finish) -> Finish:
    """`finish`, but with the doubt before it; the draft waits for the answer."""

    def doubting(filled: Finished) -> Next:
        if OLD & filled.known.keys() or not doubles(filled.actor, filled.desk, filled.draft):
            return finish(filled)
        filled.dialog.draft = filled.draft.to_json()
        return Next(screen("opportunity-alike"))

    return doubting
