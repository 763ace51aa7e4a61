"""Builds the tables of all four languages before anybody waits for them."""

from __future__ import annotations

import threading
from datetime import datetime

from bot.reading.dates.dates import read_date
from bot.reading.lines.line import read_line
from bot.reading.lines.parts import Book
from bot.reading.questions.asked import read_asked
from bot.reading.result import CalendarName, Lang

USUAL: dict[Lang, CalendarName] = {
    "en": "gregorian",
    "fr": "gregorian",
    "fa": "jalali",
    "th": "buddhist",
}
_LINE = "Acme 2 P-1 at 3 eur, 60%, close monday, follow up 15 dec 10:30, met at fair"
_QUESTION = "won and lost by source, last 3 months"
_SOME_DAY = datetime(2026, 11, 21, 10)  # noqa: DTZ001 - any wall time does


def warm() -> None:
    """Reads a line, a day and a question in each language: what it looks up is kept."""
    book = Book(customers={"1": "Acme"}, currency="EUR")
    for lang, calendar in USUAL.items():
        read_line(_LINE, lang=lang, now=_SOME_DAY, calendar=calendar, book=book)
        read_date("monday 10:30", lang=lang, calendar=calendar, now=_SOME_DAY)
        read_asked(_QUESTION, lang=lang, calendar=calendar, today=_SOME_DAY.date())


def warm_beside() -> None:
    """The same beside whatever else starts; nobody waits for it, and it may be cut short."""
    threading.Thread(target=warm, name="warm-reading", daemon=True).start()
