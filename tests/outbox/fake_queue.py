"""An outbox in memory that behaves as the one in the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.actions.ports.machine import Claimed, Recipient
from bot.domain.facts import Fact, Name
from outbox.virtual_time import machine

LEASE = timedelta(seconds=60)
ENGLISH = Recipient("en", "gregorian", "UTC", toman=False, amounts=True)
EPOCH = datetime(2026, 11, 21, 10, tzinfo=UTC)


def utc_now() -> datetime:
    """Machine time of the virtual loop as an instant."""
    return EPOCH + timedelta(seconds=machine())


@dataclass
class Row:
    id: int
    chat: int
    key: str = "invite-used"
    facts: Mapping[str, Fact] = field(default_factory=lambda: {"member": Name("Mina")})
    recipient: Recipient = ENGLISH
    topic: int | None = None
    edits: int | None = None
    priority: int = 1
    resend: bool = True
    state: str = "pending"
    next_at: datetime = EPOCH
    leased_until: datetime | None = None
    attempts: int = 0
    message_id: int | None = None
    posted_at: datetime = EPOCH - timedelta(days=1)
    error: str = ""


class FakeQueue:
    """Rows by id; `unreachable` chats and the (time, row) of each claim are written down."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.rows = {row.id: row for row in rows}
        self.unreachable: set[int] = set()
        self.claims: list[tuple[datetime, int]] = []

    async def claim(self, _worker: str, now: datetime, *, limit: int) -> Sequence[Claimed]:
        heads: dict[int, Row] = {}
        for row in self.rows.values():
            if row.state in {"pending", "in flight"}:
                heads.setdefault(row.chat, row)
        due = [row for row in heads.values() if row.state == "pending" and row.next_at <= now]
        due.sort(key=lambda row: (row.priority, row.next_at, row.id))
        for row in due[:limit]:
            row.state, row.leased_until = "in flight", now + LEASE
            self.claims.append((now, row.id))
        return [self._claimed(row) for row in due[:limit]]

    async def sent(self, row: int, message_id: int | None, at: datetime) -> None:
        self.rows[row].state, self.rows[row].message_id = "sent", message_id
        self.rows[row].posted_at = at

    async def to_groups(self, now: datetime) -> Sequence[tuple[int, datetime]]:
        return [
            (row.chat, now if row.state == "in flight" else row.posted_at)
            for row in self.rows.values()
            if row.chat < 0
            and (row.state == "in flight" or row.posted_at > now - timedelta(minutes=1))
        ]

    async def retry(self, row: int, at: datetime, error: str, *, counts: bool) -> None:
        found = self.rows[row]
        found.state, found.next_at, found.error = "pending", at, error
        found.attempts += counts

    async def dead(self, row: int, error: str, *, unreachable: bool) -> None:
        self.rows[row].state, self.rows[row].error = "dead", error
        if unreachable:
            self.unreachable.add(self.rows[row].chat)

    async def moved(self, row: int, new_chat: int) -> None:
        old = self.rows[row].chat
        self.rows[row].state = "pending"
        for each in self.rows.values():
            if each.chat == old:
                each.chat = new_chat

    async def reap(self, now: datetime) -> int:
        late = [row for row in self.rows.values() if self._ran_out(row, now)]
        for row in late:
            row.state = "pending" if row.resend else "unknown"
        return len(late)

    async def prune(self) -> int:
        return 0

    async def depth(self) -> int:
        return sum(row.state in {"pending", "in flight"} for row in self.rows.values())

    def states(self) -> list[str]:
        return [row.state for row in self.rows.values()]

    @staticmethod
    def _ran_out(row: Row, now: datetime) -> bool:
        return row.state == "in flight" and row.leased_until is not None and row.leased_until < now

    def _claimed(self, row: Row) -> Claimed:
        return Claimed(
            id=row.id,
            chat=row.chat,
            topic=row.topic,
            key=row.key,
            facts=row.facts,
            attempts=row.attempts,
            recipient=row.recipient,
            message_id=self.rows[row.edits].message_id if row.edits else None,
            priority=row.priority,
        )
