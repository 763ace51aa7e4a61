from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.speech.markup import clean, cut, escaped, isolated, leading_right, length, visible
from bot.speech.widths import cells, room_in_row, shortened

anything = st.text(st.characters(codec="utf-8"), max_size=60)


@given(anything, st.integers(1, 60))
def test_a_cut_text_is_never_longer_and_never_torn(text: str, most: int) -> None:
    marked = f"<b>{escaped(text)}</b><i>end</i>"
    short = cut(marked, most)
    assert length(short) <= most
    assert short.count("<b>") == short.count("</b>")
    assert (text + "end").startswith(visible(short).removesuffix("…"))


@given(anything)
def test_what_was_escaped_is_seen_again(text: str) -> None:
    assert visible(escaped(text)) == text


@given(anything, st.integers(2, 40))
def test_a_shortened_text_fits(text: str, most: int) -> None:
    assert cells(shortened(text, most)) <= most


def test_clean_leaves_joiners_and_line_feeds() -> None:
    assert clean("می\u200cشود\nA\u200fB\u2067C\udfff\x00 ") == "می\u200cشود\nABC"


def test_digits_run_against_a_persian_line() -> None:
    assert isolated("+98 21 1234", rtl=True) == "\u2068+98 21 1234\u2069"
    assert isolated("+98 21 1234", rtl=False) == "+98 21 1234"


def test_thai_marks_take_no_cell_and_stay_with_their_letter() -> None:
    assert cells("ที่นี่") == 2 + 0
    assert shortened("ที่นี่เก่า", 4) == "ที่นี่…"


def test_a_thai_leading_vowel_is_not_left_alone() -> None:
    assert shortened("กเก่ง", 3) == "ก…"


def test_a_joined_emoji_is_one_piece() -> None:
    assert shortened("ab👩\u200d👩cd", 4) == "ab…"


def test_rooms_of_rows() -> None:
    assert [room_in_row(each) for each in (1, 2, 3, 7)] == [28, 13, 8, 4]


@pytest.mark.parametrize(
    "line",
    [
        "\u2068Acme Corp\u2069",
        "\u2068OPP-2026-00001\u2069",
        "<b>\u2068Acme Corp\u2069</b> · ۵۰",
        "PDF را بفرستید",
        "/find – جست‌وجو",
    ],
)
def test_a_line_that_begins_with_latin_reads_from_the_right(line: str) -> None:
    assert leading_right(line) == f"\u200f{line}"


@pytest.mark.parametrize("line", ["فرصت", "\u2068Acme\u2069 فرصت را برد", "🏆 برد", "۵۰٪ · ۲", ""])
def test_a_line_that_reads_so_by_itself_is_left_alone(line: str) -> None:
    assert leading_right(line) == line
