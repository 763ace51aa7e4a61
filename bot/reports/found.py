"""What was counted for a report, and what is to be said of its rows as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts.spec import MAX_COLUMNS
from bot.domain.reports import IN_TIME, Grouping
from bot.domain.tallies import Question, Tallies, Tally
from bot.reports.groups import every_span
from bot.reports.request import MOST_IN_A_FILE, Request
from bot.speech.reply import Say, say_of


@dataclass(frozen=True, slots=True)
class Found:
    question: Question
    tallies: Tallies

    @property
    def by(self) -> Grouping:
        return self.question.by[0]


def several_note(several: int, *, worth: bool = False) -> tuple[Say, ...]:
    """worth: rows of money, in each of which the whole amount stands."""
    key = "report-worth-in-several" if worth else "report-in-several"
    return (say_of(key, count=several),) if several else ()


def last_spans(rows: Sequence[Tally], found: Found) -> list[Tally]:
    """The days, weeks or months that a phone has room for."""
    return every_span(rows, found.question)[-MAX_COLUMNS:]


def last_note(rows: Sequence[Tally], found: Found) -> tuple[Say, ...]:
    """That there are more of them, of one of which the title may speak."""
    if not rows or found.by not in IN_TIME:
        return ()
    spans = len(every_span(rows, found.question))
    if spans <= MAX_COLUMNS:
        return ()
    return (say_of("report-last-of", count=MAX_COLUMNS, spans=spans),)


LEFT_OUT = "report-rows-left-out"


def rows_note(shown: int, every: int, request: Request) -> tuple[Say, ...]:
    """That there are more rows than stand in the table, and how many a file has."""
    if shown >= every:
        return ()
    if request.whole:
        return (say_of(LEFT_OUT, count=shown, rows=every, left=every - shown),)
    return (say_of("report-rows-first", count=shown, rows=every, file=min(every, MOST_IN_A_FILE)),)


def others_note(tallies: Tallies) -> tuple[Say, ...]:
    """That the rows are the first of many, and where all of them are."""
    if tallies.others is None:
        return ()
    return (say_of("report-first-of", count=len(tallies.rows), groups=tallies.groups),)
