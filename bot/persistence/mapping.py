"""Which class of the domain lives in which table.

The classes know nothing of it: they are plain dataclasses until `start_mappers` runs.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import column_property, configure_mappers, registry, relationship

from bot.actions.dialogs import Dialog
from bot.domain.assignment import AssignmentRule
from bot.domain.closing import CloseWarning
from bot.domain.columns import ChosenColumns
from bot.domain.filters import SavedFilter
from bot.domain.followups import FollowUp, Reminder
from bot.domain.history import Change, Record, Step
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.many import Many
from bot.domain.opportunities import Line, LostFor, Opportunity, StageChange
from bot.domain.parties import Party, Product, ProductGroup
from bot.domain.people import Invite, Member, Organisation, Team
from bot.domain.telling import Enquiry, Told
from bot.domain.working_days import DayOff
from bot.persistence import journal
from bot.persistence.contacts import watch_customers
from bot.persistence.mentioning import watch_titles
from bot.persistence.tables import (
    assigning,
    chat,
    columns,
    filters,
    history,
    lists,
    many,
    opportunities,
    parties,
    people,
    told,
    upkeep,
)

AUDITED: dict[type, Table] = {
    Organisation: people.organisation,
    Team: people.team,
    Member: people.member,
    DayOff: people.day_off,
    ListItem: lists.list_item,
    Pipeline: lists.pipeline,
    Stage: lists.stage,
    Party: parties.party,
    ProductGroup: parties.product_group,
    Product: parties.product,
    Opportunity: opportunities.opportunity,
    Line: opportunities.line,
    LostFor: opportunities.lost_for,
    FollowUp: opportunities.follow_up,
    Record: history.record,
    AssignmentRule: assigning.assignment_rule,
}

PLAIN: dict[type, Table] = {
    Invite: people.invite,
    SavedFilter: filters.saved_filter,
    ChosenColumns: columns.chosen_columns,
    Many: many.many,
    StageChange: opportunities.stage_change,
    Reminder: opportunities.reminder,
    Step: history.step,
    Change: history.change,
    Told: told.told,
    Enquiry: told.enquiry,
    CloseWarning: upkeep.close_warning,
}


@cache
def start_mappers() -> None:
    """Once for a process; calling it again does nothing."""
    mappers = registry()
    for kind, table in AUDITED.items():
        properties = _columns(table) | (_parts() if kind is Opportunity else {})
        version = table.c.version if kind is Opportunity else None
        mappers.map_imperatively(kind, table, properties=properties, version_id_col=version)
        journal.watch(kind)
    for kind, table in PLAIN.items():
        mappers.map_imperatively(kind, table, properties=_columns(table))
    # The bot is the store's business: who talks need not know to which bot.
    mappers.map_imperatively(
        Dialog, chat.dialog, exclude_properties=["bot"], version_id_col=chat.dialog.c.version
    )
    watch_titles()
    watch_customers()
    configure_mappers()


def _columns(table: Table) -> dict[str, Any]:
    """The old value is always known when a new one is set: the journal needs both."""
    return {
        "by" if column.key == "by_id" else column.key: column_property(column, active_history=True)
        for column in table.columns
    }


def _parts() -> dict[str, Any]:
    """What belongs to an opportunity and goes with it, in order, read with it."""
    parts = {
        "lines": (Line, opportunities.line),
        "lost_for": (LostFor, opportunities.lost_for),
    }
    return {
        name: relationship(
            kind,
            order_by=(table.c.position, table.c.id),
            cascade="all, delete-orphan",
            lazy="selectin",
        )
        for name, (kind, table) in parts.items()
    }
