"""The money of a report's CSV is counted as its picture counts it, and says in what."""

from __future__ import annotations

import csv
import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest

from bot.domain.money import Money
from bot.domain.people import Calendar, Locale
from bot.reports.sheets import CellKind, Sheet, SheetColumn, as_csv, as_xlsx
from bot.speech.reader import Reader
from reports.figures import TR


def _sheet(*amounts: Money | None, **how: Any) -> Sheet:
    return Sheet(
        name="Won",
        columns=[SheetColumn("Customer", CellKind.WORDS), SheetColumn("Won", CellKind.MONEY)],
        rows=[["Acme", each] for each in amounts],
        **how,
    )


def _cells(*amounts: Money | None, toman: bool = False, with_units: bool = True) -> list[str]:
    """The heading of a column of money, and what stands below it."""
    sheet = _sheet(*amounts, toman=toman, with_units=with_units)
    rows = csv.reader(io.StringIO(as_csv(sheet).decode("utf-8-sig")))
    return [row[1] for row in rows]


@pytest.mark.parametrize(
    ("rials", "tomans"), [("131502000000", "13150200000"), ("15", "1.5"), ("0", "0")]
)
def test_rials_are_toman_where_people_count_in_them(rials: str, tomans: str) -> None:
    amount = Money.of(Decimal(rials), "IRR")
    assert _cells(amount, None, toman=True) == ["Won (IRT)", tomans, ""]
    assert _cells(amount) == ["Won (IRR)", f"{rials}.00"]


def test_other_money_is_named_by_its_code() -> None:
    assert _cells(Money(1250, "EUR"), Money(0, "EUR")) == ["Won (EUR)", "12.50", "0.00"]


def test_several_currencies_in_a_column_have_no_unit() -> None:
    assert _cells(Money(1250, "EUR"), Money(7, "JPY")) == ["Won", "12.50", "7"]


def test_a_file_that_is_read_in_again_stays_plain() -> None:
    amount = Money.of(Decimal(150), "IRR")
    assert _cells(amount, toman=True, with_units=False) == ["Won", "150.00"]


@pytest.mark.parametrize(
    ("locale", "toman", "rials", "euros"),
    [
        (Locale.FA, "تومان", "ریال", "یورو"),
        (Locale.EN, "toman", "IRR", "€"),
        (Locale.FR, "tomans", "rials", "€"),
        (Locale.TH, "โตมัน", "เรียลอิหร่าน", "ยูโร"),
    ],
)
def test_money_is_counted_in_what_its_reader_calls_it(
    locale: Locale, toman: str, rials: str, euros: str
) -> None:
    for tens, unit in ((True, toman), (False, rials)):
        reader = Reader(locale, Calendar.GREGORIAN, "UTC", toman=tens)
        units = TR.formats(reader).currencies()
        both = (Money(1500, "IRR"), Money(1250, "EUR"))
        sheet = _sheet(*both, toman=tens, units=units, with_units=True)
        with zipfile.ZipFile(io.BytesIO(as_xlsx(sheet))) as made:
            styles = made.read("xl/styles.xml").decode()
        assert f"&quot;{unit}&quot;" in styles
        assert f"#,##0.00 &quot;{euros}&quot;" in styles
        alone = _sheet(both[0], toman=tens, units=units, with_units=True)
        assert as_csv(alone).decode("utf-8-sig").splitlines()[0] == f'"Customer","Won ({unit})"'
