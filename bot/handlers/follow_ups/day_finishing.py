"""What the finished forms of a day do: a question, an answer, an absence, a day off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from bot.actions.follow_ups.asking import answer, ask
from bot.actions.follow_ups.planning import put_off
from bot.actions.people.absence import go_away
from bot.actions.people.days_off import add_day_off
from bot.actions.records import making as records
from bot.domain.errors import Invalid
from bot.domain.history import Direction, RecordKind
from bot.handlers.forms.filled import Finished
from bot.handlers.turns.looks import Next, screen
from bot.speech.reply import say_of


def _ask(filled: Finished) -> Next:
    ask(filled.actor, filled.desk, filled.opportunity, filled.words("question"))
    return filled.card("ask-sent")


def _answer(filled: Finished) -> Next:
    answer(filled.actor, filled.desk, int(filled.known["enquiry"]), filled.words("answer"))
    return filled.card("answer-kept")


def _put_off(filled: Finished) -> Next:
    when = filled.answers["when"]
    if not isinstance(when, datetime):
        raise Invalid("choice-unknown")
    one = put_off(
        filled.actor,
        filled.desk,
        int(filled.known["follow_up"]),
        occurrence=int(filled.known["occurrence"]),
        due_local=when,
    )
    where = screen("follow-up", follow_up=one.id)
    return Next(where, above=(say_of("follow-up-snoozed", due=one.rings_at),))


def _note(filled: Finished) -> Next:
    told = records.Told(RecordKind.NOTE, Direction.NONE)
    records.tell(filled.actor, filled.desk, filled.opportunity, told, filled.words("note"))
    return filled.card("evening-noted")


def _away(filled: Finished) -> Next:
    """Then who stands in, unless that is known."""
    go_away(filled.actor, filled.desk, _day(filled, "until"))
    where = screen("work" if filled.actor.deputy_id else "deputies")
    return Next(where, above=(say_of("setting-kept"),))


def _day_off(filled: Finished) -> Next:
    add_day_off(filled.actor, filled.desk, _day(filled, "day"), filled.words("name"))
    return Next(screen("setup-days-off", page=0), above=(say_of("setup-kept"),))


def _day(filled: Finished, name: str) -> date:
    day = filled.answers[name]
    if not isinstance(day, date):
        raise Invalid("choice-unknown")
    return day


DAY_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "ask": _ask,
    "answer": _answer,
    "put_off": _put_off,
    "evening_note": _note,
    "away": _away,
    "day_off": _day_off,
}
