"""What reports ask of the store: groups, spreads and the rows that are not opportunities.

Money comes in minor units of the organisation's currency; opportunities are counted, not
rows; deleted ones are in no figure. Days are local days of the organisation.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from bot.domain.chances import Experience
from bot.domain.changes import Changes
from bot.domain.goals import Goal, Progress
from bot.domain.history import RecordKind
from bot.domain.listings import Selection
from bot.domain.reports import Days, Grouping, MonthForecast, Scope, StageFigures, WonLost
from bot.domain.tallies import (
    Diary,
    Engaged,
    Key,
    Labels,
    Listed,
    Measured,
    Neglected,
    Question,
    Records,
    Spread,
    StageTime,
    Tallies,
)


class ReportStore(Protocol):
    def tally(self, question: Question, *, weighted: bool = False) -> Tallies:
        """A tally for each group that has anything in it, in its own order.

        Without `weighted` the weighted sums are 0, and the question is cheaper.
        """
        ...

    def crossed(
        self, question: Question, *, weighted: bool = False
    ) -> tuple[Tallies, Tallies, Tallies]:
        """By its two groupings together, by the first and by the second alone."""
        ...

    def spread(self, question: Question, of: Spread) -> Sequence[Measured]:
        """How long it took, in each group that has anything in it."""
        ...

    def teams(self) -> Mapping[int, tuple[int, ...]]:
        """Who is in each team, gone or not, and under `NO_TEAM` who is in none."""
        ...

    def ends(self, question: Question) -> Days | None:
        """From the first to the last day that any of them has; None for none."""
        ...

    def customers(
        self, question: Question, *, leads: bool = False
    ) -> tuple[Mapping[tuple[Key, ...], int], int]:
        """How many customers, or how many that came as leads on the days, by group; and of all."""
        ...

    def labelled(
        self, by: Sequence[Grouping], keys: Collection[tuple[Key, ...]]
    ) -> Sequence[tuple[tuple[Key, ...], Labels]]:
        """What these groups are called, in the order in which tallies have them."""
        ...

    def records(self, question: Question, kind: RecordKind) -> Records:
        """Records attached directly to the opportunities, by groups in which each stands once.

        Quotes that were sent, whatever became of them; of all others the confirmed ones.
        """
        ...

    def stage_times(self, selection: Selection, days: Days) -> Sequence[StageTime]:
        """Of each stage that was left on these days, in the order of the stages."""
        ...

    def diaries(self, selection: Selection, days: Days) -> Sequence[Diary]:
        """The follow-ups due on these days, by who is to make them."""
        ...

    def neglected(self, selection: Selection) -> Sequence[Neglected]:
        """Open ones past due, stale and without a next step, by whose they are."""
        ...

    def engaged(
        self, selection: Selection, days: Days, *, most: int
    ) -> tuple[int, Sequence[Engaged]]:
        """How many customers were heard from and bought nothing, and the busiest of them."""
        ...

    def listed(self, selection: Selection, *, most: int) -> Sequence[Listed]:
        """The newest of a selection."""
        ...

    def leads(self, selection: Selection, days: Days) -> Mapping[int | None, int]:
        """Customers who came as leads on these days, by who keeps them."""
        ...

    def experience(self, scope: Scope, stage_id: int) -> Experience:
        """How those ended that stood in a stage, by the last thousand times one left it."""
        ...

    def changed(self, selection: Selection, days: Days) -> Changes | None:
        """From the first picture in these days to the last; None without two of them."""
        ...

    def pictured(self) -> Days | None:
        """From the first picture there is to the last; None before the first night."""
        ...

    def goals_of(self, *, member_id: int | None, team_id: int | None) -> Sequence[Goal]:
        """All goals of a member, or of a team."""
        ...

    def goals_from(self, day: date) -> Sequence[Goal]:
        """All that hold on this day or later, the first to end first."""
        ...

    def progress(self, selection: Selection, today: date) -> Sequence[Progress]:
        """Of the goals that hold today, within the scope."""
        ...


class Figures(ReportStore, Protocol):
    """The queries of the reports; money in minor units of the organisation's currency.

    Of a scope, or of those in it that a filter leaves.
    """

    def won_lost(self, who: Scope | Selection, days: Days) -> WonLost: ...
    def totals(self, who: Scope | Selection) -> tuple[int, int, int]:
        """Of the open ones: count, sum and weighted sum."""
        ...

    def open_by_stage(self, who: Scope | Selection) -> Sequence[StageFigures]: ...
    def forecast(
        self, who: Scope | Selection, months: Sequence[Days]
    ) -> Sequence[MonthForecast]: ...
