"""What others wrote while a file was read: their numbers and customers are left as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Table, delete, func, select, update

from bot.persistence.finding import KNOWN
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.history import change
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party

AT_ONCE = 500


def leave_out_known(session: AuditedSession, beside: Mapping[Table, Table]) -> int:
    """From the tables put aside; answers how many rows of the file that was."""
    met = _meet(session, beside) if party in beside else 0
    if opportunity not in beside:
        return met
    aside = beside[opportunity]
    known = session.scalars(
        select(aside.c.id).join(opportunity, opportunity.c.number == aside.c.number)
    ).all()
    _leave_out(session, beside, opportunity, known)
    return len(known)


def _meet(session: AuditedSession, beside: Mapping[Table, Table]) -> int:
    """A customer of the same name that came meanwhile takes the place of the one put aside."""
    aside = beside[party]
    both = (
        select(aside.c.id, func.min(party.c.id))
        .join(party, party.c.search_key == aside.c.search_key)
        .where(KNOWN)
        .group_by(aside.c.id)
    )
    met = {row[0]: row[1] for row in session.execute(both)}
    if opportunity in beside:
        of = beside[opportunity]
        for waiting, there in met.items():
            theirs = update(of).where(of.c.party_id == waiting)
            session.execute(theirs.values(party_id=there))
    _leave_out(session, beside, party, met)
    return len(met)


def _leave_out(
    session: AuditedSession, beside: Mapping[Table, Table], table: Table, ids: Collection[int]
) -> None:
    """Rows with all that hangs on them and all that the audit would have told of them."""
    for some in _chunks(ids):
        for each, aside in beside.items():
            owner = f"{table.name}_id"
            if owner not in aside.c or each in (opportunity, party):
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
