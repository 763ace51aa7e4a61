"""Which opportunity a screen is about, below its title."""

from __future__ import annotations

from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.titles import says_party
from bot.speech.reply import Say, say_of


def number_line(opportunity: Opportunity, party: str) -> Say:
    """The number, and the customer where the title does not begin with them."""
    if says_party(opportunity.title, party):
        return say_of("card-number", number=opportunity.number)
    return say_of("card-of", number=opportunity.number, party=Name(party))
