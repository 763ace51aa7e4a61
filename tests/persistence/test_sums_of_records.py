"""The kept sums of money in records, whoever writes the records and however."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from sqlalchemy import func, select, text

from bot.actions.ports import Desk
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.moves import Status
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.work import SqlWork
from bot.persistence.reports.rolling import rebuild, wrong
from bot.persistence.tables.rolls import Rolled, roll
from persistence.company import Company, add_opportunity

OF_RECORDS = tuple(each for each in Rolled if each.value.split(":")[0] in ("invoiced", "quoted"))


async def kept(database: Database, figure: Rolled) -> dict[Any, tuple[int, int]]:
    """By key, currency and rate: how many, and their minor units."""

    def ask(session: AuditedSession) -> dict[Any, tuple[int, int]]:
        by = (roll.c.key, roll.c.currency, roll.c.rate)
        sums = (func.sum(roll.c.n), func.sum(roll.c.high), func.sum(roll.c.low))
        rows = session.execute(select(*by, *sums).where(roll.c.figure == figure).group_by(*by))
        return {tuple(r[:3]): (int(r[3]), int(r[4]) * 10**9 + int(r[5])) for r in rows if r[3]}

    return await database.read(ask)


def _run(session: AuditedSession, statement: str) -> None:
    session.execute(text(statement))


def add(desk: Desk, company: Company, about: int, **known: Any) -> int:
    usual = {"kind": RecordKind.INVOICE, "amount": 3_000_000_007, "currency": "THB"}
    record = Record(party_id=company.acme, opportunity_id=about, at=desk.now, **(usual | known))
    return desk.store.add(record).id


async def test_records_that_come_change_and_go(
    work: SqlWork, database: Database, company: Company
) -> None:
    def fill(desk: Desk) -> tuple[int, int, int]:
        desk.step(None, StepKind.IMPORT)
        one = add_opportunity(desk, company, currency="THB", rate=25_000_000).id
        two = add_opportunity(desk, company, assignee_id=company.somchai).id
        add(desk, company, one, kind=RecordKind.QUOTE, state=RecordState.DRAFT)
        add(desk, company, one, kind=RecordKind.NOTE, amount=None, currency=None)
        add(desk, company, two, amount=None, currency=None)
        return one, two, add(desk, company, one)

    one, two, invoice = await work.write(fill)
    nadia, somchai = company.nadia, company.somchai
    without = {(somchai, "", 0): (1, 0)}
    assert await kept(database, Rolled.INVOICED_BY_MEMBER) == {
        (nadia, "THB", 25_000_000): (1, 3_000_000_007),
        **without,
    }
    assert await kept(database, Rolled.QUOTED_BY_MEMBER) == {}
    amounts: tuple[tuple[str, dict[Any, tuple[int, int]]], ...] = (
        (
            f"UPDATE opportunity SET rate = 26000000 WHERE id = {one}",  # noqa: S608
            {(nadia, "THB", 26_000_000): (1, 3_000_000_007), **without},
        ),
        (
            f"UPDATE record SET amount = 9 WHERE id = {invoice}",  # noqa: S608
            {(nadia, "THB", 26_000_000): (1, 9), **without},
        ),
        (
            f"UPDATE record SET opportunity_id = {two} WHERE id = {invoice}",  # noqa: S608
            {(somchai, "THB", 0): (1, 9), **without},
        ),
        (
            "UPDATE record SET kind = 'invoice', state = 'confirmed' WHERE state = 'draft'",
            {
                (nadia, "THB", 26_000_000): (1, 3_000_000_007),
                (somchai, "THB", 0): (1, 9),
                **without,
            },
        ),
        (
            f"UPDATE record SET deleted_at = at WHERE opportunity_id = {one}",  # noqa: S608
            {(somchai, "THB", 0): (1, 9), **without},
        ),
        (f"DELETE FROM record WHERE id = {invoice}", without),  # noqa: S608
        (f"UPDATE opportunity SET deleted_at = created_at WHERE id = {two}", {}),  # noqa: S608
    )
    for statement, meant in amounts:
        await database.write(partial(_run, statement=statement))
        assert await kept(database, Rolled.INVOICED_BY_MEMBER) == meant, statement
        assert await database.read(wrong) == {}, statement


async def test_records_and_their_opportunities_at_once(
    work: SqlWork, database: Database, company: Company
) -> None:
    """Ten invoices, while what they hang on is won and lost, handed over and rated anew."""

    def fill(desk: Desk) -> int:
        desk.step(None, StepKind.IMPORT)
        return add_opportunity(desk, company, currency="THB", rate=25_000_000, amount=1).id

    one = await work.write(fill)

    def invoice(desk: Desk, nth: int) -> None:
        desk.step(None, StepKind.IMPORT)
        add(desk, company, one, amount=nth)

    changes = [
        f"UPDATE opportunity SET rate = {nth + 1}, assignee_id = {who} WHERE id = {one}"  # noqa: S608
        for nth, who in enumerate((company.nadia, company.somchai) * 5)
    ]
    await asyncio.gather(
        *(work.write(partial(invoice, nth=nth)) for nth in range(10)),
        *(database.write(partial(_run, statement=each)) for each in changes),
        *(database.write(partial(rebuild, figure=each)) for each in OF_RECORDS),
    )
    assert await database.read(wrong) == {}
    found = await kept(database, Rolled.INVOICED)
    assert [sum(each) for each in zip(*found.values(), strict=True)] == [10, 45]


async def test_what_ended_has_its_invoices_on_that_day(
    work: SqlWork, database: Database, company: Company
) -> None:
    def fill(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        ended = {"status": Status.WON, "ended_at": desk.now, "ended_on": desk.today}
        won = add_opportunity(desk, company, stage_id=company.won, amount=7, **ended)
        add(desk, company, won.id, amount=7, currency="EUR")
        add(desk, company, add_opportunity(desk, company).id, amount=8, currency="EUR")

    await work.write(fill)
    euros = (None, "EUR", 10**9)
    assert await kept(database, Rolled.INVOICED_OF_ENDED) == {euros: (1, 7)}
    assert await kept(database, Rolled.INVOICED) == {euros: (2, 15)}
