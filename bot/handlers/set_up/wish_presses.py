"""The buttons of products that somebody asked for, in the set-up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowWishes(Press, code="su-wishes"):
    page: int


@dataclass(frozen=True)
class ShowWish(Press, code="su-wish"):
    wish: int
