"""The audit writes itself, and undo reads it backwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.history import CREATED, REMOVED, Step, StepKind
from bot.domain.lists import Stage
from bot.domain.moves import Move, Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.persistence.audit.journal import SILENT
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_follow_up, add_opportunity, add_party, lose, win
from support.databases import SetClock

Change = Callable[[Desk, Opportunity], object]
TEN_MINUTES = {"minutes": 10}


@pytest.fixture
async def kept(work: SqlWork, company: Company) -> int:
    """The id of an opportunity with an amount and a line."""

    def create(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        opportunity = add_opportunity(desk, company)
        opportunity.add_line(a_line(company, Decimal("12.5")))
        desk.store.flush()
        return opportunity.id

    return await work.write(create)


def a_line(company: Company, discount: Decimal = Decimal(0)) -> Line:
    return Line(
        product_id=company.pump, name="Pump", quantity=2000, unit_price=100, discount=discount
    )


async def act(work: SqlWork, kept: int, change: Change) -> int:
    """The id of the step under which `change` was done."""

    def write(desk: Desk) -> int:
        step = desk.step(None, StepKind.EDIT, opportunity_id=kept)
        change(desk, the(desk, kept))
        desk.store.flush()
        return step.id

    return await work.write(write)


async def undo(work: SqlWork, step_id: int) -> None:
    def take_back(desk: Desk) -> None:
        step = desk.store.get(Step, step_id)
        assert step is not None
        desk.step(None, StepKind.UNDO, opportunity_id=step.opportunity_id, undoes=step.id)
        desk.store.history.revert(step, now=desk.now)

    await work.write(take_back)


def the(desk: Desk, kept: int) -> Opportunity:
    found = desk.store.get(Opportunity, kept)
    assert found is not None
    return found


def all_of(opportunity: Opportunity) -> dict[str, Any]:
    """Everything but what every write changes."""
    plain = {
        name: getattr(opportunity, name)
        for name in Opportunity.__dataclass_fields__
        if name not in {*SILENT, "lines", "lost_for"}
    }
    plain["lines"] = [
        {name: getattr(line, name) for name in Line.__dataclass_fields__}
        for line in opportunity.lines
    ]
    plain["lost_for"] = [(each.reason_id, each.position) for each in opportunity.lost_for]
    return plain


async def read(work: SqlWork, kept: int) -> dict[str, Any]:
    return await work.read(lambda desk: all_of(the(desk, kept)))


def rename_and_set(desk: Desk, opportunity: Opportunity) -> None:
    opportunity.rename("Bigger pumps")
    opportunity.close_date = date(2026, 12, 24)
    desk.store.flush()
    opportunity.set_amount(12_345_678_901_234_56)
    opportunity.set_probability(33)
    opportunity.close_date = date(2026, 12, 31)


def changes(company: Company) -> dict[str, Change]:
    def shuffle_lines(_: Desk, opportunity: Opportunity) -> None:
        opportunity.add_line(a_line(company))
        opportunity.remove_line(opportunity.lines[0])

    def add_then_remove(desk: Desk, opportunity: Opportunity) -> None:
        opportunity.add_line(a_line(company))
        desk.store.flush()
        opportunity.remove_line(opportunity.lines[-1])

    def move(desk: Desk, opportunity: Opportunity) -> None:
        stage = desk.store.get(Stage, company.proposal)
        assert stage is not None
        desk.store.add(opportunity.move_to(stage, desk.stamp(None)))

    return {
        "edit": rename_and_set,
        "lines": shuffle_lines,
        "line and back": add_then_remove,
        "stage": move,
        "win": lambda desk, opportunity: win(desk, company, opportunity),
        "lose": lambda desk, opportunity: lose(
            desk, company, opportunity, company.competitor, company.price
        ),
        "cancel": lambda desk, opportunity: opportunity.close(Move.CANCEL, desk.stamp(None)),
        "delete": lambda desk, opportunity: opportunity.delete(desk.stamp(None)),
    }


@pytest.mark.parametrize(
    "name", ["edit", "lines", "line and back", "stage", "win", "lose", "cancel", "delete"]
)
async def test_undo_leaves_it_exactly_as_it_was(
    work: SqlWork, company: Company, clock: SetClock, kept: int, name: str
) -> None:
    before = await read(work, kept)
    clock.forward(**TEN_MINUTES)
    step = await act(work, kept, changes(company)[name])
    if name != "line and back":
        assert await read(work, kept) != before
    clock.forward(**TEN_MINUTES)
    await undo(work, step)
    assert await read(work, kept) == before


@pytest.mark.parametrize("name", ["edit", "lines", "win", "lose"])
async def test_undo_can_be_undone(work: SqlWork, company: Company, kept: int, name: str) -> None:
    await act(work, kept, changes(company)[name])
    after = await read(work, kept)
    step = await work.read(lambda desk: desk.store.history.steps(kept, 1)[0].id)
    await undo(work, step)
    undoing = await work.read(lambda desk: desk.store.history.steps(kept, 1)[0].id)
    await undo(work, undoing)
    assert await read(work, kept) == after


async def test_every_changed_column_is_written_down(work: SqlWork, kept: int) -> None:
    step = await act(work, kept, rename_and_set)
    rows = await work.read(lambda desk: desk.store.history.changes(step))
    assert {(each.entity, each.entity_id) for each in rows} == {("opportunity", kept)}
    assert [(each.field, each.old, each.new) for each in rows if each.field == "close_date"] == [
        ("close_date", None, "2026-12-24"),
        ("close_date", "2026-12-24", "2026-12-31"),
    ]
    assert {each.field: (each.old, each.new) for each in rows if each.field != "close_date"} == {
        "title": ("Pumps", "Bigger pumps"),
        "amount": (175, 12_345_678_901_234_56),
        "amount_source": ("calculated", "manual"),
        "probability": (10, 33),
        "probability_source": ("stage", "manual"),
    }


async def test_rows_that_come_and_go_are_written_whole(
    work: SqlWork, company: Company, kept: int
) -> None:
    first = (await read(work, kept))["lines"][0]
    step = await act(work, kept, changes(company)["lines"])
    rows = await work.read(lambda desk: desk.store.history.changes(step))
    lines = {each.field: each for each in rows if each.entity == "line"}
    assert lines[CREATED].new["quantity"] == 2000
    assert lines[CREATED].old is None
    assert lines[REMOVED].entity_id == first["id"]
    assert lines[REMOVED].old["discount"] == "12.5"
    assert lines[REMOVED].old["opportunity_id"] == kept


async def test_a_change_outside_a_step_is_refused(work: SqlWork, kept: int) -> None:
    with pytest.raises(RuntimeError, match="outside any step"):
        await work.write(lambda desk: the(desk, kept).rename("Quietly"))
    assert (await read(work, kept))["title"] == "Pumps"


async def test_what_came_is_hidden_or_removed(work: SqlWork, company: Company) -> None:
    def create(desk: Desk) -> tuple[int, int, int, int]:
        step = desk.step(None, StepKind.CREATE)
        party = add_party(desk, "Globex")
        opportunity = add_opportunity(desk, company, party_id=party.id)
        opportunity.add_line(a_line(company))
        follow_up = add_follow_up(
            desk, company, opportunity.id, datetime.fromisoformat("2026-07-01T09:00")
        )
        step.opportunity_id = opportunity.id
        return step.id, party.id, opportunity.id, follow_up.id

    step, party, opportunity, follow_up = await work.write(create)
    await undo(work, step)

    def left(desk: Desk) -> tuple[Any, ...]:
        hidden = desk.store.get(Party, party)
        return (
            hidden is not None and hidden.deleted_at,
            desk.store.pipelines.opportunity(opportunity),
            the(desk, opportunity).lines,
            desk.store.get(FollowUp, follow_up),
        )

    now = await work.read(lambda desk: desk.now)
    assert await work.read(left) == (now, None, [], None)


async def test_undo_stops_where_somebody_else_went_on(work: SqlWork, kept: int) -> None:
    step = await act(work, kept, rename_and_set)
    await act(work, kept, lambda _, opportunity: opportunity.set_probability(70))
    before = await read(work, kept)
    with pytest.raises(ChangedMeanwhile):
        await undo(work, step)
    assert await read(work, kept) == before


async def test_undo_minds_only_what_the_step_wrote(
    work: SqlWork, company: Company, kept: int
) -> None:
    step = await act(work, kept, changes(company)["stage"])
    await act(work, kept, lambda _, opportunity: opportunity.rename("Later"))
    await undo(work, step)
    present = await read(work, kept)
    assert (present["stage_id"], present["title"]) == (company.contact, "Later")


async def test_a_step_is_undone_once(work: SqlWork, kept: int) -> None:
    step = await act(work, kept, rename_and_set)
    await undo(work, step)
    assert await work.read(lambda desk: desk.store.history.undone(step))
    with pytest.raises(ChangedMeanwhile):
        await undo(work, step)


async def test_ended_follow_ups_come_back_with_the_undo(
    work: SqlWork, company: Company, kept: int
) -> None:
    def create(desk: Desk) -> int:
        desk.step(None, StepKind.FOLLOW_UP)
        due = datetime.fromisoformat("2026-07-01T09:00")
        return add_follow_up(desk, company, kept, due).id

    follow_up = await work.write(create)

    def win_and_dismiss(desk: Desk, opportunity: Opportunity) -> None:
        win(desk, company, opportunity)
        for each in desk.store.pipelines.follow_ups(kept):
            each.state = FollowUpState.DISMISSED

    step = await act(work, kept, win_and_dismiss)
    assert not await work.read(lambda desk: desk.store.pipelines.follow_ups(kept))
    await undo(work, step)
    pending = await work.read(lambda desk: desk.store.pipelines.follow_ups(kept))
    assert [each.id for each in pending] == [follow_up]
    assert (await read(work, kept))["status"] is Status.OPEN


async def test_refused_tries_are_no_steps_of_the_card(work: SqlWork, kept: int) -> None:
    def refuse(desk: Desk) -> None:
        desk.step(None, StepKind.REFUSED, opportunity_id=kept, note="not-allowed win")

    await work.write(refuse)
    steps = await work.read(lambda desk: desk.store.history.steps(kept, 5))
    assert StepKind.REFUSED not in {each.kind for each in steps}


async def test_the_last_steps_of_a_member_are_of_all_kinds_and_of_these_minutes(
    work: SqlWork, company: Company, clock: SetClock
) -> None:
    def done(*kinds: StepKind) -> Callable[[Desk], None]:
        def write(desk: Desk) -> None:
            for who, kind in [(company.nadia, each) for each in kinds] + [
                (company.omid, StepKind.WIN)
            ]:
                desk.step(desk.store.get(Member, who), kind)
                desk.store.flush()

        return write

    await work.write(done(StepKind.EDIT, StepKind.STAGE))
    clock.forward(**TEN_MINUTES)
    kinds = (StepKind.EDIT, StepKind.UNDO, StepKind.REFUSED, StepKind.STAGE, StepKind.EDIT)
    await work.write(done(*kinds))

    async def last(limit: int, pages: int = 1, **ago: int) -> list[StepKind]:
        def ask(desk: Desk) -> list[StepKind]:
            since, steps_of = desk.now - timedelta(**ago), desk.store.history.steps_of
            found = steps_of(company.nadia, since=since, limit=limit)
            for _ in range(1, pages):
                before = found[-1].id
                found = steps_of(company.nadia, since=since, limit=limit, before=before)
            return [each.kind for each in found]

        return await work.read(ask)

    lately = [StepKind.EDIT, StepKind.STAGE, StepKind.UNDO, StepKind.EDIT]
    assert await last(9, minutes=5) == lately
    assert await last(2, minutes=5) == lately[:2]
    assert await last(2, pages=2, minutes=5) == lately[2:]
    assert await last(2, pages=3, minutes=5) == []
    assert await last(9, minutes=20) == [*lately, StepKind.STAGE, StepKind.EDIT]
