"""The button behind a link that names a product nobody sells."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class AskForLinked(Press, code="wl"):
    """Asks the admins for the product that the link in view named."""
