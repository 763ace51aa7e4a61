"""From which day to which a report is told, when none of the usual ranges will do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.conversations.form import Form, Question
from bot.conversations.here import Here
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.kind import Rows, in_rows
from bot.reading.questions.asked import read_asked
from bot.speech.calendars import Month, year_days
from bot.speech.reply import Say


@dataclass(frozen=True)
class FirstDay(Day):
    """Beginnings first: reports look back. "1 to 15 November" is both days."""

    def parted(self, text: str, here: Here) -> tuple[str, str] | None:
        context = here.context
        asked = read_asked(
            text, lang=context.lang, calendar=context.calendar, today=context.today, alone=True
        )
        days = asked.span.days if asked.span else None
        if days is None or asked.unknown or asked.says_something:
            return None
        return days.first.isoformat(), days.last.isoformat()

    def _quick(self, here: Here) -> Rows:
        calendar, today = here.context.reader.calendar, here.context.today
        month = Month.of(today, calendar)
        return _offered(
            here,
            self,
            {
                "days-from-month": month.days.first,
                "days-from-month-before": month.plus(-1).days.first,
                "days-from-year": year_days(month.year, calendar).first,
            },
        )


@dataclass(frozen=True)
class LastDay(Day):
    """Ends first."""

    def _quick(self, here: Here) -> Rows:
        calendar, today = here.context.reader.calendar, here.context.today
        month = Month.of(today, calendar)
        return _offered(
            here,
            self,
            {
                "days-to-today": today,
                "days-to-month-before": month.plus(-1).days.last,
                "days-to-month": month.days.last,
            },
        )


def _offered(here: Here, kind: Any, days: dict[str, date]) -> Rows:
    return in_rows(tuple(here.choice(Say(key), kind.token(day)) for key, day in days.items()), 1)


REPORT_DAYS = Form(
    name="report_days",
    version=1,
    questions=(Question("days_from", FirstDay(), rest="days_to"), Question("days_to", LastDay())),
)
