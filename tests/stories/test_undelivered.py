"""A message that Telegram refused stands with the admin, who sends it again."""

from __future__ import annotations

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from support.sales import member_of, sold_to
from support.town import ADMIN, REP, Town


async def refused(town: Town) -> None:
    """Nora had blocked the bot when her reminder came, and lets it in again."""
    await town.rep.say("/start")
    number = await sold_to(town, "Acme")
    due = town.clock.moment.replace(tzinfo=None, hour=12, minute=0)

    def plan(desk: Desk) -> None:
        set_follow_up(member_of(desk, REP), desk, number, due_local=due, note="Call")

    await town.core.work.write(plan)
    town.rep.phone.block()
    await town.go_on()
    await town.forward(hours=4)
    town.rep.phone.unblock()
    await town.go_on()


async def test_an_admin_reads_why_and_sends_it_again(town: Town) -> None:
    await refused(town)
    before = len(town.rep.screens)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Undelivered (1)")
    assert "1 message could not be delivered" in ada.sees
    assert "Nora Field" in ada.sees
    assert "blocked" in ada.sees
    await ada.tap("Send all again")
    assert ada.toast == "1 message goes out again."
    assert "Every message was delivered" in ada.sees
    await town.sweep()
    assert [each for each in town.rep.screens[before:] if "Acme" in each]


async def test_the_list_can_be_cleared_and_a_second_tap_finds_nothing(town: Town) -> None:
    await refused(town)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Undelivered (1)")
    message, again = ada.message["message_id"], ada.data("Send all again")
    await ada.tap("Clear this list")
    assert "Every message was delivered" in ada.sees
    await ada.press(message, again)
    before = len(town.rep.screens)
    await town.sweep()
    assert len(town.rep.screens) == before


async def test_to_who_left_nothing_is_sent_again(town: Town) -> None:
    await refused(town)
    ada = await town.person(ADMIN).say("/start")

    def leave(desk: Desk) -> None:
        member = member_of(desk, REP)
        desk.step(None, StepKind.SETTINGS)
        member.active = False

    await town.core.work.write(leave)
    await ada.tap("Set-up", "Undelivered (1)")
    assert "Somebody who is no longer here" in ada.sees
    before = len(town.rep.screens)
    await ada.tap("Send all again")
    await town.sweep()
    assert len(town.rep.screens) == before
