"""Quantities and probabilities as reps type them."""

from decimal import Decimal

import pytest

from bot.reading.numbers.percent import read_percent
from bot.reading.numbers.quantity import read_quantity
from bot.reading.result import Choice, Read, Unread


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "20", "20"),
        ("en", "x20", "20"),
        ("en", "20 pcs", "20"),
        ("en", "2.5", "2.5"),
        ("en", "two dozen", "24"),
        ("fr", "2,125", None),
        ("fr", "dix-huit", "18"),
        ("fr", "0,125", "0.125"),
        ("fa", "سه تا", "3"),
        ("fa", "۵ عدد", "5"),
        ("fa", "۲٫۵", "2.5"),
        ("th", "สิบสองตัว", "12"),
        ("th", "๓ เครื่อง", "3"),
    ],
)
def test_quantities(lang, text, value):
    found = read_quantity(text, lang=lang)
    if value is None:
        assert isinstance(found, Choice)
    else:
        assert found == Read(Decimal(value))


@pytest.mark.parametrize(
    ("text", "whole", "reason"),
    [
        ("", False, "empty"),
        ("0", False, "quantity-zero"),
        ("-3", False, "number-negative"),
        ("1.2345", False, "quantity-too-fine"),
        ("2.5", True, "quantity-whole"),
        ("9999999999999", False, "quantity-too-large"),
        ("three pumps", False, "number-unclear"),
        ("1,2,3", False, "number-unclear"),
        ("many", False, "number-unclear"),
    ],
)
def test_quantities_refused_by_name(text, whole, reason):
    assert read_quantity(text, lang="en", whole=whole) == Unread(reason)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "60%", 60),
        ("en", "60", 60),
        ("en", "0", 0),
        ("en", "100 percent", 100),
        ("en", "sixty per cent", 60),
        ("fr", "70 %", 70),
        ("fr", "cent pour cent", 100),
        ("fa", "٪۶۰", 60),
        ("fa", "۶۰٪", 60),
        ("fa", "۴۰ درصد", 40),
        ("fa", "شصت درصد", 60),
        ("th", "๔๐%", 40),
        ("th", "สี่สิบเปอร์เซ็นต์", 40),
    ],
)
def test_probabilities(lang, text, value):
    assert read_percent(text, lang=lang) == Read(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("101", "percent-range"),
        ("-5%", "number-negative"),
        ("62.5%", "percent-whole"),
        ("50-60%", "number-unclear"),
        ("60% 70%", "number-unclear"),
        ("likely", "number-unclear"),
        ("%", "number-unclear"),
    ],
)
def test_probabilities_refused_by_name(text, reason):
    assert read_percent(text, lang="en") == Unread(reason)
