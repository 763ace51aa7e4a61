"""The stored probability, the effective one, and what moves each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.errors import Invalid
from bot.domain.money import Money
from bot.domain.moves import Move, Status
from bot.domain.opportunities import ProbabilitySource
from support.made import (
    QUALIFICATION_STAGE,
    TODAY,
    lost_stage,
    made_opportunity,
    made_reason,
    made_stage,
    stamp,
    won_stage,
)


def test_the_stage_decides_until_somebody_does() -> None:
    opportunity = made_opportunity()
    opportunity.move_to(made_stage(QUALIFICATION_STAGE, probability=25), stamp())
    assert (opportunity.probability, opportunity.probability_source) == (25, "stage")
    opportunity.set_probability(60)
    assert (opportunity.probability, opportunity.probability_source) == (60, "manual")
    opportunity.move_to(made_stage(13, probability=50), stamp())
    assert opportunity.probability == 60
    assert opportunity.probability_source is ProbabilitySource.MANUAL


@pytest.mark.parametrize("probability", [-1, 101])
def test_a_probability_lies_between_0_and_100(probability: int) -> None:
    opportunity = made_opportunity()
    with pytest.raises(Invalid, match="percent-range"):
        opportunity.set_probability(probability)
    assert (opportunity.probability, opportunity.probability_source) == (10, "stage")


@pytest.mark.parametrize("probability", [0, 100])
def test_both_ends_of_the_range_may_be_set(probability: int) -> None:
    opportunity = made_opportunity()
    opportunity.set_probability(probability)
    assert opportunity.effective_probability == probability


@pytest.mark.parametrize(
    ("status", "effective"),
    [(Status.OPEN, 60), (Status.WON, 100), (Status.LOST, 0), (Status.CLOSED, 0)],
)
def test_the_effective_probability_follows_the_status(status: Status, effective: int) -> None:
    opportunity = made_opportunity(status=status, probability=60, amount=333)
    assert opportunity.effective_probability == effective
    assert opportunity.weighted == Money((333 * effective + 50) // 100, "EUR")
    assert opportunity.probability == 60


def test_a_weighted_half_goes_up_and_nothing_known_weighs_nothing() -> None:
    assert made_opportunity(probability=50, amount=1).weighted == Money(1, "EUR")
    assert made_opportunity(probability=50, amount=None).weighted is None


@pytest.mark.parametrize("source", list(ProbabilitySource))
def test_ending_and_reopening_leave_the_stored_probability(source: ProbabilitySource) -> None:
    opportunity = made_opportunity(amount=1, probability=40, probability_source=source)
    # Meanwhile an admin gave the stage another default: it is "as before" all the same.
    stage = made_stage(probability=35)
    opportunity.win(won_stage(), None, "", stamp())
    assert (opportunity.probability, opportunity.effective_probability) == (40, 100)
    opportunity.reopen(stage, stamp())
    assert (opportunity.probability, opportunity.effective_probability) == (40, 40)
    opportunity.lose(lost_stage(), [made_reason(1)], "", stamp())
    assert (opportunity.probability, opportunity.effective_probability) == (40, 0)
    opportunity.reopen(stage, stamp())
    opportunity.close(Move.CANCEL, stamp())
    assert (opportunity.probability, opportunity.effective_probability) == (40, 0)
    opportunity.reopen(stage, stamp())
    assert (opportunity.probability, opportunity.probability_source) == (40, source)


def test_reopened_into_a_replacing_stage_it_takes_that_stages_default() -> None:
    opportunity = made_opportunity(amount=1)
    opportunity.win(won_stage(), None, "", stamp())
    opportunity.reopen(made_stage(QUALIFICATION_STAGE, probability=25), stamp())
    assert (opportunity.probability, opportunity.open_stage_id) == (25, QUALIFICATION_STAGE)


@pytest.mark.parametrize("status", [Status.WON, Status.LOST, Status.CLOSED])
def test_the_probability_of_an_ended_one_stands(status: Status) -> None:
    opportunity = made_opportunity(status=status)
    with pytest.raises(Invalid, match="already-ended"):
        opportunity.set_probability(50)
    assert opportunity.probability == 10


# The close date and the title ---------------------------------------------------------


@pytest.mark.parametrize(
    ("close_date", "status", "expected"),
    [
        (TODAY - timedelta(days=1), Status.OPEN, True),
        (TODAY, Status.OPEN, False),
        (TODAY + timedelta(days=1), Status.OPEN, False),
        (None, Status.OPEN, False),
        (TODAY - timedelta(days=1), Status.WON, False),
        (TODAY - timedelta(days=1), Status.LOST, False),
        (TODAY - timedelta(days=1), Status.CLOSED, False),
    ],
)
def test_past_due_is_open_and_closing_before_today(
    close_date: date | None, status: Status, *, expected: bool
) -> None:
    assert made_opportunity(close_date=close_date, status=status).past_due(TODAY) is expected


def test_a_passed_close_date_blocks_nothing() -> None:
    opportunity = made_opportunity(close_date=TODAY - timedelta(days=300), amount=1)
    opportunity.move_to(made_stage(QUALIFICATION_STAGE), stamp())
    opportunity.set_amount(2)
    opportunity.win(won_stage(), None, "", stamp())
    assert opportunity.status is Status.WON


def test_a_title_is_one_line_and_never_empty() -> None:
    opportunity = made_opportunity()
    opportunity.rename("  Pumps \n for  Acme ")
    assert opportunity.title == "Pumps for Acme"
    opportunity.rename("x" * 500)
    with pytest.raises(Invalid, match="text-too-long"):
        opportunity.rename("x" * 501)
    with pytest.raises(Invalid, match="title-empty"):
        opportunity.rename(" \t")
    assert opportunity.title == "x" * 500
