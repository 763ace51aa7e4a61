"""The buttons of the page that says what comes by itself."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowDigest(Press, code="dg1"):
    digest: int


@dataclass(frozen=True)
class SwitchDigest(Press, code="dg2"):
    digest: int
    active: int


@dataclass(frozen=True)
class SwitchNews(Press, code="dgn"):
    """What others did to one's opportunities."""

    on: int


@dataclass(frozen=True)
class DigestAt(Press, code="dg3"):
    """At so many minutes after midnight."""

    digest: int
    at: int


@dataclass(frozen=True)
class DigestTells(Press, code="dg5"):
    """Of a part, or of it no more."""

    digest: int
    part: str
    on: int


@dataclass(frozen=True)
class DigestOn(Press, code="dg4"):
    """On a weekday, Monday 0; or not on it any more."""

    digest: int
    weekday: int
    on: int
