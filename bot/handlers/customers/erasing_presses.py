"""The buttons of erasing a customer's personal data: ask, and do it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class AskErase(Press, code="er-q"):
    """What would go, what would stay."""

    party: int


@dataclass(frozen=True)
class DoErase(Press, code="er-y"):
    party: int
