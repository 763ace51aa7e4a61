"""Who works here: the organisation, its teams, its members and how they came in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, NamedTuple


class Role(StrEnum):
    ADMIN = "admin"
    MANAGER = "manager"
    REP = "rep"
    VIEWER = "viewer"


class Locale(StrEnum):
    EN = "en"
    FA = "fa"
    TH = "th"
    FR = "fr"


class Calendar(StrEnum):
    GREGORIAN = "gregorian"
    JALALI = "jalali"
    BUDDHIST = "buddhist"


class GroupEvent(StrEnum):
    """What the group of a team is told; its manager chooses."""

    CARDS = "cards"
    """Every opportunity as one card, which is kept as it stands."""
    WON = "won"
    LOST = "lost"
    BIG = "big"
    SLIPPED = "slipped"


USUAL_EVENTS = frozenset({GroupEvent.WON, GroupEvent.LOST})


USUAL_CALENDAR = {
    Locale.EN: Calendar.GREGORIAN,
    Locale.FR: Calendar.GREGORIAN,
    Locale.FA: Calendar.JALALI,
    Locale.TH: Calendar.BUDDHIST,
}


class Permission(StrEnum):
    """What an admin grants one by one, beyond the role."""

    VIEW_LIST = "view-list"
    DELETE = "delete"
    BULK_EDIT = "bulk-edit"
    PICK_PRODUCTS = "pick-products"
    CHANGE_PRICE = "change-price"
    RENAME_LINE = "rename-line"
    SEE_CHANGE_LOG = "see-change-log"
    COMMENT = "comment"
    SEE_STOCK = "see-stock"
    SEE_BALANCE = "see-balance"
    EXPORT_SHOWN = "export-shown"
    EXPORT_ALL = "export-all"
    EDIT_RELATED = "edit-related"
    """Change whose opportunity it is: the customer, once it is made."""
    CUSTOMISE = "customise"
    """Choose the fields of one's own rows and files."""


RIGHTS = frozenset({"permissions", "role", "team_id"})
"""What of a member others decide: whose data they see, and what they may do with it."""

USUAL_PERMISSIONS = frozenset(
    {
        *(Permission.PICK_PRODUCTS, Permission.CHANGE_PRICE, Permission.RENAME_LINE),
        *(Permission.EDIT_RELATED, Permission.CUSTOMISE),
    }
)
"""What a new member gets: enough to sell; an admin takes away or adds."""


@dataclass(eq=False, kw_only=True)
class Organisation:
    """The company; there is one in a database."""

    id: int = field(init=False, repr=False)
    name: str
    currency: str
    zone: str
    locale: Locale
    calendar: Calendar
    work_days: int = 0b0011111
    """A bit for each weekday, Monday the lowest."""
    toman: bool = False
    """Rials are shown and read as toman."""
    quote_validity_days: int = 15
    settings: dict[str, Any] = field(default_factory=dict)
    """By key, where they differ from what is usual: see `company_settings`."""
    country: str = ""
    """Whose public holidays are kept, as ISO 3166 has it; empty: none but the company's own."""


@dataclass(eq=False, kw_only=True)
class Team:
    id: int = field(init=False, repr=False)
    name: str
    manager_id: int | None = None
    locale: Locale
    calendar: Calendar
    chat_id: int | None = None
    """The registered group; figures of this team may be said there."""
    topic_id: int | None = None
    tell_amounts: bool = True
    events: frozenset[GroupEvent] = USUAL_EVENTS
    heard: bool = True
    """False while the bot may not write there; what is to be said waits meanwhile."""

    def is_told(self, event: GroupEvent) -> bool:
        return self.chat_id is not None and event in self.events


class Colleague(NamedTuple):
    """What tells one active member from another."""

    id: int
    name: str
    team_id: int | None


@dataclass(eq=False, kw_only=True)
class Member:
    """Somebody who was invited. `person` is the Telegram user id, None before they join."""

    id: int = field(init=False, repr=False)
    person: int | None = None
    name: str
    role: Role
    team_id: int | None = None
    locale: Locale
    calendar: Calendar
    zone: str
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    work_days: int | None = None
    permissions: frozenset[Permission] = USUAL_PERMISSIONS
    active: bool = True
    welcomed: bool = False
    """The first minute (language, zone, calendar, quiet hours) was walked or skipped."""
    reachable: bool = True
    """False once Telegram said that the bot is blocked or the account is gone."""
    hears_news: bool = True
    """Whether they want to be told what others did to their opportunities."""
    away_from: date | None = None
    away_until: date | None = None
    """The last local day of an absence; None for nobody who is away."""
    deputy_id: int | None = None
    """Who is reminded meanwhile."""

    def away_on(self, day: date) -> bool:
        """Whether a local day falls into their absence."""
        if self.away_from is None or self.away_until is None:
            return False
        return self.away_from <= day <= self.away_until

    def has(self, permission: Permission) -> bool:
        return self.role in (Role.ADMIN, Role.MANAGER) or permission in self.permissions


@dataclass(eq=False, kw_only=True)
class Invite:
    """A link that works once. Only a digest of its code is kept.

    With `member_id` it moves that member to whatever account opens it.
    """

    id: int = field(init=False, repr=False)
    digest: str
    role: Role
    team_id: int | None = None
    member_id: int | None = None
    name: str = ""
    created_by: int | None = None
    expires_on: date
    used_at: datetime | None = None
