"""What is one row is written as a flush writes it, by a statement of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.orm.exc import StaleDataError

from bot.actions.ports import Desk
from bot.domain.history import CREATED, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.persistence import one_row
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, add_party, an_opportunity


def session_of(desk: Desk) -> AuditedSession:
    return desk.store._session  # type: ignore[attr-defined, no-any-return]


@contextmanager
def by_flush(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Within it everything goes the long way."""
    with monkeypatch.context() as patch:
        patch.setattr(one_row, "_added", lambda *_: False)
        patch.setattr("bot.persistence.audit.journal.changed_alone", lambda *_: False)
        yield


def row(session: AuditedSession, table: str, number: int) -> dict[str, Any]:
    found = session.execute(text(f"SELECT * FROM {table} WHERE id = {number}"))  # noqa: S608
    return dict(found.mappings().one())


def audit(session: AuditedSession, table: str, number: int) -> list[tuple[Any, ...]]:
    said = "SELECT field, old, new FROM change WHERE entity = :table AND entity_id = :number"
    found = session.execute(text(f"{said} ORDER BY id"), {"table": table, "number": number})
    return [tuple(each) for each in found]


def unlike(one: dict[str, Any], other: dict[str, Any]) -> set[str]:
    return {name for name in one if one[name] != other[name]}


async def test_a_new_row_and_its_audit_are_those_of_a_flush(
    work: SqlWork, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(desk: Desk) -> None:
        session = session_of(desk)
        desk.step(None, StepKind.CREATE)
        short = add_party(desk, "Damavand")
        assert short.id
        made = add_opportunity(desk, company, title="Two pumps")
        with by_flush(monkeypatch):
            long = add_party(desk, "Damavand")
            flushed = add_opportunity(desk, company, title="Two pumps")
        parties = [row(session, "party", each.id) for each in (short, long)]
        assert unlike(*parties) == {"id"}
        opportunities = [row(session, "opportunity", each.id) for each in (made, flushed)]
        assert unlike(*opportunities) == {"id", "number"}
        assert made.version == flushed.version == 1
        assert audit(session, "party", short.id) == audit(session, "party", long.id)
        (created,) = audit(session, "opportunity", made.id)
        assert created[0] == CREATED
        assert not inspect(made).modified
        assert session.get(Opportunity, made.id) is made

    await work.write(write)


async def test_a_changed_row_is_that_of_a_flush(
    work: SqlWork, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(desk: Desk) -> None:
        session = session_of(desk)
        desk.step(None, StepKind.CREATE)
        one, other = (add_opportunity(desk, company) for _ in range(2))
        one.rename("Another title")
        one.set_probability(35)
        desk.store.flush()
        with by_flush(monkeypatch):
            other.rename("Another title")
            other.set_probability(35)
            desk.store.flush()
        rows = [row(session, "opportunity", each.id) for each in (one, other)]
        assert unlike(*rows) == {"id", "number"}
        assert rows[0]["version"] == one.version == 2
        changes = [audit(session, "opportunity", each.id)[1:] for each in (one, other)]
        assert sorted(changes[0]) == sorted(changes[1]) != []

    await work.write(write)


async def test_what_is_set_to_what_it_was_is_no_change(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        made = add_opportunity(desk, company)
        made.probability = made.probability
        made.reason_note = "typed"
        made.reason_note = None
        desk.store.flush()
        assert made.version == 1
        assert len(audit(session_of(desk), "opportunity", made.id)) == 1

    await work.write(write)


async def test_parts_come_along_by_the_flush(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        made = an_opportunity(desk, company)
        made.add_line(
            Line(
                product_id=company.pump,
                name="Pump",
                quantity=2000,
                unit_price=100,
                discount=Decimal(0),
            )
        )
        return desk.store.add(made).id

    number = await work.write(write)

    def ask(desk: Desk) -> list[str]:
        found = desk.store.get(Opportunity, number)
        assert found is not None
        return [each.name for each in found.lines]

    assert await work.read(ask) == ["Pump"]


async def test_a_row_that_somebody_else_changed_is_stale(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        session = session_of(desk)
        desk.step(None, StepKind.CREATE)
        made = add_opportunity(desk, company)
        session.execute(text(f"UPDATE opportunity SET version = 7 WHERE id = {made.id}"))  # noqa: S608
        made.rename("Too late")
        with pytest.raises(StaleDataError):
            desk.store.flush()
        session.expire(made)

    await work.write(write)


async def test_a_savepoint_that_is_rolled_back_takes_it_along(
    work: SqlWork, company: Company
) -> None:
    def write(desk: Desk) -> None:
        session = session_of(desk)
        desk.step(None, StepKind.CREATE)
        acme = desk.store.get(Party, company.acme)
        assert acme is not None
        before = acme.name
        point = session.begin_nested()
        gone = add_party(desk, "Never there")
        number = gone.id
        acme.name = "Never called so"
        desk.store.flush()
        point.rollback()
        assert session.get(Party, number) is None
        assert acme.name == before

    await work.write(write)


async def test_a_remembered_one_that_was_added_is_read_anew(
    work: SqlWork, company: Company
) -> None:
    def names(desk: Desk) -> set[str]:
        return {each.name for each in desk.store.people.members()}

    known = await work.read(names)

    def write(desk: Desk) -> None:
        nadia = desk.store.get(Member, company.nadia)
        assert nadia is not None
        desk.step(nadia, StepKind.SETTINGS)
        nadia.name = "Nadia the Second"

    await work.write(write)
    assert await work.read(names) - known == {"Nadia the Second"}
