"""What a few words find: opportunities by number, or by the name of their customer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.access import reach, scope_of
from bot.actions.customers.access import reach_customer
from bot.actions.lists.finding import numbered
from bot.actions.ports import Desk
from bot.conversations.lookups import told_apart
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.rights import Act
from bot.handlers.home.presses import ShowHome
from bot.handlers.records.presses import KeepOnCustomer, KeepWords
from bot.handlers.screens.home import home
from bot.handlers.screens.lists.meant import of_card_in_view
from bot.handlers.screens.lists.opportunity_rows import marks_of
from bot.handlers.turns.looks import Sight
from bot.reading.names import search_key
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Reply, Say, say_of

MOST_CUSTOMERS = 5
MOST_FOUND = 8


def found(sight: Sight) -> Reply:
    """Cards within one's rights, the latest touched first; nothing found: what can be done."""
    text = str(sight.params.get("text", ""))
    note: tuple[Button, ...] = ()
    meant = of_card_in_view(sight)
    exact = numbered(sight.actor, sight.desk, text)
    opportunities: Sequence[Opportunity] = (exact,) if exact else _of_customers(sight, text)
    title = meant.title or "found-title"
    if not opportunities or meant.rows:
        note = _note_on(sight)
    if not opportunities and not meant.title:
        opportunities, title = nearly(sight, text), "form-did-you-mean"
    if not (opportunities or note or meant.back):
        return home(sight).after(say_of("unknown-text"), None)
    if not (opportunities or meant.title):
        title = "words-on-card" if note else "words-unknown"
    cards = ((card_button(sight.desk, each),) for each in opportunities)
    rows = (*meant.rows, note, *cards, (*meant.back, _home()))
    return Reply(lines=(say_of(title, text=Name(text)),), rows=tuple(row for row in rows if row))


def _note_on(sight: Sight) -> tuple[Button, ...]:
    """Keeps the words as a note on the card that was in view, if it may be."""
    about, party_id = sight.params.get("about"), sight.params.get("party")
    try:
        if isinstance(about, int):
            title = reach(sight.actor, sight.desk, about, Act.RECORD).title
            return (Button(_keep(title), KeepWords(about)),)
        if isinstance(party_id, int):
            party = reach_customer(sight.actor, sight.desk, party_id, CustomerAct.EDIT)
            return (Button(_keep(party.name), KeepOnCustomer(party.id)),)
    except (NotFound, NotAllowed):
        return ()
    return ()


def _keep(title: str) -> Say:
    return say_of("button-keep-words", title=Name(title))


def _of_customers(sight: Sight, text: str) -> tuple[Opportunity, ...]:
    if not search_key(text):
        return ()
    store = sight.desk.store
    customers, _ = store.catalogue.parties(text, page=0, size=MOST_CUSTOMERS)
    return _theirs(sight, customers)


def nearly(sight: Sight, text: str) -> tuple[Opportunity, ...]:
    """Of customers whose name is nearly this."""
    if not search_key(text):
        return ()
    return _theirs(sight, sight.desk.store.finding.near_parties(text, size=MOST_CUSTOMERS))


def _theirs(sight: Sight, customers: Sequence[Party]) -> tuple[Opportunity, ...]:
    scope, ids = scope_of(sight.actor, sight.desk), [each.id for each in customers]
    return tuple(sight.desk.store.pipelines.of_parties(scope, ids, size=MOST_FOUND))


def card_button(desk: Desk, opportunity: Opportunity) -> Button:
    """Two may have one title: then their customers, amounts or numbers are said too."""
    return Button(
        say_of("button-found", title=Name(opportunity.title)),
        OpenCard(opportunity.id),
        apart=told_apart(Name(opportunity.title), marks_of(desk, opportunity)),
    )


def _home() -> Button:
    return Button(say_of("button-home"), ShowHome())
