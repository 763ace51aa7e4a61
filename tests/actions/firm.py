"""A small firm to act in, and a way to act as one of its people.

Ada is the admin; Maya manages the north team (Nora, Sam), Omar the south team (Sue);
Vic only looks. Everybody but Tess, who is in Tehran, lives where the firm is: in Paris.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.actions.opportunities.creating import create
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.domain.people import USUAL_CALENDAR, Locale, Member, Permission, Role, Team
from bot.persistence.database.work import SqlWork
from bot.reading.names import name_norm, search_key
from support.databases import SetClock

P = ParamSpec("P")
T = TypeVar("T")

Action = Callable[Concatenate[Member, Desk, P], T]

PEOPLE = (
    ("ada", 201, Role.ADMIN, None),
    ("maya", 202, Role.MANAGER, "north"),
    ("nora", 203, Role.REP, "north"),
    ("sam", 204, Role.REP, "north"),
    ("omar", 205, Role.MANAGER, "south"),
    ("sue", 206, Role.REP, "south"),
    ("vic", 207, Role.VIEWER, "north"),
    ("tess", 208, Role.REP, "north"),
)
OPENING = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
"""When a test begins: a Monday, eleven o'clock in Paris, half an hour after the founding."""

NORTH_CHAT, SOUTH_CHAT = -5001, -5002

PRODUCTS = (
    ("P-1", "Pump", 1100_00, "EUR", True),
    ("P-2", "Sensor", 300_00, "EUR", False),
    ("P-3", "Valve", 100_00, "EUR", False),
    ("P-4", "Fitting", 200_00, "EUR", False),
    ("P-5", "Advice", None, "EUR", False),
    ("P-6", "Dinar pump", 500_000, "IQD", False),
)


@dataclass(frozen=True)
class Firm:
    """Ids by name; what happens in it goes through `act`."""

    work: SqlWork
    clock: SetClock
    people: dict[str, int]
    teams: dict[str, int]
    products: dict[str, int]
    items: dict[str, int]
    stages: dict[str, int]
    pipeline: int

    async def act(self, who: str, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """One transaction of this person; in real life their next act comes a second later."""
        self.clock.forward(seconds=1)
        return await self.work.write(
            lambda desk: action(self.member(desk, who), desk, *args, **kwargs)
        )

    def member(self, desk: Desk, who: str) -> Member:
        member = desk.store.get(Member, self.people[who])
        assert member is not None
        return member

    async def new(self, who: str = "nora", customer: str = "Acme", **answers: Any) -> int:
        """An open opportunity of theirs; its id."""
        created = await self.act(who, create, customer=customer, answers=answers)
        return created.id

    async def worth(self, euros: int, who: str = "nora") -> int:
        return await self.new(who, amount=Money.of(euros, "EUR"))

    async def see(self, opportunity_id: int) -> Opportunity:
        """As it is kept, deleted or not."""
        found = await self.work.read(lambda desk: desk.store.get(Opportunity, opportunity_id))
        assert found is not None
        return found

    async def version(self, opportunity_id: int) -> int:
        return (await self.see(opportunity_id)).version

    async def change(self, who: str, **facts: Any) -> None:
        """What an admin would change of a member in the settings."""

        def inside(desk: Desk) -> None:
            desk.step(None, StepKind.SETTINGS)
            for name, value in facts.items():
                setattr(self.member(desk, who), name, value)

        await self.work.write(inside)

    async def grant(self, who: str, *permissions: Permission) -> None:
        await self.change(who, permissions=frozenset(permissions))


def found(desk: Desk) -> Firm:
    """Sets the firm up; `work` and `clock` are put in by whoever runs this."""
    organisation = first_organisation(
        "Forsat", currency="EUR", zone="Europe/Paris", locale=Locale.EN
    )
    code = set_up(desk, organisation)
    teams = {name: desk.store.add(_team(name)) for name in ("north", "south")}
    people = {}
    for name, person, role, team in PEOPLE:
        if role is not Role.ADMIN:
            desk.step(None, StepKind.SET_UP)
            code = make_invite(desk, role=role, team_id=teams[team].id if team else None)
        people[name] = join(desk, code=code, person=person, name=name.title(), language="en")
    people["tess"].zone = "Asia/Tehran"
    teams["north"].manager_id, teams["south"].manager_id = people["maya"].id, people["omar"].id
    teams["north"].chat_id, teams["south"].chat_id = NORTH_CHAT, SOUTH_CHAT
    pipeline = desk.store.lists.pipelines()[0].id
    return Firm(
        work=None,  # type: ignore[arg-type] - known outside of this transaction only
        clock=None,  # type: ignore[arg-type]
        people=_ids(people),
        teams=_ids(teams),
        products={each.code: each.id for each in _products(desk)},
        items={item.code or "": item.id for kind in ListKind for item in _list(desk, kind)},
        stages={each.code or "": each.id for each in desk.store.lists.stages(pipeline)},
        pipeline=pipeline,
    )


async def found_firm(work: SqlWork, clock: SetClock) -> Firm:
    return replace(await work.write(found), work=work, clock=clock)


def _ids(rows: dict[str, Any]) -> dict[str, int]:
    return {name: row.id for name, row in rows.items()}


def _team(name: str) -> Team:
    return Team(name=name.title(), locale=Locale.EN, calendar=USUAL_CALENDAR[Locale.EN])


def _list(desk: Desk, kind: ListKind) -> list[ListItem]:
    return list(desk.store.lists.items(kind))


def _products(desk: Desk) -> list[Product]:
    return [
        desk.store.add(
            Product(
                code=code,
                name=name,
                search_key=search_key(name),
                words_key=name_norm(name),
                unit_price=price,
                currency=currency,
                whole_units=whole,
            )
        )
        for code, name, price, currency, whole in PRODUCTS
    ]
