"""Every screen about documents by its name."""

from __future__ import annotations

from bot.handlers.screens.cards.balance import balance, customer_balance
from bot.handlers.screens.documents.paper import cancel, more, paper
from bot.handlers.screens.documents.paper_buttons import languages
from bot.handlers.screens.documents.paper_lines import one_line, paper_lines, places, taxes
from bot.handlers.screens.documents.papers import lose_quotes, papers
from bot.handlers.turns.looks import View

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
