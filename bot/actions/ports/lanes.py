"""Talks that several workers share: each has one worker at a time, whoever took it in.

A lane is one person in one chat; whether the bot may write in a group is a lane of that group
alone, since one admin may throw it out and another let it in. What waits in it stands in the
database, so that any worker goes on where another one ended. Machine time: aware UTC instants.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

Lane = tuple[int, int]
"""(chat, person)"""

MOST_ID = 2**63
"""Numbers from here on fit into no column; Telegram's end at 52 bits."""


def lane_of(payload: Mapping[str, Any]) -> Lane:
    """(chat, person) of any update; 0 for what there is not."""
    kind, event = _event(payload)
    person = _id_in(event, "from")
    message = event.get("message", event)
    chat = _id_in(message, "chat") if isinstance(message, dict) else 0
    if kind == "my_chat_member" and chat < 0:
        return chat, 0
    return chat or person, person


def sender_of(payload: Mapping[str, Any]) -> int:
    """Whoever an update is from; 0 where nobody is."""
    return _id_in(_event(payload)[1], "from")


def _event(payload: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    for kind, event in payload.items():
        if kind != "update_id" and isinstance(event, dict):
            return kind, event
    return "", {}


def _id_in(event: Mapping[str, Any], name: str) -> int:
    """0 where there is none, or one that no column takes: anybody may forge an update."""
    inner = event.get(name)
    number = inner.get("id") if isinstance(inner, dict) else None
    return number if type(number) is int and abs(number) < MOST_ID else 0


class SharedLanes(Protocol):
    """One worker's end of it. A lease that is not renewed runs out, and others take over."""

    async def receive(
        self, updates: Iterable[Mapping[str, Any]], now: datetime
    ) -> Sequence[tuple[Lane, Sequence[Mapping[str, Any]]]]:
        """Stores updates, each once; the lanes that are this worker's from now on, each with
        the payloads that wait in it.

        A lane that some worker has already is not among them: that one goes on with it.
        """
        ...

    async def waiting(self, lane: Lane) -> Sequence[Mapping[str, Any]]:
        """The payloads that wait in a lane of ours, in order. It stays ours."""
        ...

    async def give_back(self, lanes: Sequence[Lane]) -> Sequence[Sequence[Mapping[str, Any]]]:
        """For each of these lanes the payloads that wait in it, in order; where none does, it
        is given back in the same moment, so that what comes next finds it free.

        All that was given with a lane must be worked off: only what came meanwhile is looked for.
        """
        ...

    async def leave(self, lane: Lane, until: datetime) -> None:
        """Given up with something waiting in it: nobody takes it before `until`."""
        ...

    async def renew(self, lanes: Sequence[Lane], now: datetime) -> None:
        """Those that this worker is at stay its own for another while.

        One that it has and does not know of, since the line broke on the way, runs out.
        """
        ...

    async def orphans(self, now: datetime) -> Sequence[Lane]:
        """Lanes whose worker is gone, or that wait without one; ours from now on."""
        ...

    async def forsaken(self, now: datetime) -> Sequence[Lane]:
        """Besides the orphans the lanes with an answer that nobody was shown; at a start."""
        ...
