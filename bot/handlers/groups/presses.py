"""The buttons of the page about a team's group."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class TellGroup(Press, code="tg1"):
    """Of an event, or not any more."""

    team: int
    event: str
    on: int


@dataclass(frozen=True)
class TellAmounts(Press, code="tg2"):
    team: int
    on: int


@dataclass(frozen=True)
class GroupFigures(Press, code="tg4"):
    """Other figures in the group itself, in place; for the member who asked for them there.

    `what` is the command that shows them, `span` their days, empty for the usual ones.
    """

    member: int
    what: str
    span: str


@dataclass(frozen=True)
class LeaveGroup(Press, code="tg3"):
    team: int
