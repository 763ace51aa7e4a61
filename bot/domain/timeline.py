"""The history of an opportunity or a customer: what was done with it, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.history import Record, Step
from bot.domain.reports import Scope


class Subject(StrEnum):
    OPPORTUNITY = "o"
    CUSTOMER = "c"


class Shown(StrEnum):
    ALL = "a"
    RECORDS = "r"
    CHANGES = "c"
    VIEWS = "v"
    """Who opened the card, by day: of opportunities alone, and never among the others."""


@dataclass(frozen=True, slots=True)
class TimelineSelection:
    """`scope`: of a customer's records, those on the opportunities that one may list."""

    subject: Subject
    id: int
    scope: Scope
    records: bool = True
    changes: bool = False
    views: bool = False
    """These and nothing else."""
    life_only: bool = False
    """Of an opportunity's changes: only where it stood, who had it, and what was taken back."""
    reader: int | None = None
    """Whose own changes are told in full all the same: they made them."""
    refused: bool = False
    carried: bool = False
    """Of an opportunity: with the notes and messages of the lead its customer was."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where an entry stands: its instant in milliseconds, and among those of one instant."""

    at: int
    rank: int


@dataclass(frozen=True, slots=True)
class View:
    """A member's first look at a card on a day of the organisation's."""

    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A record, a step or a view."""

    place: Moment
    at: datetime
    record: Record | None = None
    step: Step | None = None
    view: View | None = None
