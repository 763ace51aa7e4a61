"""Files for `forsat import` that were made to do harm: refused in a sentence, at little cost."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.actions.importing import bounds
from bot.actions.importing.bounds import TooMuchError, check_workbook
from bot.cli import main
from bot.reports.sheets import CellKind, Sheet, SheetColumn, as_xlsx

SHEET = "xl/worksheets/sheet1.xml"
FAR = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
ENTITIES = (
    b'<!DOCTYPE lolz [<!ENTITY a "lol">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)


def workbook(rows: list[tuple[str, ...]]) -> bytes:
    head, *rest = rows
    columns = tuple(SheetColumn(each, CellKind.WORDS) for each in head)
    return as_xlsx(Sheet("customers", columns, rest))


def with_page(change: Callable[[bytes], bytes]) -> bytes:
    """A good workbook whose first page is another."""
    whole = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([("name",), ("Acme",)]))) as good,
        zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for part in good.infolist():
            content = good.read(part)
            bad.writestr(part.filename, change(content) if part.filename == SHEET else content)
    return whole.getvalue()


def bomb() -> bytes:
    """Sixty kilobytes that unpack to sixty megabytes, in one part."""
    return with_page(lambda page: page + b" " * (60 * 1024 * 1024))


def far_corner() -> bytes:
    return with_page(lambda page: page.replace(b"</sheetData>", FAR + b"</sheetData>"))


def entities() -> bytes:
    return with_page(lambda page: page.replace(b"<worksheet", ENTITIES + b"<worksheet", 1))


def many_parts() -> bytes:
    whole = io.BytesIO(workbook([("name",), ("Acme",)]))
    with zipfile.ZipFile(whole, "a") as more:
        for number in range(bounds.MOST_PARTS):
            more.writestr(f"xl/media/{number}.png", b"")
    return whole.getvalue()


def liar() -> bytes:
    """The folder says that every part is as small as can be."""
    content = bytearray(bomb())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 24 : at + 28] = (1).to_bytes(4, "little")
        at = content.find(b"PK\x01\x02", at + 4)
    return bytes(content)


HOSTILE = {
    "a bomb": (bomb, "unpacks to more than"),
    "a liar": (liar, "no workbook"),
    "a far corner": (far_corner, "its cells reach over more than"),
    "entities": (entities, "defines entities"),
    "many parts": (many_parts, "parts"),
    "not packed at all": (lambda: b"PK\x03\x04 no more", "no workbook"),
    "cut off": (lambda: workbook([("name",), ("Acme",)])[:-100], "no workbook"),
    "another kind": (lambda: b"%PDF-1.7 customers", "no workbook"),
    "nothing": (lambda: b"", "no workbook"),
}


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule with smaller numbers: the suite need not unpack half a gigabyte."""
    monkeypatch.setattr(bounds, "MOST_UNPACKED", 16 * 1024 * 1024)
    monkeypatch.setattr(bounds, "MOST_BYTES", 1024 * 1024)


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_workbook_is_refused_in_a_sentence(
    what: str, company: object, bare: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del company
    make, said = HOSTILE[what]
    (bare / "c.xlsx").write_bytes(make())
    assert main(["import", "customers", "c.xlsx", "--apply"]) != 0
    told = capsys.readouterr()
    assert said in told.out + told.err
    assert "Traceback" not in told.out + told.err


@pytest.mark.parametrize(
    "cells",
    [
        FAR.replace(b'"', b"'"),
        FAR.replace(b"r=", b"r \n=\t"),
        FAR.replace(b"XFD", b"xfd"),
        FAR.replace(b"XFD", b"XFD000"),
        b'<row spans="1:1" r="1048576"><c/></row><row r="1"><c r="XFD1"/></row>',
        b'<row r="9">' + b"<c/>" * 16_000 + b'</row><row r="1048576"><c><v>1</v></c></row>',
        b'<row r="9"><c r="XFA9"/>' + b"<c/>" * 3 + b'</row><row r="1048576"/>',
        b"<row>" + b"<x:c t='n'>1</x:c>" * 5_000 + b"</row>" + b"<row/>" * 5_000,
    ],
    ids=[
        *("single quotes", "blanks", "small letters", "zeros", "the row says it"),
        *("cells without places", "some without places", "rows without numbers"),
    ],
)
def test_a_far_corner_is_seen_however_it_is_written(cells: bytes, tmp_path: Path) -> None:
    file = tmp_path / "c.xlsx"
    file.write_bytes(
        with_page(lambda page: page.replace(b"</sheetData>", cells + b"</sheetData>"))
    )
    with pytest.raises(TooMuchError, match="reach over"):
        check_workbook(file)


def test_cells_without_places_are_counted_across_the_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None is counted twice, and none is lost where one piece ends and the next begins."""
    cells = b"<row>" + b"<c></c>" * 700 + b"</row>" + b"<row></row>" * 99
    file = tmp_path / "c.xlsx"
    file.write_bytes(with_page(lambda _: cells))
    monkeypatch.setattr(bounds, "_PIECE", 13)
    monkeypatch.setattr(bounds, "MOST_CELLS", 70_000)
    check_workbook(file)
    monkeypatch.setattr(bounds, "MOST_CELLS", 69_999)
    with pytest.raises(TooMuchError, match="reach over"):
        check_workbook(file)


def test_a_page_may_stand_anywhere_in_the_folder(tmp_path: Path) -> None:
    """What a part is called says nothing of what it is read as."""
    with (
        zipfile.ZipFile(io.BytesIO(far_corner())) as good,
        zipfile.ZipFile(tmp_path / "c.xlsx", "w", zipfile.ZIP_DEFLATED) as moved,
    ):
        for part in good.infolist():
            content = good.read(part).replace(b"worksheets/sheet1.xml", b"elsewhere")
            moved.writestr(part.filename.replace("worksheets/sheet1.xml", "elsewhere"), content)
    with pytest.raises(TooMuchError, match="reach over"):
        check_workbook(tmp_path / "c.xlsx")


def test_a_good_workbook_is_let_in(company: object, bare: Path) -> None:
    del company
    (bare / "c.xlsx").write_bytes(workbook([("name",), ("Acme",), ("=1+1",)]))
    check_workbook(bare / "c.xlsx")
    assert main(["import", "customers", "c.xlsx", "--apply"]) == 0


def test_a_page_just_small_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "c.xlsx").write_bytes(workbook([("name", "phone"), *[("A", "1")] * 9]))
    monkeypatch.setattr(bounds, "MOST_CELLS", 20)
    check_workbook(tmp_path / "c.xlsx")
    monkeypatch.setattr(bounds, "MOST_CELLS", 19)
    with pytest.raises(TooMuchError, match="reach over"):
        check_workbook(tmp_path / "c.xlsx")


LARGE = "name\n" + "Acme,\n" * 200_000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (LARGE.encode(), "more than"),
        (b"name\n" + b"A" * 400_000 + b"\n", "not a CSV file"),
        ("name\nAcmé\n".encode("utf-16"), "UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "UTF-8"),
        (b"PK\x03\x04\x14\x00\xff\xfe", "UTF-8"),
        (b"name\nAc\x00me\n", "no text in UTF-8"),
        (b'name\n"Acme\n', "not a CSV file"),
    ],
    ids=["large", "one cell", "utf-16", "picture", "workbook", "nul", "open quote"],
)
def test_what_is_no_csv_is_refused_in_a_sentence(
    content: bytes,
    said: str,
    company: object,
    bare: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    del company
    (bare / "c.csv").write_bytes(content)
    assert main(["import", "customers", "c.csv", "--apply"]) != 0
    told = capsys.readouterr()
    assert said in told.out + told.err
    assert "Traceback" not in told.out + told.err


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.csv", "nowhere/c.csv", ".", "c.csv/", "x" * 300 + ".csv"]
)
def test_a_file_that_cannot_be_read_is_said_so(
    name: str, company: object, bare: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del company, bare
    assert main(["import", "customers", name]) != 0
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    assert "cannot be read" in told.out + told.err
