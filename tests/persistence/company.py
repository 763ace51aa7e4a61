"""A small company with two teams, and shorthands to write and read about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.ports import Desk
from bot.domain.followups import FollowUp
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, PartyKind, Product
from bot.domain.people import Calendar, Locale, Member, Organisation, Role, Team
from bot.reading.names import name_norm, search_key

STAGES = (
    ("contact", StageKind.OPEN, 10),
    ("proposal", StageKind.OPEN, 50),
    ("won", StageKind.WON, 100),
    ("lost", StageKind.LOST, 0),
)


@dataclass(frozen=True)
class Company:
    """Ids only: each transaction reads its own objects."""

    north: int
    south: int
    nadia: int
    omid: int
    somchai: int
    pipeline: int
    contact: int
    proposal: int
    won: int
    lost: int
    type: int
    website: int
    best_price: int
    price: int
    competitor: int
    acme: int
    pump: int


def found(desk: Desk) -> Company:
    desk.step(None, StepKind.SET_UP)
    store = desk.store
    store.add(
        Organisation(
            name="Forsat",
            currency="EUR",
            zone="Europe/Paris",
            locale=Locale.EN,
            calendar=Calendar.GREGORIAN,
        )
    )
    north, south = (store.add(_team(name)).id for name in ("North", "South"))
    nadia, omid, somchai = (
        store.add(_member(name, person, team)).id
        for name, person, team in (
            ("Nadia", 101, north),
            ("Omid", 102, north),
            ("Somchai", 103, south),
        )
    )
    pipeline = store.add(Pipeline(code="sales", position=1)).id
    stages = {
        code: store.add(
            Stage(pipeline_id=pipeline, code=code, position=i, kind=kind, probability=probability)
        ).id
        for i, (code, kind, probability) in enumerate(STAGES)
    }
    items = {
        code: store.add(ListItem(kind=kind, code=code, position=i)).id
        for i, (kind, code) in enumerate(
            (
                (ListKind.TYPE, "standard"),
                (ListKind.SOURCE, "website"),
                (ListKind.WIN_REASON, "best-price"),
                (ListKind.LOSS_REASON, "price"),
                (ListKind.LOSS_REASON, "competitor"),
            )
        )
    }
    pump = store.add(
        Product(
            code="P-100",
            name="Pump",
            search_key=search_key("Pump"),
            words_key=name_norm("Pump"),
            unit_price=125_00,
            currency="EUR",
        )
    )
    return Company(
        north=north,
        south=south,
        nadia=nadia,
        omid=omid,
        somchai=somchai,
        pipeline=pipeline,
        **stages,
        type=items["standard"],
        website=items["website"],
        best_price=items["best-price"],
        price=items["price"],
        competitor=items["competitor"],
        acme=add_party(desk, "Acme").id,
        pump=pump.id,
    )


def add_party(desk: Desk, name: str, **known: Any) -> Party:
    return desk.store.add(
        Party(
            kind=PartyKind.COMPANY,
            name=name,
            search_key=search_key(name),
            words_key=name_norm(name),
            created_at=desk.now,
            **known,
        )
    )


def add_opportunity(desk: Desk, company: Company, **known: Any) -> Opportunity:
    return desk.store.add(an_opportunity(desk, company, **known))


def an_opportunity(desk: Desk, company: Company, **known: Any) -> Opportunity:
    """Nadia's, with Acme, in the first stage, worth nothing yet, unless `known` says else."""
    number = desk.store.pipelines.next_number("OPP")
    facts: dict[str, Any] = {
        "number": f"OPP-{number:05d}",
        "party_id": company.acme,
        "pipeline_id": company.pipeline,
        "stage_id": company.contact,
        "open_stage_id": company.contact,
        "type_id": company.type,
        "title": "Pumps",
        "assignee_id": company.nadia,
        "created_by": company.nadia,
        "currency": "EUR",
        "probability": 10,
        "created_at": desk.now,
        "created_on": desk.today,
        "stage_changed_at": desk.now,
        "touched_at": desk.now,
    }
    return Opportunity(**(facts | known))


def add_follow_up(
    desk: Desk, company: Company, opportunity_id: int, due_local: datetime, **known: Any
) -> FollowUp:
    facts: dict[str, Any] = {
        "opportunity_id": opportunity_id,
        "member_id": company.nadia,
        "note": "",
        "created_by": company.nadia,
        "created_at": desk.now,
    }
    return desk.store.add(FollowUp.at(due_local, "Europe/Paris", **(facts | known)))


def win(desk: Desk, company: Company, opportunity: Opportunity, on: date | None = None) -> None:
    stage, reason = (
        desk.store.get(Stage, company.won),
        desk.store.get(ListItem, company.best_price),
    )
    assert stage is not None
    desk.store.add(opportunity.win(stage, reason, "", desk.stamp(None)))
    opportunity.ended_on = on or opportunity.ended_on
    desk.store.flush()


def lose(
    desk: Desk, company: Company, opportunity: Opportunity, *reasons: int, on: date | None = None
) -> None:
    stage = desk.store.get(Stage, company.lost)
    items = [desk.store.get(ListItem, each) for each in reasons or (company.price,)]
    assert stage is not None
    desk.store.add(opportunity.lose(stage, [i for i in items if i], "", desk.stamp(None)))
    opportunity.ended_on = on or opportunity.ended_on
    desk.store.flush()


def _team(name: str) -> Team:
    return Team(name=name, locale=Locale.FR, calendar=Calendar.GREGORIAN)


def _member(name: str, person: int, team_id: int) -> Member:
    return Member(
        person=person,
        name=name,
        role=Role.REP,
        team_id=team_id,
        locale=Locale.EN,
        calendar=Calendar.GREGORIAN,
        zone="Europe/Paris",
    )
