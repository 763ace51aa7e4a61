"""Entities as a database would hand them out, with ids, for tests that have no database.

Every builder takes the facts a test is about by name and fills in the rest. The people:
Mina and Arthit sell, Claire manages their team, Omid is the admin, Joy only looks.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bot.domain.followups import FollowUp, instant
from bot.domain.lists import ListItem, ListKind, Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line, Stamp
from bot.domain.parties import Product
from bot.domain.people import Calendar, Locale, Member, Permission, Role

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)

MINA, ARTHIT, CLAIRE, OMID, JOY = 1, 2, 3, 4, 5

CONTACT_STAGE, QUALIFICATION_STAGE, WON_STAGE, LOST_STAGE = 11, 12, 15, 16


def stamp(at: datetime = NOW, *, day: date | None = None, by: int | None = MINA) -> Stamp:
    return Stamp(at, day or at.date(), by)


def made_member(role: Role = Role.REP, *, id: int = MINA, **facts: Any) -> Member:  # noqa: A002
    permissions: frozenset[Permission] = facts.pop("permissions", frozenset())
    made = Member(
        name="Mina",
        role=role,
        locale=Locale.EN,
        calendar=Calendar.GREGORIAN,
        zone="Europe/Paris",
        permissions=permissions,
        **facts,
    )
    made.id = id
    return made


def made_stage(
    id: int = CONTACT_STAGE,  # noqa: A002
    kind: StageKind = StageKind.OPEN,
    probability: int = 10,
    *,
    pipeline_id: int = 1,
) -> Stage:
    made = Stage(pipeline_id=pipeline_id, position=id, kind=kind, probability=probability)
    made.id = id
    return made


def won_stage(**facts: Any) -> Stage:
    return made_stage(WON_STAGE, StageKind.WON, 100, **facts)


def lost_stage(**facts: Any) -> Stage:
    return made_stage(LOST_STAGE, StageKind.LOST, 0, **facts)


def made_reason(
    id: int,  # noqa: A002
    kind: ListKind = ListKind.LOSS_REASON,
    *,
    needs_note: bool = False,
) -> ListItem:
    made = ListItem(kind=kind, name=f"reason {id}", position=id, needs_note=needs_note)
    made.id = id
    return made


def made_opportunity(*, id: int = 42, **facts: Any) -> Opportunity:  # noqa: A002
    """Open, in the first stage, without an amount, Mina's own; 10 % by its stage."""
    usual: dict[str, Any] = {
        "number": "OPP-2026-00042",
        "party_id": 7,
        "pipeline_id": 1,
        "stage_id": CONTACT_STAGE,
        "open_stage_id": CONTACT_STAGE,
        "type_id": 1,
        "title": "Acme – pumps",
        "assignee_id": MINA,
        "created_by": MINA,
        "currency": "EUR",
        "probability": 10,
        "created_at": NOW,
        "created_on": TODAY,
        "stage_changed_at": NOW,
        "touched_at": NOW,
    }
    made = Opportunity(**(usual | facts))
    made.id, made.version = id, 1
    return made


def made_line(quantity: int, unit_price: int, discount: Decimal | int = 0, **facts: Any) -> Line:
    """Quantity in whole pieces, the price in minor units, the discount in percent."""
    return Line(
        **{"product_id": 1, "name": "Pump"} | facts,
        quantity=quantity * 1000,
        unit_price=unit_price,
        discount=Decimal(discount),
    )


def made_product(**facts: Any) -> Product:
    usual: dict[str, Any] = {
        "code": "PMP-1",
        "name": "Pump",
        "search_key": "pump",
        "words_key": "pump",
        "currency": "EUR",
    }
    made = Product(**(usual | facts))
    made.id = 1
    return made


def made_follow_up(due_local: datetime, *, zone: str = "UTC", **facts: Any) -> FollowUp:
    usual: dict[str, Any] = {"opportunity_id": 42, "member_id": MINA, "created_at": NOW}
    return FollowUp(
        due_local=due_local, zone=zone, due_at=instant(due_local, zone), **(usual | facts)
    )
