"""R23 over random nights, against a slow walk from each opportunity to the next."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal, localcontext
from itertools import combinations

import pytest
from sqlalchemy import delete, select

from bot.actions.ports import Desk
from bot.domain.changes import Changes, Way
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter
from bot.domain.history import StepKind
from bot.domain.listings import Order, Selection
from bot.domain.money import rounded
from bot.domain.moves import Status
from bot.domain.opportunities import CloseKind, Opportunity
from bot.domain.reports import Days, Scope
from bot.domain.snapshots import Snapshot
from bot.persistence.database.work import SqlWork
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.upkeep import snapshot_night
from persistence.company import Company, add_opportunity, found, lose, win
from reports.changes_by_hand import Told, by_hand
from support.databases import SetClock

EVERYBODY = Scope(everybody=True)
NIGHTS = 6


def a_day(desk: Desk, company: Company, chance: random.Random) -> None:
    """Something happens to half of them, and a few are new."""
    desk.step(None, StepKind.IMPORT)
    for each in list(desk.store._session.scalars(select(Opportunity))):  # type: ignore[attr-defined]
        if chance.random() < 0.5:
            _happens(desk, company, each, chance)
    for _ in range(chance.randrange(2, 6)):
        currency, rate = chance.choice((("EUR", 10**9), ("IQD", 654_321), ("USD", 900_000_001)))
        add_opportunity(
            desk,
            company,
            amount=chance.choice((None, 0, 1, 333_333, 10**12)),
            currency=currency,
            rate=rate,
            created_on=desk.today,
            source_id=chance.choice((None, company.website)),
            created_by=chance.choice((company.nadia, company.somchai)),
            assignee_id=chance.choice((None, company.nadia, company.somchai, company.omid)),
            close_date=desk.today + timedelta(chance.randrange(60)),
        )
    desk.store.flush()


def _happens(desk: Desk, company: Company, each: Opportunity, chance: random.Random) -> None:
    what = chance.randrange(7)
    if each.status is not Status.OPEN:
        if what < 3 and each.deleted_at is None:
            each.status, each.close_kind = Status.OPEN, None
            each.ended_at = each.ended_on = each.win_reason_id = None
            each.stage_id = company.contact
        return
    match what:
        case 0:
            each.amount = (each.amount or 0) + chance.choice((-1, 7, 0, 10**11))
            each.amount = max(each.amount, 0)
        case 1:
            each.amount = each.amount or 5
            win(desk, company, each)
        case 2:
            lose(desk, company, each)
        case 3:
            each.deleted_at = None if each.deleted_at else desk.now
        case 4:
            each.assignee_id = chance.choice((company.nadia, company.somchai))
        case 5:
            each.close_date = desk.today + timedelta(chance.randrange(60))
        case 6:
            each.status, each.close_kind = Status.CLOSED, CloseKind.CANCELLED
            each.ended_at, each.ended_on = desk.now, desk.today


@dataclass(frozen=True)
class Asked:
    """What is asked for, and the same of a picture and of who created what and from where."""

    scope: Scope
    conditions: tuple[Condition, ...]
    inside: Callable[[Snapshot, Opportunity], bool]


def questions(company: Company, desk: Desk) -> Sequence[Asked]:
    soon = desk.today + timedelta(20)
    of = Between("close_date", None, soon.toordinal())
    north = Scope(team_ids=frozenset({company.north}), member_id=company.somchai)
    theirs = {company.nadia, company.somchai}
    return (
        Asked(EVERYBODY, (), lambda shot, one: True),  # noqa: ARG005
        Asked(EVERYBODY, (of,), lambda shot, one: shot.close_date <= soon),  # type: ignore[operator]  # noqa: ARG005
        Asked(
            EVERYBODY,
            (AnyOf("assignee_id", (company.nadia, company.omid)),),
            lambda shot, one: shot.assignee_id in (company.nadia, company.omid),  # noqa: ARG005
        ),
        Asked(
            EVERYBODY,
            (AnyOf("source_id", (company.website,)), Empty("assignee_id")),
            lambda shot, one: shot.assignee_id is None and one.source_id == company.website,
        ),
        Asked(
            Scope(member_id=company.omid),
            (),
            lambda shot, one: company.omid in (shot.assignee_id, one.created_by),
        ),
        Asked(
            north,
            (),
            lambda shot, one: (
                bool(theirs & {shot.assignee_id, one.created_by}) or shot.team_id == company.north
            ),
        ),
    )


@pytest.mark.parametrize("seed", range(4))
async def test_two_mornings_at_random(work: SqlWork, clock: SetClock, seed: int) -> None:
    await _two_mornings(work, clock, seed, _as_they_are)


async def test_mornings_before_nights_were_kept(work: SqlWork, clock: SetClock) -> None:
    """Of the first three there is nothing but the pictures; days after them have the nights."""

    def forget(desk: Desk) -> None:
        session = desk.store._session  # type: ignore[attr-defined]
        days = session.scalars(select(snapshot_night.c.day).order_by(snapshot_night.c.day)).all()
        assert len(days) == NIGHTS - 1
        session.execute(delete(snapshot_night).where(snapshot_night.c.day <= days[2]))

    await _two_mornings(work, clock, 11, forget)


def _as_they_are(_: Desk) -> None:
    pass


async def _two_mornings(
    work: SqlWork, clock: SetClock, seed: int, before: Callable[[Desk], None]
) -> None:
    chance = random.Random(seed)  # noqa: S311 - data for a test
    company = await work.write(found)
    for _ in range(NIGHTS):
        for _ in range(chance.choice((1, 1, 2))):
            await work.write(lambda desk: a_day(desk, company, chance))
            clock.forward(days=1)
        await work.write(lambda desk: desk.store.upkeep.take_snapshot(desk.today, desk.now))
    await work.write(before)

    def look(desk: Desk) -> Counter[Way]:
        begun = date(2026, 3, 1)
        every = [begun + timedelta(n) for n in range((desk.today - begun).days + 1)]
        pictures = {day: some for day in every if (some := desk.store.upkeep.snapshot(day))}
        session = desk.store._session  # type: ignore[attr-defined]
        known = {each.id: each for each in session.scalars(select(Opportunity))}
        met: Counter[Way] = Counter()
        for asked in questions(company, desk):
            for first, last in combinations(sorted(pictures), 2):
                told = desk.store.figures.changed(_selection(desk, asked), Days(first, last))
                meant = by_hand(
                    pictures,
                    first,
                    last,
                    lambda shot, asked=asked: asked.inside(shot, known[shot.opportunity_id]),
                    {key: each.created_on for key, each in known.items()},
                    set(asked_of_today(session, asked)),
                )
                assert told is not None
                agree(told, *meant)
                met.update({way: step.count for way, step in told.steps.items()})
        return met

    met = await work.read(look)
    assert len([way for way in Way if met[way]]) >= 6


def asked_of_today(session: object, asked: Asked) -> Sequence[int]:
    """What the filter asks of the opportunity itself leaves out its other pictures, too."""
    rows = session.execute(select(opportunity.c.id, opportunity.c.source_id))  # type: ignore[attr-defined]
    about = {
        value for each in asked.conditions if each.field == "source_id" for value in each.values
    }  # type: ignore[union-attr]
    return [row.id for row in rows if not about or row.source_id in about]


def _selection(desk: Desk, asked: Asked) -> Selection:
    whole = Selection(asked.scope, Filter(), Order.TOUCHED, desk.now, "Europe/Paris", "EUR")
    return replace(whole, filter=Filter(asked.conditions))


def agree(told: Changes, opening: Told, ways: Mapping[Way, Told], closing: Told) -> None:
    assert (told.opening.count, told.opening.amount) == (opening.count, rounded(opening.worth))
    assert (told.closing.count, told.closing.amount) == (closing.count, rounded(closing.worth))
    with localcontext(prec=60):
        level = opening.worth
        for way in Way:
            above = level + ways[way].worth
            by = rounded(above) - rounded(level)
            assert (told.steps[way].count, told.steps[way].amount) == (ways[way].count, by), way
            level = above
        assert level == closing.worth
        assert isinstance(level, Decimal)
