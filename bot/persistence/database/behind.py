"""A transaction behind another one, over the same session: what was read is known still."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.orm.exc import StaleDataError

from bot.domain.errors import ChangedMeanwhile
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.away import away_is_said

R = TypeVar("R")


def behind(session: AuditedSession, act: Callable[[AuditedSession], R]) -> R | Exception:
    """Its result, or what it raised: nothing of it takes back what was committed before."""
    session.step = None
    session.happened.clear()
    session.begun.clear()
    session.rights.clear()
    session.told_now.clear()
    if session.asks_anew:
        # What the one before changed is told already; this one reads it like any other.
        session.asks_anew, session.remembered = False, None
    try:
        with away_is_said(), session.begin():
            return act(session)
    except StaleDataError:
        return ChangedMeanwhile()
    except Exception as error:  # noqa: BLE001 - whoever asked for it looks at it
        return error
