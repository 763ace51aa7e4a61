"""Every action, every role, every opportunity: allowed exactly where the table says.

The table is written down here a second time, by hand, from what was agreed with the
people who sell; it knows nothing of how `domain.rights` decides.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import Any

import pytest

from actions.firm import Firm
from actions.recipes import (
    MISSING,
    NEEDS,
    NOT_ALONE,
    OF_AN_OFFICE,
    OF_ONESELF,
    ON_AN_OPPORTUNITY,
    TEN,
    Recipe,
    Scene,
    Target,
    public_actions,
)
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.lists.filtering import drop, find, keep, share
from bot.actions.opportunities.creating import reassign
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.errors import NotAllowed, NotFound, Refused
from bot.domain.history import StepKind
from bot.domain.people import Member, Permission

ALL = frozenset(Permission)
CUSTOMISED = frozenset({"toggle_column", "usual_columns"})
"""What one does for oneself, and an admin may take away."""
SELLING = ALL - {Permission.VIEW_LIST}
LOOKING = frozenset({Permission.VIEW_LIST})

# Their own, one of a seller in the north, one of a seller in the south. "no" is as if it
# did not exist; "see" is to look at, and no more.
TABLE = {
    "admin": ("yes", "yes", "yes"),
    "manager of the north": ("yes", "yes", "no"),
    "manager of the south": ("yes", "no", "yes"),
    "rep": ("yes", "no", "no"),
    "rep who may look": ("yes", "see", "see"),
    "viewer": ("no", "no", "no"),
    "viewer who may look": ("see", "see", "see"),
    "somebody who left": ("no", "no", "no"),
}

OFFICES = {
    **{action: {"admin"} for action in OF_AN_OFFICE},
    "create": {"admin", "manager of the north", "manager of the south", "rep", "rep who may look"},
    "set_customer_follow_up": {
        *("admin", "manager of the north", "manager of the south"),
        *("rep", "rep who may look"),
    },
    "invite": {"admin", "manager of the north", "manager of the south"},
    **{
        action: {"admin", "manager of the north", "manager of the south"}
        for action in ("goals_to_set", "whose_goals", "goal_to_set", "set_goal", "drop_goal")
    },
    "register_group": {"admin", "manager of the north", "manager of the south"},
    **{
        action: {"admin", "manager of the north", "manager of the south"}
        for action in ("group_of", "tell_of", "tell_amounts", "leave_group")
    },
}


@dataclass(frozen=True)
class Kind:
    """Somebody of a role, as a member of the firm."""

    who: str
    permissions: frozenset[Permission] = frozenset()
    active: bool = True


KINDS = {
    "admin": Kind("ada"),
    "manager of the north": Kind("maya"),
    "manager of the south": Kind("omar"),
    "rep": Kind("sam", SELLING),
    "rep who may look": Kind("sam", ALL),
    "viewer": Kind("vic", SELLING),
    "viewer who may look": Kind("vic", LOOKING),
    "somebody who left": Kind("tess", ALL, active=False),
}


@dataclass(frozen=True)
class World:
    firm: Firm
    own: dict[str, Target]
    north: Target
    south: Target
    missing: Target


@pytest.fixture
async def world(firm: Firm) -> World:
    own = {each.who: await target(firm, each.who) for each in KINDS.values()}
    north, south = await target(firm, "nora"), await target(firm, "sue")
    return World(firm, own, north, south, Target())


async def target(firm: Firm, owner: str) -> Target:
    """Theirs; a viewer's was given to them, before they only looked."""
    maker = "ada" if owner == "vic" else owner
    number = await firm.worth(100, maker)
    given = {"product_id": firm.products["P-1"], "quantity": 1000}
    follow_up = await firm.act(maker, set_follow_up, number, due_local=TEN)
    if owner != maker:
        version = await firm.version(number)
        await firm.act(maker, reassign, number, version=version, to=firm.people[owner])
    line = await firm.act(maker, add_line, number, **given)
    step = await firm.work.read(lambda desk: desk.store.history.steps(number, 1)[0].id)
    return Target(number, line.id, follow_up.id, step)


class Tried(Exception):  # noqa: N818 - it ends the transaction, whatever came of it
    def __init__(self, outcome: str, facts: dict[str, Any]) -> None:
        self.outcome, self.facts = outcome, facts


async def attempt(
    firm: Firm, kind: Kind, target: Target, recipe: Recipe
) -> tuple[str, dict[str, Any]]:
    """What comes of it; whatever it did is rolled back."""

    def inside(desk: Desk) -> None:
        actor, admin = firm.member(desk, kind.who), firm.member(desk, "ada")
        desk.step(admin, StepKind.SETTINGS)
        actor.permissions, actor.active = kind.permissions, kind.active
        desk.store.flush()
        raise Tried(*_outcome(recipe, _scene(firm, desk, actor, admin, target)))

    with pytest.raises(Tried) as tried:
        await firm.work.write(inside)
    return tried.value.outcome, tried.value.facts


def _scene(firm: Firm, desk: Desk, actor: Member, admin: Member, target: Target) -> Scene:
    known = {each.name for each in fields(Scene)} & {each.name for each in fields(Firm)}
    return Scene(
        actor=actor,
        admin=admin,
        desk=desk,
        target=target,
        **{name: getattr(firm, name) for name in known},
    )


def _outcome(recipe: Recipe, scene: Scene) -> tuple[str, dict[str, Any]]:
    try:
        recipe(scene)
        scene.desk.store.flush()
    except NotAllowed as refused:
        return "see", dict(refused.facts)
    except NotFound as refused:
        return "no", {"key": refused.key, **refused.facts}
    except Refused as refused:
        return refused.key, {}
    return "yes", {}


@pytest.mark.parametrize("action", list(ON_AN_OPPORTUNITY))
async def test_on_an_opportunity(world: World, action: str) -> None:
    recipe = ON_AN_OPPORTUNITY[action]
    for role, kind in KINDS.items():
        nothing, like_nothing = await attempt(world.firm, kind, world.missing, recipe)
        assert nothing == "no", role
        for place, at in enumerate((world.own[kind.who], world.north, world.south)):
            outcome, facts = await attempt(world.firm, kind, at, recipe)
            cell = TABLE[role][place]
            expected = "yes" if cell == "see" and action == "reach" else cell
            assert outcome == expected, (role, place)
            if outcome == "no":
                assert facts == like_nothing, (role, place)


@pytest.mark.parametrize("action", list(NEEDS))
async def test_a_rep_needs_the_permission_and_a_manager_does_not(
    world: World, action: str
) -> None:
    without = ALL - {NEEDS[action]}
    for who, expected in (("sam", "see"), ("maya", "yes"), ("ada", "yes")):
        outcome, _ = await attempt(
            world.firm, Kind(who, without), world.own[who], ON_AN_OPPORTUNITY[action]
        )
        assert outcome == expected, who


@pytest.mark.parametrize("action", list(OF_AN_OFFICE))
async def test_of_an_office(world: World, action: str) -> None:
    for role, kind in KINDS.items():
        outcome, _ = await attempt(world.firm, kind, world.missing, OF_AN_OFFICE[action])
        assert outcome == ("yes" if role in OFFICES[action] else "see"), role


@pytest.mark.parametrize("action", list(OF_ONESELF))
async def test_of_oneself(world: World, action: str) -> None:
    for role, kind in KINDS.items():
        if kind.active:  # who left is a stranger at the door already
            outcome, _ = await attempt(world.firm, kind, world.missing, OF_ONESELF[action])
            lacks = action in CUSTOMISED and role == "viewer who may look"
            assert (outcome == "yes") is not lacks, role


@pytest.mark.parametrize("action", [drop, partial(share, on=True)])
async def test_a_kept_filter_is_its_makers(firm: Firm, action: Any) -> None:
    """Her team reads what she shares with it and changes nothing; others know nothing."""
    await firm.act("nora", find, "pumps")
    kept = await firm.act("nora", keep, "Pumps")
    for who in ("sam", "sue", "maya", "ada"):
        with pytest.raises(NotFound) as others:
            await firm.act(who, action, kept.id)
        with pytest.raises(NotFound) as missing:
            await firm.act(who, action, MISSING)
        assert (others.value.key, others.value.facts) == (
            missing.value.key,
            missing.value.facts,
        )
    await firm.act("nora", share, kept.id, on=True)
    for who, refusal in (("sam", NotAllowed), ("maya", NotAllowed), ("sue", NotFound)):
        with pytest.raises(refusal):
            await firm.act(who, action, kept.id)
    await firm.act("nora", action, kept.id)


def test_no_action_is_missing() -> None:
    tried = {*ON_AN_OPPORTUNITY, *OF_AN_OFFICE, *OF_ONESELF}
    assert public_actions() - NOT_ALONE == tried
    assert not tried & NOT_ALONE


def test_the_table_has_a_row_for_everybody() -> None:
    assert set(TABLE) == set(KINDS)
    assert set().union(*OFFICES.values()) <= set(KINDS)
