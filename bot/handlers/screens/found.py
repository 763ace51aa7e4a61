"""What a few words find: opportunities by number, or by the name of their customer."""

from __future__ import annotations

from bot.actions.access import reach, scope_of
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.looks import Sight
from bot.handlers.presses import ShowHome
from bot.handlers.screens.home import home
from bot.reading.names import search_key
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Reply, say_of

MOST_CUSTOMERS = 5
MOST_FOUND = 8


def found(sight: Sight) -> Reply:
    """Cards within one's rights, the latest touched first; nothing found: what can be done."""
    text = str(sight.params.get("text", ""))
    opportunities = _numbered(sight, text) or _of_customers(sight, text)
    if not opportunities:
        return home(sight).after(say_of("unknown-text"), None)
    return Reply(
        lines=(say_of("found-title", text=Name(text)),),
        rows=(*((_button(each),) for each in opportunities), (_home(),)),
    )


def _numbered(sight: Sight, text: str) -> tuple[Opportunity, ...]:
    """The one with exactly this number."""
    numbered = sight.desk.store.pipelines.numbered(text.strip().upper())
    if numbered is None:
        return ()
    try:
        return (reach(sight.actor, sight.desk, numbered.id, Act.SEE),)
    except NotFound:
        return ()


def _of_customers(sight: Sight, text: str) -> tuple[Opportunity, ...]:
    if not search_key(text):
        return ()
    store = sight.desk.store
    customers, _ = store.catalogue.parties(text, page=0, size=MOST_CUSTOMERS)
    ids = [each.id for each in customers]
    return tuple(
        store.pipelines.of_parties(scope_of(sight.actor, sight.desk), ids, size=MOST_FOUND)
    )


def _button(opportunity: Opportunity) -> Button:
    return Button(say_of("button-found", title=Name(opportunity.title)), OpenCard(opportunity.id))


def _home() -> Button:
    return Button(say_of("button-home"), ShowHome())
