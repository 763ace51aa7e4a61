"""The courses opportunities take: how long ago they began and ended, and how far they got."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bot.domain.moves import Status
from bot.sandbox.sample.chance import Deck

YEAR = 365
STAGES = ("contact", "qualification", "proposal", "negotiation")

ENDED = 180
CLOSED_EVERY = 45
GROWTH = 1.12
"""Above 1 the team does more business of late."""
ENDINGS = {Status.WON: 5, Status.LOST: 6}

OPEN_AGES = {"contact": (2, 26), "qualification": (8, 50), "proposal": (16, 80)} | {
    "negotiation": (28, 110)
}
OPEN_COUNTS = {"contact": 17, "qualification": 18, "proposal": 16, "negotiation": 11}
OPEN_CLOSINGS = {"contact": (25, 95), "qualification": (15, 85), "proposal": (5, 60)} | {
    "negotiation": (2, 32)
}
PAST_DUE = 6
UNDATED = 5


@dataclass(frozen=True)
class Course:
    """Days ago; `closes` in days from today, None when nobody named a date."""

    status: Status
    stage: str
    """The last open one it reached."""
    began: float
    ended: float | None
    closes: int | None


def courses(rng: Random) -> list[Course]:
    """Everybody's year: what ended, the latest first, then what is open."""
    return _ended(rng) + _open(rng)


def _ended(rng: Random) -> list[Course]:
    statuses = Deck(rng, ENDINGS)
    return [_one_ended(rng, place, statuses) for place in range(ENDED)]


def _one_ended(rng: Random, place: int, statuses: Deck[Status]) -> Course:
    closed = place % CLOSED_EVERY == CLOSED_EVERY // 2
    status = Status.CLOSED if closed else statuses.draw()
    ended = 1 + (YEAR - 15) * ((place + rng.random()) / ENDED) ** GROWTH
    lasted = (9 if status is Status.WON else 6) + rng.gammavariate(2, 16)
    began = ended + lasted if ended + lasted <= YEAR else rng.uniform(ended + 4, YEAR)
    furthest = 4 if status is Status.WON else rng.choice((1, 2, 3, 3, 4))
    closes = round(-ended + rng.uniform(-12, 15))
    return Course(status, STAGES[furthest - 1], began, ended, closes)


def _open(rng: Random) -> list[Course]:
    stages = [stage for stage, count in OPEN_COUNTS.items() for _ in range(count)]
    rng.shuffle(stages)
    return [_one_open(rng, i, stage) for i, stage in enumerate(stages)]


def _one_open(rng: Random, place: int, stage: str) -> Course:
    closes: int | None = rng.randint(*OPEN_CLOSINGS[stage])
    began = rng.uniform(*OPEN_AGES[stage])
    if place < PAST_DUE:
        # Somebody meant to close it, and did not get round to it.
        began, closes = max(began, 35), -rng.randint(2, 16)
    elif place < PAST_DUE + UNDATED:
        closes = None
    return Course(Status.OPEN, stage, began, None, closes)
