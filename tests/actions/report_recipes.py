"""Reports that come by themselves: each action once, rightly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.actions.telling import subscriptions

CHOSEN = {"report": "R1", "by": "", "span": "w1", "theme": "l", "listing": ""}


def _take_back(it: Any) -> Any:
    """What one has just asked for; who may not ask has nothing to take back."""
    made = it.alone(subscriptions.subscribe, CHOSEN)
    return it.alone(subscriptions.unsubscribe, made.id)


OF_ONES_REPORTS: dict[str, Callable[[Any], Any]] = {
    "subscribe": lambda it: it.alone(subscriptions.subscribe, CHOSEN),
    "unsubscribe": _take_back,
}

QUESTIONS_OF_REPORTS = {
    *("subscriptions_of", "subscribed"),
    # Of the actor's own figures: tried in stories/test_honest_chance.
    *("experience_of", "experience_of_new"),
}
"""They tell of one's own, and change nothing."""
