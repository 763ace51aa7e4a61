"""A document in the chat: what stands on it, how it stands, and what can be done with it."""

from __future__ import annotations

from bot.actions.documents.reaching import see_document
from bot.handlers.screens.documents import paper_buttons
from bot.handlers.screens.documents.paper_buttons import moves_goods, paper_rows, stock_is_kept
from bot.handlers.screens.documents.paper_words import body, foot, head
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Reply


def paper(sight: Sight) -> Reply:
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    place_said = stock_is_kept(sight) and moves_goods(found)
    lines = (
        *head(sight, found),
        *body(sight, found),
        *foot(sight, found, place_said=place_said),
    )
    return Reply(lines=lines, rows=tuple(row for row in paper_rows(sight, found) if row))


def more(sight: Sight) -> Reply:
    """What is changed now and then; of one that is changed no more, the document itself."""
    return paper_buttons.more(sight) or paper(sight)


def cancel(sight: Sight) -> Reply:
    return paper_buttons.cancel(sight) or paper(sight)
