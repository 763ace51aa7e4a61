"""Who may do what: the table of roles, asked before every action, by member id.

Hiding a button is a courtesy; this is the rule. What a member may not even see answers
like what does not exist.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.errors import NotAllowed, NotFound
from bot.domain.people import Member, Permission, Role


class Standing(StrEnum):
    """How somebody stands to an opportunity."""

    OWN = "own"
    """Assigned to them or created by them."""
    TEAM = "team"
    """Of a team they manage."""
    OTHER = "other"


class Act(StrEnum):
    SEE = "see"
    EDIT = "edit"
    RELATE = "relate"
    """Give it to another customer."""
    LINES = "lines"
    PRICE = "price"
    RENAME_LINE = "rename-line"
    FOLLOW_UP = "follow-up"
    MOVE = "move"
    WIN = "win"
    LOSE = "lose"
    REOPEN = "reopen"
    REASSIGN = "reassign"
    DELETE = "delete"
    RECORD = "record"


class Office(StrEnum):
    """Acts that concern no single opportunity."""

    CREATE = "create"
    REPORT = "report"
    INVITE = "invite"
    REGISTER_GROUP = "register-group"
    SET_UP = "set-up"
    GOALS = "goals"


OFFICE: dict[Office, frozenset[Role]] = {
    Office.CREATE: frozenset({Role.ADMIN, Role.MANAGER, Role.REP}),
    Office.REPORT: frozenset(Role),
    Office.INVITE: frozenset({Role.ADMIN, Role.MANAGER}),
    Office.REGISTER_GROUP: frozenset({Role.ADMIN, Role.MANAGER}),
    Office.SET_UP: frozenset({Role.ADMIN}),
    Office.GOALS: frozenset({Role.ADMIN, Role.MANAGER}),
}

NEEDED: dict[Act, Permission] = {
    Act.RELATE: Permission.EDIT_RELATED,
    Act.LINES: Permission.PICK_PRODUCTS,
    Act.PRICE: Permission.CHANGE_PRICE,
    Act.RENAME_LINE: Permission.RENAME_LINE,
    Act.DELETE: Permission.DELETE,
}
"""What a rep needs for it on top of the opportunity being their own."""


def standing(
    member: Member,
    *,
    assignee_id: int | None,
    created_by: int | None,
    managed: frozenset[int],
    teams: frozenset[int | None],
) -> Standing:
    """`managed`: the teams they manage; `teams`: those of its assignee and creator."""
    if member.id in (assignee_id, created_by):
        return Standing.OWN
    if managed & teams:
        return Standing.TEAM
    return Standing.OTHER


def sees(member: Member, how: Standing) -> bool:
    match member.role:
        case Role.ADMIN:
            return True
        case Role.MANAGER:
            # Not `has`: what a manager may do by role ends at their own teams.
            return how is not Standing.OTHER or Permission.VIEW_LIST in member.permissions
        case Role.REP:
            return how is Standing.OWN or member.has(Permission.VIEW_LIST)
        case Role.VIEWER:
            return Permission.VIEW_LIST in member.permissions


def allowed(member: Member, act: Act, how: Standing) -> bool:
    if not member.active or not sees(member, how):
        return False
    if act is Act.SEE:
        return True
    match member.role:
        case Role.ADMIN:
            return True
        case Role.MANAGER:
            return how is not Standing.OTHER or _comments(member, act)
        case Role.REP if how is not Standing.OWN:
            return _comments(member, act)
        case Role.REP:
            needed = NEEDED.get(act)
            return needed is None or member.has(needed)
        case Role.VIEWER:
            return False


def _comments(member: Member, act: Act) -> bool:
    """To what they may only read, some may add a record; it changes nothing else of it."""
    return act is Act.RECORD and Permission.COMMENT in member.permissions


def check(member: Member, act: Act, how: Standing) -> None:
    """Refuses as not found what may not be seen, as not allowed what may not be done."""
    if not member.active or not sees(member, how):
        raise NotFound
    if not allowed(member, act, how):
        raise NotAllowed("not-allowed", act=act.value)


def check_office(member: Member, act: Office) -> None:
    if not member.active or member.role not in OFFICE[act]:
        raise NotAllowed("not-allowed", act=act.value)
