"""Every role, act, standing and permission, against the table written down here."""

from __future__ import annotations

from itertools import product

import pytest

from bot.domain.errors import NotAllowed, NotFound
from bot.domain.people import USUAL_PERMISSIONS, Permission, Role
from bot.domain.rights import (
    OFFICE,
    Act,
    Office,
    Standing,
    allowed,
    check,
    check_office,
    sees,
    standing,
)
from support.made import ARTHIT, CLAIRE, MINA, made_member

# Columns of the table: a rep with an own one and with another's, a manager with one of
# the team and of another team, an admin, a viewer. A permission's name means "if granted".
COLUMNS = ("rep own", "rep other", "manager team", "manager other", "admin", "viewer")
TABLE = {
    "see": ("yes", "view-list", "yes", "view-list", "yes", "view-list"),
    "edit": ("yes", "no", "yes", "no", "yes", "no"),
    "relate": ("edit-related", "no", "yes", "no", "yes", "no"),
    "lines": ("pick-products", "no", "yes", "no", "yes", "no"),
    "price": ("change-price", "no", "yes", "no", "yes", "no"),
    "rename-line": ("rename-line", "no", "yes", "no", "yes", "no"),
    "follow-up": ("yes", "no", "yes", "no", "yes", "no"),
    "move": ("yes", "no", "yes", "no", "yes", "no"),
    "win": ("yes", "no", "yes", "no", "yes", "no"),
    "lose": ("yes", "no", "yes", "no", "yes", "no"),
    "reopen": ("yes", "no", "yes", "no", "yes", "no"),
    "reassign": ("yes", "no", "yes", "no", "yes", "no"),
    "delete": ("delete", "no", "yes", "no", "yes", "no"),
    "record": ("yes", "comment", "yes", "comment", "yes", "no"),
}

OFFICES = {
    "create": {"rep", "manager", "admin"},
    "report": {"rep", "manager", "admin", "viewer"},
    "invite": {"manager", "admin"},
    "register-group": {"manager", "admin"},
    "set-up": {"admin"},
    "goals": {"manager", "admin"},
}

GRANTS = [
    frozenset[Permission](),
    *(frozenset({each}) for each in Permission),
    frozenset(Permission),
]

CASES = list(product(Role, Act, Standing))


def column(role: Role, how: Standing) -> int:
    match role:
        case Role.REP:
            name = "rep own" if how is Standing.OWN else "rep other"
        case Role.MANAGER:
            name = "manager other" if how is Standing.OTHER else "manager team"
        case _:
            name = role.value
    return COLUMNS.index(name)


def granted(act: Act, role: Role, how: Standing, permissions: frozenset[Permission]) -> bool:
    cell = TABLE[act.value][column(role, how)]
    return cell == "yes" or (cell != "no" and Permission(cell) in permissions)


def test_the_table_speaks_of_every_act_and_office() -> None:
    assert set(TABLE) == {act.value for act in Act}
    assert set(OFFICES) == {office.value for office in Office} == set(OFFICE)


@pytest.mark.parametrize(("role", "act", "how"), CASES)
def test_everybody_may_do_what_the_table_says(role: Role, act: Act, how: Standing) -> None:
    for permissions in GRANTS:
        member = made_member(role, permissions=permissions)
        seen = granted(Act.SEE, role, how, permissions)
        expected = seen and granted(act, role, how, permissions)
        assert sees(member, how) is seen
        assert allowed(member, act, how) is expected
        if expected:
            check(member, act, how)
        else:
            refusal = NotAllowed if seen else NotFound
            with pytest.raises(refusal):
                check(member, act, how)


@pytest.mark.parametrize(("role", "act", "how"), CASES)
def test_whoever_left_finds_nothing(role: Role, act: Act, how: Standing) -> None:
    member = made_member(role, permissions=frozenset(Permission), active=False)
    assert not allowed(member, act, how)
    with pytest.raises(NotFound):
        check(member, act, how)


def test_anothers_answers_exactly_like_what_does_not_exist() -> None:
    for act in Act:
        with pytest.raises(NotFound) as refusal:
            check(made_member(), act, Standing.OTHER)
        assert (refusal.value.key, refusal.value.facts) == (NotFound().key, {})


def test_a_refusal_names_the_act() -> None:
    looker = made_member(permissions=frozenset({Permission.VIEW_LIST}))
    with pytest.raises(NotAllowed) as refusal:
        check(looker, Act.WIN, Standing.OTHER)
    assert (refusal.value.key, refusal.value.facts) == ("not-allowed", {"act": "win"})


@pytest.mark.parametrize(("role", "office"), list(product(Role, Office)))
def test_every_office_is_held_by_whom_the_table_says(role: Role, office: Office) -> None:
    member = made_member(role)
    if role.value in OFFICES[office.value]:
        check_office(member, office)
    else:
        with pytest.raises(NotAllowed):
            check_office(member, office)
    with pytest.raises(NotAllowed):
        check_office(made_member(role, active=False), office)


# How somebody stands to it ------------------------------------------------------------


@pytest.mark.parametrize(
    ("assignee", "creator", "expected"),
    [
        (MINA, ARTHIT, Standing.OWN),
        (ARTHIT, MINA, Standing.OWN),  # given away, still one she registered
        (MINA, None, Standing.OWN),
        (ARTHIT, ARTHIT, Standing.OTHER),
        (None, None, Standing.OTHER),
    ],
)
def test_assigned_or_created_makes_it_ones_own(
    assignee: int | None, creator: int | None, expected: Standing
) -> None:
    how = standing(
        made_member(),
        assignee_id=assignee,
        created_by=creator,
        managed=frozenset(),
        teams=frozenset({1}),
    )
    assert how is expected


@pytest.mark.parametrize(
    ("managed", "teams", "expected"),
    [
        ({1}, {1}, Standing.TEAM),
        ({1, 2}, {2, None}, Standing.TEAM),
        ({1}, {2}, Standing.OTHER),
        ({1}, {None}, Standing.OTHER),
        (set(), set(), Standing.OTHER),
    ],
)
def test_a_manager_stands_by_the_teams_of_assignee_and_creator(
    managed: set[int], teams: set[int | None], expected: Standing
) -> None:
    how = standing(
        made_member(Role.MANAGER, id=CLAIRE),
        assignee_id=MINA,
        created_by=ARTHIT,
        managed=frozenset(managed),
        teams=frozenset(teams),
    )
    assert how is expected


# Permissions --------------------------------------------------------------------------


@pytest.mark.parametrize("permission", list(Permission))
def test_admins_and_managers_need_no_permission_and_others_do(permission: Permission) -> None:
    assert made_member(Role.ADMIN).has(permission)
    assert made_member(Role.MANAGER).has(permission)
    for role in (Role.REP, Role.VIEWER):
        assert not made_member(role).has(permission)
        assert made_member(role, permissions=frozenset({permission})).has(permission)


def test_a_new_member_can_sell_but_not_look_around_or_delete() -> None:
    newcomer = made_member(permissions=USUAL_PERMISSIONS)
    assert allowed(newcomer, Act.LINES, Standing.OWN)
    assert allowed(newcomer, Act.PRICE, Standing.OWN)
    assert not allowed(newcomer, Act.DELETE, Standing.OWN)
    assert not allowed(newcomer, Act.SEE, Standing.OTHER)
