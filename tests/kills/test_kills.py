"""The bot is killed at random moments while a team works, on each database.

Five times here; `make soak` does it a hundred times. A seed is printed; set FORSAT_SEED to
it to have the same delays again.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom

from bot.outbox.sender import MOST_IN_FLIGHT
from support.harness import Harness

KILLS = int(os.environ.get("FORSAT_KILLS", "5"))
SEED = int(os.environ.get("FORSAT_SEED", "0")) or SystemRandom().randrange(1, 2**31)


async def test_kills_lose_nothing_and_double_nothing(database_url: str, tmp_path: Path) -> None:
    engine = database_url.partition("+")[0]
    print(f"\n{engine}, seed {SEED}")  # noqa: T201 - `make soak` is run to read this
    verdict = await Harness(database_url, SEED, tmp_path / "bot.log").run(KILLS)
    print(verdict)  # noqa: T201

    assert not verdict.lost
    assert not verdict.doubled
    assert not verdict.strange
    assert not verdict.untold
    assert not verdict.disordered
    assert any(each.undone or each.unshown for each in verdict.kills)
    assert all(each.in_flight <= MOST_IN_FLIGHT for each in verdict.kills)
    assert verdict.repeated + verdict.unknown <= verdict.in_flight
