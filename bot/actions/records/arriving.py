"""A message of somebody's, as a record can be made of it: plain values, storable as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.domain.places import Place

MOST_TEXT = 4096


@dataclass(frozen=True, slots=True)
class Attached:
    """A file by Telegram's ids. `kind`: photo, document, voice, audio, video, video-note."""

    kind: str
    file_id: str
    unique_id: str
    name: str | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Where a forwarded message came from: `key` tells the same one again (F55)."""

    key: str
    name: str
    at: datetime
    mine: bool = False
    """The one who forwards it wrote it: they sent it to the customer."""


@dataclass(frozen=True, slots=True)
class Card:
    """A shared contact."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Arrived:
    chat: int
    id: int
    at: datetime
    text: str = ""
    file: Attached | None = None
    place: Place | None = None
    card: Card | None = None
    origin: Forwarded | None = None
    album: str | None = None

    @property
    def when(self) -> datetime:
        """When it was written: a forwarded message is as old as its origin."""
        return self.origin.at if self.origin else self.at

    def to_json(self) -> dict[str, Any]:
        stored = asdict(self)
        stored["at"] = self.at.isoformat()
        if self.origin is not None:
            stored["origin"]["at"] = self.origin.at.isoformat()
        return stored

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Arrived:
        """What `to_json` wrote."""
        origin = stored["origin"]
        if origin is not None:
            origin = Forwarded(**{**origin, "at": datetime.fromisoformat(origin["at"])})
        return cls(
            chat=stored["chat"],
            id=stored["id"],
            at=datetime.fromisoformat(stored["at"]),
            text=stored["text"],
            file=Attached(**stored["file"]) if stored["file"] else None,
            place=Place(**stored["place"]) if stored["place"] else None,
            card=Card(**stored["card"]) if stored["card"] else None,
            origin=origin,
            album=stored["album"],
        )
