from __future__ import annotations

import re

import pytest

from bot.domain.errors import Invalid, NotAllowed
from bot.domain.people import Locale
from bot.reading.result import Reason
from bot.speech.reader import Reader
from bot.speech.refusals import refusal, unread
from bot.speech.translator import Translator


def test_the_example_is_in_the_readers_digits_calendar_and_currency(
    tr: Translator, fa: Reader, th: Reader
) -> None:
    date = tr.plain(unread(Reason.DATE_IMPOSSIBLE, fa, currency="IRR"), fa)
    assert date.endswith("برای نمونه: ۲۴ آذر ۱۴۰۵")
    money = tr.plain(unread(Reason.MONEY_UNCLEAR, fa, currency="IRR"), fa)
    assert money.endswith("برای نمونه: ۲٬۵۰۰٬۰۰۰\u00a0تومان")
    baht = tr.plain(unread(Reason.MONEY_UNCLEAR, th, currency="THB"), th)
    assert baht.endswith("ตัวอย่าง: 2,500.00\u00a0บาท")


def test_facts_of_the_refusal_are_said(tr: Translator, en: Reader) -> None:
    refused = Invalid("currency-other", currency="EUR", typed="USD")
    said = tr.plain(refusal(refused, en, currency="EUR"), en)
    assert said == "This opportunity is in EUR, not in USD."


def test_a_term_of_time_is_the_one_of_the_action(tr: Translator, en: Reader) -> None:
    said = tr.plain(refusal(NotAllowed("reopen-too-late"), en, currency="EUR"), en)
    assert said.startswith("You can reopen your own for 1 day.")


def test_every_reason_of_the_reading_has_a_sentence(
    tr: Translator, readers: dict[Locale, Reader]
) -> None:
    for reader in readers.values():
        for reason in Reason:
            assert tr.plain(unread(reason, reader, currency="EUR"), reader)


EXAMPLE = {
    Locale.EN: "For example",
    Locale.FR: "Par exemple",
    Locale.FA: "برای نمونه",
    Locale.TH: "ตัวอย่าง",
}
TYPED = (
    *(each.value for each in Reason if each is not Reason.EMPTY),
    *("away-past", "day-past", "email-unclear", "follow-up-past", "hours-unclear"),
    *("money-not-positive", "pattern-unclear", "phone-unclear", "price-needed", "zone-unknown"),
    *("quantity-not-positive", "quantity-not-whole", "rate-range", "goal-target"),
    "report-days-order",
)
BOUNDED = ("count-range", "days-range", "goal-days", "margin-range", "quantity-decimals")
PATTERN = re.compile(r"\{n(:05)?\}")


@pytest.mark.parametrize("locale", list(Locale))
def test_what_was_typed_in_vain_is_answered_with_an_example_in_ones_own_digits(
    tr: Translator, readers: dict[Locale, Reader], locale: Locale
) -> None:
    reader = readers[locale]
    refused = [Invalid(key) for key in TYPED]
    refused += [Invalid(key, least=1, most=7) for key in BOUNDED]
    for each in refused:
        said = tr.plain(refusal(each, reader, currency="EUR"), reader)
        assert EXAMPLE[locale] in said, each.key
        if locale is Locale.FA:
            assert not re.search("[0-9]", PATTERN.sub("", said)), said
        if locale is Locale.TH:
            assert "2026" not in said, said


def test_an_example_keeps_to_its_bounds(tr: Translator, en: Reader) -> None:
    said = [
        tr.plain(refusal(Invalid("count-range", least=least, most=most), en, currency="EUR"), en)
        for least, most in ((1, 7), (1, 500), (20, 30))
    ]
    assert [each.rpartition(" ")[2] for each in said] == ["7", "10", "20"]
