"""What was done twice, too early or by mistake on a card, and what is told of it afterwards."""

from __future__ import annotations

from bot.actions.opportunities.life import close, lose, move_stage, win
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.facts import Term
from bot.domain.lists import ListKind
from bot.domain.moves import Move
from bot.domain.people import Member
from stories.test_lists_and_board import sold_to
from support.kept import kept
from support.town import REP, Town

QUALIFICATION = Term("item-qualification")


async def test_the_amount_is_asked_and_the_win_goes_on(town: Town) -> None:
    number = await sold_to(town, "Acme")
    rep = await town.rep.open_link(f"o_{number}")
    await rep.tap_key("button-won")
    assert "Before it is won I need its amount." in rep.sees
    await rep.say("1,250.50")
    await rep.tap_key("item-quality")
    await rep.tap_key("form-save")
    assert "1,250.50 €" in rep.sees
    done = await town.kept(lambda desk: kept(desk, number))
    assert (done.status, done.win_reason) == ("won", "quality")


async def test_a_double_tap_on_a_stage_moves_once_and_says_so_twice(town: Town) -> None:
    number = await sold_to(town, "Acme")
    rep = await town.rep.open_link(f"o_{number}")
    label = await rep.words("button-next-stage", stage=QUALIFICATION)
    card, data = rep.message["message_id"], rep.data(label)
    await rep.press(card, data)
    moved = rep.toast
    await rep.press(card, data)
    assert rep.toast == moved == await rep.words("stage-moved")
    found = await town.kept(lambda desk: kept(desk, number))
    assert found.stage == "qualification"


async def test_a_button_that_somebody_else_was_faster_on_still_says_so(town: Town) -> None:
    number = await sold_to(town, "Acme")
    rep = await town.rep.open_link(f"o_{number}")
    label = await rep.words("button-next-stage", stage=QUALIFICATION)
    card, data = rep.message["message_id"], rep.data(label)
    await town.manager.open_link(f"o_{number}")
    await town.manager.tap(label)
    await rep.press(card, data)
    assert "Somebody changed it meanwhile" in rep.toast


async def test_everybody_reads_the_life_of_what_they_may_see_and_no_values(town: Town) -> None:
    number = await sold_to(town, "Acme", amount=777_00)
    rep = await town.rep.open_link(f"o_{number}")
    await rep.tap_key("button-next-stage", stage=QUALIFICATION)
    await town.manager.open_link(f"o_{number}")
    await town.manager.tap("Change", "Probability", "90")
    await rep.open_link(f"o_{number}")
    await rep.tap_key("button-won")
    await rep.tap_key("item-quality")
    await rep.tap_key("form-save")
    await rep.tap_key("button-undo", what=Term("step-win"))
    await rep.tap_key("button-history")
    read = rep.sees
    assert "Nora Field · created" in read
    assert "• Stage: Contact → Qualification" in read
    assert "• Stage: Qualification → Won" in read
    assert "↩ took back: won" in read
    assert "90%" not in read  # what the manager changed
    assert "777" not in read
    assert not [each for each in rep.buttons if "Changes" in each]


async def test_what_was_taken_back_and_what_ended_are_no_time_in_a_stage(town: Town) -> None:
    """Two days in Contact, then won by mistake, undone, one more day, and Qualification.

    Contact was left once, after three days; Won never was a stage to wait in.
    """
    number = await sold_to(town, "Acme", amount=100_00)
    await town.forward(days=2)
    step = await town.core.work.write(lambda desk: win(_nora(desk), desk, number).id)
    await town.core.work.write(lambda desk: undo(_nora(desk), desk, step))
    await town.forward(days=1)

    def on(desk: Desk) -> None:
        found = desk.store.pipelines.opportunity(number)
        assert found is not None
        stages = desk.store.lists.stages(found.pipeline_id)
        move_stage(_nora(desk), desk, number, version=found.version, stage_id=stages[1].id)

    await town.core.work.write(on)
    await town.manager.say("/report time in stage")
    read = town.manager.sees
    assert "Contact: 3 d" in read
    assert "Won" not in read


async def test_closed_ones_in_a_list_are_told_apart_under_its_totals(town: Town) -> None:
    """100 open, 40 cancelled: the final total is 140 and says what is in it."""
    await sold_to(town, "Acme", amount=100_00, probability=50)
    gone = await sold_to(town, "Bolt", amount=40_00)
    await town.core.work.write(lambda desk: close(_nora(desk), desk, gone, move=Move.CANCEL).id)
    rep = await town.rep.say("/list")
    assert "closed" not in rep.sees
    await rep.say("/find Bolt")
    await rep.tap_key("button-to-list")
    final, estimate, remark, invoiced = rep.sees.split("Total amount", 1)[1].splitlines()[:4]
    assert "40.00" in final
    assert estimate.startswith("Expected, by probability: 0")
    assert remark == "Not in what is expected: 1 closed, neither won nor lost."
    assert invoiced.startswith("Invoiced so far, tax included: 0")


async def test_a_row_of_won_and_lost_says_both(town: Town) -> None:
    """Two won and one lost from no source: the row opens three."""
    for name in ("Acme", "Bolt"):
        number = await sold_to(town, name, amount=10_00)
        await town.core.work.write(lambda desk, each=number: win(_nora(desk), desk, each).id)
    number = await sold_to(town, "Cork", amount=10_00)

    def lost(desk: Desk) -> None:
        reason = desk.store.lists.items(ListKind.LOSS_REASON)[0]
        lose(_nora(desk), desk, number, reasons=[reason.id])

    await town.core.work.write(lost)
    await town.manager.say("/report won and lost by member")
    await town.manager.tap("Rows")
    assert "Nora Field: 2 won, 1 lost" in town.manager.buttons


def _nora(desk: Desk) -> Member:
    nora = desk.store.people.member_of(REP)
    assert isinstance(nora, Member)
    return nora


async def test_words_beside_a_ticked_reason_ask_for_no_other(town: Town) -> None:
    number = await sold_to(town, "Acme")
    rep = await town.rep.open_link(f"o_{number}")
    await rep.tap_key("button-lost")
    await rep.say("they never called back")
    assert "Please choose an answer as well." in rep.sees
    await rep.tap_key("item-price")
    await rep.say("and it was raining")
    assert "Please choose an answer" not in rep.sees
    assert "You can go on, or choose more." in rep.sees
