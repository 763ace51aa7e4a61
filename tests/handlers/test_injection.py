"""Signs that break markup, turn the line around or start a formula, in every text there is."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest

from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.fields import fields_of
from bot.actions.ports import Desk
from bot.actions.set_up import custom_fields
from bot.domain.custom_fields import CustomKind
from bot.domain.errors import Invalid
from bot.domain.filters import FieldKind
from bot.domain.opportunities import Opportunity
from bot.handlers.home.presses import ShowFields, ShowList
from bot.reports.sheets import CellKind, Sheet, SheetColumn, as_csv, as_xlsx
from bot.speech.moves import OpenCard
from handlers.pressing import press
from support.sales import member_of
from support.town import ADMIN, REP, Town

MARKUP = '</b><a href="tg://user?id=1">x</a>&lt;&#60;<script>'
TURNED = "\u202egnp.\u202c\u2067abc\u2066 \u200f\u061c end"
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")
ODD = (MARKUP, TURNED, FORMULAS[-1])

UNBALANCED = {"\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u061c", "\u200f"}


def texts(desk: Desk) -> list[str]:
    """Every field of the registry that holds words somebody typed."""
    return [each.name for each in fields_of(desk).values() if each.kind is FieldKind.TEXT]


@pytest.mark.parametrize("odd", ODD, ids=["markup", "bidi", "formula"])
async def test_every_text_field_stands_as_typed_and_turns_nothing(town: Town, odd: str) -> None:
    def fill(desk: Desk) -> tuple[int, list[str]]:
        admin = member_of(desk, ADMIN)
        custom_fields.add_field(admin, desk, name=f"Own {odd[:20]}", kind=CustomKind.TEXT)
        nora = member_of(desk, REP)
        made = create(nora, desk, customer=f"Cust {odd}", answers={})
        tried = []
        for name in texts(desk):
            desk.store.flush()
            try:
                edit(nora, desk, made.id, version=made.version, name=name, value=f"{name} {odd}")
            except Invalid:  # typed by nobody, as its number is
                continue
            tried.append(name)
        return made.id, tried

    number, tried = await town.core.work.write(fill)
    assert "title" in tried
    assert len(tried) >= 2, "the registry's own and an admin's"
    await town.rep.say("/help")
    for view in (OpenCard(number), ShowFields(number), ShowList()):
        seen = json.loads((await press(town, REP, view)).message)
        text = seen["text"] or seen["caption"]
        assert not [each for each in text if each in UNBALANCED]
        assert text.count("\u2068") == text.count("\u2069")
        links = [e for e in seen["entities"] or () if e["type"] in ("text_link", "text_mention")]
        assert links == []
        if odd is MARKUP:
            assert "</b><a href" in text
    kept = await town.kept(lambda desk: desk.store.get(Opportunity, number))
    assert kept is not None
    assert kept.title.startswith("title ")


def sheet() -> Sheet:
    columns = (SheetColumn("=title", CellKind.WORDS),)
    return Sheet("=1", columns, [(each,) for each in FORMULAS])


def test_no_cell_of_a_csv_is_a_formula() -> None:
    rows = csv.reader(io.StringIO(as_csv(sheet()).decode("utf-8-sig")))
    cells = [row[0] for row in rows if row]
    assert len(cells) == len(FORMULAS) + 1
    assert [each for each in cells if each[:1] in "=+-@\t\r"] == []


@pytest.mark.parametrize("parts", [",", ";", "\t"])
@pytest.mark.parametrize(
    "name", ["Acme;=HYPERLINK(1)", "Acme\t=1", "Acme;-1+1;+2", "Acme\n@SUM(1)", 'Ac"me;=1', "; =1"]
)
def test_no_cell_is_a_formula_where_other_signs_part_cells(name: str, parts: str) -> None:
    """Half of Europe parts cells by ";", which is only a letter to whoever wrote the file."""
    columns = [SheetColumn(each, CellKind.WORDS) for each in ("number", "customer")]
    columns.append(SheetColumn("count", CellKind.NUMBER))
    text = as_csv(Sheet("1", columns, [("OPP-1", name, 5)])).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=parts) for cell in row]
    assert [each for each in cells if each[:1] in ("=", "+", "-", "@")] == []
    assert [each for each in text.split(parts) if each[:1] in ("=", "+", "-", "@")] == []


def test_texts_are_in_quotation_marks_and_numbers_bare() -> None:
    kinds = (CellKind.WORDS, CellKind.NUMBER, CellKind.WORDS)
    columns = [SheetColumn(each, kind) for each, kind in zip("abc", kinds, strict=True)]
    made = as_csv(Sheet("1", columns, [("Acme; Sons", -5, None), ('6" pump', 7, "- new\n- old")]))
    assert made.decode("utf-8-sig").split("\r\n") == [
        '"a","b","c"',
        '"Acme; Sons",-5,',
        '"6"" pump",7,"\'- new\n- old"',
        "",
    ]


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    book = zipfile.ZipFile(io.BytesIO(as_xlsx(sheet())))
    pages = [book.read(each).decode() for each in book.namelist() if "worksheets/" in each]
    assert pages
    assert [each for each in pages if "<f>" in each or "<f " in each] == []
