"""A transport under a real ExtBot: it writes down calls and answers envelopes."""

from __future__ import annotations

import asyncio
import json
import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from telegram.request import BaseRequest, RequestData

from outbox.virtual_time import machine

Envelope = tuple[int, dict[str, Any]]


def ok(result: Any) -> Envelope:
    return 200, {"ok": True, "result": result}


def refusal(code: int, description: str, **parameters: int) -> Envelope:
    body = {"ok": False, "error_code": code, "description": description}
    return code, body | ({"parameters": parameters} if parameters else {})


def too_many(seconds: int) -> Envelope:
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


@dataclass
class Call:
    at: float
    method: str
    params: dict[str, Any]

    @property
    def chat(self) -> int:
        return self.params["chat_id"]


class Transport(BaseRequest):
    """`answer(call)` gives the envelope or raises; each way takes up to `half_trip` s."""

    def __init__(
        self,
        answer: Callable[[Call], Envelope],
        *,
        half_trip: float = 0.0,
        seed: int = 1,
    ) -> None:
        self._answer = answer
        self._half_trip = half_trip
        self._random = Random(seed)  # noqa: S311 - jitter
        self.calls: list[Call] = []
        self.under_way = 0
        self.most_under_way = 0

    @property
    def read_timeout(self) -> float:
        return 5.0

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, *, request_data: RequestData | None = None, **_method_and_timeouts: Any
    ) -> tuple[int, bytes]:
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self._random.uniform(0, self._half_trip))
            params = request_data.parameters if request_data else {}
            call = Call(machine(), url.rsplit("/", 1)[1], params)
            self.calls.append(call)
            code, body = self._answer(call)
            await asyncio.sleep(self._random.uniform(0, self._half_trip))
        finally:
            self.under_way -= 1
        return code, json.dumps(body).encode()


@dataclass
class FloodGuard:
    """The server's side of the limits: sliding windows over the moments of arrival."""

    per_second: int = 30
    chat_per_second: int = 1
    group_per_minute: int = 20
    refused: int = 0
    _arrivals: dict[tuple[str, int], list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _message_id: int = 0

    def __call__(self, call: Call) -> Envelope:
        windows = [
            (("token", 0), self.per_second, 1.0),
            (("chat", call.chat), self.chat_per_second, 1.0),
        ]
        if call.chat < 0:
            windows.append((("group", call.chat), self.group_per_minute, 60.0))
        waits = [self._wait(call.at, *window) for window in windows]
        if max(waits) > 0:
            self.refused += 1
            return too_many(math.ceil(max(waits)))
        for key, _, _ in windows:
            self._arrivals[key].append(call.at)
        self._message_id += 1
        return ok({"message_id": self._message_id})

    def _wait(self, now: float, key: tuple[str, int], most: int, seconds: float) -> float:
        recent = [at for at in self._arrivals[key][-most:] if at > now - seconds]
        return recent[0] + seconds - now if len(recent) >= most else 0.0
