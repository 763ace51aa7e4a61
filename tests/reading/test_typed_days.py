"""Days from one to another among typed conditions, as each language says them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.filters import AnyOf, Between
from bot.reading.questions.conditions import read_conditions
from reading.test_typed_conditions import known

N, D = 11, 12
"""Today is 21 November 2026."""
CLOSE, CREATED, ENDED = "close_date", "created_on", "ended_on"


def days(field: str, first: tuple[int, ...], last: tuple[int, ...]) -> Between:
    return Between(field, _day(*first), _day(*last))


def _day(month: int, number: int, year: int = 2026) -> int:
    return date(year, month, number).toordinal()


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("fr", "clôture du 1 nov au 15 déc", days(CLOSE, (N, 1), (D, 15))),
        ("fr", "clôture du 1er novembre au 15 décembre", days(CLOSE, (N, 1), (D, 15))),
        ("fr", "clôture entre le 1 nov et le 15 déc", days(CLOSE, (N, 1), (D, 15))),
        ("fr", "clôture du 25 nov au 15 déc", days(CLOSE, (N, 25), (D, 15))),
        ("fr", "clôture du 20 déc au 10 janvier", days(CLOSE, (D, 20), (1, 10, 2027))),
        ("fr", "créées du 1 nov au 15 nov", days(CREATED, (N, 1), (N, 15))),
        ("en", "close from 25 Nov to 15 Dec", days(CLOSE, (N, 25), (D, 15))),
        ("fa", "تاریخ پایان از ۱ آبان تا ۱۵ آذر", days(CLOSE, (10, 23), (D, 6))),
        ("th", "กำหนดปิด 1 พ.ย. ถึง 15 ธ.ค.", days(CLOSE, (N, 1), (D, 15))),
        ("th", "กำหนดปิด ตั้งแต่ 1 พ.ย. ถึง 15 ธ.ค.", days(CLOSE, (N, 1), (D, 15))),
    ],
)
def test_from_a_day_to_another(lang: str, text: str, meant: Between) -> None:
    read = read_conditions(text, known(lang))
    assert (read.conditions, read.unknown) == ((meant,), ())


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("fr", "clôture du 1 au 15 décembre", days(CLOSE, (D, 1), (D, 15))),
        ("fr", "clôture du 1er au 15 décembre 2025", days(CLOSE, (D, 1, 2025), (D, 15, 2025))),
        ("fr", "clôture entre le 1 et le 15 décembre", days(CLOSE, (D, 1), (D, 15))),
        ("fr", "clôture du 1 au 25 novembre", days(CLOSE, (N, 1), (N, 25))),
        ("fr", "créées du 1 au 25 novembre", days(CREATED, (N, 1), (N, 25))),
        ("en", "close from 1 to 15 Dec", days(CLOSE, (D, 1), (D, 15))),
        ("en", "close 1st-15th December", days(CLOSE, (D, 1), (D, 15))),
        ("fa", "تاریخ پایان از ۱ تا ۱۵ دی", days(CLOSE, (D, 22), (1, 5, 2027))),
        ("fa", "تاریخ پایان ۱ تا ۱۵ دی", days(CLOSE, (D, 22), (1, 5, 2027))),
        ("th", "กำหนดปิด 1-15 ธ.ค.", days(CLOSE, (D, 1), (D, 15))),
        ("th", "กำหนดปิด 1 ถึง 15 ธ.ค.", days(CLOSE, (D, 1), (D, 15))),
    ],
)
def test_of_one_month_that_is_said_once(lang: str, text: str, meant: Between) -> None:
    read = read_conditions(text, known(lang))
    assert (read.conditions, read.unknown) == ((meant,), ())


def test_what_was_won_within_a_month() -> None:
    read = read_conditions("gagnées du 1 au 15 novembre", known("fr"))
    won = AnyOf("status", ("won",))
    assert (read.conditions, read.unknown) == ((won, days(ENDED, (N, 1), (N, 15))), ())


def test_two_numbers_are_no_days() -> None:
    read = read_conditions("probability 5 to 15", known())
    assert read.conditions == (Between("probability", 5, 15),)
