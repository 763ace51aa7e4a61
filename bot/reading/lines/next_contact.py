"""The day of the next contact, as somebody who tells what happened has named it in passing."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.reading.dates.moments import Writer
from bot.reading.folding import fold
from bot.reading.lines.dates import moment_at
from bot.reading.result import CalendarName, Lang

LONGEST_AHEAD = timedelta(days=183)
"""A day without a year that has just passed is read as that of next year: it was told of, not
agreed on.
"""


def next_contact(
    text: str, *, lang: Lang, calendar: CalendarName, now: datetime, default: time
) -> datetime | None:
    """The first moment still to come that the text names, as a wall time of its writer; at
    `default` where no hour is said. None where there is none, or where it can be two days.

    `now` is the writer's wall time, naive as what is returned.
    """
    writer = Writer(lang, calendar, now)
    folded = fold(text).text
    at = 0
    while at < len(folded):
        inside = at and folded[at - 1].isalnum() and lang != "th"  # Thai parts no words
        found = None if inside or folded[at].isspace() else moment_at(folded, at, writer)
        if found is None or not found.days:
            at += 1
            continue
        at = found.end
        if len(found.days) > 1:
            continue
        said = found.days[0]
        moment = datetime.combine(said.day, said.at or default)
        if now < moment <= now + LONGEST_AHEAD:
            return moment
    return None
