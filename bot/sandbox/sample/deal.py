"""A planned opportunity: what will be done to it, and when, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.domain.moves import Status
from bot.sandbox.sample.company import Part


@dataclass(frozen=True)
class Item:
    """A line to be. Quantity in thousandths; a price in minor units only where none is listed."""

    code: str
    quantity: int
    price: int | None
    discount: Decimal


@dataclass(frozen=True)
class Offer:
    """The lines, all typed in one go."""

    at: datetime
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Contact:
    """A follow-up; `due` is wall time, `done_at` None when it is still to come."""

    at: datetime
    due: datetime
    note: str
    done_at: datetime | None = None
    outcome: str = ""


@dataclass(frozen=True)
class Ending:
    """Won, lost or closed; `reasons` are codes of the lists, the main one first."""

    at: datetime
    status: Status
    reasons: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Deal:
    seller: Part
    customer: str
    title: str
    kind: str
    source: str
    created_at: datetime
    close_on: date | None
    amount: int | None
    """A first guess in minor units, typed by hand."""
    offer: Offer | None
    path: tuple[tuple[datetime, str], ...]
    """The open stages after the first, by code."""
    contacts: tuple[Contact, ...]
    probability: tuple[datetime, int] | None
    """Set by hand."""
    ending: Ending | None
    competitors: tuple[str, ...] = ()
    """Who is known to be after it as well."""
