"""One statement that is a transaction by itself, without a session around it.

A session is made to keep entities and to end a transaction in many steps. Where all that is
said is one statement, which the driver commits by itself, making, beginning and closing a
session costs three times as much as the statement.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.persistence.audit.journal import AuditedSession

T = TypeVar("T")


class AtOnce(AuditedSession):
    """Stands in for a session that says one statement; it has nothing else of one.

    A second statement would be a second transaction, so it is refused: RuntimeError.
    """

    def __init__(self, connection: Connection) -> None:
        # What a session makes for itself is what is spared here.
        self._only = connection
        self._has_said = False
        self.reading = False

    def connection(self, *_: Any, **__: Any) -> Connection:
        if self._has_said:
            raise RuntimeError("a second statement would be no part of the first's transaction")
        self._has_said = True
        return self._only

    def get_bind(self, *_: Any, **__: Any) -> Connection:
        return self._only


def at_once(connection: Connection, act: Callable[[AuditedSession], T]) -> T:
    """On a connection that begins no transaction of its own."""
    with connection:
        return act(AtOnce(connection))
