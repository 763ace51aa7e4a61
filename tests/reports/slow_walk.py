"""What reports say, computed slowly and obviously: one opportunity after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from bot.actions.ports import Desk
from bot.domain.facts import Name, Percent, Term
from bot.domain.filters import AnyOf, Filter
from bot.domain.listings import Order, Selection
from bot.domain.lists import ListItem
from bot.domain.money import CURRENCIES, Money, rounded
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Member, Team
from bot.domain.reports import REPORTS, Grouping
from bot.reports.composed import Composed
from bot.speech.calendars import Month
from reports.random_sales import EVERYBODY, MANY, SPAN, Town


def everything(desk: Desk, town: Town) -> list[Opportunity]:
    """All that the reader may see and the filter leaves, one by one."""
    whole = Selection(EVERYBODY, Filter(), Order.TOUCHED, desk.now, "Europe/Paris", "EUR")
    all_of = [row.opportunity for row in desk.store.listings.page(whole, size=10 * MANY)]
    return [each for each in all_of if _mine(each, town) and _left(each, town.only)]


def _mine(each: Opportunity, town: Town) -> bool:
    own = town.scope.member_id
    return town.scope.everybody or own in (each.assignee_id, each.created_by)


def _left(each: Opportunity, only: Filter) -> bool:
    return all(
        getattr(each, condition.field).value in condition.values
        for condition in only.conditions
        if isinstance(condition, AnyOf)
    )


def value(each: Opportunity, percent: int = 100) -> Decimal:
    digits = CURRENCIES["EUR"].digits - CURRENCIES[each.currency].digits
    exact = Decimal(each.amount or 0) * each.rate / 10**9
    return exact.scaleb(digits) * percent / 100


def euros(some: Iterable[Opportunity]) -> Money:
    return Money(rounded(sum(map(value, some), Decimal(0))), "EUR")


def expected(some: Iterable[Opportunity]) -> Money:
    sums = (value(each, each.effective_probability) for each in some)
    return Money(rounded(sum(sums, Decimal(0))), "EUR")


def rate(part: int, whole: int) -> Percent | None:
    return Percent((200 * part + whole) // (2 * whole)) if whole else None


def called(desk: Desk, member: Member, by: Grouping) -> Name | Term:
    if by is Grouping.MEMBER:
        return Name(member.name)
    team = desk.store.get(Team, member.team_id) if member.team_id else None
    return Term("report-no-team") if team is None else Name(team.name)


def in_time(day: date, by: Grouping, town: Town) -> date | Month:
    if by is Grouping.MONTH:
        return Month.of(day, town.reader.calendar)
    return week_of(day, town) if by is Grouping.WEEK else day


def week_of(day: date, town: Town) -> date:
    begins = 5 if town.reader.locale is Locale.FA else 0
    while day.weekday() != begins:
        day -= timedelta(days=1)
    return day


def names(desk: Desk, each: Opportunity, by: Grouping, day: date | None, town: Town) -> set[Any]:
    """The labels of the groups it is in; one None for none."""
    store = desk.store

    def item(id_: int | None) -> Any:
        found_item = None if id_ is None else store.get(ListItem, id_)
        return None if found_item is None else found_item.label

    from bot.domain.lists import Pipeline, Stage
    from bot.domain.parties import Party

    match by:
        case Grouping.REASON if each.status is Status.WON:
            return {item(each.win_reason_id)}
        case Grouping.REASON:
            return {item(reason.reason_id) for reason in each.lost_for} or {None}
        case Grouping.PRODUCT:
            return {Name("Pump")} if each.lines else {None}
        case Grouping.COMPETITOR:
            return {item(one.competitor_id) for one in each.competing} or {None}
        case Grouping.MEMBER | Grouping.TEAM:
            member = store.get(Member, each.assignee_id) if each.assignee_id else None
            return {None if member is None else called(desk, member, by)}
        case Grouping.CUSTOMER:
            party = store.get(Party, each.party_id)
            return {None if party is None else Name(party.name)}
        case Grouping.STAGE:
            stage = store.get(Stage, each.stage_id)
            return {None if stage is None else stage.label}
        case Grouping.PIPELINE:
            pipeline = store.get(Pipeline, each.pipeline_id)
            return {None if pipeline is None else pipeline.label}
        case Grouping.PRIORITY:
            return {Term(f"priority-{each.priority}")}
        case Grouping.DAY | Grouping.WEEK | Grouping.MONTH:
            return {None if day is None else in_time(day, by, town)}
    return {item(getattr(each, f"{by}_id"))}


NONE = {Term("report-none"), Term("report-nobody"), Term("report-no-date"), None}
NONE |= {Term("report-none-given")}


def grouped(
    desk: Desk, some: Sequence[Opportunity], by: Grouping, day: str, town: Town
) -> dict[Any, list[Opportunity]]:
    groups: dict[Any, list[Opportunity]] = {}
    for each in some:
        for name in names(desk, each, by, getattr(each, day), town):
            groups.setdefault(name, []).append(each)
    return groups


def rows_of(
    told: Composed, keys: Sequence[str], skip: str = "count"
) -> dict[Any, tuple[Any, ...]]:
    """The table by its first column; rows in which nothing is are left out."""
    at = {each.key: n for n, each in enumerate(told.table.columns)}
    rows = {}
    for row in told.table.rows:
        if skip in at and not row[at[skip]]:
            continue
        rows[None if row[0] in NONE else row[0]] = tuple(row[at[key]] for key in keys)
    return rows


def in_days(some: Sequence[Opportunity], day: str) -> list[Opportunity]:
    return [
        each
        for each in some
        if (on := getattr(each, day)) is not None and SPAN.first <= on <= SPAN.last
    ]


def of(some: Sequence[Opportunity], *statuses: Status) -> list[Opportunity]:
    return [each for each in some if each.status in statuses]


def how_ended(some: Sequence[Opportunity]) -> tuple[Any, ...]:
    won, lost = of(some, Status.WON), of(some, Status.LOST)
    return len(won), len(lost), euros(won), euros(lost)


def _rates(some: Sequence[Opportunity]) -> tuple[Any, ...]:
    won, lost = len(of(some, Status.WON)), len(of(some, Status.LOST))
    return rate(won, won + lost), won, lost


def _created(some: Sequence[Opportunity]) -> tuple[Any, ...]:
    return len(some), euros(some)


Slow = tuple[tuple[str, ...], str, tuple[Status, ...], Callable[[Sequence[Opportunity]], Any], str]

BOTH = (Status.WON, Status.LOST)
SLOW: dict[str, Slow] = {
    "R1": (("won", "lost", "won_amount", "lost_amount"), "ended_on", BOTH, how_ended, ""),
    "R4": (("lost_amount",), "ended_on", (Status.LOST,), lambda s: (euros(s),), "lost"),
    "R5": (("lost_amount",), "ended_on", (Status.LOST,), lambda s: (euros(s),), "lost"),
    "R6": (
        ("lost", "lost_amount"),
        "ended_on",
        (Status.LOST,),
        lambda s: (len(s), euros(s)),
        "lost",
    ),
    "R7": (("count", "amount"), "created_on", tuple(Status), _created, "count"),
    "R12": (("count",), "created_on", tuple(Status), lambda s: (len(s),), "count"),
    "R26": (("won_amount",), "ended_on", (Status.WON,), lambda s: (euros(s),), "won"),
    "R18": (("win_rate", "won", "lost"), "ended_on", BOTH, _rates, "win_rate"),
}
EVERY_GROUPING = [
    (each, by)
    for each in SLOW
    for by in REPORTS[each].by
    if by not in (Grouping.QUARTER, Grouping.YEAR)
    and (each, by) not in {("R1", Grouping.REASON), ("R6", Grouping.MONTH)}
]
