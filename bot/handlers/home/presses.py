"""The buttons of menus, cards and lists. Ids travel; whoever acts asks the world anew.

`version` is the opportunity's when the button was drawn: a stale one changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowHome(Press, code="h"):
    pass


@dataclass(frozen=True)
class FirstSteps(Press, code="h1"):
    """The first minute once more."""


@dataclass(frozen=True)
class StartNew(Press, code="n"):
    pass


@dataclass(frozen=True)
class Resume(Press, code="rs"):
    pass


@dataclass(frozen=True)
class ShowList(Press, code="l"):
    """A page of one's open opportunities: after or before a row, or the first page."""

    way: str = "f"
    touched: int = 0
    row: int = 0


@dataclass(frozen=True)
class MoveStage(Press, code="ms"):
    opportunity: int
    version: int
    stage: int


@dataclass(frozen=True)
class ShowStages(Press, code="ss"):
    opportunity: int


@dataclass(frozen=True)
class WinIt(Press, code="w"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class LoseIt(Press, code="x"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class ReopenIt(Press, code="ro"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class DeleteIt(Press, code="de"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class AddProduct(Press, code="ap"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class ShowLines(Press, code="ls"):
    opportunity: int


@dataclass(frozen=True)
class DropLine(Press, code="dl"):
    opportunity: int
    version: int
    line: int


@dataclass(frozen=True)
class SetFollowUp(Press, code="fu"):
    opportunity: int


@dataclass(frozen=True)
class ShowFields(Press, code="ed"):
    opportunity: int


@dataclass(frozen=True)
class EditField(Press, code="ef"):
    opportunity: int
    version: int
    name: str


@dataclass(frozen=True)
class ShowHistory(Press, code="hi"):
    opportunity: int


@dataclass(frozen=True)
class UndoStep(Press, code="un"):
    step: int


@dataclass(frozen=True)
class ShowReports(Press, code="rm"):
    pass


@dataclass(frozen=True)
class ChangeSetting(Press, code="sl"):
    name: str


@dataclass(frozen=True)
class ShowInvites(Press, code="ii"):
    pass


@dataclass(frozen=True)
class MakeInvite(Press, code="iv"):
    role: str
    team: int
