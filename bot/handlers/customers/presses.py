"""The buttons of the customers' room. A list of customers travels as its code."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowCustomers(Press, code="cu"):
    """The first page of a list; without a code, of the usual one."""

    listing: str = ""


@dataclass(frozen=True)
class ShowCustomerMore(Press, code="cu-more"):
    """What is done or looked at less often with one of them."""

    party: int


@dataclass(frozen=True)
class TurnCustomers(Press, code="cu-page"):
    """A page a(fter) or b(efore) a customer; what was looked for stays with the screen."""

    listing: str
    way: str
    row: int


@dataclass(frozen=True)
class ShowCustomerOrders(Press, code="cu-orders"):
    listing: str


@dataclass(frozen=True)
class ShowCustomerGroups(Press, code="cu-groups"):
    listing: str


@dataclass(frozen=True)
class KeepCustomers(Press, code="cu-keep"):
    """Among the groups one comes back to."""

    listing: str


@dataclass(frozen=True)
class ShowKeptCustomers(Press, code="cu-kept"):
    pass


@dataclass(frozen=True)
class DropCustomers(Press, code="cu-drop"):
    """A kept group, by its id; the customers stay."""

    kept: int


@dataclass(frozen=True)
class FindCustomer(Press, code="cu-find"):
    listing: str


@dataclass(frozen=True)
class OpenCustomer(Press, code="c"):
    party: int


@dataclass(frozen=True)
class NewCustomer(Press, code="cu-new"):
    pass


@dataclass(frozen=True)
class MakeAnyway(Press, code="cu-anyway"):
    """Yes, a new one, although it looks like one there is."""


@dataclass(frozen=True)
class NewWithCustomer(Press, code="cu-opp"):
    """A new opportunity of this customer."""

    party: int


@dataclass(frozen=True)
class ShowCustomerFields(Press, code="cu-fields"):
    party: int


@dataclass(frozen=True)
class EditCustomer(Press, code="cu-edit"):
    party: int
    name: str


@dataclass(frozen=True)
class DropPhone(Press, code="cu-phone"):
    """`place` counts from 0; `key` is the number that stood there."""

    party: int
    place: int
    key: str


@dataclass(frozen=True)
class ShowOwners(Press, code="cu-owners"):
    party: int
    page: int


@dataclass(frozen=True)
class GiveCustomer(Press, code="cu-give"):
    """To this member; 0 for nobody."""

    party: int
    owner: int


@dataclass(frozen=True)
class UseCustomer(Press, code="cu-use"):
    party: int
    active: int


@dataclass(frozen=True)
class QualifyLead(Press, code="cu-lead"):
    party: int
    state: str


@dataclass(frozen=True)
class ConvertLead(Press, code="cu-kind"):
    party: int
    kind: str


@dataclass(frozen=True)
class CloseAllOpen(Press, code="cu-close"):
    """Closes every open opportunity of a disqualified lead that one may close."""

    party: int


@dataclass(frozen=True)
class UndoCustomerStep(Press, code="cu-undo"):
    party: int
    done: int
    """The id of the step."""
