"""Names are found however they were typed."""

import json
from pathlib import Path

import pytest

from bot.reading.names import name_norm, search_key

CASES = Path(__file__).parent / "cases" / "names.jsonl"


@pytest.mark.parametrize("line", CASES.read_text().splitlines())
def test_collected_names(line):
    case = json.loads(line)
    assert (search_key(case["a"]) == search_key(case["b"])) is case["same"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("  O\u2019Brien   & Sons ", "obriensons"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Ｔｏｙｏｔａ", "toyota"),
        ("İstanbul", "istanbul"),
        ("أحمد", "احمد"),
        ("مؤسسة", "موسسه"),
        ("گروه\u200cصنعتی", "گروهصنعتی"),
        ("کـــاوه", "کاوه"),
        ("\u2067فولاد\u2069", "فولاد"),
        ("ﺷﺮﻛﺖ", "شرکت"),
        ("۱۲٣", "123"),
        ("เเม่", "แม"),
        ("Ёлка", "елка"),
        ("...", ""),
    ],
)
def test_keys(typed, key):
    assert search_key(typed) == key


def test_words_stay_apart_in_the_words_key():
    assert name_norm("Études & Conseil, S.A.R.L.") == "etudes conseil sarl"
    assert name_norm("گروه\u200cصنعتی  نیرو") == "گروهصنعتی نیرو"


def test_exact_tones_tell_thai_words_apart():
    assert search_key("ข้าว", tones=True) != search_key("ขาว", tones=True)
    assert search_key("นํ้าตาล", tones=True) == search_key("น้ำตาล", tones=True)
    assert name_norm("ไทยฟู้ด จำกัด", tones=True) == "ไทยฟู้ด จำกัด"
