"""The bot is killed at random moments while a team works, on each database, both ways in;
on PostgreSQL also with a process that takes updates in and one that sends.

Five times here; `make soak` does it a hundred times. A seed is printed; set FORSAT_SEED to
it to have the same delays again.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom

import pytest

from bot.outbox.sender import MOST_IN_FLIGHT
from support.harness import Harness

KILLS = int(os.environ.get("FORSAT_KILLS", "5"))
MET = 0.75
"""What share of many kills must come while something is under way."""
MANY = 50
SEED = int(os.environ.get("FORSAT_SEED", "0")) or SystemRandom().randrange(1, 2**31)


@pytest.mark.parametrize("intake", ["polling", "webhook", "apart"])
async def test_kills_lose_nothing_and_double_nothing(
    database_url: str, tmp_path: Path, intake: str
) -> None:
    engine = database_url.partition("+")[0]
    if intake == "apart" and engine == "sqlite":
        pytest.skip("one SQLite file has one bot")
    print(f"\n{engine}, {intake}, seed {SEED}")  # noqa: T201 - `make soak` is run to read this
    log = tmp_path / "bot.log"
    harness = Harness(
        database_url, SEED, log, webhook=intake == "webhook", apart=intake == "apart"
    )
    verdict = await harness.run(KILLS)
    print(verdict)  # noqa: T201

    assert not verdict.lost
    assert not verdict.doubled
    assert not verdict.strange
    assert not verdict.untold
    assert not verdict.disordered
    assert verdict.met >= (KILLS * MET if KILLS >= MANY else 1)
    assert all(each.in_flight <= MOST_IN_FLIGHT for each in verdict.kills)
    assert verdict.repeated + verdict.unknown <= verdict.in_flight
