"""What is asked about a goal: of what, from which day to which, and how much.

Whose it is, is in `known`: "team" or "member"; of one that is there already also "goal".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.conversations.form import Form, Question
from bot.conversations.here import Given, Here
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.counts import DayCount
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.kind import Rows, in_rows
from bot.conversations.kinds.options import Options
from bot.domain.errors import Invalid
from bot.domain.goals import MOST_DAYS, GoalMeasure
from bot.speech.calendars import Month, quarter_days, year_days
from bot.speech.reply import Say

MOST_WON = 100_000


@dataclass(frozen=True)
class GoalFrom(Day):
    """The first days of months, quarters and years, in the calendar of who sets it."""

    def _quick(self, here: Here) -> Rows:
        calendar = here.context.reader.calendar
        month = Month.of(here.context.today, calendar)
        quarter = quarter_days(month.year, month.quarter, calendar)
        return _offered(
            here,
            self,
            {
                "goal-from-month": month.days.first,
                "goal-from-next-month": month.plus(1).days.first,
                "goal-from-quarter": quarter.first,
                "goal-from-year": year_days(month.year, calendar).first,
            },
        )


@dataclass(frozen=True)
class GoalTo(Day):
    """The ends of the month, the quarter and the year in which it begins."""

    def problem(self, answer: date, here: Here) -> Invalid | None:
        first = here.given.answers.get("goal_from")
        begun = first if isinstance(first, date) else answer
        if not 0 <= (answer - begun).days < MOST_DAYS:
            return Invalid("goal-days", most=MOST_DAYS)
        return super().problem(answer, here)

    def _quick(self, here: Here) -> Rows:
        first = here.given.answers.get("goal_from")
        begun = first if isinstance(first, date) else here.context.today
        calendar = here.context.reader.calendar
        month = Month.of(begun, calendar)
        return _offered(
            here,
            self,
            {
                "goal-to-month": month.days.last,
                "goal-to-quarter": quarter_days(month.year, month.quarter, calendar).last,
                "goal-to-year": year_days(month.year, calendar).last,
            },
        )


def _offered(here: Here, kind: Day, days: dict[str, date]) -> Rows:
    buttons = tuple(here.choice(Say(key), kind.token(day)) for key, day in days.items())
    return in_rows(buttons, 2)


def in_money(given: Given) -> bool:
    return given.answers.get("measure") == GoalMeasure.AMOUNT.value


def in_numbers(given: Given) -> bool:
    return given.answers.get("measure") == GoalMeasure.COUNT.value


MEASURES = {each.value: f"goal-measure-{each.value}" for each in GoalMeasure}

GOAL = Form(
    name="goal",
    version=1,
    questions=(
        Question("measure", Options(MEASURES), ask="ask-goal-measure"),
        Question("goal_from", GoalFrom(), ask="ask-goal-from"),
        Question("goal_to", GoalTo(), ask="ask-goal-to"),
        Question("target", Amount(home=True), when=in_money, ask="ask-goal-target"),
        Question(
            "won",
            DayCount((5, 10, 20, 50), most=MOST_WON, least=1, wrong="count-range"),
            when=in_numbers,
            ask="ask-goal-won",
        ),
    ),
)
