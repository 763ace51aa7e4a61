"""What the bot called, in order, for tests to read."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import ApiError

KEPT = 100_000


@dataclass
class Call:
    """One call. `asked` and `answered` are machine seconds; files are shown by size."""

    method: str
    params: dict[str, Any]
    asked: float
    answered: float | None = None
    status: int | None = None
    """HTTP status; None while it runs, or when the line broke."""
    refusal: str = ""


@dataclass(frozen=True)
class Answer:
    """What goes back: an envelope, or a page of a broken gateway in its place."""

    status: int
    body: dict[str, Any] = field(default_factory=dict)
    page: str = ""

    @property
    def result(self) -> Any:
        """The result of a carried out call; ApiError when it was refused."""
        if self.body.get("ok"):
            return self.body["result"]
        description = self.body.get("description", "Bad Gateway")
        raise ApiError(self.status, description, **self.body.get("parameters", {}))


class Journal:
    """The last hundred thousand calls."""

    def __init__(self) -> None:
        self.calls: deque[Call] = deque(maxlen=KEPT)

    def begin(self, method: str, params: dict[str, Any], at: float) -> Call:
        call = Call(method, params, at)
        self.calls.append(call)
        return call

    def of(self, *methods: str) -> list[Call]:
        """Calls of these methods, of all but getUpdates when none is named."""
        if methods:
            return [call for call in self.calls if call.method in methods]
        return [call for call in self.calls if call.method != "getUpdates"]

    def clear(self) -> None:
        self.calls.clear()
