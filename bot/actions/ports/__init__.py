"""What the actions need of the world: a store, a clock, a way to tell others.

Protocols with two implementations or more: SQLite and PostgreSQL behind the store, the
system's and the demo's clock. An action gets a Desk: everything of one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.ports.approvals import Approvals
from bot.actions.ports.assigning import Assigning
from bot.actions.ports.catalogue import Catalogue, Lists
from bot.actions.ports.customers import Customers
from bot.actions.ports.day import Agenda, DaysOff, MemberInbox
from bot.actions.ports.digests import DigestStore
from bot.actions.ports.documents import Documents
from bot.actions.ports.erasing import Erasing
from bot.actions.ports.exports import Exports
from bot.actions.ports.fields import FieldStore
from bot.actions.ports.filing import Filing
from bot.actions.ports.finding import Finding
from bot.actions.ports.handing_over import HandingOver
from bot.actions.ports.lists import Listings
from bot.actions.ports.many import ManyAtOnce
from bot.actions.ports.news import NewsOfOthers
from bot.actions.ports.people import People
from bot.actions.ports.pipelines import History, Pipelines
from bot.actions.ports.post import Dialogs, Post
from bot.actions.ports.reports import Figures
from bot.actions.ports.set_up import SetUp
from bot.actions.ports.staging import Staging
from bot.actions.ports.subscriptions import Subscriptions
from bot.actions.ports.timeline import Timeline
from bot.actions.ports.undelivered import Undelivered
from bot.actions.ports.upkeep import Upkeep
from bot.actions.ports.used import Used
from bot.actions.ports.wishes import Wishes
from bot.domain.history import Step, StepKind
from bot.domain.opportunity_parts import Stamp
from bot.domain.people import Member, Organisation

E = TypeVar("E")
T = TypeVar("T")
R = TypeVar("R")


class Clock(Protocol):
    """Business time. Leases and timeouts never ask it: it may be moved in the demo."""

    def now(self) -> datetime:
        """An aware UTC instant."""
        ...


class Store(Protocol):
    people: People
    lists: Lists
    catalogue: Catalogue
    customers: Customers
    finding: Finding
    used: Used
    pipelines: Pipelines
    documents: Documents
    listings: Listings
    many: ManyAtOnce
    exports: Exports
    erasing: Erasing
    history: History
    timeline: Timeline
    figures: Figures
    set_up: SetUp
    approvals: Approvals
    wishes: Wishes
    days_off: DaysOff
    digests: DigestStore
    agenda: Agenda
    handing_over: HandingOver
    undelivered: Undelivered
    inbox: MemberInbox
    assigning: Assigning
    staging: Staging
    subscriptions: Subscriptions
    upkeep: Upkeep
    fields: FieldStore
    filing: Filing
    news: NewsOfOthers
    post: Post
    dialogs: Dialogs

    def get(self, kind: type[E], id: int) -> E | None: ...  # noqa: A002 - it is the id
    def add(self, entity: E) -> E:
        """Kept, with its id, from here on."""
        ...

    def remove(self, entity: object) -> None: ...
    def flush(self) -> None:
        """Writes what is pending, so that queries see it."""
        ...

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What follows from members, lists, fields and settings alone: kept until one of them
        changes. Nobody may change it.
        """
        ...


@dataclass
class Desk:
    """One transaction: its store, the moment it happens at, the organisation."""

    store: Store
    now: datetime
    company: Callable[[], Organisation]
    """Finds the organisation; asked once, when somebody wants to know."""
    reading: bool = False
    """Nothing can be written in this transaction."""

    @cached_property
    def organisation(self) -> Organisation:
        return self.company()

    @property
    def today(self) -> date:
        """The organisation's local day."""
        return self.now.astimezone(ZoneInfo(self.organisation.zone)).date()

    def stamp(self, actor: Member | None) -> Stamp:
        return Stamp(self.now, self.today, actor.id if actor else None)

    def step(
        self,
        actor: Member | None,
        kind: StepKind,
        *,
        opportunity_id: int | None = None,
        undoes: int | None = None,
        note: str | None = None,
    ) -> Step:
        """Opens the audit entry under which everything from here on is written."""
        step = Step(
            kind=kind,
            opportunity_id=opportunity_id,
            by=actor.id if actor else None,
            at=self.now,
            undoes_id=undoes,
            note=note,
        )
        return self.store.history.begin(step)


class StoreAway(Exception):  # noqa: N818 - it names what is so
    """The database is locked, full or gone for a while. Whether a commit went through is not
    known; an update that is run again finds out by itself.
    """


class Work(Protocol):
    """Runs a plain function in one transaction, on whichever engine there is."""

    async def write(self, act: Callable[[Desk], T]) -> T:
        """Commits what `act` did, or nothing when it raises. Both raise StoreAway."""
        ...

    async def write_then(
        self,
        act: Callable[[Desk], T],
        then: Callable[[T], Callable[[Desk], R] | None],
    ) -> tuple[T, R | Exception | None]:
        """The same, and in a transaction behind it what `then` makes of what was done.

        What was read is known there still. What is raised there is returned, since nothing
        takes back the first one any more.
        """
        ...

    async def write_once(self, act: Callable[[Desk], T], *, nested: bool = False) -> T:
        """The same of what is a single statement, which takes less.

        `nested` of what is one only in a database that takes one statement into another.
        """
        ...

    async def read(self, ask: Callable[[Desk], T]) -> T: ...
    async def stage(self, act: Callable[[Desk], T]) -> T:
        """For what takes long: in a thread, on a connection of its own.

        What `act` puts into `desk.store.staging` blocks nobody; from its `begin` on it is a
        `write` of its own.
        """
        ...
