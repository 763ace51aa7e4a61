"""What is brought in while others work: nobody waits, nothing is doubled, all of it is found."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.actions.customers.editing import create_customer
from bot.actions.importing.bringing import CHUNK, import_rows
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import Table
from bot.actions.importing.outcome import Imported, Outcome
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.other_items import other_product
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.founding import first_organisation, set_up
from bot.actions.set_up.products import add_product
from bot.domain.facts import Name, Term
from bot.domain.history import CREATED, Change, Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, PartyKind, Product, ProductGroup
from bot.domain.people import Calendar, Locale, Member, Role
from bot.persistence.database.work import SqlWork
from bot.persistence.importing.staging import BLOCK
from bot.persistence.reports.rolling import wrong
from bot.persistence.tables.rolls import Rolled, roll

ADA = 77
BASE = {"type": "standard", "source": "phone", "stage": "contact"}


def labels(label: Name | Term) -> Sequence[str]:
    return (label.text if isinstance(label, Name) else label.key.removeprefix("item-"),)


@pytest.fixture
async def company(work: SqlWork) -> SqlWork:
    def found(desk: Desk) -> None:
        set_up(desk, first_organisation("Pumps", currency="EUR", zone="UTC", locale=Locale.EN))
        code = make_invite(desk, role=Role.ADMIN)
        join(desk, code=code, person=ADA, name="Ada", language="en")

    await work.write(found)
    return work


def ada(desk: Desk) -> Member:
    member = desk.store.people.member_of(ADA)
    assert member is not None
    return member


async def bring(
    work: SqlWork, table: Table, rows: Sequence[dict[str, str]], **more: Any
) -> Imported:
    numbered = [Row(number, cells) for number, cells in enumerate(rows, start=2)]
    return await work.stage(
        lambda desk: import_rows(None, desk, table, numbered, labels=labels, apply=True, **more)
    )


async def kept(work: SqlWork, of: type, /, **by: Any) -> list[Any]:
    return await work.database.read(
        lambda session: list(session.scalars(select(of).filter_by(**by)).all())
    )


def opportunity(number: str, customer: str = "Acme", **more: str) -> dict[str, str]:
    return {**BASE, "number": number, "customer": customer, **more}


async def test_what_others_brought_in_meanwhile_is_left_as_it_is(company: SqlWork) -> None:
    loop = asyncio.get_running_loop()

    def meanwhile(desk: Desk) -> None:
        create_customer(ada(desk), desk, name="ACME", kind=PartyKind.COMPANY, answers={})
        made = create(ada(desk), desk, customer="Other", answers={})
        made.number = "A-1"

    def read_so_far(_rows: int) -> None:
        # Everything is read and waits; somebody else writes before it is poured in.
        asyncio.run_coroutine_threadsafe(company.write(meanwhile), loop).result(timeout=60)

    rows = [opportunity("A-1", reason=""), opportunity("A-2")]
    rows = [{name: text for name, text in row.items() if text} for row in rows]
    imported = await bring(company, Table.OPPORTUNITIES, rows, progress=read_so_far)
    assert imported.counts == {Outcome.ADDED: 1, Outcome.KNOWN: 1}
    (acme,) = await kept(company, Party, search_key="acme")
    assert acme.name == "ACME"
    (second,) = await kept(company, Opportunity, number="A-2")
    assert second.party_id == acme.id
    (first,) = await kept(company, Opportunity, number="A-1")
    assert first.title == "Other"
    (step,) = await kept(company, Step, kind=StepKind.IMPORT)
    told = await kept(company, Change, step_id=step.id)
    assert [(each.entity, each.entity_id) for each in told] == [("opportunity", second.id)]


async def test_taps_between_the_chunks_are_written(company: SqlWork) -> None:
    loop = asyncio.get_running_loop()
    tapped: list[int] = []

    def tap(read: int) -> None:
        def write(desk: Desk) -> None:
            create(ada(desk), desk, customer=f"Tapped {read}", answers={})

        asyncio.run_coroutine_threadsafe(company.write(write), loop).result(timeout=60)
        tapped.append(read)

    rows = [opportunity(f"A-{n}", customer=f"Customer {n % 40}") for n in range(1_200)]
    imported = await bring(company, Table.OPPORTUNITIES, rows, progress=tap)
    assert tapped == [500, 1_000, 1_200]
    assert imported.counts == {Outcome.ADDED: 1_200}
    every = await kept(company, Opportunity)
    assert len(every) == 1_203
    assert len({each.id for each in every}) == 1_203
    assert len(await kept(company, Party)) == 43


async def test_all_of_it_is_found_and_in_the_change_log(company: SqlWork) -> None:
    rows = [opportunity("A-1", title="Wasserpumpen für Halle 7", amount="12.50")]
    await bring(company, Table.OPPORTUNITIES, rows)
    (made,) = await kept(company, Opportunity, number="A-1")
    (change,) = await kept(company, Change, entity="opportunity", entity_id=made.id)
    assert change.field == CREATED
    assert (change.new["number"], change.new["amount"], change.new["currency"]) == (
        "A-1",
        1250,
        "EUR",
    )
    assert "ended_at" not in change.new
    assert (made.title_key, made.version) == ("wasserpumpenfurhalle7", 1)
    await company.write(lambda desk: rename(desk, made.id))
    (made,) = await kept(company, Opportunity, number="A-1")
    assert (made.title, made.version) == ("Renamed", 2)


def rename(desk: Desk, opportunity_id: int) -> None:
    desk.step(ada(desk), StepKind.EDIT, opportunity_id=opportunity_id)
    one = desk.store.pipelines.opportunity(opportunity_id)
    assert one is not None
    one.rename("Renamed")


async def test_a_filled_customer_is_found_by_the_new_phone(company: SqlWork) -> None:
    await bring(company, Table.CUSTOMERS, [{"name": "Acme"}])
    twice = [{"name": "Acme", "phone": "0912 123 4567|0912 765 4321"}, {"name": "Beta"}]
    imported = await bring(company, Table.CUSTOMERS, twice)
    assert imported.counts == {Outcome.CHANGED: 1, Outcome.ADDED: 1}
    (acme,) = await kept(company, Party, name="Acme")
    assert acme.phones == ("0912 123 4567", "0912 765 4321")
    told = await kept(company, Change, entity="party", entity_id=acme.id)
    assert sorted(each.field for each in told) == [CREATED, "other_phones", "phone"]
    again = [{"name": "Gamma", "phone": "+98 912 765 4321"}]
    imported = await bring(company, Table.CUSTOMERS, again)
    assert [(each.name, each.other) for each in imported.alike] == [("Gamma", "Acme")]


async def test_one_number_in_two_spellings_is_kept_once(company: SqlWork) -> None:
    await bring(company, Table.CUSTOMERS, [{"name": "Acme"}])
    spelt = "0912 123 4567|+98 912 123 4567|۰۹۱۲۱۲۳۴۵۶۷|0912 765 4321|0912 765 4321"
    rows = [{"name": name, "phone": spelt} for name in ("Acme", "Beta")]
    imported = await bring(company, Table.CUSTOMERS, rows)
    assert imported.counts == {Outcome.CHANGED: 1, Outcome.ADDED: 1}
    for name in ("Acme", "Beta"):
        (found,) = await kept(company, Party, name=name)
        assert found.phones == ("0912 123 4567", "0912 765 4321")


async def test_counting_goes_on_behind_numbers_of_our_own_pattern(company: SqlWork) -> None:
    await company.write(lambda desk: change_setting(ada(desk), desk, "number_pattern", "N{n:03}"))
    await bring(company, Table.OPPORTUNITIES, [opportunity("N041"), opportunity("N7x")])
    made = await company.write(lambda desk: create(ada(desk), desk, customer="Acme", answers={}))
    assert made.number == "N042"


async def test_what_is_refused_late_takes_everything_back(company: SqlWork) -> None:
    """A program error while it is written leaves nothing, and the next import works."""

    def broken(_rows: int) -> None:
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        await bring(company, Table.OPPORTUNITIES, [opportunity("A-1")], progress=broken)
    assert await kept(company, Opportunity) == []
    imported = await bring(company, Table.OPPORTUNITIES, [opportunity("A-1")])
    assert imported.count(Outcome.ADDED) == 1


async def test_a_product_that_came_meanwhile_is_left_as_it_is(company: SqlWork) -> None:
    loop = asyncio.get_running_loop()

    def meanwhile(desk: Desk) -> None:
        add_product(ada(desk), desk, name="Pump of Ada", code="pömp-1", answers={})

    def told(read: int) -> None:
        if read > CHUNK:
            asyncio.run_coroutine_threadsafe(company.write(meanwhile), loop).result()

    many = [{"code": f"V-{n}", "name": f"Valve {n}", "group": "Valves"} for n in range(CHUNK)]
    rows = [{"code": "PÖMP-1", "name": "Pump of the file"}, *many]
    imported = await bring(company, Table.PRODUCTS, rows, progress=told)

    assert imported.counts == {Outcome.ADDED: CHUNK, Outcome.KNOWN: 1}
    (pump,) = await kept(company, Product, code_key="pömp-1")
    assert pump.name == "Pump of Ada"
    (group,) = await kept(company, ProductGroup, name="Valves")
    assert len(await kept(company, Product, group_id=group.id)) == CHUNK


async def test_a_row_that_corrects_an_earlier_one_of_the_file_is_a_change(
    company: SqlWork,
) -> None:
    rows = [
        {"code": "P-1", "name": "Pump", "price": "10"},
        {"code": "p-1", "price": "12"},
        {"code": "P-۱", "price": "12"},
    ]
    imported = await bring(company, Table.PRODUCTS, rows)
    assert imported.counts == {Outcome.ADDED: 1, Outcome.CHANGED: 1, Outcome.KNOWN: 1}
    (pump,) = await kept(company, Product, code="P-1")
    assert (pump.unit_price, pump.name) == (1200, "Pump")
    (step,) = await kept(company, Step, kind=StepKind.IMPORT)
    fields = {each.field for each in await kept(company, Change, step_id=step.id)}
    assert fields == {CREATED, "unit_price"}


async def test_members_of_a_file_are_there_as_if_invited(company: SqlWork) -> None:
    rows = [{"name": "Lina", "role": "manager", "language": "fa"}, {"name": "lina"}]
    imported = await bring(company, Table.MEMBERS, rows)
    assert imported.counts == {Outcome.ADDED: 1, Outcome.KNOWN: 1}
    (lina,) = await kept(company, Member, name="Lina")
    usual = Member(
        name="Lina", role=Role.MANAGER, locale=Locale.FA, calendar=Calendar.JALALI, zone="UTC"
    )
    for name in ("role", "locale", "calendar", "zone", "permissions", "quiet_from", "active"):
        assert getattr(lina, name) == getattr(usual, name), name


async def test_a_short_file_leaves_no_great_gap_between_numbers(company: SqlWork) -> None:
    await bring(company, Table.CUSTOMERS, [{"name": "First"}])
    await company.write(
        lambda desk: create_customer(
            ada(desk), desk, name="Next", kind=PartyKind.COMPANY, answers={}
        )
    )
    first, after = await kept(company, Party)
    assert 0 < after.id - first.id <= BLOCK


async def test_a_customer_is_found_by_another_name_of_the_file(company: SqlWork) -> None:
    await bring(company, Table.CUSTOMERS, [{"name": "Acme"}, {"name": "Zenit"}])
    rows = [
        {"name": "Acme", "aliases": "Anvils, Roadrunner Supply"},
        {"name": "Delta", "aliases": "الدلتا"},
    ]
    imported = await bring(company, Table.CUSTOMERS, rows)
    assert imported.counts == {Outcome.CHANGED: 1, Outcome.ADDED: 1}
    for typed, name in (("roadrunner", "Acme"), ("الدلتا", "Delta")):
        found, _ = await company.read(
            lambda desk, typed=typed: desk.store.catalogue.parties(typed, page=0, size=5)
        )
        assert [each.name for each in found] == [name]
    rows = [{"name": "Acme", "aliases": "Never written over"}]
    assert (await bring(company, Table.CUSTOMERS, rows)).counts == {Outcome.KNOWN: 1}


async def test_kept_sums_are_right_after_an_import_and_go_on(company: SqlWork) -> None:
    """With several reasons, rivals and lines each, while somebody else makes one of a number
    of the file; what is changed afterwards counts as ever.
    """
    loop = asyncio.get_running_loop()

    def prepare(desk: Desk) -> None:
        for name in ("Pump", "Valve"):
            add_product(ada(desk), desk, name=name, code=name[0], answers={})

    def meanwhile(desk: Desk) -> None:
        create(ada(desk), desk, customer="Other", answers={}).number = "A-1"

    def read_so_far(_rows: int) -> None:
        asyncio.run_coroutine_threadsafe(company.write(meanwhile), loop).result(timeout=60)

    await company.write(prepare)
    lost = {
        "stage": "lost",
        "reason": "price|timing",
        "competitors": "Brill|Crane",
        "created": "2025-03-01",
        "ended": "2025-03-09",
    }
    rows = [
        opportunity("A-1", amount="5"),
        opportunity("A-2", amount="7", close="2026-01-31", probability="40"),
        opportunity("A-3", **lost, lines="P;2;11\nV;1;5\nP;1;10"),
        opportunity(
            "A-4",
            stage="won",
            reason="quality",
            amount="3",
            created="2025-03-01",
            ended="2025-04-01",
        ),
    ]
    before = await company.database.read(all_sums)
    imported = await bring(company, Table.OPPORTUNITIES, rows, progress=read_so_far)
    assert imported.counts == {Outcome.ADDED: 3, Outcome.KNOWN: 1}
    assert await company.database.read(wrong) == {}
    after = await company.database.read(all_sums)
    assert after[Rolled.CREATED] - before.get(Rolled.CREATED, 0) == 4
    assert after[Rolled.LOST_BY_REASON] == 2
    assert after[Rolled.SEVERAL_REASONS] == 1
    assert after[Rolled.ENDED] == 2
    assert after[Rolled.LOST_TO] == 4
    assert after[Rolled.ENDED_BY_PRODUCT] == 3
    assert after[Rolled.SEVERAL_PRODUCTS] == 1

    def more(desk: Desk) -> None:
        rename(desk, create(ada(desk), desk, customer="Acme", answers={}).id)

    await company.write(more)
    assert await company.database.read(wrong) == {}
    assert (await company.database.read(all_sums))[Rolled.CREATED] == after[Rolled.CREATED] + 1


def all_sums(session: Session) -> dict[Rolled, int]:
    """How many opportunities each figure counts, of all days together."""
    counts = select(roll.c.figure, func.sum(roll.c.n)).group_by(roll.c.figure)
    return {row[0]: int(row[1]) for row in session.execute(counts)}


async def test_sums_follow_a_product_that_came_meanwhile(company: SqlWork) -> None:
    """The file and somebody else are the first two to sell what is on no list."""
    loop = asyncio.get_running_loop()

    def sell_other(desk: Desk) -> None:
        desk.step(ada(desk), StepKind.LINES)
        other_product(desk)

    def read_so_far(_rows: int) -> None:
        asyncio.run_coroutine_threadsafe(company.write(sell_other), loop).result(timeout=60)

    won = {"stage": "won", "reason": "quality", "created": "2025-03-01", "ended": "2025-04-01"}
    rows = [opportunity("A-1", **won, lines="OTHER;1;7;;Cleaning")]
    imported = await bring(company, Table.OPPORTUNITIES, rows, progress=read_so_far)
    assert imported.counts == {Outcome.ADDED: 1}
    (other,) = await kept(company, Product)
    (made,) = await kept(company, Opportunity)
    assert [each.product_id for each in made.lines] == [other.id]
    assert await company.database.read(wrong) == {}
