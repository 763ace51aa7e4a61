"""Things that go wrong on purpose, for so many calls of a method or a chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "latency",
    "server_error",
    "bad_gateway",
    "drop_before",
    "drop_after",
    "blocked",
    "migrated",
    "flood",
]


@dataclass
class Fault:
    """One fault for `times` calls.

    `seconds` is the delay of a latency, or the retry_after of a flood; `move_to` the new id of
    a migrated group. `drop_before` breaks the line unheard, `drop_after` after the call was
    carried out.
    """

    kind: Kind
    method: str = "*"
    chat_id: int | None = None
    times: int = 1
    seconds: float = 1
    move_to: int = 0

    def concerns(self, method: str, chat_id: int) -> bool:
        right_method = self.method == "*" or self.method.lower() == method.lower()
        return self.times > 0 and right_method and self.chat_id in {None, chat_id}


class Faults:
    """Faults still to happen, in the order they were asked for."""

    def __init__(self) -> None:
        self.pending: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self.pending.append(fault)
        return fault

    def clear(self) -> None:
        self.pending.clear()

    def take(self, method: str, chat_id: int) -> list[Fault]:
        """What happens to this call: every latency, and the first other fault."""
        concerned = [fault for fault in self.pending if fault.concerns(method, chat_id)]
        slow = [fault for fault in concerned if fault.kind == "latency"]
        wrong = [fault for fault in concerned if fault.kind != "latency"][:1]
        for fault in slow + wrong:
            fault.times -= 1
        self.pending = [fault for fault in self.pending if fault.times > 0]
        return slow + wrong
