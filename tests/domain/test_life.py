"""Stages, winning, losing, closing and reopening, with what each sets and clears."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Invalid, Refused
from bot.domain.lists import ListKind, Stage, StageKind
from bot.domain.moves import ENDED, Move, Status
from bot.domain.opportunities import CloseKind, Opportunity, ProbabilitySource
from support.made import (
    CONTACT_STAGE,
    LOST_STAGE,
    NOW,
    OMID,
    QUALIFICATION_STAGE,
    TODAY,
    WON_STAGE,
    lost_stage,
    made_opportunity,
    made_reason,
    made_stage,
    stamp,
    won_stage,
)

LATER = NOW + timedelta(hours=3)
OTHER_PIPELINE = 2


def won(**facts: object) -> Opportunity:
    made = made_opportunity(amount=100, **facts)
    made.win(won_stage(), made_reason(1, ListKind.WIN_REASON), "They liked us", stamp(LATER))
    return made


def lost(**facts: object) -> Opportunity:
    made = made_opportunity(amount=100, **facts)
    made.lose(lost_stage(), [made_reason(1), made_reason(2)], "Too dear", stamp(LATER))
    return made


def closed(**facts: object) -> Opportunity:
    made = made_opportunity(amount=100, **facts)
    made.close(Move.AUTO_CLOSE, stamp(LATER))
    return made


# Stages -------------------------------------------------------------------------------


def test_a_stage_move_is_written_down_with_the_time_in_the_stage_before() -> None:
    opportunity = made_opportunity()
    change = opportunity.move_to(made_stage(QUALIFICATION_STAGE), stamp(LATER, by=OMID))
    assert (change.opportunity_id, change.from_stage_id, change.to_stage_id) == (42, 11, 12)
    assert (change.at, change.by, change.seconds) == (LATER, OMID, 3 * 3600)
    assert opportunity.stage_id == opportunity.open_stage_id == QUALIFICATION_STAGE
    assert opportunity.stage_changed_at == LATER


def test_stages_go_back_as_well() -> None:
    opportunity = made_opportunity(stage_id=12, open_stage_id=12)
    opportunity.move_to(made_stage(CONTACT_STAGE), stamp())
    assert opportunity.stage_id == CONTACT_STAGE


@pytest.mark.parametrize(
    ("stage", "key"),
    [
        (made_stage(99, pipeline_id=OTHER_PIPELINE), "stage-not-here"),
        (won_stage(), "stage-not-here"),
        (lost_stage(), "stage-not-here"),
        (made_stage(CONTACT_STAGE), "stage-already"),
    ],
)
def test_a_stage_of_another_kind_or_pipeline_or_the_same_is_refused(
    stage: Stage, key: str
) -> None:
    opportunity = made_opportunity()
    before = vars(opportunity).copy()
    with pytest.raises(Invalid) as refusal:
        opportunity.move_to(stage, stamp())
    assert refusal.value.key == key
    assert vars(opportunity) == before


WRONG_ENDS = [
    made_stage(QUALIFICATION_STAGE),
    won_stage(pipeline_id=OTHER_PIPELINE),
    lost_stage(pipeline_id=OTHER_PIPELINE),
]


@pytest.mark.parametrize("stage", [*WRONG_ENDS, lost_stage()])
def test_it_is_won_only_in_a_won_stage_of_its_pipeline(stage: Stage) -> None:
    opportunity = made_opportunity(amount=100)
    with pytest.raises(Invalid, match="stage-not-here"):
        opportunity.win(stage, None, "", stamp())
    assert opportunity.status is Status.OPEN


@pytest.mark.parametrize("stage", [*WRONG_ENDS, won_stage()])
def test_it_is_lost_only_in_a_lost_stage_of_its_pipeline(stage: Stage) -> None:
    opportunity = made_opportunity()
    with pytest.raises(Invalid, match="stage-not-here"):
        opportunity.lose(stage, [made_reason(1)], "", stamp())
    assert opportunity.status is Status.OPEN


@pytest.mark.parametrize(
    "stage", [won_stage(), lost_stage(), made_stage(99, pipeline_id=OTHER_PIPELINE)]
)
def test_it_is_reopened_only_in_an_open_stage_of_its_pipeline(stage: Stage) -> None:
    opportunity = won()
    with pytest.raises(Invalid, match="stage-not-here"):
        opportunity.reopen(stage, stamp())
    assert opportunity.status is Status.WON


# Winning ------------------------------------------------------------------------------


def test_winning_sets_stage_reason_and_end() -> None:
    opportunity = made_opportunity(amount=100)
    day = date(2026, 11, 22)  # already tomorrow where the organisation is
    change = opportunity.win(
        won_stage(), made_reason(3, ListKind.WIN_REASON), " quick ", stamp(LATER, day=day)
    )
    assert (opportunity.status, opportunity.stage_id) == (Status.WON, WON_STAGE)
    assert (opportunity.ended_at, opportunity.ended_on) == (LATER, day)
    assert (opportunity.win_reason_id, opportunity.reason_note) == (3, "quick")
    assert (change.from_stage_id, change.to_stage_id) == (CONTACT_STAGE, WON_STAGE)


def test_winning_needs_an_amount_but_no_reason() -> None:
    opportunity = made_opportunity()
    with pytest.raises(Invalid, match="win-needs-amount"):
        opportunity.win(won_stage(), None, "", stamp())
    assert opportunity.status is Status.OPEN
    opportunity.set_amount(0)
    opportunity.win(won_stage(), None, "", stamp())
    assert opportunity.status is Status.WON
    assert opportunity.win_reason_id is None
    assert opportunity.reason_note is None


def test_a_win_reason_that_needs_a_note_asks_for_it() -> None:
    opportunity = made_opportunity(amount=1)
    reason = made_reason(3, ListKind.WIN_REASON, needs_note=True)
    with pytest.raises(Invalid, match="reason-needs-note"):
        opportunity.win(won_stage(), reason, "  ", stamp())
    assert opportunity.status is Status.OPEN


# Losing -------------------------------------------------------------------------------


def test_losing_keeps_the_reasons_in_their_order_each_once() -> None:
    opportunity = made_opportunity()
    reasons = [made_reason(4), made_reason(2), made_reason(4)]
    opportunity.lose(lost_stage(), reasons, "", stamp(LATER))
    assert (opportunity.status, opportunity.stage_id) == (Status.LOST, LOST_STAGE)
    assert [(each.reason_id, each.position) for each in opportunity.lost_for] == [(4, 0), (2, 1)]
    assert (opportunity.ended_at, opportunity.ended_on) == (LATER, TODAY)
    assert opportunity.reason_note is None


def test_losing_needs_a_reason_but_no_amount() -> None:
    opportunity = made_opportunity()
    with pytest.raises(Invalid, match="lose-needs-reason"):
        opportunity.lose(lost_stage(), [], "because", stamp())
    assert opportunity.status is Status.OPEN


def test_one_reason_among_several_that_needs_a_note_asks_for_it() -> None:
    opportunity = made_opportunity()
    reasons = [made_reason(1), made_reason(9, needs_note=True)]
    with pytest.raises(Invalid, match="reason-needs-note"):
        opportunity.lose(lost_stage(), reasons, " \n", stamp())
    assert opportunity.status is Status.OPEN
    opportunity.lose(lost_stage(), reasons, " fire ", stamp())
    assert opportunity.reason_note == "fire"


# Closing and reopening ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("move", "kind"),
    [
        (Move.CANCEL, CloseKind.CANCELLED),
        (Move.DUPLICATE, CloseKind.DUPLICATE),
        (Move.AUTO_CLOSE, CloseKind.AUTO),
    ],
)
def test_a_closed_one_keeps_its_open_stage(move: Move, kind: CloseKind) -> None:
    opportunity = made_opportunity()
    opportunity.close(move, stamp(LATER))
    assert (opportunity.status, opportunity.close_kind) == (Status.CLOSED, kind)
    assert opportunity.stage_id == CONTACT_STAGE
    assert (opportunity.ended_at, opportunity.ended_on) == (LATER, TODAY)


@pytest.mark.parametrize("make", [won, lost, closed])
def test_reopening_brings_it_back_as_it_was(make: type) -> None:
    opportunity = make(stage_id=12, open_stage_id=12)
    stage = made_stage(QUALIFICATION_STAGE, probability=25)
    change = opportunity.reopen(stage, stamp(LATER + timedelta(hours=1)))
    assert (opportunity.status, opportunity.stage_id) == (Status.OPEN, QUALIFICATION_STAGE)
    assert opportunity.ended_at is opportunity.ended_on is opportunity.close_kind is None
    assert opportunity.win_reason_id is opportunity.reason_note is None
    assert opportunity.lost_for == []
    assert (change is None) is (make is closed)  # closed never left its stage


def test_the_time_in_the_won_stage_is_counted_when_it_is_left() -> None:
    opportunity = won()
    change = opportunity.reopen(made_stage(), stamp(LATER + timedelta(minutes=2)))
    assert change is not None
    assert (change.from_stage_id, change.seconds) == (WON_STAGE, 120)


def test_a_second_ending_remembers_nothing_of_the_first() -> None:
    opportunity = lost()
    opportunity.reopen(made_stage(), stamp())
    opportunity.win(won_stage(), None, "", stamp())
    assert (opportunity.lost_for, opportunity.reason_note) == ([], None)
    opportunity = won()
    opportunity.reopen(made_stage(), stamp())
    opportunity.lose(lost_stage(), [made_reason(1)], "", stamp())
    assert (opportunity.win_reason_id, opportunity.reason_note) == (None, None)


def test_a_deleted_one_has_not_ended() -> None:
    opportunity = made_opportunity()
    opportunity.delete(stamp(LATER))
    assert opportunity.deleted_at == LATER
    assert (opportunity.status, opportunity.ended_at) == (Status.OPEN, None)


# Through a whole life -----------------------------------------------------------------

STAGES = [
    made_stage(11, probability=10),
    made_stage(12, probability=25),
    won_stage(),
    lost_stage(),
]
KIND_OF = {stage.id: stage.kind for stage in STAGES}
STATUS_OF = {
    StageKind.OPEN: {Status.OPEN, Status.CLOSED},
    StageKind.WON: {Status.WON},
    StageKind.LOST: {Status.LOST},
}


@given(st.lists(st.tuples(st.sampled_from(Move), st.sampled_from(STAGES)), max_size=25))
def test_whatever_happens_the_invariants_hold(tries: list[tuple[Move, Stage]]) -> None:
    opportunity = made_opportunity(amount=100)
    for step, (move, stage) in enumerate(tries):
        try_move(opportunity, move, stage, minutes=step)
        ended = opportunity.status in ENDED
        assert opportunity.status in STATUS_OF[KIND_OF[opportunity.stage_id]]
        assert KIND_OF[opportunity.open_stage_id] is StageKind.OPEN
        assert (opportunity.ended_at is not None) is (opportunity.ended_on is not None) is ended
        assert (opportunity.close_kind is not None) is (opportunity.status is Status.CLOSED)
        assert (opportunity.win_reason_id is not None) is (opportunity.status is Status.WON)
        assert bool(opportunity.lost_for) is (opportunity.status is Status.LOST)
        assert opportunity.probability_source is ProbabilitySource.STAGE


def try_move(opportunity: Opportunity, move: Move, stage: Stage, *, minutes: int) -> None:
    moment = stamp(NOW + timedelta(minutes=minutes))
    try:
        match move:
            case Move.STAGE:
                opportunity.move_to(stage, moment)
            case Move.WIN:
                opportunity.win(stage, made_reason(1, ListKind.WIN_REASON), "", moment)
            case Move.LOSE:
                opportunity.lose(stage, [made_reason(1)], "", moment)
            case Move.REOPEN:
                opportunity.reopen(stage, moment)
            case Move.DELETE:
                opportunity.delete(moment)
            case _:
                opportunity.close(move, moment)
    except Refused:
        return
