"""The life of an opportunity in one table: from where, by what, to where."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.errors import Invalid


class Status(StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"
    CLOSED = "closed"


class Move(StrEnum):
    STAGE = "stage"
    WIN = "win"
    LOSE = "lose"
    CANCEL = "cancel"
    DUPLICATE = "duplicate"
    AUTO_CLOSE = "auto"
    REOPEN = "reopen"
    DELETE = "delete"


ENDED = frozenset({Status.WON, Status.LOST, Status.CLOSED})

MOVES: dict[Move, tuple[frozenset[Status], Status | None]] = {
    Move.STAGE: (frozenset({Status.OPEN}), Status.OPEN),
    Move.WIN: (frozenset({Status.OPEN}), Status.WON),
    Move.LOSE: (frozenset({Status.OPEN}), Status.LOST),
    Move.CANCEL: (frozenset({Status.OPEN}), Status.CLOSED),
    Move.DUPLICATE: (frozenset({Status.OPEN}), Status.CLOSED),
    Move.AUTO_CLOSE: (frozenset({Status.OPEN}), Status.CLOSED),
    Move.REOPEN: (ENDED, Status.OPEN),
    Move.DELETE: (frozenset({Status.OPEN}), None),
}


def possible(status: Status, move: Move) -> bool:
    return status in MOVES[move][0]


def check(status: Status, move: Move) -> None:
    """Refuses by name a move that is not in the table."""
    if not possible(status, move):
        key = "already-ended" if status in ENDED else "not-ended"
        raise Invalid(key, status=status.value, move=move.value)
