"""A call with its day is the next contact, alone it is a source; a tender is neither."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.reading.lines.line import LineRead, read_line
from bot.reading.lines.parts import Book
from bot.reading.words.source_words import SOURCE_WORDS

NOW = datetime.fromisoformat("2026-11-21 10:00")
MONDAY = date(2026, 11, 23)
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}


def read(lang: str, text: str, **more: tuple[str, ...]) -> LineRead:
    """`more` are sources of the house, by their keys."""
    book = Book(
        customers={"1": "Acme", "2": "تولیدی کاوه", "3": "สยามพลาสติก"},
        sources={**SOURCE_WORDS, **more},
        currency="EUR",
    )
    return read_line(text, lang=lang, now=NOW, calendar=CALENDARS[lang], book=book)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Acme 30k appel lundi"),
        ("fr", "Acme 30k lundi appel"),
        ("fr", "Acme 30k appel téléphonique lundi"),
        ("fr", "Acme 30k coup de fil lundi"),
        ("fr", "Acme 30k téléphone lundi"),
        ("en", "Acme 30k phone call Monday"),
        ("en", "Acme 30k Monday phone call"),
        ("en", "Acme 30k phone Monday"),
        ("fa", "تولیدی کاوه ۳۰ میلیون ریال تماس تلفنی دوشنبه"),
        ("fa", "تولیدی کاوه ۳۰ میلیون ریال دوشنبه تماس تلفنی"),
        ("fa", "تولیدی کاوه ۳۰ میلیون ریال تلفن دوشنبه"),
        ("th", "สยามพลาสติก 30000 บาท โทรศัพท์วันจันทร์"),
        ("th", "สยามพลาสติก 30000 บาท วันจันทร์โทรศัพท์"),
    ],
)
def test_a_call_with_its_day_is_the_next_contact(lang: str, text: str) -> None:
    said = read(lang, text)
    assert said.follow_up is not None, text
    assert (said.follow_up.day, said.source, said.close) == (MONDAY, None, None), text
    assert "close" not in said.ask


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Acme 30k appel entrant"),
        ("fr", "Acme 30k appel"),
        ("en", "Acme 30k by phone"),
        ("en", "Acme 30k phone, close Monday"),
        ("fa", "تولیدی کاوه ۳۰ میلیون ریال تماس تلفنی"),
        ("th", "สยามพลาสติก 30000 บาท ทางโทรศัพท์"),
    ],
)
def test_without_a_day_of_its_own_it_is_the_source(lang: str, text: str) -> None:
    said = read(lang, text)
    assert (said.source, said.follow_up) == ("phone", None), text


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Acme 30k appel d'offres 15 décembre", "appel d'offres"),
        ("fr", "Acme appel d’offres 30k", "appel d’offres"),
        ("fr", "Acme 30k appel à projets", "appel à projets"),
        ("en", "Acme 30k call for tenders 15 Dec", "call for tenders"),
        ("en", "Acme 30k tender call", "tender call"),
        ("fa", "تولیدی کاوه ۳۰ میلیون ریال قرار داد ۱۵ آذر", "قرار داد"),
        ("fa", "تولیدی کاوه لوله ضد زنگ ۳۰ میلیون ریال", "لوله ضد زنگ"),
        ("th", "สยามพลาสติก โทรทัศน์ 30000 บาท", "โทรทัศน์"),
    ],
)
def test_what_only_begins_like_a_call_is_a_note(lang: str, text: str, words: str) -> None:
    said = read(lang, text)
    assert (said.source, said.follow_up) == (None, None), text
    assert said.unread == words


def test_a_house_may_have_a_source_of_that_name() -> None:
    said = read("fr", "Acme 30k appel d'offres", tender=("appel d'offres",))
    assert (said.source, said.unread) == ("tender", "")
