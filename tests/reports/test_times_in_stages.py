"""How long opportunities stood in a stage: told from those around the middle, as from all."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from bot.actions.ports import Desk
from bot.domain.filters import Filter
from bot.domain.history import StepKind
from bot.domain.reports import Days
from bot.domain.tallies import StageTime
from bot.persistence.database.work import SqlWork
from bot.persistence.reports import stage_times
from bot.persistence.tables.history import step
from bot.persistence.tables.opportunities import opportunity, stage_change
from persistence.company import Company, add_opportunity, found
from reports.test_kept_against_counted import ALL, asked, session_of

DAYS = Days(date(2026, 1, 1), date(2026, 3, 31))
BEGIN = datetime.fromisoformat("2025-12-20T00:00+00:00")
FROM = datetime.fromisoformat("2026-01-01T00:00+01:00")
UNTIL = datetime.fromisoformat("2026-04-01T00:00+02:00")
"""Of a company in Paris, where summer time begins in between."""


def fill(desk: Desk, count: int) -> dict[int, list[int]]:
    """Moves out of two stages, some taken back, some of what is deleted; answers the times that
    count, by stage.
    """
    chance = random.Random(count)  # noqa: S311 - data for a test
    desk.step(None, StepKind.IMPORT)
    company: Company = found(desk)
    ids = [add_opportunity(desk, company).id for _ in range(12)]
    session = session_of(desk)
    session.flush()
    gone = ids[:2]
    session.execute(
        opportunity.update().where(opportunity.c.id.in_(gone)).values(deleted_at=desk.now)
    )
    last = session.scalar(select(func.max(step.c.id))) or 0
    counted: dict[int, list[int]] = {company.contact: [], company.proposal: []}
    moves, steps = [], []
    for nth in range(count):
        move = {
            "opportunity_id": chance.choice(ids),
            "from_stage_id": chance.choice((company.contact, company.proposal, company.won)),
            "to_stage_id": company.won,
            "at": BEGIN + timedelta(minutes=nth * 110 * 1440 / count),
            "seconds": chance.choice((0, 60, chance.randrange(10**6), chance.randrange(10**4))),
        }
        moves.append(move)
        theirs = {key: move[key] for key in ("opportunity_id", "at")}
        taken_back = nth % 9 == 0
        if taken_back:
            # Its undo, a minute later, moved it as well.
            later = move["at"] + timedelta(seconds=30)
            moves.append({**move, "at": later, "seconds": 30})
            ids_of_steps = last + len(steps) + 1, last + len(steps) + 2
            steps += [
                {"id": ids_of_steps[0], "kind": StepKind.STAGE, "undoes_id": None, **theirs},
                {
                    "id": ids_of_steps[1],
                    "kind": StepKind.UNDO,
                    **theirs,
                    "undoes_id": ids_of_steps[0],
                    "at": later,
                },
            ]
        stands = not taken_back and move["opportunity_id"] not in gone
        if stands and FROM <= move["at"] < UNTIL and move["from_stage_id"] in counted:
            counted[move["from_stage_id"]].append(move["seconds"])
    session.execute(insert(step), steps)
    session.execute(insert(stage_change), moves)
    return counted


def slowly(seconds: list[int]) -> tuple[int, int, float]:
    return len(seconds), sum(seconds), 2 * median(seconds)


def told(each: StageTime) -> tuple[int, int, int]:
    return each.count, each.total, each.twice_median


@pytest.mark.parametrize(
    ("count", "around"),
    [
        (40, stage_times.AROUND),
        (4_000, stage_times.AROUND),
        (4_001, stage_times.AROUND),
        (4_000, (0.97, 0.99)),
        (4_001, (0.01, 0.02)),
    ],
)
async def test_as_from_the_list_of_all(
    work: SqlWork, monkeypatch: Any, count: int, around: Any
) -> None:
    """Where the guess goes wrong, too; and whether everybody or a filter is asked for."""
    monkeypatch.setattr(stage_times, "AROUND", around)
    counted = await work.write(lambda desk: fill(desk, count))

    def look(desk: Desk) -> None:
        for filter_ in (Filter(), ALL):
            times = desk.store.figures.stage_times(asked(desk, filter_), DAYS)
            assert {each.stage_id: told(each) for each in times} == {
                stage: slowly(seconds) for stage, seconds in counted.items()
            }

    await work.read(look)
