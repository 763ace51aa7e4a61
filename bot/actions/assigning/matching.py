"""Whether an opportunity that is not kept yet fits a condition, as the database would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.assignment import CUSTOMER
from bot.domain.custom_fields import custom_id
from bot.domain.filters import NO, YES, AnyOf, Between, Condition, Contains, Empty, LastDays
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.reading.names import search_key

INSIDE_FROM = 3
"""Letters from which on it is looked inside a name, as in lists."""


@dataclass(frozen=True)
class Subject:
    opportunity: Opportunity
    party: Party
    today: date
    zone: str
    product_groups: tuple[int, ...] = ()
    """The groups that what it sells is in."""

    def fits(self, condition: Condition) -> bool:
        match condition:
            case AnyOf(name, values):
                sought = {_CODED.get(each, each) for each in values} if _own(name) else values
                return any(each in sought for each in self._values(name))
            case Between(name, least, most):
                return self._between(name, least, most)
            case LastDays(name, days):
                today = self.today.toordinal()
                return self._between(name, today - days + 1, today)
            case Empty(name, filled):
                return bool(self._values(name)) is filled
            case Contains(name, text):
                return any(_contains(name, str(each), text) for each in self._values(name))
        # Marks and words are asked of what is kept: nothing that is just made has them.
        return False

    def _between(self, name: str, least: int | None, most: int | None) -> bool:
        numbers = [self._number(each) for each in self._values(name)]
        return any(
            (least is None or least <= each) and (most is None or each <= most) for each in numbers
        )

    def _values(self, name: str) -> list[Any]:
        """What is known of a field; nothing for what is empty."""
        number = custom_id(name)
        if number is not None:
            kept = self.opportunity.custom_value(number)
            worth = (kept.text, kept.number, kept.day, kept.option_id) if kept else ()
            return [each for each in worth if each is not None]
        if name == "product_group_id":
            return list(self.product_groups)
        if name in _PARTS:
            part, key = _PARTS[name]
            return [getattr(each, key) for each in getattr(self.opportunity, part)]
        if name.startswith(CUSTOMER):
            value = getattr(self.party, name.removeprefix(CUSTOMER))
        else:
            value = getattr(self.opportunity, name)
        return [] if value is None else [value]

    def _number(self, value: Any) -> int:
        if isinstance(value, datetime):
            return value.astimezone(ZoneInfo(self.zone)).date().toordinal()
        return value.toordinal() if isinstance(value, date) else int(value)


_PARTS: Mapping[str, tuple[str, str]] = {
    "product_id": ("lines", "product_id"),
    "loss_reason_id": ("lost_for", "reason_id"),
    "competitor_id": ("competing", "competitor_id"),
}

_CODED: Mapping[int | str, int] = {YES: 1, NO: 0}
"""How yes and no are kept in a field of an admin's."""


def _own(name: str) -> bool:
    return custom_id(name) is not None


def _contains(name: str, present: str, text: str) -> bool:
    if _own(name):
        return search_key(text) in search_key(present)
    if name not in ("title", CUSTOMER + "name"):
        return text.strip().lower() in present.lower()
    sought, key = search_key(text), search_key(present)
    return key.startswith(sought) if len(sought) < INSIDE_FROM else sought in key
