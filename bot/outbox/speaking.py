"""A claimed row becomes a call: in its reader's words, as the reader reads right now."""

from __future__ import annotations

from collections.abc import Callable

from bot.actions.ports import Clock
from bot.actions.ports.machine import Claimed, Recipient
from bot.domain.people import Calendar, Locale
from bot.speech.notices import notice
from bot.speech.reader import Reader
from bot.speech.say import Place, Wire, say
from bot.speech.translator import Translator

Speak = Callable[[Claimed], Wire]


def speaker(translator: Translator, *, clock: Clock, bot_name: str) -> Speak:
    """Says notices; business time decides what "today" is, `bot_name` makes deep links."""

    def speak(row: Claimed) -> Wire:
        reader = reader_of(row.recipient).at(clock.now())
        place = Place(row.chat, topic=row.topic, message=row.message_id, answers=row.answers)
        return say(notice(row.key, row.facts, bot_name=bot_name), reader, translator, to=place)

    return speak


def reader_of(recipient: Recipient) -> Reader:
    return Reader(
        locale=Locale(recipient.locale),
        calendar=Calendar(recipient.calendar),
        zone=recipient.zone,
        toman=recipient.toman,
        decimals=recipient.decimals,
        amounts=recipient.amounts,
    )
