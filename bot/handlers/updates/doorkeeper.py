"""Who is let through to the database, and how often: strangers hardly, members in measure.

All of it is in memory and in machine time: a flood must not cost a write. Forgetting, by a
restart or for want of room, lets somebody in once more, where every right is asked anyway.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from bot.actions.ports import Desk, Work
from bot.actions.ports.lanes import sender_of
from bot.handlers.updates.payloads import Payload, invite_sent

REMEMBERED = 10_000
"""People, each of whom costs some hundred bytes."""


@dataclass(frozen=True)
class Measure:
    """So many at once, and so many a second afterwards; 0 at once is without limit."""

    burst: int
    per_second: float


MEMBERS = Measure(burst=300, per_second=3)
"""A hundred forwarded messages come at once and are welcome; nobody goes on like that."""

GUESSES = Measure(burst=5, per_second=1 / 120)
"""Invites a stranger may try. 128 random bits are not guessed; this spares the database."""


class Verdict(Enum):
    COME_IN = "come in"
    STRANGER = "stranger"
    """Was told already that this is a closed company."""
    TOO_FAST = "too fast"
    """Dropped; was told already."""
    TELL_TOO_FAST = "tell too fast"
    """The first that is dropped: they hear of it once."""
    TELL_TO_WAIT = "tell to wait"
    """A stranger tried too many invites: they hear once how long to wait."""


@dataclass
class _Bucket:
    measure: Measure
    left: float
    at: float
    told: bool = False

    def take(self, now: float) -> bool:
        """One out of it, filled up for the time that has passed."""
        if not self.holds_one(now):
            return False
        self.left -= 1
        return True

    def holds_one(self, now: float) -> bool:
        earned = (now - self.at) * self.measure.per_second
        self.left, self.at = min(self.measure.burst, self.left + max(earned, 0)), now
        return self.left >= 1


@dataclass
class Doorkeeper:
    """Asked before an update is stored."""

    machine: Callable[[], float] = time.monotonic
    members: Measure = MEMBERS
    guesses: Measure = GUESSES
    _sent_away: OrderedDict[int, _Bucket] = field(default_factory=OrderedDict)
    _paces: OrderedDict[int, _Bucket] = field(default_factory=OrderedDict)

    def sent_away(self, person: int) -> None:
        """They are a stranger, and have been told so."""
        if person not in self._sent_away:
            bucket = _Bucket(self.guesses, self.guesses.burst, self.machine())
            _keep(self._sent_away, person, bucket)

    async def judge(self, updates: Sequence[Payload], work: Work) -> list[Verdict]:
        """What becomes of each; one question to the database when strangers are among them."""
        people = [sender_of(each) for each in updates]
        doubtful = {each for each in people if each in self._sent_away}
        if doubtful:
            for person in await work.read(lambda desk: _members(desk, doubtful)):
                # They came back by an invite, perhaps through another worker.
                self._sent_away.pop(person, None)
        return [self._one(*each) for each in zip(people, updates, strict=True)]

    def _one(self, person: int, update: Payload) -> Verdict:
        if not person:
            return Verdict.COME_IN
        guesses = self._sent_away.get(person)
        if guesses is None:
            return self._paced(person)
        # Who has no try left and knows it is not even read: a flood of long texts costs nothing.
        if guesses.told and not guesses.holds_one(self.machine()):
            return Verdict.STRANGER
        if invite_sent(update) is None:
            return Verdict.STRANGER
        return self._guessed(guesses)

    def _guessed(self, guesses: _Bucket) -> Verdict:
        """Each invite is answered while there are tries left, and the first that is too many."""
        if guesses.take(self.machine()):
            guesses.told = False
            return Verdict.COME_IN
        told, guesses.told = guesses.told, True
        return Verdict.STRANGER if told else Verdict.TELL_TO_WAIT

    def _paced(self, person: int) -> Verdict:
        if not self.members.burst:
            return Verdict.COME_IN
        now = self.machine()
        bucket = self._paces.pop(person, None) or _Bucket(self.members, self.members.burst, now)
        _keep(self._paces, person, bucket)
        if bucket.take(now):
            bucket.told = False
            return Verdict.COME_IN
        told, bucket.told = bucket.told, True
        return Verdict.TOO_FAST if told else Verdict.TELL_TOO_FAST


def _members(desk: Desk, people: set[int]) -> set[int]:
    return set(desk.store.people.members_among(people))


def _keep(among: OrderedDict[int, _Bucket], person: int, bucket: _Bucket) -> None:
    among[person] = bucket
    while len(among) > REMEMBERED:
        among.popitem(last=False)
