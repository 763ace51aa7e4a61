"""Dates and moments: a day, perhaps with a time, in any order and any of four languages."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.reading.dates.moments import DateRead, MomentRead, Writer
from bot.reading.dates.saying import Said, sayings, times_said
from bot.reading.dates.times import resolved
from bot.reading.dates.weekdays import in_full
from bot.reading.folding import fold
from bot.reading.numbers.signs import without_end
from bot.reading.result import CalendarName, Choice, Lang, Reading, Reason, Unread, settle
from bot.reading.words.vocabulary import Part

_LONGEST = 120
_PART_HOURS = {
    Part.MORNING: time(9),
    Part.NOON: time(12),
    Part.AFTERNOON: time(15),
    Part.EVENING: time(17),
    Part.NIGHT: time(20),
}
"""A proposal where a part of the day was said and no hour; never taken for said."""


def read_date(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime
) -> Reading[DateRead]:
    """The day a whole text names, e.g. "tomorrow 9am", "le 15", "۵ آذر", "5 ธค 69".

    `now` is the writer's local time. An ambiguous day or hour is a choice; an impossible
    date is refused, never shifted. Refused: date-*, time-*, empty.
    """
    said = _said(text, Writer(lang, calendar, now))
    if isinstance(said, Unread):
        return said
    return dates_of(said) if said.days else Unread(Reason.DATE_UNCLEAR)


def read_moment(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime, default: time
) -> Reading[MomentRead]:
    """A local moment: day and time; `default` where no time is said, the next such time
    where no day is. `default` gives way to a part of the day ("tomorrow evening").
    """
    said = _said(text, Writer(lang, calendar, now))
    if isinstance(said, Unread):
        return said
    if not said.days:
        return _today_or_tomorrow(said, now)
    dates = dates_of(said)
    if isinstance(dates, Unread):
        return dates
    found = dates.candidates if isinstance(dates, Choice) else (dates.value,)
    moments = [_moment(date, default, now) for date in found]
    return settle(moments, Reason.DATE_UNCLEAR)


def read_time(text: str, *, lang: Lang) -> Reading[time]:
    """A time of day alone, e.g. "14:30", "9am", "ساعت ۳ بعدازظهر", "บ่าย 2", "10".

    Refused: time-*, empty.
    """
    folded = without_end(fold(text).text)
    if not folded:
        return Unread(Reason.EMPTY)
    said = next(times_said(folded[:_LONGEST], lang), None)
    if said is None or not (said.clocks or said.refusal):
        return Unread(Reason.TIME_UNCLEAR)
    if said.refusal:
        return Unread(said.refusal)
    return settle(_times(said), Reason.TIME_UNCLEAR)


def _said(text: str, writer: Writer) -> Said | Unread:
    folded = in_full(without_end(fold(text).text), writer.lang)
    if not folded:
        return Unread(Reason.EMPTY)
    found = list(sayings(folded, writer)) if len(folded) <= _LONGEST else []
    # "Monday 9.30am" is an hour, although 9.30 is no day of a Monday
    said = next((one for one in found if one.refusal is None), next(iter(found), None))
    if said is None:
        return Unread(Reason.DATE_UNCLEAR)
    return Unread(said.refusal) if said.refusal else said


def _times(said: Said) -> list[time]:
    return [at for clock in said.clocks for at in resolved(clock, said.part)]


def dates_of(said: Said) -> Reading[DateRead]:
    """The days and times of what was said, every combination of them."""
    if not said.clocks:
        return settle((DateRead(day, part=said.part) for day in said.days), Reason.DATE_UNCLEAR)
    times = _times(said)
    return settle((DateRead(day, at) for day in said.days for at in times), Reason.TIME_UNCLEAR)


def _moment(date: DateRead, default: time, now: datetime) -> MomentRead:
    proposed = _PART_HOURS[date.part] if date.part else default
    at = datetime.combine(date.day, date.at or proposed, tzinfo=now.tzinfo)
    return MomentRead(at, said=date.at is not None)


def _today_or_tomorrow(said: Said, now: datetime) -> Reading[MomentRead]:
    moments = []
    for at in _times(said):
        today = datetime.combine(now.date(), at, tzinfo=now.tzinfo)
        coming = today if today > now else today + timedelta(days=1)
        moments.append(MomentRead(coming, said=True))
    return settle(moments, Reason.TIME_UNCLEAR)
