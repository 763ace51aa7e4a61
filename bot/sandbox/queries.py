"""Taps on buttons that wait for the bot's answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from bot.sandbox.refusals import bad_request

TOAST_LIMIT = 200
PATIENCE_SECONDS = 15.0
"""Telegram documents no number; 5 to 15 seconds and more have been reported."""


@dataclass
class Query:
    """One tap; `answer` is None until the bot answers."""

    id: str
    person: int
    chat: int
    message: int
    data: str
    asked: float
    answer: dict[str, Any] | None = None


class Queries:
    """All taps by query id; `machine` gives seconds."""

    def __init__(
        self, machine: Callable[[], float], *, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._machine = machine
        self._patience = patience
        self._asked: dict[str, Query] = {}

    def ask(self, person: int, chat: int, message: int, data: str) -> Query:
        query_id = str(4_000_000_000_000_000_001 + len(self._asked))
        query = Query(query_id, person, chat, message, data, self._machine())
        self._asked[query_id] = query
        return query

    def answer(self, query_id: str, answer: dict[str, Any]) -> Query:
        """Settle a tap; ApiError when it is unknown, answered or too old."""
        query = self._asked.get(query_id)
        late = query is not None and self._machine() - query.asked > self._patience
        if query is None or late or query.answer is not None:
            words = "query is too old and response timeout expired or query ID is invalid"
            raise bad_request(words)
        if len(answer["text"]) > TOAST_LIMIT:
            raise bad_request("MESSAGE_TOO_LONG")
        query.answer = answer
        return query

    def find(self, query_id: str) -> Query:
        return self._asked[query_id]

    def unanswered(self) -> list[Query]:
        return [query for query in self._asked.values() if query.answer is None]

    def dump(self) -> list[dict[str, Any]]:
        return [asdict(query) for query in self._asked.values()]

    def restore(self, kept: list[dict[str, Any]]) -> None:
        self._asked = {row["id"]: Query(**row) for row in kept}
