"""Where an update came from, what every turn works with, and when it has no turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.actions.ports import Desk, Work
from bot.domain.people import Locale, Role
from bot.handlers.turns.posting import Poster
from bot.handlers.updates.crowd import Crowd
from bot.handlers.updates.doorkeeper import Doorkeeper
from bot.handlers.updates.gathering import Gathering
from bot.metering import Meter
from bot.speech.translator import Translator


@dataclass(frozen=True)
class Note:
    """What is noted after an answer: in one statement where the database takes one into
    another, and where it is `alone` in any case.
    """

    note: Callable[[Desk], None]
    alone: bool


class Settled(Exception):  # noqa: N818 - this very update was done before
    """A redelivered update: its effect is there already."""


class Stranger(Exception):  # noqa: N818 - somebody who was never invited
    pass


@dataclass(frozen=True)
class Kit:
    """What every turn needs, built once in `app`."""

    work: Work
    tr: Translator
    poster: Poster
    username: str
    """The bot's own, for deep links."""
    menu: Mapping[str, str] = field(default_factory=dict)
    """What the keys under the input field mean, by their labels in every language."""
    meter: Meter = field(default_factory=Meter)
    keeper: Doorkeeper = field(default_factory=Doorkeeper)
    """Who gets as far as the database."""
    crowd: Crowd | None = None
    """Who answers presses that come by the dozen, before their turn."""
    commands: dict[int, tuple[Role, Locale]] = field(default_factory=dict)
    """Whose menu of commands was set since the start, by chat, and for what."""

    @cached_property
    def notes(self) -> Gathering[Note, None]:
        """For what is noted after an answer: the notes of one moment are one transaction."""
        return Gathering(self._noted)

    async def _noted(self, notes: Sequence[Note]) -> Sequence[None]:
        def done(desk: Desk) -> None:
            for each in notes:
                each.note(desk)

        if len(notes) == 1:
            await self.work.write_once(done, nested=not notes[0].alone)
        else:
            await self.work.write(done)
        return [None] * len(notes)


@dataclass(frozen=True)
class Origin:
    """Where an update came from."""

    update_id: int
    chat: int
    person: int
    language: str | None = None
    name: str = ""
    topic: int | None = None
    query: str | None = None
    pressed: int | None = None
    """The message whose button was pressed."""
    pressed_photo: bool = False
