"""What a person can say to a form: words, a place, or a press of one of its buttons."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.presses import FormPress


@dataclass(frozen=True, slots=True)
class Typed:
    """A message's text, as it came."""

    text: str


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A location shared from a phone, in degrees."""

    latitude: float
    longitude: float


Said = Typed | SharedPlace | FormPress
"""Presses are heard as they are; whoever unpacked one has compared its revision."""
