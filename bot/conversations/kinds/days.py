"""A day: quick buttons and a month grid, or typed in any way people write dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Kind, Looking, Rows, Step, in_rows
from bot.conversations.kinds.month_grid import month_rows, sensible
from bot.conversations.presses import ShowMonth
from bot.conversations.said import Said
from bot.domain.errors import Invalid
from bot.reading.dates.dates import read_date
from bot.reading.dates.moments import DateRead
from bot.reading.folding import fold
from bot.reading.result import Read, Reason
from bot.speech.calendars import Month, end_of_month
from bot.speech.reply import Button, Say

_FIGURES = re.compile(r"\d+([./ -]\d+)?")


@dataclass(frozen=True)
class Day(Kind[date]):
    """A date, past ones too: a customer may have promised it for yesterday."""

    which = "form-which-day"

    def fits(self, answer: Answer) -> bool:
        return type(answer) is date and sensible(answer)

    def token(self, answer: date) -> str:
        return answer.isoformat()

    def answer_of(self, token: str, here: Here) -> date | None:
        del here
        return day_of_token(token)

    def read(self, text: str, here: Here) -> Step:
        context = here.context
        reading = read_date(text, lang=context.lang, calendar=context.calendar, now=context.local)
        return self.settled(reading, here, _day)

    def recognises(self, text: str, context: Context) -> bool:
        """A day in words or with its year; bare figures could be anything."""
        reading = read_date(text, lang=context.lang, calendar=context.calendar, now=context.local)
        plain = _FIGURES.fullmatch(fold(text).text.strip())
        return isinstance(reading, Read) and plain is None

    def problem(self, answer: date, here: Here) -> Invalid | None:
        del here
        return None if self.fits(answer) else Invalid(Reason.DATE_YEAR.value)

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case ShowMonth(day=day) if sensible(day):
                return Looking(Aside(month=day))
        return super().hear(said, here)

    def rows(self, here: Here) -> Rows:
        shown = here.aside.month or (here.answer if type(here.answer) is date else None)
        month = Month.of(shown or here.context.today, here.context.reader.calendar)
        return (*self._quick(here), *month_rows(month, here))

    def confirming(self, here: Here) -> Rows:
        """The very day first; the month only where another one is wanted."""
        day = here.answer
        if type(day) is not date or here.aside.month is not None:
            return ()
        another = Button(Say("form-another-day"), ShowMonth(here.revision, day))
        return ((here.choice(spoken.on_button(day), self.token(day)),), (another,))

    def _quick(self, here: Here) -> Rows:
        today = here.context.today
        days = {
            "form-today": today,
            "form-tomorrow": today + timedelta(days=1),
            "form-in-a-week": today + timedelta(weeks=1),
            "form-end-of-month": end_of_month(today, here.context.reader.calendar),
        }
        buttons = tuple(here.choice(Say(key), self.token(day)) for key, day in days.items())
        return in_rows(buttons, 2)


def day_of_token(token: str) -> date | None:
    """The day in a button; None for what is none, or far from any business."""
    try:
        day = date.fromisoformat(token)
    except ValueError:
        return None
    return day if sensible(day) else None


def _day(read: DateRead) -> date:
    return read.day
