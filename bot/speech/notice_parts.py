"""What notices have in common: the card behind them, a button, a number."""

from __future__ import annotations

from bot.domain.facts import Fact, Facts
from bot.speech.moves import OpenCard
from bot.speech.presses import Press
from bot.speech.reply import Button, say_of


def opening(facts: Facts) -> tuple[tuple[Button, ...], ...]:
    """The row that opens the card, of what has one."""
    return ((card_button(facts),),) if "opportunity" in facts else ()


def card_button(facts: Facts) -> Button:
    return button("notice-open", OpenCard(number_in(facts["opportunity"])))


def button(label: str, press: Press) -> Button:
    return Button(say_of(label), press=press)


def number_in(fact: Fact) -> int:
    if not isinstance(fact, int):
        raise TypeError(f"not a number: {fact!r}")
    return fact
