from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.breaking import ELLIPSIS, balanced_lines, cut, fits_by_words
from bot.charts.textsafe import RLM

FSI, PDI = "\u2068", "\u2069"
THAI = "โอกาสครึ่งหนึ่งหยุดอยู่ที่ขั้นตอนเสนอราคา"


def measure(text: str) -> float:
    """Every visible letter is one point wide."""
    return sum(1 for char in text if unicodedata.category(char) not in {"Mn", "Cf"})


def test_what_fits_stays_in_one_line():
    assert balanced_lines("Half stalls", 11, measure) == ["Half stalls"]


def test_two_lines_are_nearly_equal():
    lines = balanced_lines("Half of the pipeline stalls at proposal", 30, measure)

    assert lines == ["Half of the pipeline", "stalls at proposal"]


def test_a_third_line_is_cut():
    first, second = balanced_lines("one two three four five six seven", 10, measure)

    assert first == "one two"
    assert second == "three fou" + ELLIPSIS


def test_a_word_without_spaces_is_broken_rather_than_lost():
    assert balanced_lines("Donaudampfschifffahrt", 12, measure) == ["Donaudampf", "schifffahrt"]


def test_it_is_known_before_whether_a_word_would_be_broken():
    assert fits_by_words("No decision maker", 11, measure)
    assert not fits_by_words("No decision maker", 10, measure)
    assert not fits_by_words("Competitor", 7, measure)
    assert fits_by_words("Competitor", 10, measure)


def test_a_thai_word_too_long_for_its_column_parts_at_its_seam():
    assert balanced_lines("งบประมาณ", 6, measure) == ["งบ", "ประมาณ"]


def test_unknown_thai_breaks_before_a_leading_vowel():
    assert balanced_lines("สุพรรณบุรีเมืองเหน่อ", 11, measure) == ["สุพรรณบุรี", "เมืองเหน่อ"]


def test_thai_breaks_between_the_words_of_a_sentence():
    assert balanced_lines(THAI, 28, measure) == ["โอกาสครึ่งหนึ่งหยุด", "อยู่ที่ขั้นตอนเสนอราคา"]


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("ไม่มีงบประมาณ", ["ไม่มี", "งบประมาณ"]),
        ("ขาดคุณสมบัติ", ["ขาด", "คุณสมบัติ"]),
        ("ราคาสูงเกินไป", ["ราคาสูง", "เกินไป"]),
        ("ปิดการขายไม่ได้", ["ปิดการขาย", "ไม่ได้"]),
    ],
)
def test_a_thai_heading_breaks_between_words_and_never_inside_one(heading, lines):
    assert balanced_lines(heading, 8, measure) == lines


def test_thai_breaks_where_the_sentence_says_so():
    hinted = "สุพรรณ\u200bบุรีเมืองเหน่อ"

    assert balanced_lines(hinted, 13, measure) == ["สุพรรณ", "บุรีเมืองเหน่อ"]


@given(st.integers(min_value=4, max_value=40))
def test_no_thai_sign_is_torn_from_its_letter(width):
    for line in balanced_lines(THAI, width, measure):
        assert unicodedata.category(line[0]) != "Mn"
        assert line[0] not in "ะาำๆฯ"
        assert line.rstrip(ELLIPSIS)[-1] not in "เแโใไ"


@given(st.text(max_size=60), st.integers(min_value=1, max_value=40))
def test_every_line_fits(text, width):
    assert all(measure(line) <= width for line in balanced_lines(text, width, measure))


@given(st.text(max_size=60), st.integers(min_value=1, max_value=40))
def test_a_cut_text_fits_and_begins_as_it_did(text, width):
    shortened = cut(text, width, measure)

    assert measure(shortened) <= width
    assert shortened == text or text.startswith(shortened.rstrip(ELLIPSIS))


def test_an_isolate_is_closed_before_the_ellipsis():
    assert cut(f"سهم {FSI}Acme Limited{PDI}", 9, measure) == f"سهم {FSI}Acme{PDI}{ELLIPSIS}"


def test_a_break_leaves_no_isolate_open():
    lines = balanced_lines(f"سهم {FSI}Acme Limited{PDI} از بازار بیشتر شد", 24, measure)

    assert [line.count(FSI) for line in lines] == [line.count(PDI) for line in lines]


def test_the_second_line_reads_in_the_direction_of_the_first():
    _, second = balanced_lines(f"{RLM}CRM منبع این گزارش است", 14, measure)

    assert second.startswith(RLM)


FSI, PDI = "\u2068", "\u2069"


def test_a_name_is_broken_between_its_words_and_isolated_in_both_lines():
    title = f"بیشترین از {FSI}Consolidated Amalgamated Holdings{PDI} است"
    lines = balanced_lines(title, 36, measure)

    assert lines == [
        f"بیشترین از {FSI}Consolidated{PDI}",
        f"{FSI}Amalgamated Holdings{PDI} است",
    ]
    assert fits_by_words(title, 36, measure)
    assert not fits_by_words(title, 23, measure)
