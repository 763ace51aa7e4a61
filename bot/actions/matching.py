"""Whether an opportunity that is not kept yet fits a condition, as the database would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.assignment import CUSTOMER
from bot.domain.filters import AnyOf, Between, Condition, Contains, Empty, LastDays
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

    def fits(self, condition: Condition) -> bool:
        match condition:
            case AnyOf(name, values):
                return any(each in values for each in self._values(name))
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
}


def _contains(name: str, present: str, text: str) -> bool:
    if name not in ("title", CUSTOMER + "name"):
        return text.strip().lower() in present.lower()
    sought, key = search_key(text), search_key(present)
    return key.startswith(sought) if len(sought) < INSIDE_FROM else sought in key
