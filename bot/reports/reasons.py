"""Reasons in the order and with the shares in which they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.facts import Name, Term
from bot.domain.reports import ReasonCount
from bot.reports.folding import folded
from bot.reports.shares import percent, shares


@dataclass(frozen=True, slots=True)
class Ranked:
    """A reason; `share` is None where counts that overlap were added up.

    `given` is False for those without a reason, `folded` True for several in one row.
    """

    label: Name | Term
    count: int
    amount: int
    share: int | None
    given: bool = True
    folded: bool = False
    reason_id: int | None = None


def ranked(reasons: Sequence[ReasonCount], whole: int, *, overlap: bool) -> list[Ranked]:
    """The given reasons, the most frequent first; those without one stand last.

    Shares add up to exactly 100, unless rows `overlap` because some opportunities have
    several reasons: then each is of the `whole`, on its own.
    """
    given = sorted((each for each in reasons if each.label), key=lambda each: -each.count)
    rows = [*given, *(each for each in reasons if not each.label)]
    counts = [each.count for each in rows]
    printed = [percent(each, whole) for each in counts] if overlap else shares(counts)
    return [
        Ranked(
            each.label or Term("report-none-given"),
            each.count,
            each.amount,
            share,
            given=each.label is not None,
            reason_id=each.reason_id,
        )
        for each, share in zip(rows, printed, strict=True)
    ]


def shown(rows: Sequence[Ranked], most: int, *, overlap: bool) -> list[Ranked]:
    """At most so many rows: the rare reasons become one, those without stay the last."""

    def together(rest: Sequence[Ranked]) -> Ranked:
        return Ranked(
            Term("report-other-reasons"),
            sum(each.count for each in rest),
            sum(each.amount for each in rest),
            None if overlap else sum(each.share or 0 for each in rest),
            folded=True,
        )

    given = [each for each in rows if each.given]
    without = [each for each in rows if not each.given]
    room = most - len(without)
    return [*folded(given, room, size=lambda each: (each.count,), together=together), *without]


def leaders(rows: Sequence[Ranked]) -> list[Ranked]:
    """Those with the highest count: one, or several that tie. A folded row never leads."""
    single = [each for each in rows if not each.folded]
    most = max((each.count for each in single), default=0)
    return [each for each in single if each.count == most]
