"""A company with sales of every kind at random: what reports are tried on."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Filter
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity, Priority
from bot.domain.opportunity_parts import Competing, Line, LostFor, StageChange
from bot.domain.parties import Product
from bot.domain.people import Calendar, Locale, Member
from bot.domain.reports import Days, Scope
from bot.speech.reader import Reader
from persistence.company import Company, add_opportunity, add_party, found

EVERYBODY = Scope(everybody=True)
SPAN = Days(date(2025, 11, 20), date(2026, 3, 2))
MANY = 70
ENGLISH = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
PERSIAN = Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran")
NOT_CLOSED = AnyOf("status", ("open", "won", "lost"))
OPEN_OR_WON = Filter((NOT_CLOSED, AnyOf("priority", ("high", "low"))))


@dataclass(frozen=True)
class Town:
    company: Company
    seed: int
    scope: Scope
    only: Filter
    reader: Reader


def build(desk: Desk, seed: int) -> Company:
    """Opportunities of every kind at random, in three currencies, some deleted."""
    company, chance = found(desk), random.Random(seed)  # noqa: S311 - data for a test
    desk.step(None, StepKind.IMPORT)
    items = {
        kind: [
            None,
            *(
                desk.store.add(ListItem(kind=kind, name=f"{kind} {n}", position=n + 20)).id
                for n in range(3)
            ),
        ]
        for kind in ListKind
    }
    parties = [company.acme, *(add_party(desk, f"Party {n}").id for n in range(4))]
    product = desk.store.get(Product, company.pump)
    assert product is not None
    for _ in range(MANY):
        made = add_opportunity(desk, company, **_facts(chance, company, items, parties))
        _end(made, chance, company, items)
        for position in range(chance.choice((0, 0, 1, 2))):
            made.lines.append(_line(company.pump, position))
        ids = chance.sample(items[ListKind.COMPETITOR][1:], chance.choice((0, 0, 1, 2)))
        made.competing = [Competing(competitor_id=each, position=n) for n, each in enumerate(ids)]
        made.deleted_at = desk.now if chance.random() < 0.06 else None
        desk.store.flush()
        _hang_on(desk, made, chance, company)
    return company


def _facts(chance: random.Random, company: Company, items: Any, parties: Any) -> dict[str, Any]:
    currency = chance.choice(("EUR", "EUR", "JPY", "IQD"))
    rate = {"EUR": 10**9, "JPY": 6_123_457, "IQD": 650_001}[currency]
    created = SPAN.first + timedelta(chance.randrange(-20, (SPAN.last - SPAN.first).days + 1))
    stage = chance.choice((company.contact, company.proposal))
    return {
        "amount": chance.choice((None, 0, chance.randrange(1, 10**9))),
        "currency": currency,
        "rate": rate,
        "created_on": created,
        "close_date": chance.choice((None, created + timedelta(chance.randrange(10, 200)))),
        "stage_id": stage,
        "open_stage_id": stage,
        "probability": chance.randrange(101),
        "assignee_id": chance.choice((None, company.nadia, company.omid, company.somchai)),
        "created_by": chance.choice((company.nadia, company.somchai)),
        "party_id": chance.choice(parties),
        "source_id": chance.choice(items[ListKind.SOURCE]),
        "campaign_id": chance.choice(items[ListKind.CAMPAIGN]),
        "type_id": chance.choice(items[ListKind.TYPE][1:]),
        "priority": chance.choice(tuple(Priority)),
        "first_response_minutes": chance.choice((None, 0, chance.randrange(500))),
    }


def _end(made: Opportunity, chance: random.Random, company: Company, items: Any) -> None:
    status = chance.choice((Status.OPEN, Status.WON, Status.WON, Status.LOST, Status.LOST))
    if status is Status.OPEN:
        return
    made.status = status
    made.ended_at = made.created_at
    made.ended_on = min(made.created_on + timedelta(chance.randrange(90)), SPAN.last)
    made.stage_id = company.won if status is Status.WON else company.lost
    if status is Status.WON:
        made.amount = made.amount or 0
        made.win_reason_id = chance.choice(items[ListKind.WIN_REASON])
        return
    ids = chance.sample(items[ListKind.LOSS_REASON][1:], chance.choice((1, 1, 2, 3)))
    made.lost_for = [LostFor(reason_id=each, position=n) for n, each in enumerate(ids)]


def _line(product_id: int, position: int) -> Line:
    return Line(product_id=product_id, name="Pump", quantity=1000, unit_price=5, position=position)


def _hang_on(desk: Desk, made: Opportunity, chance: random.Random, company: Company) -> None:
    for kind in chance.sample((RecordKind.QUOTE, RecordKind.INVOICE, RecordKind.SALES_RETURN), 2):
        amount = chance.randrange(10**6)
        desk.store.add(
            Record(
                party_id=made.party_id,
                opportunity_id=made.id,
                kind=kind,
                amount=amount,
                currency=made.currency,
                at=desk.now,
            )
        )
    desk.store.add(
        StageChange(
            opportunity_id=made.id,
            from_stage_id=company.contact,
            to_stage_id=made.stage_id,
            at=desk.now,
            by=None,
            seconds=chance.randrange(10**7),
        )
    )


def leave_team(desk: Desk, member_id: int) -> None:
    desk.step(None, StepKind.SETTINGS)
    member = desk.store.get(Member, member_id)
    assert member is not None
    member.team_id = None
