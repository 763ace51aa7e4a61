"""The outbox as the sender sees it: claim, settle, give back.

Machine time throughout. What is written here is no business change and has no step in
the audit: delivery states, and that a chat is out of reach or has moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, delete, func, select, update

from bot.actions.groups.standing import tell_out
from bot.actions.ports.machine import Claimed
from bot.domain.facts import facts_from_json
from bot.domain.followups import ReminderState
from bot.domain.people import Team
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.inserting import insert_into
from bot.persistence.database.types import AT_ONCE, NOT_YET
from bot.persistence.outbox.claiming import claim
from bot.persistence.outbox.post import SqlPost, follow_chat
from bot.persistence.outbox.telling import keep_untold
from bot.persistence.stores.filing import note_subject
from bot.persistence.stores.people import SqlPeople
from bot.persistence.tables.chat import MessageState, live_card, outbox, unfinished
from bot.persistence.tables.opportunities import reminder
from bot.persistence.tables.people import member, team

LEASE = timedelta(seconds=60)
"""Longer than any one request to Telegram may take."""

COUNTED_IN_GROUPS = timedelta(minutes=1)
"""How long Telegram counts a message to a group."""

KEPT = 200_000
"""How many of the last messages are remembered once they are done with."""

_BATCH = 1_000

CARD_GONE = "group-card-gone"
"""The last that a card says: from then on nothing keeps it."""

TOLD = {
    MessageState.SENT: ReminderState.SENT,
    MessageState.UNKNOWN: ReminderState.UNKNOWN,
    MessageState.DEAD: ReminderState.FAILED,
}
"""What became of the message is what became of the reminder."""

BACK: dict[str, Any] = {
    "state": MessageState.PENDING,
    "worker": None,
    "lease_until": None,
}


class SqlQueue:
    def __init__(self, database: Database, *, bot: int, lease: timedelta = LEASE) -> None:
        self._database = database
        self._bot = bot
        self._lease = lease

    async def claim(self, worker: str, now: datetime, *, limit: int) -> Sequence[Claimed]:
        return await self._database.write(
            lambda session: claim(
                session,
                bot=self._bot,
                worker=worker,
                now=now,
                lease=self._lease,
                limit=limit,
            ),
            ahead=True,
        )

    async def sent(self, row: int, message_id: int | None, at: datetime) -> None:
        # An edit that answers no id keeps that of the message it changed.
        kept = func.coalesce(message_id, outbox.c.message_id)

        def settle(session: AuditedSession) -> None:
            _settle(session, [row], MessageState.SENT, message_id=kept, posted_at=at)
            _note_subject(session, row)
            _keep_card(session, row)

        await self._database.write(settle, ahead=True)

    async def retry(self, row: int, at: datetime, error: str, *, counts: bool) -> None:
        back = (
            update(outbox)
            .where(outbox.c.id == row, outbox.c.state == MessageState.IN_FLIGHT)
            .values(**BACK, next_at=at, error=error, attempts=outbox.c.attempts + int(counts))
        )
        await self._database.write(lambda session: session.execute(back), ahead=True)

    async def dead(self, row: int, error: str, *, unreachable: bool) -> None:
        def bury(session: AuditedSession) -> None:
            if unreachable and _group_waits(session, row, error, bot=self._bot):
                return
            _settle(session, [row], MessageState.DEAD, error=error)
            keep_untold(session, [row])
            if unreachable:
                _out_of_reach(session, row)

        await self._database.write(bury, ahead=True)

    async def moved(self, row: int, new_chat: int) -> None:
        await self._database.write(lambda session: self._move(session, row, new_chat), ahead=True)

    def _move(self, session: AuditedSession, row: int, new_chat: int) -> None:
        old = session.scalars(select(outbox.c.chat).where(outbox.c.id == row)).one()
        session.execute(update(outbox).where(outbox.c.id == row).values(**BACK, next_at=AT_ONCE))
        if old != new_chat:
            follow_chat(session, self._bot, old, new_chat)

    async def to_groups(self, now: datetime) -> Sequence[tuple[int, datetime]]:
        in_flight = outbox.c.state == MessageState.IN_FLIGHT
        lately = select(outbox.c.chat, case((in_flight, None), else_=outbox.c.posted_at)).where(
            outbox.c.bot == self._bot,
            outbox.c.chat < 0,
            in_flight | (outbox.c.posted_at > now - COUNTED_IN_GROUPS),
        )
        rows = await self._database.read(lambda session: session.execute(lately).all())
        return [(chat, posted or now) for chat, posted in rows]

    async def reap(self, now: datetime) -> int:
        return await self._database.write(lambda session: self._reap(session, now), ahead=True)

    def _reap(self, session: AuditedSession, now: datetime) -> int:
        # Nobody knows whether these went out: sent twice, or perhaps never.
        over = [
            outbox.c.bot == self._bot,
            # Said a second time for the index: the outbox keeps what was sent for ever.
            unfinished(outbox.c.state),
            outbox.c.state == MessageState.IN_FLIGHT,
            outbox.c.lease_until < now,
        ]
        again = session.scalars(
            update(outbox)
            .where(*over, outbox.c.resend)
            .values(**BACK, next_at=AT_ONCE, attempts=outbox.c.attempts + 1, posted_at=now)
            .returning(outbox.c.id)
        ).all()
        left = session.scalars(select(outbox.c.id).where(*over).with_for_update()).all()
        _settle(session, left, MessageState.UNKNOWN, posted_at=now)
        keep_untold(session, left)
        return len(again) + len(left)

    async def prune(self, *, keep: int = KEPT) -> int:
        """Forgets what is done with, but the last `keep` messages; how many.

        Each batch is a transaction of its own, so that nobody waits long for a first one.
        """
        gone = 0
        while batch := await self._database.write(lambda session: self._forget(session, keep)):
            gone += batch
        return gone

    def _forget(self, session: AuditedSession, keep: int) -> int:
        # By the order they were put in: no clock is asked, and the last id is at hand.
        last = select(func.max(outbox.c.id)).scalar_subquery()
        old = (
            select(outbox.c.id)
            .where(outbox.c.bot == self._bot, ~unfinished(outbox.c.state))
            .where(outbox.c.id <= last - keep)
            .order_by(outbox.c.id)
            .limit(_BATCH)
        )
        ids = session.scalars(old).all()
        session.execute(delete(outbox).where(outbox.c.id.in_(ids)))
        return len(ids)

    async def depth(self) -> int:
        waiting = select(func.count()).where(outbox.c.bot == self._bot, unfinished(outbox.c.state))
        return await self._database.read(lambda session: session.scalars(waiting).one())


def _settle(
    session: AuditedSession, rows: Sequence[int], state: MessageState, **more: Any
) -> None:
    session.execute(
        update(outbox).where(outbox.c.id.in_(rows)).values(state=state, lease_until=None, **more)
    )
    reminders = select(outbox.c.reminder_id).where(outbox.c.id.in_(rows))
    session.execute(update(reminder).where(reminder.c.id.in_(reminders)).values(state=TOLD[state]))


def _note_subject(session: AuditedSession, row: int) -> None:
    """What a sent message is about, so that a reply to it finds its opportunity."""
    sent = session.execute(select(outbox).where(outbox.c.id == row)).one()
    opportunity_id = facts_from_json(sent.facts).get("opportunity")
    if sent.message_id is not None and isinstance(opportunity_id, int):
        note_subject(session, sent.bot, sent.chat, sent.message_id, opportunity_id)


def _keep_card(session: AuditedSession, row: int) -> None:
    """Where the live card stands from now on."""
    sent = session.execute(select(outbox).where(outbox.c.id == row)).one()
    if sent.shows is None or sent.message_id is None:
        return
    where = {"bot": sent.bot, "opportunity_id": sent.shows, "chat": sent.chat}
    if sent.key == CARD_GONE:
        ours = (live_card.c[name] == value for name, value in where.items())
        session.execute(delete(live_card).where(*ours))
        return
    stands = insert_into(session, live_card).values(**where, message_id=sent.message_id)
    session.execute(
        stands.on_conflict_do_update(
            index_elements=list(where), set_={"message_id": sent.message_id}
        )
    )


def _group_waits(session: AuditedSession, row: int, error: str, *, bot: int) -> bool:
    """Of a team's group that the bot may not write to: all of it waits until it may again.

    The manager is told of it once. False for any other chat.
    """
    sent = session.execute(select(outbox).where(outbox.c.id == row)).one()
    found = session.scalar(select(Team).where(team.c.chat_id == sent.chat))
    if found is None:
        return False
    back = update(outbox).where(outbox.c.id == row)
    session.execute(back.values(**BACK, next_at=NOT_YET, error=error))
    post = SqlPost(session, bot=bot)
    post.hold(sent.chat)
    if found.heard:
        session.execute(update(team).where(team.c.id == found.id).values(heard=False))
        tell_out(post, found, SqlPeople(session), once=str(row))
    return True


def _out_of_reach(session: AuditedSession, row: int) -> None:
    """Whoever blocked the bot is marked."""
    chat = select(outbox.c.chat).where(outbox.c.id == row).scalar_subquery()
    session.execute(update(member).where(member.c.person == chat).values(reachable=False))
