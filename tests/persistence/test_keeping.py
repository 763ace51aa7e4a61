"""What is put in comes out equal, on both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from sqlalchemy import String, literal, update
from sqlalchemy.exc import IntegrityError

from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile
from bot.domain.followups import FollowUp
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Locale, Member, Permission
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork
from bot.persistence.tables.people import member
from persistence.company import Company, add_follow_up, add_opportunity


async def test_an_opportunity_comes_back_as_it_was(work: SqlWork, company: Company) -> None:
    worth = Money.of("12345678901234.56", "EUR")

    def write(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        opportunity = add_opportunity(
            desk, company, amount=worth.minor, close_date=date(2026, 12, 31), title="پمپ‌ها ปั๊ม"
        )
        line = Line(
            product_id=company.pump,
            name="Pump",
            quantity=1500,
            unit_price=10,
            discount=Decimal("12.5"),
        )
        opportunity.lines.append(line)
        desk.store.flush()
        return opportunity.id

    kept = await work.write(write)
    found = await work.read(lambda desk: desk.store.pipelines.opportunity(kept))
    assert found is not None
    assert found.money == worth
    assert found.money.value == Decimal("12345678901234.56")
    assert found.title == "پمپ‌ها ปั๊ม"
    assert found.status is Status.OPEN
    assert (found.close_date, found.created_on) == (date(2026, 12, 31), date(2026, 3, 2))
    assert found.created_at == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert found.created_at.utcoffset() is not None
    assert [(each.quantity, each.discount) for each in found.lines] == [(1500, Decimal("12.5"))]
    assert found.version == 1


async def test_a_member_comes_back_with_times_and_permissions(
    work: SqlWork, company: Company
) -> None:
    def change(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member = desk.store.get(Member, company.omid)
        assert member is not None
        member.quiet_from, member.locale = time(22, 15), Locale.FA
        member.permissions = frozenset({Permission.DELETE, Permission.VIEW_LIST})

    await work.write(change)
    omid = await work.read(lambda desk: desk.store.people.member_of(102))
    assert omid is not None
    assert (omid.quiet_from, omid.quiet_until, omid.locale) == (time(22, 15), time(8), Locale.FA)
    assert omid.permissions == {Permission.DELETE, Permission.VIEW_LIST}


async def test_a_permission_that_only_another_version_has_is_left_out(
    work: SqlWork, company: Company
) -> None:
    def newer(session: AuditedSession) -> None:
        known = literal("another-version,export-all", String)
        session.execute(update(member).values(permissions=known))

    def may(desk: Desk) -> frozenset[Permission]:
        nadia = desk.store.get(Member, company.nadia)
        assert nadia is not None
        return nadia.permissions

    await work.database.write(newer)
    assert await work.read(may) == {Permission.EXPORT_ALL}


async def test_a_wall_time_stays_on_the_wall(work: SqlWork, company: Company) -> None:
    nine = datetime.fromisoformat("2026-07-01T09:00")

    def write(desk: Desk) -> int:
        desk.step(None, StepKind.FOLLOW_UP)
        opportunity = add_opportunity(desk, company)
        return add_follow_up(
            desk, company, opportunity.id, datetime.fromisoformat("2026-07-01T09:00")
        ).id

    kept = await work.write(write)
    found = await work.read(lambda desk: desk.store.get(FollowUp, kept))
    assert found is not None
    assert found.due_local == nine
    assert found.due_at == datetime(2026, 7, 1, 7, tzinfo=UTC)


async def test_a_naive_instant_is_refused(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_opportunity(desk, company, touched_at=datetime.fromisoformat("2026-03-02"))

    with pytest.raises(ValueError, match="an instant is aware"):
        await work.write(write)


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": -1},
        {"probability": 101},
        {"rate": 0},
        {"ended_at": datetime(2026, 3, 2, tzinfo=UTC), "ended_on": date(2026, 3, 2)},
        {"status": Status.LOST},
        {"reason_note": "too dear"},
        {"party_id": 999},
    ],
)
async def test_the_database_keeps_the_invariants_too(
    work: SqlWork, company: Company, wrong: dict[str, object]
) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_opportunity(desk, company, **wrong)

    with pytest.raises(IntegrityError):
        await work.write(write)


async def test_the_second_editor_is_told_so(work: SqlWork, company: Company) -> None:
    def create(desk: Desk) -> Opportunity:
        desk.step(None, StepKind.CREATE)
        return add_opportunity(desk, company)

    read_before = await work.write(create)
    kept = read_before.id

    def rename(desk: Desk) -> None:
        desk.step(None, StepKind.EDIT)
        opportunity = desk.store.get(Opportunity, kept)
        assert opportunity is not None
        opportunity.rename("First")

    def rename_what_was_read_before(desk: Desk) -> None:
        desk.step(None, StepKind.EDIT)
        desk.store.add(read_before)
        read_before.rename("Second")

    await work.write(rename)
    with pytest.raises(ChangedMeanwhile):
        await work.write(rename_what_was_read_before)
    left = await work.read(lambda desk: desk.store.get(Opportunity, kept))
    assert left is not None
    assert (left.title, left.version) == ("First", 2)


async def test_what_raises_leaves_nothing(work: SqlWork, company: Company) -> None:
    def fail(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_opportunity(desk, company)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await work.write(fail)
    assert await work.read(lambda desk: desk.store.pipelines.numbered("OPP-00001")) is None
