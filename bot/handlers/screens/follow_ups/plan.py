"""Follow-ups in the reader's calendar: a month with counts, a week, a day."""

from __future__ import annotations

from datetime import date, timedelta

from bot.actions.follow_ups.agenda import days_plan, on_days
from bot.actions.people.working_days import local
from bot.domain.facts import Name
from bot.domain.followups import FollowUp
from bot.handlers.follow_ups.day_presses import (
    ComingFile,
    ShowDayPlan,
    ShowMonthPlan,
    ShowWeekPlan,
)
from bot.handlers.screens.follow_ups.today import back_to_today, follow_up_lines, numbers
from bot.handlers.turns.looks import Sight
from bot.speech.calendars import WEEK_STARTS, Month, parts
from bot.speech.moves import ShowFollowUp
from bot.speech.reply import Button, Reply, Say, say_of

MOST_ROWS = 10
MOST_OF_A_WEEK = 25
MANY = 10
RAISED, RAISED_PLUS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), "⁺"
"""Seven buttons in a row of a phone have room for a day and a small digit."""

Row = tuple[Button, ...]


def month(sight: Sight) -> Reply:
    """A grid as on a wall: the day, and raised beside it how many are due."""
    shown = Month.of(_day(sight), sight.actor.calendar)
    counts = days_plan(sight.actor, sight.desk, shown.days.first, shown.days.last)
    start = WEEK_STARTS[sight.actor.locale]
    formats = sight.tr.formats(sight.reader)
    here = shown.days.first
    initials = tuple(
        Button(
            say_of("form-text", value=formats.weekday((start + each) % 7, initial=True)),
            ShowMonthPlan(here),
        )
        for each in range(7)
    )
    weeks = tuple(
        tuple(_cell(sight, day, counts, here) for day in week) for week in shown.grid(start)
    )
    title = say_of("plan-month", month=Name(formats.month(shown)), count=sum(counts.values()))
    return Reply(
        lines=(title, say_of("plan-month-how")),
        rows=(initials, *weeks, _months(sight, shown), (_file(), *back_to_today())),
    )


def _cell(sight: Sight, day: date | None, counts: dict[date, int], here: date) -> Button:
    if day is None:
        return Button(say_of("form-blank"), ShowMonthPlan(here))
    number = parts(day, sight.actor.calendar)[2]
    today = day == local(sight.actor, sight.desk.now).date()
    if count := counts.get(day, 0):
        raised = Name(str(count).translate(RAISED) if count < MANY else RAISED_PLUS)
        label = say_of("plan-cell-today" if today else "plan-cell", value=number, count=raised)
    else:
        label = say_of("form-today-cell" if today else "form-value-number", value=number)
    return Button(label, ShowDayPlan(day))


def _months(sight: Sight, shown: Month) -> Row:
    formats = sight.tr.formats(sight.reader)
    beside = (("form-month-before", shown.plus(-1)), ("form-month-after", shown.plus(1)))
    return tuple(
        Button(
            say_of(key, value=Name(formats.month_name(each, short=True))),
            ShowMonthPlan(each.days.first),
        )
        for key, each in beside
    )


def week(sight: Sight) -> Reply:
    """Seven days from the reader's first day of a week, each with what is due on it."""
    day = _day(sight)
    start = WEEK_STARTS[sight.actor.locale]
    first = day - timedelta(days=(day.weekday() - start) % 7)
    last = first + timedelta(days=6)
    rows = on_days(sight.actor, sight.desk, first, last, MOST_OF_A_WEEK)
    lines: list[Say | None] = [say_of("plan-week", first=first, last=last)]
    by_day: dict[date, list[FollowUp]] = {}
    for each in rows:
        by_day.setdefault(local(sight.actor, each.rings_at).date(), []).append(each)
    place = 1
    for one, due in by_day.items():
        lines += [None, say_of("plan-day-of-week", day=one)]
        lines += follow_up_lines(sight, due, first=place)
        place += len(due)
    if not rows:
        lines += [None, say_of("plan-nothing")]
    beside = (
        Button(say_of("plan-week-before"), ShowWeekPlan(day - timedelta(days=7))),
        Button(say_of("plan-week-after"), ShowWeekPlan(day + timedelta(days=7))),
    )
    # A week begins in one month and ends in another: the month is that of the day looked at.
    turn = (Button(say_of("button-month"), ShowMonthPlan(day)), *back_to_today())
    return Reply(
        lines=tuple(lines),
        rows=(*numbers([ShowFollowUp(each.id) for each in rows]), beside, turn),
    )


def day(sight: Sight) -> Reply:
    """What is due on one day."""
    shown = _day(sight)
    rows = on_days(sight.actor, sight.desk, shown, shown, MOST_ROWS + 1)
    lines: list[Say | None] = [say_of("plan-day", day=shown), None]
    lines += follow_up_lines(sight, rows[:MOST_ROWS], first=1)
    if len(rows) > MOST_ROWS:
        lines.append(say_of("plan-more"))
    if not rows:
        lines.append(say_of("plan-nothing"))
    turn = (
        Button(say_of("button-month"), ShowMonthPlan(shown)),
        Button(say_of("button-week"), ShowWeekPlan(shown)),
        *back_to_today(),
    )
    presses = [ShowFollowUp(each.id) for each in rows[:MOST_ROWS]]
    return Reply(lines=tuple(lines), rows=(*numbers(presses), turn))


def _file() -> Button:
    return Button(say_of("button-ics"), ComingFile())


def _day(sight: Sight) -> date:
    return date.fromisoformat(str(sight.params["day"]))
