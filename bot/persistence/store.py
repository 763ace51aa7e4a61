"""The store of one transaction: the ports of the actions over one session."""

from __future__ import annotations

from typing import TypeVar

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
from bot.persistence.audit.erasing import SqlErasing
from bot.persistence.audit.history import SqlHistory
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.finding.customers import SqlFinding
from bot.persistence.importing.staging import SqlStaging
from bot.persistence.lists.exporting import SqlExports
from bot.persistence.lists.listings import SqlListings
from bot.persistence.lists.many import SqlMany
from bot.persistence.memory import found_by_id
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
from bot.persistence.stores.people import SqlPeople
from bot.persistence.stores.pipelines import SqlPipelines
from bot.persistence.stores.set_up import SqlSetUp
from bot.persistence.stores.timeline import SqlTimeline
from bot.persistence.stores.upkeep import SqlUpkeep
from bot.persistence.stores.used import SqlUsed
from bot.persistence.updates.dialogs import SqlDialogs

E = TypeVar("E")


class SqlStore:
    """`bot` is the id of the bot whose chats these are."""

    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self.people: People = SqlPeople(session)
        self.lists: Lists = SqlLists(session)
        self.catalogue: Catalogue = SqlCatalogue(session)
        self.customers: Customers = SqlCustomers(session)
        self.finding: Finding = SqlFinding(session)
        self.used: Used = SqlUsed(session)
        self.pipelines: Pipelines = SqlPipelines(session)
        self.documents: Documents = SqlDocuments(session)
        self.listings: Listings = SqlListings(session)
        self.history: History = SqlHistory(session)
        self.timeline: Timeline = SqlTimeline(session)
        self.figures: Figures = SqlFigures(session)
        self.exports: Exports = SqlExports(session)
        self.erasing: Erasing = SqlErasing(session)
        self.many: ManyAtOnce = SqlMany(session)
        self.filing: Filing = SqlFiling(session, bot=bot)
        self.set_up: SetUp = SqlSetUp(session)
        self.days_off: DaysOff = SqlDaysOff(session)
        self.agenda: Agenda = SqlAgenda(session)
        self.handing_over: HandingOver = SqlHandingOver(session)
        self.undelivered: Undelivered = SqlUndelivered(session, bot=bot)
        self.inbox: MemberInbox = SqlMemberInbox(session, bot=bot)
        self.digests: DigestStore = SqlDigests(session)
        self.assigning: Assigning = SqlAssigning(session)
        self.staging: Staging = SqlStaging(session)
        self.subscriptions: Subscriptions = SqlSubscriptions(session)
        self.upkeep: Upkeep = SqlUpkeep(session)
        self.fields: FieldStore = SqlFields(session)
        self.approvals: Approvals = SqlApprovals(session)
        self.post: Post = SqlPost(session, bot=bot)
        self.dialogs: Dialogs = SqlDialogs(session, bot=bot)

    def get(self, kind: type[E], id: int) -> E | None:  # noqa: A002 - it is the id
        found = found_by_id(self._session, kind, id)
        if found is not None:
            self._session.hold(found)
        return found

    def add(self, entity: E) -> E:
        self._session.add(entity)
        self._session.flush()
        self._session.hold(entity)
        return entity

    def remove(self, entity: object) -> None:
        self._session.delete(entity)
        self._session.flush()

    def flush(self) -> None:
        self._session.flush()
