"""Every refusal becomes a sentence here, with an example of what would have been good.

The example is a fact like any other, so it is said in the reader's own digits, calendar
and currency, in a form that can be typed back.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

from bot.actions.opportunities.life import OWN_REOPEN
from bot.domain.errors import Refused
from bot.domain.facts import Fact, Facts, Percent
from bot.domain.money import Money
from bot.reading.result import Reason
from bot.speech.reader import Reader
from bot.speech.reply import Say

PREFIX = "refused-"

_SOON = timedelta(days=24)
_SOME_DAY = date(2026, 12, 15)
_USUAL_AMOUNT = 2500
_SOME_NUMBER = 10
# A few thousand of these buy nothing; an example should look like a price.
_AMOUNTS = {"IRR": 25_000_000, "VND": 2_500_000, "IQD": 250_000}


def refusal(refused: Refused, reader: Reader, *, currency: str) -> Say:
    """What somebody may not do, or a value that breaks a rule; `currency` is an ISO code."""
    return _said(refused.key, refused.facts, reader, currency)


def unread(reason: Reason, reader: Reader, *, currency: str) -> Say:
    """What somebody typed and the reading could not use."""
    return _said(reason.value, {}, reader, currency)


def examples(reader: Reader, currency: str) -> dict[str, Fact]:
    """Good answers of every kind, by the names that the sentences use."""
    return {
        "number": Decimal(_USUAL_AMOUNT),
        "quantity": 20,
        "fraction": Decimal("2.5"),
        "money": Money.of(_AMOUNTS.get(currency, _USUAL_AMOUNT), currency),
        "percent": Percent(60),
        "least": 0,
        "most": 100,
        "day": (reader.today or _SOME_DAY) + _SOON,
        "time": time(14, 30),
        "reopen": OWN_REOPEN // timedelta(minutes=1),
    }


def _said(key: str, facts: Facts, reader: Reader, currency: str) -> Say:
    known = {**examples(reader, currency), **facts}
    return Say(PREFIX + key, {**known, "within": _within(known["least"], known["most"])})


def _within(least: Fact, most: Fact) -> Fact:
    """A number that keeps to the bounds it is an example for."""
    if not isinstance(least, int) or not isinstance(most, int):
        return _SOME_NUMBER
    return min(max(_SOME_NUMBER, least), most)
