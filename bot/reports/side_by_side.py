"""Two weeks, months, quarters or years side by side: which came first, and what has changed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.tallies import Question, Tally
from bot.reports.groups import every_span, whole_spans
from bot.reports.report import Telling
from bot.reports.shares import percent

_TWO = 2


def two_of(rows: Sequence[Tally], asked: Question, telling: Telling) -> tuple[Tally, Tally] | None:
    """The earlier and the later; None of more or fewer, and where one of them is cut short.

    The last week of October says nothing beside three of November.
    """
    if len(asked.spans) != _TWO or asked.days is None:
        return None
    request = telling.request
    whole = whole_spans(asked.by[-1], asked.days, request.calendar, request.week_start)
    told = every_span(rows, asked)
    if whole != asked.spans or len(told) != _TWO:
        return None
    return told[0], told[1]


def moved(before: int | None, now: int | None) -> tuple[str, int]:
    """Whether it is more, less or the same, and by how many percent of what it was.

    "new" where there was nothing to compare with, "none" where nothing is left.
    """
    was, by = before or 0, (now or 0) - (before or 0)
    if not was or not now:
        return "none" if was else "new", 0
    share = percent(abs(by), was)
    return ("even", 0) if not share else ("more" if by > 0 else "less", share)
