"""How the tests of lists ask for a page, for totals, and for what a filter finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.actions.ports import Desk
from bot.domain.filters import Condition, Filter
from bot.domain.history import StepKind
from bot.domain.listings import OPEN, ListTotals, Order, Selection
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork

EVERYBODY = Scope(everybody=True)
M = 10**6 * 100
"""A million euro, in cents."""
LONG_AGO = (date(1990, 1, 1).toordinal(), date(1990, 12, 31).toordinal())


def selected(desk: Desk, scope: Scope = EVERYBODY, **other: Any) -> Selection:
    usual: dict[str, Any] = {"filter": OPEN, "order": Order.TOUCHED, "base": "EUR"}
    zone = desk.organisation.zone
    return Selection(scope=scope, now=desk.now, zone=zone, **(usual | other))


async def ids(work: SqlWork, scope: Scope = EVERYBODY, *, size: int = 20, **other: Any) -> Any:
    places = {each: other.pop(each) for each in ("after", "before") if each in other}

    def ask(desk: Desk) -> list[int]:
        rows = desk.store.listings.page(selected(desk, scope, **other), size=size, **places)
        return [each.opportunity.id for each in rows]

    return await work.read(ask)


async def chosen(work: SqlWork, *conditions: Condition) -> set[str]:
    """The titles of what a filter finds."""

    def ask(desk: Desk) -> set[str]:
        rows = desk.store.listings.page(selected(desk, filter=Filter(conditions)), size=50)
        return {each.opportunity.title for each in rows}

    return await work.read(ask)


async def totals(work: SqlWork, scope: Scope = EVERYBODY, **other: Any) -> ListTotals:
    """What the list adds up; counted by itself it is as many."""

    def ask(desk: Desk) -> ListTotals:
        selection = selected(desk, scope, **other)
        found = desk.store.listings.totals(selection)
        assert desk.store.listings.count(selection) == found.count
        return found

    return await work.read(ask)


async def write(work: SqlWork, act: Callable[[Desk], Any]) -> Any:
    def inside(desk: Desk) -> Any:
        desk.step(None, StepKind.IMPORT)
        return act(desk)

    return await work.write(inside)
