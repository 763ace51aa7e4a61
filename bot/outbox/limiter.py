"""How fast the bot may write, so that Telegram never has to refuse.

About 30 calls a second, one a second to a chat, 20 a minute to a group, in sliding
windows. A call fills its place until one window after its ANSWER came: the server counted
it somewhere before that, so no jitter on the way can push the server over its limit.

Pure: no network, no sleeping. Machine time is handed in, in seconds, from any start.
"""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from math import inf

PER_SECOND = 30
CHAT_PER_SECOND = 1
GROUP_PER_MINUTE = 20
SECOND, MINUTE = 1.0, 60.0

MOST_KEPT_FREE = 8
"""Places a second that answers to people can reserve for the next ones."""
RECENT = 10.0
"""Seconds for which an answer reserves a place for another."""

LOST_AFTER = 5.0
"""Seconds after which a call without an answer no longer holds up answers to people."""

_MOST_WINDOWS = 4096
_COUNTED = ("send", "edit", "forward", "copy")
_FREE_OF_CHARGE = frozenset({"sendchataction"})


def is_counted(endpoint: str) -> bool:
    """Whether Telegram counts a call of this method as a message."""
    name = endpoint.lower()
    return name.startswith(_COUNTED) and name not in _FREE_OF_CHARGE


class Limiter:
    """One token's pace, for everybody in this process who writes with it.

    The outbox waits: `delay` until it is 0, then `call`. An answer to a person waits for the
    token alone, `answer_delay`, and goes before everything of the outbox: what answers used
    lately, and what waits to be answered (`queued`), is kept free of outbox messages. A 429
    is reported by `refused`. A chat with a negative id is a group; None is a call that names
    no chat.
    """

    def __init__(self, now: Callable[[], float], *, per_second: int = PER_SECOND) -> None:
        """`per_second` is more only where Telegram agreed to it, or on a server of one's own."""
        self._now = now
        self.per_second = per_second
        self._share = per_second
        self._token = _Window(per_second, SECOND)
        self._chats: dict[tuple[int, float], _Window] = {}
        self._answers: deque[float] = deque()
        self._paused: dict[int | None, float] = {}
        self._sent: deque[float] = deque()
        self._queued = 0
        self._lacking = -inf
        """When a message of the outbox last found no place."""

    def delay(self, chat: int | None = None) -> float:
        """Seconds until a message to this chat may go; 0 for now, never too long a wait.

        Calls under way may answer late, so ask again after waiting.
        """
        now = self._now()
        waits = [each.wait(now) for each in self._of_chat(chat)]
        waits.append(self._token.wait(now, kept_free=self._kept_free(now)))
        if waits[-1] > 0:
            self._lacking = now
        waits += [self._paused.get(each, now) - now for each in {None, chat}]
        return max(0.0, *waits)

    def answer_delay(self) -> float:
        """Seconds until an answer to a person may go; 0 unless many are answered at once.

        The pace of their chat does not hold it up: whoever taps quickly sees it at once.
        """
        return self._token.wait(self._now(), lost_after=LOST_AFTER)

    @contextmanager
    def queued(self) -> Iterator[None]:
        """While an answer waits for `answer_delay`, what gets free is for it."""
        self._queued += 1
        try:
            yield
        finally:
            self._queued -= 1

    @contextmanager
    def call(self, chat: int | None = None, *, answer: bool = False) -> Iterator[None]:
        """Counts one call, from here until one window after the block ends."""
        begun = self._now()
        windows = [(each, each.enter(begun)) for each in (self._token, *self._of_chat(chat))]
        (self._answers if answer else self._sent).append(begun)
        try:
            yield
        finally:
            for window, number in windows:
                window.leave(number, self._now())

    def recall(self, chat: int, ago: float) -> None:
        """A message so many seconds ago, of this process before its start or of another one."""
        at = self._now() - max(ago, 0.0)
        for window in self._of_chat(chat):
            window.recall(at)

    def refused(self, chat: int | None, seconds: float) -> None:
        """Telegram answered 429: this chat rests; when a second chat does, everybody rests.

        The answer does not say whether the chat or the whole bot was too fast.
        """
        now = self._now()
        self._paused = {each: until for each, until in self._paused.items() if until > now}
        whom = None if self._paused.keys() - {chat} else chat
        until = now + seconds
        self._paused[chat] = max(until, self._paused.get(chat, until))
        self._paused[whom] = max(until, self._paused.get(whom, until))

    def beside(self, share: int, *, rest: float = 0.0) -> None:
        """Other processes write with this token too: from now on so many a second are ours.

        `rest` is for how many seconds Telegram wants silence of all, as another was told.
        """
        self._share = self._token.most = share
        if rest > 0:
            until = self._now() + rest
            self._paused[None] = max(until, self._paused.get(None, until))

    def held(self) -> int:
        """Messages the server may have counted within a second, or may by what is ours now."""
        return max(self._share, self._token.counted(self._now()))

    def answers_wanted(self) -> int:
        """Answers of the last second, and those that wait."""
        return _lately(self._answers, self._now()) + self._queued

    def others_wanted(self) -> int:
        """Messages of the outbox in the last second; all there are when one had to wait."""
        now = self._now()
        lacking = self._lacking > now - SECOND
        return self.per_second if lacking else _lately(self._sent, now)

    def paused_for(self) -> float:
        """Seconds for which nothing but answers goes out; 0 when nobody is to rest."""
        now = self._now()
        return max(0.0, self._paused.get(None, now) - now)

    def _kept_free(self, now: float) -> int:
        for calls in (self._answers, self._sent):
            while calls and calls[0] <= now - RECENT:
                calls.popleft()
        own = min(len(self._answers), MOST_KEPT_FREE) + self._queued
        return max(0, min(own, self._share - 1))

    def _of_chat(self, chat: int | None) -> list[_Window]:
        if chat is None:
            return []
        windows = [self._window(chat, CHAT_PER_SECOND, SECOND)]
        if chat < 0:
            windows.append(self._window(chat, GROUP_PER_MINUTE, MINUTE))
        return windows

    def _window(self, chat: int, most: int, seconds: float) -> _Window:
        key = (chat, seconds)
        if key not in self._chats:
            self._forget_idle()
            self._chats[key] = _Window(most, seconds)
        return self._chats[key]

    def _forget_idle(self) -> None:
        if len(self._chats) >= _MOST_WINDOWS:
            now = self._now()
            self._chats = {key: each for key, each in self._chats.items() if not each.idle(now)}


class _Window:
    """At most so many calls within so many seconds; those under way count as just made."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self._seconds = seconds
        self._under_way: dict[int, float] = {}
        """When each began, the oldest first."""
        self._numbers = count()
        self._ended: deque[float] = deque()

    def enter(self, now: float) -> int:
        """The number to leave with."""
        number = next(self._numbers)
        self._under_way[number] = now
        return number

    def leave(self, number: int, now: float) -> None:
        del self._under_way[number]
        self._ended.append(now)

    def recall(self, ended: float) -> None:
        insort(self._ended, ended)

    def wait(self, now: float, *, kept_free: int = 0, lost_after: float = inf) -> float:
        """Seconds until one more may enter, if those under way are answered at once.

        Calls without an answer for `lost_after` seconds hold no place.
        """
        self._forget(now)
        under_way = len(self._under_way)
        for begun in self._under_way.values():
            if begun > now - lost_after:
                break
            under_way -= 1
        to_leave = under_way + len(self._ended) + 1 - (self.most - kept_free)
        if to_leave <= 0:
            return 0.0
        if to_leave <= len(self._ended):
            return self._ended[to_leave - 1] + self._seconds - now
        return self._seconds

    def counted(self, now: float) -> int:
        self._forget(now)
        return len(self._under_way) + len(self._ended)

    def idle(self, now: float) -> bool:
        self._forget(now)
        return not self._under_way and not self._ended

    def _forget(self, now: float) -> None:
        while self._ended and self._ended[0] + self._seconds <= now:
            self._ended.popleft()


def _lately(calls: deque[float], now: float) -> int:
    return sum(each > now - SECOND for each in calls)
