"""Many opportunities changed at once: one by one by the same rules, told and undone as one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import Refused
from bot.domain.facts import Facts, facts_from_json, facts_to_json
from bot.domain.history import UNDO_WINDOW

MOST_AT_ONCE = 200
"""So that nobody else waits for longer than a moment."""


class ManyKind(StrEnum):
    EDIT = "edit"
    REASSIGN = "reassign"
    STAGE = "stage"
    LOSE = "lose"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class RowRefused:
    """One that was left as it was, and why."""

    opportunity_id: int
    key: str
    facts: Facts = field(default_factory=dict)

    @property
    def refused(self) -> Refused:
        return Refused(self.key, **self.facts)


@dataclass(eq=False, kw_only=True)
class Many:
    """What one member did to many in one go; `refused` is JSON."""

    id: int = field(init=False, repr=False)
    kind: ManyKind
    by: int
    at: datetime
    changed: int = 0
    refused: list[Any] = field(default_factory=list)
    undone_at: datetime | None = None

    @property
    def refusals(self) -> tuple[RowRefused, ...]:
        return tuple(
            RowRefused(row, key, facts_from_json(said)) for row, key, said in self.refused
        )

    def refuse(self, opportunity_id: int, why: Refused) -> None:
        # A new list each time: a change inside the old one would go unnoticed.
        self.refused = [*self.refused, [opportunity_id, why.key, facts_to_json(why.facts)]]

    def undoable(self, now: datetime) -> bool:
        return self.changed > 0 and self.undone_at is None and now - self.at <= UNDO_WINDOW
