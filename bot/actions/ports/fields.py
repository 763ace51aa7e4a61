"""What the actions need of a store for the fields of an admin, and for rates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.domain.custom_fields import CustomField, CustomOption
from bot.domain.opportunities import Opportunity
from bot.domain.rates import ExchangeRate


class FieldStore(Protocol):
    def defined(self) -> Sequence[CustomField]:
        """All in their order, those out of use too."""
        ...

    def options(self, field_id: int) -> Sequence[CustomOption]:
        """All in their order, those out of use too."""
        ...

    def competing_with(self, competitor_id: int) -> Sequence[Opportunity]:
        """Those that have this competitor, the hidden ones too."""
        ...

    def rate(self, currency: str, day: date) -> int | None:
        """What held on that day, in billionths; None where none was set by then."""
        ...

    def rates(self) -> Sequence[ExchangeRate]:
        """By currency, the latest first."""
        ...
