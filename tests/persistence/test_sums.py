"""The kept sums: after whatever people do, in whatever order, they are what adding up gives."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.actions import undo
from bot.actions.opportunities import creating as opportunities
from bot.actions.opportunities import life, lines
from bot.actions.ports import Desk
from bot.domain.errors import Refused
from bot.domain.filters import Filter
from bot.domain.history import StepKind
from bot.domain.listings import Order, Selection
from bot.domain.lists import ListItem, ListKind
from bot.domain.moves import Move, Status
from bot.domain.people import Member, Role
from bot.domain.reports import Grouping, Scope, Window
from bot.domain.tallies import Question
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from bot.persistence.reports import rolling
from bot.persistence.reports.rolled import Rolls
from bot.persistence.reports.rolling import SqlSums, rebuild, unfolded, wrong
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.rolls import Rolled, roll
from persistence.company import Company, add_opportunity

CHANGES = 60


async def sums(database: Database) -> dict[Any, Any]:
    """Every group that has anything in it, and what."""

    def ask(session: AuditedSession) -> dict[Any, Any]:
        groups = [roll.c[name] for name in ("figure", "day", "key", "other", "status")]
        money = [roll.c[name] for name in ("n", "high", "low", "heavy_high", "heavy_low")]
        rows = session.execute(select(*groups, *map(func.sum, money)).group_by(*groups))
        return {tuple(row[:5]): tuple(map(int, row[5:])) for row in rows if any(row[5:])}

    return await database.read(ask)


def by_hand(desk: Desk) -> Counter[Any]:
    """What is created and what ended, by member, the slow way."""
    found: Counter[Any] = Counter()
    session = desk.store._session  # type: ignore[attr-defined]
    for row in session.execute(select(opportunity).where(opportunity.c.deleted_at.is_(None))):
        found[Rolled.CREATED_BY_MEMBER, row.created_on, row.assignee_id, row.status] += 1
        if row.ended_on is not None:
            found[Rolled.ENDED_BY_MEMBER, row.ended_on, row.assignee_id, row.status] += 1
    return found


async def agree(database: Database, work: SqlWork) -> None:
    live = await sums(database)
    assert await database.read(wrong) == {}
    counted = {
        (figure, day, key, status): values[0]
        for (figure, day, key, _, status), values in live.items()
        if figure in (Rolled.CREATED_BY_MEMBER, Rolled.ENDED_BY_MEMBER)
    }
    assert counted == await work.read(by_hand)
    for figure in Rolled:
        await database.write(partial(rebuild, figure=figure))
    assert await sums(database) == live


def act(desk: Desk, chance: random.Random, company: Company) -> None:
    """Somebody does something; much of it is not allowed, and then nothing happens."""
    admin = desk.store.get(Member, company.omid)
    assert admin is not None
    ids = [row.opportunity.id for row in desk.store.listings.page(_all(desk), size=30)]
    which = chance.choice(ids) if ids else 0
    found = desk.store.pipelines.opportunity(which)
    version = found.version if found else None
    match chance.randrange(11):
        case 0 | 1:
            product = (
                lines.NewLine(product_id=company.pump, quantity=1000)
                if chance.random() < 0.5
                else None
            )
            opportunities.create(
                admin,
                desk,
                customer=company.acme,
                answers={"source": company.website},
                items=[product] if product else [],
            )
        case 2:
            life.win(admin, desk, which, reason=company.best_price)
        case 3:
            few = [company.price, company.competitor][: chance.choice((1, 2))]
            life.lose(admin, desk, which, reasons=few)
        case 4:
            life.reopen(admin, desk, which)
        case 5:
            life.delete(admin, desk, which)
        case 6:
            lines.add_line(
                admin, desk, which, product_id=company.pump, quantity=1000, unit_price=7
            )
        case 7:
            field, value = chance.choice(
                (
                    ("probability", chance.randrange(101)),
                    ("close_date", date(2026, 4, 1) + timedelta(chance.randrange(50))),
                    ("close_date", None),
                    ("source", None),
                )
            )
            opportunities.edit(admin, desk, which, version=version or 0, name=field, value=value)
        case 8:
            life.close(admin, desk, which, move=Move.CANCEL)
        case 9:
            opportunities.reassign(admin, desk, which, version=version or 0, to=company.somchai)
        case 10:
            step = undo.latest_undoable(admin, desk, which) if found else None
            if step is not None:
                undo.undo(admin, desk, step.id)


def _all(desk: Desk) -> Selection:
    return Selection(Scope(everybody=True), Filter(), Order.TOUCHED, desk.now, "UTC", "EUR")


def begin(desk: Desk, company: Company) -> None:
    desk.step(None, StepKind.SET_UP)
    omid = desk.store.get(Member, company.omid)
    assert omid is not None
    omid.role = Role.ADMIN
    desk.store.flush()


async def tried(work: SqlWork, chance: random.Random, company: Company) -> bool:
    try:
        await work.write(partial(act, chance=chance, company=company))
    except Refused:
        return False
    return True


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_is_done_the_sums_follow(
    work: SqlWork, database: Database, company: Company, seed: int, clock: Any
) -> None:
    chance = random.Random(seed)  # noqa: S311 - data for a test
    await work.write(partial(begin, company=company))
    done = 0
    for _ in range(CHANGES):
        clock.forward(minutes=3, days=chance.choice((0, 0, 1)))
        done += await tried(work, chance, company)
    assert done > CHANGES // 3
    await agree(database, work)


async def test_many_at_once_leave_them_right(
    work: SqlWork, database: Database, company: Company
) -> None:
    await work.write(partial(begin, company=company))
    for seed in range(12):
        await tried(work, random.Random(seed), company)  # noqa: S311
    crowd = [random.Random(seed) for seed in range(60)]  # noqa: S311
    rebuilding = [
        database.write(partial(rebuild, figure=figure))
        for figure in (Rolled.CREATED, Rolled.ENDED_BY_PRODUCT, Rolled.LOST_TO)
    ]
    folding = [SqlSums(database).fold() for _ in range(3)]
    await asyncio.gather(*(tried(work, each, company) for each in crowd), *rebuilding, *folding)
    await agree(database, work)


async def test_parts_that_come_and_go_in_one_statement(
    work: SqlWork, database: Database, company: Company
) -> None:
    """As an import, a merge or somebody at a shell writes them: past the model."""

    def fill(desk: Desk) -> int:
        desk.step(None, StepKind.IMPORT)
        ended = {"status": Status.LOST, "ended_at": desk.now, "ended_on": desk.today}
        return add_opportunity(desk, company, stage_id=company.lost, amount=5, **ended).id

    one = await work.write(fill)
    reasons = [company.price, company.competitor, company.price]
    for statement in (
        "INSERT INTO lost_for (opportunity_id, reason_id, position) VALUES "  # noqa: S608
        + ", ".join(f"({one}, {reason}, {n})" for n, reason in enumerate(reasons)),
        f"UPDATE lost_for SET reason_id = {company.competitor}",  # noqa: S608
        f"UPDATE lost_for SET reason_id = {company.price} WHERE position = 1",  # noqa: S608
        "DELETE FROM lost_for WHERE position < 2",
        "UPDATE opportunity SET amount = 7000000000, rate = 2",
        "DELETE FROM lost_for",
        f"DELETE FROM opportunity WHERE id = {one}",  # noqa: S608
    ):
        await database.write(partial(_run, statement=statement))
        assert await database.read(wrong) == {}, statement
    assert await sums(database) == {}


async def test_parts_that_move_and_money_in_another_currency(
    work: SqlWork, database: Database, company: Company
) -> None:
    def fill(desk: Desk) -> list[int]:
        desk.step(None, StepKind.IMPORT)
        ended = {"status": Status.LOST, "ended_at": desk.now, "ended_on": desk.today}
        made = [
            add_opportunity(desk, company, stage_id=company.lost, amount=amount, **ended).id
            for amount in (5, 11)
        ]
        names = [ListItem(kind=ListKind.COMPETITOR, name=each, position=1) for each in "AB"]
        return [*made, *(desk.store.add(each).id for each in names)]

    one, two, rival, other = await work.write(fill)
    for statement in (
        (
            "INSERT INTO competing (opportunity_id, competitor_id, position) VALUES "  # noqa: S608
            f"({one}, {rival}, 0), ({one}, {other}, 1), ({two}, {rival}, 0)"
        ),
        (
            "INSERT INTO lost_for (opportunity_id, reason_id, position) VALUES "  # noqa: S608
            f"({one}, {company.price}, 0), ({two}, {company.competitor}, 0)"
        ),
        f"UPDATE competing SET competitor_id = {other} WHERE opportunity_id = {two}",  # noqa: S608
        f"UPDATE competing SET opportunity_id = {two} WHERE position = 1",  # noqa: S608
        f"UPDATE lost_for SET opportunity_id = {two}",  # noqa: S608
        f"UPDATE opportunity SET currency = 'THB', rate = 3 WHERE id = {two}",  # noqa: S608
        f"UPDATE competing SET opportunity_id = {one}",  # noqa: S608
        f"DELETE FROM competing WHERE competitor_id = {other}",  # noqa: S608
    ):
        await database.write(partial(_run, statement=statement))
        assert await database.read(wrong) == {}, statement
    left = await sums(database)
    rivals = {
        group[2]: n[0] for group, n in left.items() if group[0] == Rolled.ENDED_BY_COMPETITOR
    }
    assert rivals == {rival: 1, None: 1}


def _run(session: AuditedSession, statement: str) -> None:
    session.execute(text(statement))


async def test_folding_leaves_one_row_of_a_group(
    work: SqlWork, database: Database, company: Company
) -> None:
    await work.write(partial(begin, company=company))
    for seed in range(40):
        await tried(work, random.Random(seed), company)  # noqa: S311
    before = await sums(database)
    assert await database.read(partial(unfolded, limit=1))
    assert await SqlSums(database).fold() > 0
    assert await database.read(partial(unfolded, limit=1)) == []
    assert await sums(database) == before


async def test_folding_goes_on_until_nothing_is_left(
    work: SqlWork, database: Database, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few it looks for at once; and where it is not its turn, not at all."""
    for name, few in (("MOST", 4), ("PAIRS", 2), ("PAUSE", 0)):
        monkeypatch.setattr(rolling, name, few)
    await work.write(partial(begin, company=company))
    for seed in range(40):
        await tried(work, random.Random(seed), company)  # noqa: S311
    before = await sums(database)
    many = len(await database.read(partial(unfolded, limit=1000)))
    assert many > 4
    assert await SqlSums(database).fold(lambda: False) == 0
    turns = iter((True, True, False))
    assert await SqlSums(database).fold(lambda: next(turns)) == 2
    assert await SqlSums(database).fold() == many - 2
    assert await database.read(partial(unfolded, limit=1)) == []
    assert await sums(database) == before


async def test_what_was_won_has_one_reason_and_never_several(work: SqlWork) -> None:
    def several(desk: Desk) -> int:
        asked = Question(_all(desk), Window.ENDED, None, (Status.WON,), (Grouping.REASON,))
        rolls = Rolls.of(asked)
        assert rolls is not None
        return rolls.several(desk.store._session)  # type: ignore[attr-defined]

    assert await work.read(several) == 0


async def test_a_rebuild_mends_what_somebody_broke(
    work: SqlWork, database: Database, company: Company
) -> None:
    await work.write(partial(begin, company=company))
    for seed in range(20):
        await tried(work, random.Random(seed), company)  # noqa: S311
    meant = await sums(database)
    await database.write(partial(_run, statement="UPDATE roll SET n = n + 1"))
    assert await database.read(wrong)
    for figure in Rolled:
        await database.write(partial(rebuild, figure=figure))
    assert await database.read(wrong) == {}
    assert await sums(database) == meant
