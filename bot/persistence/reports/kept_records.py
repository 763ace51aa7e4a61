"""Money of records from the kept sums, where these answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from bot.domain.history import RecordKind
from bot.domain.rates import ONE
from bot.domain.tallies import Question
from bot.persistence.reports.record_sums import Worth
from bot.persistence.reports.rolled import Rolls


@dataclass(frozen=True, slots=True)
class Kept:
    """A sum and what its group is known by, as the rows of a query tell it."""

    group: tuple[Any, ...]
    worth: Worth

    def __getitem__(self, n: int) -> Any:
        return self.group[n]


def kept_records(session: Session, question: Question, kind: RecordKind) -> Sequence[Kept] | None:
    """None too where some are in a third currency: each of these has the rate of its day."""
    rolls = Rolls.of(question, kind)
    if rolls is None:
        return None
    base, by = question.selection.base, question.by
    found = []
    for row in rolls.rows(session, by, weighted=False):
        if not row.rate and row.currency not in ("", base):
            return None
        worth = Worth(row.currency or base, row.rate or ONE, row.high, row.low, row.n)
        found.append(Kept(tuple(row[: len(by)]), worth))
    return found
