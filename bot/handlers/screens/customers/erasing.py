"""What is kept of whom, and the question before a customer's personal data is erased."""

from __future__ import annotations

from bot.actions.customers.erasing import customer_to_erase
from bot.domain.facts import Name
from bot.handlers.customers.erasing_presses import DoErase
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.customers.fields import back_to_customer
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, say_of

PRIVACY = ("members", "customers", "telegram", "files", "erase")


def erase(sight: Sight) -> Reply:
    """Asked first, since nothing brings it back."""
    party = customer_to_erase(sight.actor, sight.desk, int(sight.params["party"]))
    lines = (
        say_of("erase-title", name=Name(party.name)),
        None,
        say_of("erase-goes"),
        say_of("erase-stays"),
        say_of("erase-elsewhere"),
        None,
        say_of("erase-sure"),
    )
    rows = ((Button(say_of("button-erase-now"), DoErase(party.id)),), back_to_customer(party))
    return Reply(lines=lines, rows=rows)


def privacy(_sight: Sight) -> Reply:
    parts = (say_of(f"privacy-{each}") for each in PRIVACY)
    spaced = tuple(line for part in parts for line in (None, part))
    home = (Button(say_of("button-home"), ShowHome()),)
    return Reply(lines=(say_of("privacy-title"), *spaced), rows=(home,))


SAFETY_SCREENS = {"erase": erase, "privacy": privacy}
