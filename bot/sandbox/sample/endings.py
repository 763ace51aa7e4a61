"""Why things were won and lost: one loss reason leads, in every month as in the year."""

from __future__ import annotations

from datetime import datetime
from random import Random

from bot.domain.moves import Status
from bot.sandbox.sample.chance import Deck
from bot.sandbox.sample.company import Company
from bot.sandbox.sample.deal import Ending

RARE = "rare"
LOSSES = {"price": 4, "competitor": 2, "unresponsive": 1, "timing": 1, "budget": 1, RARE: 1}
"""Ten cards, about as many as are lost in a month."""
RARELY = {"no-decision-maker": 2, "missing-feature": 2, "other": 2, "poor-fit": 1}
WINS = {"best-price": 2, "quality": 4, "relationship": 3, "delivery-time": 3, "service": 3}
SECOND = {"budget": 2, "timing": 2, "competitor": 1, "poor-fit": 1}
HAS_SECOND = {True: 1, False: 5}
HAS_NOTE = {True: 1, False: 4}
NO_REASON = {True: 1, False: 7}
"""A win needs none."""


class Endings:
    def __init__(self, rng: Random, company: Company) -> None:
        self._losses, self._rarely = Deck(rng, LOSSES), Deck(rng, RARELY)
        self._wins = Deck(rng, WINS)
        self._second, self._has_second = Deck(rng, SECOND), Deck(rng, HAS_SECOND)
        self._has_note, self._no_reason = Deck(rng, HAS_NOTE), Deck(rng, NO_REASON)
        self._loss_notes = Deck(rng, dict.fromkeys(company.loss_notes, 1))
        self._win_notes = Deck(rng, dict.fromkeys(company.win_notes, 1))

    def end(self, status: Status, at: datetime) -> Ending:
        match status:
            case Status.WON:
                reasons = () if self._no_reason.draw() else (self._wins.draw(),)
                note = self._win_notes.draw() if self._has_note.draw() else ""
                return Ending(at, status, reasons, note)
            case Status.LOST:
                return self._lost(at)
            case _:
                return Ending(at, status)

    def _lost(self, at: datetime) -> Ending:
        main = self._losses.draw()
        main = self._rarely.draw() if main == RARE else main
        second = (self._second.draw(),) if self._has_second.draw() else ()
        needed = self._has_note.draw() or main == "other"
        note = self._loss_notes.draw() if needed else ""
        # The same reason twice is said once.
        return Ending(at, Status.LOST, tuple(dict.fromkeys((main, *second))), note)
