"""What differs from country to country: who works where, and what things are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.people import Locale

MONDAY_TO_FRIDAY = 0b0011111
SATURDAY_TO_WEDNESDAY = 0b1100111


class Part(StrEnum):
    """Who somebody is in the demo; the page's switch shows them in this order."""

    REP = "rep"
    SECOND_REP = "second-rep"
    MANAGER = "manager"
    ADMIN = "admin"
    VIEWER = "viewer"
    NEWCOMER = "newcomer"
    """A new colleague who waits for an invite link."""
    STRANGER = "stranger"
    TEAM = "team"
    """The team's group chat."""


@dataclass(frozen=True)
class Somebody:
    name: str
    language: Locale
    label: str
    """What the page's switch calls their part."""


@dataclass(frozen=True)
class Company:
    """One believable company. `wares`, `groups` and `units` are keyed as in `goods`."""

    name: str
    currency: str
    zone: str
    work_days: int
    units_per_euro: int
    """Roughly; prices are thought of in euros and rounded to what people write."""
    team: str
    team_label: str
    people: Mapping[Part, Somebody]
    customers: tuple[tuple[str, str], ...]
    """Name and place."""
    groups: Mapping[str, str]
    wares: Mapping[str, str]
    units: Mapping[str, str]
    projects: tuple[str, ...]
    """Titles, in the order of `goods.PROJECTS`."""
    next_steps: tuple[str, ...]
    outcomes: tuple[str, ...]
    loss_notes: tuple[str, ...]
    win_notes: tuple[str, ...]
    letterhead: str
    """What stands below the name on paper, in lines."""
    tax: tuple[str, int]
    """What it is called, and how many percent."""
    warehouses: tuple[str, ...]
    competitors: tuple[str, ...]
    """Who else sells such things; the first is met most often."""
