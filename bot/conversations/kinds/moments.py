"""A day and an hour: presets, or a day first and then its hour, or both in one text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TypeVar

from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.days import day_of_token
from bot.conversations.kinds.kind import Answered, Kind, Looking, Rows, Step, Trouble, in_rows
from bot.conversations.kinds.month_grid import month_rows, sensible
from bot.conversations.presses import ShowMonth
from bot.conversations.said import Said
from bot.domain.errors import Invalid
from bot.domain.presets import NINE, preset_moments
from bot.reading.dates.dates import read_moment, read_time
from bot.reading.dates.moments import MomentRead
from bot.reading.dates.within import moment_within
from bot.reading.result import Choice, Read, Reading, Reason, Unread
from bot.speech.calendars import Month
from bot.speech.reply import Button, Say, say_of

T = TypeVar("T")

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Moment(Kind[date]):
    """A naive wall time of the person, still to come.

    `hours` are offered once the day is known; `first` is the hour of the presets.
    """

    which = "form-which-day"

    hours: tuple[int, ...] = (9, 11, 14, 16)
    first: time = NINE

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, datetime) and sensible(answer.date())

    def token(self, answer: date) -> str:
        if isinstance(answer, datetime):
            return answer.isoformat(timespec="minutes")
        return answer.isoformat()

    def answer_of(self, token: str, here: Here) -> date | None:
        """A moment, or a day alone, which is half an answer."""
        del here
        try:
            moment = datetime.fromisoformat(token)
        except ValueError:
            return None
        if moment.tzinfo or not sensible(moment.date()):
            return None
        return moment if "T" in token else day_of_token(token)

    def read(self, text: str, here: Here) -> Step:
        step = self.settled(_read(text, here), here, _same)
        unclear = isinstance(step, Trouble) and step.refused.key == Reason.DATE_UNCLEAR.value
        return Trouble(Invalid("moment-unclear")) if unclear else step

    def parted(self, text: str, here: Here) -> tuple[str, str] | None:
        context = here.context
        if here.aside.day:
            return None
        found = moment_within(
            text, lang=context.lang, calendar=context.calendar, now=context.local
        )
        return (found.moment, found.words) if found else None

    def problem(self, answer: date, here: Here) -> Invalid | None:
        local = here.context.local
        late = answer <= local if isinstance(answer, datetime) else answer < local.date()
        if late:
            return Invalid("follow-up-past")
        day = answer.date() if isinstance(answer, datetime) else answer
        return None if sensible(day) else Invalid(Reason.DATE_YEAR.value)

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case ShowMonth(day=day) if sensible(day):
                return Looking(Aside(month=day))
        step = super().hear(said, here)
        if isinstance(step, Answered) and type(step.answer) is date:
            return Looking(Aside(day=step.answer))
        return step

    def back(self, aside: Aside) -> Aside | None:
        if aside.day:
            return Aside(month=aside.day)
        return None if aside == Aside() else Aside()

    def lines(self, here: Here) -> tuple[Say, ...]:
        day = here.aside.day
        return (say_of("form-which-hour", day=day),) if day else ()

    def rows(self, here: Here) -> Rows:
        if here.aside.day:
            return self._hours_of(here.aside.day, here)
        if here.aside.month:
            return month_rows(Month.of(here.aside.month, here.context.reader.calendar), here)
        pick = Button(Say("form-pick-a-day"), ShowMonth(here.revision, here.context.today))
        return (*self._presets(here), (pick,))

    def _hours_of(self, day: date, here: Here) -> Rows:
        moments = (datetime.combine(day, time(hour)) for hour in self.hours)
        buttons = tuple(
            here.choice(say_of("form-clock", value=moment.time()), self.token(moment))
            for moment in moments
            if moment > here.context.local
        )
        return in_rows(buttons, 2)

    def _presets(self, here: Here) -> Rows:
        context = here.context
        soon, *moments = preset_moments(context.local, context.works, self.first)
        return (
            (here.choice(Say("form-in-an-hour"), self.token(soon)),),
            *((here.choice(near(each, context), self.token(each)),) for each in moments),
        )


def near(moment: datetime, context: Context) -> Say:
    """Tomorrow, or the day with its weekday; the year only where it is another one."""
    day, clock = moment.date(), moment.time()
    if day == context.today + _DAY:
        return say_of("form-tomorrow-at", clock=clock)
    weekday = context.formats.weekday(day.weekday())
    return say_of("form-weekday-at", weekday=weekday, day=day, clock=clock)


def _read(text: str, here: Here) -> Reading[date]:
    """An hour of the day that was said before, else a day with or without its hour."""
    context = here.context
    clock = read_time(text, lang=context.lang)
    if here.aside.day and not isinstance(clock, Unread):
        return _mapped(clock, partial(datetime.combine, here.aside.day))
    moments = read_moment(
        text, lang=context.lang, calendar=context.calendar, now=context.local, default=time()
    )
    return _mapped(moments, _said)


def _said(read: MomentRead) -> date:
    """A day alone, when no hour was said."""
    return read.at if read.said or read.at.time() != time() else read.at.date()


def _mapped(reading: Reading[T], moment: Callable[[T], date]) -> Reading[date]:
    match reading:
        case Read(value):
            return Read(moment(value))
        case Choice(candidates):
            return Choice(tuple(moment(each) for each in candidates))
    return reading


def _same(answer: date) -> date:
    return answer
