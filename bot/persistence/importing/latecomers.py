"""What others wrote while a file was read: their numbers and customers are left as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, Table, delete, func, select, true, update

from bot.persistence.audit.journal import AuditedSession
from bot.persistence.finding.customer_questions import KNOWN
from bot.persistence.tables.history import change
from bot.persistence.tables.opportunities import line, opportunity
from bot.persistence.tables.parties import party, product

AT_ONCE = 500
REFERRING = {party: opportunity, product: line}
"""What stays when these are left out: it refers to the one that was there instead."""


class LeftOut(NamedTuple):
    rows: int
    """Of the file."""
    counts: bool
    """Whether what remains adds something else to the kept sums than before."""


def leave_out_known(session: AuditedSession, beside: Mapping[Table, Table]) -> LeftOut:
    """From the tables put aside."""
    parties = _meet(session, beside, party, "search_key", if_=KNOWN)
    products = _meet(session, beside, product, "code_key", if_=true())
    if opportunity not in beside:
        return LeftOut(parties + products, counts=False)
    aside = beside[opportunity]
    known = session.scalars(
        select(aside.c.id).join(opportunity, opportunity.c.number == aside.c.number)
    ).all()
    _leave_out(session, beside, opportunity, known)
    return LeftOut(len(known), counts=bool(known or products))


def _meet(
    session: AuditedSession,
    beside: Mapping[Table, Table],
    table: Table,
    key: str,
    *,
    if_: ColumnElement[bool],
) -> int:
    """A customer of the same name, or a product of the same code, that came meanwhile takes
    the place of the one put aside, in what refers to it, too.
    """
    if table not in beside:
        return 0
    aside = beside[table]
    both = (
        select(aside.c.id, func.min(table.c.id))
        .join(table, table.c[key] == aside.c[key])
        .where(if_)
        .group_by(aside.c.id)
    )
    met = {row[0]: row[1] for row in session.execute(both)}
    of = beside.get(REFERRING[table])
    if of is not None:
        for waiting, there in met.items():
            name = f"{table.name}_id"
            theirs = update(of).where(of.c[name] == waiting)
            session.execute(theirs.values({name: there}))
    _leave_out(session, beside, table, met)
    return len(met)


def _leave_out(
    session: AuditedSession, beside: Mapping[Table, Table], table: Table, ids: Collection[int]
) -> None:
    """Rows with all that hangs on them and all that the audit would have told of them."""
    for some in _chunks(ids):
        for each, aside in beside.items():
            owner = f"{table.name}_id"
            if owner not in aside.c or each is REFERRING.get(table):
                continue
            gone = delete(aside).where(aside.c[owner].in_(some))
            if "id" in aside.c:
                parts = session.scalars(select(aside.c.id).where(aside.c[owner].in_(some))).all()
                _forget(session, beside, each, parts)
            session.execute(gone)
        session.execute(delete(beside[table]).where(beside[table].c.id.in_(some)))
        _forget(session, beside, table, some)


def _forget(
    session: AuditedSession, beside: Mapping[Table, Table], table: Table, ids: Collection[int]
) -> None:
    if change in beside:
        aside = beside[change]
        for some in _chunks(ids):
            told = aside.c.entity == table.name, aside.c.entity_id.in_(some)
            session.execute(delete(aside).where(*told))


def _chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(ids)
    return (ordered[at : at + AT_ONCE] for at in range(0, len(ordered), AT_ONCE))
