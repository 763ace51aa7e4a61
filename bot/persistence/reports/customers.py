"""Of how many customers a report's opportunities are, each counted once in a group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Integer, func, literal_column, select

from bot.domain.tallies import Key, Question
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.reports.side_by_side import SideBySide, numbers, once, which
from bot.persistence.reports.spans import instants
from bot.persistence.reports.tallies import SqlTallies
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import IS_OR_WAS_LEAD, KNOWN, party

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers


def customers(
    session: AuditedSession, question: Question, *, leads: bool
) -> tuple[Mapping[tuple[Key, ...], int], int]:
    """By group and in all; or how many that came as leads on these days. Grouped by one field
    of ids.

    They come side by side, in one walk for both counts: for the database to tell them
    apart costs twice as much.
    """
    tallies = SqlTallies(session, question)
    (column,), groups, clauses = tallies.parts()
    # Of nobody as 0, as no id is: what is nothing would not be written. Grouped by the database
    # they would be put in order first.
    group = func.coalesce(column.element, literal_column("0", Integer))
    said = (SideBySide(group), SideBySide(opportunity.c.party_id))
    row = session.execute(tallies.joined(groups, said).where(*clauses)).one()
    of, whose = map(numbers, row)
    if leads:
        counts = which(whose, _leads(session, question))
        of, whose = of[counts], whose[counts]
    by_group = {(int(each) or None,): len(once(whose[of == each])) for each in once(of)}
    return {tallies.key(group): n for group, n in by_group.items()}, len(once(whose))


def _leads(session: AuditedSession, question: Question) -> Numbers:
    """All who came as leads on the days: a range of one index, which costs less than to look up
    those that are asked for.
    """
    clauses = [IS_OR_WAS_LEAD, KNOWN]
    if question.days is not None:
        clauses.append(instants(party.c.created_at, question.selection, question.days))
    return numbers(session.scalars(select(SideBySide(party.c.id)).where(*clauses)).one())
