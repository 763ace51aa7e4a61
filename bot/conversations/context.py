"""Who is talking and when: all that a form needs to know besides its draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.chances import Experience
from bot.domain.working_days import WorkDays
from bot.reading.result import CalendarName, Lang
from bot.speech.formats import Formats
from bot.speech.reader import Reader


@dataclass(frozen=True, slots=True)
class Context:
    """`now` is an aware instant; `currency` is meant where a number comes without one."""

    formats: Formats
    now: datetime
    currency: str
    work: WorkDays | None = None
    """When the person works; None: every week as the reader's."""
    quantity_decimals: int = 3
    empty_group: bool = True
    """After a product was picked, the next one is chosen of all groups again."""
    home: str = ""
    """The organisation's currency, where it is another than that of the talk."""
    experience: Experience | None = None
    """How others ended that stood where this one stands; known while its chance is asked."""

    @property
    def reader(self) -> Reader:
        return self.formats.reader

    @property
    def works(self) -> WorkDays:
        return self.work or WorkDays(self.reader.work_days)

    @property
    def lang(self) -> Lang:
        return self.reader.locale.value

    @property
    def calendar(self) -> CalendarName:
        return self.reader.calendar.value

    @property
    def local(self) -> datetime:
        """The person's wall time, naive, to the minute."""
        wall = self.now.astimezone(self.reader.tz)
        return wall.replace(tzinfo=None, second=0, microsecond=0)

    @property
    def today(self) -> date:
        return self.local.date()
