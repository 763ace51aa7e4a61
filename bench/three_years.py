"""Three years of a company's sales, written by the database itself: a million in minutes.

A tenth is open; of the others a third was won. Two lines for each, one reason or two for
each lost one, a competitor for a third of these, a follow-up, two changes of stage, quotes
and invoices, five opportunities for a customer, a tenth in a foreign currency by 36 rates.
Triggers and indexes are put aside meanwhile and made again; the kept sums are rebuilt.
The same ones in every run: numbers spread by multiplication, no chance.
"""

# ruff: noqa: S608 - nothing in these statements comes from anybody
from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from aside import aside
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.actions.ports import Desk
from bot.domain.goals import Goal, GoalMeasure
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage, StageKind
from bot.domain.parties import Party, PartyKind, Product
from bot.domain.people import Calendar, Locale, Member, Organisation, Role, Team
from bot.persistence.reports.rolling import rebuild
from bot.persistence.stores.pictures import keep_what_differs
from bot.persistence.tables.rolls import Rolled

YEARS = 3 * 365
MEMBERS, PRODUCTS = 20, 300
EPOCH = date(1970, 1, 1).toordinal()
FILLED = (
    *("party", "opportunity", "line", "lost_for", "competing", "stage_change"),
    *("follow_up", "record"),
)


def fill(desk: Desk, count: int) -> None:
    known = _company(desk)
    session: Session = desk.store._session  # type: ignore[attr-defined]  # noqa: SLF001 - by the thousand
    sqlite = session.get_bind().dialect.name == "sqlite"
    with aside(session, FILLED):
        for statement in _statements(count, known, desk.now.date(), sqlite=sqlite):
            session.execute(text(statement))
            print(".", end="", flush=True)
    for days_ago in (30, 0):
        keep_what_differs(session, desk.now.date() - timedelta(days_ago))
    print()


def roll(desk: Desk, figure: Rolled) -> int:
    return rebuild(desk.store._session, figure)  # type: ignore[attr-defined]  # noqa: SLF001


def _company(desk: Desk) -> dict[str, int]:
    """The first ids of everything an opportunity refers to; each kind follows on."""
    desk.step(None, StepKind.SET_UP)
    add, usual = desk.store.add, {"locale": Locale.EN, "calendar": Calendar.GREGORIAN}
    add(Organisation(name="Bench", currency="EUR", zone="UTC", **usual))
    teams = [add(Team(name=f"Team {n}", **usual)).id for n in range(4)]
    people = [
        add(Member(name=f"Member {n}", role=Role.REP, zone="UTC", team_id=teams[n % 4], **usual))
        for n in range(MEMBERS)
    ]
    line = add(Pipeline(code="sales", position=1)).id
    kinds = (*[StageKind.OPEN] * 4, StageKind.WON, StageKind.LOST)
    stages = [
        add(
            Stage(
                pipeline_id=line,
                name=f"{n}",
                position=n,
                kind=kind,
                probability=50,
                stale_days=30 if kind is StageKind.OPEN else 0,
            )
        )
        for n, kind in enumerate(kinds)
    ]
    items = {
        kind.value: [add(ListItem(kind=kind, name=f"{kind} {n}", position=n)) for n in range(8)]
        for kind in ListKind
    }
    products = [_product(desk, n) for n in range(PRODUCTS)]
    today = desk.now.date()
    for each in people:
        goal = Goal(member_id=each.id, measure=GoalMeasure.AMOUNT, target=10**9,
                    first=today.replace(day=1), last=today + timedelta(9))  # fmt: skip
        add(goal)
    facts = {"kind": PartyKind.COMPANY, "created_at": desk.now}
    return {
        "party": add(Party(name="P", search_key="p", words_key="p", **facts)).id,
        "line": line,
        "member": people[0].id,
        "stage": stages[0].id,
        "product": products[0],
        **{kind.replace("-", "_"): some[0].id for kind, some in items.items()},
    }


def _product(desk: Desk, n: int) -> int:
    words = {"name": f"Product {n}", "search_key": f"product{n}", "words_key": f"product {n}"}
    return desk.store.add(Product(code=f"P-{n}", unit_price=100, currency="EUR", **words)).id


def _h(number: int, most: int, of: str = "n") -> str:
    """0 to `most` - 1, spread; another `number` spreads otherwise."""
    prime = (611_953, 746_773, 104_729, 224_737, 350_377, 479_909, 15_485, 812_341)[number % 8]
    return f"(((({of} + {number * 1_000}) * {prime}) % 1000003) % {most})"


def _statements(count: int, k: dict[str, Any], today: date, *, sqlite: bool) -> list[str]:
    now = today.toordinal()

    def at(day: str, minutes: str = "0") -> str:
        seconds = f"(({day} - {EPOCH}) * 86400 + ({minutes}) * 60)"
        return f"({seconds} * 1000)" if sqlite else f"to_timestamp({seconds})"

    true, false = ("1", "0") if sqlite else ("true", "false")
    counted = "WITH RECURSIVE c(n) AS (SELECT CAST({} AS BIGINT) UNION ALL"
    counted += " SELECT n + 1 FROM c WHERE n < {})"
    to = counted.format(1, count)
    some = counted.format(k["party"] + 1, k["party"] + count // 5 + 1)
    created = f"({now} - {_h(0, YEARS)})"
    status = (
        f"(CASE WHEN {_h(1, 10)} = 0 THEN 'open' WHEN {_h(1, 10)} < 4 THEN 'won' ELSE 'lost' END)"
    )
    ended = f"MIN({created} + 1 + {_h(2, 120)}, {now})"
    ended = ended if sqlite else ended.replace("MIN(", "LEAST(", 1)
    opened = f"{k['stage']} + {_h(3, 4)}"
    foreign = _h(4, 10)
    campaign = f"CASE WHEN {_h(5, 3)} = 0 THEN NULL ELSE {k['campaign']} + {_h(6, 8)} END"
    made = f"""
        {to}, o AS (SELECT n, {created} AS created, {status} AS status, {ended} AS ended FROM c)
        INSERT INTO opportunity (id, number, title, title_key, engagement, amount_source,
            probability_source, priority, version, party_id, pipeline_id, open_stage_id, stage_id,
            type_id, source_id, campaign_id, assignee_id, created_by, status, close_date,
            amount, currency, rate, probability, created_at, created_on, stage_changed_at,
            touched_at, first_response_minutes, win_reason_id, ended_at, ended_on)
        SELECT n, 'OPP-' || n, 'Pumps', 'pumps', 'new', 'manual', 'stage',
            CASE {_h(7, 4)} WHEN 0 THEN 'low' WHEN 1 THEN 'high' ELSE 'normal' END, 1,
            {k["party"]} + {_h(8, count // 5 + 1)}, {k["line"]}, {opened},
            CASE status WHEN 'won' THEN {k["stage"] + 4} WHEN 'lost' THEN {k["stage"] + 5}
                ELSE {opened} END,
            {k["type"]} + {_h(9, 8)}, {k["source"]} + {_h(10, 8)}, {campaign},
            {k["member"]} + {_h(11, MEMBERS)}, {k["member"]} + {_h(12, MEMBERS)}, status,
            CASE status WHEN 'open' THEN {now} - 20 + {_h(13, 200)} ELSE ended + 5 END,
            {_h(14, 1_000_000)} * 100, CASE {foreign} WHEN 0 THEN 'USD' ELSE 'EUR' END,
            CASE {foreign} WHEN 0 THEN 900000000 + (created / 30) % 36 * 1000000
                ELSE 1000000000 END,
            {_h(15, 101)}, {at("created", _h(16, 1440))}, created, {at("created")}, {at("ended")},
            CASE {_h(17, 4)} WHEN 0 THEN NULL ELSE {_h(18, 600)} END,
            CASE status WHEN 'won' THEN {k["win_reason"]} + {_h(19, 8)} END,
            CASE status WHEN 'open' THEN NULL ELSE {at("ended")} END,
            CASE status WHEN 'open' THEN NULL ELSE ended END
        FROM o"""
    lines = [
        f"""INSERT INTO line (opportunity_id, product_id, name, quantity, unit_price, discount,
            total, position) SELECT id, {k["product"]} + {_h(20 + nth, PRODUCTS, "id")}, 'P', 1000,
            1, 0, 1, {nth} FROM opportunity"""
        for nth in (0, 1)
    ]
    reasons = [
        f"""INSERT INTO lost_for (opportunity_id, reason_id, position)
            SELECT id, {k["loss_reason"]} + (id + {nth}) % 8, {nth} FROM opportunity
            WHERE status = 'lost' AND {_h(22, 10, "id")} < {10 if not nth else 1}"""
        for nth in (0, 1)
    ]
    rivals = f"""INSERT INTO competing (opportunity_id, competitor_id, position)
        SELECT id, {k["competitor"]} + {_h(23, 8, "id")}, 0 FROM opportunity
        WHERE status = 'lost' AND {_h(24, 3, "id")} = 0"""
    moved = [
        f"""INSERT INTO stage_change (opportunity_id, from_stage_id, to_stage_id, at, seconds)
            SELECT id, {k["stage"]} + {_h(25 + nth, 4, "id")}, stage_id,
            {at(day, _h(27, 1440, "id"))}, {_h(28, 999_983, "id")} * 3 FROM opportunity"""
        for nth, day in enumerate(("created_on", "COALESCE(ended_on, created_on)"))
    ]
    due = f"COALESCE(ended_on, {now} - 20 + {_h(36, 40, 'id')})"
    late = f"CASE {_h(29, 3, 'id')} WHEN 0 THEN {_h(30, 3000, 'id')} ELSE 0 END"
    minute = _h(31, 1440, "id")
    follow_ups = f"""INSERT INTO follow_up (opportunity_id, member_id, due_local, zone, due_at,
            note, state, created_at, outcome, ended_at)
        SELECT id, assignee_id, '2026-01-01T09:00:00', 'UTC', {at(due, minute)}, '',
            CASE status WHEN 'open' THEN 'pending' ELSE 'done' END, created_at, '',
            CASE status WHEN 'open' THEN NULL ELSE {at(due, f"{minute} + {late}")} END
        FROM opportunity WHERE status <> 'open' OR {_h(37, 3, "id")} > 0"""
    records = [
        f"""INSERT INTO record (party_id, opportunity_id, kind, direction, amount, currency,
            financial, state, text, text_key, at)
            SELECT party_id, id, '{kind}', '{way}', {money}, {false}, '{state}', '', '',
            {at("created_on", minute)} FROM opportunity WHERE {which}"""
        for kind, way, money, state, which in (
            ("invoice", "out", "amount, currency", "confirmed", "status = 'won'"),
            ("quote", "out", "amount, currency", "sent", f"{_h(32, 5, 'id')} < 2"),
            ("message", "in", "NULL, NULL", "sent", f"{_h(33, 5, 'id')} = 0"),
        )
    ]
    parties = f"""{some} INSERT INTO party (id, kind, lead_state, name, search_key, words_key,
            created_at, active, owner_id)
        SELECT n, CASE {_h(34, 3)} WHEN 0 THEN 'lead' ELSE 'company' END, 'unknown', 'P' || n,
            'p' || n, 'p' || n, {at(created)}, {true}, {k["member"]} + {_h(35, MEMBERS)} FROM c"""
    pictured = [
        f"INSERT INTO snapshot_day (day, taken_at) SELECT {day}, {at(str(day))}"
        for day in (now - 30, now)
    ] + [
        f"""INSERT INTO snapshot (day, opportunity_id, pipeline_id, stage_id, status, deleted,
            assignee_id, amount, currency, rate, probability, close_date)
            SELECT {day}, id, pipeline_id, stage_id, 'open', {false}, assignee_id, amount,
            currency, rate, probability, close_date FROM opportunity
            WHERE status = 'open' AND id % 9 <> {nth}"""
        for nth, day in enumerate((now - 30, now))
    ]
    # Written after the table is full: a common table expression stands before INSERT here.
    statements = [parties, made, *lines, *reasons, rivals, *moved, follow_ups, *records, *pictured]
    return [_ordered(each) for each in statements]


def _ordered(statement: str) -> str:
    """With the INSERT first, which both engines take."""
    parted = re.match(r"\s*(WITH .*?)(INSERT INTO .*?\))\s*(SELECT .*)", statement, re.DOTALL)
    return statement if parted is None else f"{parted[2]} {parted[1]} {parted[3]}"
