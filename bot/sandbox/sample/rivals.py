"""Who else is after a deal: known of many, and always of what was lost to a competitor."""

from __future__ import annotations

from bot.sandbox.sample.chance import Deck, seeded
from bot.sandbox.sample.company import Company
from bot.sandbox.sample.deal import Ending

LOST_TO_THEM = "competitor"
"""The reason that is never given without a name."""
IS_KNOWN = {True: 2, False: 3}
MET = (4, 2, 1)
"""How often each is met."""


class Rivals:
    """With a chance of its own: whatever else happens in the year does not depend on it."""

    def __init__(self, company: Company) -> None:
        rng = seeded(f"rivals of {company.name}")
        self._is_known = Deck(rng, IS_KNOWN)
        self._met = Deck(rng, dict(zip(company.competitors, MET, strict=True)))

    def after(self, ending: Ending | None) -> tuple[str, ...]:
        to_them = ending is not None and LOST_TO_THEM in ending.reasons
        known = self._is_known.draw() or to_them
        return (self._met.draw(),) if known else ()
