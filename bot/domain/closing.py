"""Closing by itself what nobody answered: a warning first, and a day to object.

Days are local days of the organisation. With a limit of 15 and the last touch on
1 March, the warning comes on the 16th and the end on the 17th.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(eq=False, kw_only=True)
class CloseWarning:
    """That the owner of an opportunity was warned, and of which silence.

    A touch after the warning makes it worthless: the silence it spoke of is over.
    """

    id: int = field(init=False, repr=False)
    opportunity_id: int
    touched_at: datetime
    warned_on: date


class Verdict(StrEnum):
    LEAVE = "leave"
    WARN = "warn"
    CLOSE = "close"


def verdict(untouched: int, limit: int, *, warned_on: date | None, today: date) -> Verdict:
    """What to do after so many days without a touch; a limit of 0 is none.

    Nothing is closed on the day of its warning, however late that came.
    """
    if not limit or untouched < limit:
        return Verdict.LEAVE
    if warned_on is None:
        return Verdict.WARN
    return Verdict.CLOSE if untouched > limit and warned_on < today else Verdict.LEAVE
