"""How an answer is said: as a line of the review, and on a button."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from bot.conversations.answers import Hours
from bot.domain.facts import Fact, Facts, Percent, Term
from bot.domain.money import Money
from bot.speech.reply import Say

Sayable = Fact | Hours
"""A fact, a naive wall time among them, or hours."""

_LINES = {
    "money": "form-line-money",
    "percent": "form-line-percent",
    "number": "form-line-number",
    "moment": "form-line-moment",
    "day": "form-line-day",
    "hours": "form-line-hours",
    "words": "form-line-words",
}
_LABELS = {
    "money": "form-value-money",
    "percent": "form-value-percent",
    "number": "form-value-number",
    "moment": "form-value-moment",
    "day": "form-value-day",
    "hours": "form-value-hours",
    "words": "form-value-words",
}


def line(label: str, value: Sayable) -> Say:
    """A line of the review, "label: value": a day with its weekday, an amount with every digit."""
    form, facts = _parts(value)
    return Say(_LINES[form], {"label": Term(label), **facts})


def on_button(value: Sayable) -> Say:
    form, facts = _parts(value)
    return Say(_LABELS[form], facts)


def _parts(value: Sayable) -> tuple[str, Facts]:
    match value:
        case Hours():
            return "hours", {"start": value.start, "end": value.end}
        case datetime():
            return "moment", {"day": value.date(), "clock": value.time()}
        case date():
            return "day", {"value": value}
        case Money():
            return "money", {"value": value}
        case Percent():
            return "percent", {"value": value}
        case int() | Decimal():
            return "number", {"value": value}
        case _:
            return "words", {"value": value}
