"""Two that are one: everything of the newer goes to the older, whose id and number stay.

Old buttons, links and the number of the newer lead to the older from then on. One step, so
that one undo parts them again.
"""

from __future__ import annotations

from datetime import timedelta

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.customers.editing import customer_step
from bot.actions.opportunities.custom_values import take_custom
from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.taking_in import take_in
from bot.reading.contacts import phone_key

LATELY = timedelta(days=7)
"""Since when an opportunity may be the one that is typed a second time."""


def merge_customers(actor: Member, desk: Desk, one: int, other: int) -> Party:
    """The older of the two, with all opportunities, records and phones of the newer.

    Who keeps both, their manager, or an admin.
    """
    stays, goes = customers_to_merge(actor, desk, one, other)
    step = customer_step(actor, desk, stays, StepKind.MERGE)
    step.note = goes.name
    desk.store.customers.move(Party, of=goes.id, to=stays.id)
    stays.take_in(goes, [each for each in goes.phones if _is_new(each, stays)])
    if goes.converted_at is not None and stays.converted_at is None:
        stays.converted_by, stays.converted_at = goes.converted_by, goes.converted_at
    goes.merged_into_id, goes.deleted_at = stays.id, desk.now
    return stays


def customers_to_merge(actor: Member, desk: Desk, one: int, other: int) -> tuple[Party, Party]:
    """Which of the two stays, and which goes; refused to who may not."""
    first = reach_customer(actor, desk, one, CustomerAct.KEEP)
    second = reach_customer(actor, desk, other, CustomerAct.KEEP)
    if first.id == second.id:
        raise Invalid("merge-same")
    stays, goes = sorted((first, second), key=lambda each: each.id)
    return stays, goes


def merge_opportunities(
    actor: Member, desk: Desk, one: int, other: int, *, version: int
) -> Opportunity:
    """The older of two open ones of the same customer, with everything of the newer."""
    stays, goes = opportunities_to_merge(actor, desk, one, other, version=version)
    step = desk.step(actor, StepKind.MERGE, opportunity_id=stays.id)
    step.party_id, step.note = stays.party_id, goes.number
    desk.store.flush()
    take_in(stays, goes)
    take_custom(desk, stays, goes)
    desk.store.customers.move(Opportunity, of=goes.id, to=stays.id)
    goes.merged_into_id, goes.deleted_at = stays.id, desk.now
    stays.touched_at = desk.now
    return stays


def opportunities_to_merge(
    actor: Member, desk: Desk, one: int, other: int, *, version: int | None = None
) -> tuple[Opportunity, Opportunity]:
    """Which of the two stays, and which goes. `version` is that of `one`."""
    first = reach(actor, desk, one, Act.EDIT, version=version)
    second = reach(actor, desk, other, Act.EDIT)
    if first.id == second.id:
        raise Invalid("merge-same")
    if first.party_id != second.party_id:
        raise Invalid("merge-other-customer")
    stays, goes = sorted((first, second), key=lambda each: each.id)
    return stays, goes


def opportunities_alike(
    actor: Member, desk: Desk, party_id: int, type_id: int | None, *, besides: int = 0
) -> list[Opportunity]:
    """Open ones of the same customer that the actor may see, the oldest first.

    Of one type; without a type, of any.
    """
    return [
        each
        for each in desk.store.customers.open_with(party_id)
        if type_id in (None, each.type_id) and each.id != besides and _seen(actor, desk, each)
    ]


def _seen(actor: Member, desk: Desk, opportunity: Opportunity) -> bool:
    try:
        reach(actor, desk, opportunity.id, Act.SEE)
    except NotFound:
        return False
    return True


def _is_new(phone: str, party: Party) -> bool:
    return phone_key(phone) not in {phone_key(each) for each in party.phones}
