"""Of how many customers a report's opportunities are, each counted once in a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import String, cast, func, select

from bot.domain.tallies import Key, Question
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.reports.tallies import ZERO, SqlTallies
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import IS_OR_WAS_LEAD, party


def customers(
    session: AuditedSession, question: Question, *, leads: bool
) -> tuple[Mapping[tuple[Key, ...], int], int]:
    """By group and in all; or how many that are or were leads.

    They come side by side, in one walk for both counts: for the database to tell them
    apart costs twice as much.
    """
    tallies = SqlTallies(session, question)
    columns, groups, clauses = tallies.parts()
    # Not by the bare column: SQLite would look up the opportunities of every lead.
    own = opportunity.c.party_id + ZERO
    together = func.aggregate_strings(cast(own, String), " ").label("together")
    query = tallies.joined(groups, [*columns, together]).where(*clauses)
    if leads:
        query = query.where(own.in_(select(party.c.id).where(IS_OR_WAS_LEAD)))
    apart: dict[tuple[Key, ...], set[str]] = defaultdict(set)
    # By their names: PostgreSQL takes the same expression with other parameters for another.
    for row in session.execute(query.group_by(*(each.name for each in columns))):
        apart[tallies.key(row)].update((row.together or "").split())
    whole = len(set().union(*apart.values()))
    return {key: len(each) for key, each in apart.items()}, whole
