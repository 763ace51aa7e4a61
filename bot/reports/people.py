"""Who follows up, what is neglected, which customers talk and have not bought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.ports.reports import Figures
from bot.charts.spec import MAX_BARS, LeadersSpec, RankedBar, Tone
from bot.domain.facts import Name, Term
from bot.domain.filters import Filter, Mark, Marked
from bot.domain.reports import ENGAGED, FOLLOW_UPS, NEGLECTED, Grouping
from bot.domain.tallies import Diary, Engaged, Neglected, Question
from bot.reports.composed import Cell, Composed, Table, Total
from bot.reports.folding import folded
from bot.reports.found import rows_note
from bot.reports.groups import ALL, OTHERS, WITHOUT
from bot.reports.plain import asked, columns, tenths, told
from bot.reports.report import Report, Telling
from bot.reports.request import Request
from bot.speech.reply import Say, say_of

MOST_HEARD = 500
"""Customers in a table that is read; a file holds more of them."""
_HOUR = 60


# R2: follow-ups -------------------------------------------------------------------------


def ask_diaries(figures: Figures, request: Request) -> Sequence[Diary]:
    return figures.diaries(request.selection, request.range)


def compose_diaries(found: Sequence[Diary], telling: Telling) -> Composed:
    rows = sorted(found, key=lambda each: -each.overdue)
    whole = _sum(rows)
    facts = {"overdue": whole.overdue, "done": whole.done, "ahead": whole.ahead}
    return told(
        FOLLOW_UPS,
        telling,
        finding=Say("report-follow-ups-total", facts) if rows else say_of("report-nothing"),
        chart=lambda frame: LeadersSpec(
            **frame,
            bars=tuple(
                RankedBar(
                    label=each.label.text,
                    value=each.overdue,
                    printed=telling.formats.number(each.overdue),
                    share=telling.plain(say_of("report-done", count=each.done)),
                    rest=each.member_id == _SEVERAL,
                )
                for each in _most(rows, telling)
            ),
            tone=Tone.LOST,
        ),
        lines=tuple(_diary_line(each) for each in _most(rows, telling)),
        table=Table(
            columns=columns("member", *_DIARY),
            rows=tuple((each.label, *_diary(each)) for each in rows),
            totals=tuple(
                Total(key, value) for key, value in zip(_DIARY, _diary(whole), strict=True)
            ),
        ),
    )


_DIARY = ("overdue", "ahead", "done", "done_late", "delay_hours", "dismissed")


def _diary(each: Diary) -> tuple[Cell, ...]:
    """The delay is the mean of those that were made late."""
    delay = tenths(each.minutes_late, each.late * _HOUR) if each.late else None
    return (each.overdue, each.ahead, each.done, each.late, delay, each.dismissed)


def _diary_line(each: Diary) -> Say:
    return say_of(
        "report-line-follow-ups",
        label=each.label,
        overdue=each.overdue,
        ahead=each.ahead,
        done=each.done,
    )


def _most(rows: Sequence[Diary], telling: Telling) -> Sequence[Diary]:
    """All of them, or those with most overdue and the others as one."""
    if len(rows) <= MAX_BARS:
        return rows
    label = Name(telling.plain(OTHERS.key))
    rest = replace(_sum(rows[MAX_BARS - 1 :]), member_id=_SEVERAL, label=label)
    return [*rows[: MAX_BARS - 1], rest]


_SEVERAL = -1
"""No member's id."""


def _sum(rows: Sequence[Diary]) -> Diary:
    return Diary(
        0,
        Name(""),
        done=sum(each.done for each in rows),
        late=sum(each.late for each in rows),
        minutes_late=sum(each.minutes_late for each in rows),
        overdue=sum(each.overdue for each in rows),
        ahead=sum(each.ahead for each in rows),
        dismissed=sum(each.dismissed for each in rows),
    )


# R16: engaged but not converted ----------------------------------------------------------

Heard = tuple[int, Sequence[Engaged]]
"""How many customers, and those who were heard from most often."""


def ask_engaged(figures: Figures, request: Request) -> Heard:
    return figures.engaged(request.selection, request.range, most=request.most(MOST_HEARD))


def compose_engaged(found: Heard, telling: Telling) -> Composed:
    count, rows = found
    busiest = rows[:MAX_BARS]
    return told(
        ENGAGED,
        telling,
        finding=say_of("report-engaged-total", count=count) if count else say_of("report-nothing"),
        chart=lambda frame: LeadersSpec(
            **frame,
            bars=tuple(
                RankedBar(
                    label=each.name,
                    value=each.records,
                    printed=telling.formats.number(each.records),
                    share=telling.formats.day(each.last, "short"),
                )
                for each in busiest
            ),
            tone=Tone.OPEN,
        ),
        lines=tuple(
            say_of(
                "report-line-engaged", label=Name(each.name), records=each.records, day=each.last
            )
            for each in busiest
        ),
        table=Table(
            columns=columns("customer", "member", "records", "last_heard"),
            rows=tuple(
                (
                    Name(each.name),
                    None if each.owner is None else Name(each.owner),
                    each.records,
                    each.last,
                )
                for each in rows
            ),
            totals=(Total("customers", count),),
        ),
        notes=rows_note(len(rows), count, telling.request),
    )


# R21: past due, stale, without a next step -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Neglect:
    """`marked`: for each mark the question behind what it counts, in the order of the columns."""

    marked: Sequence[Question]
    rows: Sequence[Neglected]
    """Those with most past due first, then with most stale; nobody's last."""

    @property
    def whole(self) -> tuple[int, ...]:
        return tuple(sum(each) for each in zip(_NONE, *self._counts, strict=True))

    @property
    def _counts(self) -> list[tuple[int, int, int]]:
        return [each.counts for each in self.rows]

    def behind(self, row: Neglected) -> dict[str, Filter]:
        """By the key of its figure: what each mark counts of theirs, where it counts any."""
        return {
            key: question.behind((row.member_id,))
            for key, question, count in zip(_NEGLECT, self.marked, row.counts, strict=True)
            if count
        }


_NONE = (0, 0, 0)


_NEGLECT = ("past_due", "stale", "no_next_step")
_MARKS = (Mark.PAST_DUE, Mark.STALE, Mark.NO_NEXT_STEP)
_WHAT = (
    "report-neglected-what",
    "report-neglected-what-stale",
    "report-neglected-what-no-next-step",
)


def ask_neglected(figures: Figures, request: Request) -> Neglect:
    selection = request.selection
    plain = asked(NEGLECTED, request)
    only = (selection.filter & Filter((Marked(each),)) for each in _MARKS)
    marked = [
        replace(plain, by=(Grouping.MEMBER,), selection=replace(selection, filter=each))
        for each in only
    ]
    rows = sorted(
        figures.neglected(selection),
        key=lambda each: (each.member_id is None, [-n for n in each.counts]),
    )
    return Neglect(marked, rows)


Neglecting = tuple[Name | Term, tuple[int, ...]]
"""A member's name and how many each mark counts of theirs."""


def _few(rows: Sequence[Neglecting]) -> list[Neglecting]:
    """Those with most of what is drawn, and the others as one."""

    def together(rest: Sequence[Neglecting]) -> Neglecting:
        counts = zip(*(counts for _, counts in rest), strict=True)
        return OTHERS, tuple(sum(each) for each in counts)

    return folded(rows, MAX_BARS, size=lambda one: one[1], together=together)


def compose_neglected(found: Neglect, telling: Telling) -> Composed:
    whole = found.whole
    nobody = WITHOUT[Grouping.MEMBER]
    rows: list[Neglecting] = [(each.label or nobody, each.counts) for each in found.rows]
    few = _few(rows)
    # What the picture is of: nothing past due is no picture, though much is stale.
    drawn = next((at for at, count in enumerate(whole) if count), 0)
    behind = [found.behind(each) for each in found.rows]
    return told(
        NEGLECTED,
        telling,
        what=Say(_WHAT[drawn]),
        finding=Say("report-neglected-total", dict(zip(_NEGLECT, whole, strict=True)))
        if rows
        else say_of("report-neglected-none"),
        chart=lambda frame: LeadersSpec(
            **frame,
            bars=tuple(
                RankedBar(
                    label=telling.label(label),
                    value=counts[drawn],
                    printed=telling.formats.number(counts[drawn]),
                    rest=label is OTHERS,
                )
                for label, counts in few
            ),
            tone=Tone.LOST,
        ),
        lines=(
            *(_neglect_line(label, counts) for label, counts in few),
            None,
            _neglect_line(ALL, whole),
        )
        if rows
        else (),
        table=Table(
            columns=columns("member", *_NEGLECT),
            rows=tuple((label, *counts) for label, counts in rows),
            totals=tuple(Total(key, n) for key, n in zip(_NEGLECT, whole, strict=True)),
            behind=tuple(next(iter(each.values()), None) for each in behind),
            apart=tuple(behind),
            all_behind=found.marked[drawn].behind(),
        ),
    )


def _neglect_line(label: Name | Term, counts: Sequence[int]) -> Say:
    return Say(
        "report-line-neglected", {"label": label, **dict(zip(_NEGLECT, counts, strict=True))}
    )


REPORTS = (
    Report(FOLLOW_UPS, (7, 30, 90), ask_diaries, compose_diaries),
    Report(ENGAGED, (7, 30, 90), ask_engaged, compose_engaged),
    Report(NEGLECTED, (), ask_neglected, compose_neglected),
)
