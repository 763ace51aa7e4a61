"""The lists of opportunities there are, by name, and in which order they can be read.

A listing is a few letters, so that it travels in a button: whose, which, in what order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.filters import AnyOf, Empty, Filter, LastDays, Mark, Marked
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.reports import Scope

LAST_DAYS = 30
"""How far back the lists of won and lost ones look."""


class Whose(StrEnum):
    MINE = "m"
    TEAM = "t"
    ALL = "a"
    """Everybody's whom the reader may list."""


class Order(StrEnum):
    """What comes first: touched last, closing soonest, worth most, likeliest, most pressing."""

    TOUCHED = "t"
    CLOSE = "c"
    AMOUNT = "a"
    PROBABILITY = "p"
    WEIGHTED = "w"
    PRIORITY = "i"


class By(StrEnum):
    """What a list is grouped by; the first three are orders, too."""

    AMOUNT = "a"
    PROBABILITY = "p"
    PRIORITY = "i"
    PRODUCT_GROUP = "g"
    """One that sells products of two groups is in both."""


class Which(StrEnum):
    OPEN = "open"
    PAST_DUE = "late"
    NO_NEXT_STEP = "nostep"
    STALE = "stale"
    UNASSIGNED = "nobody"
    WON = "won"
    LOST = "lost"
    ANY = "any"


class Kind(StrEnum):
    """Lists that there is one of for each filter, stage, customer."""

    FILTER = "f"
    STAGE = "s"
    PARTY = "c"


OPEN = Filter((AnyOf("status", (Status.OPEN.value,)),))

NAMED: dict[Which, Filter] = {
    Which.OPEN: OPEN,
    Which.PAST_DUE: OPEN & Filter((Marked(Mark.PAST_DUE),)),
    Which.NO_NEXT_STEP: OPEN & Filter((Marked(Mark.NO_NEXT_STEP),)),
    Which.STALE: OPEN & Filter((Marked(Mark.STALE),)),
    Which.UNASSIGNED: OPEN & Filter((Empty("assignee_id"),)),
    Which.WON: Filter(
        (AnyOf("status", (Status.WON.value,)), LastDays("ended_on", LAST_DAYS)),
    ),
    Which.LOST: Filter(
        (AnyOf("status", (Status.LOST.value,)), LastDays("ended_on", LAST_DAYS)),
    ),
    Which.ANY: Filter(),
}

_CODE = re.compile(
    r"([mta])-([a-z]+|[fsc][0-9]{1,18})-([tcapwi])(?:-c([0-9]{1,18}))?(?:-m([0-9]{1,18}))?(?:-f([0-9]{1,18}))?(-x)?"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """`which` is a Which, or a Kind and an id: "f12" is the saved filter 12.

    It may be narrowed to a customer, to an assignee and to what a filter finds; with
    `archived` what ended long ago is in the lists of won and lost ones too.
    """

    whose: Whose = Whose.MINE
    which: str = Which.OPEN.value
    order: Order = Order.TOUCHED
    party: int | None = None
    member: int | None = None
    archived: bool = False
    found: int | None = None
    """The filter whose words are looked for in it."""

    @property
    def code(self) -> str:
        party = f"-c{self.party}" if self.party is not None else ""
        member = f"-m{self.member}" if self.member is not None else ""
        found = f"-f{self.found}" if self.found is not None else ""
        archived = "-x" if self.archived else ""
        return f"{self.whose}-{self.which}-{self.order}{party}{member}{found}{archived}"

    @classmethod
    def of_code(cls, code: str) -> Listing | None:
        """None for what is no listing; whether it exists is asked when it is read."""
        found = _CODE.fullmatch(code)
        if found is None or (found[2].isalpha() and found[2] not in set(Which)):
            return None
        party, member, words = (int(each) if each else None for each in found.group(4, 5, 6))
        order, archived = Order(found[3]), bool(found[7])
        return cls(Whose(found[1]), found[2], order, party, member, archived, words)

    @property
    def named(self) -> Which | None:
        return Which(self.which) if self.which in set(Which) else None

    @property
    def plain(self) -> bool:
        """One of the named ones, as it is: narrowed to nothing that was looked for."""
        narrowed = (self.party, self.member, self.found)
        return self.named is not None and all(each is None for each in narrowed)

    def id_of(self, kind: Kind) -> int | None:
        """The id, when it is a list of this kind."""
        mine = self.which[0] == kind.value and self.which[1:].isdigit()
        return int(self.which[1:]) if mine else None

    def of(self, which: Which) -> Listing:
        return replace(self, which=which.value)

    def about(self, kind: Kind, id: int) -> Listing:  # noqa: A002 - it is the id
        return replace(self, which=f"{kind.value}{id}")


@dataclass(frozen=True, slots=True)
class Selection:
    """A listing for one reader at one moment: all that a query needs to know."""

    scope: Scope
    filter: Filter
    order: Order
    now: datetime
    zone: str
    """The organisation's: its days are the days of filters."""
    base: str
    """The organisation's currency."""

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands in an ordered list: what it is ordered by, and its id."""

    key: int
    id: int


@dataclass(frozen=True, slots=True)
class Row:
    opportunity: Opportunity
    place: Place


@dataclass(frozen=True, slots=True)
class Counted:
    """How many, and the sum of their amounts in minor units of the organisation's currency."""

    count: int
    final: int


@dataclass(frozen=True, slots=True)
class ListTotals:
    """Over all rows of a list; money in minor units of the organisation's currency."""

    count: int
    won: int
    lost: int
    final: int
    """The sum of the amounts."""
    estimated: int
    """Weighted by the effective probability: won ones in full, lost and closed ones at 0."""
    realised: int
    """The confirmed invoices attached directly, as printed."""
    closed: int = 0
    returned: int = 0
    """The confirmed sales returns attached directly."""

    @property
    def net(self) -> int:
        return self.realised - self.returned
