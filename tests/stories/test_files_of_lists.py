"""Choosing the fields of rows, and taking a list away as a file."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity, Priority
from bot.domain.people import Locale, Permission
from support.sales import M, permit, sold_to, won
from support.talker import Talker
from support.town import REP, SECOND, Town, open_town

DAY = date(2026, 12, 5)


async def sold(town: Town) -> list[int]:
    """One open with a close date, one won, one whose customer would calculate."""
    first = await sold_to(town, "Acme", amount=100 * M, probability=50, close_date=DAY)
    second = await sold_to(town, "Bolt", amount=80 * M)
    third = await sold_to(town, "=1+1")
    await won(town, second)
    return [first, second, third]


def document(talker: Talker) -> tuple[str, bytes]:
    """The newest file in this chat: its name and bytes."""
    sent = [each for each in talker.phone.messages() if "document" in each][-1]["document"]
    kept = talker.town.sandbox.world.state.files.find(sent["file_id"])
    assert kept is not None
    return str(sent["file_name"]), kept.data


def sheet(content: bytes) -> list[list[Any]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(0).to_python()


async def test_an_excel_file_of_a_list_in_its_order(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/list")
    await manager.tap("All", "Order", "Highest amount", "⬇ File")
    assert "3 opportunities as a file" in manager.sees
    await manager.tap("⬇ Excel")
    name, content = document(manager)
    assert name == "Opportunities-All-ended-ones-too-2026-11-21.xlsx"
    rows = sheet(content)
    at = {title: place for place, title in enumerate(rows[0])}
    assert [row[at["Customer"]] for row in rows[1:]] == ["Acme", "Bolt", "=1+1"]
    assert [row[at["Amount"]] for row in rows[1:]] == [100_000_000.0, 80_000_000.0, ""]
    assert [row[at["Stage"]] for row in rows[1:]] == ["Contact", "Won", "Contact"]


async def test_days_are_days_and_percentages_numbers(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/list")
    await manager.tap("Order", "Highest amount", "⬇ File", "Fields of the file")
    await manager.tap(
        "⬜ Close date", "⬜ Probability", "⬜ Expected amount", "✅ Done", "⬇ Excel"
    )
    rows = sheet(document(manager)[1])
    at = {title: place for place, title in enumerate(rows[0])}
    assert rows[1][at["Close date"]] == DAY
    assert rows[1][at["Probability"]] == 0.5
    assert rows[1][at["Expected amount"]] == 50_000_000.0
    assert rows[2][at["Close date"]] == ""


async def test_csv_has_a_mark_and_nothing_that_calculates(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/list")
    await manager.tap("⬇ File", "⬇ CSV")
    name, content = document(manager)
    assert name.endswith(".csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    customers = [row[rows[0].index("Customer")] for row in rows[1:]]
    assert customers == ["'=1+1", "Acme"]
    assert rows[2][rows[0].index("Amount")] == "100000000.00"


async def test_everything_means_every_field(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/list")
    await manager.tap("⬇ File", "⬇ CSV, all fields")
    content = document(manager)[1]
    head = next(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert {"Number", "Priority", "Created by", "Currency", "Next contact"} <= set(head)
    assert "Amount from" in head


async def test_a_permission_each(town: Town) -> None:
    await sold(town)
    other = await sold_to(town, "Theirs", person=SECOND)
    assert other
    rep = await town.rep.say("/list")
    await rep.tap("More")
    assert "▦ Groups" in rep.buttons
    assert "⬇ File" not in rep.buttons
    await rep.press(rep.message["message_id"], "xf.m-open-t.xlsx.0")
    assert "not allowed" in rep.sees or "not allowed" in rep.toast
    await permit(town, REP, Permission.EXPORT_SHOWN)
    await rep.say("/list")
    await rep.tap("⬇ File")
    assert "⬇ Excel, all fields" not in rep.buttons
    await rep.press(rep.message["message_id"], "xf.a-any-t.csv.1")
    assert not [each for each in rep.phone.messages() if "document" in each]
    await rep.press(rep.message["message_id"], "xf.a-any-t.csv.0")
    content = document(rep)[1].decode("utf-8-sig")
    assert "Acme" in content
    assert "Theirs" not in content


async def test_a_row_shows_what_its_reader_chose(town: Town) -> None:
    await sold_to(town, "Acme", amount=M, close_date=town.clock.now().date() + timedelta(days=9))
    rep = await town.rep.say("/list")
    assert rep.sees.splitlines()[3:5] == [
        "1. Acme · 1M € · Contact",
        "OPP-2026-00001 · ❗ no next step",
    ]
    await rep.tap("⚙ Fields", "⬜ Priority", "⬜ Close date", "✅ Stage", "✅ Done")
    assert rep.sees.splitlines()[3:5] == [
        "1. Acme · 1M €",
        "OPP-2026-00001 · closes 30 Nov 2026 · Normal · ❗ no next step",
    ]
    await town.person(SECOND).say("/list")
    await rep.say("/list")
    assert "Normal" in rep.sees
    await rep.tap("⚙ Fields", "↺ Default", "✅ Done")
    assert "Normal" not in rep.sees


async def test_a_list_tells_what_it_is_ordered_by(town: Town) -> None:
    await sold_to(town, "Acme", amount=M, probability=40)
    rep = await town.rep.say("/list")
    assert "40%" not in rep.sees
    await rep.tap("Order", "Most likely")
    assert "40%" in rep.sees
    await rep.tap("Order", "Highest expected amount")
    assert "expected 400k €" in rep.sees


async def test_by_priority(town: Town) -> None:
    ids = [await sold_to(town, f"C{each}") for each in range(3)]

    def press(desk: Desk) -> None:
        desk.step(None, StepKind.EDIT)
        for row, priority in zip(ids, (Priority.NORMAL, Priority.HIGH, Priority.LOW), strict=True):
            found = desk.store.get(Opportunity, row)
            assert found is not None
            found.priority = priority

    await town.core.work.write(press)
    rep = await town.rep.say("/list")
    await rep.tap("Order", "Highest priority")
    lines = [line for line in rep.sees.splitlines() if line[:2] in ("1.", "2.", "3.")]
    assert [line.split()[1] for line in lines] == ["C1", "C0", "C2"]
    assert "High" in rep.sees


async def test_a_row_holds_only_so_many(town: Town) -> None:
    rep = await town.rep.say("/list")
    await rep.tap("⚙ Fields", "⬜ Priority", "⬜ Close date", "⬜ Status")
    assert "room for 8 fields" in rep.toast


@pytest.mark.parametrize("locale", Locale)
async def test_in_every_language(sqlite_database: str, locale: Locale) -> None:
    names = {Locale.FA: "فولاد مبارکهٔ اصفهان ", Locale.TH: "บริษัทขนส่งสินค้า"}
    name = (names.get(locale, "Norrin Hydraulics ") * 20)[:198]
    async with open_town(sqlite_database, locale=locale) as town:
        for each in range(9):
            await sold_to(town, f"{name}{each}", amount=10**12, close_date=DAY)
        manager = await town.manager.say("/list")
        for column in ("ask-priority.label", "ask-close-date.label"):
            await manager.tap_key("button-columns")
            word = await manager.words(column)
            await manager.tap(word)
            await manager.tap_key("button-filter-done")
        assert len(manager.reads) < 4096
        assert manager.sees.count("OPP-2026-") == 8
        await manager.tap_key("button-export")
        await manager.tap_key("button-xlsx")
        rows = sheet(document(manager)[1])
        assert len(rows) == 10
        assert rows[0][1] == await manager.words("ask-customer.label")
        assert rows[1][1].startswith(name[:50].strip())


async def test_who_may_not_is_told_who_grants_it(town: Town) -> None:
    await sold(town)
    rep = await town.rep.say("/list")
    await rep.tap("More")
    granted = "Files of lists and changing several at once are granted by an admin: ask Ada Root."
    await rep.say("export")
    assert rep.sees.count(granted) == 1
    for where, words in (("/list", "export"), ("/report", "excel"), ("/start", "Export to Excel")):
        await rep.say(where)
        await rep.say(words)
        assert granted in rep.sees, words
    await permit(town, REP, Permission.EXPORT_SHOWN, Permission.BULK_EDIT)
    await rep.say("/list")
    await rep.tap("More")
    assert "granted by an admin" not in rep.sees


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (Locale.EN, "export"),
        (Locale.FR, "exporter"),
        (Locale.FR, "en Excel"),
        (Locale.FA, "خروجی اکسل"),
        (Locale.TH, "ส่งออก"),
    ],
)
async def test_a_file_is_asked_for_in_words(
    sqlite_database: str, locale: Locale, words: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold(town)
        manager = await town.manager.say("/list")
        await manager.tap_key("button-which-any")
        await manager.say(words)
        assert await manager.words("button-xlsx") in manager.buttons
        await manager.tap_key("button-xlsx")
        name, content = document(manager)
        called = await manager.words("file-name")
        assert name.startswith(called.replace("\u200c", "-"))
        assert len(sheet(content)) == 4
        # Where reports are chosen, and at one of them, it is said where its file is.
        await manager.say("/report")
        await manager.say(words)
        assert (await manager.words("file-of-a-report")).split(":")[0] in manager.sees
        await manager.tap_key("report-won-lost")
        await manager.say(words)
        assert await manager.words("file-of-this-report") in manager.sees


async def test_of_an_empty_list_there_is_no_file(town: Town) -> None:
    await sold(town)
    manager = await town.manager.say("/list")
    await manager.say("over 900m")
    await manager.tap("⬇ File")
    assert "0 opportunities as a file\n\nThere is nothing to export in this list." in manager.sees
    assert not [each for each in manager.buttons if "Excel" in each or "CSV" in each]
    await manager.tap("📋 List")
    assert "Nothing here." in manager.sees


async def test_the_boxes_of_all_fields_fit_a_phone_page_by_page(town: Town) -> None:
    """A tick leaves one on its page, with all that is chosen above the boxes."""
    await sold(town)
    rep = await town.manager.say("/list")
    await rep.tap("⚙ Fields")
    boxes: list[str] = []
    while True:
        boxes += [each for each in rep.buttons if each[0] in "⬜✅" and "Done" not in each]
        assert len(rep.rows) <= 12
        if "Next ›" not in rep.buttons:
            break
        await rep.tap("Next ›")
    assert len(boxes) == len(set(boxes)) > 30
    last = boxes[-1]
    await rep.tap(last)
    assert last.replace("⬜", "✅") in rep.buttons
    assert last[2:] in rep.sees
