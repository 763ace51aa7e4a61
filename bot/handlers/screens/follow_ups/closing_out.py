"""What is left of today, and what nobody touched: the rows of digests as they are now."""

from __future__ import annotations

from bot.actions.telling.digest_facts import evening, rescue
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.follow_ups.today import back_to_today
from bot.handlers.turns.looks import Sight, View
from bot.speech.digest_notices import (
    evening_buttons,
    evening_lines,
    rescue_buttons,
    rescue_lines,
)
from bot.speech.reply import Button, Reply, say_of


def evening_left(sight: Sight) -> Reply:
    facts = evening(sight.actor, sight.desk)
    if not facts:
        return Reply(lines=(say_of("evening-over"),), rows=(_home(),))
    rows = (*evening_buttons(facts), back_to_today())
    return Reply(lines=tuple(evening_lines(facts, facts)), rows=rows)


def rescue_left(sight: Sight) -> Reply:
    facts = rescue(sight.actor, sight.desk, asked=True)
    if not facts:
        return Reply(lines=(say_of("rescue-over"),), rows=(_home(),))
    return Reply(lines=tuple(rescue_lines(facts)), rows=(*rescue_buttons(facts), _home()))


def _home() -> tuple[Button, ...]:
    return (Button(say_of("button-home"), ShowHome()),)


CLOSING_OUT_SCREENS: dict[str, View] = {"evening": evening_left, "rescue": rescue_left}
