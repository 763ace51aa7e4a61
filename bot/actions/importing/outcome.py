"""What a row comes to."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    KNOWN = "known"
    """It was there already, and nothing of it was changed."""
