from __future__ import annotations

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
    assert said == "This opportunity is kept in EUR, not in USD."


def test_a_term_of_time_is_the_one_of_the_action(tr: Translator, en: Reader) -> None:
    said = tr.plain(refusal(NotAllowed("reopen-too-late"), en, currency="EUR"), en)
    assert said.startswith("You can reopen your own for 1 day.")


def test_every_reason_of_the_reading_has_a_sentence(
    tr: Translator, readers: dict[Locale, Reader]
) -> None:
    for reader in readers.values():
        for reason in Reason:
            assert tr.plain(unread(reason, reader, currency="EUR"), reader)
