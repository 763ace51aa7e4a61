"""Assignment rules: who gets an opportunity that nobody has yet.

The first rule that fits, the highest priority first, picks one of its members: in turn,
or whoever has the fewest open ones. Whoever is away or has left is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import Invalid
from bot.domain.filters import FIELDS, Condition, Field, FieldKind, Filter
from bot.domain.parties import LeadState, Party, PartyKind

MOST_GROUPS = 4
CUSTOMER = "customer_"
"""What the fields of the customer begin with."""

_TYPES: Mapping[str, Field] = {
    "kind": Field("kind", FieldKind.CHOICE, tuple(each.value for each in PartyKind)),
    "lead_state": Field("lead_state", FieldKind.CHOICE, tuple(each.value for each in LeadState)),
    "source_id": Field("source_id", FieldKind.REFERENCE),
    "owner_id": Field("owner_id", FieldKind.REFERENCE),
    "created_by": Field("created_by", FieldKind.REFERENCE),
    "created_at": Field("created_at", FieldKind.INSTANT),
}
_TEXTS = frozenset({"name", "phone", "email", "place"})

CUSTOMER_FIELDS: Mapping[str, Field] = {
    CUSTOMER + each.name: replace(
        _TYPES.get(each.name, Field(each.name, FieldKind.TEXT)), name=CUSTOMER + each.name
    )
    for each in fields(Party)
    if each.name in _TEXTS or each.name in _TYPES
}

RULE_FIELDS: Mapping[str, Field] = {**FIELDS, **CUSTOMER_FIELDS}


class Mode(StrEnum):
    ROUND_ROBIN = "round-robin"
    LOAD = "load"
    """Whoever has the fewest open ones; of equals, the first of the list."""


class Join(StrEnum):
    ALL = "all"
    ANY = "any"

    @property
    def other(self) -> Join:
        return Join.ANY if self is Join.ALL else Join.ALL

    def over(self, answers: Iterable[bool]) -> bool:
        return all(answers) if self is Join.ALL else any(answers)


@dataclass(frozen=True, slots=True)
class Terms:
    """Comparisons joined by *all* or *any*; each group inside is joined the other way.

    Without any comparison everything fits.
    """

    join: Join
    groups: tuple[Filter, ...] = (Filter(),)
    """The first are the outer comparisons, the others stand in brackets."""

    def hold(self, test: Callable[[Condition], bool]) -> bool:
        outer, *inner = self.groups
        answers = [test(each) for each in outer.conditions]
        answers += [
            self.join.other.over(test(each) for each in group.conditions)
            for group in inner
            if group.conditions
        ]
        return self.join.over(answers) if answers else True

    def narrowed(self, place: int, condition: Condition) -> Terms:
        """In the group at `place`; the place after the last makes a new one."""
        if not 0 <= place <= min(len(self.groups), MOST_GROUPS):
            raise Invalid("rule-too-long", most=MOST_GROUPS)
        groups = [*self.groups, Filter()] if place == len(self.groups) else [*self.groups]
        groups[place] = groups[place].narrowed(condition)
        return replace(self, groups=tuple(groups))

    def widened(self, place: int, name: str) -> Terms:
        """Without the comparison of this field; a group that is empty goes."""
        outer, *inner = [
            each.without(name) if at == place else each for at, each in enumerate(self.groups)
        ]
        return replace(self, groups=(outer, *(each for each in inner if each.conditions)))

    def to_json(self) -> list[Any]:
        return [each.to_json() for each in self.groups]

    @classmethod
    def from_json(cls, join: Join, stored: Any) -> Terms:
        read = [Filter.from_json(each, RULE_FIELDS) for each in stored]
        return cls(join, tuple(read) or (Filter(),))


@dataclass(eq=False, kw_only=True)
class AssignmentRule:
    id: int = field(init=False, repr=False)
    name: str
    join: Join = Join.ALL
    groups: list[Any] = field(default_factory=list)
    member_ids: list[int] = field(default_factory=list)
    """In the order of their turns. A changed list is a new list."""
    mode: Mode = Mode.ROUND_ROBIN
    priority: int
    """The highest is asked first."""
    last_member_id: int | None = None
    """Who had the last turn."""
    active: bool = False
    created_at: datetime

    @property
    def terms(self) -> Terms:
        return Terms.from_json(self.join, self.groups)

    def put(self, terms: Terms) -> None:
        self.join, self.groups = terms.join, terms.to_json()

    def pick(self, available: frozenset[int], loads: Mapping[int, int]) -> int | None:
        """Whose turn it is among those who are there; None for nobody."""
        order = self.member_ids
        if self.mode is Mode.ROUND_ROBIN:
            order = _after(order, self.last_member_id)
        left = [each for each in order if each in available]
        if self.mode is Mode.LOAD:
            return min(left, key=lambda each: loads.get(each, 0), default=None)
        return next(iter(left), None)


def _after(order: Sequence[int], last: int | None) -> list[int]:
    start = order.index(last) + 1 if last in order else 0
    return [*order[start:], *order[:start]]
