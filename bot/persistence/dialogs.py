"""Talks under way, and updates that are done."""

from __future__ import annotations

from sqlalchemy import Select, select

from bot.actions.dialogs import Dialog
from bot.persistence.inserting import insert_into
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.chat import UpdateState, dialog, seen_update


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
        return self._session.scalars(self._query(chat, person)).one()

    def settle(self, update_id: int) -> bool:
        """Also of an update that never went through the inbox. What it said is forgotten."""
        row = insert_into(self._session, seen_update).values(
            bot=self._bot, update_id=update_id, state=UpdateState.DONE
        )
        row = row.on_conflict_do_update(
            index_elements=["bot", "update_id"],
            set_={"state": UpdateState.DONE, "payload": None},
            where=seen_update.c.state == UpdateState.RECEIVED,
        )
        return self._session.scalar(row.returning(seen_update.c.id)) is not None

    def _find(self, chat: int, person: int) -> Dialog | None:
        return self._session.scalar(self._query(chat, person))

    def _query(self, chat: int, person: int) -> Select[Dialog]:
        return select(Dialog).where(
            dialog.c.bot == self._bot, dialog.c.chat == chat, dialog.c.person == person
        )
