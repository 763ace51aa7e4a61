"""Whose card somebody looks at who types: the opportunity, or the customer."""

from __future__ import annotations

from bot.actions.dialogs import Dialog
from bot.handlers.turns.looks import HOME, Screen

OF_AN_OPPORTUNITY = frozenset(
    {
        *(
            "card",
            "card-more",
            "kept",
            "fields",
            "lines",
            "line",
            "steps",
            "stages",
            "history",
            "passage",
        ),
        *("call", "visit", "files", "copy", "found"),
    }
)
"""Screens of one opportunity: words typed there are likely about it."""


OF_A_CUSTOMER = frozenset({"customer", "customer-more", "found"})


def opportunity_in_view(dialog: Dialog) -> int | None:
    """Its id; words that were not understood leave it in view."""
    where = Screen.from_json(dialog.screen or HOME.to_json())
    name = "about" if where.name == "found" else "opportunity"
    about = where.params.get(name)
    return about if where.name in OF_AN_OPPORTUNITY and isinstance(about, int) else None


def customer_in_view(dialog: Dialog) -> int | None:
    where = Screen.from_json(dialog.screen or HOME.to_json())
    party = where.params.get("party")
    return party if where.name in OF_A_CUSTOMER and isinstance(party, int) else None
