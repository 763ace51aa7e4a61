"""Talks under way, and updates that are done.

A talk is no entity of the session: its row is read and written by a statement each, since
every update does both. What became of it is written once, right before the commit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, event, literal, select, update
from sqlalchemy.orm import Session

from bot.actions.dialogs import Dialog
from bot.domain.errors import ChangedMeanwhile
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of, insert_for
from bot.persistence.database.ready import Ready
from bot.persistence.memory import looked_up
from bot.persistence.stores.filing import forgetting, note_subject, showing
from bot.persistence.tables.chat import UpdateState, dialog, seen_update
from bot.persistence.tables.operations import shelf

_KEPT = (
    "draft",
    "kept",
    "kept_until",
    "screen",
    "revision",
    "message_id",
    "photo",
    "shown",
)
"""What may become another in a talk."""
_OPEN = "talks"
"""Where in a session its talks are: each as it was read beside what it is now."""

_HERE = (
    dialog.c.bot == bindparam("of_bot"),
    dialog.c.chat == bindparam("at_chat"),
    dialog.c.person == bindparam("by"),
)

_ROW = (shelf.c.version, dialog.c.id, dialog.c.version, *(dialog.c[each] for each in _KEPT))
"""A talk, and beside it the number of what is remembered: whoever reads one needs the other."""

_TALK = Ready(
    lambda _: (
        select(*_ROW).select_from(dialog.outerjoin(shelf, shelf.c.id == literal(1))).where(*_HERE)
    )
)

_WRITE = Ready(
    lambda _: (
        update(dialog)
        .where(dialog.c.id == bindparam("this"), dialog.c.version == bindparam("as_read"))
        .values(version=dialog.c.version + 1, **{each: bindparam(f"new_{each}") for each in _KEPT})
    )
)


def _noting(_dialect: str) -> Any:
    return (
        update(dialog)
        .where(*_HERE)
        .values(
            message_id=bindparam("message"),
            photo=bindparam("as_photo"),
            shown=True,
            version=dialog.c.version + 1,
        )
    )


_NOTE = Ready(_noting)
"""In one statement: it is done after every answer."""

_NOTE_ABOUT = Ready(lambda dialect: _noting(dialect).add_cte(showing(dialect).cte("card")))
_NOTE_BLANK = Ready(lambda dialect: _noting(dialect).add_cte(forgetting(dialect).cte("card")))
"""And what the message is about, which PostgreSQL alone takes into the same statement."""


def _beginning(dialect: str) -> Any:
    """Two workers may meet somebody for the first time at once: one of them adds."""
    row = insert_for(dialect, dialog).values(
        bot=bindparam("of_bot"),
        chat=bindparam("at_chat"),
        person=bindparam("by"),
        revision=bindparam("first_revision"),
        photo=bindparam("as_photo"),
        shown=bindparam("as_shown"),
        version=1,
    )
    return row.on_conflict_do_nothing()


def _settling(dialect: str) -> Any:
    row = insert_for(dialect, seen_update).values(
        bot=bindparam("of_bot"), update_id=bindparam("number"), state=UpdateState.DONE
    )
    row = row.on_conflict_do_update(
        index_elements=["bot", "update_id"],
        set_={"state": UpdateState.DONE, "payload": None},
        where=seen_update.c.state == UpdateState.RECEIVED,
    )
    return row.returning(seen_update.c.id)


def _settling_beside(dialect: str) -> Any:
    """The talk as well, and in any case one row: PostgreSQL alone can answer so."""
    settled = _settling(dialect).cte("settled")
    number = select(settled.c.id).scalar_subquery()
    one = select(literal(1).label("one")).subquery("one")
    beside = one.outerjoin(shelf, shelf.c.id == literal(1)).outerjoin(dialog, and_(*_HERE))
    return select(number, *_ROW).select_from(beside)


_BEGIN, _SETTLE, _SETTLE_BESIDE = Ready(_beginning), Ready(_settling), Ready(_settling_beside)


class SqlDialogs:
    """A draft or a screen is changed by assigning a new one, never in place."""

    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def of(self, chat: int, person: int) -> Dialog:
        """In a reading transaction a fresh one is not kept."""
        known = self._session.info.get(_OPEN, {}).get((chat, person))
        talk: Dialog | None = known[0] if known else self._read(chat, person)
        if talk is not None:
            return talk
        fresh = Dialog(chat=chat, person=person)
        if self._session.reading:
            return fresh
        first = {"first_revision": fresh.revision, "as_photo": fresh.photo}
        _BEGIN.done(self._session, **self._at(chat, person), **first, as_shown=fresh.shown)
        return self._read(chat, person) or fresh

    def note_shown(
        self,
        chat: int,
        person: int,
        message_id: int | None,
        *,
        photo: bool,
        about: int | None = None,
        blank: bool = True,
    ) -> None:
        here = {**self._at(chat, person), "message": message_id, "as_photo": photo}
        if message_id is None or (blank and about is None):
            _NOTE.done(self._session, **here)
        elif dialect_of(self._session) != "postgresql":
            _NOTE.done(self._session, **here)
            note_subject(self._session, self._bot, chat, message_id, about)
        elif about is None:
            _NOTE_BLANK.done(self._session, **here)
        else:
            _NOTE_ABOUT.done(self._session, **here, about=about)

    def settle(self, update_id: int, talk: tuple[int, int] | None = None) -> bool:
        """Also of an update that never went through the inbox. What it said is forgotten."""
        if talk is None:
            return _SETTLE.cell(self._session, of_bot=self._bot, number=update_id) is not None
        if dialect_of(self._session) != "postgresql":
            settled = self.settle(update_id)
            if settled:
                self._read(*talk)
            return settled
        row = _SETTLE_BESIDE.first(self._session, **self._at(*talk), number=update_id)
        if row is None or row[0] is None:
            return False
        looked_up(self._session, row[1])
        if row[2] is not None:
            self._opened(*talk, row[2:])
        return True

    def _at(self, chat: int, person: int) -> dict[str, int]:
        return {"of_bot": self._bot, "at_chat": chat, "by": person}

    def _read(self, chat: int, person: int) -> Dialog | None:
        row = _TALK.first(self._session, **self._at(chat, person))
        if row is None:
            return None
        looked_up(self._session, row[0])
        return self._opened(chat, person, row[1:])

    def _opened(self, chat: int, person: int, row: Sequence[Any]) -> Dialog:
        """One and the same until the end of the transaction, which writes what became of it."""
        number, version, *kept = row
        talk = Dialog(chat=chat, person=person, **dict(zip(_KEPT, kept, strict=True)))
        talk.id, talk.version = number, version
        if not self._session.reading:
            self._session.info.setdefault(_OPEN, {})[chat, person] = talk, _state(talk)
        return talk


def open_talks(session: Session) -> Mapping[int, Dialog]:
    """By the ids of their rows, the talks that this transaction has read and writes at its end:
    whoever changes such a row changes the talk.
    """
    return {talk.id: talk for talk, _ in session.info.get(_OPEN, {}).values()}


def _state(talk: Dialog) -> tuple[Any, ...]:
    return tuple(getattr(talk, each) for each in _KEPT)


def _changed(session: AuditedSession) -> Iterator[Dialog]:
    for talk, before in session.info.get(_OPEN, {}).values():
        if _state(talk) != before:
            yield talk


def _write_talks(session: AuditedSession) -> None:
    """Raises ChangedMeanwhile where somebody else wrote one since it was read."""
    if session.in_nested_transaction():
        return
    for talk in _changed(session):
        new = {f"new_{each}": getattr(talk, each) for each in _KEPT}
        if not _WRITE.done(session, this=talk.id, as_read=talk.version, **new):
            raise ChangedMeanwhile
        talk.version += 1
    opened = session.info.pop(_OPEN, {})
    if opened and not session.apart:
        # For a transaction behind this one, which does not ask for them again.
        session.info[_OPEN] = {key: (talk, _state(talk)) for key, (talk, _) in opened.items()}


# Before anything else: what all processes are told of is the very last thing.
event.listen(AuditedSession, "before_commit", _write_talks, insert=True)
