"""The buttons of goals. `way` is where one came from: "s" the set-up, else the report."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowGoals(Press, code="go"):
    """Those that are not over; pages count from 0."""

    page: int
    way: str


@dataclass(frozen=True)
class ShowGoal(Press, code="go-one"):
    goal: int
    way: str


@dataclass(frozen=True)
class ChooseWhose(Press, code="go-whose"):
    """Whose shall the new one be? Pages count from 0."""

    page: int
    way: str


@dataclass(frozen=True)
class NewGoal(Press, code="go-new"):
    """Of a team or of a member; the other is 0."""

    team: int
    member: int
    way: str


@dataclass(frozen=True)
class ChangeTarget(Press, code="go-edit"):
    goal: int
    way: str


@dataclass(frozen=True)
class DropGoal(Press, code="go-drop"):
    goal: int
    way: str
