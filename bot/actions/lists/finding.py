"""Which opportunity a member may mean: those near a place, those used last, those named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.actions.access import acts, scope_of
from bot.actions.ports import Desk
from bot.actions.records.making import sees
from bot.domain.company_settings import setting
from bot.domain.filters import Filter, Mentions
from bot.domain.listings import OPEN, Order, Selection
from bot.domain.numbering import counted, may_mean
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.places import Place
from bot.domain.rights import Act
from bot.reading.folding import fold_text

EVERY = Filter()
NEAR_METRES = 5_000
"""How far around somebody a customer is offered."""
MOST_NEAR = 5


def customers_near(desk: Desk, place: Place) -> Sequence[tuple[Party, int]]:
    return desk.store.filing.near(place, NEAR_METRES, limit=MOST_NEAR)


def opportunities_for(
    actor: Member, desk: Desk, text: str, *, size: int, near: Place | None = None
) -> Sequence[Opportunity]:
    """At most `size` to which the actor may add a record.

    With a text those that mention it, ended ones too; else open ones: of the customers
    near the place first, then those touched last.
    """
    rows = list(opportunities_seen(actor, desk, text, size=size, among=EVERY if text else OPEN))
    if near is not None and not text:
        customers = [party.id for party, _ in customers_near(desk, near)]
        scope = scope_of(actor, desk)
        found = desk.store.pipelines.of_parties(scope, customers, size=size)
        closest = sorted(found, key=lambda each: customers.index(each.party_id))
        rows = list(_once([*closest, *rows]))[:size]
    return [each for each in rows if Act.RECORD in acts(actor, desk, each)]


def opportunities_seen(
    actor: Member, desk: Desk, text: str, *, size: int, among: Filter = EVERY
) -> Sequence[Opportunity]:
    """Those of `among` the actor may list that mention the text, the latest touched first."""
    selection = Selection(
        scope_of(actor, desk),
        among & Filter((Mentions(text),)) if text else among,
        Order.TOUCHED,
        desk.now,
        desk.organisation.zone,
        desk.organisation.currency,
    )
    return [each.opportunity for each in desk.store.listings.page(selection, size=size)]


def numbered(actor: Member, desk: Desk, text: str) -> Opportunity | None:
    """The first they may see that has this number, or whose count it is, in whatever digits.

    What they may not see stands in nobody's way: it is as if it were not there. By the number
    of one that was merged it is what took that in.
    """
    found = _numbered(actor, desk, text)
    return found[1] if found else None


def id_numbered(actor: Member, desk: Desk, text: str) -> int | None:
    """The same as the id that the number is of: the card of a merged one says what it is now."""
    found = _numbered(actor, desk, text)
    return found[0] if found else None


def _numbered(actor: Member, desk: Desk, text: str) -> tuple[int, Opportunity] | None:
    folded = fold_text(text).strip().upper()
    pattern = str(setting(desk.organisation, "number_pattern"))
    short = may_mean(pattern, folded, desk.today)
    spelled = list(filter(None, dict.fromkeys((text.strip().upper(), folded, *short))))
    every = desk.store.pipelines.numbered_among(spelled) if spelled else ()
    return next((each for each in every if sees(actor, desk, each[1].id)), None)


def is_number(desk: Desk, text: str) -> bool:
    """Whether it is the number of an opportunity and nothing else, be there one or not.

    Figures alone may be anything.
    """
    folded = fold_text(text).strip().upper()
    pattern = str(setting(desk.organisation, "number_pattern"))
    if not (folded.startswith("#") or any(map(str.isalpha, folded))):
        return False
    return bool(counted(pattern, folded) or may_mean(pattern, folded, desk.today))


def _once(opportunities: Iterable[Opportunity]) -> Iterable[Opportunity]:
    return {each.id: each for each in opportunities}.values()
