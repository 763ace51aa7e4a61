"""Somebody leaves, and groups: each action once, rightly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.actions import handing_over


def _let_go(it: Any) -> Any:
    nora, sam = it.people["nora"], it.people["sam"]
    total = handing_over.estate_of(it.admin, it.desk, nora).total
    return it.alone(handing_over.let_go, nora, heir_id=sam, total=total)


OF_A_TEAM: dict[str, Callable[[Any], Any]] = {
    "estate_of": lambda it: it.alone(handing_over.estate_of, it.people["nora"]),
    "successors": lambda it: it.alone(handing_over.successors, it.people["nora"]),
    "let_go": _let_go,
}
