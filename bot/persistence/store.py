"""The store of one transaction: the ports of the actions over one session."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

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
from bot.persistence.audit.erasing import SqlErasing
from bot.persistence.audit.history import SqlHistory
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.finding.customers import SqlFinding
from bot.persistence.importing.staging import SqlStaging
from bot.persistence.lists.exporting import SqlExports
from bot.persistence.lists.listings import SqlListings
from bot.persistence.lists.many import SqlMany
from bot.persistence.memory import found_by_id, value_remembered
from bot.persistence.one_row import add_now
from bot.persistence.outbox.digests import SqlDigests
from bot.persistence.outbox.member_inbox import SqlMemberInbox
from bot.persistence.outbox.post import SqlPost
from bot.persistence.outbox.subscriptions import SqlSubscriptions
from bot.persistence.outbox.undelivered import SqlUndelivered
from bot.persistence.reports.figures import SqlFigures
from bot.persistence.stores.agenda import SqlAgenda
from bot.persistence.stores.approvals import SqlApprovals
from bot.persistence.stores.assigning import SqlAssigning
from bot.persistence.stores.catalogue import SqlCatalogue
from bot.persistence.stores.customers import SqlCustomers
from bot.persistence.stores.days_off import SqlDaysOff
from bot.persistence.stores.documents import SqlDocuments
from bot.persistence.stores.fields import SqlFields
from bot.persistence.stores.filing import SqlFiling
from bot.persistence.stores.handing_over import SqlHandingOver
from bot.persistence.stores.lists import SqlLists
from bot.persistence.stores.news import SqlNews
from bot.persistence.stores.people import SqlPeople
from bot.persistence.stores.pipelines import SqlPipelines
from bot.persistence.stores.set_up import SqlSetUp
from bot.persistence.stores.timeline import SqlTimeline
from bot.persistence.stores.upkeep import SqlUpkeep
from bot.persistence.stores.used import SqlUsed
from bot.persistence.stores.wishes import SqlWishes
from bot.persistence.updates.dialogs import SqlDialogs

E = TypeVar("E")
R = TypeVar("R")
T = TypeVar("T")


class _Room(Generic[R]):
    """Made when it is first wanted, and then kept: a transaction needs a handful of them."""

    def __init__(self, make: Callable[..., R], *, of_bot: bool = False) -> None:
        self._make = make
        self._of_bot = of_bot
        self._name = ""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, store: SqlStore, _owner: type) -> R:
        made = store.__dict__[self._name] = store.made(self._make, of_bot=self._of_bot)
        return made


class SqlStore:
    """`bot` is the id of the bot whose chats these are."""

    people = _Room[People](SqlPeople)
    lists = _Room[Lists](SqlLists)
    catalogue = _Room[Catalogue](SqlCatalogue)
    customers = _Room[Customers](SqlCustomers)
    finding = _Room[Finding](SqlFinding)
    used = _Room[Used](SqlUsed)
    pipelines = _Room[Pipelines](SqlPipelines)
    documents = _Room[Documents](SqlDocuments)
    listings = _Room[Listings](SqlListings)
    history = _Room[History](SqlHistory)
    timeline = _Room[Timeline](SqlTimeline)
    figures = _Room[Figures](SqlFigures)
    exports = _Room[Exports](SqlExports)
    erasing = _Room[Erasing](SqlErasing)
    many = _Room[ManyAtOnce](SqlMany)
    filing = _Room[Filing](SqlFiling, of_bot=True)
    set_up = _Room[SetUp](SqlSetUp)
    days_off = _Room[DaysOff](SqlDaysOff)
    agenda = _Room[Agenda](SqlAgenda)
    handing_over = _Room[HandingOver](SqlHandingOver)
    undelivered = _Room[Undelivered](SqlUndelivered, of_bot=True)
    inbox = _Room[MemberInbox](SqlMemberInbox, of_bot=True)
    digests = _Room[DigestStore](SqlDigests)
    assigning = _Room[Assigning](SqlAssigning)
    staging = _Room[Staging](SqlStaging)
    subscriptions = _Room[Subscriptions](SqlSubscriptions)
    upkeep = _Room[Upkeep](SqlUpkeep)
    fields = _Room[FieldStore](SqlFields)
    approvals = _Room[Approvals](SqlApprovals)
    wishes = _Room[Wishes](SqlWishes)
    news = _Room[NewsOfOthers](SqlNews)
    post = _Room[Post](SqlPost, of_bot=True)
    dialogs = _Room[Dialogs](SqlDialogs, of_bot=True)

    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def made(self, make: Callable[..., R], *, of_bot: bool) -> R:
        return make(self._session, bot=self._bot) if of_bot else make(self._session)

    def get(self, kind: type[E], id: int) -> E | None:  # noqa: A002 - it is the id
        found = found_by_id(self._session, kind, id)
        if found is not None:
            self._session.hold(found)
        return found

    def add(self, entity: E) -> E:
        add_now(self._session, entity)
        self._session.hold(entity)
        return entity

    def remove(self, entity: object) -> None:
        self._session.delete(entity)
        self._session.flush()

    def flush(self) -> None:
        self._session.flush()

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        return value_remembered(self._session, ("made of it", key), make)
