"""What was kept and not yet told is told above whatever comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.actions.ports import Desk
from bot.handlers.screens.records.kept import summary
from bot.handlers.turns.looks import Next, Screen

KEPT = "kept"


def with_untold(where: Next, before: dict[str, Any] | None, desk: Desk) -> Next:
    """The same, with the records that the screen before would have told of."""
    last = Screen.from_json(before)
    if last.name != KEPT or where.screen.name == KEPT:
        return where
    lines = summary(desk, list(last.params.get("records", ())))
    return replace(where, above=(*lines, *where.above))
