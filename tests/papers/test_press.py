"""The press: what people wrote is set as text, whatever it looks like, and pages hold together."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
import typst
import zxingcpp
from PIL import Image

from bot.papers.paper import Paper, Side
from bot.papers.press import pages_as_png, pdf

HOSTILE = (
    '#panic("ran")',
    '#read("/etc/passwd")',
    '#import "@preview/nothing:0.0.1"',
    "$ x",
    "*never closed",
    "_never closed",
    "@nobody",
    "`never closed",
    "\\u{zz}",
    "#{",
    "]",
    "#let each = [",
)
"""Each is a mistake as markup, so that a template that ran it would not compile."""

COLUMNS = ("#", "What", "How many", "Price", "Amount")


def paper(text: str = "Valve", *, lines: int = 1, notes: tuple[str, ...] = ()) -> Paper:
    """A quote with this text wherever somebody types one."""
    return Paper(
        lang="en",
        kind="Quote",
        number="QUO-2026-00001",
        code="QUO-2026-00001",
        seller=Side(text, (text, text)),
        buyer=Side(text, (text,), "To"),
        facts=(("Reference", text),),
        columns=COLUMNS,
        rows=tuple((str(at), text, f"2 {text}", "1.00 €", "2.00 €") for at in range(lines)),
        sums=((text, "1.00 €"), ("Total", "2.00 €")),
        words_label="In words",
        words=text,
        notes=notes,
    )


def darkness(page: bytes) -> int:
    """How much ink there is."""
    with Image.open(BytesIO(page)) as image:
        return sum(255 - shade for shade in image.convert("L").tobytes())


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_write_is_never_run(text: str) -> None:
    with pytest.raises(typst.TypstError):
        typst.compile(text.encode(), format="png")
    (page,) = pages_as_png(paper(text, notes=(text,)), ppi=40)
    # It stands there, letter by letter: no sign of it was taken for a command.
    (empty,) = pages_as_png(paper("", notes=("",)), ppi=40)
    assert darkness(page) > darkness(empty)


def test_signs_of_markup_are_seen_as_they_are() -> None:
    """Bold, a heading and a list would be other pictures than their signs are."""
    plain, starred = (pages_as_png(paper(each), ppi=60)[0] for each in ("ab", "*ab*"))
    assert darkness(starred) > darkness(plain)
    assert len(pages_as_png(paper("= Not a heading\n- not a list"), ppi=20)) == 1


def test_the_head_of_the_table_stands_on_every_page() -> None:
    """With one wide heading it is as wide on the second page as on the first."""
    wide = replace(paper(lines=60), columns=("#", "W" * 40, *COLUMNS[2:]))
    narrow = replace(wide, columns=("#", "", *COLUMNS[2:]))
    told = [darkness(each) for each in pages_as_png(wide, ppi=40)]
    untold = [darkness(each) for each in pages_as_png(narrow, ppi=40)]
    assert len(told) == len(untold) == 2
    first, second = (a - b for a, b in zip(told, untold, strict=True))
    assert first > 0
    assert second == pytest.approx(first, rel=0.05)


def test_a_short_note_is_never_alone_on_a_page() -> None:
    """However many lines there are: another sum is another last page."""
    for lines in range(24, 34):
        noted = paper(lines=lines, notes=("Thank you.",))
        other = replace(noted, sums=(*noted.sums[:-1], ("Total", "9.00 €")))
        pages, others = pages_as_png(noted, ppi=30), pages_as_png(other, ppi=30)
        assert len(pages) == len(others)
        assert pages[-1] != others[-1], lines


def test_a_long_note_goes_on_over_the_pages() -> None:
    assert len(pages_as_png(paper(notes=("word " * 3000,)), ppi=20)) > 1


def test_french_figures_do_not_run_together() -> None:
    """The narrow space of the typeface is a hair: on paper it is a space one sees."""
    narrow, wide = (
        pages_as_png(paper(f"20{space}000{space}000"), ppi=60)[0] for space in ("\u202f", "\u00a0")
    )
    assert narrow == wide


@pytest.mark.parametrize("ppi", [72, 150, 300])
def test_a_camera_reads_the_square_of_dots(ppi: int) -> None:
    """As another program (zxing) sees the page, from a screenshot to a good scan."""
    link = "https://t.me/pumps_bot?start=d_QUO-2026-00001"
    page, *others = pages_as_png(replace(paper(lines=60), scan=link), ppi=ppi)
    assert read_off(page) == [link]
    assert [read_off(each) for each in others] == [[]] * len(others)
    assert read_off(pages_as_png(paper(), ppi=ppi)[0]) == []


def read_off(page: bytes) -> list[str]:
    with Image.open(BytesIO(page)) as image:
        return [each.text for each in zxingcpp.read_barcodes(image.convert("L"))]


def test_a_pdf_has_its_fonts_inside() -> None:
    made = pdf(paper("پمپ ปั๊ม"))
    assert made.startswith(b"%PDF-")
    assert b"/FontFile" in made
