"""Tables brought in: tried first, whole or not at all, and twice without doubling."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from bot.actions.importing.bringing import Tried, import_rows
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import Table
from bot.actions.importing.outcome import Imported, Outcome
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.facts import Name, Term
from bot.domain.history import Step, StepKind
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, Opportunity, ProbabilitySource
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Calendar, Locale, Member, Role
from bot.persistence.database.work import SqlWork, open_work
from support.databases import BOT, SetClock

# Business time of these tests: Monday 2026-03-02 10:30 in Paris.
TODAY = date(2026, 3, 2)
BASE = {"customer": "Acme", "type": "standard", "source": "phone", "stage": "contact"}


def labels(label: Name | Term) -> Sequence[str]:
    """A word of ours is its code, and one of them has a Persian name too."""
    if isinstance(label, Name):
        return (label.text,)
    code = label.key.removeprefix("item-")
    return (code, "نمایشگاه") if code == "exhibition" else (code,)


@pytest.fixture
async def work(database_url: str) -> AsyncIterator[SqlWork]:
    opened = open_work(database_url, clock=SetClock(), bot=BOT)
    yield opened
    await opened.close()


@pytest.fixture(autouse=True)
async def company(work: SqlWork) -> None:
    organisation = first_organisation(
        "Pumps & Co", currency="EUR", zone="Europe/Paris", locale=Locale.FR
    )
    await work.write(lambda desk: set_up(desk, organisation))


async def bring(
    work: SqlWork, table: Table, *rows: dict[str, str], apply: bool = True, skip: bool = False
) -> Imported:
    numbered = [Row(number, cells) for number, cells in enumerate(rows, start=2)]
    return await work.stage(
        lambda desk: import_rows(
            None, desk, table, numbered, labels=labels, apply=apply, skip_refused=skip
        )
    )


async def refusal(work: SqlWork, table: Table, row: dict[str, str]) -> tuple[str, str]:
    """The column and the key that a row is refused for."""
    with pytest.raises(Tried) as tried:
        await bring(work, table, row)
    (refused,) = tried.value.imported.refusals
    assert refused.number == 2
    return refused.column, refused.refused.key


async def party(work: SqlWork, key: str) -> Party | None:
    return await work.read(lambda desk: desk.store.catalogue.party_named(key))


async def numbered(work: SqlWork, number: str) -> Opportunity:
    def ask(desk: Desk) -> Opportunity:
        found = desk.store.pipelines.numbered(number)
        assert found is not None
        assert len(found.lost_for) < 9  # loaded here: the session is closed afterwards
        return found

    return await work.read(ask)


# All or nothing -----------------------------------------------------------------------


async def test_a_try_tells_everything_and_writes_nothing(work):
    with pytest.raises(Tried) as tried:
        await bring(work, Table.CUSTOMERS, {"name": "Acme"}, {"phone": "1"}, apply=False)
    imported = tried.value.imported
    assert imported.counts == {Outcome.ADDED: 1}
    assert [(each.number, each.refused.key) for each in imported.refusals] == [(3, "import-empty")]
    assert await party(work, "acme") is None


async def test_one_refused_row_keeps_all_others_out(work):
    with pytest.raises(Tried):
        await bring(work, Table.CUSTOMERS, {"name": "Acme"}, {"name": "---"})
    assert await party(work, "acme") is None


async def test_refused_rows_may_be_left_out_and_leave_nothing_behind(work):
    bad = {**BASE, "customer": "Half", "number": "A-2", "stage": "lost"}
    rows = ({**BASE, "number": "A-1"}, bad)
    imported = await bring(work, Table.OPPORTUNITIES, *rows, skip=True)
    assert imported.count(Outcome.ADDED) == 1
    assert [each.number for each in imported.refusals] == [3]
    assert await party(work, "half") is None


async def test_everything_is_one_step_that_is_not_undone(work):
    await bring(work, Table.CUSTOMERS, {"name": "Acme"}, {"name": "Delta"})

    (step,) = await work.database.read(
        lambda session: session.scalars(select(Step).filter_by(kind=StepKind.IMPORT)).all()
    )
    assert (step.note, step.by, step.undoable(step.at)) == ("customers", None, False)
    changes = await work.read(lambda desk: desk.store.history.changes(step.id))
    assert {change.entity for change in changes} == {"party"}


# Customers ----------------------------------------------------------------------------


async def test_a_customer_comes_with_what_is_known(work):
    row = {"name": "  Société  du Rhône ", "kind": "Person", "phone": "+33 1", "source": "phone"}
    await bring(work, Table.CUSTOMERS, row)
    found = await party(work, "societedurhone")
    assert found is not None
    assert (found.name, found.kind, found.phone) == ("Société du Rhône", PartyKind.PERSON, "+33 1")
    assert found.source_id is not None


async def test_a_known_customer_is_filled_and_never_written_over(work):
    await bring(work, Table.CUSTOMERS, {"name": "Acme", "phone": "1"})
    told = await bring(
        work,
        Table.CUSTOMERS,
        {"name": "ACMÉ", "phone": "2", "place": "Lyon"},
        {"name": "a c m e", "phone": "3"},
    )
    assert told.counts == {Outcome.CHANGED: 1, Outcome.KNOWN: 1}
    found = await party(work, "acme")
    assert found is not None
    assert (found.name, found.phone, found.place) == ("Acme", "1", "Lyon")


async def test_a_source_is_named_by_code_or_in_any_language(work):
    await bring(work, Table.CUSTOMERS, {"name": "A", "source": "exhibition"})
    await bring(work, Table.CUSTOMERS, {"name": "B", "source": "نمايشگاه"})
    first, second = await party(work, "a"), await party(work, "b")
    assert first is not None
    assert second is not None
    assert first.source_id == second.source_id is not None


@pytest.mark.parametrize(
    ("row", "where", "key"),
    [
        ({"phone": "1"}, "name", "import-empty"),
        ({"name": "«»"}, "name", "name-empty"),
        ({"name": "A", "kind": "enemy"}, "kind", "import-not-listed"),
        ({"name": "A", "source": "dream"}, "source", "import-not-listed"),
    ],
)
async def test_customers_that_are_refused(work, row, where, key):
    assert await refusal(work, Table.CUSTOMERS, row) == (where, key)


# Products -----------------------------------------------------------------------------


async def test_a_price_list_read_again_brings_new_prices(work):
    first = {"code": "P-1", "name": "Pompe", "price": "1 100,50", "unit": "pcs", "whole": "yes"}
    assert (await bring(work, Table.PRODUCTS, first)).counts == {Outcome.ADDED: 1}
    again = await bring(work, Table.PRODUCTS, {"code": "p-1", "price": "1200"}, first)
    assert again.counts == {Outcome.CHANGED: 2}
    assert (await bring(work, Table.PRODUCTS, first)).counts == {Outcome.KNOWN: 1}
    product = await work.read(lambda desk: desk.store.catalogue.product_coded("P-1"))
    assert (product.unit_price, product.currency, product.whole_units) == (110050, "EUR", True)


async def test_a_product_may_come_without_a_price_and_in_another_currency(work):
    rows = ({"code": "S", "name": "Service"}, {"code": "U", "name": "Pump", "price": "5 usd"})
    await bring(work, Table.PRODUCTS, *rows)
    service = await work.read(lambda desk: desk.store.catalogue.product_coded("S"))
    pump = await work.read(lambda desk: desk.store.catalogue.product_coded("U"))
    assert (service.unit_price, service.currency) == (None, "EUR")
    assert (pump.unit_price, pump.currency) == (500, "USD")


@pytest.mark.parametrize(
    ("row", "where", "key"),
    [
        ({"name": "Pump"}, "code", "import-empty"),
        ({"code": "P"}, "name", "import-empty"),
        ({"code": "P", "name": "!"}, "name", "name-empty"),
        ({"code": "P", "name": "Pump", "price": "-5"}, "price", "money-negative"),
        ({"code": "P", "name": "Pump", "price": "1,234"}, "price", "import-two-meanings"),
        ({"code": "P", "name": "Pump", "whole": "perhaps"}, "whole", "import-yes-no"),
    ],
)
async def test_products_that_are_refused(work, row, where, key):
    assert await refusal(work, Table.PRODUCTS, row) == (where, key)


# Opportunities ------------------------------------------------------------------------


async def test_an_open_one_stands_in_its_stage_with_all_its_row_says(work):
    row = {
        **BASE,
        "number": "CRM-7",
        "stage": "proposal",
        "title": "Pompes",
        "amount": "12 500,50",
        "close": "15/12/2026",
        "created": "2026-01-05",
    }
    await bring(work, Table.OPPORTUNITIES, row)
    found = await numbered(work, "CRM-7")
    stage = await work.read(lambda desk: desk.store.get(Stage, found.stage_id))
    assert (stage.code, found.open_stage_id, found.probability) == ("proposal", stage.id, 50)
    assert found.probability_source is ProbabilitySource.STAGE
    assert (found.title, found.amount, found.currency) == ("Pompes", 1250050, "EUR")
    assert found.amount_source is AmountSource.MANUAL
    assert (found.close_date, found.created_on) == (date(2026, 12, 15), date(2026, 1, 5))
    assert found.created_at == datetime(2026, 1, 5, 11, tzinfo=UTC)
    assert (found.status, found.assignee_id) == (Status.OPEN, None)


async def test_a_typed_probability_is_kept_as_typed(work):
    await bring(work, Table.OPPORTUNITIES, {**BASE, "number": "N", "probability": "33 %"})
    found = await numbered(work, "N")
    assert (found.probability, found.probability_source) == (33, ProbabilitySource.MANUAL)


async def test_a_won_one_ended_on_its_day(work):
    row = {
        **BASE,
        "number": "W",
        "stage": "won",
        "amount": "10",
        "created": "2026-01-05",
        "ended": "2026-02-10",
        "reason": "quality",
    }
    await bring(work, Table.OPPORTUNITIES, row)
    found = await numbered(work, "W")
    assert (found.status, found.ended_on) == (Status.WON, date(2026, 2, 10))
    assert found.ended_at == datetime(2026, 2, 10, 11, tzinfo=UTC)
    assert found.win_reason_id is not None
    (change,) = await work.read(lambda desk: desk.store.pipelines.stage_changes(found.id))
    assert change.seconds == 36 * 24 * 3600


async def test_a_lost_one_has_its_reasons_in_order(work):
    row = {**BASE, "number": "L", "stage": "lost", "reason": "price | other", "note": "too late"}
    await bring(work, Table.OPPORTUNITIES, row)
    found = await numbered(work, "L")
    assert (found.status, found.ended_on, found.reason_note) == (Status.LOST, TODAY, "too late")
    assert [each.position for each in found.lost_for] == [0, 1]


async def test_nobody_is_told_of_what_happened_elsewhere(work):
    await bring(work, Table.OPPORTUNITIES, {**BASE, "number": "W", "stage": "won", "amount": "1"})
    step = await work.read(lambda desk: desk.store.post.sent("end:2"))
    assert step is False


async def test_the_same_file_twice_doubles_nothing(work):
    twins = ({**BASE, "amount": "5"}, {**BASE, "amount": "5"}, {**BASE, "number": "A"})
    first = await bring(work, Table.OPPORTUNITIES, *twins)
    again = await bring(work, Table.OPPORTUNITIES, *twins)
    assert first.counts == {Outcome.ADDED: 3}
    assert again.counts == {Outcome.KNOWN: 3}


async def test_a_deleted_one_does_not_come_back(work):
    await bring(work, Table.OPPORTUNITIES, {**BASE, "number": "D"})
    found = await numbered(work, "D")

    def delete(desk: Desk) -> None:
        desk.step(None, StepKind.DELETE, opportunity_id=found.id)
        kept = desk.store.get(Opportunity, found.id)
        kept.delete(desk.stamp(None))

    await work.write(delete)
    again = await bring(work, Table.OPPORTUNITIES, {**BASE, "number": "D"})
    assert again.counts == {Outcome.KNOWN: 1}


async def test_one_customer_for_every_spelling(work):
    rows = ({**BASE, "number": "1"}, {**BASE, "number": "2", "customer": "ACME."})
    await bring(work, Table.OPPORTUNITIES, *rows)
    first, second = await numbered(work, "1"), await numbered(work, "2")
    assert first.party_id == second.party_id


async def test_the_assignee_is_a_member_by_name(work):
    def hire(desk: Desk) -> int:
        desk.step(None, StepKind.SET_UP)
        member = Member(
            name="Mina Karimi",
            role=Role.REP,
            locale=Locale.FA,
            calendar=Calendar.JALALI,
            zone="Asia/Tehran",
        )
        return desk.store.add(member).id

    mina = await work.write(hire)
    await bring(work, Table.OPPORTUNITIES, {**BASE, "number": "M", "assignee": "mina karimi"})
    assert (await numbered(work, "M")).assignee_id == mina


LOST = {**BASE, "stage": "lost"}
WON = {**BASE, "stage": "won", "amount": "1"}


@pytest.mark.parametrize(
    ("row", "where", "key"),
    [
        *(
            ({name: text for name, text in BASE.items() if name != left}, left, "import-empty")
            for left in BASE
        ),
        ({**BASE, "customer": "?"}, "customer", "name-empty"),
        ({**BASE, "type": "odd"}, "type", "import-not-listed"),
        ({**BASE, "stage": "soon"}, "stage", "import-not-listed"),
        ({**BASE, "amount": "12e400"}, "amount", "money-unclear"),
        ({**BASE, "amount": "5 usd"}, "amount", "rate-needed"),
        ({**BASE, "close": "30/02/2026"}, "close", "date-impossible"),
        ({**BASE, "created": "2026-03-03"}, "created", "import-day-ahead"),
        ({**BASE, "probability": "101"}, "probability", "percent-range"),
        ({**BASE, "ended": "2026-03-01"}, "ended", "import-open-ended"),
        ({**BASE, "reason": "price"}, "reason", "import-open-ended"),
        ({**BASE, "assignee": "Nobody"}, "assignee", "import-not-listed"),
        ({**BASE, "number": "x" * 41}, "number", "import-number-long"),
        ({**BASE, "stage": "won"}, "amount", "win-needs-amount"),
        ({**WON, "reason": "quality|service"}, "reason", "import-one-reason"),
        ({**WON, "ended": "2026-03-03"}, "ended", "import-day-ahead"),
        ({**WON, "created": "2026-02-02", "ended": "2026-02-01"}, "ended", "import-ended-first"),
        (LOST, "reason", "lose-needs-reason"),
        ({**LOST, "reason": "quality"}, "reason", "import-not-listed"),
        ({**LOST, "reason": "other"}, "note", "reason-needs-note"),
    ],
)
async def test_opportunities_that_are_refused(work, row, where, key):
    assert await refusal(work, Table.OPPORTUNITIES, row) == (where, key)
