"""The buttons under the messages that could not be delivered."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowUndelivered(Press, code="ud"):
    pass


@dataclass(frozen=True)
class SendAgain(Press, code="ud1"):
    """0: all of them."""

    letter: int


@dataclass(frozen=True)
class ForgetUndelivered(Press, code="ud2"):
    pass
