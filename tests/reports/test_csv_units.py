"""The money of a report's CSV is counted as its picture counts it, and says in what."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from bot.domain.money import Money
from bot.reports.sheets import CellKind, Sheet, SheetColumn, as_csv


def _cells(*amounts: Money | None, toman: bool = False, with_units: bool = True) -> list[str]:
    """The heading of a column of money, and what stands below it."""
    sheet = Sheet(
        name="Won",
        columns=[SheetColumn("Customer", CellKind.WORDS), SheetColumn("Won", CellKind.MONEY)],
        rows=[["Acme", each] for each in amounts],
        toman=toman,
        with_units=with_units,
    )
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
