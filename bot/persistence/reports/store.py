"""What reports ask for, over one session: see `actions.ports.reports`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property

from bot.domain.chances import Experience
from bot.domain.changes import Changes
from bot.domain.goals import Goal, Progress
from bot.domain.history import RecordKind
from bot.domain.listings import Selection
from bot.domain.reports import Days, Grouping, Scope
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
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.planning import plan_anew
from bot.persistence.reports import chances as report_chances
from bot.persistence.reports import changes as report_changes
from bot.persistence.reports import customers as report_customers
from bot.persistence.reports import goals as report_goals
from bot.persistence.reports import labels as report_labels
from bot.persistence.reports import neglect as report_neglect
from bot.persistence.reports import rows as report_rows
from bot.persistence.reports import spans as report_spans
from bot.persistence.reports import stage_times as report_stages
from bot.persistence.reports.tallies import SqlTallies


class SqlReports:
    def __init__(self, session: AuditedSession) -> None:
        self._plain = session

    @cached_property
    def _session(self) -> AuditedSession:
        """Asked of it, a year is planned as a year: else it is walked through row by row."""
        plan_anew(self._plain)
        return self._plain

    def tally(self, question: Question, *, weighted: bool = False) -> Tallies:
        return SqlTallies(self._session, question).tally(weighted=weighted)

    def crossed(
        self, question: Question, *, weighted: bool = False
    ) -> tuple[Tallies, Tallies, Tallies]:
        return SqlTallies(self._session, question).crossed(weighted=weighted)

    def spread(self, question: Question, of: Spread) -> Sequence[Measured]:
        return SqlTallies(self._session, question).spread(of)

    def teams(self) -> Mapping[int, tuple[int, ...]]:
        return report_rows.teams(self._session)

    def ends(self, question: Question) -> Days | None:
        return SqlTallies(self._session, question).ends()

    def customers(
        self, question: Question, *, leads: bool = False
    ) -> tuple[Mapping[tuple[Key, ...], int], int]:
        return report_customers.customers(self._session, question, leads=leads)

    def labelled(
        self, by: Sequence[Grouping], keys: Collection[tuple[Key, ...]]
    ) -> Sequence[tuple[tuple[Key, ...], Labels]]:
        return report_labels.ranked(self._session, by, keys)

    def records(self, question: Question, kind: RecordKind) -> Records:
        return report_spans.money_records(self._session, question, kind)

    def stage_times(self, selection: Selection, days: Days) -> Sequence[StageTime]:
        return report_stages.stage_times(self._session, selection, days)

    def diaries(self, selection: Selection, days: Days) -> Sequence[Diary]:
        return report_rows.diaries(self._session, selection, days)

    def neglected(self, selection: Selection) -> Sequence[Neglected]:
        return report_neglect.neglected(self._session, selection)

    def engaged(
        self, selection: Selection, days: Days, *, most: int
    ) -> tuple[int, Sequence[Engaged]]:
        return report_rows.engaged(self._session, selection, days, most=most)

    def listed(self, selection: Selection, *, most: int) -> Sequence[Listed]:
        return report_rows.listed(self._session, selection, most=most)

    def leads(self, selection: Selection, days: Days) -> Mapping[int | None, int]:
        return report_rows.leads(self._session, selection, days)

    def experience(self, scope: Scope, stage_id: int) -> Experience:
        return report_chances.experience(self._plain, scope, stage_id)

    def changed(self, selection: Selection, days: Days) -> Changes | None:
        return report_changes.changed(self._session, selection, days)

    def pictured(self) -> Days | None:
        return report_changes.pictured(self._session)

    def goals_of(self, *, member_id: int | None, team_id: int | None) -> Sequence[Goal]:
        return report_goals.goals_of(self._session, member_id=member_id, team_id=team_id)

    def goals_from(self, day: date) -> Sequence[Goal]:
        return report_goals.goals_from(self._session, day)

    def progress(self, selection: Selection, today: date) -> Sequence[Progress]:
        return report_goals.progress(self._session, selection, today)
