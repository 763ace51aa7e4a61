"""The buttons of histories."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class TurnHistory(Press, code="ht"):
    """Of an o(pportunity) or a c(ustomer), a(ll), r(ecords), c(hanges) or v(iews).

    The f(irst) page, or the one a(fter) or b(efore) the entry at this moment.
    """

    of: str
    subject: int
    shown: str
    way: str
    at: int
    rank: int
