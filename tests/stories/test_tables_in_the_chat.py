"""An admin sends a spreadsheet: tried at once, brought in by one tap, its refusals in a file."""

from __future__ import annotations

import io

import pytest
from python_calamine import CalamineWorkbook

from bot.actions.ports import Desk
from bot.domain.people import Locale
from bot.handlers.set_up.table_presses import BringIn, ShowRefused
from bot.speech.presses import pack
from support.talker import Talker
from support.town import ADMIN, Town, open_town

CUSTOMERS = """name,kind,phone,source
Karun Steel,company,021 8812 3456,phone
Karun Works,company,+98 21 8812 3456,phone
Nobody Ltd,enemy,,phone
"""
PRODUCTS = "code;name;price\nP-9;Ball valve;12,50\n"


async def sends(talker: Talker, data: bytes, name: str) -> Talker:
    """A file by itself, in reply to nothing."""
    talker.phone.document(data, name)
    await talker.town.go_on()
    return talker


def names(desk: Desk) -> set[str]:
    return {each.name for each in desk.store.exports.parties(after=0, size=50)}


def handed(town: Town, talker: Talker) -> tuple[str, list[list[str]]]:
    """The name and the cells of the last file that the bot sent."""
    sent = [each for each in talker.phone.messages() if "document" in each][-1]["document"]
    kept = town.sandbox.world.state.files.find(sent["file_id"])
    page = CalamineWorkbook.from_filelike(io.BytesIO(kept.data)).get_sheet_by_index(0)
    return sent["file_name"], page.to_python()


async def test_it_is_tried_shown_and_brought_in_by_one_tap(town: Town) -> None:
    ada = await sends(town.person(ADMIN), CUSTOMERS.encode(), "customers.csv")
    assert "Nothing is saved yet." in ada.sees
    assert "New: 2" in ada.sees
    assert (
        "Refused and left out: 1\n· row 4, kind: “enemy” is not one of: lead, person" in ada.sees
    )
    assert "With the phone or e-mail of another customer: 1" in ada.sees
    assert "Karun Steel · company · 021 8812 3456 · phone" in ada.sees
    assert "Karun Steel" not in await town.kept(names)
    await ada.tap("📥 Import 2")
    assert "✅ customers.csv: customers" in ada.sees
    assert {"Karun Steel", "Karun Works"} <= await town.kept(names)
    assert "Nobody Ltd" not in await town.kept(names)


async def test_what_is_refused_comes_as_a_file_with_the_reason(town: Town) -> None:
    ada = await sends(town.person(ADMIN), CUSTOMERS.encode(), "customers.csv")
    await ada.tap("📄 1 refused, as a file")
    name, (header, row) = handed(town, ada)
    assert name == "customers-refused.xlsx"
    assert header == ["name", "kind", "phone", "source", "row", "column", "why it is refused"]
    assert row[:2] == ["Nobody Ltd", "enemy"]
    assert row[4:6] == ["4", "kind"]
    assert row[6] == "“enemy” is not one of: lead, person, company."


async def test_the_same_tap_again_doubles_nothing(town: Town) -> None:
    ada = await sends(town.person(ADMIN), PRODUCTS.replace("12,50", "12.50").encode(), "p.csv")
    screen = ada.message["message_id"]
    await ada.tap("📥 Import 1")
    await ada.press(screen, pack(BringIn()))
    assert "Already here: 1" in ada.sees


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        (Locale.FA, "نام,تلفن,محل,مسئول"),
        (Locale.FA, "نام مشتری,تلفن,محل,مسئول"),
        (Locale.FA, "نام شرکت,تلفن,شهر,مسئول"),
        (Locale.EN, "Customer name,Mobile,City,Person in charge"),
        (Locale.FR, "Nom du client,Téléphone,Ville,Responsable"),
        (Locale.TH, "ชื่อลูกค้า,เบอร์โทร,จังหวัด,ผู้รับผิดชอบ"),
    ],
)
async def test_customers_under_the_headings_of_a_sales_office(
    sqlite_database: str, locale: Locale, header: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rows = f"{header}\nKarun Steel,02188123456,Ahvaz,\n".encode()
        ada = await sends(town.person(ADMIN), rows, "c.csv")
        assert await ada.words("table-added", count=1) in ada.sees
        await ada.tap_key("button-bring-in", count=1)
        assert "Karun Steel" in await town.kept(names)


async def test_columns_that_are_none_of_ours_are_named_and_left_out(town: Town) -> None:
    rows = b"name,phone,shoe size,mobile\nKarun Steel,021 8812 3456,44,0912\n"
    ada = await sends(town.person(ADMIN), rows, "customers.csv")
    assert "customers.csv: customers" in ada.sees
    assert "These columns are left out: shoe size · mobile" in ada.sees
    await ada.tap("📥 Import 1")
    assert "Karun Steel" in await town.kept(names)


async def test_what_lacks_a_column_is_told_which_and_may_still_be_a_file(town: Town) -> None:
    rows = b"customer,stage,amount\nKarun Steel,won,1200\n"
    ada = await sends(town.person(ADMIN), rows, "deals.csv")
    assert "deals.csv looks like opportunities" in ada.sees
    assert "these columns are missing: type · source." in ada.sees
    assert not any("Import" in each for each in ada.buttons)
    await ada.tap("📎 Keep as a file")
    assert "Which opportunity" in ada.sees
    assert "Karun Steel" not in await town.kept(names)


async def test_a_sheet_that_is_no_table_of_ours_is_kept_as_a_file(town: Town) -> None:
    ada = await sends(town.person(ADMIN), b"month,rain\n1,30\n", "rain.csv")
    assert "Import" not in " ".join(ada.buttons)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 but no more", "The file is too large, or not a valid spreadsheet."),
        ("name\nprix é\n".encode("latin-1"), "The file is not UTF-8."),
        (b"code,name,price\nP-1,Pump,1,50\n", "Row 2 has more cells than names."),
    ],
)
async def test_what_cannot_be_read_is_told(town: Town, data: bytes, words: str) -> None:
    name = "t.xlsx" if data.startswith(b"PK") else "t.csv"
    ada = await sends(town.person(ADMIN), data, name)
    assert words in ada.sees


async def test_only_an_admin_brings_tables_in(town: Town) -> None:
    rep = await sends(town.rep, CUSTOMERS.encode(), "customers.csv")
    assert "Nothing is saved yet." not in rep.sees
    for press in (BringIn(), ShowRefused()):
        await rep.press(rep.message["message_id"], pack(press))
        assert "Karun Steel" not in await town.kept(names)
