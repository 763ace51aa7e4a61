"""Lists of customers by what they paid, how likely and how urgent they are, and their groups.

    .venv/bin/python bench/customers.py sqlite+aiosqlite:////tmp/1000000.db [URL ...]

The databases are those that `bench/growth.py --keep` fills: a million opportunities are of
200,000 customers. The first time every second customer gets a receipt, and the open
opportunities chances and priorities of all kinds. Median and 99th percentile in ms of
whole transactions.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from growth import Fixed, measure
from growth_rows import ADMIN, BEYOND, NOW, member_of
from sqlalchemy import func, insert, select, text

from bot.actions.customers.lists import select_customers
from bot.actions.ports import Desk
from bot.domain.customer_lists import CustomerListing, CustomerOrder, CustomersOf
from bot.domain.history import RecordKind
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork, open_work
from bot.persistence.migrate import upgrade
from bot.persistence.tables.history import record
from bot.persistence.tables.parties import party

CHUNK = 20_000
_VARIED = """UPDATE opportunity SET probability = (id * 7) % 101,
    priority = CASE id % 3 WHEN 0 THEN 'low' WHEN 1 THEN 'normal' ELSE 'high' END
    WHERE id > :least AND id <= :most AND status = 'open'"""


async def prepare(work: SqlWork) -> None:
    if await work.database.write(lambda session: session.scalar(select(func.count(record.c.id)))):
        return
    last = int(await work.database.write(_last) or 0)
    for least in range(BEYOND, last, CHUNK):
        await work.database.write(partial(_some, least=least, most=least + CHUNK))
    await work.database.write(lambda session: session.execute(text("ANALYZE")))


def _last(session: AuditedSession) -> int | None:
    return session.scalar(text("SELECT max(id) FROM opportunity"))


def _some(session: AuditedSession, *, least: int, most: int) -> None:
    session.connection().execute(text(_VARIED), {"least": least, "most": most})
    ids = session.scalars(select(party.c.id).where(party.c.id > least, party.c.id <= most)).all()
    paid = [_receipt(each) for each in ids if each % 2]
    if paid:
        session.connection().execute(insert(record), paid)


def _receipt(party_id: int) -> dict[str, Any]:
    amount = (party_id * 7919) % 10_000_000 + 100
    return {
        "party_id": party_id,
        "kind": RecordKind.RECEIPT,
        "state": "confirmed",
        "direction": "in",
        "financial": False,
        "amount": amount,
        "currency": "EUR",
        "at": NOW,
        "text": "",
    }


def asks(work: SqlWork) -> dict[str, Callable[[int], Awaitable[Any]]]:
    found: dict[str, Callable[[int], Awaitable[Any]]] = {}
    for order in CustomerOrder:
        for whose in CustomersOf:
            listing = CustomerListing(whose, order)
            for what in (_page, _further, _count, _groups):
                name = f"{whose.name.lower()} by {order.name.lower()}: {what.__name__[1:]}"
                ask = partial(what, listing=listing, admin=whose is CustomersOf.ALL)
                found[name] = lambda _number, ask=ask: work.read(ask)  # type: ignore[misc]
    return found


def _selection(desk: Desk, listing: CustomerListing, *, admin: bool) -> Any:
    actor = desk.store.people.member_of(ADMIN) if admin else member_of(desk)
    assert actor is not None
    return select_customers(actor, desk, listing)


def _page(desk: Desk, *, listing: CustomerListing, admin: bool) -> Any:
    return desk.store.customers.page(_selection(desk, listing, admin=admin), size=9)


def _further(desk: Desk, *, listing: CustomerListing, admin: bool) -> Any:
    """Behind a customer in the middle."""
    chosen = _selection(desk, listing, admin=admin)
    middle = desk.store.customers.page(chosen, size=9)[-1].party.id
    return desk.store.customers.page(chosen, size=9, after=middle)


def _count(desk: Desk, *, listing: CustomerListing, admin: bool) -> Any:
    return desk.store.customers.count(_selection(desk, listing, admin=admin))


def _groups(desk: Desk, *, listing: CustomerListing, admin: bool) -> Any:
    return desk.store.customers.groups(_selection(desk, listing, admin=admin))


async def run(url: str) -> None:
    await asyncio.to_thread(upgrade, url)
    work = open_work(url, clock=Fixed(), bot=1)
    try:
        await prepare(work)
        for what, ask in asks(work).items():
            half, most, busy = await measure(ask)
            print(f"  {what:28}{half:9.1f}{most:9.1f}{busy:9.1f}", flush=True)
    finally:
        await work.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("urls", nargs="+")
    for url in asked.parse_args().urls:
        print(url.split(":", 1)[0])
        asyncio.run(run(url))


if __name__ == "__main__":
    main()
