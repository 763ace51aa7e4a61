"""Which days, weeks or months a picture has columns for, where there are more than fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.charts.spec import MAX_COLUMNS
from bot.domain.facts import Term
from bot.domain.reports import Window
from bot.domain.tallies import Key, Question, Tally
from bot.reports.groups import every_span, together
from bot.speech.reply import Say, say_of

BEFORE = Term("report-before")
LATER = Term("report-later")


@dataclass(frozen=True, slots=True)
class SpanColumn:
    """One span, or several that are one column; those without a day are one, too."""

    tally: Tally
    keys: frozenset[Key]
    """The first days of its spans."""


def columns_of(rows: Sequence[Tally], asked: Question) -> list[SpanColumn]:
    """At most MAX_COLUMNS. What has happened: the last of them.

    What is to come: from the span of today on, what has passed before and what is far off as a
    column each. Where there is room for more than is to come, the last that have passed stand by
    themselves.
    """
    every = every_span(rows, asked) if rows else []
    if len(every) <= MAX_COLUMNS or asked.window is not Window.CLOSE:
        return [_alone(each) for each in every[-MAX_COLUMNS:]]
    today = asked.selection.today
    without = [each for each in every if not each.known]
    known = [each for each in every if each.known]
    room = MAX_COLUMNS - len(without)
    past = sum(span.last < today for span in asked.spans)
    passed = any(each.whole.count for each in known[:past])
    ahead = len(known) - past
    if ahead + passed > room:
        first, last = past, past + room - passed - 1
    else:
        first, last = len(known) - room + 1, len(known)
        passed = any(each.whole.count for each in known[:first])
    return [
        *([_one(known[:first], BEFORE)] if passed else ()),
        *map(_alone, known[first:last]),
        *([_one(known[last:], LATER)] if last < len(known) else ()),
        *map(_alone, without),
    ]


def columns_note(rows: Sequence[Tally], asked: Question) -> tuple[Say, ...]:
    """That there are more spans than columns, of one of which the title may speak."""
    spans = len(every_span(rows, asked)) if rows else 0
    if spans <= MAX_COLUMNS:
        return ()
    if asked.window is not Window.CLOSE:
        return (say_of("report-last-of", count=MAX_COLUMNS, spans=spans),)
    alone = sum(len(each.keys) == 1 for each in columns_of(rows, asked))
    return (say_of("report-alone-of", count=alone, spans=spans),)


def _alone(one: Tally) -> SpanColumn:
    return SpanColumn(one, frozenset(one.key[:1]))


def _one(several: Sequence[Tally], label: Term) -> SpanColumn:
    tally = replace(together(several), key=(label.key,), labels=(label,))
    return SpanColumn(tally, frozenset(each.key[0] for each in several))
