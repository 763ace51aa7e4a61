"""Stages, ends and beginnings again: what each leaves behind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import (
    OWN_REOPEN,
    close,
    delete,
    lose,
    may_reopen,
    move_stage,
    reopen,
    win,
)
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, Refused
from bot.domain.followups import FollowUp, FollowUpState, ReminderState
from bot.domain.history import Change, Direction, Record, RecordKind, RecordState, StepKind
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.moves import MOVES, Move, Status
from bot.domain.opportunities import CloseKind, Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.people import Member, Permission

TEN_TOMORROW = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - a wall time


async def ended(firm: Firm, move: Move, number: int) -> None:
    match move:
        case Move.WIN:
            await firm.act("nora", win, number, reason=firm.items["quality"], note="Thanks")
        case Move.LOSE:
            reasons = [firm.items["price"], firm.items["timing"]]
            await firm.act("nora", lose, number, reasons=reasons, note="Next year")
        case _:
            await firm.act("nora", close, number, move=move)


async def stage_changes(firm: Firm, number: int) -> Sequence[StageChange]:
    return await firm.work.read(lambda desk: desk.store.pipelines.stage_changes(number))


async def last_changes(firm: Firm, number: int) -> Sequence[Change]:
    def ask(desk: Desk) -> Sequence[Change]:
        step = desk.store.history.steps(number, 1)[0]
        return desk.store.history.changes(step.id)

    return await firm.work.read(ask)


async def test_a_stage_forward_two_and_back(firm: Firm) -> None:
    number = await firm.new()
    for name, days in (("proposal", 3), ("contact", 2)):
        firm.clock.forward(days=days, seconds=-1)
        version = await firm.version(number)
        await firm.act("nora", move_stage, number, version=version, stage_id=firm.stages[name])
    there, back = await stage_changes(firm, number)
    contact, proposal = firm.stages["contact"], firm.stages["proposal"]
    assert (there.from_stage_id, there.to_stage_id, back.to_stage_id) == (
        contact,
        proposal,
        contact,
    )
    assert (there.seconds, back.seconds) == (3 * 86400, 2 * 86400)
    assert (back.at, back.by) == (firm.clock.now(), firm.people["nora"])
    seen = await firm.see(number)
    assert (seen.probability, seen.open_stage_id) == (10, contact)
    assert seen.stage_changed_at == seen.touched_at == firm.clock.now()
    changed = {each.field: (each.old, each.new) for each in await last_changes(firm, number)}
    assert changed["stage_id"] == (proposal, contact)
    assert changed["probability"] == (50, 10)


async def test_a_stage_it_is_in_and_stages_that_end_or_are_elsewhere(firm: Firm) -> None:
    number = await firm.worth(100)

    def another_pipeline(_actor: Member, desk: Desk) -> int:
        desk.step(None, StepKind.SETTINGS)
        pipeline = desk.store.add(Pipeline(name="Service", position=2))
        stage = Stage(
            pipeline_id=pipeline.id, name="New", position=1, kind=StageKind.OPEN, probability=5
        )
        return desk.store.add(stage).id

    elsewhere = await firm.act("ada", another_pipeline)
    refusals: dict[int, type[Refused] | str] = {
        firm.stages["contact"]: "stage-already",
        firm.stages["won"]: "stage-not-here",
        firm.stages["lost"]: "stage-not-here",
        elsewhere: "stage-not-here",
        999: "not-found",
    }
    for stage_id, key in refusals.items():
        with pytest.raises(Refused, match=f"^{key}$"):
            await firm.act("nora", move_stage, number, version=1, stage_id=stage_id)
    assert await stage_changes(firm, number) == []


async def test_won(firm: Firm) -> None:
    number = await firm.worth(100)
    await ended(firm, Move.WIN, number)
    seen = await firm.see(number)
    assert (seen.status, seen.stage_id) == (Status.WON, firm.stages["won"])
    assert (seen.ended_at, seen.ended_on) == (firm.clock.now(), date(2026, 3, 2))
    assert (seen.win_reason_id, seen.reason_note) == (firm.items["quality"], "Thanks")
    assert (seen.probability, seen.effective_probability) == (10, 100)
    (change,) = await stage_changes(firm, number)
    assert (change.to_stage_id, change.seconds) == (firm.stages["won"], 1)
    fields = {each.field for each in await last_changes(firm, number)}
    assert fields >= {"status", "stage_id", "ended_at", "ended_on", "win_reason_id", "reason_note"}


async def test_winning_needs_an_amount_and_a_win_reason(firm: Firm) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match="win-needs-amount"):
        await firm.act("nora", win, number)
    number = await firm.worth(0)
    for wrong in (firm.items["price"], 999):
        with pytest.raises(NotFound):
            await firm.act("nora", win, number, reason=wrong)
    await firm.act("nora", win, number)
    assert (await firm.see(number)).win_reason_id is None


async def test_lost_for_two_reasons_the_main_one_first(firm: Firm) -> None:
    number = await firm.new()
    reasons = [firm.items[each] for each in ("timing", "price", "timing")]
    await firm.act("nora", lose, number, reasons=reasons)
    seen = await firm.see(number)
    assert seen.status is Status.LOST
    assert [each.reason_id for each in seen.lost_for] == reasons[:2]
    assert [each.position for each in seen.lost_for] == [0, 1]
    assert (seen.effective_probability, seen.ended_at) == (0, firm.clock.now())


async def test_losing_needs_a_reason_and_some_reasons_a_note(firm: Firm) -> None:
    number = await firm.new()
    with pytest.raises(Invalid, match="lose-needs-reason"):
        await firm.act("nora", lose, number, reasons=[])
    other = [firm.items["price"], firm.items["other"]]
    with pytest.raises(Invalid, match="reason-needs-note"):
        await firm.act("nora", lose, number, reasons=other, note="  ")
    with pytest.raises(NotFound):
        await firm.act("nora", lose, number, reasons=[firm.items["quality"]])
    await firm.act("nora", lose, number, reasons=other, note=" they moved ")
    assert (await firm.see(number)).reason_note == "they moved"


@pytest.mark.parametrize(
    ("state", "days", "out"),
    [
        (RecordState.SENT, 1, True),
        (RecordState.CONFIRMED, None, True),
        (RecordState.SENT, -1, False),
        (RecordState.CANCELLED, 1, False),
    ],
)
async def test_a_quote_that_is_out_keeps_it_from_being_lost(
    firm: Firm, state: RecordState, days: int | None, *, out: bool
) -> None:
    number = await firm.new()
    until = None if days is None else firm.clock.now() + timedelta(days=days)
    await firm.act("nora", note_down, number, RecordKind.QUOTE, state=state, valid_until=until)
    reasons = [firm.items["price"]]
    if out:
        with pytest.raises(Invalid, match="lose-has-quote"):
            await firm.act("nora", lose, number, reasons=reasons)
    else:
        await firm.act("nora", lose, number, reasons=reasons)


async def test_a_quote_is_found_behind_however_many_later_records(firm: Firm) -> None:
    number = await firm.new()
    await firm.act("nora", note_down, number, RecordKind.QUOTE, state=RecordState.SENT)

    def talk(actor: Member, desk: Desk) -> None:
        for _ in range(201):
            note_down(actor, desk, number, RecordKind.NOTE)

    await firm.act("nora", talk)
    with pytest.raises(Invalid, match="lose-has-quote"):
        await firm.act("nora", lose, number, reasons=[firm.items["price"]])


def note_down(actor: Member, desk: Desk, number: int, kind: RecordKind, **facts: Any) -> None:
    opportunity = desk.store.pipelines.opportunity(number)
    assert opportunity is not None
    desk.step(actor, StepKind.RECORD, opportunity_id=number)
    desk.store.add(
        Record(
            party_id=opportunity.party_id,
            opportunity_id=number,
            kind=kind,
            direction=Direction.OUT,
            at=desk.now,
            by=actor.id,
            **facts,
        )
    )


@pytest.mark.parametrize("move", [Move.CANCEL, Move.DUPLICATE])
async def test_closed_outside_the_figures(firm: Firm, move: Move) -> None:
    number = await firm.new()
    await ended(firm, move, number)
    seen = await firm.see(number)
    expected = {Move.CANCEL: CloseKind.CANCELLED, Move.DUPLICATE: CloseKind.DUPLICATE}[move]
    assert (seen.status, seen.close_kind) == (Status.CLOSED, expected)
    assert (seen.stage_id, seen.ended_at) == (firm.stages["contact"], firm.clock.now())
    assert await stage_changes(firm, number) == []


@pytest.mark.parametrize("move", [Move.WIN, Move.LOSE, Move.CANCEL, Move.DUPLICATE])
async def test_reopened_as_it_was(firm: Firm, move: Move) -> None:
    number = await firm.worth(100)
    to = firm.stages["negotiation"]
    await firm.act("nora", move_stage, number, version=1, stage_id=to)
    await ended(firm, move, number)
    await firm.act("nora", reopen, number)
    seen = await firm.see(number)
    assert (seen.status, seen.stage_id, seen.probability) == (Status.OPEN, to, 75)
    assert (seen.ended_at, seen.ended_on, seen.close_kind) == (None, None, None)
    assert (seen.win_reason_id, seen.reason_note, seen.lost_for) == (None, None, [])
    # What it was ended for stays in the audit.
    old = {each.field: each.old for each in await last_changes(firm, number)}
    assert old["ended_on"] == "2026-03-02"


async def test_the_owner_reopens_within_a_day_and_a_manager_always(firm: Firm) -> None:
    numbers = [await firm.worth(100) for _ in range(2)]
    for number in numbers:
        await firm.act("nora", win, number)
    firm.clock.moment = (await firm.see(numbers[0])).ended_at + OWN_REOPEN - timedelta(seconds=1)
    await firm.act("nora", reopen, numbers[0])
    firm.clock.forward(seconds=2)
    with pytest.raises(NotAllowed, match="reopen-too-late"):
        await firm.act("nora", reopen, numbers[1])
    firm.clock.forward(days=100)
    await firm.act("maya", reopen, numbers[1])
    assert (await firm.see(numbers[1])).status is Status.OPEN


async def test_whether_it_is_time_is_told_as_it_is_acted(firm: Firm) -> None:
    number = await firm.worth(100)
    await firm.act("nora", win, number)

    async def may(who: str) -> bool:
        return await firm.act(
            who, lambda actor, desk: may_reopen(actor, desk, desk.store.get(Opportunity, number))
        )

    firm.clock.forward(hours=23)
    assert (await may("nora"), await may("maya")) == (True, True)
    firm.clock.forward(hours=2)
    assert (await may("nora"), await may("maya")) == (False, True)


async def test_deleted_is_hidden_and_not_found(firm: Firm) -> None:
    number = await firm.new()
    await firm.grant("nora", Permission.DELETE)
    await firm.act("nora", delete, number)
    assert (await firm.see(number)).deleted_at == firm.clock.now()
    assert await firm.work.read(lambda desk: desk.store.pipelines.opportunity(number)) is None
    for who in ("nora", "maya", "ada"):
        with pytest.raises(NotFound):
            await firm.act(who, edit, number, version=2, name="probability", value=1)


async def test_what_money_hangs_on_is_not_deleted(firm: Firm) -> None:
    number = await firm.new()
    await firm.act("nora", note_down, number, RecordKind.RECEIPT, amount=5, currency="EUR")
    with pytest.raises(Invalid, match="delete-has-money"):
        await firm.act("maya", delete, number)


# From where to where -------------------------------------------------------------------

DO: dict[Move, Any] = {
    Move.STAGE: lambda firm, version: (
        move_stage,
        {"version": version, "stage_id": firm.stages["proposal"]},
    ),
    Move.WIN: lambda *_: (win, {}),
    Move.LOSE: lambda firm, _: (lose, {"reasons": [firm.items["price"]]}),
    Move.CANCEL: lambda *_: (close, {"move": Move.CANCEL}),
    Move.DUPLICATE: lambda *_: (close, {"move": Move.DUPLICATE}),
    Move.AUTO_CLOSE: lambda *_: (close, {"move": Move.AUTO_CLOSE}),
    Move.REOPEN: lambda *_: (reopen, {}),
    Move.DELETE: lambda *_: (delete, {}),
}

FROM = {
    Status.OPEN: None,
    Status.WON: Move.WIN,
    Status.LOST: Move.LOSE,
    Status.CLOSED: Move.CANCEL,
}


@pytest.mark.parametrize("status", list(Status))
async def test_every_move_from_every_status(firm: Firm, status: Status) -> None:
    """Only an open one is moved or ended, only an ended one is reopened."""
    assert set(DO) == set(MOVES)
    for move in Move:
        number = await firm.worth(100)
        first = FROM[status]
        if first is not None:
            await ended(firm, first, number)
        action, given = DO[move](firm, await firm.version(number))
        if (status is Status.OPEN) != (move is Move.REOPEN):
            await firm.act("maya", action, number, **given)
            continue
        before = await firm.version(number)
        with pytest.raises(Invalid, match=r"already-ended|not-ended"):
            await firm.act("maya", action, number, **given)
        assert await firm.version(number) == before


@pytest.mark.parametrize("move", [Move.WIN, Move.LOSE, Move.CANCEL])
async def test_an_end_reminds_nobody_any_more(firm: Firm, move: Move) -> None:
    number = await firm.worth(100)
    follow_up = await firm.act("nora", set_follow_up, number, due_local=TEN_TOMORROW)
    await ended(firm, move, number)

    def ask(desk: Desk) -> tuple[FollowUpState, list[ReminderState]]:
        kept = desk.store.get(FollowUp, follow_up.id)
        assert kept is not None
        return kept.state, [each.state for each in desk.store.pipelines.reminders(kept.id)]

    assert await firm.work.read(ask) == (FollowUpState.DISMISSED, [ReminderState.WITHDRAWN])


# The day it ended on -------------------------------------------------------------------


async def test_the_day_of_a_win_is_the_firms_wherever_the_winner_is(firm: Firm) -> None:
    """One second before midnight in Paris and at midnight, by Tess in Tehran."""
    numbers = [await firm.worth(100, "tess") for _ in range(2)]
    last = datetime(2026, 3, 31, 21, 59, 59, tzinfo=UTC)
    days = []
    for number, moment in zip(numbers, (last, last + timedelta(seconds=1)), strict=True):
        firm.clock.moment = moment - timedelta(seconds=1)
        await firm.act("tess", win, number)
        seen = await firm.see(number)
        assert seen.ended_at == moment
        days.append(seen.ended_on)
    assert days == [date(2026, 3, 31), date(2026, 4, 1)]


async def test_two_who_saw_the_same_card(firm: Firm) -> None:
    number = await firm.worth(100)
    seen = await firm.version(number)
    await firm.act("nora", win, number, version=seen)
    for action, given in (
        (lose, {"reasons": [firm.items["price"]]}),
        (win, {}),
        (reopen, {}),
        (delete, {}),
    ):
        with pytest.raises(ChangedMeanwhile):
            await firm.act("maya", action, number, version=seen, **given)  # type: ignore[operator]
    assert (await firm.see(number)).status is Status.WON


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 3, 3, 22, 59, 59, tzinfo=UTC), date(2026, 3, 3)),
        (datetime(2026, 3, 3, 23, 0, 0, tzinfo=UTC), date(2026, 3, 4)),
    ],
)
async def test_the_day_of_winning_is_the_companys_not_the_sellers(
    firm: Firm, moment: datetime, day: date
) -> None:
    """A second before midnight in Paris it is half past two in Tehran already."""
    number = await firm.worth(9, "tess")
    # Acting takes a second.
    firm.clock.moment = moment - timedelta(seconds=1)
    await firm.act("tess", win, number)
    assert (await firm.see(number)).ended_on == day
    for who, name in (("tess", "ended_on"), ("ada", "ended_at"), ("ada", "ended_on")):
        version = await firm.version(number)
        with pytest.raises(Invalid):
            await firm.act(who, edit, number, version=version, name=name, value=date(2026, 1, 1))
