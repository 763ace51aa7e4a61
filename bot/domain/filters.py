"""Which opportunities somebody means: conditions over what is known of an opportunity.

The fields come from the model itself, so a new one can be filtered by at once; what kind
of conditions it takes follows from its type. A filter is plain JSON, and means the same
on another day: "past due" and "the last 30 days" are said as such, not as dates.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.domain.custom_fields import CustomField, CustomKind, custom_id
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity

MOST_CONDITIONS = 12
MOST_NAME = 40


class FieldKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    """A number with decimals; its ends are thousandths."""
    MONEY = "money"
    """Its ends are minor units of the organisation's currency."""
    DAY = "day"
    INSTANT = "instant"
    """Asked for by the organisation's local days."""
    CHOICE = "choice"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is known of an opportunity. All: `actions.opportunities.fields.fields_of`."""

    name: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    """Of a choice: the values there are."""
    label: Name | None = None
    """What an admin called it, when it is one of theirs."""
    pipelines: tuple[int, ...] = ()
    """Of a custom one: the pipelines it is for; none: for all."""


YES, NO = "yes", "no"

_CUSTOM_KINDS = {
    CustomKind.TEXT: FieldKind.TEXT,
    CustomKind.NUMBER: FieldKind.DECIMAL,
    CustomKind.DAY: FieldKind.DAY,
    CustomKind.LIST: FieldKind.REFERENCE,
    CustomKind.YES_NO: FieldKind.CHOICE,
    CustomKind.MONEY: FieldKind.MONEY,
}


def custom(defined: CustomField) -> Field:
    """A field of an admin's as one of ours."""
    return Field(
        defined.key,
        _CUSTOM_KINDS[defined.kind],
        (YES, NO) if defined.kind is CustomKind.YES_NO else (),
        defined.label,
        tuple(defined.pipelines),
    )


NOT_ASKED = frozenset(
    {
        "id",
        "version",
        "deleted_at",
        "merged_into_id",
        # Where a reopened one goes back to, and what money is counted by: no one asks.
        "open_stage_id",
        "rate",
        # These days are asked for; the instants beside them say the same.
        "created_at",
        "ended_at",
    }
)
"""What the model holds and nobody filters by. Everything else is a field."""

PARTS = (
    Field("product_id", FieldKind.REFERENCE),
    Field("product_group_id", FieldKind.REFERENCE),
    Field("loss_reason_id", FieldKind.REFERENCE),
    Field("competitor_id", FieldKind.REFERENCE),
)
"""What hangs on an opportunity in rows of its own: its lines, its reasons, its competitors.

Of its lines the products, and the groups that these are in today.
"""


def _fields() -> Mapping[str, Field]:
    hints = get_type_hints(Opportunity)
    plain = [
        field_of(each.name, _plain(hints[each.name]))
        for each in fields(Opportunity)
        if each.name not in NOT_ASKED and get_origin(hints[each.name]) is not list
    ]
    return {each.name: each for each in (*plain, *PARTS)}


def _plain(hint: Any) -> type:
    """The type without its "or None"."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(each for each in get_args(hint) if each is not type(None))
    return hint if isinstance(hint, type) else object


def field_of(name: str, kind: type) -> Field:
    """What can be asked of a field of this type."""
    if issubclass(kind, StrEnum):
        return Field(name, FieldKind.CHOICE, tuple(each.value for each in kind))
    if kind is int and (name.endswith("_id") or name in ("created_by", "converted_by")):
        return Field(name, FieldKind.REFERENCE)
    return Field(name, FieldKind.MONEY if name == "amount" else _KINDS[kind])


_KINDS: dict[type, FieldKind] = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    date: FieldKind.DAY,
    datetime: FieldKind.INSTANT,
}

FIELDS: Mapping[str, Field] = _fields()
"""Those of the model; an admin's own come with them: `actions.opportunities.fields.fields_of`."""


# Conditions ---------------------------------------------------------------------------


class Mark(StrEnum):
    """What is true of an opportunity today, without being written on it."""

    PAST_DUE = "past-due"
    NO_NEXT_STEP = "no-next-step"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of these values: ids, or the codes of a choice. Of one value, it equals."""

    field: str
    values: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """Both ends included; None leaves one open. Days as `date.toordinal`."""

    field: str
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class LastDays:
    """The last so many local days; 1 is today."""

    field: str
    days: int


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing is known; with `filled`, something is."""

    field: str
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Contains:
    """These words in a text, in whatever script and spelling."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mentions:
    """A number, or words of its title, its customer or one of its products."""

    text: str


Condition = AnyOf | Between | LastDays | Empty | Contains | Marked | Mentions

_TAGS: dict[str, type[Condition]] = {
    "any": AnyOf,
    "between": Between,
    "last": LastDays,
    "empty": Empty,
    "contains": Contains,
    "marked": Marked,
    "mentions": Mentions,
}
_TAG_OF = {kind: tag for tag, kind in _TAGS.items()}


@dataclass(frozen=True, slots=True)
class Filter:
    """All of its conditions hold."""

    conditions: tuple[Condition, ...] = ()

    def __and__(self, other: Filter) -> Filter:
        return Filter((*self.conditions, *other.conditions))

    def about(self, subject: str) -> Condition | None:
        return next((each for each in self.conditions if subject_of(each) == subject), None)

    def without(self, subject: str) -> Filter:
        return Filter(tuple(each for each in self.conditions if subject_of(each) != subject))

    def narrowed(self, condition: Condition) -> Filter:
        """With this condition instead of another on the same subject.

        Raises Invalid when that makes too many to be understood.
        """
        rest = self.without(subject_of(condition))
        if len(rest.conditions) >= MOST_CONDITIONS:
            raise Invalid("filter-too-long", most=MOST_CONDITIONS)
        return Filter((*rest.conditions, condition))

    def to_json(self) -> list[Any]:
        return [[_TAG_OF[type(each)], asdict(each)] for each in self.conditions]

    @classmethod
    def from_json(cls, stored: Any, known: Mapping[str, Field] | None = None) -> Filter:
        """Conditions on a field that is no more are left out."""
        read = (_condition(tag, facts, known or FIELDS) for tag, facts in stored or ())
        return cls(tuple(each for each in read if each is not None))


def subject_of(condition: Condition) -> str:
    """What it speaks of: a field, a mark, or the words that were looked for."""
    match condition:
        case Marked(mark):
            return mark.value
        case Mentions():
            return "mentions"
    return condition.field


def _condition(tag: str, facts: Mapping[str, Any], known: Mapping[str, Field]) -> Condition | None:
    kind = _TAGS.get(tag)
    name = facts.get("field", "status")
    if kind is None or (name not in known and custom_id(name) is None):
        return None
    if kind is AnyOf:
        return AnyOf(facts["field"], tuple(facts["values"]))
    return Marked(Mark(facts["mark"])) if kind is Marked else kind(**facts)


@dataclass(eq=False, kw_only=True)
class SavedFilter:
    """A member's filter. Without a name it is the one they are putting together, what they
    look for on the board, or what a report rests on: none of them changes another.
    """

    id: int = field(init=False, repr=False)
    member_id: int
    team_id: int | None = None
    """The team that may use it too."""
    name: str | None = None
    conditions: list[Any] = field(default_factory=list)
    on_board: bool = False
    fixed: bool = False
    """It stays as it is: a report is about what it finds, or counts it in a row."""
    origin: str | None = None
    """The report whose row it is, as the button that leads back there."""

    @property
    def stays(self) -> bool:
        """Whether it is changed only by beginning another one like it."""
        return self.name is not None or self.fixed

    @property
    def chosen(self) -> Filter:
        return Filter.from_json(self.conditions)

    def choose(self, chosen: Filter) -> None:
        # A new list each time: a change inside the old one would go unnoticed.
        self.conditions = chosen.to_json()
