"""The store of one transaction: the ports of the actions over one session."""

from __future__ import annotations

from typing import TypeVar

from bot.actions.approvals_port import Approvals
from bot.actions.assigning_port import Assigning
from bot.actions.catalogue_port import Catalogue, Lists
from bot.actions.customers_port import Customers
from bot.actions.day_port import Agenda, DaysOff, MemberInbox
from bot.actions.digests_port import DigestStore
from bot.actions.documents_port import Documents
from bot.actions.erasing_port import Erasing
from bot.actions.exports_port import Exports
from bot.actions.fields_port import FieldStore
from bot.actions.filing_port import Filing
from bot.actions.finding_port import Finding
from bot.actions.handing_over_port import HandingOver
from bot.actions.lists_port import Listings
from bot.actions.many_port import ManyAtOnce
from bot.actions.people_port import People
from bot.actions.pipelines_port import History, Pipelines
from bot.actions.post_port import Dialogs, Post
from bot.actions.reports_port import Figures
from bot.actions.set_up_port import SetUp
from bot.actions.staging_port import Staging
from bot.actions.subscriptions_port import Subscriptions
from bot.actions.timeline_port import Timeline
from bot.actions.undelivered_port import Undelivered
from bot.actions.upkeep_port import Upkeep
from bot.actions.used_port import Used
from bot.persistence.agenda import SqlAgenda
from bot.persistence.approvals import SqlApprovals
from bot.persistence.assigning import SqlAssigning
from bot.persistence.catalogue import SqlCatalogue
from bot.persistence.customers import SqlCustomers
from bot.persistence.days_off import SqlDaysOff
from bot.persistence.dialogs import SqlDialogs
from bot.persistence.digests import SqlDigests
from bot.persistence.documents import SqlDocuments
from bot.persistence.erasing import SqlErasing
from bot.persistence.exporting import SqlExports
from bot.persistence.fields import SqlFields
from bot.persistence.figures import SqlFigures
from bot.persistence.filing import SqlFiling
from bot.persistence.finding import SqlFinding
from bot.persistence.handing_over import SqlHandingOver
from bot.persistence.history import SqlHistory
from bot.persistence.journal import AuditedSession
from bot.persistence.listings import SqlListings
from bot.persistence.lists import SqlLists
from bot.persistence.many import SqlMany
from bot.persistence.member_inbox import SqlMemberInbox
from bot.persistence.memory import found_by_id
from bot.persistence.people import SqlPeople
from bot.persistence.pipelines import SqlPipelines
from bot.persistence.post import SqlPost
from bot.persistence.set_up import SqlSetUp
from bot.persistence.staging import SqlStaging
from bot.persistence.subscriptions import SqlSubscriptions
from bot.persistence.timeline import SqlTimeline
from bot.persistence.undelivered import SqlUndelivered
from bot.persistence.upkeep import SqlUpkeep
from bot.persistence.used import SqlUsed

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
