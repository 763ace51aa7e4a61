"""Somebody leaves, and groups: each action once, rightly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.actions.groups import events as groups
from bot.actions.people import handing_over
from bot.actions.telling import undelivered
from bot.domain.errors import ChangedMeanwhile
from bot.domain.people import GroupEvent


def _let_go(it: Any) -> Any:
    nora, sam = it.people["nora"], it.people["sam"]
    total = handing_over.estate_of(it.admin, it.desk, nora).total
    return it.alone(handing_over.let_go, nora, heir_id=sam, total=total)


def _own_team(it: Any) -> int:
    managed = it.desk.store.people.managed_teams(it.actor.id)
    return min(managed, default=it.teams["north"])


def _send_again(it: Any) -> Any:
    try:
        return it.alone(undelivered.send_again)
    except ChangedMeanwhile:
        # Nothing is dead: the right to it was asked before.
        return 0


OF_A_TEAM: dict[str, Callable[[Any], Any]] = {
    "estate_of": lambda it: it.alone(handing_over.estate_of, it.people["nora"]),
    "successors": lambda it: it.alone(handing_over.successors, it.people["nora"]),
    "let_go": _let_go,
    "group_of": lambda it: it.alone(groups.group_of, _own_team(it)),
    "tell_of": lambda it: it.alone(groups.tell_of, _own_team(it), GroupEvent.BIG, on=True),
    "tell_amounts": lambda it: it.alone(groups.tell_amounts, _own_team(it), on=False),
    "undelivered": lambda it: it.alone(undelivered.undelivered, 8),
    "send_again": _send_again,
    "forget_undelivered": lambda it: it.alone(undelivered.forget_undelivered),
    "leave_group": lambda it: it.alone(groups.leave_group, _own_team(it)),
}
