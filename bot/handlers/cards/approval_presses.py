"""The buttons of changes that wait for the manager."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class DemandApproval(Press, code="su-ok"):
    """Of a stage: 1: entering waits for the manager, 0: it does not."""

    demanded: int
    needed: int
