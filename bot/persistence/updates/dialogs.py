"""Talks under way, and updates that are done."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from bot.actions.dialogs import About, Dialog
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of, insert_for, insert_into
from bot.persistence.tables.chat import UpdateState, dialog, seen_update

_NOTE = (
    update(dialog)
    .where(
        dialog.c.bot == bindparam("of_bot"),
        dialog.c.chat == bindparam("at_chat"),
        dialog.c.person == bindparam("by"),
    )
    .values(
        message_id=bindparam("message"),
        photo=bindparam("as_photo"),
        shown=True,
        version=dialog.c.version + 1,
    )
    .returning(dialog.c.screen, dialog.c.draft)
    .execution_options(synchronize_session=False)
)
"""In one statement: it is done after every answer."""


@cache
def _where_they_are() -> Select[Dialog]:
    return select(Dialog).where(
        dialog.c.bot == bindparam("of_bot"),
        dialog.c.chat == bindparam("at_chat"),
        dialog.c.person == bindparam("by"),
    )


@cache
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


class SqlDialogs:
    """A draft or a screen is changed by assigning a new one, never in place."""

    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def of(self, chat: int, person: int) -> Dialog:
        """In a reading transaction a fresh one is not kept."""
        found = self._find(chat, person)
        if found is not None:
            return found
        fresh = Dialog(chat=chat, person=person)
        if self._session.reading:
            return fresh
        # Two workers may meet somebody for the first time at once: one of them adds.
        row = insert_into(self._session, dialog).values(
            bot=self._bot,
            chat=chat,
            person=person,
            revision=fresh.revision,
            photo=fresh.photo,
            shown=fresh.shown,
            version=1,
        )
        self._session.execute(row.on_conflict_do_nothing())
        here = {"of_bot": self._bot, "at_chat": chat, "by": person}
        return self._session.scalars(_where_they_are(), here).one()

    def note_shown(self, chat: int, person: int, message_id: int | None, *, photo: bool) -> About:
        here = {"of_bot": self._bot, "at_chat": chat, "by": person}
        row = self._session.execute(
            _NOTE, {**here, "message": message_id, "as_photo": photo}
        ).first()
        return About(None, None) if row is None else About(*row)

    def settle(self, update_id: int) -> bool:
        """Also of an update that never went through the inbox. What it said is forgotten."""
        settling = _settling(dialect_of(self._session))
        this = {"of_bot": self._bot, "number": update_id}
        return self._session.scalar(settling, this) is not None

    def _find(self, chat: int, person: int) -> Dialog | None:
        here = {"of_bot": self._bot, "at_chat": chat, "by": person}
        return self._session.scalar(_where_they_are(), here)
