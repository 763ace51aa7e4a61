"""Messages with a picture: a report is asked, drawn and worded when it is sent.

Its row in the outbox holds its words as they were when it was put there, for the case that
it cannot be drawn, and what was asked for; nothing heavy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.actions.ports import Work
from bot.actions.ports.machine import Claimed
from bot.charts.studio import Studio
from bot.reports.sending import DIGEST, lines_of, told_now
from bot.speech.markup import visible
from bot.speech.notices import notice
from bot.speech.reader import Reader
from bot.speech.reply import Picture, Reply
from bot.speech.say import MOST_CAPTION, Place, Wire, say
from bot.speech.translator import Translator

NAME = "chart.png"


@dataclass(frozen=True, slots=True)
class Illustrator:
    """`bot_name` makes deep links, as in `speaker`."""

    work: Work
    studio: Studio
    tr: Translator
    bot_name: str

    async def wire(self, row: Claimed) -> Wire | None:
        """The call with its picture drawn; None for a message that has none.

        Whatever it raises, the words of the row may still be said.
        """
        told = await self.work.read(
            lambda desk: told_now(desk, row.key, row.facts, row.chat, self.tr)
        )
        if told is None or row.message_id is not None:
            return None
        # A digest has words of its own; the others say what their report does.
        said = {} if row.key == DIGEST else lines_of(told, self.tr)
        reply = notice(row.key, {**row.facts, **said}, bot_name=self.bot_name)
        place = Place(row.chat, topic=row.topic)
        if row.key == DIGEST and self._is_long(reply, told.reader, place):
            return None
        reply = replace(reply, picture=Picture(spec=told.composed.spec))
        wire = say(reply, told.reader, self.tr, to=place)
        drawn = await self.studio.draw(told.composed.spec)
        return replace(wire, draw=None, file=(NAME, drawn))

    def _is_long(self, reply: Reply, reader: Reader, place: Place) -> bool:
        """Whether its words find no room under a picture: then a button leads to that."""
        words = say(reply, reader, self.tr, to=place).params["text"]
        return len(visible(words)) > MOST_CAPTION
