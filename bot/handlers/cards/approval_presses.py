"""The buttons of changes that wait for the manager."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class DemandApproval(Press, code="su-ok"):
    """Of a stage: 1: entering waits for the manager, 0: it does not."""

    demanded: int
    needed: int


@dataclass(frozen=True)
class AskReopen(Press, code="ra"):
    """One's own that ended too long ago: the manager is asked to open it again."""

    opportunity: int
    version: int
