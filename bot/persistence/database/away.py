"""When it is not our mistake: the database is locked, full, restarted or not to be reached."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.actions.ports import StoreAway

SQLITE_AWAY = frozenset({5, 6, 10, 13, 14})
"""Primary codes: busy, locked, I/O, full, cannot be opened. Not read-only: that is what a write
in a reading transaction gets, and it would be tried for ever."""

POSTGRES_AWAY = ("08", "53", "57")
"""Classes of SQLSTATE: the connection, too few resources (a full disk too), shut down."""


@contextmanager
def away_is_said() -> Iterator[None]:
    """Turns what may pass by itself into StoreAway; everything else stays as it is."""
    try:
        yield
    except DBAPIError as error:
        if not _may_pass(error):
            raise
        raise StoreAway(type(error.orig).__name__) from error
    except (PoolTimeoutError, ConnectionError) as error:
        raise StoreAway(type(error).__name__) from error


def _may_pass(error: DBAPIError) -> bool:
    if error.connection_invalidated or isinstance(error, InterfaceError):
        return True
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in SQLITE_AWAY
    return str(getattr(error.orig, "sqlstate", None) or "").startswith(POSTGRES_AWAY)
