from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import pytest

from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.money import Money
from bot.domain.people import Locale
from bot.speech.markup import FSI, PDI
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from bot.speech.translator import FOLDER, BadLocaleFile, Translator

SENTENCES = """
deal = <b>{ NAME($title) }</b> { MONEY($amount) }
    .without-amounts = <b>{ NAME($title) }</b>
price = { MONEY($amount) }
short = { MONEY($amount, form: "compact") }
count = { $n ->
    [one] one pump
   *[other] { NUM($n) } pumps
}
chance = { PCT($p) }
due = { WHEN($at) }
day = { DATE($at, form: "day") }
kind = { $status ->
    [won] hooray
   *[other] { NAME($status) }
}
stage = { NAME($stage) }
bare = { $amount }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    for locale in Locale:
        (tmp_path / locale / "trial.ftl").write_text(SENTENCES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def strict(folder: Path) -> Translator:
    return Translator.load(strict=True, folder=folder)


def test_what_was_typed_is_harmless(strict: Translator, en: Reader) -> None:
    title = Name("<b>A & B</b>\ud800\u202e\x07 ")
    said = strict.text(say_of("stage", stage=title), en)
    assert said == "&lt;b&gt;A &amp; B&lt;/b&gt;"
    assert strict.plain(say_of("stage", stage=title), en) == "<b>A & B</b>"


def test_only_words_of_the_other_direction_are_isolated(
    strict: Translator, en: Reader, fa: Reader
) -> None:
    latin, persian = say_of("stage", stage=Name("Acme")), say_of("stage", stage=Name("فولاد"))
    assert strict.text(latin, en) == "Acme"
    assert strict.text(persian, en) == f"{FSI}فولاد{PDI}"
    assert strict.text(latin, fa) == f"{FSI}Acme{PDI}"
    assert strict.text(persian, fa) == "فولاد"


def test_a_long_note_fits_even_when_all_of_it_is_escaped(strict: Translator, en: Reader) -> None:
    said = strict.plain(say_of("stage", stage=Name("&" * 9000)), en)
    assert said.startswith("&&&")
    assert said.endswith("…")


def test_numbers_choose_the_plural_and_wear_the_digits(
    strict: Translator, en: Reader, fa: Reader
) -> None:
    assert strict.text(say_of("count", n=1), en) == "one pump"
    assert strict.text(say_of("count", n=Decimal("1.000")), en) == "one pump"
    assert strict.text(say_of("count", n=Decimal("2.5")), en) == "2.5 pumps"
    assert strict.text(say_of("count", n=1234), fa) == "۱٬۲۳۴ pumps"
    assert strict.text(say_of("chance", p=Percent(60)), fa) == "۶۰٪"


def test_a_code_chooses_a_variant(strict: Translator, en: Reader) -> None:
    assert strict.text(say_of("kind", status="won"), en) == "hooray"
    assert strict.text(say_of("kind", status="lost"), en) == "lost"


def test_terms_are_translated(strict: Translator, fr: Reader) -> None:
    assert strict.text(say_of("stage", stage=Term("item-lost")), fr) == "Perdue"


def test_money_and_time_are_said_as_the_reader_has_them(strict: Translator, fa: Reader) -> None:
    at = datetime(2026, 11, 21, 21, 0, tzinfo=UTC)
    assert strict.text(say_of("price", amount=Money.of(250, "IRR")), fa) == "۲۵\u00a0تومان"
    assert strict.text(say_of("short", amount=Money.of(1000, "EUR")), fa).startswith("۱\u00a0هزار")
    assert strict.text(say_of("due", at=at), fa) == "فردا ساعت ۰۰:۳۰"
    assert strict.text(say_of("day", at=at), fa) == "۱ آذر ۱۴۰۵"
    assert strict.text(say_of("day", at=date(2026, 11, 21)), fa) == "۳۰ آبان ۱۴۰۵"


def test_amounts_are_left_out_where_they_are_unknown_or_not_told(
    strict: Translator, en: Reader
) -> None:
    deal = say_of("deal", title=Name("Pumps"), amount=Money(100, "EUR"))
    assert strict.text(deal, en) == "<b>Pumps</b> 1.00\u00a0€"
    assert strict.text(deal, replace(en, amounts=False)) == "<b>Pumps</b>"
    assert strict.text(say_of("deal", title=Name("Pumps")), en) == "<b>Pumps</b>"
    # A sentence without such a variant never leaks the figure.
    assert strict.text(say_of("price", amount=Money(100, "EUR")), replace(en, amounts=False)) == (
        "•••"
    )


def test_a_strict_translator_is_loud(strict: Translator, en: Reader) -> None:
    with pytest.raises(LookupError):
        strict.text("nowhere", en)
    with pytest.raises(ValueError, match="price"):
        strict.text(say_of("price"), en)
    with pytest.raises(ValueError, match="price"):
        strict.text(say_of("price", amount=3), en)
    with pytest.raises(ValueError, match="due"):
        strict.text(say_of("due", at=Money(1, "EUR")), en)
    with pytest.raises(ValueError, match="day"):
        strict.text(say_of("day", at=Money(1, "EUR")), en)
    with pytest.raises(ValueError, match="MONEY"):
        strict.text(say_of("bare", amount=Money(1, "EUR")), en)


def test_production_falls_back_to_english_and_logs(
    folder: Path, fr: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "en" / "more.ftl").write_text("only-here = Still here\n", encoding="utf-8")
    lenient = Translator.load(folder=folder)
    with caplog.at_level(logging.ERROR):
        assert lenient.text("only-here", fr) == "Still here"
        assert lenient.text("nowhere", fr) == "nowhere"
    assert "no sentence only-here in fr" in caplog.text


def test_a_syntax_error_or_a_double_stops_the_start(folder: Path) -> None:
    file = folder / "fr" / "more.ftl"
    file.write_text("broken = { NUM($n\n", encoding="utf-8")
    with pytest.raises(BadLocaleFile, match="broken"):
        Translator.load(folder=folder)
    file.write_text("price = twice\n", encoding="utf-8")
    with pytest.raises(BadLocaleFile, match="twice"):
        Translator.load(folder=folder)


def test_one_language_is_loaded_with_english(folder: Path, fa: Reader, fr: Reader) -> None:
    small = Translator.load([Locale.FA], folder=folder)
    assert small.plain("item-won", fa) == "برد"
    with pytest.raises(KeyError):
        small.plain("item-won", fr)


def test_one_of_several_wins_is_no_plural_in_french(tr: Translator, fr: Reader) -> None:
    facts: dict[str, Fact] = {"goal": Name("Nord"), "of": 5, "until": date(2026, 11, 30)}
    for won, said in ((0, "0 vente sur 5"), (1, "1 vente sur 5"), (2, "2 ventes sur 5")):
        sentence = tr.plain(say_of("digest-goal-count", won=won, **facts), fr)
        assert said in sentence.replace("\u00a0", " ")


def test_a_persian_line_of_a_latin_name_alone_reads_from_the_right(
    tr: Translator, fa: Reader
) -> None:
    line = tr.plain(say_of("card-assignee", member=Name("Daniel Carter")), fa)
    assert line.startswith("\u200f👤")
