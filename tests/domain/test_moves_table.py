"""Every status with every move, against the life of an opportunity written down here."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from bot.domain.errors import Invalid
from bot.domain.moves import ENDED, MOVES, Move, Status, check, possible
from bot.domain.opportunities import Opportunity
from support.made import (
    QUALIFICATION_STAGE,
    lost_stage,
    made_opportunity,
    made_reason,
    made_stage,
    stamp,
    won_stage,
)

# What may happen, and where it leads; None is "gone". All other pairs are refused.
LIFE = {
    ("open", "stage"): "open",
    ("open", "win"): "won",
    ("open", "lose"): "lost",
    ("open", "cancel"): "closed",
    ("open", "duplicate"): "closed",
    ("open", "auto"): "closed",
    ("open", "delete"): None,
    ("won", "reopen"): "open",
    ("lost", "reopen"): "open",
    ("closed", "reopen"): "open",
}

PAIRS = list(product(Status, Move))

PERFORM: dict[Move, Callable[[Opportunity], object]] = {
    Move.STAGE: lambda it: it.move_to(made_stage(QUALIFICATION_STAGE), stamp()),
    Move.WIN: lambda it: it.win(won_stage(), None, "", stamp()),
    Move.LOSE: lambda it: it.lose(lost_stage(), [made_reason(1)], "", stamp()),
    Move.CANCEL: lambda it: it.close(Move.CANCEL, stamp()),
    Move.DUPLICATE: lambda it: it.close(Move.DUPLICATE, stamp()),
    Move.AUTO_CLOSE: lambda it: it.close(Move.AUTO_CLOSE, stamp()),
    Move.REOPEN: lambda it: it.reopen(made_stage(), stamp()),
    Move.DELETE: lambda it: it.delete(stamp()),
}


def in_status(status: Status) -> Opportunity:
    """An opportunity that came into this status by its own moves."""
    made = made_opportunity(amount=100)
    way = {Status.WON: Move.WIN, Status.LOST: Move.LOSE, Status.CLOSED: Move.CANCEL}
    if status in way:
        PERFORM[way[status]](made)
    return made


def test_every_move_is_in_the_table() -> None:
    assert set(MOVES) == set(Move)
    assert {Status.WON, Status.LOST, Status.CLOSED} == ENDED


@pytest.mark.parametrize(("status", "move"), PAIRS)
def test_the_table_knows_every_pair(status: Status, move: Move) -> None:
    expected = (status.value, move.value) in LIFE
    assert possible(status, move) is expected
    if expected:
        check(status, move)
        assert MOVES[move][1] == LIFE[status.value, move.value]


@pytest.mark.parametrize(("status", "move"), PAIRS)
def test_the_opportunity_goes_where_the_table_says_or_stays(status: Status, move: Move) -> None:
    opportunity = in_status(status)
    before = vars(opportunity).copy()
    if (status.value, move.value) not in LIFE:
        with pytest.raises(Invalid) as refusal:
            PERFORM[move](opportunity)
        assert refusal.value.key == ("not-ended" if status is Status.OPEN else "already-ended")
        assert refusal.value.facts == {"status": status.value, "move": move.value}
        assert vars(opportunity) == before
        return
    PERFORM[move](opportunity)
    to = LIFE[status.value, move.value]
    if to is None:
        assert opportunity.deleted_at is not None
    else:
        assert opportunity.status == to


def test_won_becomes_lost_only_through_reopen() -> None:
    opportunity = in_status(Status.WON)
    with pytest.raises(Invalid, match="already-ended"):
        PERFORM[Move.LOSE](opportunity)
    PERFORM[Move.REOPEN](opportunity)
    PERFORM[Move.LOSE](opportunity)
    assert opportunity.status is Status.LOST
