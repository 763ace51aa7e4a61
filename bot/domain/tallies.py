"""What is counted for a report, as a question to the store and as its answer.

A question names opportunities and how they are grouped; the answer has a tally for each
group and one for all of them, where an opportunity counts once however many groups it is
in. Sums are exact and rounded once, so a tally of several groups is not their sum rounded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, repeat
from operator import mul

from bot.domain.facts import Name, Term
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import IN_TIME, Days, Grouping, Window

Key = int | str | date | None
"""What a group is known by: an id, a code, the first day of a span; None for those without."""

FIELD_OF = {
    Grouping.PRODUCT: "product_id",
    Grouping.MEMBER: "assignee_id",
    Grouping.TEAM: "assignee_id",
    Grouping.TYPE: "type_id",
    Grouping.SOURCE: "source_id",
    Grouping.CAMPAIGN: "campaign_id",
    Grouping.CUSTOMER: "party_id",
    Grouping.STAGE: "stage_id",
    Grouping.PIPELINE: "pipeline_id",
    Grouping.PRIORITY: "priority",
    Grouping.COMPETITOR: "competitor_id",
}
"""The field of an opportunity that a grouping goes by; of reasons it depends on the end."""

DAY_OF = {Window.CREATED: "created_on", Window.ENDED: "ended_on", Window.CLOSE: "close_date"}

NO_TEAM = 0
"""No team's id: of members who are in none."""

OF_OPEN = frozenset({Window.NOW, Window.CLOSE})
"""What is only counted of open ones."""

SEVERAL = frozenset({Grouping.PRODUCT, Grouping.COMPETITOR, Grouping.REASON})
"""An opportunity may be in several of these groups."""


class Spread(StrEnum):
    """What is measured of each opportunity, rather than added up."""

    CYCLE = "cycle"
    """Days from its creation to its end."""
    RESPONSE = "response"
    """Minutes to the first response."""


class Lead(StrEnum):
    """What groups are ordered by, where only those that lead are asked for."""

    COUNT = "count"
    WIN_RATE = "win-rate"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Top:
    """At most so many groups, the highest first; equal ones by their names.

    least: groups of fewer opportunities come after all others.
    """

    most: int
    lead: Lead
    least: int = 1


@dataclass(frozen=True, slots=True)
class Question:
    """Which opportunities, by what. `spans` are the months or days of a grouping in time."""

    selection: Selection
    window: Window
    days: Days | None = None
    """None: on whatever day, or on none."""
    statuses: tuple[Status, ...] = ()
    """None given: any."""
    by: tuple[Grouping, ...] = ()
    spans: tuple[Days, ...] = ()
    top: Top | None = None
    """Of customers, of which there are tens of thousands; None: all of them."""
    teams: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Who is in each team, and who in none under NO_TEAM, where groups are teams."""

    def of(self, *statuses: Status) -> Question:
        return replace(self, statuses=statuses)

    def behind(self, key: tuple[Key, ...] | None = None) -> Filter:
        """Exactly the opportunities of a group, as a filter of lists; of all without a key."""
        conditions = list(self.selection.filter.conditions)
        statuses = self.statuses or ((Status.OPEN,) if self.window in OF_OPEN else ())
        if statuses:
            conditions.append(AnyOf("status", tuple(each.value for each in statuses)))
        conditions += self._dated()
        for grouping, value in zip(self.by, key or (), strict=False):
            conditions.append(self._in_group(grouping, value))
        return Filter(tuple(conditions))

    def _dated(self) -> list[Condition]:
        name = DAY_OF.get(self.window)
        if name is None or self.days is None:
            return []
        return [Between(name, self.days.first.toordinal(), self.days.last.toordinal())]

    def _in_group(self, grouping: Grouping, value: Key) -> Condition:
        if grouping in IN_TIME:
            name = DAY_OF.get(self.window, "close_date")
            span = next((each for each in self.spans if each.first == value), None)
            if span is None:
                return Empty(name)
            return Between(name, span.first.toordinal(), span.last.toordinal())
        name = self.field_of(grouping)
        if grouping is Grouping.TEAM and isinstance(value, int):
            return AnyOf(name, self.teams[value])
        return AnyOf(name, (value,)) if isinstance(value, (int, str)) else Empty(name)

    def field_of(self, grouping: Grouping) -> str:
        if grouping is Grouping.REASON:
            return "win_reason_id" if self.statuses == (Status.WON,) else "loss_reason_id"
        return FIELD_OF[grouping]


@dataclass(frozen=True, slots=True)
class Figure:
    """Opportunities, and minor units of the organisation's currency."""

    count: int = 0
    amount: int = 0
    weighted: int = 0
    """By effective probability: won ones in full, lost and closed ones at 0."""
    unrated: int = 0
    """Counted, but in a currency whose rate nobody knows: in no sum of money."""


NOTHING = Figure()


@dataclass(frozen=True, slots=True)
class Records:
    """What hangs on the opportunities of a question, by their groups; none where there is none.

    whole: of all of them, added up exactly and rounded once, so that it is no sum of the groups.
    """

    groups: Mapping[tuple[Key, ...], Figure] = field(default_factory=dict)
    whole: Figure = NOTHING

    def of(self, key: tuple[Key, ...]) -> Figure:
        return self.groups.get(key, NOTHING)


@dataclass(frozen=True, slots=True)
class Tally:
    """One group; `label` None stands for those that are in no group."""

    key: tuple[Key, ...]
    labels: tuple[Name | Term | date | None, ...]
    whole: Figure
    by_status: Mapping[Status, Figure] = field(default_factory=dict)

    @property
    def label(self) -> Name | Term | date | None:
        return self.labels[0]

    @property
    def known(self) -> bool:
        """Whether it is a group, and not those without one."""
        return bool(self.key) and self.key[0] is not None

    def of(self, status: Status) -> Figure:
        return self.by_status.get(status, NOTHING)


Labels = tuple[Name | Term | date | None, ...]
"""Of a group by each of its groupings, as `Tally.labels`."""


@dataclass(frozen=True, slots=True)
class Tallies:
    rows: tuple[Tally, ...]
    whole: Tally
    several: int = 0
    """How many opportunities are in more than one group."""
    others: Tally | None = None
    """All groups that are not among the rows, where only those that lead were asked for."""
    groups: int = 0
    """How many groups there are, where there are others."""

    def over(self, groups: Iterable[tuple[tuple[Key, ...], Labels]]) -> Tallies:
        """A row for each of these in their order, with nothing in it where nothing was."""
        known = {each.key: each for each in self.rows}
        rows = (known.get(key) or Tally(key, labels, NOTHING) for key, labels in groups)
        return replace(self, rows=tuple(rows))


@dataclass(frozen=True)
class Measured:
    """How a number is spread over a group."""

    key: tuple[Key, ...]
    labels: tuple[Name | Term | date | None, ...]
    numbers: Sequence[int] = ()
    """The smallest first."""
    times: Sequence[int] = ()
    """How often each of them was met; none given: as often as it stands there."""
    without: int = 0
    """Opportunities that have no such number."""

    @classmethod
    def counted(
        cls,
        key: tuple[Key, ...],
        labels: tuple[Name | Term | date | None, ...],
        counts: Mapping[int, int],
        without: int = 0,
    ) -> Measured:
        """Each number once, with how often it was met."""
        numbers = sorted(counts)
        return cls(key, labels, numbers, [counts[each] for each in numbers], without)

    @classmethod
    def of_all(cls, groups: Iterable[Measured]) -> Measured:
        """Several groups as one, without a name."""
        counts: dict[int, int] = {}
        without = 0
        for each in groups:
            without += each.without
            # Tens of thousands for ninety days, and a plain dictionary takes half as long.
            for number, times in zip(each.numbers, each.times or repeat(1), strict=False):
                counts[number] = counts.get(number, 0) + times
        return cls.counted((), (), counts, without)

    @cached_property
    def count(self) -> int:
        return sum(self.times) if self.times else len(self.numbers)

    @cached_property
    def total(self) -> int:
        return sum(map(mul, self.numbers, self.times)) if self.times else sum(self.numbers)

    @cached_property
    def _reached(self) -> list[int]:
        """How many do not exceed each of the numbers."""
        return list(accumulate(self.times))

    def at(self, part: int, parts: int) -> int | None:
        """The number that `part` of `parts` do not exceed (1 of 2: the lower median).

        None where there is no number.
        """
        return self._nth(-(-self.count * part // parts)) if self.numbers else None

    @property
    def twice_median(self) -> int | None:
        """Twice the median, since of an even count it may lie between two whole numbers."""
        if not self.numbers:
            return None
        return self._nth((self.count + 1) // 2) + self._nth(self.count // 2 + 1)

    def _nth(self, place: int) -> int:
        """In their order, from 1 on."""
        return self.numbers[bisect_left(self._reached, place) if self.times else place - 1]


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long opportunities stood in a stage before they left it, in seconds."""

    stage_id: int
    label: Name | Term
    count: int
    total: int
    twice_median: int


@dataclass(frozen=True, slots=True)
class Diary:
    """The follow-ups of one member; `late` and `minutes_late` are of the done ones."""

    member_id: int
    label: Name
    done: int = 0
    late: int = 0
    minutes_late: int = 0
    overdue: int = 0
    ahead: int = 0
    dismissed: int = 0


@dataclass(frozen=True, slots=True)
class Neglected:
    """Open ones of a member, or nobody's: how many each mark counts."""

    member_id: int | None
    label: Name | Term | None
    past_due: int = 0
    stale: int = 0
    no_next_step: int = 0

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.past_due, self.stale, self.no_next_step


@dataclass(frozen=True, slots=True)
class Engaged:
    """A customer who wrote or called and has bought nothing yet."""

    party_id: int
    name: str
    owner: str | None
    records: int
    last: date
    """The local day of the last one."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One opportunity of a list, with words for a table."""

    id: int
    number: str
    title: str
    customer: str
    assignee: str | None
    status: Status
    amount: int | None
    """Minor units of `currency`."""
    currency: str
    first: date
    """The day it was created."""
    last: date | None
    """The day it ended, or is to close."""
