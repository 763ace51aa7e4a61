"""What everybody may do until an admin takes it away: another customer, columns of one's own."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Permission
from support.sales import member_of, sold_to
from support.town import ADMIN, REP, Town


async def take_away(town: Town, permission: Permission) -> None:
    def act(desk: Desk) -> None:
        desk.step(member_of(desk, ADMIN), StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {permission}

    await town.core.work.write(act)


async def test_the_customer_of_an_opportunity_is_changed_by_permission(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await sold_to(town, "Delta")
    rep = await town.rep.say("/start o_1")
    await rep.tap("Change")
    button, change = rep.data("Customer"), rep.message["message_id"]
    await take_away(town, Permission.EDIT_RELATED)
    await rep.press(change, button)
    assert "not allowed" in rep.toast
    rep = await town.rep.say("/start o_1")
    await rep.tap("Change")
    assert "Customer" not in rep.buttons
    assert any("Amount" in each for each in rep.buttons)


async def test_columns_of_ones_own_are_chosen_by_permission(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    rep = await town.rep.say("/list")
    await rep.tap_key("button-columns")
    tick = rep.data(next(each for each in rep.buttons if "Created by" in each))
    screen = rep.message["message_id"]
    await take_away(town, Permission.CUSTOMISE)
    await rep.press(screen, tick)
    assert "not allowed" in rep.toast
    rep = await town.rep.say("/list")
    assert await rep.words("button-columns") not in rep.buttons
