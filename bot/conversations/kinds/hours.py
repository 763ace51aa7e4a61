"""Hours of the day, from one until another: presets, or typed as "22-7"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from bot.conversations import spoken
from bot.conversations.answers import Answer, Hours, hour_of
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Rows, Step, Trouble
from bot.domain.errors import Invalid
from bot.reading.dates.dates import read_time
from bot.reading.result import Choice, Read, Reason
from bot.speech.reply import Say

NEVER = Hours(time(0), time(0))

_FROM = re.compile(r"\s*(?:from|de|از|ตั้งแต่)\s+")
_BETWEEN = re.compile(r"\s*(?:[-–—/]|\b(?:to|until|till|à|a|تا)\b|ถึง)\s*")
_BOTH = 2


@dataclass(frozen=True)
class HoursOfDay(Kind[Hours]):
    """From an hour until another; `presets`, and no hours at all."""

    presets: tuple[Hours, ...]

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, Hours)

    def token(self, answer: Hours) -> str:
        return f"{answer.start:%H:%M}-{answer.end:%H:%M}"

    def answer_of(self, token: str, here: Here) -> Hours | None:
        del here
        try:
            start, end = map(hour_of, token.split("-"))
        except ValueError:
            return None
        return Hours(start, end)

    def read(self, text: str, here: Here) -> Step:
        ends = _BETWEEN.split(_FROM.sub("", text.casefold(), count=1).strip())
        if len(ends) != _BOTH:
            return Trouble(Invalid("hours-unclear"))
        times = [_hour(each, here) for each in ends]
        if times[0] is None or times[1] is None:
            return Trouble(Invalid(Reason.TIME_UNCLEAR.value))
        return Answered(Hours(times[0], times[1]))

    def rows(self, here: Here) -> Rows:
        presets = tuple(
            (here.choice(spoken.on_button(each), self.token(each)),) for each in self.presets
        )
        return (*presets, (here.choice(Say("form-no-hours"), self.token(NEVER)),))


def _hour(text: str, here: Here) -> time | None:
    """The hour in "22", "22:00" or "10 pm"; of two meanings the one the clock of 24 hours has."""
    if text.strip().isdecimal() and int(text) < 24:  # noqa: PLR2004 - hours of a day
        return time(int(text))
    match read_time(text, lang=here.context.lang):
        case Read(at):
            return at
        case Choice((at, *_)):
            return at
    return None
