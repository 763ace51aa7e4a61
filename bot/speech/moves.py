"""What one can do by a button, wherever the button stands: presses and their codes.

A code stays what it is for as long as messages with it may be pressed: for ever.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class OpenCard(Press, code="o"):
    """Show the opportunity as it is now."""

    opportunity: int


@dataclass(frozen=True)
class KeepOpen(Press, code="ko"):
    """Of an opportunity that is about to close by itself: the days begin anew."""

    opportunity: int


@dataclass(frozen=True)
class FollowUpDone(Press, code="rd"):
    """The follow-up took place. `occurrence` is the reminder that is answered."""

    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class FollowUpSnooze(Press, code="rz"):
    """Remind once more, so many minutes after the press."""

    follow_up: int
    occurrence: int
    minutes: int


@dataclass(frozen=True)
class FollowUpTomorrow(Press, code="rt"):
    """Remind once more, tomorrow at nine where the presser is."""

    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class FollowUpDismiss(Press, code="rx"):
    """Never remind of it again."""

    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class ApproveIt(Press, code="ay"):
    """The change that waits for the manager may happen."""

    approval: int


@dataclass(frozen=True)
class RefuseIt(Press, code="an"):
    approval: int


@dataclass(frozen=True)
class AddWished(Press, code="wa"):
    """The product that somebody asked for, in the form of a new one."""

    wish: int


@dataclass(frozen=True)
class SellAgain(Press, code="ws"):
    """The product that somebody asked for is there, and may be sold from now on."""

    wish: int


@dataclass(frozen=True)
class UseForWish(Press, code="wu"):
    """One that is sold already is what was asked for."""

    wish: int


@dataclass(frozen=True)
class RefuseWish(Press, code="wn"):
    wish: int


@dataclass(frozen=True)
class GoOnWith(Press, code="wg"):
    """The product that was asked for, where it was missed."""

    wisher: int


@dataclass(frozen=True)
class AnswerEnquiry(Press, code="aq1"):
    """Answer a question about an opportunity."""

    enquiry: int


@dataclass(frozen=True)
class WalkDay(Press, code="td1"):
    """Through today's follow-ups, one by one."""


@dataclass(frozen=True)
class EveningDone(Press, code="ev1"):
    """Like `FollowUpDone`, and back to the rest of the day."""

    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class EveningTomorrow(Press, code="ev2"):
    follow_up: int
    occurrence: int


@dataclass(frozen=True)
class EveningGoOn(Press, code="ev3"):
    """With what the follow-up is about: a note, won or lost; then back to the rest."""

    follow_up: int
    how: str


@dataclass(frozen=True)
class NextTomorrow(Press, code="nx"):
    """The next contact of an opportunity is tomorrow at nine, on a day at work."""

    opportunity: int


@dataclass(frozen=True)
class ShowFollowUp(Press, code="du"):
    follow_up: int


@dataclass(frozen=True)
class ShowDigests(Press, code="dg"):
    """What comes by itself, and when."""


@dataclass(frozen=True)
class ShowSettings(Press, code="st"):
    """One's language, calendar, zone, quiet hours and working days."""


@dataclass(frozen=True)
class ShowInbox(Press, code="ix"):
    """What one was told and may not have read."""


@dataclass(frozen=True)
class ShowGroup(Press, code="tg"):
    """What the group of a team is told, for who may choose it."""

    team: int
