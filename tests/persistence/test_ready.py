"""What is said to the driver itself is answered, refused and counted as anything else is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import bindparam, event, insert, select
from sqlalchemy.exc import IntegrityError

from bot.domain.history import Step, StepKind
from bot.domain.parties import Party
from bot.persistence.audit import journal
from bot.persistence.audit.journal import AuditedSession
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
