"""The buttons under a table that an admin sent: bring it in, or see what is refused."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class BringIn(Press, code="tbi"):
    """The table that the screen stands for; it is read and checked anew."""


@dataclass(frozen=True)
class ShowRefused(Press, code="tbr"):
    """The rows that are refused, as a file with the reason beside each."""


@dataclass(frozen=True)
class KeepAsFile(Press, code="tbf"):
    """It is no table to bring in but a file of an opportunity."""
