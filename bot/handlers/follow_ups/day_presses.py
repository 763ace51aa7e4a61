"""The buttons of a day: follow-ups, calendars, the /inbox, questions, absence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowToday(Press, code="td"):
    pass


@dataclass(frozen=True)
class SkipOne(Press, code="td2"):
    """On to the next one; this one stays as it is."""

    follow_up: int


@dataclass(frozen=True)
class ShowSteps(Press, code="du1"):
    """What is planned for an opportunity."""

    opportunity: int


@dataclass(frozen=True)
class AddFollowUp(Press, code="fu1"):
    opportunity: int


@dataclass(frozen=True)
class PutOff(Press, code="fu3"):
    """Another time, asked for in a form."""

    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class FollowCustomer(Press, code="fu2"):
    party: int


@dataclass(frozen=True)
class ShowContactBy(Press, code="fw"):
    follow_up: int


@dataclass(frozen=True)
class ContactBy(Press, code="fw1"):
    follow_up: int
    member: int


@dataclass(frozen=True)
class NoteContact(Press, code="du2"):
    """How the follow-up that was done was made: a kind of record."""

    follow_up: int
    contact: str


@dataclass(frozen=True)
class PlanNext(Press, code="du3"):
    """The next step after a follow-up: a wall time, "pick" another, or "none"."""

    follow_up: int
    moment: str


@dataclass(frozen=True)
class ShowMonthPlan(Press, code="cm"):
    """The month this day is in, as the reader's calendar has it."""

    day: date


@dataclass(frozen=True)
class ShowWeekPlan(Press, code="cw"):
    day: date


@dataclass(frozen=True)
class ShowDayPlan(Press, code="cd"):
    day: date


@dataclass(frozen=True)
class FollowUpFile(Press, code="ic"):
    """The follow-up as a file for another calendar."""

    follow_up: int


@dataclass(frozen=True)
class ComingFile(Press, code="ic1"):
    """One's follow-ups of the next thirty days as such a file."""


@dataclass(frozen=True)
class OpenTold(Press, code="ix1"):
    told: int


@dataclass(frozen=True)
class ReadAll(Press, code="ix2"):
    pass


@dataclass(frozen=True)
class AskAbout(Press, code="aq"):
    opportunity: int


@dataclass(frozen=True)
class ShowWork(Press, code="wd"):
    """One's days at work, and absence."""


@dataclass(frozen=True)
class WorkOn(Press, code="wd1"):
    """Works on this weekday, Monday = 0, or does no more."""

    weekday: int
    on: int


@dataclass(frozen=True)
class GoAway(Press, code="wd2"):
    pass


@dataclass(frozen=True)
class ComeBack(Press, code="wd3"):
    pass


@dataclass(frozen=True)
class ShowDeputies(Press, code="wd4"):
    pass


@dataclass(frozen=True)
class NameDeputy(Press, code="wd5"):
    """0 for nobody."""

    member: int


@dataclass(frozen=True)
class ShowDaysOff(Press, code="su-off"):
    page: int


@dataclass(frozen=True)
class ShowCountries(Press, code="su-land"):
    pass


@dataclass(frozen=True)
class KeepHolidaysOf(Press, code="su-land1"):
    """Of no country when it is empty."""

    country: str


@dataclass(frozen=True)
class AddDayOff(Press, code="su-off1"):
    pass


@dataclass(frozen=True)
class SwitchDayOff(Press, code="su-off2"):
    """A holiday is worked on, or kept again; an own day off goes."""

    day: date


@dataclass(frozen=True)
class CompanyWorksOn(Press, code="su-week"):
    weekday: int
    on: int
