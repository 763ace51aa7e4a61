"""Fields that an admin adds: what they are called, what they hold, and where they are asked.

Their names travel in buttons and filters as `custom_` and the id, so that renaming one
loses nothing that was kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.money import Money, rounded

PREFIX = "custom_"
MOST_TEXT = 1000
THOUSAND = 1000

_NAME = re.compile(r"custom_([1-9][0-9]{0,17})")


class CustomKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    """With up to three decimals."""
    DAY = "day"
    LIST = "list"
    """One of the field's own options."""
    YES_NO = "yes-no"
    MONEY = "money"
    """In the organisation's currency, whatever the opportunity's is."""


@dataclass(eq=False, kw_only=True)
class CustomOption:
    """A value of a field of the kind LIST."""

    id: int = field(init=False, repr=False)
    field_id: int
    name: str
    position: int
    active: bool = True

    @property
    def label(self) -> Name:
        return Name(self.name)


@dataclass(eq=False, kw_only=True)
class CustomField:
    id: int = field(init=False, repr=False)
    name: str
    kind: CustomKind
    position: int
    required: bool = False
    """Asked until it is answered; what is there already keeps its gap."""
    pipelines: list[int] = field(default_factory=list)
    """Ids of the pipelines it is for; none: for all."""
    active: bool = True

    @property
    def key(self) -> str:
        return f"{PREFIX}{self.id}"

    @property
    def label(self) -> Name:
        return Name(self.name)

    def is_for(self, pipeline_id: int) -> bool:
        return not self.pipelines or pipeline_id in self.pipelines


def custom_id(name: str) -> int | None:
    """The id of the field that is called so in buttons and filters."""
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else None


Worth = str | Decimal | date | Money | int | bool
"""A text, a number, a day, money, the id of an option, or yes and no."""


@dataclass(eq=False, kw_only=True)
class CustomValue:
    """What an opportunity has in one field: one of its columns, by the kind of the field."""

    id: int = field(init=False, repr=False)
    opportunity_id: int = field(init=False, repr=False)
    field_id: int
    text: str | None = None
    number: int | None = None
    """Thousandths, minor units of `currency`, or 1 for yes and 0 for no."""
    currency: str | None = None
    day: date | None = None
    option_id: int | None = None

    def worth(self, kind: CustomKind) -> Worth | None:
        number = self.number
        match kind:
            case CustomKind.TEXT:
                return self.text
            case CustomKind.DAY:
                return self.day
            case CustomKind.LIST:
                return self.option_id
            case CustomKind.YES_NO:
                return None if number is None else bool(number)
            case CustomKind.NUMBER:
                return None if number is None else Decimal(number) / THOUSAND
            case CustomKind.MONEY:
                known = number is not None and self.currency is not None
                return Money(number or 0, self.currency or "") if known else None

    def put(self, kind: CustomKind, worth: Worth) -> None:
        """Raises Invalid for what a field of this kind cannot hold."""
        match kind, worth:
            case CustomKind.TEXT, str() if worth.strip():
                if len(worth) > MOST_TEXT:
                    raise Invalid("text-too-long", longest=MOST_TEXT)
                self.text = worth.strip()
            case CustomKind.DAY, date():
                self.day = worth
            case CustomKind.YES_NO, bool():
                self.number = int(worth)
            case CustomKind.LIST, int():
                self.option_id = worth
            case CustomKind.NUMBER, Decimal():
                self.number = rounded(worth * THOUSAND)
            case CustomKind.MONEY, Money():
                self.number, self.currency = worth.minor, worth.currency
            case _:
                raise Invalid("field-unknown")
