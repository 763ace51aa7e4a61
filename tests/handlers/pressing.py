"""Buttons pressed from outside: any data, by anybody, and what is left in the database."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, get_type_hints

from sqlalchemy import select

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.people import Member
from bot.handlers.cards.card_presses import EditLine
from bot.handlers.customers.merge_presses import SaveAnyway
from bot.handlers.follow_ups.day_presses import ComeBack, NameDeputy, WorkOn
from bot.handlers.follow_ups.digest_presses import (
    DigestAt,
    DigestOn,
    ShowDigest,
    SwitchDigest,
    SwitchNews,
)
from bot.persistence.tables import metadata
from bot.speech.presses import Press, kinds, pack
from support.town import REP, Town

MISSING = 10**6

TALK = frozenset(
    {
        "dialog",
        "saved_filter",
        "customer_filter",
        "seen_update",
        "ticked",
        "chosen_columns",
        "shown_card",
        "viewing",
        "unfiled",
        "report_subscription",
    }
)
"""Where somebody is in their own talk, and by what they read; the rest is the company's."""


OF_ONESELF: frozenset[type[Press]] = frozenset(
    {
        *(WorkOn, ComeBack, NameDeputy, SaveAnyway),
        *(ShowDigest, SwitchDigest, DigestAt, DigestOn, SwitchNews),
    }
)
"""What anybody sets for themselves, and what saves the opportunity they are filling in."""


@dataclass(frozen=True)
class Target:
    """What the buttons of somebody's opportunity carry."""

    opportunity: int = MISSING
    version: int = 1
    line: int = MISSING
    follow_up: int = MISSING
    occurrence: int = 1
    step: int = MISSING


VALUES: dict[str, Any] = {
    "stage": 2,
    "minutes": 15,
    "name": "probability",
    "role": "rep",
    "team": 1,
    "report": "R1",
    "days": 30,
    "theme": "light",
    "way": "f",
    "day": date(2026, 12, 1),
}
"""Good values of the other fields, by name; else by their type."""

OF_KIND: dict[type[Press], dict[str, Any]] = {EditLine: {"field": "quantity"}}

BY_TYPE: dict[type, Any] = {int: 1, str: "x", date: date(2026, 12, 1)}


def pressed(kind: type[Press], target: Target) -> Press:
    """A button of this kind as the card of `target` has it."""
    hints = get_type_hints(kind)
    values = {**VALUES, **OF_KIND.get(kind, {}), **vars(target)}
    return kind(*(values.get(each.name, BY_TYPE.get(hints[each.name])) for each in fields(kind)))


def about_an_opportunity() -> list[type[Press]]:
    return [
        kind
        for kind in kinds().values()
        if {each.name for each in fields(kind)} & {"opportunity", "follow_up", "step"}
    ]


async def norrin(town: Town, *, amount: int = 100) -> Target:
    """Nora's, with a product and a follow-up for tomorrow at ten."""

    def inside(desk: Desk) -> Target:
        actor = desk.store.people.member_of(REP)
        assert isinstance(actor, Member)
        made = create(
            actor,
            desk,
            customer="Norrin",
            answers={"amount": Money.of(amount, desk.organisation.currency)},
        )
        product = desk.store.catalogue.product_coded("P-200")
        assert product is not None
        line = add_line(actor, desk, made.id, product_id=product.id, quantity=1000)
        tomorrow = datetime(2026, 11, 22, 10)  # noqa: DTZ001 - a wall time
        follow_up = set_follow_up(actor, desk, made.id, due_local=tomorrow)
        desk.store.flush()
        step = desk.store.history.steps(made.id, 1)[0]
        return Target(made.id, made.version, line.id, follow_up.id, 1, step.id)

    return await town.core.work.write(inside)


@dataclass(frozen=True)
class Seen:
    """What somebody who pressed a button gets to see, to the byte."""

    toast: str
    message: str


async def press(town: Town, person_id: int, data: str | Press, message_id: int = 0) -> Seen:
    """As this person, on a message of their chat; fails when nothing answers."""
    person = town.person(person_id)
    packed = pack(data) if isinstance(data, Press) else data
    query = person.phone.press(message_id or _last_id(town, person_id), packed)
    await town.go_on()
    answer = person.phone.toast(query)
    assert answer is not None, f"{data} was not answered"
    assert "support" not in str(answer["text"]), f"{data}: {answer['text']}"
    shown = [each for each in person.phone.messages() if each["from"]["is_bot"]]
    for message in shown[-1:]:
        assert "support" not in message.get("text", ""), f"{data}: {message['text']}"
    return Seen(json.dumps(answer, sort_keys=True), _content(shown[-1]) if shown else "")


def _last_id(town: Town, person_id: int) -> int:
    try:
        return int(town.person(person_id).message["message_id"])
    except LookupError:
        return 1


def _content(message: dict[str, Any]) -> str:
    kept = ("text", "caption", "entities", "caption_entities", "reply_markup")
    return json.dumps({name: message.get(name) for name in kept}, sort_keys=True)


async def company(town: Town) -> dict[str, list[Any]]:
    """All rows of all tables, but for the talks and the tries that were refused."""

    def rows(session: Any) -> dict[str, list[Any]]:
        return {
            name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for name, table in metadata.tables.items()
            if name not in TALK and "id" in table.c
        }

    everything = await town.core.work.database.read(rows)
    at = list(metadata.tables["step"].columns.keys()).index("kind")
    everything["step"] = [row for row in everything["step"] if row[at] is not StepKind.REFUSED]
    return everything
