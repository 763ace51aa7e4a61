"""The buttons of the set-up. A shelf is one of the lists, by the name of what is on it.

Pages count from 0; `by` is -1 for up and 1 for down; flags are 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowSetUpLists(Press, code="su-lists"):
    """What is chosen from: types, origins, reasons, groups, taxes."""


@dataclass(frozen=True)
class ShowSetUp(Press, code="su"):
    pass


# Lists ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowShelf(Press, code="su-list"):
    shelf: str
    page: int


@dataclass(frozen=True)
class ShowEntry(Press, code="su-entry"):
    shelf: str
    entry: int


@dataclass(frozen=True)
class AddEntry(Press, code="su-entry-add"):
    shelf: str


@dataclass(frozen=True)
class RenameEntry(Press, code="su-entry-name"):
    shelf: str
    entry: int


@dataclass(frozen=True)
class ShiftEntry(Press, code="su-entry-by"):
    shelf: str
    entry: int
    by: int


@dataclass(frozen=True)
class SwitchEntry(Press, code="su-entry-use"):
    shelf: str
    entry: int
    active: int


@dataclass(frozen=True)
class AskForNote(Press, code="su-note"):
    reason: int
    needed: int


# Products -------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowProducts(Press, code="su-prods"):
    """All of them, the first page."""


@dataclass(frozen=True)
class TurnProducts(Press, code="su-prods-page"):
    """Another page of what was looked for; a button cannot hold the words."""

    page: int


@dataclass(frozen=True)
class FindProduct(Press, code="su-prods-find"):
    pass


@dataclass(frozen=True)
class NewProduct(Press, code="su-prod-add"):
    pass


@dataclass(frozen=True)
class ShowProduct(Press, code="su-prod"):
    product: int


@dataclass(frozen=True)
class EditProduct(Press, code="su-prod-edit"):
    product: int
    field: str


@dataclass(frozen=True)
class SwitchProduct(Press, code="su-prod-use"):
    product: int
    active: int


# Stages ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowStageList(Press, code="su-stages"):
    """0: of the first pipeline."""

    pipeline: int


@dataclass(frozen=True)
class ShowStage(Press, code="su-stage"):
    stage: int


@dataclass(frozen=True)
class AddStage(Press, code="su-stage-add"):
    pipeline: int


@dataclass(frozen=True)
class EditStage(Press, code="su-stage-edit"):
    stage: int
    field: str


@dataclass(frozen=True)
class ShiftStage(Press, code="su-stage-by"):
    stage: int
    by: int


@dataclass(frozen=True)
class RetireStage(Press, code="su-stage-out"):
    """Out of use; asks for a replacement where it holds anything."""

    stage: int


@dataclass(frozen=True)
class ReplaceStage(Press, code="su-stage-heir"):
    """What that would do is shown first."""

    stage: int
    heir: int


@dataclass(frozen=True)
class ReplaceStageNow(Press, code="su-stage-heir-now"):
    """`count` open ones were shown to move; where it is another by now, it is asked anew."""

    stage: int
    heir: int
    count: int


@dataclass(frozen=True)
class TakeStageBack(Press, code="su-stage-undo"):
    """With what it held, while that can still be undone."""

    stage: int


@dataclass(frozen=True)
class ReviveStage(Press, code="su-stage-back"):
    stage: int


# Teams ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowTeams(Press, code="su-teams"):
    page: int


@dataclass(frozen=True)
class ShowTeam(Press, code="su-team"):
    team: int


@dataclass(frozen=True)
class NewTeam(Press, code="su-team-add"):
    pass


@dataclass(frozen=True)
class EditTeam(Press, code="su-team-edit"):
    team: int
    field: str


@dataclass(frozen=True)
class ChooseManager(Press, code="su-boss"):
    team: int
    page: int


@dataclass(frozen=True)
class MakeManager(Press, code="su-boss-set"):
    """0: nobody."""

    team: int
    member: int


# Members --------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowMembers(Press, code="su-members"):
    page: int


@dataclass(frozen=True)
class ShowMember(Press, code="su-member"):
    member: int


@dataclass(frozen=True)
class ChooseRole(Press, code="su-role"):
    member: int


@dataclass(frozen=True)
class GiveRole(Press, code="su-role-set"):
    member: int
    role: str


@dataclass(frozen=True)
class ChooseTeam(Press, code="su-into"):
    member: int


@dataclass(frozen=True)
class PutInTeam(Press, code="su-into-set"):
    """0: no team."""

    member: int
    team: int


@dataclass(frozen=True)
class ShowPermissions(Press, code="su-may"):
    member: int


@dataclass(frozen=True)
class Permit(Press, code="su-may-set"):
    member: int
    permission: str
    granted: int


@dataclass(frozen=True)
class NewLink(Press, code="su-link"):
    """An invite that moves this member to another account."""

    member: int


@dataclass(frozen=True)
class AskToRemove(Press, code="su-out"):
    member: int


@dataclass(frozen=True)
class ChooseSuccessor(Press, code="su-out-whom"):
    member: int
    page: int


@dataclass(frozen=True)
class NameSuccessor(Press, code="su-out-heir"):
    member: int
    heir: int


@dataclass(frozen=True)
class RemoveMember(Press, code="su-out-now"):
    """0: nobody takes over; `total` is how much was shown to be there."""

    member: int
    heir: int
    total: int


# The company ----------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowCompany(Press, code="su-co"):
    pass


@dataclass(frozen=True)
class ShowLogo(Press, code="su-logo"):
    pass


@dataclass(frozen=True)
class DropLogo(Press, code="su-logo-x"):
    pass


@dataclass(frozen=True)
class EditCompany(Press, code="su-co-edit"):
    """Its "name", or a setting by its key."""

    field: str
