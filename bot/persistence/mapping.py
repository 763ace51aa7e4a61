"""Which class of the domain lives in which table.

The classes know nothing of it: they are plain dataclasses until `start_mappers` runs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Literal

from sqlalchemy import Table
from sqlalchemy.orm import column_property, configure_mappers, registry, relationship

from bot.domain.approvals import Approval
from bot.domain.assignment import AssignmentRule
from bot.domain.closing import CloseWarning
from bot.domain.columns import ChosenColumns
from bot.domain.custom_fields import CustomField, CustomOption, CustomValue
from bot.domain.customer_lists import CustomerFilter
from bot.domain.digests import Digest
from bot.domain.documents import Document, DocumentLine, TaxRate
from bot.domain.filters import SavedFilter
from bot.domain.followups import FollowUp, Reminder
from bot.domain.goals import Goal
from bot.domain.history import Change, Record, Step
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.logos import Logo
from bot.domain.many import Many
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Competing, Line, LostFor, StageChange
from bot.domain.parties import Party, Product, ProductGroup
from bot.domain.people import Invite, Member, Organisation, Team
from bot.domain.question_sets import QuestionSet
from bot.domain.rates import ExchangeRate
from bot.domain.stock import StockMove, Warehouse
from bot.domain.subscriptions import ReportSubscription
from bot.domain.telling import Enquiry, Told
from bot.domain.wishes import Wish, Wisher
from bot.domain.working_days import DayOff
from bot.persistence.audit import journal
from bot.persistence.finding.contacts import keys_follow, watch_customers
from bot.persistence.finding.mentioning import (
    code_follows,
    text_follows,
    title_follows,
    watch_texts,
)
from bot.persistence.memory import watch_remembered
from bot.persistence.tables import (
    approvals,
    assigning,
    columns,
    digests,
    documents,
    fields,
    filters,
    goals,
    history,
    lists,
    many,
    opportunities,
    parties,
    people,
    subscriptions,
    told,
    upkeep,
    wishes,
)

AUDITED: dict[type, Table] = {
    Approval: approvals.approval,
    Organisation: people.organisation,
    Team: people.team,
    Member: people.member,
    DayOff: people.day_off,
    ListItem: lists.list_item,
    QuestionSet: lists.question_set,
    Pipeline: lists.pipeline,
    Stage: lists.stage,
    Party: parties.party,
    ProductGroup: parties.product_group,
    Product: parties.product,
    Opportunity: opportunities.opportunity,
    Line: opportunities.line,
    LostFor: opportunities.lost_for,
    Competing: opportunities.competing,
    CustomField: fields.custom_field,
    CustomOption: fields.custom_option,
    CustomValue: fields.custom_value,
    ExchangeRate: fields.exchange_rate,
    FollowUp: opportunities.follow_up,
    Record: history.record,
    TaxRate: documents.tax_rate,
    Warehouse: documents.warehouse,
    Document: documents.document,
    DocumentLine: documents.document_line,
    StockMove: documents.stock_move,
    AssignmentRule: assigning.assignment_rule,
    Goal: goals.goal,
    Wisher: wishes.wisher,
}

PLAIN: dict[type, Table] = {
    Invite: people.invite,
    SavedFilter: filters.saved_filter,
    CustomerFilter: filters.customer_filter,
    ReportSubscription: subscriptions.report_subscription,
    ChosenColumns: columns.chosen_columns,
    Many: many.many,
    StageChange: opportunities.stage_change,
    Reminder: opportunities.reminder,
    Step: history.step,
    Change: history.change,
    Told: told.told,
    Enquiry: told.enquiry,
    CloseWarning: upkeep.close_warning,
    Digest: digests.digest,
    Logo: documents.logo,
    Wish: wishes.wish,
}


PARTS: dict[type, dict[str, tuple[type, Table, Literal["selectin", "select"]]]] = {
    Opportunity: {
        "lines": (Line, opportunities.line, "selectin"),
        "lost_for": (LostFor, opportunities.lost_for, "selectin"),
        "competing": (Competing, opportunities.competing, "select"),
        "custom": (CustomValue, fields.custom_value, "select"),
    },
    Document: {"lines": (DocumentLine, documents.document_line, "selectin")},
}


FOLLOWS: dict[type, Callable[[Any], None]] = {
    Party: keys_follow,
    Product: code_follows,
    Opportunity: title_follows,
    CustomValue: text_follows,
    Record: text_follows,
}
"""What follows from a row itself: done at a flush, or for what is written without one."""


def follow(entity: object) -> None:
    FOLLOWS.get(type(entity), lambda _: None)(entity)


@cache
def start_mappers() -> None:
    """Once for a process; calling it again does nothing."""
    mappers = registry()
    for kind, table in AUDITED.items():
        properties = _columns(table) | _parts(kind)
        version = table.c.version if "version" in table.c else None
        mappers.map_imperatively(kind, table, properties=properties, version_id_col=version)
        journal.watch(kind)
    for kind, table in PLAIN.items():
        mappers.map_imperatively(kind, table, properties=_columns(table))
    watch_texts()
    watch_customers()
    watch_remembered()
    configure_mappers()


def _columns(table: Table) -> dict[str, Any]:
    """The old value is always known when a new one is set: the journal needs both."""
    return {
        "by" if column.key == "by_id" else column.key: column_property(column, active_history=True)
        for column in table.columns
    }


def _parts(whole: type) -> dict[str, Any]:
    """What belongs to an entity and goes with it, in order.

    Lines and reasons are read with it, since every list and card asks for them; the rest
    when somebody looks.
    """
    return {
        name: relationship(
            kind,
            order_by=(table.c.position, table.c.id) if "position" in table.c else table.c.id,
            cascade="all, delete-orphan",
            lazy=lazy,
        )
        for name, (kind, table, lazy) in PARTS.get(whole, {}).items()
    }
