from __future__ import annotations

import pytest

from bot.charts.textsafe import ALM, LRM, RLM, is_rtl, safe_name, safe_sentence

FSI, PDI, LRI, RLO = "\u2068", "\u2069", "\u2066", "\u202e"


def everything(_char: str) -> bool:
    return True


def latin_only(char: str) -> bool:
    return char.isascii()


def sentence(text: str, *, rtl: bool = False) -> str:
    return safe_sentence(text, rtl=rtl, covered=everything)


def test_a_lone_surrogate_disappears():
    assert safe_name("Acme \ud83d Ltd", covered=everything) == "Acme Ltd"


def test_a_name_keeps_no_control_that_could_turn_its_neighbours():
    assert safe_name(f"{RLO}Acme{PDI}{RLM} \u202aLtd", covered=everything) == "Acme Ltd"


def test_a_name_keeps_the_joiner_persian_needs():
    assert safe_name("می\u200cخواهم", covered=everything) == "می\u200cخواهم"


def test_a_picture_leaves_nothing_and_an_unknown_letter_a_box():
    assert safe_name("Acme 🚀", covered=latin_only) == "Acme"
    assert safe_name("Acme 中", covered=latin_only) == "Acme □"


def test_a_name_of_pictures_only_is_still_seen():
    assert safe_name("🚀🚀", covered=latin_only) == "□"
    assert safe_name("  ", covered=latin_only) == ""


def test_lines_and_tabs_become_one_space_but_no_break_spaces_stay():
    assert safe_name("Acme\n\tLtd", covered=everything) == "Acme Ltd"
    assert sentence("1\u202f234\u00a0€") == "1\u202f234\u00a0€"


def test_marks_cannot_be_piled_up():
    piled = safe_name("z" + "\u0301" * 50, covered=everything)

    assert len(piled) <= 4


def test_a_sentence_keeps_its_isolates_when_they_close():
    told = f"سهم {FSI}Acme (UK){PDI} است"

    assert sentence(told, rtl=True) == told


@pytest.mark.parametrize("broken", [f"سهم {FSI}Acme", f"سهم Acme{PDI}", f"سهم {PDI}Acme{FSI}"])
def test_a_sentence_loses_isolates_that_do_not_close(broken):
    clean = sentence(broken, rtl=True)

    assert FSI not in clean
    assert PDI not in clean


def test_a_persian_line_that_starts_with_latin_is_told_its_direction():
    assert sentence("CRM منبع است", rtl=True) == RLM + "CRM منبع است"
    assert sentence("منبع: CRM", rtl=True) == "منبع: CRM"
    assert sentence("CRM", rtl=True) == "CRM"


def test_an_english_line_that_starts_with_a_persian_name_is_told_its_direction():
    assert sentence("مریم leads with 5") == LRM + "مریم leads with 5"
    assert sentence("مریم") == "مریم"


def test_a_bare_persian_percentage_gets_its_sign_on_the_left():
    assert sentence("۴۱٪", rtl=True) == ALM + "۴۱٪"
    assert sentence("۴۱٪ ادامه دادند", rtl=True) == "۴۱٪ ادامه دادند"
    assert sentence("41%") == "41%"


def test_a_persian_figure_stands_apart_from_the_latin_word_before_it():
    assert sentence("منبع: CRM · ۳۱۲ فرصت", rtl=True) == f"منبع: CRM · {RLM}۳۱۲ فرصت"
    assert sentence("گوشی iPhone 15 فروخته شد", rtl=True) == "گوشی iPhone 15 فروخته شد"
    isolated = f"سهم {FSI}Acme ۱۲{PDI} است"
    assert sentence(isolated, rtl=True) == isolated


def test_the_first_strong_letter_outside_isolates_decides():
    assert is_rtl("12 مریم") is True
    assert is_rtl(f"{FSI}مریم{PDI} leads") is False
    assert is_rtl(f"{LRI}-5{PDI}") is None


def test_a_sign_stays_to_the_left_of_its_persian_figure():
    assert sentence(f"{LRM}−۲۵ میلیون تومان", rtl=True) == "\u2066−۲۵\u2069 میلیون تومان"
    assert sentence("+۱٫۶", rtl=True) == "\u2066+۱٫۶\u2069"
    assert sentence("تلفن ۰۲۱−۸۸", rtl=True) == "تلفن ۰۲۱−۸۸"
    assert sentence("−25", rtl=False) == "−25"
