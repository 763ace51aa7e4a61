"""What a few words find: opportunities by number, customers by name, and what is theirs."""

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
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.customers.presses import OpenCustomer
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
    if sight.params.get("left"):
        rows = (_note_on(sight), *meant.rows, (*meant.back, _home()))
        said = say_of("words-left", text=Name(text))
        return Reply(lines=(said,), rows=tuple(row for row in rows if row))
    exact = numbered(sight.actor, sight.desk, text)
    customers = () if exact else _called(sight, text)
    opportunities: Sequence[Opportunity] = (exact,) if exact else _theirs(sight, customers)
    title = meant.title or "found-title"
    if not opportunities or meant.rows:
        note = _note_on(sight)
    if not (opportunities or customers or meant.title):
        opportunities, title = nearly(sight, text), "form-did-you-mean"
    if not (opportunities or customers or note or meant.back):
        return home(sight).after(say_of("unknown-text"), None)
    if not (opportunities or customers or meant.title):
        title = "words-on-card" if note else "words-unknown"
    cards = ((card_button(sight.desk, each),) for each in opportunities)
    people = ((_customer_button(sight.desk, each),) for each in customers)
    rows = (*meant.rows, note, *cards, *people, (*meant.back, _home()))
    lines = (say_of(title, text=Name(text)), *meant.beneath)
    return Reply(lines=lines, rows=tuple(row for row in rows if row))


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


def _called(sight: Sight, text: str) -> Sequence[Party]:
    """Everybody may find a customer by the name; what its card tells is within their rights."""
    if not search_key(text):
        return ()
    return sight.desk.store.catalogue.parties(text, page=0, size=MOST_CUSTOMERS)[0]


def nearly(sight: Sight, text: str) -> tuple[Opportunity, ...]:
    """Of customers whose name is nearly this."""
    if not search_key(text):
        return ()
    return _theirs(sight, sight.desk.store.finding.near_parties(text, size=MOST_CUSTOMERS))


def _theirs(sight: Sight, customers: Sequence[Party]) -> tuple[Opportunity, ...]:
    scope, ids = scope_of(sight.actor, sight.desk), [each.id for each in customers]
    return tuple(sight.desk.store.pipelines.of_parties(scope, ids, size=MOST_FOUND))


def _customer_button(desk: Desk, party: Party) -> Button:
    """Two may have one name: then where they are and who keeps them is said too."""
    keeper = desk.store.get(Member, party.owner_id) if party.owner_id else None
    marks = [Name(each) for each in (party.place, keeper.name if keeper else None) if each]
    return Button(
        say_of("button-found-customer", name=Name(party.name)),
        OpenCustomer(party.id),
        apart=told_apart(Name(party.name), marks),
    )


def card_button(desk: Desk, opportunity: Opportunity) -> Button:
    """Two may have one title: then their customers, amounts or numbers are said too."""
    return Button(
        say_of("button-found", title=Name(opportunity.title)),
        OpenCard(opportunity.id),
        apart=told_apart(Name(opportunity.title), marks_of(desk, opportunity)),
    )


def _home() -> Button:
    return Button(say_of("button-home"), ShowHome())
