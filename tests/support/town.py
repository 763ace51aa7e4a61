"""A small town: the whole bot over a real database, against the pretend Telegram.

Only the wire is replaced. People type and tap what they see; after each of their acts the
update goes through the real inbox, lanes and dispatcher, and then the talk goes on.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from pydantic import SecretStr

from bot.actions.customers.adding import add_party
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.app import Chat, Core, build_core, open_chat
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.domain.people import USUAL_CALENDAR, Locale, Role, Team
from bot.handlers.updates.intake import Lanes
from bot.reading.names import name_norm, search_key
from bot.sandbox.cast import Cast, Group, Person
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from support.talker import Talker

T = TypeVar("T")

SATURDAY = datetime(2026, 11, 21, 10, tzinfo=UTC)
TEAM_CHAT = -1001

ZONES = {
    Locale.EN: "Europe/London",
    Locale.FR: "Europe/Paris",
    Locale.FA: "Asia/Tehran",
    Locale.TH: "Asia/Bangkok",
}
CURRENCIES = {Locale.EN: "EUR", Locale.FR: "EUR", Locale.FA: "IRR", Locale.TH: "THB"}

REP, SECOND, MANAGER, ADMIN, VIEWER, STRANGER, NEWCOMER = range(101, 108)


def cast(locale: Locale) -> Cast:
    names = {
        REP: "Nora Field",
        SECOND: "Sam Second",
        MANAGER: "Maya Lead",
        ADMIN: "Ada Root",
        VIEWER: "Vic Looker",
        STRANGER: "Stan Stranger",
        NEWCOMER: "Nick New",
    }
    people = tuple(Person(each, name, locale.value, started=True) for each, name in names.items())
    group = Group(TEAM_CHAT, "Sales", (MANAGER, REP, SECOND, STRANGER), with_bot=True)
    return Cast(people, (group,))


def hurried() -> float:
    """Machine time a thousand times as fast: the pace of messages is tested elsewhere."""
    return time.monotonic() * 1000


class TownClock:
    """Business time: stands still until a story moves it."""

    def __init__(self, now: datetime = SATURDAY) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def forward(self, **by: float) -> None:
        self.moment += timedelta(**by)


class _SandboxTime:
    def __init__(self, clock: TownClock) -> None:
        self._clock = clock

    async def now(self) -> datetime:
        return self._clock.now()

    async def move(self, what: str) -> None:
        self._clock.forward(**{"hours" if what == "hour" else "days": 1})


@dataclass
class Town:
    core: Core
    chat: Chat
    sandbox: Sandbox
    clock: TownClock
    offset: int = 0
    people: dict[int, Talker] = field(default_factory=dict)

    def person(self, person_id: int, chat_id: int | None = None) -> Talker:
        return Talker(self, person_id, chat_id or person_id)

    @property
    def rep(self) -> Talker:
        return self.person(REP)

    @property
    def manager(self) -> Talker:
        return self.person(MANAGER)

    async def kept(self, ask: Callable[[Desk], T]) -> T:
        """What the database says to a session of its own."""
        return await self.core.work.read(ask)

    async def sells(self, code: str, name: str, price: int | None, *, whole: bool = False) -> None:
        """One more product; its price in minor units of the company's currency."""
        product = _product(code, name, price, self.core.settings.currency, whole=whole)

        def add(desk: Desk) -> None:
            desk.step(None, StepKind.SET_UP)
            desk.store.add(product)

        await self.core.work.write(add)

    async def knows(self, *names: str) -> None:
        """Customers of these names."""

        def add(desk: Desk) -> None:
            desk.step(None, StepKind.SET_UP)
            for name in names:
                add_party(None, desk, name=name)

        await self.core.work.write(add)

    def group(self) -> list[str]:
        """What the team's group reads, under pictures too, oldest first."""
        said = [
            each.get("text", each.get("caption"))
            for each in self.sandbox.world.messages(TEAM_CHAT)
        ]
        return [each for each in said if each is not None]

    async def go_on(self) -> None:
        """Takes what waits at the Bot API through inbox, lanes and dispatcher."""
        while updates := await self._fetch():
            await self.take(updates)

    async def take(self, updates: list[dict[str, Any]]) -> None:
        async with Lanes(self.chat.intake.handle) as lanes:
            await self.chat.intake.take(updates, lanes)

    async def sweep(self) -> None:
        """What is due happens now: reminders fire, the outbox empties."""
        await self.chat.ticks.sweep()

    async def forward(self, **by: float) -> None:
        self.clock.forward(**by)
        await self.sandbox.time.ask()
        await self.sweep()

    async def at(self, moment: datetime) -> None:
        """It is this moment, for whoever writes as well; nothing that falls due is done."""
        self.clock.moment = moment
        await self.sandbox.time.ask()

    async def _fetch(self) -> list[dict[str, Any]]:
        params = {"offset": self.offset, "limit": 100, "timeout": 0}
        updates = (await self.sandbox.world.call("getUpdates", params)).result
        if updates:
            self.offset = updates[-1]["update_id"] + 1
        return list(updates)


@asynccontextmanager
async def open_town(
    database_url: str,
    *,
    locale: Locale = Locale.EN,
    now: datetime = SATURDAY,
    people: bool = True,
) -> AsyncIterator[Town]:
    """Everybody has joined; the team's group is registered; six products can be sold.

    Without `people` there is the company with its usual lists and Ada, its admin.
    """
    clock = TownClock(now)
    sandbox = Sandbox(cast(locale), _SandboxTime(clock))
    await sandbox.start()
    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr("1:demo"),
        telegram_api_base=sandbox.base_url,
        database_url=database_url,
        organisation="Pumps & Co",
        currency=CURRENCIES[locale],
        zone=ZONES[locale],
        locale=locale,
    )
    core = build_core(settings, clock=clock)
    try:
        await core.work.write(lambda desk: _populate(desk, settings, people=people))
        async with open_chat(core, machine=hurried) as chat:
            chat.ticks.pause()
            yield Town(core, chat, sandbox, clock)
    finally:
        await core.work.close()
        await sandbox.stop()


def _populate(desk: Desk, settings: Settings, *, people: bool) -> None:
    organisation = first_organisation(
        settings.organisation,
        currency=settings.currency,
        zone=settings.zone,
        locale=settings.locale,
    )
    code = set_up(desk, organisation)
    admin = join(desk, code=code, person=ADMIN, name="Ada Root", language=settings.locale)
    admin.welcomed = True
    if people:
        _settle(desk, settings)


def _settle(desk: Desk, settings: Settings) -> None:
    desk.step(None, StepKind.SET_UP)
    team = desk.store.add(
        Team(
            name="North",
            locale=settings.locale,
            calendar=USUAL_CALENDAR[settings.locale],
            chat_id=TEAM_CHAT,
        )
    )
    for person, name, role in (
        (REP, "Nora Field", Role.REP),
        (SECOND, "Sam Second", Role.REP),
        (MANAGER, "Maya Lead", Role.MANAGER),
        (VIEWER, "Vic Looker", Role.VIEWER),
    ):
        code = make_invite(desk, role=role, team_id=team.id)
        member = join(desk, code=code, person=person, name=name, language=settings.locale)
        member.welcomed = True
        if role is Role.MANAGER:
            team.manager_id = member.id
    _products(desk, settings.currency)


PRODUCTS = (
    ("P-100", "Water pump", 110000, True),
    ("P-200", "Pressure sensor", 30000, False),
    ("P-300", "Ball valve", 10000, False),
    ("P-400", "Annual support", None, False),
)


def _products(desk: Desk, currency: str) -> None:
    for code, name, price, whole in PRODUCTS:
        desk.store.add(_product(code, name, price, currency, whole=whole))


def _product(code: str, name: str, price: int | None, currency: str, *, whole: bool) -> Product:
    return Product(
        code=code,
        name=name,
        search_key=search_key(name),
        words_key=name_norm(name),
        unit_price=price,
        currency=currency,
        whole_units=whole,
    )
