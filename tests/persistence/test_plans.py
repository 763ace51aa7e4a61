"""How the engines answer: by index where one is meant, and with few questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Filter, Mentions
from bot.domain.history import RecordKind, StepKind
from bot.domain.listings import NAMED, OPEN, Order, Place, Selection, Which
from bot.domain.moves import Status
from bot.domain.opportunity_parts import Line
from bot.domain.reports import Days, Grouping, Scope, Window
from bot.domain.tallies import Lead, Question, Top
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database, SqliteDatabase
from bot.persistence.database.work import SqlWork
from bot.persistence.outbox.claiming import claim
from bot.persistence.outbox.queue import LEASE, SqlQueue
from bot.persistence.outbox.reminders import _due
from bot.persistence.store import SqlStore
from persistence.company import Company, add_follow_up, add_opportunity
from support.databases import BOT

NOW = datetime(2026, 3, 2, tzinfo=UTC)
MONTH = Days(date(2026, 1, 1), date(2026, 1, 31))
EVERYBODY = Scope(everybody=True)
OWN = Scope(member_id=1)
TEAM = Scope(team_ids=frozenset({1}))

Ask = Callable[[SqlStore], Any]
PLACE = Place(1_770_000_000_000, 7)


def selected(scope: Scope = EVERYBODY, **other: Any) -> Selection:
    usual = {"filter": OPEN, "order": Order.TOUCHED, "now": NOW, "zone": "UTC", "base": "EUR"}
    return Selection(scope=scope, **(usual | other))


def asked(*by: Grouping) -> Question:
    """What was lost in a month."""
    whole = selected(filter=Filter())
    return Question(whole, Window.ENDED, MONTH, (Status.LOST,), by)


QUESTIONS: dict[str, tuple[Ask, str]] = {
    "won and lost": (lambda store: store.figures.won_lost(EVERYBODY, MONTH), "opportunity"),
    "own won and lost": (lambda store: store.figures.won_lost(OWN, MONTH), "opportunity"),
    "pipeline": (lambda store: store.figures.open_by_stage(EVERYBODY), "opportunity"),
    "own pipeline": (lambda store: store.figures.open_by_stage(OWN), "opportunity"),
    "forecast": (lambda store: store.figures.forecast(TEAM, [MONTH]), "opportunity"),
    "list": (lambda store: store.listings.page(selected(), size=8), "opportunity"),
    "next page": (
        lambda store: store.listings.page(selected(OWN), size=8, after=PLACE),
        "opportunity",
    ),
    "page before": (
        lambda store: store.listings.page(selected(TEAM), size=8, before=PLACE),
        "opportunity",
    ),
    **{
        f"list by {order.name}": (
            lambda store, order=order: store.listings.page(
                selected(OWN, order=order), size=8, after=PLACE
            ),
            "opportunity",
        )
        for order in Order
    },
    **{
        f"list of {which}": (
            lambda store, which=which: store.listings.page(
                selected(filter=NAMED[which]), size=8, after=PLACE
            ),
            "opportunity",
        )
        for which in set(Which) - {Which.ANY}
    },
    "totals of won ones": (
        lambda store: store.listings.totals(selected(filter=NAMED[Which.WON])),
        "opportunity",
    ),
    "what was invoiced": (lambda store: store.listings.totals(selected(OWN)), "record"),
    "their follow-ups": (
        lambda store: store.listings.page(selected(filter=NAMED[Which.NO_NEXT_STEP]), size=8),
        "follow_up",
    ),
    "found by two letters": (
        lambda store: store.listings.page(selected(filter=Filter((Mentions("ac"),))), size=8),
        "party",
    ),
    "lost by reason": (lambda store: store.figures.tally(asked(Grouping.REASON)), "lost_for"),
    "lost by competitor and reason": (
        lambda store: store.figures.tally(asked(Grouping.COMPETITOR, Grouping.REASON)),
        "opportunity|competing|lost_for",
    ),
    "lost by product": (lambda store: store.figures.tally(asked(Grouping.PRODUCT)), "line"),
    "who was heard from": (
        lambda store: store.figures.engaged(selected(filter=Filter()), MONTH, most=5),
        "record|opportunity",
    ),
    "follow-ups by member": (
        lambda store: store.figures.diaries(selected(filter=Filter()), MONTH),
        "follow_up|opportunity",
    ),
    "leads by owner": (
        lambda store: store.figures.leads(selected(filter=Filter()), MONTH),
        "party",
    ),
    "neglected by member": (
        lambda store: store.figures.neglected(selected(filter=Filter())),
        "opportunity|follow_up",
    ),
    "leads of a filter": (
        lambda store: store.figures.leads(
            selected(OWN, filter=Filter((AnyOf("source_id", (1,)),))), MONTH
        ),
        "party|opportunity",
    ),
    "leads of campaigns": (
        lambda store: store.figures.customers(asked(Grouping.CAMPAIGN), leads=True),
        "opportunity|party",
    ),
    "lost in two ways": (
        lambda store: store.figures.crossed(asked(Grouping.COMPETITOR, Grouping.REASON)),
        "opportunity|competing|lost_for",
    ),
    "quoted by type": (
        lambda store: store.figures.records(asked(Grouping.TYPE), RecordKind.QUOTE),
        "record|opportunity",
    ),
    "customers that lead": (
        lambda store: store.figures.tally(
            replace(asked(Grouping.CUSTOMER), top=Top(5, Lead.COUNT))
        ),
        "opportunity|party",
    ),
    "customers that brought most": (
        lambda store: store.figures.tally(
            replace(asked(Grouping.CUSTOMER), top=Top(5, Lead.AMOUNT))
        ),
        "opportunity|party",
    ),
    "time in stages": (
        lambda store: store.figures.stage_times(selected(filter=Filter()), MONTH),
        "stage_change|step",
    ),
    "time of some in stages": (
        lambda store: store.figures.stage_times(selected(OWN, filter=Filter()), MONTH),
        "stage_change|step",
    ),
    "what became of a stage": (
        lambda store: store.figures.experience(OWN, 1),
        "stage_change",
    ),
    "kept filters": (lambda store: store.listings.filters(1, 2), "saved_filter"),
    "the filter under way": (lambda store: store.listings.draft(1), "saved_filter"),
    "what reports rest on": (lambda store: store.listings.fixed(1), "saved_filter"),
    "number": (lambda store: store.pipelines.numbered("OPP-1"), "opportunity"),
    "customers by two letters": (
        lambda store: store.catalogue.parties("ac", page=0, size=8),
        "party",
    ),
    "a customer's name": (lambda store: store.catalogue.party_named("acme"), "party"),
    "history": (lambda store: store.history.steps(1, 5), "step"),
    "changes": (lambda store: store.history.changes(1), "change"),
    "recently used": (lambda store: store.lists.recent("source", 1), "step"),
    "follow-ups": (lambda store: store.pipelines.follow_ups(1), "follow_up"),
    "records": (lambda store: store.pipelines.records(1, 5), "record"),
}


@pytest.mark.parametrize("name", QUESTIONS)
async def test_no_question_reads_a_whole_table(database: Database, name: str) -> None:
    ask, table = QUESTIONS[name]
    for plan in await database.write(lambda session: plans(session, ask)):
        assert not scans(plan, table), plan


async def test_the_kept_sums_are_read_by_figure_and_day(database: Database) -> None:
    """Products in whole blocks and the days around them: three ranges of one index."""

    def ask(store: SqlStore) -> None:
        store.figures.tally(asked(Grouping.PRODUCT))
        store.figures.tally(asked(Grouping.REASON))

    found = await database.write(lambda session: plans(session, ask))
    of_sums = [plan for plan in found if "ix_roll_figure_day" in plan]
    assert len(of_sums) >= 4
    assert not any(scans(plan, "roll|opportunity|line") for plan in found)


async def test_the_newest_are_read_from_the_end_of_an_index(database: Database) -> None:
    """However many ended in the days: SQLite puts in order only those of one day."""
    ended = replace(selected(), filter=asked().behind())

    def ask(store: SqlStore) -> None:
        store.figures.listed(ended, most=5)

    (plan,) = await database.write(lambda session: plans(session, ask))
    assert not scans(plan, "opportunity")
    # Of two indexes of an empty table PostgreSQL takes the one or the other.
    if isinstance(database, SqliteDatabase):
        assert "ix_opportunity_ended" in plan
        assert "USE TEMP B-TREE FOR RIGHT PART OF ORDER BY" in plan


async def test_whose_ended_is_read_from_an_index_of_its_own(database: Database) -> None:
    """Of two indexes of an empty table PostgreSQL takes the one or the other."""

    def ask(store: SqlStore) -> None:
        for lead in (Lead.COUNT, Lead.WIN_RATE):
            store.figures.tally(replace(asked(Grouping.CUSTOMER), top=Top(5, lead)))

    found = await database.write(lambda session: plans(session, ask))
    if isinstance(database, SqliteDatabase):
        assert sum("COVERING INDEX ix_opportunity_ended_whose" in plan for plan in found) == 2
    assert not any(scans(plan, "opportunity") for plan in found)


async def test_of_open_ones_no_others_are_read(database: Database) -> None:
    """SQLite would rather read all that were ever created, as that index is as narrow."""
    of_source = selected(filter=Filter((AnyOf("source_id", (1,)),)))

    def ask(store: SqlStore) -> None:
        store.figures.open_by_stage(of_source)

    found = await database.write(lambda session: plans(session, ask))
    of_sums = [plan for plan in found if "ix_opportunity_" in plan]
    assert of_sums
    if isinstance(database, SqliteDatabase):
        assert all("ix_opportunity_open" in plan for plan in of_sums)


async def test_what_a_filter_leaves_of_any_day_is_read_from_an_index_of_filters(
    database: Database,
) -> None:
    """And what is of some days is not: SQLite would look up what is to be added up."""
    of_source = selected(filter=Filter((AnyOf("source_id", (1,)),)))
    of_days = replace(asked(Grouping.MEMBER), selection=of_source, window=Window.CREATED)
    of_any = replace(of_days, days=None)

    def without(store: SqlStore) -> None:
        store.figures.stage_times(of_source, MONTH)
        store.figures.records(of_any, RecordKind.INVOICE)

    def within(store: SqlStore) -> None:
        store.figures.tally(of_days)
        store.figures.records(of_days, RecordKind.INVOICE)
        store.figures.open_by_stage(of_source)

    def whole(session: AuditedSession) -> tuple[list[str], list[str]]:
        return plans(session, without), plans(session, within)

    found, dated = await database.write(whole)
    named = [plan for plan in found if "ix_opportunity_" in plan]
    assert named
    if isinstance(database, SqliteDatabase):
        assert all("ix_opportunity_picked (source_id=?" in plan for plan in named)
    assert not any("picked" in plan for plan in dated)


async def test_ticks_read_only_what_waits(database: Database) -> None:
    def ask(store: SqlStore) -> None:
        session = store._session
        session.execute(_due(NOW, 50))
        claim(session, bot=BOT, worker="w", now=NOW, lease=LEASE, limit=10)
        SqlQueue(database, bot=BOT)._reap(session, NOW)

    found = await database.write(lambda session: plans(session, ask))
    assert any("ix_reminder_waiting" in plan for plan in found)
    assert not any(scans(plan, "outbox") for plan in found)
    assert any(re.search(r"ix_outbox_(next|unfinished)", plan) for plan in found)


EVERY_DAY: dict[str, Ask] = {
    "card": lambda store: (
        store.pipelines.opportunity(1),
        store.pipelines.follow_ups(1),
        store.pipelines.records(1, 5),
        store.history.steps(1, 5),
    ),
    "page": lambda store: store.listings.page(selected(OWN), size=8, after=PLACE),
    "search": lambda store: store.catalogue.parties("ac", page=0, size=8),
    "search by number": lambda store: store.pipelines.numbered("OPP-1"),
    "save": lambda store: (
        store.pipelines.number_taken("OPP-1"),
        store.pipelines.stage_changes(1),
        store.catalogue.party_named("acme"),
    ),
}
GROWING = "opportunity|party|follow_up|record|step|change|reminder|outbox|seen_update|stage_change"


@pytest.mark.parametrize("name", EVERY_DAY)
async def test_what_is_done_all_day_reads_no_index_from_end_to_end(
    database: Database, name: str
) -> None:
    for plan in await database.write(lambda session: plans(session, EVERY_DAY[name])):
        assert not walks(plan), plan


async def test_a_tick_reads_no_index_from_end_to_end(database: Database) -> None:
    def ask(store: SqlStore) -> None:
        session = store._session
        claim(session, bot=BOT, worker="w", now=NOW, lease=LEASE, limit=10)
        SqlQueue(database, bot=BOT)._reap(session, NOW)
        session.execute(_due(NOW, 50))

    for plan in await database.write(lambda session: plans(session, ask)):
        assert not walks(plan), plan


def walks(plan: str) -> bool:
    """Whether a table that grows, or an index over it, is read whole.

    With empty tables PostgreSQL takes any index that is short; SQLite says what it will do
    with full ones too, so of indexes only its word counts.
    """
    return re.search(rf"(SCAN|Seq Scan on) ({GROWING})\b", plan) is not None


async def test_a_card_costs_a_few_questions_whatever_it_holds(
    work: SqlWork, company: Company
) -> None:
    def fill(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        opportunity = add_opportunity(desk, company)
        for _ in range(20):
            opportunity.add_line(
                Line(product_id=company.pump, name="Pump", quantity=1000, unit_price=1)
            )
        for _ in range(5):
            due = datetime.fromisoformat("2026-07-01T09:00")
            add_follow_up(desk, company, opportunity.id, due)
        return opportunity.id

    kept = await work.write(fill)

    def card(desk: Desk) -> int:
        with statements() as asked:
            opportunity = desk.store.pipelines.opportunity(kept)
            assert opportunity is not None
            assert len(opportunity.lines) == 20
            assert opportunity.lost_for == []
            assert len(desk.store.pipelines.follow_ups(kept)) == 5
        return sum(not said.startswith("BEGIN") for said, _ in asked)

    assert await work.read(card) == 4


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plans(session: AuditedSession, ask: Ask) -> list[str]:
    """The plan of every SELECT that is asked."""
    connection = session.connection()
    postgres = connection.dialect.name == "postgresql"
    if postgres:
        # Tables this small are scanned by choice; only what has no index stays a scan.
        session.execute(text("SET LOCAL enable_seqscan = off"))
    session.execute(
        text(
            "INSERT INTO organisation (name, currency, zone, locale, calendar, work_days,"
            " toman, quote_validity_days)"
            " VALUES ('F', 'EUR', 'UTC', 'en', 'gregorian', 31, false, 15)"
        )
    )
    with statements() as asked:
        ask(SqlStore(session, bot=BOT))
    explain = "EXPLAIN " if postgres else "EXPLAIN QUERY PLAN "
    found = []
    for statement, parameters in asked:
        # How it is to be planned is said by a question, too.
        if statement.startswith(("SELECT", "WITH")) and "set_config" not in statement:
            rows = connection.exec_driver_sql(explain + statement, parameters)
            found.append("\n".join(str(row[-1]) for row in rows))
    assert found
    return found


def scans(plan: str, table: str) -> bool:
    """Whether it reads the whole table itself; a whole partial index is what it is for."""
    return re.search(rf"Seq Scan on ({table})\b|SCAN ({table})(?! USING)\b", plan) is not None
