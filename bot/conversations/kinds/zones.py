"""Time zones: the usual ones, a typed city, or the nearest ones to a shared place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Kind, Rows, Step, Trouble
from bot.conversations.kinds.places import around, is_zone, of_city
from bot.conversations.lookups import Row
from bot.conversations.said import Said, SharedPlace
from bot.conversations.spoken import Sayable, on_button
from bot.domain.errors import Invalid
from bot.domain.facts import City, Term
from bot.reading.names import search_key


@dataclass(frozen=True)
class Zone(Kind[str]):
    """An IANA zone. `usual` ones have a sentence of ours; `words` are their cities' names
    in other scripts, by search key.
    """

    usual: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, str) and is_zone(answer)

    def token(self, answer: str) -> str:
        return str(answer).replace("/", ":")

    def answer_of(self, token: str, here: Here) -> str | None:
        del here
        zone = token.replace(":", "/")
        return zone if is_zone(zone) else None

    def read(self, text: str, here: Here) -> Step:
        known = self.words.get(search_key(text))
        return self._one_of((known,) if known else of_city(text, here.context.reader.locale), here)

    def hear(self, said: Said, here: Here) -> Step | None:
        match said:
            case SharedPlace(latitude, longitude):
                return self._one_of(around(latitude, longitude), here)
        return super().hear(said, here)

    def facts(self, answer: str, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        zone = str(answer)
        return (Term(self.usual[zone]) if zone in self.usual else City(zone),)

    def rows(self, here: Here) -> Rows:
        return tuple(
            (here.choice(on_button(Term(key)), self.token(zone)),)
            for zone, key in self.usual.items()
        )

    def _one_of(self, zones: tuple[str, ...], here: Here) -> Step:
        return self.doubting(zones, here) if zones else Trouble(Invalid("zone-unknown"))
