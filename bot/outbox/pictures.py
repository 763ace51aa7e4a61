"""Messages with a picture: a report is asked, drawn and worded when it is sent.

Its row in the outbox holds its words as they were when it was put there, for the case that
it cannot be drawn, and what was asked for; nothing heavy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.actions.machine_port import Claimed
from bot.actions.ports import Work
from bot.charts.studio import Studio
from bot.reports.sending import lines_of, told_now
from bot.speech.notices import notice
from bot.speech.reply import Picture
from bot.speech.say import Place, Wire, say
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
        facts = {**row.facts, **lines_of(told, self.tr)}
        picture = Picture(spec=told.composed.spec)
        reply = replace(notice(row.key, facts, bot_name=self.bot_name), picture=picture)
        wire = say(reply, told.reader, self.tr, to=Place(row.chat, topic=row.topic))
        drawn = await self.studio.draw(told.composed.spec)
        return replace(wire, draw=None, file=(NAME, drawn))
