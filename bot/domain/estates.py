"""What somebody who leaves has in their hands: all of it goes to one successor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KINDS = (
    "opportunities",
    "follow-ups",
    "customers",
    "approvals",
    "questions",
    "teams",
    "rules",
    "reports",
)
"""In the order in which they are said."""


@dataclass(frozen=True)
class Estate:
    """How many there are of each kind; a kind that is missing counts 0."""

    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def said(self) -> list[tuple[str, int]]:
        return [(kind, self.counts[kind]) for kind in KINDS if self.counts.get(kind)]
