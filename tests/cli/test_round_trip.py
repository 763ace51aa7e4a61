"""What is taken out of one company and brought into another goes out of that one alike."""

from __future__ import annotations

import asyncio
import csv
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.actions.customers.editing import create_customer, edit_customer, use_customer
from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.life import close, lose, win
from bot.actions.opportunities.lines import NewLine
from bot.actions.opportunities.other_items import add_other
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.custom_fields import add_field, add_option
from bot.actions.set_up.lists import Shelf, add_entry
from bot.actions.set_up.products import add_product
from bot.actions.set_up.rates import set_rate
from bot.app import build_core, first_start
from bot.cli import main
from bot.domain.custom_fields import CustomKind
from bot.domain.filters import YES
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.moves import Move
from bot.domain.opportunities import Opportunity
from bot.domain.parties import PartyKind
from bot.domain.people import Member, Role
from bot.domain.rates import rate_of
from bot.settings import Settings, read_settings
from support.databases import SetClock, sqlite_url

T = TypeVar("T")

ADA = 77
"""The admin's account."""

BEGUN = datetime(2026, 2, 2, 9, 30, tzinfo=UTC)
"""When the first company sells; the second one imports when the test runs."""


def acted(settings: Settings, act: Callable[[Desk], T]) -> T:
    async def run() -> T:
        core = build_core(settings, clock=SetClock(BEGUN))
        try:
            return await core.work.write(act)
        finally:
            await core.work.close()

    return asyncio.run(run())


def ada_of(desk: Desk) -> Member:
    ada = desk.store.people.member_of(ADA)
    assert ada is not None
    return ada


def furnish(desk: Desk) -> dict[str, int]:
    """What an admin sets up by hand in either company: ids of fields by name."""
    code = make_invite(desk, role=Role.ADMIN)
    join(desk, code=code, person=ADA, name="Ada Admin", language="en")
    ada = ada_of(desk)
    set_rate(ada, desk, currency="USD", rate=rate_of(Decimal("0.9")))
    add_entry(ada, desk, Shelf.CAMPAIGN, "Spring fair")
    add_entry(ada, desk, Shelf.LOSS_REASON, "دیرکرد ما")
    fields = {
        kind.value: add_field(ada, desk, name=f"Own {kind.value}", kind=kind).id
        for kind in CustomKind
    }
    add_option(ada, desk, fields["list"], "Cash | cheque")
    return fields


def item(desk: Desk, kind: ListKind, word: str) -> int:
    found = (each for each in desk.store.set_up.items(kind) if word in (each.code, each.name))
    return next(found).id


def sell(desk: Desk) -> None:
    """One opportunity of every kind, by the hands of people in the chat."""
    ada = ada_of(desk)
    nora = next(each for each in desk.store.people.members() if each.name == "Nora Field")
    pump = add_product(
        ada, desk, code="P-1", name="Pump; brass", answers={"price": Money.of(350, "EUR")}
    )
    lead = create_customer(ada, desk, name="دریچه گستر", kind=PartyKind.LEAD, answers={})
    edit_customer(ada, desk, lead.id, name="phone", value="+98 912 123 4567")
    asleep = create_customer(ada, desk, name="Asleep Ltd", kind=PartyKind.COMPANY, answers={})
    use_customer(ada, desk, asleep.id, active=False)
    answers = {
        "source": item(desk, ListKind.SOURCE, "phone"),
        "campaign": item(desk, ListKind.CAMPAIGN, "Spring fair"),
        "close_date": date(2026, 12, 15),
        "priority": "high",
        "buying_process": "group",
        "competitors": ("Rival & Sons", "دیگری"),
        "probability": 33,
    }
    items = [
        NewLine(product_id=pump.id, quantity=20_000, discount=Decimal("2.5")),
        NewLine(product_id=pump.id, quantity=1_500, unit_price=99_99),
    ]
    rich = create(ada, desk, customer=lead.id, title="Pumps | all", answers=answers, items=items)
    add_other(ada, desk, rich.id, name="Crate; wood", quantity=2_000, unit_price=5_00)
    fields = {each.kind.value: each for each in desk.store.fields.defined()}
    cash = desk.store.fields.options(fields["list"].id)[0].id
    for kind, value in {
        "text": "first line\nsecond; line",
        "number": Decimal("12.345"),
        "day": date(2026, 3, 1),
        "list": cash,
        "yes-no": YES,
        "money": Money.of("99.50", "EUR"),
    }.items():
        put(ada, desk, rich, fields[kind].key, value)
    abroad = create(nora, desk, customer="Acme", answers={"currency": "USD"})
    assert abroad.rate == rate_of(Decimal("0.9"))
    won = create(nora, desk, customer="Acme", answers={"amount": Money.of("12.34", "USD")})
    win(nora, desk, won.id, reason=item(desk, ListKind.WIN_REASON, "quality"), note="Fast")
    lost = create(nora, desk, customer="Acme", answers={"amount": Money.of(7, "EUR")})
    reasons = [item(desk, ListKind.LOSS_REASON, each) for each in ("دیرکرد ما", "price")]
    lose(nora, desk, lost.id, reasons=reasons, note="too\nlate")
    twin = create(ada, desk, customer="Acme", title="Twin", answers={})
    close(ada, desk, twin.id, move=Move.DUPLICATE)
    dropped = create(ada, desk, customer="Acme", title="Dropped", answers={})
    close(ada, desk, dropped.id, move=Move.CANCEL)


def put(ada: Member, desk: Desk, rich: Opportunity, name: str, value: Any) -> None:
    edit(ada, desk, rich.id, version=rich.version, name=name, value=value)
    desk.store.flush()


def taken(table: str, file: str) -> list[dict[str, str]]:
    assert main(["export", table, file]) == 0
    with Path(file).open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.fixture
def selling(company: Settings, bare: Path) -> Settings:
    acted(company, furnish)
    (bare / "m.csv").write_text("name,role\nNora Field,rep\n")
    assert main(["import", "members", "m.csv", "--apply"]) == 0
    acted(company, sell)
    return company


def second_company(template: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Empty but for what its admin set up; from here on it is this one that is installed."""
    file = Path(shutil.copy(template, folder / "second.db"))
    monkeypatch.setenv("DATABASE_URL", sqlite_url(file))
    settings = read_settings()

    async def set_up() -> None:
        core = build_core(settings)
        await first_start(core)
        await core.work.close()

    asyncio.run(set_up())
    acted(settings, furnish)
    return settings


TABLES = ("members", "customers", "products", "opportunities")


@pytest.mark.usefixtures("selling")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_everything_is_the_same_in_the_other_company(form, bare, sqlite_template, monkeypatch):
    before = {table: taken(table, f"{table}.csv") for table in TABLES}
    for table in TABLES:
        assert main(["export", table, f"out-{table}.{form}"]) == 0
    second = second_company(sqlite_template, bare, monkeypatch)
    for table in TABLES:
        assert main(["import", table, f"out-{table}.{form}", "--apply"]) == 0
    after = {table: taken(table, f"again-{table}.csv") for table in TABLES}
    assert after == before
    assert_is_all_there(before["opportunities"])
    acted(second, count_goes_on)


def assert_is_all_there(rows: list[dict[str, str]]) -> None:
    """That it was the same would be worth little if it were nothing."""
    rich, abroad, won, lost, twin, dropped = rows
    assert [each["number"] for each in rows] == [f"OPP-2026-{n:05d}" for n in range(1, 7)]
    assert rich["lines"].splitlines() == [
        "P-1; 20; 350.00; 2.5; Pump; brass",
        "P-1; 1.5; 99.99; ; Pump; brass",
        "OTHER; 2; 5.00; ; Crate; wood",
    ]
    # 20 x 350.00 less 2.5 % = 6,825.00; 1.5 x 99.99 = 149.99 (half up); 2 x 5.00 = 10.00.
    assert (rich["amount"], rich["probability"], rich["priority"]) == ("6984.99 EUR", "33", "high")
    assert (rich["competitors"], rich["process"]) == ("Rival & Sons|دیگری", "group")
    assert rich["field: Own text"] == "first line\nsecond; line"
    assert rich["field: Own number"] == "12.345"
    assert (rich["field: Own day"], rich["field: Own yes-no"]) == ("2026-03-01", "yes")
    assert (rich["field: Own list"], rich["field: Own money"]) == ("Cash | cheque", "99.50 EUR")
    assert (abroad["amount"], abroad["currency"], abroad["rate"]) == ("", "USD", "0.9")
    assert (won["stage"], won["amount"], won["ended"]) == ("won", "12.34 USD", "2026-02-02")
    assert (won["reason"], won["note"], won["before"]) == ("quality", "Fast", "contact")
    assert (lost["reason"], lost["note"]) == ("دیرکرد ما|price", "too\nlate")
    assert (twin["stage"], twin["closed"]) == ("contact", "duplicate")
    assert (dropped["closed"], dropped["ended"]) == ("cancelled", "2026-02-02")


def count_goes_on(desk: Desk) -> None:
    """The next number is none of those that came from elsewhere."""
    assert create(ada_of(desk), desk, customer="Acme", answers={}).number == "OPP-2026-00007"


@pytest.mark.usefixtures("selling")
def test_a_file_that_comes_back_is_known(capsys):
    for table in TABLES:
        count = len(taken(table, f"{table}.csv"))
        capsys.readouterr()
        assert main(["import", table, f"{table}.csv", "--apply"]) == 0
        told = capsys.readouterr().out.splitlines()
        assert told[-1] == f"{table}: 0 added, 0 changed, {count} known, 0 refused"
