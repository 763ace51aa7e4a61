"""What is said to the driver itself is answered, refused and counted as anything else is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

import asyncpg
import pytest
from sqlalchemy import bindparam, column, event, func, insert, select, table, text
from sqlalchemy.exc import IntegrityError, NotSupportedError

from bot.domain.history import Step, StepKind
from bot.domain.parties import Party
from bot.persistence.audit import journal
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import PostgresDatabase, open_database
from bot.persistence.database.ready import Ready
from bot.persistence.database.work import SqlWork
from bot.persistence.tables.chat import dialog
from bot.persistence.tables.parties import party
from persistence.company import Company
from support.databases import BOT

_NAMED = Ready(lambda _: select(party).where(party.c.name == bindparam("called")))
_TALKS = Ready(lambda _: select(dialog.c.chat, dialog.c.draft).order_by(dialog.c.chat))
_TALK = Ready(
    lambda _: insert(dialog).values(
        bot=BOT,
        chat=bindparam("at"),
        person=1,
        draft=bindparam("said"),
        revision=0,
        photo=False,
        shown=True,
        version=1,
    )
)


def _step() -> Step:
    return Step(kind=StepKind.EDIT, by=None, at=datetime(2026, 3, 2, tzinfo=UTC))


async def test_what_the_session_knows_stays_as_it_is(work: SqlWork, company: Company) -> None:
    def rename(session: AuditedSession) -> tuple[str, int]:
        journal.begin(session, _step())
        acme = session.get_one(Party, company.acme)
        acme.place = "Rasht"
        (found,) = _NAMED.entities(session, Party, called="Acme")
        # What was unwritten was written before the question.
        return found.place, found is acme

    assert await work.database.write(rename) == ("Rasht", True)


async def test_an_entity_of_its_row_is_written_when_it_changes(
    work: SqlWork, company: Company
) -> None:
    def rename(session: AuditedSession) -> None:
        journal.begin(session, _step())
        (acme,) = _NAMED.entities(session, Party, called="Acme")
        acme.name = "Acme Ltd"

    await work.database.write(rename)
    found = await work.read(lambda desk: desk.store.get(Party, company.acme))
    assert found is not None
    assert found.name == "Acme Ltd"


async def test_values_come_back_as_they_are_meant(work: SqlWork) -> None:
    def talk(session: AuditedSession) -> Any:
        assert _TALK.done(session, at=5, said={"form": "نو"}) == 1
        assert _TALK.done(session, at=6, said=None) == 1
        return _TALKS.rows(session), _TALKS.first(session), _TALKS.column(session)

    rows, first, column = await work.database.write(talk)
    assert [tuple(each) for each in rows] == [(5, {"form": "نو"}), (6, None)]
    assert (tuple(first), column) == ((5, {"form": "نو"}), [5, 6])


async def test_a_refusal_is_the_usual_one_and_tells_no_row(work: SqlWork) -> None:
    def twice(session: AuditedSession) -> None:
        _TALK.done(session, at=5, said={"form": "secret words"})
        _TALK.done(session, at=5, said={"form": "secret words"})

    with pytest.raises(IntegrityError) as refused:
        await work.database.write(twice)
    told = f"{refused.value} {refused.value.orig} {refused.value.orig.args}"  # type: ignore[union-attr]
    assert "secret" not in told
    assert "(4242" not in told
    assert await work.database.read(_TALKS.rows) in ([], ())


async def test_who_listens_hears_of_it(work: SqlWork) -> None:
    said: list[str] = []

    def listen(session: AuditedSession) -> None:
        event.listen(
            session.connection(),
            "before_cursor_execute",
            lambda _connection, _cursor, statement, *_rest: said.append(statement),
        )
        _TALKS.rows(session)

    await work.database.read(listen)
    assert [each.split()[0] for each in said] == ["SELECT"]


async def test_a_text_that_hangs_on_its_values_is_refused(work: SqlWork) -> None:
    some = Ready(lambda _: select(party.c.id).where(party.c.id.in_([1, 2])))
    with pytest.raises(TypeError, match="depends on its values"):
        await work.database.read(some.rows)


@pytest.mark.parametrize(
    "given", [{"at": 5}, {"at": 5, "sad": {}}, {"at": 5, "said": {}, "by": 1}]
)
async def test_a_value_forgotten_misspelt_or_too_many_is_refused(
    work: SqlWork, given: dict[str, Any]
) -> None:
    with pytest.raises(KeyError, match=r"said|by"):
        await work.database.write(lambda session: _TALK.done(session, **given))
    assert await work.database.read(_TALKS.rows) in ([], ())


_NUMBERED = Ready(lambda _: select(column("number")).select_from(table("scratch")))
_SLEEP = Ready(lambda _: select(func.pg_sleep(60)))


async def test_what_was_prepared_for_other_tables_is_prepared_anew(postgres_database: str) -> None:
    """A column gets another type between two questions on one connection: one fails, no more."""
    database = cast("PostgresDatabase", open_database(postgres_database))

    def say(words: str) -> Callable[[AuditedSession], object]:
        return lambda session: session.execute(text(words))

    def asked(session: AuditedSession) -> tuple[int, Any]:
        return session.scalar(select(func.pg_backend_pid())), _NUMBERED.cell(session)

    try:
        await database.write(say("CREATE TABLE scratch (number integer)"))
        await database.write(say("INSERT INTO scratch VALUES (7)"))
        connection, number = await database.write(asked)
        assert number == 7
        # By another one, as another process would: this one's SQLAlchemy hears nothing of it.
        other = await asyncpg.connect(postgres_database.replace("+asyncpg", ""))
        await other.execute("ALTER TABLE scratch ALTER number TYPE text")
        await other.close()
        with pytest.raises(NotSupportedError, match="cached"):
            await database.write(asked)
        assert [await database.write(asked) for _ in range(3)] == [(connection, "7")] * 3
    finally:
        await database.write(say("DROP TABLE IF EXISTS scratch"))
        await database.close()


async def test_a_connection_given_up_in_the_middle_is_used_no_more(postgres_database: str) -> None:
    database = cast("PostgresDatabase", open_database(postgres_database))
    begun = asyncio.Event()
    lost: list[Any] = []

    def backend(session: AuditedSession) -> Any:
        return session.scalar(select(func.pg_backend_pid()))

    def sleep(session: AuditedSession) -> None:
        event.listen(database._engine.sync_engine, "invalidate", lambda *each: lost.append(each))
        lost.append(backend(session))
        begun.set()
        _SLEEP.rows(session)

    try:
        asleep = asyncio.ensure_future(database.write(sleep))
        await begun.wait()
        # It has gone on to the driver by the next time it is this one's turn.
        await asyncio.sleep(0.05)
        asleep.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asleep
        backend_before, (_, _, error) = lost
        assert isinstance(error, asyncio.CancelledError)
        assert await database.write(backend) != backend_before
    finally:
        await database.close()
