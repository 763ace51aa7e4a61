"""A discount over the limit and a guarded stage wait for the manager, once."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from actions.asked import kept, waiting
from actions.firm import Firm
from actions.sender import Sender
from bot.actions.opportunities.approvals import ask_stage
from bot.actions.opportunities.deciding import decide, expire_approval, overdue_approvals
from bot.actions.opportunities.life import lose, move_stage, win
from bot.actions.opportunities.lines import add_line, change_line, remove_line
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.stages import demand_approval
from bot.actions.undo import latest_undoable, undo
from bot.domain.approvals import ApprovalState
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.people import Permission, Role


@pytest.fixture
async def limited(firm: Firm) -> Firm:
    """Ten percent may be given without asking."""
    await firm.act("ada", change_setting, "discount_limit", 10)
    return firm


async def line(firm: Firm, discount: int, who: str = "nora") -> tuple[int, int]:
    """An opportunity with two sensors at 300, and its line."""
    number = await firm.new(who)
    added = await firm.act(
        who,
        add_line,
        number,
        product_id=firm.products["P-2"],
        quantity=2000,
        discount=Decimal(discount),
    )
    return number, added.id


@pytest.mark.parametrize(
    ("who", "discount", "amount", "asks"),
    [
        ("nora", 10, 540_00, 0),
        ("nora", 25, 600_00, 1),
        ("nora", 0, 600_00, 0),
        ("maya", 25, 450_00, 0),
        ("ada", 100, 0, 0),
    ],
)
async def test_only_what_is_over_the_limit_waits(
    limited: Firm, who: str, discount: int, amount: int, asks: int
) -> None:
    number, _ = await line(limited, discount, who)
    assert (await limited.see(number)).amount == amount
    assert len(await waiting(limited, number)) == asks


async def test_without_a_limit_nobody_asks(firm: Firm) -> None:
    number, _ = await line(firm, 99)
    assert (await firm.see(number)).amount == 6_00
    assert await waiting(firm, number) == []


async def test_the_manager_approves_and_the_amount_follows(limited: Firm) -> None:
    number, _ = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    decided, now = await limited.act("maya", decide, asked, approve=True)
    assert (decided.state, now) == (ApprovalState.APPROVED, True)
    after = await limited.see(number)
    assert (after.amount, after.lines[0].discount) == (450_00, Decimal(25))
    again, now = await limited.act("ada", decide, asked, approve=False)
    assert (again.state, now) == (ApprovalState.APPROVED, False)
    assert (await limited.see(number)).amount == 450_00
    assert (await kept(limited, asked)).decided_by == limited.people["maya"]


async def test_until_it_is_decided_and_when_it_is_refused_the_line_stays(
    limited: Firm, sender: Sender
) -> None:
    number, line_id = await line(limited, 5)
    change = {"line_id": line_id, "field": "discount", "value": 25}
    await limited.act("nora", change_line, number, version=await limited.version(number), **change)
    (asked,) = await waiting(limited, number)
    assert (await limited.see(number)).lines[0].discount == Decimal(5)
    (told,) = [each for each in await sender.send() if each.key == "approval-discount"]
    costs = {"now": 570, "then": 450, "cost": 120}
    assert {each: told.facts[each] for each in costs} == {
        name: Money.of(amount, "EUR") for name, amount in costs.items()
    }
    assert (told.facts["given"], told.facts["discount"]) == (Decimal(5), Decimal(25))
    maya = limited.people["maya"]
    assert await limited.work.read(lambda desk: desk.store.inbox.count_unread(maya)) == 1
    await limited.act("maya", decide, asked, approve=False)
    after = await limited.see(number)
    assert (after.amount, after.lines[0].discount) == (570_00, Decimal(5))
    assert await waiting(limited, number) == []
    # What is decided asks no more.
    assert await limited.work.read(lambda desk: desk.store.inbox.count_unread(maya)) == 0


@pytest.mark.parametrize("who", ["nora", "sam", "omar", "sue", "vic"])
async def test_nobody_else_may_decide_or_even_know(limited: Firm, who: str) -> None:
    number, _ = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    with pytest.raises(NotFound):
        await limited.act(who, decide, asked, approve=True)
    with pytest.raises(NotFound):
        await limited.act(who, decide, asked + 1000, approve=True)
    assert await waiting(limited, number) == [asked]


async def test_a_manager_who_is_one_no_more_decides_nothing(limited: Firm) -> None:
    number, _ = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    await limited.change("maya", role=Role.REP)
    with pytest.raises(NotFound):
        await limited.act("maya", decide, asked, approve=True)


async def test_the_same_is_asked_once(limited: Firm) -> None:
    number, line_id = await line(limited, 25)
    with pytest.raises(Invalid, match="approval-waits"):
        await limited.act(
            "nora",
            change_line,
            number,
            version=await limited.version(number),
            line_id=line_id,
            field="discount",
            value=30,
        )
    assert len(await waiting(limited, number)) == 1


async def test_what_nobody_decides_runs_out_and_changes_nothing(limited: Firm) -> None:
    number, _ = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    limited.clock.forward(days=2, hours=23)
    assert await limited.work.read(overdue_approvals) == []
    limited.clock.forward(hours=2)
    late, now = await limited.act("maya", decide, asked, approve=True)
    assert (late.state, now) == (ApprovalState.WAITING, False)
    assert await limited.work.read(overdue_approvals) == [asked]
    assert await limited.work.write(lambda desk: expire_approval(desk, asked))
    assert not await limited.work.write(lambda desk: expire_approval(desk, asked))
    assert (await kept(limited, asked)).state is ApprovalState.EXPIRED
    assert (await limited.see(number)).amount == 600_00


async def test_taking_the_line_back_takes_the_question_back(limited: Firm) -> None:
    number, _ = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    step = await limited.act("nora", latest_undoable, number)
    assert step is not None
    await limited.act("nora", undo, step.id)
    assert await waiting(limited, number) == []
    with pytest.raises(NotFound):
        await limited.act("maya", decide, asked, approve=True)


async def test_a_line_that_went_cannot_be_approved(limited: Firm) -> None:
    number, line_id = await line(limited, 25)
    (asked,) = await waiting(limited, number)
    version = await limited.version(number)
    await limited.act("nora", remove_line, number, version=version, line_id=line_id)
    with pytest.raises(Exception, match="changed-meanwhile"):
        await limited.act("maya", decide, asked, approve=True)
    await limited.act("maya", decide, asked, approve=False)


# Stages ----------------------------------------------------------------------------------


async def test_a_guarded_stage_is_entered_by_the_managers_word(firm: Firm) -> None:
    await firm.act("ada", demand_approval, firm.stages["proposal"], needed=True)
    number = await firm.new()
    at = {"version": await firm.version(number), "stage_id": firm.stages["proposal"]}
    with pytest.raises(Invalid, match="stage-needs-approval"):
        await firm.act("nora", move_stage, number, **at)
    asked = await firm.act("nora", ask_stage, number, **at)
    with pytest.raises(Invalid, match="approval-waits"):
        await firm.act("nora", ask_stage, number, stage_id=firm.stages["proposal"])
    assert (await firm.see(number)).stage_id == firm.stages["contact"]
    await firm.act("maya", decide, asked.id, approve=True)
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]


@pytest.mark.parametrize("who", ["maya", "ada"])
async def test_who_decides_needs_to_ask_nobody(firm: Firm, who: str) -> None:
    await firm.act("ada", demand_approval, firm.stages["proposal"], needed=True)
    number = await firm.new()
    at: dict[str, Any] = {
        "version": await firm.version(number),
        "stage_id": firm.stages["proposal"],
    }
    await firm.act(who, move_stage, number, **at)
    assert (await firm.see(number)).stage_id == firm.stages["proposal"]


async def test_an_end_waits_with_its_reasons(firm: Firm) -> None:
    for end in ("won", "lost"):
        await firm.act("ada", demand_approval, firm.stages[end], needed=True)
    good, bad = await firm.worth(100), await firm.worth(200)
    with pytest.raises(Invalid, match="stage-needs-approval"):
        await firm.act("nora", win, good)
    with pytest.raises(Invalid, match="stage-needs-approval"):
        await firm.act("nora", lose, bad, reasons=[firm.items["price"]])
    more = {"reason": firm.items["quality"], "note": "they know us"}
    win_it = await firm.act("nora", ask_stage, good, stage_id=firm.stages["won"], more=more)
    why = {"reasons": [firm.items["price"], firm.items["timing"]], "note": ""}
    lose_it = await firm.act("nora", ask_stage, bad, stage_id=firm.stages["lost"], more=why)
    await firm.act("maya", decide, win_it.id, approve=True)
    await firm.act("maya", decide, lose_it.id, approve=True)
    won, lost = await firm.see(good), await firm.see(bad)
    assert (won.status, won.win_reason_id, won.reason_note) == (
        Status.WON,
        firm.items["quality"],
        "they know us",
    )
    assert lost.status is Status.LOST
    assert [each.reason_id for each in lost.lost_for] == [
        firm.items["price"],
        firm.items["timing"],
    ]


# A line changed later --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "amount"),
    [
        ("quantity", 3500, 1050_00),
        ("unit_price", 250_00, 500_00),
        ("discount", 10, 540_00),
        ("name", "Sensor, blue", 600_00),
    ],
)
async def test_a_line_changes_and_the_amount_with_it(
    firm: Firm, field: str, value: Any, amount: int
) -> None:
    number, line_id = await line(firm, 0)
    version = await firm.version(number)
    await firm.act(
        "nora", change_line, number, version=version, line_id=line_id, field=field, value=value
    )
    after = await firm.see(number)
    assert after.amount == amount
    assert getattr(after.lines[0], field) == value


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("quantity", 0, "quantity-not-positive"),
        ("unit_price", -1, "money-negative"),
        ("discount", 101, "percent-range"),
        ("name", " ", "name-empty"),
        ("total", 5, "field-unknown"),
    ],
)
async def test_a_line_takes_no_nonsense(firm: Firm, field: str, value: Any, key: str) -> None:
    number, line_id = await line(firm, 0)
    version = await firm.version(number)
    with pytest.raises(Invalid, match=key):
        await firm.act(
            "nora", change_line, number, version=version, line_id=line_id, field=field, value=value
        )
    assert (await firm.see(number)).amount == 600_00


async def test_a_price_and_a_name_take_their_permission(firm: Firm) -> None:
    number, line_id = await line(firm, 0)
    await firm.grant("nora", Permission.PICK_PRODUCTS)
    version = await firm.version(number)
    for field, value in (("unit_price", 1), ("name", "Mine")):
        with pytest.raises(NotAllowed):
            await firm.act(
                "nora",
                change_line,
                number,
                version=version,
                line_id=line_id,
                field=field,
                value=value,
            )
    at = {"version": version, "line_id": line_id}
    await firm.act("nora", change_line, number, **at, field="quantity", value=1000)
    assert (await firm.see(number)).amount == 300_00
