"""Groups of opportunities, counted and added up: one way for all reports and both engines.

The database groups by currency and rate and adds up in halves (see `amounts`); spans of
days are put together here, since a Jalali month is nothing a database knows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Label,
    String,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)

from bot.domain.moves import Status
from bot.domain.reports import IN_TIME, Days, Grouping, Window
from bot.domain.tallies import (
    DAY_OF,
    SEVERAL,
    Figure,
    Key,
    Measured,
    Question,
    Spread,
    Tallies,
    Tally,
)
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.filtering import PARTS, Clause, Filtering
from bot.persistence.lists.scoping import within
from bot.persistence.reports.amounts import BY_WORTH, HEAVY, WORTH, Sum
from bot.persistence.reports.labels import ranked
from bot.persistence.reports.leading import Leaders, leading, only
from bot.persistence.reports.many_parts import by_parts
from bot.persistence.reports.overlapping import MANY, Added, Overlap, Walk
from bot.persistence.reports.rolled import Rolls
from bot.persistence.reports.spanning import in_span
from bot.persistence.reports.spreads import values
from bot.persistence.tables.opportunities import (
    IS_ENDED,
    IS_OPEN,
    NOT_DELETED,
    OF_ANY_DAY,
    opportunity,
)

ZERO: ColumnElement[int] = literal_column("0", Integer)
"""`column + 0` keeps SQLite from walking an index just because it is in the order of groups."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A column that groups, and the table it hangs on, if it is not the opportunity's own."""

    column: Label[Any]
    table: FromClause | None = None
    owner: ColumnElement[Any] | None = None


class SqlTallies:
    def __init__(
        self, session: AuditedSession, question: Question, *, not_by_day: bool = False
    ) -> None:
        """`not_by_day`: the index of the days would be a long way to these."""
        self._session = session
        self._question = question
        self._not_by_day = not_by_day
        self._base = question.selection.base
        self._rolls = Rolls.of(question)

    def tally(self, *, weighted: bool) -> Tallies:
        led = leading(self._session, self._question, self._clauses)
        if led is not None:
            return self._led(led, weighted=weighted)
        if self._rolls is None and any(self._parts):
            return self.overlapping(self._hanging(weighted=weighted))
        groups = self._counted(self._columns, weighted=weighted)
        several = [each for each in self._question.by if each in SEVERAL]
        everything = self._counted((), weighted=weighted) if several else self._united(groups)
        return Tallies(
            rows=tuple(self._tally(key, said, groups[key]) for key, said in self._ranked(groups)),
            whole=self._tally((), (), everything.get((), {})),
            several=self._rolls.several(self._session) if several and self._rolls else 0,
        )

    def crossed(self, *, weighted: bool) -> tuple[Tallies, Tallies, Tallies]:
        """By both groupings together, by the first and by the second alone."""
        both = self._question
        first, second = (SqlTallies(self._session, replace(both, by=(each,))) for each in both.by)
        if self._rolls is not None or not any(self._parts):
            tallied = [each.tally(weighted=weighted) for each in (self, first, second)]
        else:
            ways = ((0, 1), (0,), (1,))
            found = self._walk(ways, weighted=weighted)
            tallied = [
                each.overlapping(overlap)
                for each, overlap in zip((self, first, second), found, strict=True)
            ]
        return tallied[0], tallied[1], tallied[2]

    def _hanging(self, *, weighted: bool) -> Overlap:
        if len(self._parts) == 1 and self._parts[0] in MANY:
            return by_parts(self._session, self._parts[0], self._clauses, weighted=weighted)
        (found,) = self._walk((range(len(self._parts)),), weighted=weighted)
        return found

    def _walk(self, ways: Sequence[Sequence[int]], *, weighted: bool) -> Sequence[Overlap]:
        walk = Walk(self._parts, self.parts()[0])
        return walk.tell(self._session, self._clauses, ways, weighted=weighted)

    def overlapping(self, found: Overlap) -> Tallies:
        """Groups of what hangs on opportunities, which may be in several."""
        groups = self._overlapped(found.groups, lambda row: self.key(row.group))
        whole = self._overlapped(found.whole, _of_all)
        return Tallies(
            rows=tuple(self._tally(key, said, groups[key]) for key, said in self._ranked(groups)),
            whole=self._tally((), (), whole.get((), {})),
            several=found.several,
        )

    @cached_property
    def _parts(self) -> list[str | None]:
        """By each grouping, the field of what hangs on an opportunity, or None."""
        by = self._question.by
        names = [None if each in IN_TIME else self._question.field_of(each) for each in by]
        return [name if name in PARTS else None for name in names]

    def _led(self, found: Leaders, *, weighted: bool) -> Tallies:
        """Those that lead, and what is left of the whole."""
        asked = only(self._question, found.ids)
        first = SqlTallies(self._session, asked, not_by_day=found.by_customer)
        leaders = first._counted(first._columns, weighted=weighted)
        ungrouped = SqlTallies(self._session, replace(self._question, by=(), top=None))
        whole = ungrouped._counted((), weighted=weighted)[()]
        known = self._united(leaders)[()]
        left = {status: each.less(known[status]) for status, each in whole.items()}
        return Tallies(
            rows=tuple(
                self._tally(key, said, leaders[key]) for key, said in self._ranked(leaders)
            ),
            whole=self._tally((), (), whole),
            others=self._tally((), (), {key: each for key, each in left.items() if each.count}),
            groups=found.groups,
        )

    def _tally(self, key: tuple[Key, ...], said: tuple[Any, ...], group: _Group) -> Tally:
        whole = Sum(self._base)
        for each in group.values():
            whole.join(each)
        by_status = {status: _figure(each) for status, each in group.items()}
        return Tally(key, said, _figure(whole), by_status)

    def _united(self, groups: _Groups) -> _Groups:
        everything: _Group = defaultdict(lambda: Sum(self._base))
        for group in groups.values():
            for status, each in group.items():
                everything[status].join(each)
        return {(): everything}

    def spread(self, of: Spread) -> Sequence[Measured]:
        found = values(self._session, self, of)
        return [Measured(key, said, *found[key]) for key, said in self._ranked(found)]

    def ends(self) -> Days | None:
        """From the first day that any of them has to the last one."""
        day = opportunity.c[DAY_OF[self._dated]]
        asked = select(func.min(day), func.max(day)).select_from(opportunity)
        found = (
            self._session.execute(asked.where(*self._clauses)).one()
            if self._rolls is None
            else self._rolls.ends(self._session)
        )
        return None if found[0] is None else Days(found[0], found[1])

    def parts(self) -> tuple[list[Label[Any]], list[Grouped], list[Clause]]:
        """The columns that group, what they hang on, and the conditions."""
        return [each.column for each in self._columns], self._columns, self._clauses

    # What is asked --------------------------------------------------------------------

    @cached_property
    def _columns(self) -> list[Grouped]:
        return [self._grouped(n, each) for n, each in enumerate(self._question.by)]

    def _grouped(self, n: int, grouping: Grouping) -> Grouped:
        label = f"key_{n}"
        if grouping in IN_TIME:
            day = type_coerce(opportunity.c[DAY_OF[self._dated]], Integer)
            return Grouped(in_span(day, self._question.spans).label(label))
        name = self._question.field_of(grouping)
        if name not in PARTS:
            column = opportunity.c[name]
            plain = column if grouping is Grouping.PRIORITY else column + ZERO
            return Grouped(plain.label(label))
        part, owner = PARTS[name]
        theirs = select(opportunity.c.id).where(*self._clauses)
        # Two lines of one product are one opportunity. Only of those asked for: a table of
        # millions of lines is not to be gone through for the few of a month.
        once = (
            select(owner.label("owner"), part.label("part"))
            .where(owner.in_(theirs))
            .distinct()
            .subquery(f"of_{n}")
        )
        return Grouped((once.c.part + ZERO).label(label), once, once.c.owner)

    @property
    def _dated(self) -> Window:
        window = self._question.window
        return window if window in DAY_OF else Window.CLOSE

    @cached_property
    def _clauses(self) -> list[Clause]:
        question = self._question
        clauses = [
            *Filtering(self._session, question.selection).clauses(),
            within(self._session, question.selection.scope),
            *_WINDOWS[question.window],
        ]
        if question.days is None and question.window is Window.CREATED:
            clauses.append(OF_ANY_DAY)
        if question.days is not None and question.window in DAY_OF:
            day = opportunity.c[DAY_OF[question.window]]
            first, last = question.days.first, question.days.last
            if self._not_by_day:
                number = type_coerce(day, Integer) + ZERO
                clauses.append(number.between(first.toordinal(), last.toordinal()))
            else:
                clauses.append(day.between(first, last))
        if question.statuses:
            # Written out and not bound: else no partial index is found.
            named: Any = (literal_column(f"'{each.value}'") for each in question.statuses)
            clauses.append(or_(*(opportunity.c.status == each for each in named)))
        return clauses

    def joined(self, groups: Sequence[Grouped], columns: Sequence[Any]) -> Any:
        query = select(*columns).select_from(opportunity)
        for each in groups:
            if each.table is not None and each.owner is not None:
                query = query.outerjoin(each.table, each.owner == opportunity.c.id)
        return query

    def _counted(self, groups: Sequence[Grouped], *, weighted: bool) -> _Groups:
        width, base = len(groups), self._base
        sums: dict[tuple[Any, ...], Sum] = {}
        for row in self._summed(groups, weighted=weighted):
            # Thousands of rows, and hardly a hundredth as many groups.
            said, worth = row[: width + 1], row[width + 1 :]
            total = sums.get(said)
            if total is None:
                total = sums[said] = Sum(base)
            total.put(*worth)
        found: _Groups = defaultdict(dict)
        key = self.key if groups else _of_all
        for said, total in sums.items():
            # Several that are told apart by the database may be one here: members of a team.
            group, status = found[key(said)], _STATUSES[said[width]]
            if status in group:
                group[status].join(total)
            else:
                group[status] = total
        return found

    def _overlapped(
        self, rows: Iterable[Added], key: Callable[[Added], tuple[Key, ...]]
    ) -> _Groups:
        found: _Groups = defaultdict(lambda: defaultdict(lambda: Sum(self._base)))
        keys: dict[Any, tuple[Key, ...]] = {}
        for row in rows:
            if row.group not in keys:
                keys[row.group] = key(row)
            found[keys[row.group]][row.status].add_heavy(row)
        return found

    def _summed(self, groups: Sequence[Grouped], *, weighted: bool) -> Iterable[Any]:
        """Rows of keys, the status, the currency, the rate, how many, and sums in halves."""
        if self._rolls is not None:
            asked = self._question.by if groups else ()
            return self._rolls.rows(self._session, asked, weighted=weighted)
        worth = [type_coerce(opportunity.c.status, String).label("status"), *BY_WORTH]
        sums = [*WORTH[len(BY_WORTH) :], *(HEAVY if weighted else ())]
        query = self.joined(groups, [*(each.column for each in groups), *worth, *sums])
        by = [*(each.column.name for each in groups), *worth]
        return self._session.execute(query.where(*self._clauses).group_by(*by))

    def key(self, row: Any) -> tuple[Key, ...]:
        return tuple(self._part(row[n], by) for n, by in enumerate(self._question.by))

    def _part(self, value: Any, grouping: Grouping) -> Key:
        if grouping in IN_TIME:
            return self._span_of(value)
        # Sums are kept and indexed by member: which team that is, is known here.
        return self._team_of.get(value) if grouping is Grouping.TEAM else value

    @cached_property
    def _team_of(self) -> dict[int, int]:
        return {each: team for team, ids in self._question.teams.items() for each in ids}

    def _span_of(self, ordinal: int | None) -> Key:
        """The first day of its span; None for no day, or one outside of all spans."""
        if ordinal is None:
            return None
        at = bisect_right(self._starts, ordinal) - 1
        span = self._question.spans[at] if at >= 0 else None
        if span is None or ordinal > span.last.toordinal():
            return None
        return span.first

    @cached_property
    def _starts(self) -> list[int]:
        return [each.first.toordinal() for each in self._question.spans]

    def _ranked(self, groups: Any) -> list[tuple[tuple[Key, ...], tuple[Any, ...]]]:
        return ranked(self._session, self._question.by, groups)


_STATUSES: dict[str, Status] = {each.value: each for each in Status}
_Group = dict[Status, Sum]
_Groups = dict[tuple[Key, ...], _Group]

_WINDOWS: dict[Window, tuple[Clause, ...]] = {
    Window.CREATED: (NOT_DELETED,),
    Window.ENDED: (IS_ENDED,),
    Window.CLOSE: (IS_OPEN,),
    Window.NOW: (IS_OPEN,),
}


def _of_all(_: Any) -> tuple[Key, ...]:
    return ()


def _figure(total: Sum) -> Figure:
    return Figure(total.count, total.amount, total.weighted)
