"""Words for a terminal or another program."""

from __future__ import annotations

import unicodedata

from bot.reports.composed import Quarter, Year
from bot.speech.numbers import digits
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from bot.speech.translator import Translator

_JOINERS = "\u200c\u200d"


def bare(text: str) -> str:
    """Without the invisible marks that only a chat and a picture need.

    They turn directions and say where lines may break. Joiners shape Persian and stay.
    """
    return "".join(each for each in text if each in _JOINERS or unicodedata.category(each) != "Cf")


def span_text(span: Quarter | Year, tr: Translator, reader: Reader) -> str:
    """As in "Q3 2026"; a year is no quantity, its digits stand together."""
    year = digits(str(span.year), reader.locale)
    if isinstance(span, Year):
        return year
    return tr.plain(say_of("report-quarter", quarter=span.quarter, year=year), reader)
