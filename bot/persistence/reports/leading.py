"""The groups that lead, where there are nearly as many groups as opportunities.

Of tens of thousands of customers nobody reads more than the first: only these are added up and
named, and what is left of the whole is one more row. The database writes whose each opportunity
is side by side, and numpy tells from that who leads: to draw groups together that hold hardly
more than one each, both databases sort everything.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

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
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from bot.domain.filters import AnyOf, Filter
from bot.domain.moves import Status
from bot.domain.rates import ONE
from bot.domain.reports import Grouping, Window
from bot.domain.tallies import Lead, Question, Top
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import among
from bot.persistence.lists.filtering import Clause
from bot.persistence.reports.amounts import in_minor, parts_of
from bot.persistence.reports.side_by_side import SideBySide, apart, counted, numbers, which
from bot.persistence.tables.opportunities import WHOSE_ENDED, opportunity
from bot.persistence.tables.parties import party

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

_PERCENT = 100
_INEXACT = 1e-9
"""By how much of itself a sum of floating numbers may be wrong; more than it ever is."""
_NAMES = 8
"""What it costs to look up a name by its customer, in names that are read in their order."""
_LOOKED_UP = 12
"""What it costs SQLite to look up one opportunity, in entries of an index that is walked."""


@dataclass(frozen=True, slots=True)
class Leaders:
    groups: int
    """How many customers there are."""
    ids: list[int]
    """Of those that lead."""
    by_customer: bool
    """Whether what they have is better looked up by customer than found among the days."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    """Customers in the order of their ids, and what they are ordered by: the higher, the
    further in front. Those may be missing that can only come behind the last one asked for.
    """

    walked: int
    """How many opportunities they have on the days."""
    groups: int
    ids: Numbers
    ranks: Numbers


def leading(session: AuditedSession, question: Question, clauses: list[Clause]) -> Leaders | None:
    """None where all of them are asked for, and where there are no more than that."""
    top = question.top
    if top is None or question.by != (Grouping.CUSTOMER,):
        return None
    if question.window is Window.ENDED:
        clauses = [*clauses, WHOSE_ENDED]
    if top.lead is Lead.AMOUNT:
        ranked = _by_amount(session, top, question.selection.base, clauses)
    else:
        ranked = _by_number(session, top, clauses)
    if ranked.groups <= top.most:
        return None
    ids = _first(session, ranked, top.most)
    return Leaders(ranked.groups, ids, _have_few(session, ids, ranked.walked))


def only(question: Question, ids: list[int]) -> Question:
    """The same of these customers alone."""
    these = question.selection.filter & Filter((AnyOf("party_id", tuple(ids)),))
    return replace(question, selection=replace(question.selection, filter=these), top=None)


def _first(session: AuditedSession, ranked: _Ranked, most: int) -> list[int]:
    least = _at(ranked.ranks, most)
    ids: list[int] = ranked.ids[ranked.ranks > least].tolist()
    equal = ranked.ids[ranked.ranks == least]
    left = most - len(ids)
    if len(equal) == left:
        return [*ids, *equal.tolist()]
    return ids + _first_named(session, equal, left)


def _first_named(session: AuditedSession, equal: Numbers, most: int) -> list[int]:
    """Of these the first by name. Of thousands one meets enough among the first of all names."""
    read = 2 * most * int(equal[-1]) // len(equal)
    while read < _NAMES * len(equal):
        told = numbers(_FIRST_NAMES.cell(session, most=read))
        met = told[which(told, equal)]
        if len(met) >= most or len(told) < read:
            return [int(each) for each in met[:most]]
        read *= 8
    return _NAMED.column(session, ids=equal.tolist(), most=most)


def _have_few(session: AuditedSession, ids: list[int], walked: int) -> bool:
    """PostgreSQL reckons by itself which way is shorter."""
    if dialect_of(session) != "sqlite":
        return False
    enough = walked // _LOOKED_UP
    ((found,),) = _OF_THEM.rows(session, ids=ids, most=enough)
    return int(found) < enough


def _by_number(session: AuditedSession, top: Top, clauses: list[Clause]) -> _Ranked:
    """By how many there are, or by how many of a hundred were won."""
    whose = SideBySide(opportunity.c.party_id)
    if top.lead is Lead.COUNT:
        (each,) = _told(session, clauses, whose)
        ids, (counts,) = counted(each)
        return _Ranked(len(each), len(ids), ids, counts)
    is_won = opportunity.c.status == literal_column(f"'{Status.WON.value}'")
    won_ones, others = _told(session, clauses, whose.filter(is_won), whose.filter(not_(is_won)))
    ids, (won, lost) = counted(won_ones, others)
    ranks = _rates(won, won + lost, top)
    return _Ranked(len(won_ones) + len(others), len(ids), ids, ranks)


def _rates(won: Numbers, counts: Numbers, top: Top) -> Numbers:
    """As `shares.percent`: whole percents, halves up. Those of too few come after all others."""
    rates = (2 * _PERCENT * won + counts) // (2 * counts)
    return rates + (counts >= top.least) * (2 * _PERCENT)


def _by_amount(session: AuditedSession, top: Top, base: str, clauses: list[Clause]) -> _Ranked:
    """By money as it is printed: in the base currency, added up and then rounded.

    Floating numbers tell who may lead at all; exactly is added up what these have.
    """
    import numpy as np

    amount = func.coalesce(opportunity.c.amount, 0)
    is_near = and_(opportunity.c.currency == base, opportunity.c.rate == ONE)
    whose, near, foreign = session.execute(
        select(
            SideBySide(opportunity.c.party_id).filter(is_near),
            SideBySide(amount).filter(is_near),
            _in_words(amount).filter(not_(is_near)),
        ).where(*clauses)
    ).one()
    whose, near, far = numbers(whose), numbers(near), _converted(foreign or "", base)
    one = parts_of(base, ONE, base)
    owners = np.concatenate((whose, np.fromiter(far, np.int64, len(far))))
    converted = np.fromiter((parts / one for parts in far.values()), float, len(far))
    ids, places, _ = apart(owners)
    about = np.bincount(places, np.concatenate((near.astype(float), converted)))
    if len(ids) > top.most:
        may_lead = ids[about >= _at(about, top.most) * (1 - _INEXACT) - 2]
    else:
        may_lead = ids
    exact = {own: far.get(own, 0) for own in may_lead.tolist()}
    theirs = which(whose, may_lead)
    for own, minor in zip(whose[theirs].tolist(), near[theirs].tolist(), strict=True):
        exact[own] += minor * one
    # A sum may be more than a number of numpy holds: its place among them is none too great.
    amounts = [*map(in_minor, exact.values())]
    place_of = {each: nth for nth, each in enumerate(sorted(set(amounts)))}
    ranks = np.array([place_of[each] for each in amounts], np.int64)
    walked = len(near) + ((foreign or "").count(" ") + 1) // 4
    return _Ranked(walked, len(ids), may_lead, ranks)


def _in_words(amount: ColumnElement[int]) -> Any:
    """Of each the customer, the minor units, the currency and the rate."""
    numbers_ = (opportunity.c.party_id, amount, opportunity.c.rate)
    whose, minor, rate = (cast(each, String) for each in numbers_)
    each = whose + " " + minor + " " + opportunity.c.currency + " " + rate
    return func.aggregate_strings(each, " ")


def _converted(foreign: str, base: str) -> dict[int, int]:
    """By customer what its amounts in other currencies, or at other rates, are worth; as
    `parts_of`. `foreign`: as `_in_words`.
    """
    worth: dict[int, int] = defaultdict(int)
    words = iter(foreign.split())
    for own, minor, currency, of_one in zip(words, words, words, words, strict=True):
        worth[int(own)] += int(minor) * parts_of(currency, of_one, base)
    return worth


def _at(ranks: NDArray[Any], most: int) -> Any:
    """The lowest one of the so many highest."""
    import numpy as np

    behind = len(ranks) - most
    return np.partition(ranks, behind)[behind]


def _told(session: AuditedSession, clauses: list[Clause], *each: Any) -> list[Numbers]:
    """All of one walk."""
    return [numbers(told) for told in session.execute(select(*each).where(*clauses)).one()]


def _by_name(dialect: str) -> tuple[ColumnElement[Any], ColumnElement[int]]:
    name: ColumnElement[str] = party.c.name
    if dialect == "postgresql":
        # By the letters' numbers, as SQLite and whoever sorts the rest do, and as the index is.
        name = UnaryExpression(name, modifier=custom_op("USING ~<~"))
    return name, party.c.id


def _named(dialect: str) -> Any:
    """Some customers in the order of their names."""
    query = select(party.c.id).where(among(party.c.id, "ids", dialect))
    return query.order_by(*_by_name(dialect)).limit(bindparam("most"))


def _first_names(dialect: str) -> Any:
    """The first of all of them side by side, in the order of their names."""
    first = select(party.c.id).order_by(*_by_name(dialect)).limit(bindparam("most")).subquery()
    return select(SideBySide(first.c.id))


def _of_them(dialect: str) -> Any:
    """How many opportunities some customers have, counted no further than that."""
    theirs = select(opportunity.c.party_id).where(among(opportunity.c.party_id, "ids", dialect))
    return select(func.count()).select_from(theirs.limit(bindparam("most")).subquery())


_NAMED = Ready(_named)
_FIRST_NAMES = Ready(_first_names)
_OF_THEM = Ready(_of_them)
