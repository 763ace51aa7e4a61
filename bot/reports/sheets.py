"""A table as a file for spreadsheets: XLSX, and CSV that opens in them without harm."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.domain.money import CURRENCIES, TOMAN_RIALS, Money
from bot.domain.people import Calendar

LONGEST_CELL = 32_767
"""Characters a spreadsheet keeps in one cell."""

FIRST_DAY = date(1900, 3, 1)
"""Before it spreadsheets count days in different ways."""

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be taken for a formula."""

_RISKY_INSIDE = re.compile(r"(?<=[;\t\r\n])(?=[=+@]|-\S)")
"""So would the rest of a text where a spreadsheet takes another sign than the comma to part
cells, as it does in half of Europe. A dash and a blank begin a line of a list.
"""

TOMAN_CODE = "IRT"
"""No currency has this code, and people write it where they count in toman."""

WIDTHS = (10, 40)
WIDEST_REMARK = 80


class CellKind(StrEnum):
    WORDS = "words"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DAY = "day"
    MOMENT = "moment"
    """A wall time where the reader is."""


class SheetForm(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    title: str
    kind: CellKind


@dataclass(frozen=True)
class Sheet:
    """`rows` hold a value or None for each column, of the type its kind says.

    remarks: lines that say what the table is about, on a page of their own named `about`, so
    that the table stays one that can be sorted and counted; CSV has no second page for them.
    units: what the money of each currency is counted in, as its reader calls it; of those that
    are not in it the code. Toman have none: `TOMAN_CODE`.
    with_units: in CSV, money of one currency has its unit in the heading and is counted as it is
    spoken, in toman where people do; else it is plain, for files that are read in again.
    in_own: what each row's money is in stands beside it, so it is counted as it is spoken though
    a column has several.
    """

    name: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[Any]]
    rtl: bool = False
    calendar: Calendar = Calendar.GREGORIAN
    toman: bool = False
    units: Mapping[str, str] = field(default_factory=dict)
    with_units: bool = False
    in_own: bool = False
    about: str = ""
    remarks: Sequence[str] = ()


def as_file(sheet: Sheet, form: SheetForm) -> bytes:
    return as_csv(sheet) if form is SheetForm.CSV else as_xlsx(sheet)


# XLSX -----------------------------------------------------------------------------------

_DAYS = {
    Calendar.GREGORIAN: "yyyy-mm-dd",
    Calendar.JALALI: "[$-fa-IR,16]yyyy/mm/dd;@",
    Calendar.BUDDHIST: "[$-107041E]d/m/yyyy;@",
}
"""How a day is shown; the number in the cell is the same day in all of them."""


def as_xlsx(sheet: Sheet) -> bytes:
    """Real numbers and dates under a first row that stays; texts are never formulas."""
    import xlsxwriter

    made = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(made, options)
    page = book.add_worksheet(_page_name(sheet.name))
    if sheet.rtl:
        page.right_to_left()
    page.freeze_panes(1, 0)
    head = book.add_format({"bold": True, "bottom": 1})
    for at, column in enumerate(sheet.columns):
        page.write_string(0, at, column.title, head)
        page.set_column(at, at, _width(sheet, at))
    formats = _Formats(book, sheet)
    for down, row in enumerate(sheet.rows, start=1):
        for at, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
            if value is not None:
                _WRITE[column.kind](page, (down, at), value, formats)
    page.autofilter(0, 0, max(len(sheet.rows), 1), max(len(sheet.columns) - 1, 0))
    if sheet.remarks:
        _remark(book, sheet, head)
    book.close()
    return made.getvalue()


def _remark(book: Any, sheet: Sheet, head: Any) -> None:
    """The second page: what the table is called first, then a line for each remark."""
    page = book.add_worksheet(_page_name(sheet.about))
    if sheet.rtl:
        page.right_to_left()
    page.set_column(0, 0, WIDEST_REMARK, book.add_format({"text_wrap": True}))
    page.write_string(0, 0, sheet.name, head)
    for down, line in enumerate(sheet.remarks, start=1):
        page.write_string(down, 0, line[:LONGEST_CELL])


class _Formats:
    """The number formats of one file, each made once."""

    def __init__(self, book: Any, sheet: Sheet) -> None:
        self.sheet = sheet
        self._book = book
        self._made: dict[str, Any] = {}

    def of(self, pattern: str) -> Any:
        if pattern not in self._made:
            self._made[pattern] = self._book.add_format({"num_format": pattern})
        return self._made[pattern]

    @property
    def day(self) -> str:
        return _DAYS[self.sheet.calendar]


At = tuple[int, int]


def _write_words(page: Any, at: At, value: str, _formats: _Formats) -> None:
    page.write_string(*at, value[:LONGEST_CELL])


def _write_number(page: Any, at: At, value: int | Decimal, _formats: _Formats) -> None:
    page.write_number(*at, float(value))


def _write_percent(page: Any, at: At, value: int, formats: _Formats) -> None:
    page.write_number(*at, value / 100, formats.of("0%"))


def _write_money(page: Any, at: At, value: Money, formats: _Formats) -> None:
    amount, digits, unit = _spoken(value, formats.sheet)
    decimals = "." + "0" * digits if digits else ""
    page.write_number(*at, float(amount), formats.of(f'#,##0{decimals} "{unit}"'))


def _write_day(page: Any, at: At, value: date, formats: _Formats) -> None:
    if value < FIRST_DAY:
        page.write_string(*at, value.isoformat())
    else:
        page.write_datetime(*at, value, formats.of(formats.day))


def _write_moment(page: Any, at: At, value: datetime, formats: _Formats) -> None:
    pattern = formats.day.removesuffix(";@") + " hh:mm"
    page.write_datetime(*at, value.replace(tzinfo=None), formats.of(pattern))


_WRITE: Mapping[CellKind, Callable[..., None]] = {
    CellKind.WORDS: _write_words,
    CellKind.NUMBER: _write_number,
    CellKind.PERCENT: _write_percent,
    CellKind.MONEY: _write_money,
    CellKind.DAY: _write_day,
    CellKind.MOMENT: _write_moment,
}


def _spoken(money: Money, sheet: Sheet) -> tuple[Decimal, int, str]:
    """The amount, its digits and its unit as they are spoken here."""
    if money.currency == "IRR" and sheet.toman:
        return money.value / TOMAN_RIALS, 0, sheet.units.get("IRR", TOMAN_CODE)
    unit = sheet.units.get(money.currency, money.currency)
    return money.value, CURRENCIES[money.currency].shown, unit


def _page_name(name: str) -> str:
    """As spreadsheets allow it."""
    return "".join(each for each in name if each not in "[]:*?/\\'")[:31] or "1"


def _width(sheet: Sheet, at: int) -> int:
    """Wide enough for what stands in the first rows."""
    texts = [sheet.columns[at].title, *(str(row[at] or "") for row in sheet.rows[:50])]
    if sheet.columns[at].kind is not CellKind.WORDS:
        texts = [sheet.columns[at].title, "0" * 16]
    least, most = WIDTHS
    return min(most, max(least, *(len(each) + 2 for each in texts)))


# CSV ------------------------------------------------------------------------------------


def as_csv(sheet: Sheet) -> bytes:
    """UTF-8 with a mark of it, texts in quotation marks, plain numbers and ISO days."""
    units = [_unit(sheet, at) for at in range(len(sheet.columns))]
    heads = zip(sheet.columns, units, strict=True)
    money = [each.kind is CellKind.MONEY for each in sheet.columns]
    counted = [
        bool(unit) or (sheet.in_own and each) for unit, each in zip(units, money, strict=True)
    ]
    lines = [[_quoted(f"{each.title} ({unit})" if unit else each.title) for each, unit in heads]]
    lines += (
        [
            "" if value is None else _counted(value, sheet) if spoken else _plain(column, value)
            for column, value, spoken in zip(sheet.columns, row, counted, strict=True)
        ]
        for row in sheet.rows
    )
    made = io.StringIO(newline="")
    for line in lines:
        made.write(",".join(line) + "\r\n")
    return made.getvalue().encode("utf-8-sig")


def _unit(sheet: Sheet, at: int) -> str:
    """What the money of a column is counted in; "" for other columns, and for several units."""
    if not sheet.with_units or sheet.columns[at].kind is not CellKind.MONEY:
        return ""
    units = {_spoken(row[at], sheet)[2] for row in sheet.rows if row[at] is not None}
    return units.pop() if len(units) == 1 else ""


def _counted(money: Money, sheet: Sheet) -> str:
    """In the unit that stands above; to the last digit that the currency has."""
    amount = _spoken(money, sheet)[0]
    exact = f"{amount:.{CURRENCIES[money.currency].digits}f}"
    return exact.rstrip("0").rstrip(".") if sheet.toman and "." in exact else exact


def _quoted(text: str) -> str:
    """In quotation marks always, so that a sign that parts cells elsewhere does not in it."""
    return '"' + harmless(text).replace('"', '""') + '"'


def harmless(text: str) -> str:
    """With a quote before what a spreadsheet would calculate."""
    inside = _RISKY_INSIDE.sub("'", text)
    return f"'{inside}" if text.startswith(RISKY) else inside


def _plain(column: SheetColumn, value: Any) -> str:
    match column.kind:
        case CellKind.MONEY:
            digits = CURRENCIES[value.currency].digits
            return f"{value.value:.{digits}f}"
        case CellKind.DAY:
            return str(value.isoformat())
        case CellKind.MOMENT:
            return str(value.replace(tzinfo=None).isoformat(sep=" ", timespec="minutes"))
        case CellKind.WORDS:
            return _quoted(value)
    return str(value)
