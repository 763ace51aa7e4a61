"""One more opportunity like another: for the same customer or for a different one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.access import acts, reach
from bot.actions.opportunities.approvals import ask_discount, counts_now
from bot.actions.opportunities.creating import create, put
from bot.actions.opportunities.custom_values import custom_answer
from bot.actions.ports import Desk
from bot.domain.lists import ListKind
from bot.domain.opportunities import AmountSource, Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.rights import Act

COPIED = ("priority", "buying_process")

_LISTS = (ListKind.TYPE, ListKind.SOURCE, ListKind.CAMPAIGN, ListKind.COMPETITOR)


def copy_opportunity(
    actor: Member, desk: Desk, opportunity_id: int, *, customer: int | str, title: str
) -> tuple[Opportunity, int]:
    """A new one in its first stage, with the lines, the kind and the origin of the other.

    Prices and names of the lines stay as they were agreed; a discount over the limit is
    asked for anew. Also answers how many lines were left out because their product is sold
    no more. Who may not pick products gets the amount without the lines. All of it is one
    step, so one undo takes it back.
    """
    original = reach(actor, desk, opportunity_id, Act.EDIT)
    made = create(
        actor,
        desk,
        customer=customer,
        title=title,
        answers={
            "pipeline": _in_use(desk, original),
            "currency": original.currency,
            "rate": original.rate if original.currency != desk.organisation.currency else None,
        },
    )
    _take_over(desk, original, made)
    wanted = [each for each in original.lines if _is_sold(desk, each)]
    if Act.LINES not in acts(actor, desk, made):
        made.set_amount(original.amount)
        return made, 0
    lines = [_like(each) for each in wanted]
    for line in lines:
        line.discount = counts_now(actor, desk, made, line.discount)
        made.add_line(line)
    if not lines or (original.amount_source is AmountSource.MANUAL and _alike(lines, original)):
        made.set_amount(original.amount)
    desk.store.flush()
    for line, each in zip(lines, wanted, strict=True):
        ask_discount(actor, desk, made, line, each.discount)
    return made, len(original.lines) - len(wanted)


def _alike(lines: Sequence[Line], original: Opportunity) -> bool:
    """An amount typed by hand is of these lines; of fewer or dearer ones it says nothing."""
    return [each.total for each in lines] == [each.total for each in original.lines]


def _take_over(desk: Desk, original: Opportunity, made: Opportunity) -> None:
    """What is known of it besides its lines; values that went out of use stay behind."""
    active = {each.id for kind in _LISTS for each in desk.store.lists.items(kind)}
    if original.type_id in active:
        made.type_id = original.type_id
    if original.source_id in active:
        made.source_id = original.source_id
    if original.campaign_id in active:
        made.campaign_id = original.campaign_id
    for name in COPIED:
        setattr(made, name, getattr(original, name))
    rivals = [each.competitor_id for each in original.competing if each.competitor_id in active]
    made.set_competitors(rivals)
    for field in desk.store.fields.defined():
        value = custom_answer(original, desk, field.key)
        if field.active and field.is_for(made.pipeline_id) and value is not None:
            put(made, desk, field.key, value)


def _in_use(desk: Desk, original: Opportunity) -> int | None:
    """Its pipeline, where it still takes something new."""
    offered = [each.id for each in desk.store.lists.pipelines()]
    return original.pipeline_id if original.pipeline_id in offered else None


def _is_sold(desk: Desk, line: Line) -> bool:
    product = desk.store.get(Product, line.product_id)
    return product is not None and product.active and (product.sellable or product.is_other)


def _like(line: Line) -> Line:
    return Line(
        product_id=line.product_id,
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount=line.discount,
    )
