"""What is really kept of an opportunity, read back through a session of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.actions.ports import Desk
from bot.domain.lists import ListItem, Stage
from bot.domain.money import Money
from bot.domain.opportunities import AmountSource, Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party


@dataclass(frozen=True)
class KeptLine:
    quantity: Decimal
    product: str
    discount: Decimal
    total: Money


@dataclass(frozen=True)
class Kept:
    """Lists and stages by their codes, follow-ups by their wall time."""

    number: str
    title: str
    customer: str
    status: str
    stage: str
    type: str
    source: str
    amount: Money | None
    by_hand: bool
    probability: int
    close_date: date | None
    lines: tuple[KeptLine, ...]
    win_reason: str
    loss_reasons: tuple[str, ...]
    note: str
    next_contacts: tuple[datetime, ...]
    steps: tuple[str, ...]
    """The kinds of what was done with it, the latest first."""

    @property
    def totals(self) -> list[Decimal]:
        return [line.total.value for line in self.lines]


def kept(desk: Desk, opportunity_id: int) -> Kept:
    store = desk.store
    found = store.get(Opportunity, opportunity_id)
    assert found is not None
    party = store.get(Party, found.party_id)
    stage = store.get(Stage, found.stage_id)
    assert party is not None
    assert stage is not None
    return Kept(
        number=found.number,
        title=found.title,
        customer=party.name,
        status=found.status.value,
        stage=stage.code or "",
        type=_code(desk, found.type_id),
        source=_code(desk, found.source_id),
        amount=found.money,
        by_hand=found.amount_source is AmountSource.MANUAL,
        probability=found.probability,
        close_date=found.close_date,
        lines=tuple(_line(each, found.currency) for each in found.lines),
        win_reason=_code(desk, found.win_reason_id),
        loss_reasons=tuple(_code(desk, each.reason_id) for each in found.lost_for),
        note=found.reason_note or "",
        next_contacts=tuple(each.due_local for each in store.pipelines.follow_ups(found.id)),
        steps=tuple(each.kind.value for each in store.history.steps(found.id, 50)),
    )


def _line(line: Line, currency: str) -> KeptLine:
    return KeptLine(
        quantity=Decimal(line.quantity) / 1000,
        product=line.name,
        discount=line.discount,
        total=Money(line.total, currency),
    )


def _code(desk: Desk, item_id: int | None) -> str:
    item = desk.store.get(ListItem, item_id) if item_id is not None else None
    return item.code or "" if item else ""
