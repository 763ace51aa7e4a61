"""What the actions need of the world: a store, a clock, a way to tell others.

Protocols with two implementations or more: SQLite and PostgreSQL behind the store, the
system's and the demo's clock. An action gets a Desk: everything of one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.assigning_port import Assigning
from bot.actions.customers_port import Customers
from bot.actions.day_port import Agenda, DaysOff, MemberInbox
from bot.actions.dialogs import Dialog
from bot.actions.lists_port import Listings
from bot.actions.many_port import ManyAtOnce
from bot.actions.set_up_port import SetUp
from bot.actions.upkeep_port import Upkeep
from bot.domain.facts import Facts
from bot.domain.followups import FollowUp, Reminder
from bot.domain.history import Change, Record, Step, StepKind
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.opportunities import Opportunity, StageChange, Stamp
from bot.domain.parties import Party, Product
from bot.domain.people import Invite, Member, Organisation, Team
from bot.domain.reports import Days, MonthForecast, Scope, StageFigures, WonLost

E = TypeVar("E")
T = TypeVar("T")


class Clock(Protocol):
    """Business time. Leases and timeouts never ask it: it may be moved in the demo."""

    def now(self) -> datetime:
        """An aware UTC instant."""
        ...


class People(Protocol):
    def organisation(self) -> Organisation: ...
    def member_of(self, person: int) -> Member | None:
        """The active member with this Telegram user id."""
        ...

    def members(self) -> Sequence[Member]:
        """The active ones, by name."""
        ...

    def admins(self) -> int:
        """How many active admins there are; while writing, none of them can go meanwhile."""
        ...

    def teams(self) -> Sequence[Team]: ...
    def managed_teams(self, member_id: int) -> frozenset[int]: ...
    def team_of_chat(self, chat_id: int) -> Team | None: ...
    def invite(self, digest: str) -> Invite | None:
        """An unused invite by the digest of its code, locked for this transaction."""
        ...

    def open_invites(self, member_id: int) -> Sequence[Invite]:
        """The unused ones that this member made, or that would move this member."""
        ...


class Lists(Protocol):
    def items(self, kind: ListKind) -> Sequence[ListItem]:
        """The active ones in their order."""
        ...

    def recent(self, kind: ListKind, member_id: int) -> Sequence[int]:
        """Ids of the values this member used last, the latest first, at most eight."""
        ...

    def pipelines(self) -> Sequence[Pipeline]: ...
    def stages(self, pipeline_id: int) -> Sequence[Stage]:
        """The active ones in their order."""
        ...


class Catalogue(Protocol):
    def parties(self, text: str, *, page: int, size: int) -> tuple[Sequence[Party], bool]:
        """Active ones whose name starts with or contains `text`, best first, and whether
        there are more. Empty text: those used last.
        """
        ...

    def products(self, text: str, *, page: int, size: int) -> tuple[Sequence[Product], bool]:
        """Sellable ones by code or name, best first; empty text: all by name."""
        ...

    def party_named(self, search_key: str) -> Party | None: ...
    def mentioned(
        self, words: Sequence[str], names: Sequence[str], *, size: int
    ) -> Sequence[Party]:
        """Active ones a text may mean, those that have most of its words first.

        `words` are all the folded words of the text in order, `names` those of them that
        can only be somebody's name: these are found inside a name, the others as its
        beginning.
        """
        ...

    def product_coded(self, code: str) -> Product | None: ...


class Pipelines(Protocol):
    """The opportunities and what hangs on them."""

    def opportunity(self, opportunity_id: int) -> Opportunity | None:
        """Not the deleted ones; of a merged one, the one that has everything of it now."""
        ...

    def numbered(self, number: str) -> Opportunity | None: ...
    def number_taken(self, number: str) -> bool:
        """By a deleted one too: no other may ever have it."""
        ...

    def totals(self, scope: Scope) -> tuple[int, int, int]:
        """Of the open ones in the scope: count, sum and weighted sum, in base units."""
        ...

    def next_number(self, series: str) -> int:
        """1, 2, 3 … without gaps among committed ones."""
        ...

    def follow_ups(self, opportunity_id: int) -> Sequence[FollowUp]:
        """The pending ones."""
        ...

    def pending_of(self, member_id: int) -> Sequence[FollowUp]:
        """The pending follow-ups a member is to make, the earliest first."""
        ...

    def reminders(self, follow_up_id: int) -> Sequence[Reminder]: ...
    def records(self, opportunity_id: int, limit: int) -> Sequence[Record]:
        """The latest first."""
        ...

    def record_of(self, chat: int, message_id: int) -> Record | None:
        """What was made of this message, whether it is still there or not."""
        ...

    def of_parties(
        self, scope: Scope, party_ids: Sequence[int], *, size: int
    ) -> Sequence[Opportunity]:
        """Open ones of these customers, the latest touched first."""
        ...

    def has_money_records(self, opportunity_id: int) -> bool: ...
    def has_quote_out(self, opportunity_id: int, now: datetime) -> bool:
        """Whether a quote that still holds is with the customer."""
        ...

    def stage_changes(self, opportunity_id: int) -> Sequence[StageChange]: ...


class History(Protocol):
    def begin(self, step: Step) -> Step:
        """From here on every change in this transaction is written under this step."""
        ...

    def steps(self, opportunity_id: int, limit: int) -> Sequence[Step]:
        """The latest first, refused tries left out."""
        ...

    def changes(self, step_id: int) -> Sequence[Change]: ...
    def undone(self, step_id: int) -> bool: ...
    def revert(self, step: Step, *, now: datetime) -> None:
        """Sets every field of the step back to its old value.

        Raises ChangedMeanwhile when one of them no longer holds what the step wrote.
        """
        ...


class Figures(Protocol):
    """The queries of the reports; money in minor units of the organisation's currency."""

    def won_lost(self, scope: Scope, days: Days) -> WonLost: ...
    def open_by_stage(self, scope: Scope) -> Sequence[StageFigures]: ...
    def forecast(self, scope: Scope, months: Sequence[Days]) -> Sequence[MonthForecast]: ...


PRIORITY_PERSON, PRIORITY_REMINDER, PRIORITY_GROUP = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to somebody else: a key and facts, made into text only when it is sent.

    `dedupe` makes it unique for ever. `edits` names the dedupe of an earlier message
    that this one changes instead of sending a new one.
    """

    chat: int
    key: str
    facts: Facts
    dedupe: str
    priority: int = PRIORITY_PERSON
    topic: int | None = None
    edits: str | None = None
    resend: bool = True
    """After a crash in mid-send: send again (a reminder) or leave it (group chatter)."""


class Post(Protocol):
    """The outbox, seen from inside a transaction."""

    def put(self, message: Outgoing) -> bool:
        """False when this dedupe is already there."""
        ...

    def withdraw(self, dedupe: str) -> bool:
        """Takes back what is not yet on its way; False when it was sent or never was."""
        ...

    def sent(self, dedupe: str) -> bool: ...


class Dialogs(Protocol):
    def of(self, chat: int, person: int) -> Dialog:
        """Where this person is in this chat; a fresh one is added when there is none."""
        ...

    def settle(self, update_id: int) -> bool:
        """Marks an update done in this transaction; False when it already was."""
        ...


class Store(Protocol):
    people: People
    lists: Lists
    catalogue: Catalogue
    customers: Customers
    pipelines: Pipelines
    listings: Listings
    many: ManyAtOnce
    history: History
    figures: Figures
    set_up: SetUp
    days_off: DaysOff
    agenda: Agenda
    inbox: MemberInbox
    assigning: Assigning
    upkeep: Upkeep
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


@dataclass
class Desk:
    """One transaction: its store, the moment it happens at, the organisation."""

    store: Store
    now: datetime
    organisation: Organisation
    reading: bool = False
    """Nothing can be written in this transaction."""

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


class Work(Protocol):
    """Runs a plain function in one transaction, on whichever engine there is."""

    async def write(self, act: Callable[[Desk], T]) -> T:
        """Commits what `act` did, or nothing when it raises."""
        ...

    async def read(self, ask: Callable[[Desk], T]) -> T: ...


# Seen from the machine's side: updates coming in, messages going out -----------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that was received and not yet settled."""

    update_id: int
    payload: Mapping[str, Any]


class Inbox(Protocol):
    """Updates are stored before they are confirmed, so that a crash loses none."""

    async def receive(self, updates: Iterable[Mapping[str, Any]]) -> Sequence[Waiting]:
        """Stores them in one transaction and gives back those not seen before."""
        ...

    async def unsettled(self) -> Sequence[Waiting]:
        """Received but not done, in order: replayed at start."""
        ...

    async def unshown(self) -> Sequence[tuple[int, int]]:
        """(chat, person) whose last done update was never answered on the screen."""
        ...

    async def offset(self) -> int:
        """The next update to ask for; 0 when none was ever seen."""
        ...

    async def discard(self, update_id: int) -> None:
        """Settles an update that nobody understands."""
        ...

    async def prune(self) -> int:
        """Forgets done updates, but none that may be delivered again; how many."""
        ...


@dataclass(frozen=True, slots=True)
class Recipient:
    """How the reader of a message reads, asked when it is sent."""

    locale: str
    calendar: str
    zone: str
    toman: bool
    amounts: bool
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    id: int
    chat: int
    topic: int | None
    key: str
    facts: Facts
    attempts: int
    recipient: Recipient
    message_id: int | None
    """Of the message to edit, when this one edits another."""
    priority: int


class Queue(Protocol):
    """The outbox, seen by the sender. Machine time: UTC instants of the system clock."""

    async def claim(self, worker: str, now: datetime, *, limit: int) -> Sequence[Claimed]:
        """Only the oldest unfinished row of each chat, leased for this worker."""
        ...

    async def sent(self, row: int, message_id: int | None) -> None: ...
    async def retry(self, row: int, at: datetime, error: str, *, counts: bool) -> None:
        """Back to pending, not before `at`; `counts` as an attempt or not (429)."""
        ...

    async def dead(self, row: int, error: str, *, unreachable: bool) -> None:
        """Never again; `unreachable` marks the chat (blocked, kicked, gone)."""
        ...

    async def moved(self, row: int, new_chat: int) -> None:
        """The group became a supergroup: its rows and registration follow."""
        ...

    async def reap(self, now: datetime) -> int:
        """Leases that ran out: sent again or marked unknown, as the row says."""
        ...

    async def depth(self) -> int: ...


class Reminders(Protocol):
    async def fire(self, now: datetime, *, limit: int) -> int:
        """Turns all due reminders into messages, a transaction each `limit`; how many."""
        ...
