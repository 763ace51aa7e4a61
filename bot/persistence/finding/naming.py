"""Who else names a row: what others use is not hidden under them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from bot.domain.parties import Party
from bot.persistence.tables.history import record
from bot.persistence.tables.opportunities import NOT_DELETED, opportunity
from bot.persistence.tables.parties import party


def named_by_others(session: Session, entity: Any) -> bool:
    """Whether an opportunity or a record that is there is with this customer."""
    if not isinstance(entity, Party):
        return False
    # Whoever is just naming it is waited for: a foreign key locks what it points at.
    session.execute(select(party.c.id).where(party.c.id == entity.id).with_for_update())
    naming = union_all(
        select(opportunity.c.id).where(opportunity.c.party_id == entity.id, NOT_DELETED),
        select(record.c.id).where(record.c.party_id == entity.id, record.c.deleted_at.is_(None)),
    )
    return session.execute(naming.limit(1)).first() is not None
