"""A table that is read has the first of many rows and says so; a file has all of them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.charts.spec import LeadersSpec
from bot.domain.history import Direction, Record, RecordKind, StepKind
from bot.domain.people import Locale
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from bot.reports import lists, people
from bot.reports import request as asking
from bot.reports.as_json import as_json
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.reports.sheets import as_csv
from bot.reports.tables import as_sheet, text_rows
from persistence.company import Company, add_opportunity, add_party, found
from reports.figures import READERS, TR

Act = Callable[[Desk, Company], Any]


async def told(
    work: SqlWork, report: str, act: Act, locale: Locale = Locale.EN, *, whole: bool = False
) -> Composed:
    """The report over everybody and the last seven days, of what this left."""

    def inside(desk: Desk) -> Composed:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        act(desk, company)
        desk.store.flush()
        how: dict[str, Any] = {"days": 7, "reader": READERS[locale], "tr": TR, "whole": whole}
        return run(report, desk, Scope(everybody=True), **how)

    return await work.write(inside)


def sold(desk: Desk, company: Company) -> None:
    """Three, the last two in dollars and in rials."""
    add_opportunity(desk, company, amount=1250)
    add_opportunity(desk, company, amount=700, currency="USD")
    add_opportunity(desk, company, amount=15_000_000, currency="IRR")


def heard(desk: Desk, company: Company) -> None:
    """Busy Ltd five times and days ago, two others once and today."""
    assert company
    for name, times, days in (("Busy Ltd", 5, 3), ("Acme", 1, 0), ("Bolt", 1, 0)):
        party = add_party(desk, name)
        at, way = desk.now - timedelta(days=days), Direction.IN
        for _ in range(times):
            each = Record(party_id=party.id, kind=RecordKind.MESSAGE, direction=way, at=at)
            desk.store.add(each)


def notes(composed: Composed, locale: Locale = Locale.EN) -> list[str]:
    return [TR.plain(each, READERS[locale]) for each in composed.notes]


def cells(composed: Composed, locale: Locale = Locale.EN) -> list[list[str]]:
    made = as_csv(as_sheet(composed, READERS[locale], TR)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(made)))


@pytest.fixture(autouse=True)
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_LISTED", 2)
    monkeypatch.setattr(people, "MOST_HEARD", 2)


@pytest.mark.parametrize(("report", "act"), [("R3", sold), ("R16", heard)])
async def test_a_table_says_how_many_it_has_and_a_file_has_all(
    work: SqlWork, report: str, act: Act
) -> None:
    read = await told(work, report, act)
    assert len(read.table.rows) == 2
    assert "The table has the first 2 of 3; a file has 3." in notes(read)


@pytest.mark.parametrize(("report", "act"), [("R3", sold), ("R16", heard)])
async def test_a_file_has_every_row(work: SqlWork, report: str, act: Act) -> None:
    whole = await told(work, report, act, whole=True)
    assert len(whole.table.rows) == 3
    assert len(cells(whole)) == 4
    assert not [each for each in notes(whole) if "file" in each]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (Locale.EN, "The file has only the first 1 of 3, without the last 2."),
        (Locale.FA, "۲ ردیف آخر در آن نیست"),
        (Locale.FR, "sans les 2 dernières"),
        (Locale.TH, "2 แถวท้าย"),
    ],
)
async def test_a_file_of_more_than_there_is_room_for_says_what_is_left_out(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch, locale: Locale, said: str
) -> None:
    monkeypatch.setattr(asking, "MOST_IN_A_FILE", 1)
    whole = await told(work, "R16", heard, locale, whole=True)
    assert len(whole.table.rows) == 1
    plain = [each.replace("\u200b", "") for each in notes(whole, locale)]
    assert [each for each in plain if said in each]
    sheet = as_sheet(whole, READERS[locale], TR)
    assert [each for each in sheet.remarks if said in each.replace("\u200b", "")]


async def test_the_busiest_customer_leads_though_others_were_heard_from_later(
    work: SqlWork,
) -> None:
    read = await told(work, "R16", heard)
    assert isinstance(read.spec, LeadersSpec)
    busiest = read.spec.bars[0]
    assert (busiest.label, busiest.value) == ("Busy Ltd", 5)
    assert [row[2] for row in read.table.rows] == [5, 1]


async def test_each_row_of_a_list_says_what_its_amount_is_in(work: SqlWork) -> None:
    whole = await told(work, "R3", sold, whole=True)
    rows = json.loads(as_json(whole, READERS[Locale.EN], TR))["rows"]
    assert [(row["amount"], row["currency"]) for row in rows] == [
        ("150000.00", "IRR"),
        ("7.00", "USD"),
        ("12.50", "EUR"),
    ]
    head, *made = cells(whole)
    at = head.index("Amount")
    assert head[at + 1] == "Currency"
    said = [tuple(row[at : at + 2]) for row in made]
    assert said == [("150000.00", "IRR"), ("7.00", "USD"), ("12.50", "EUR")]


async def test_toman_of_a_list_are_called_so_beside(work: SqlWork) -> None:
    whole = await told(work, "R3", sold, Locale.FA, whole=True)
    at = [each.key for each in whole.table.columns].index("amount")
    said = [tuple(row[at : at + 2]) for row in cells(whole, Locale.FA)[1:]]
    assert said == [("15000", "IRT"), ("7", "USD"), ("12.5", "EUR")]
    amounts = [each[at].currency for each in whole.table.rows]  # type: ignore[union-attr]
    assert amounts == ["IRR", "USD", "EUR"]


async def test_in_the_chat_an_amount_says_it_itself(work: SqlWork) -> None:
    read = await told(work, "R3", sold)
    labels = [each.label for each in text_rows(read, READERS[Locale.EN], TR)]
    assert not [each for each in labels if "USD" in each or "IRR" in each]
