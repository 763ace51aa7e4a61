from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.people import Calendar, Locale
from bot.speech.reader import Reader
from bot.speech.translator import Translator

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def tr() -> Translator:
    return Translator.load(strict=True)


@pytest.fixture
def en() -> Reader:
    return Reader(Locale.EN, Calendar.GREGORIAN, "Europe/London", now=NOW)


@pytest.fixture
def fr() -> Reader:
    return Reader(Locale.FR, Calendar.GREGORIAN, "Europe/Paris", now=NOW)


@pytest.fixture
def fa() -> Reader:
    return Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran", toman=True, now=NOW)


@pytest.fixture
def th() -> Reader:
    return Reader(Locale.TH, Calendar.BUDDHIST, "Asia/Bangkok", now=NOW)


@pytest.fixture
def readers(en: Reader, fa: Reader, fr: Reader, th: Reader) -> dict[Locale, Reader]:
    return {each.locale: each for each in (en, fa, fr, th)}
