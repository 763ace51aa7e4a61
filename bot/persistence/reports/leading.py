"""The groups that lead, where there are nearly as many groups as opportunities.

Of tens of thousands of customers nobody reads more than the first: only these are added up and
named, and what is left of the whole is one more row. The database writes whose each opportunity
is side by side, and who leads is told from that here: to draw groups together that hold hardly
more than one each, both databases sort everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from heapq import nlargest
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    not_,
    select,
)

from bot.domain.filters import AnyOf, Filter
from bot.domain.moves import Status
from bot.domain.rates import ONE
from bot.domain.reports import Grouping
from bot.domain.tallies import Lead, Question, Top
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import among
from bot.persistence.lists.filtering import Clause
from bot.persistence.reports.amounts import in_minor, parts_of
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party

_PERCENT = 100

Ranks = Mapping[str, int]
"""By the id of a customer, as it is written: the higher, the further in front."""


def leading(
    session: AuditedSession, question: Question, clauses: list[Clause]
) -> tuple[int, list[int]] | None:
    """How many customers there are, and the ids of those that lead.

    None where all of them are asked for, and where there are no more than that.
    """
    top = question.top
    if top is None or question.by != (Grouping.CUSTOMER,):
        return None
    groups, ranks = _ranked(session, top, question.selection.base, clauses)
    if groups <= top.most:
        return None
    least = nlargest(top.most, ranks.values())[-1]
    ids = [int(own) for own, rank in ranks.items() if rank > least]
    equal = [int(own) for own, rank in ranks.items() if rank == least]
    return groups, ids + _by_name(session, equal, top.most - len(ids))


def _by_name(session: AuditedSession, ids: list[int], most: int) -> list[int]:
    """The first of them in the order of their names."""
    if len(ids) == most:
        return ids
    # In their own order each of thousands is found beside the one before.
    return [row[0] for row in _NAMED.rows(session, ids=sorted(ids), most=most)]


def _ranked(
    session: AuditedSession, top: Top, base: str, clauses: list[Clause]
) -> tuple[int, Ranks]:
    """How many there are, and what the rows of a report are ordered by; of those that have
    the lowest rank some may be left out that can only come last.
    """
    if top.lead is Lead.AMOUNT:
        amounts = _amounts(session, base, clauses)
        return len(amounts), amounts
    every = _together(_own)
    if top.lead is Lead.COUNT:
        counts = Counter(_told(session, clauses, every)[0])
        return len(counts), counts
    won = opportunity.c.status == literal_column(f"'{Status.WON.value}'")
    whole, of_won = map(Counter, _told(session, clauses, every, every.filter(won)))
    return len(whole), _rates(whole, of_won, top)


def _rates(whole: Counter[str], won: Counter[str], top: Top) -> Ranks:
    """As `shares.percent`: whole percents, halves up. Those of too few come after all others."""
    of = [whole[own] for own in won]
    rates = {
        (part, n): (2 * _PERCENT * part + n) // (2 * n) + _known(n, top)
        for part, n in set(zip(won.values(), of, strict=True))
    }
    found = dict(zip(won, map(rates.__getitem__, zip(won.values(), of, strict=True)), strict=True))
    found.update(
        (own, _known(n, top)) for own, n in whole.items() if n >= top.least > 0 == won[own]
    )
    if len(found) < top.most:
        found.update((own, 0) for own in whole if own not in found)
    return found


def _known(count: int, top: Top) -> int:
    return 2 * _PERCENT if count >= top.least else 0


def _amounts(session: AuditedSession, base: str, clauses: list[Clause]) -> Ranks:
    """As they are printed: in the base currency, added up and then rounded."""
    rate, amount = cast(opportunity.c.rate, String), func.coalesce(opportunity.c.amount, 0)
    each = _own + " " + cast(amount, String)
    is_near = and_(opportunity.c.currency == base, opportunity.c.rate == ONE)
    near, far = _told(
        session,
        clauses,
        _together(each).filter(is_near),
        _together(each + " " + opportunity.c.currency + " " + rate).filter(not_(is_near)),
    )
    ranks: dict[str, int] = defaultdict(int)
    words = iter(near)
    for own, minor in zip(words, words, strict=True):
        ranks[own] += int(minor)
    converted: dict[str, int] = defaultdict(int)
    words = iter(far)
    for own, minor, currency, of_one in zip(words, words, words, words, strict=True):
        converted[own] += int(minor) * parts_of(currency, of_one, base)
    one = parts_of(base, ONE, base)
    for own, found in converted.items():
        ranks[own] = in_minor(found + ranks[own] * one)
    return ranks


_own: ColumnElement[str] = cast(opportunity.c.party_id, String)


def _together(each: ColumnElement[str]) -> Any:
    return func.aggregate_strings(each, " ")


def _told(session: AuditedSession, clauses: list[Clause], *texts: Any) -> list[list[str]]:
    """The words of each text, all of one walk."""
    row = session.execute(select(*texts).where(*clauses)).one()
    return [text.split() if text else [] for text in row]


def _named(dialect: str) -> Any:
    name: ColumnElement[str] = party.c.name
    if dialect == "postgresql":
        # By the letters' numbers, as SQLite and whoever sorts the rest do.
        name = name.collate("C")
    return (
        select(party.c.id)
        .where(among(party.c.id, "ids", dialect))
        .order_by(name, party.c.id)
        .limit(bindparam("most"))
    )


_NAMED = Ready(_named)


def only(question: Question, ids: list[int]) -> Question:
    """The same of these customers alone."""
    these = question.selection.filter & Filter((AnyOf("party_id", tuple(ids)),))
    return replace(question, selection=replace(question.selection, filter=these), top=None)
