"""What messages are about, messages that wait, records by origin and place, file copies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, bindparam, delete, or_, select

from bot.actions.records.arriving import Arrived
from bot.domain.contacts import CONTACT_KINDS
from bot.domain.copies import CopyState
from bot.domain.history import Direction, Record
from bot.domain.parties import Party
from bot.domain.places import Place, box_around, metres_between
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_for, insert_into
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import AT_ONCE, Id
from bot.persistence.tables.filing import file_copy, shown_card, unfiled
from bot.persistence.tables.history import record
from bot.persistence.tables.parties import party

CANDIDATES = 2000
"""How many customers inside the box are measured."""
MOST_PARKED = 100


_FILES = Ready(
    lambda _: (
        select(record)
        .where(
            record.c.opportunity_id == bindparam("about"),
            record.c.file_id.is_not(None),
            record.c.deleted_at.is_(None),
        )
        .order_by(record.c.at.desc(), record.c.id.desc())
        .limit(bindparam("size", type_=Id))
    )
)


def forgetting(_dialect: str) -> Any:
    """The message `message` is about no opportunity."""
    return delete(shown_card).where(
        shown_card.c.bot == bindparam("of_bot"),
        shown_card.c.chat == bindparam("at_chat"),
        shown_card.c.message_id == bindparam("message"),
    )


def showing(dialect: str) -> Any:
    """The message `message` is about the opportunity `about`."""
    row = insert_for(dialect, shown_card).values(
        bot=bindparam("of_bot"),
        chat=bindparam("at_chat"),
        message_id=bindparam("message"),
        opportunity_id=bindparam("about"),
    )
    return row.on_conflict_do_update(
        index_elements=["bot", "chat", "message_id"],
        set_={"opportunity_id": row.excluded.opportunity_id},
    )


_FORGETTING, _SHOWING = Ready(forgetting), Ready(showing)


class SqlFiling:
    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def subject(self, chat: int, message_id: int) -> int | None:
        return self._session.scalar(
            select(shown_card.c.opportunity_id).where(
                shown_card.c.bot == self._bot,
                shown_card.c.chat == chat,
                shown_card.c.message_id == message_id,
            )
        )

    def park(self, message: Arrived) -> None:
        row = insert_into(self._session, unfiled).values(
            bot=self._bot,
            chat=message.chat,
            message_id=message.id,
            message=message.to_json(),
            at=message.at,
        )
        self._session.execute(row.on_conflict_do_nothing())

    def parked(self, chat: int) -> Sequence[Arrived]:
        rows = self._session.scalars(
            select(unfiled.c.message)
            .where(unfiled.c.bot == self._bot, unfiled.c.chat == chat)
            .order_by(unfiled.c.message_id)
            .limit(MOST_PARKED)
        )
        return [Arrived.from_json(dict(each)) for each in rows]

    def unpark(self, chat: int) -> None:
        self._session.execute(
            delete(unfiled).where(unfiled.c.bot == self._bot, unfiled.c.chat == chat)
        )

    def forwarded(self, key: str) -> Sequence[Record]:
        return self._session.scalars(
            select(Record)
            .where(record.c.origin_key == key, record.c.deleted_at.is_(None))
            .order_by(record.c.id.desc())
        ).all()

    def outbound(self, opportunity_id: int) -> Sequence[Record]:
        return self._session.scalars(
            select(Record)
            .where(
                record.c.opportunity_id == opportunity_id,
                record.c.kind.in_(CONTACT_KINDS),
                record.c.direction == Direction.OUT,
                record.c.deleted_at.is_(None),
            )
            .order_by(record.c.at, record.c.id)
        ).all()

    def files(self, opportunity_id: int, limit: int) -> Sequence[Record]:
        return _FILES.entities(self._session, Record, about=opportunity_id, size=limit)

    def near(self, place: Place, metres: int, *, limit: int) -> Sequence[tuple[Party, int]]:
        box = box_around(place, metres)
        within = and_(
            party.c.latitude.between(box.south, box.north),
            or_(*(party.c.longitude.between(west, east) for west, east in box.spans)),
            party.c.active,
            party.c.deleted_at.is_(None),
        )
        found = self._session.scalars(select(Party).where(within).limit(CANDIDATES))
        measured = [
            (each, metres_between(place, Place(each.latitude or 0, each.longitude or 0)))
            for each in found
        ]
        near = [(each, far) for each, far in measured if far <= metres]
        return sorted(near, key=lambda pair: (pair[1], pair[0].id))[:limit]

    def copy(self, file_id: str, unique_id: str, name: str) -> None:
        row = insert_into(self._session, file_copy).values(
            file_unique_id=unique_id,
            file_id=file_id,
            name=name,
            state=CopyState.WAITING,
            attempts=0,
            next_at=AT_ONCE,
        )
        self._session.execute(row.on_conflict_do_nothing())


def note_subject(
    session: AuditedSession, bot: int, chat: int, message_id: int, opportunity_id: int | None
) -> None:
    """What this message shows now: the last word on it counts."""
    here = {"of_bot": bot, "at_chat": chat, "message": message_id}
    if opportunity_id is None:
        _FORGETTING.done(session, **here)
        return
    _SHOWING.done(session, **here, about=opportunity_id)
