"""Adding a product, winning, losing, the next contact, and the first minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from bot.conversations.add_line import ADD_LINE
from bot.conversations.answers import Hours
from bot.conversations.follow_up import FOLLOW_UP
from bot.conversations.kinds.hours import NEVER
from bot.conversations.lost import LOST
from bot.conversations.said import SharedPlace
from bot.conversations.welcome import WELCOME
from bot.conversations.won import WON
from bot.domain.money import Money
from bot.speech.widths import cells
from support.form_talk import Book, FormTalk, context_of

# A product ----------------------------------------------------------------------------


def test_a_product_at_its_list_price(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).type("ball").tap("Ball valve · 120.00 €").type("2.5")
    rep.tap("Skip").tap("Skip")
    assert rep.tap("Save").answers == {
        "product": 12,
        "quantity": Decimal("2.5"),
        "unit_price": None,
        "discount": None,
    }


def test_a_product_without_a_price_needs_one(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Advice").tap("× 5")
    assert rep.at == "unit_price"
    assert not {"Skip", "✅ Save"} & set(rep.labels)
    rep.type("99.50")
    assert "✅ Save" in rep.labels
    assert rep.tap("Save").answers["unit_price"] == Money.of("99.50", "EUR")


def test_a_price_is_in_the_currency_of_the_opportunity(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Advice").tap("× 5").type("$100")
    assert rep.in_trouble
    assert "EUR" in rep.text
    assert "USD" in rep.text


def test_who_may_not_change_prices_is_asked_only_where_there_is_none(book: Book) -> None:
    known = {"may_price": False}
    assert FormTalk(ADD_LINE, book, known=known).tap("Ball").tap("× 5").at == "discount"
    assert FormTalk(ADD_LINE, book, known=known).tap("Advice").tap("× 5").at == "unit_price"


def test_the_number_pad_writes_figures(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Advice")
    assert "OK" not in rep.labels
    for key in ("1", "2", ".", "7", "⌫", "5"):
        rep.tap(key)
    assert "So far: 12.5" in rep.text
    assert rep.tap("OK").draft.answers["quantity"] == Decimal("12.5")


def test_the_pad_lies_as_on_a_phone_in_every_language(book: Book) -> None:
    persian = FormTalk(ADD_LINE, book, context_of("fa")).tap("Advice").buttons
    assert persian[:3] == [["× ۱۰", "× ۵", "× ۲", "× ۱"], ["۱", "۲", "۳"], ["۴", "۵", "۶"]]


def test_whole_units_only_where_the_product_says_so(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Water pump").type("2.5")
    assert rep.in_trouble
    assert "whole units" in rep.text
    assert "." not in rep.labels
    for key in ("2", "5"):
        rep.tap(key)
    assert "So far: 25" in rep.text
    assert rep.type("3").draft.answers["quantity"] == 3


def test_nothing_times_is_no_quantity(book: Book) -> None:
    rep = FormTalk(ADD_LINE, book).tap("Advice")
    rep.tap("0").tap("OK")
    assert rep.in_trouble
    assert rep.at == "quantity"


# Won and lost -------------------------------------------------------------------------


def test_won_with_a_reason_in_one_tap_and_save(book: Book) -> None:
    rep = FormTalk(WON, book)
    assert "✅ Save" in rep.labels
    assert rep.tap("Quality").tap("Save").answers == {"reason": 27, "note": None}


def test_lost_for_several_reasons_the_first_ticked_is_the_main_one(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("Competitor").tap("⬜ Price")
    assert "✅ Competitor" in rep.labels
    assert rep.text.splitlines()[1:] == ["Reasons: Competitor and Price"]
    assert rep.tap("Done").at == "note"
    saved = {"reasons": (32, 31), "note": None, "competitors": None}
    assert rep.tap("Save").answers == saved


def test_a_tick_can_be_taken_away_again(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("Competitor").tap("✅ Competitor")
    assert "✅ Done" not in rep.labels
    assert "reasons" not in rep.draft.answers


def test_a_typed_reason_is_ticked(book: Book) -> None:
    rep = FormTalk(LOST, book).type("compet")
    assert rep.draft.answers["reasons"] == (32,)
    assert rep.at == "reasons"


def test_words_that_begin_several_reasons_are_asked(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("Competitor").type("p")
    assert rep.labels[:2] == ["Price", "Poor fit"]
    rep.tap("Poor fit")
    assert rep.draft.answers["reasons"] == (32, 38)
    assert "✅ Poor fit" in rep.labels


def test_other_needs_a_note(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("⬜ Price").tap("Other").tap("Done")
    assert rep.at == "note"
    assert not {"Skip", "✅ Save"} & set(rep.labels)
    assert rep.type("They moved to Mars").tap("Save").answers == {
        "reasons": (31, 39),
        "note": "They moved to Mars",
        "competitors": None,
    }


def test_a_skipped_note_is_asked_once_a_reason_needs_it(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("⬜ Price").tap("Done").tap("Skip")
    assert rep.at == "competitors"
    assert rep.tap("Skip").at is None
    rep.tap("Reasons").tap("Other").tap("Done")
    assert rep.at == "note"


def test_back_does_not_lead_past_a_note_that_has_become_needed(book: Book) -> None:
    rep = FormTalk(LOST, book).tap("⬜ Price").tap("Done").tap("Skip").tap("Skip")
    rep.tap("Reasons").tap("Other").tap("Back")
    assert rep.at == "note"


# The next contact ---------------------------------------------------------------------


def test_presets_are_on_working_days(book: Book) -> None:
    """It is Saturday: tomorrow is off, so nine o'clock is on Monday."""
    rep = FormTalk(FOLLOW_UP, book)
    assert rep.labels[:4] == [
        "In an hour",
        "Mon 23 Nov, 09:00",
        "Mon 30 Nov, 09:00",
        "Another day…",
    ]
    assert rep.tap("In an hour").draft.answers["when"] == datetime(2026, 11, 21, 11, 0)  # noqa: DTZ001 - wall time


def test_a_persian_week_has_other_working_days(book: Book) -> None:
    saturday_to_wednesday = 0b1100111
    context = context_of("fa", work_days=saturday_to_wednesday)
    rep = FormTalk(FOLLOW_UP, book, context)
    assert rep.labels[1:3] == ["فردا، ۰۹:۰۰", "شنبه ۷ آذر، ۰۹:۰۰"]


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
def test_presets_fit_a_phone_the_whole_year(book: Book, locale: str) -> None:
    for days in range(0, 365, 5):
        now = datetime(2026, 1, 1, 10, tzinfo=UTC) + timedelta(days=days)
        for label in FormTalk(FOLLOW_UP, book, context_of(locale, now=now)).labels:
            assert cells(label) <= 28, label


def test_a_doubtful_day_is_settled_before_its_hour(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).type("03/04/2027")
    assert {"Sat 3 Apr 2027", "Thu 4 Mar 2027"} <= set(rep.labels)
    rep.tap("Sat 3 Apr 2027")
    assert "Sat 3 Apr 2027. At what time?" in rep.text


def test_of_two_meanings_the_past_one_is_not_offered(book: Book) -> None:
    """The third of April is over in November; the fourth of December is to come."""
    rep = FormTalk(FOLLOW_UP, book).type("04/12/2026")
    assert "Fri 4 Dec 2026. At what time?" in rep.text
    assert FormTalk(FOLLOW_UP, book).type("03/04/2026").in_trouble


def test_a_day_then_its_hour(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).tap("Another day").tap("25")
    assert "Wed 25 Nov 2026. At what time?" in rep.text
    assert rep.labels[:4] == ["09:00", "11:00", "14:00", "16:00"]
    assert rep.tap("14:00").draft.answers["when"] == datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001


def test_a_typed_day_asks_the_hour_and_a_typed_hour_ends_it(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).type("tomorrow")
    assert "At what time?" in rep.text
    assert rep.type("4:30 pm").draft.answers["when"] == datetime(2026, 11, 22, 16, 30)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "tomorrow 9am"),
        ("fr", "demain 9h"),
        ("fa", "فردا ساعت ۹ صبح"),
        ("th", "พรุ่งนี้ 9 โมงเช้า"),
    ],
)
def test_both_in_one_text(book: Book, locale: str, text: str) -> None:
    rep = FormTalk(FOLLOW_UP, book, context_of(locale)).type(text)
    assert rep.draft.answers["when"] == datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001


def test_back_inside_the_question_goes_from_hour_to_month_to_presets(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).tap("Another day").tap("25").tap("Back")
    assert "November 2026" in rep.labels
    assert "In an hour" in rep.tap("Back").labels
    assert "Back" not in rep.labels


def test_the_past_is_refused_typed_or_chosen(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).type("20 Nov 2026 10:00")
    assert rep.in_trouble
    assert "That moment has passed" in rep.text
    rep.tap("Another day").tap("20")
    assert "That moment has passed" in rep.text
    assert rep.at == "when"


def test_hours_of_today_that_are_over_are_not_offered(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).tap("Another day").tap("•21")
    assert rep.labels[:3] == ["11:00", "14:00", "16:00"]


def test_the_review_says_day_and_hour(book: Book) -> None:
    rep = FormTalk(FOLLOW_UP, book).type("tomorrow 9am").type("Ask about the pumps")
    assert rep.text.splitlines()[2:] == [
        "When: Sun 22 Nov 2026, 09:00",
        "About: Ask about the pumps",
    ]


# The first minute ---------------------------------------------------------------------


def test_nothing_has_to_be_answered_to_begin(book: Book) -> None:
    assert set(FormTalk(WELCOME, book).tap("Save").answers.values()) == {None}


def test_languages_are_named_in_themselves(book: Book) -> None:
    for locale in ("en", "fa", "fr", "th"):
        labels = set(FormTalk(WELCOME, book, context_of(locale)).labels)
        assert {"English", "فارسی", "Français", "ไทย"} <= labels


@pytest.mark.parametrize(
    ("text", "code"), [("farsi", "fa"), ("Français", "fr"), ("ไทย", "th"), ("انگلیسی", "en")]
)
def test_a_language_can_be_typed(book: Book, text: str, code: str) -> None:
    assert FormTalk(WELCOME, book).type(text).draft.answers["language"] == code


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Tehran", "Asia/Tehran"),
        ("تهران", "Asia/Tehran"),
        ("กรุงเทพ", "Asia/Bangkok"),
        ("new york", "America/New_York"),
        ("berlin", "Europe/Berlin"),
        ("europe/oslo", "Europe/Oslo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_city_or_an_iana_name_is_a_zone(book: Book, text: str, zone: str) -> None:
    assert FormTalk(WELCOME, book).answer(zone=text).draft.answers["zone"] == zone


@pytest.mark.parametrize(
    ("locale", "text", "zone", "called"),
    [
        ("fa", "برلین", "Europe/Berlin", "برلین"),
        ("fa", "Berlin", "Europe/Berlin", "برلین"),
        ("th", "โตเกียว", "Asia/Tokyo", "โตเกียว"),
        ("fr", "Tbilissi", "Asia/Tbilisi", "Tbilissi"),
    ],
)
def test_a_city_has_the_name_its_reader_uses(
    book: Book, locale: str, text: str, zone: str, called: str
) -> None:
    rep = FormTalk(WELCOME, book, context_of(locale)).answer(zone=text)
    assert rep.draft.answers["zone"] == zone
    assert called in rep.review().text


def test_several_cities_are_asked_and_none_is_refused(book: Book) -> None:
    rep = FormTalk(WELCOME, book).answer(zone="san")
    assert "Santiago" in rep.labels
    assert rep.tap("Santiago").draft.answers["zone"] == "America/Santiago"
    assert rep.answer(zone="Atlantis").in_trouble


def test_a_shared_place_offers_the_nearest_cities(book: Book) -> None:
    rep = FormTalk(WELCOME, book).go_to("zone").say(SharedPlace(35.7, 51.4))
    assert rep.labels[0] == "Tehran"
    assert rep.tap("Tehran").draft.answers["zone"] == "Asia/Tehran"


@pytest.mark.parametrize("text", ["22-7", "22:00 - 07:00", "from 22 to 7", "۲۲ تا ۷", "22h à 7h"])
def test_quiet_hours_are_typed_in_many_ways(book: Book, text: str) -> None:
    rep = FormTalk(WELCOME, book, context_of("fr")).answer(quiet=text)
    assert rep.draft.answers["quiet"] == Hours(time(22), time(7))


def test_quiet_hours_can_be_none(book: Book) -> None:
    rep = FormTalk(WELCOME, book).go_to("quiet")
    assert "21:00–08:00" in rep.labels
    assert rep.tap("Write to me any time").draft.answers["quiet"] == NEVER
    assert rep.answer(quiet="late").in_trouble


def test_days_are_counted_where_the_person_is(book: Book) -> None:
    """Half past nine in the evening in London is tomorrow in Bangkok."""
    late = datetime(2026, 11, 21, 21, 30, tzinfo=UTC)
    assert context_of("en", now=late).today == date(2026, 11, 21)
    rep = FormTalk(FOLLOW_UP, book, context_of("th", now=late)).type("วันนี้ 9:00")
    assert rep.draft.answers["when"] == datetime(2026, 11, 22, 9, 0)  # noqa: DTZ001
