"""Every screen about documents by its name."""

from __future__ import annotations

from bot.handlers.looks import View
from bot.handlers.screens.balance import balance, customer_balance
from bot.handlers.screens.paper import cancel, more, paper
from bot.handlers.screens.paper_buttons import languages
from bot.handlers.screens.paper_lines import one_line, paper_lines, places, taxes
from bot.handlers.screens.papers import lose_quotes, papers

DOCUMENT_SCREENS: dict[str, View] = {
    "papers": papers,
    "lose-quotes": lose_quotes,
    "balance": balance,
    "customer-balance": customer_balance,
    "paper": paper,
    "paper-lines": paper_lines,
    "paper-line": one_line,
    "paper-taxes": taxes,
    "paper-places": places,
    "paper-languages": languages,
    "paper-more": more,
    "paper-cancel": cancel,
}
