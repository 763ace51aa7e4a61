"""Who may do what with a customer.

Every member finds every customer by name: name, place, who keeps it. The rest is for its
owner, for who has an opportunity with it, for their manager and for admins.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.errors import NotAllowed
from bot.domain.people import Member, Permission, Role
from bot.domain.rights import OFFICE, Office, Standing


class CustomerAct(StrEnum):
    FIND = "find"
    """Name, place, owner."""
    KNOW = "know"
    """Phones, history, totals."""
    EDIT = "edit"
    KEEP = "keep"
    """Give it to another owner, put it out of use, merge it."""


def customer_act_allowed(
    member: Member, act: CustomerAct, how: Standing, *, keeps: bool = False
) -> bool:
    """`keeps`: they are its owner. To have an opportunity with it lets nobody give it away."""
    if not member.active:
        return False
    if act is CustomerAct.FIND or member.role is Role.ADMIN:
        return True
    near = how is not Standing.OTHER
    if act is CustomerAct.KNOW:
        lists = member.role is not Role.REP and Permission.VIEW_LIST in member.permissions
        return lists or (near and member.role is not Role.VIEWER)
    if member.role not in OFFICE[Office.CREATE]:
        return False
    return near and (act is CustomerAct.EDIT or keeps or member.role is Role.MANAGER)


def check_customer_act(
    member: Member, act: CustomerAct, how: Standing, *, keeps: bool = False
) -> None:
    if not customer_act_allowed(member, act, how, keeps=keeps):
        raise NotAllowed("not-allowed", act=f"customer-{act.value}")
