"""Every report against a slow and obvious computation over random data, on both engines.

And behind every row of a table stands a selection whose list adds up to that row.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name, Percent, Term
from bot.domain.filters import AnyOf, Filter
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.listings import Order, Selection
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import CURRENCIES, Money, rounded
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity, Priority
from bot.domain.opportunity_parts import Competing, Line, LostFor, StageChange
from bot.domain.parties import Product
from bot.domain.people import Calendar, Locale, Member, Team
from bot.domain.reports import REPORTS, Days, Grouping, Scope
from bot.persistence.database.work import SqlWork
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.speech.calendars import Month
from bot.speech.reader import Reader
from persistence.company import Company, add_opportunity, add_party, found
from reports.figures import TR

EVERYBODY = Scope(everybody=True)
SPAN = Days(date(2025, 11, 20), date(2026, 3, 2))
MANY = 70


@dataclass(frozen=True)
class Town:
    company: Company
    seed: int
    scope: Scope
    only: Filter
    reader: Reader


def build(desk: Desk, seed: int) -> Company:
    """Opportunities of every kind at random, in three currencies, some deleted."""
    company, chance = found(desk), random.Random(seed)  # noqa: S311 - data for a test
    desk.step(None, StepKind.IMPORT)
    items = {
        kind: [
            None,
            *(
                desk.store.add(ListItem(kind=kind, name=f"{kind} {n}", position=n + 20)).id
                for n in range(3)
            ),
        ]
        for kind in ListKind
    }
    parties = [company.acme, *(add_party(desk, f"Party {n}").id for n in range(4))]
    product = desk.store.get(Product, company.pump)
    assert product is not None
    for _ in range(MANY):
        made = add_opportunity(desk, company, **_facts(chance, company, items, parties))
        _end(made, chance, company, items)
        for position in range(chance.choice((0, 0, 1, 2))):
            made.lines.append(_line(company.pump, position))
        ids = chance.sample(items[ListKind.COMPETITOR][1:], chance.choice((0, 0, 1, 2)))
        made.competing = [Competing(competitor_id=each, position=n) for n, each in enumerate(ids)]
        made.deleted_at = desk.now if chance.random() < 0.06 else None
        desk.store.flush()
        _hang_on(desk, made, chance, company)
    return company


def _facts(chance: random.Random, company: Company, items: Any, parties: Any) -> dict[str, Any]:
    currency = chance.choice(("EUR", "EUR", "JPY", "IQD"))
    rate = {"EUR": 10**9, "JPY": 6_123_457, "IQD": 650_001}[currency]
    created = SPAN.first + timedelta(chance.randrange(-20, (SPAN.last - SPAN.first).days + 1))
    stage = chance.choice((company.contact, company.proposal))
    return {
        "amount": chance.choice((None, 0, chance.randrange(1, 10**9))),
        "currency": currency,
        "rate": rate,
        "created_on": created,
        "close_date": chance.choice((None, created + timedelta(chance.randrange(10, 200)))),
        "stage_id": stage,
        "open_stage_id": stage,
        "probability": chance.randrange(101),
        "assignee_id": chance.choice((None, company.nadia, company.omid, company.somchai)),
        "created_by": chance.choice((company.nadia, company.somchai)),
        "party_id": chance.choice(parties),
        "source_id": chance.choice(items[ListKind.SOURCE]),
        "campaign_id": chance.choice(items[ListKind.CAMPAIGN]),
        "type_id": chance.choice(items[ListKind.TYPE][1:]),
        "priority": chance.choice(tuple(Priority)),
        "first_response_minutes": chance.choice((None, 0, chance.randrange(500))),
    }


def _end(made: Opportunity, chance: random.Random, company: Company, items: Any) -> None:
    status = chance.choice((Status.OPEN, Status.WON, Status.WON, Status.LOST, Status.LOST))
    if status is Status.OPEN:
        return
    made.status = status
    made.ended_at = made.created_at
    made.ended_on = min(made.created_on + timedelta(chance.randrange(90)), SPAN.last)
    made.stage_id = company.won if status is Status.WON else company.lost
    if status is Status.WON:
        made.amount = made.amount or 0
        made.win_reason_id = chance.choice(items[ListKind.WIN_REASON])
        return
    ids = chance.sample(items[ListKind.LOSS_REASON][1:], chance.choice((1, 1, 2, 3)))
    made.lost_for = [LostFor(reason_id=each, position=n) for n, each in enumerate(ids)]


def _line(product_id: int, position: int) -> Line:
    return Line(product_id=product_id, name="Pump", quantity=1000, unit_price=5, position=position)


def _hang_on(desk: Desk, made: Opportunity, chance: random.Random, company: Company) -> None:
    for kind in chance.sample((RecordKind.QUOTE, RecordKind.INVOICE, RecordKind.SALES_RETURN), 2):
        amount = chance.randrange(10**6)
        desk.store.add(
            Record(
                party_id=made.party_id,
                opportunity_id=made.id,
                kind=kind,
                amount=amount,
                currency=made.currency,
                at=desk.now,
            )
        )
    desk.store.add(
        StageChange(
            opportunity_id=made.id,
            from_stage_id=company.contact,
            to_stage_id=made.stage_id,
            at=desk.now,
            by=None,
            seconds=chance.randrange(10**7),
        )
    )


# The slow way -----------------------------------------------------------------------------


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


def _ended(some: Sequence[Opportunity]) -> tuple[Any, ...]:
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
    "R1": (("won", "lost", "won_amount", "lost_amount"), "ended_on", BOTH, _ended, ""),
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
    if by is not Grouping.QUARTER
    and (each, by) not in {("R1", Grouping.REASON), ("R6", Grouping.MONTH)}
]

ENGLISH = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
PERSIAN = Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran")
NOT_CLOSED = AnyOf("status", ("open", "won", "lost"))
OPEN_OR_WON = Filter((NOT_CLOSED, AnyOf("priority", ("high", "low"))))


def leave_team(desk: Desk, member_id: int) -> None:
    desk.step(None, StepKind.SETTINGS)
    member = desk.store.get(Member, member_id)
    assert member is not None
    member.team_id = None


@pytest.fixture(params=[(1, False, False), (2, True, False), (3, False, True)])
async def town(request: pytest.FixtureRequest, work: SqlWork) -> Town:
    seed, own, narrowed = request.param
    company = await work.write(lambda desk: build(desk, seed))
    if narrowed:
        await work.write(lambda desk: leave_team(desk, company.somchai))
    return Town(
        company,
        seed,
        Scope(member_id=company.nadia) if own else EVERYBODY,
        OPEN_OR_WON if narrowed else Filter(),
        PERSIAN if own else ENGLISH,
    )


def told(desk: Desk, town: Town, report: str, by: Grouping | None = None) -> Composed:
    return run(
        report, desk, town.scope, days=SPAN, reader=town.reader, tr=TR, by=by, only=town.only
    )


async def test_groups_count_what_a_slow_walk_counts(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        assert len(all_of) > 5
        for report, by in EVERY_GROUPING:
            keys, day, statuses, slow, skip = SLOW[report]
            some = of(in_days(all_of, day), *statuses)
            found_rows = rows_of(told(desk, town, report, by), keys, skip)
            groups = grouped(desk, some, by, day, town)
            # A rate of 0 % is a figure too: such rows are no empty months.
            if report == "R18":
                groups = {key: part for key, part in groups.items() if of(part, Status.WON)}
                found_rows = {key: row for key, row in found_rows.items() if row[1]}
            slowly = {key: slow(part) for key, part in groups.items()}
            assert found_rows == slowly, (report, by)

    await work.read(look)


async def test_totals_count_each_opportunity_once(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        for report, by in EVERY_GROUPING:
            keys, day, statuses, slow, _ = SLOW[report]
            some = of(in_days(all_of, day), *statuses)
            totals = {each.key: each.value for each in told(desk, town, report, by).table.totals}
            assert tuple(totals[key] for key in keys) == slow(some), (report, by)

    await work.read(look)


COUNTS = ("number", "count", "lost", "opportunities", "past_due")


async def test_behind_every_row_is_a_list_that_adds_up_to_it(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> int:
        tried = 0
        for report, definition in REPORTS.items():
            for by in definition.by or (None,):
                table = told(desk, town, report, by).table
                at = {each.key: n for n, each in enumerate(table.columns)}
                for row, behind in zip(table.rows, table.behind, strict=False):
                    assert behind is not None
                    totals = desk.store.listings.totals(
                        Selection(
                            town.scope, behind, Order.TOUCHED, desk.now, "Europe/Paris", "EUR"
                        )
                    )
                    tried += 1
                    if "won" in at and "lost" in at and report != "R19":
                        assert (totals.won, totals.lost) == (row[at["won"]], row[at["lost"]])
                    elif (key := next((each for each in COUNTS if each in at), None)) is not None:
                        assert totals.count == row[at[key]], (report, by, row)
                    if report != "R19" and (money := at.get("amount", at.get("lost_amount"))):
                        lost_only = "won_amount" not in at
                        assert not lost_only or Money(totals.final, "EUR") == row[money]
        return tried

    assert await work.read(look) > 100


async def test_the_other_reports(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        created, ended = in_days(all_of, "created_on"), in_days(all_of, "ended_on")
        won, still_open = of(ended, Status.WON), of(all_of, Status.OPEN)

        def totals(report: str, by: Grouping | None = None) -> dict[str, Any]:
            table = told(desk, town, report, by).table
            return {each.key: each.value for each in table.totals}

        # R3 and R10: three totals, and what came back.
        opened = of(created, Status.OPEN)
        assert totals("R3")["final"] == euros(opened)
        assert totals("R3")["estimated"] == expected(opened)
        assert totals("R3", Grouping.ENDED)["count"] == len(ended)
        assert totals("R10")["estimated"] == expected(all_of)
        assert totals("R10")["final"] == euros(all_of)
        listed = desk.store.listings.totals(
            Selection(town.scope, town.only, Order.TOUCHED, desk.now, "Europe/Paris", "EUR")
        )
        assert totals("R10")["realised"] == Money(listed.realised, "EUR")
        # R8: mean and median of whole days.
        days = sorted((e.ended_on - e.created_on).days for e in won if e.ended_on)
        if days:
            middle = (days[len(days) // 2] + days[(len(days) - 1) // 2]) / Decimal(2)
            assert totals("R8")["median_days"] == middle
            mean = Decimal(sum(days)) / len(days)
            assert abs(totals("R8")["mean_days"] - mean) <= Decimal("0.05")
        # R9: the last row is 90 days.
        last = told(desk, town, "R9").table.rows[-1]
        lately = [e for e in all_of if e.ended_on and (desk.today - e.ended_on).days < 90]
        assert last[1:] == _ended(of(lately, *BOTH))
        # R11 and R13: all that is open, whatever its close date.
        assert totals("R11")["weighted"] == expected(still_open)
        for by in (Grouping.MONTH, Grouping.QUARTER):
            assert totals("R13", by)["count"] == len(still_open)
            cells = told(desk, town, "R13", by).table.rows
            assert sum(row[2] for row in cells) == len(still_open)
        # R15: 0 minutes count, those without an answer do not.
        answers = [e.first_response_minutes for e in created]
        assert totals("R15")["without"] == answers.count(None)
        known = sorted(each for each in answers if each is not None)
        if known:
            assert totals("R15")["p90"] == known[-(-len(known) * 9 // 10) - 1]
        # R17, R19, R20, R25.
        assert totals("R17")["value"] == euros(of(created, Status.WON))
        assert totals("R19")["converted"] == len(of(created, Status.WON))
        assert (totals("R19")["won"], totals("R19")["lost"]) == _ended(ended)[:2]
        assert totals("R20")["count"] == len(all_of)
        linked = [e for e in created if e.campaign_id]
        assert totals("R25")["opportunities"] == len(linked)
        assert totals("R25")["customers"] == len({e.party_id for e in linked})
        # R21: past due is before today; none here has a follow-up.
        late = [e for e in still_open if e.close_date and e.close_date < desk.today]
        assert (totals("R21")["past_due"], totals("R21")["no_next_step"]) == (
            len(late),
            len(still_open),
        )
        # R22: each competitor with each reason; the total counts each once.
        pairs = sum(
            max(len(e.competing), 1) * max(len(e.lost_for), 1) for e in of(ended, Status.LOST)
        )
        assert sum(row[2] for row in told(desk, town, "R22").table.rows) == pairs
        assert totals("R22")["lost"] == len(of(ended, Status.LOST))

    await work.read(look)


async def test_months_of_two_calendars_differ_and_add_up_alike(work: SqlWork) -> None:
    await work.write(lambda desk: build(desk, 4))

    def look(desk: Desk) -> tuple[Composed, Composed]:
        return tuple(
            run("R7", desk, EVERYBODY, days=SPAN, reader=each, tr=TR, by=Grouping.MONTH)
            for each in (ENGLISH, PERSIAN)
        )

    gregorian, jalali = await work.read(look)
    assert [row[1] for row in gregorian.table.rows] != [row[1] for row in jalali.table.rows]
    assert gregorian.table.totals == jalali.table.totals
    for each in (gregorian, jalali):
        assert sum(row[1] for row in each.table.rows) == each.table.totals[0].value
