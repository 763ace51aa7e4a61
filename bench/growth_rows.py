"""A pipeline of very many opportunities, copied in bulk from one that the actions made.

A third is open, each of those with a follow-up and its reminder ahead; every five have a
customer, with a name of its own. A database is filled once and measured as often as wanted.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from aside import make_again, put_aside
from names import TRADES, company
from sqlalchemy import Table, insert, select, text

from bot.actions.opportunities.creating import create
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.followups import FollowUpState, ReminderState
from bot.domain.moves import Status
from bot.domain.people import Locale, Member, Role
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import PostgresDatabase
from bot.persistence.database.work import SqlWork
from bot.persistence.reports.rolling import rebuild
from bot.persistence.tables.opportunities import follow_up, opportunity, reminder
from bot.persistence.tables.parties import party
from bot.persistence.tables.rolls import Rolled
from bot.reading.names import name_norm, search_key

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
AHEAD = datetime(2026, 12, 24, 9, tzinfo=UTC)
REPS, PER_PARTY, CHUNK = 200, 5, 10_000
FIRST_PERSON, ADMIN = 1_000, 999
GROWN = ("party", "opportunity", "follow_up", "reminder")
BEYOND = 1_000
"""Numbers below are left to what the actions make."""
GOODS = ("pumps", "valves", "frames", "a new line", "service", "spare parts", "switchgear")


def member_of(desk: Desk) -> Member:
    """One of the reps."""
    found = desk.store.people.member_of(FIRST_PERSON)
    assert found is not None
    return found


def found(desk: Desk) -> None:
    """The company and its people."""
    set_up(desk, first_organisation("Bench", currency="EUR", zone="UTC", locale=Locale.EN))
    for number in range(REPS):
        code = make_invite(desk, role=Role.REP)
        join(desk, code=code, person=FIRST_PERSON + number, name=f"Rep {number}", language="en")
    code = make_invite(desk, role=Role.ADMIN)
    join(desk, code=code, person=ADMIN, name="Ada", language="en")
    create(member_of(desk), desk, customer="Nord Karalo Steel", answers={})


async def fill(work: SqlWork, rows: int) -> None:
    await work.write(found)
    begun = time.monotonic()
    # SQLite's triggers fill its search tables as well, so only PostgreSQL's may rest.
    resting: list[str] = []
    if isinstance(work.database, PostgresDatabase):
        resting = await work.database.write(lambda session: put_aside(session, GROWN))
    for there in range(0, rows, CHUNK):
        last = min(there + CHUNK, rows)
        await work.database.write(lambda session: _grow(session, there + 1, last))  # noqa: B023
    if resting:
        await work.database.write(lambda session: make_again(session, resting))
        for figure in Rolled:
            await work.database.write(partial(rebuild, figure=figure))
    await work.database.write(lambda session: session.execute(text("ANALYZE")))
    print(f"  {rows:,} opportunities in {time.monotonic() - begun:.0f} s", flush=True)


def _template(session: AuditedSession, table: Table) -> dict[str, Any]:
    row = session.execute(select(table).order_by(table.c.id).limit(1)).mappings().one()
    return {name: value for name, value in row.items() if name != "id"}


def _grow(session: AuditedSession, first: int, last: int) -> None:
    """Opportunities `first` to `last`, their customers, and what is planned with them."""
    one, party_one = _template(session, opportunity), _template(session, party)
    lost = session.scalar(text("SELECT min(id) FROM stage WHERE kind = 'lost'"))
    rep = int(session.scalar(text("SELECT min(id) FROM member WHERE role = 'rep'")) or 1)
    highest = int(session.scalar(text("SELECT max(id) FROM party")) or 0)
    rows: dict[Table, list[dict[str, Any]]] = {
        party: [],
        opportunity: [],
        follow_up: [],
        reminder: [],
    }
    for n in range(first, last + 1):
        number, touched = n + BEYOND, NOW - timedelta(minutes=n % 500_000)
        key, member = customer_of(n), rep + n % REPS
        if key > highest:
            highest = key
            rows[party].append({**party_one, "id": key, **_named(company(key))})
        title = f"{company(key).split()[0]}: {GOODS[n % len(GOODS)]} for hall {number}"
        made = {
            **one,
            "id": number,
            "number": f"OPP-B-{number:07d}",
            "title": title,
            "title_key": search_key(title),
            "party_id": key,
            "assignee_id": member,
            "created_by": member,
            "touched_at": touched,
            "amount": number * 100,
        }
        if n % 3:
            made |= {"status": Status.LOST, "stage_id": lost, "ended_at": touched}
            made |= {"ended_on": touched.date()}
        else:
            rows[follow_up].append(_planned(number, member))
            rows[reminder].append(_reminder(number, member))
        rows[opportunity].append(made)
    for table, made_of in rows.items():
        session.connection().execute(insert(table), made_of)


def customer_of(n: int) -> int:
    return (n + BEYOND) // PER_PARTY + BEYOND


def _named(name: str) -> dict[str, Any]:
    return {"name": name, "search_key": search_key(name), "words_key": name_norm(name)}


def _planned(number: int, member: int) -> dict[str, Any]:
    return {
        "id": number,
        "opportunity_id": number,
        "member_id": member,
        "due_local": AHEAD.replace(tzinfo=None),
        "zone": "UTC",
        "due_at": AHEAD,
        "note": "",
        "state": FollowUpState.PENDING,
        "created_at": NOW,
        "outcome": "",
    }


def _reminder(number: int, member: int) -> dict[str, Any]:
    return {
        "id": number,
        "follow_up_id": number,
        "member_id": member,
        "occurrence": 1,
        "due_at": AHEAD,
        "state": ReminderState.PENDING,
    }


__all__ = ["ADMIN", "NOW", "TRADES", "customer_of", "fill", "member_of"]
