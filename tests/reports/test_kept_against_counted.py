"""What the kept sums answer, the indexes answer alike, over any days and by anything.

A filter that leaves nothing out is one that no sums are kept for.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.filters import AnyOf, Filter, Mark, Marked
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.listings import Order, Selection
from bot.domain.moves import Status
from bot.domain.opportunities import Priority
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Party, PartyKind, Product
from bot.domain.people import Calendar
from bot.domain.rates import ExchangeRate
from bot.domain.reports import IN_TIME, Days, Grouping, Scope, Window
from bot.domain.tallies import Figure, Lead, Question, Spread, Tallies, Tally, Top
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork
from bot.persistence.reports import leading
from bot.persistence.reports.rolled import Rolls
from bot.reports.groups import spans
from persistence.company import add_follow_up, add_opportunity, add_party, found
from reports.random_sales import SPAN, build

EVERYBODY = Scope(everybody=True)
ALL = Filter((AnyOf("priority", tuple(each.value for each in Priority)),))
G, W = Grouping, Window
LOST, WON = (Status.LOST,), (Status.WON,)
KEPT: tuple[tuple[Window, tuple[Status, ...], tuple[Grouping, ...]], ...] = (
    *((W.CREATED, (), by) for by in ((), (G.MEMBER,), (G.SOURCE,), (G.CAMPAIGN,), (G.STAGE,))),
    *((W.CREATED, (), (by,)) for by in (G.DAY, G.MONTH, G.QUARTER, G.YEAR)),
    *((W.ENDED, (), by) for by in ((), (G.MEMBER,), (G.TYPE,), (G.PIPELINE,), (G.PRODUCT,))),
    *(
        (W.ENDED, LOST, by)
        for by in ((G.REASON,), (G.MONTH, G.REASON), (G.YEAR, G.REASON), (G.COMPETITOR,))
    ),
    *((W.ENDED, LOST, by) for by in ((G.COMPETITOR, G.REASON), (G.PRODUCT,))),
    *((W.ENDED, WON, by) for by in ((G.REASON,), (G.SOURCE,), (G.PRODUCT,))),
    *((W.CLOSE, (), by) for by in ((G.MONTH, G.STAGE), (G.QUARTER, G.MEMBER), (G.STAGE,))),
)


def session_of(desk: Desk) -> AuditedSession:
    session: AuditedSession = desk.store._session  # type: ignore[attr-defined]
    return session


def asked(desk: Desk, filter_: Filter = Filter()) -> Selection:  # noqa: B008 - it is empty
    return Selection(EVERYBODY, filter_, Order.TOUCHED, desk.now, "Europe/Paris", "EUR")


def any_days(chance: random.Random) -> Days:
    """Of one day to a hundred; their ends fall on any day of a block."""
    first = SPAN.first + timedelta(chance.randrange(80))
    return Days(first, first + timedelta(chance.choice((0, 5, 7, 15, 30, 100))))


def of_any_days(chance: random.Random, desk: Desk, what: Any) -> Question:
    window, statuses, by = what
    days = any_days(chance)
    in_time = next((each for each in by if each in IN_TIME), None)
    calendar = chance.choice((Calendar.GREGORIAN, Calendar.JALALI))
    cut = spans(in_time, days, calendar) if in_time else ()
    return Question(asked(desk), window, days, statuses, by, cut)


def told(tallies: Tallies) -> tuple[Any, ...]:
    rows = {row.key: (row.whole, dict(row.by_status)) for row in tallies.rows}
    return rows, tallies.whole.whole, dict(tallies.whole.by_status), tallies.several


@pytest.mark.parametrize("seed", [11, 12])
async def test_kept_sums_and_indexes_answer_alike(work: SqlWork, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - data for a test

    def fill(desk: Desk) -> None:
        company = build(desk, seed)
        desk.step(None, StepKind.IMPORT)
        words = [{"name": f"Hose {n}", "search_key": f"hose{n}"} for n in range(3)]
        more = [
            desk.store.add(
                Product(code=each["name"], words_key=each["name"], currency="EUR", **each)
            ).id
            for each in words
        ]
        for made in range(30):
            each = add_opportunity(desk, company, amount=made * 7, created_on=SPAN.first)
            each.status, each.ended_at = Status.WON, desk.now
            each.ended_on = SPAN.first + timedelta(chance.randrange(100))
            each.stage_id = company.won
            for nth in chance.choices(more, k=chance.randrange(1, 4)):
                each.lines.append(
                    Line(product_id=nth, name="H", quantity=1000, unit_price=1, position=nth)
                )

    await work.write(fill)

    def look(desk: Desk) -> int:
        several = 0
        for what in KEPT * 2:
            kept = of_any_days(chance, desk, what)
            counted = replace(kept, selection=asked(desk, ALL))
            assert Rolls.of(kept) is not None
            assert Rolls.of(counted) is None
            figures = desk.store.figures
            one, other = (figures.tally(each, weighted=True) for each in (kept, counted))
            assert told(one) == told(other), kept
            if len(kept.by) > 1:
                asked_alone = (kept, *(replace(kept, by=(each,)) for each in kept.by))
                alone = [figures.tally(each, weighted=True) for each in asked_alone]
                crossed = figures.crossed(counted, weighted=True)
                assert list(map(told, crossed)) == list(map(told, alone)), kept
            several += one.several
        return several

    assert await work.read(look) > 0


# Money of records --------------------------------------------------------------------------


def hang(desk: Desk, seed: int) -> None:
    """Records of every kind and state: in the currency of theirs, in none, and in euros."""
    company, chance = build(desk, seed), random.Random(seed)  # noqa: S311
    desk.step(None, StepKind.IMPORT)
    rows = desk.store.listings.page(asked(desk), size=100)
    for row in rows:
        each = row.opportunity
        for _ in range(chance.randrange(4)):
            money = chance.choice(
                ((None, None), (chance.randrange(10**12), each.currency), (17, "EUR"))
            )
            kind = chance.choice(
                (RecordKind.INVOICE, RecordKind.QUOTE, RecordKind.SALES_RETURN, RecordKind.NOTE)
            )
            desk.store.add(
                Record(
                    party_id=company.acme,
                    opportunity_id=each.id,
                    kind=kind,
                    state=chance.choice(tuple(RecordState)),
                    amount=money[0],
                    currency=money[1],
                    at=desk.now,
                    deleted_at=desk.now if chance.random() < 0.1 else None,
                )
            )


KINDS = (
    (RecordKind.INVOICE, W.CREATED, ((), (G.MEMBER,), (G.CAMPAIGN,))),
    (RecordKind.INVOICE, W.ENDED, ((),)),
    (RecordKind.QUOTE, W.CREATED, ((G.MEMBER,), (G.CAMPAIGN,))),
    (RecordKind.SALES_RETURN, W.CREATED, ((),)),
    (RecordKind.SALES_RETURN, W.ENDED, ((),)),
)


@pytest.mark.parametrize("seed", [21, 22])
async def test_money_of_records_is_the_same_from_the_sums(work: SqlWork, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    await work.write(lambda desk: hang(desk, seed))

    def look(desk: Desk) -> int:
        tried = 0
        for kind, window, groupings in KINDS * 3:
            for by in groupings:
                kept = Question(asked(desk), window, any_days(chance), (), by)
                assert Rolls.of(kept, kind) is not None
                counted = replace(kept, selection=asked(desk, ALL))
                said = [desk.store.figures.records(each, kind) for each in (kept, counted)]
                one, other = (
                    {key: each for key, each in records.groups.items() if each.count}
                    for records in said
                )
                assert one == other, (kind, kept)
                assert said[0].whole == said[1].whole
                tried += len(one)
        return tried

    assert await work.read(look) > 30


async def test_a_record_in_a_third_currency_goes_by_the_rate_of_its_day(work: SqlWork) -> None:
    """Of 1,000 ¥ on an opportunity in euros, at 0.006 on that day; it is in no kept sum."""

    def act(desk: Desk) -> Figure:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        desk.store.add(ExchangeRate(currency="JPY", since=date(2026, 1, 1), rate=6_000_000))
        each = add_opportunity(desk, company, amount=500)
        for amount, currency in ((1_000, "JPY"), (2_50, "EUR")):
            desk.store.add(
                Record(
                    party_id=company.acme,
                    opportunity_id=each.id,
                    kind=RecordKind.INVOICE,
                    amount=amount,
                    currency=currency,
                    at=desk.now,
                )
            )
        desk.store.flush()
        question = Question(asked(desk), W.CREATED)
        return desk.store.figures.records(question, RecordKind.INVOICE).whole

    assert await work.write(act) == Figure(2, 6_00 + 2_50)


# The customers that lead --------------------------------------------------------------------


def by_rank(rows: tuple[Tally, ...], top: Top) -> list[Tally]:
    """Sorted the slow way; equal ones stay in the order of their names."""

    def rank(row: Tally) -> tuple[int, ...]:
        count, won = row.whole.count, row.of(Status.WON).count
        if top.lead is Lead.COUNT:
            return (count,)
        if top.lead is Lead.AMOUNT:
            return (row.whole.amount,)
        return (int(count >= top.least), (200 * won + count) // (2 * count))

    return sorted(rows, key=rank, reverse=True)


@pytest.mark.parametrize(
    "top",
    [
        *(Top(3, Lead.COUNT), Top(1, Lead.COUNT), Top(3, Lead.AMOUNT)),
        *(Top(2, Lead.WIN_RATE, 5), Top(3, Lead.WIN_RATE, 1), Top(3, Lead.WIN_RATE, 50)),
    ],
)
@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("dear", [0, 10**6])
async def test_the_customers_that_lead_and_all_others(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch, top: Top, *, own: bool, dear: int
) -> None:
    """Whether what they have is found among the days or, where that costs less, by customer;
    and whether names of equal ones are looked up or read in the order of all names.
    """
    monkeypatch.setattr(leading, "_LOOKED_UP", max(1, dear))
    monkeypatch.setattr(leading, "_NAMES", dear)
    company = await work.write(lambda desk: build(desk, 31))

    def look(desk: Desk) -> None:
        statuses = (Status.WON, Status.LOST)
        scope = Scope(member_id=company.nadia) if own else EVERYBODY
        selection = replace(asked(desk), scope=scope)
        every = Question(selection, W.ENDED, SPAN, statuses, (G.CUSTOMER,))
        whole = desk.store.figures.tally(every, weighted=True)
        few = desk.store.figures.tally(replace(every, top=top), weighted=True)
        first = by_rank(whole.rows, top)
        leaders = {row.key: row for row in few.rows}
        assert leaders == {row.key: row for row in first[: top.most]}
        assert [row.key for row in by_rank(few.rows, top)] == [r.key for r in first[: top.most]]
        assert few.whole == whole.whole
        assert few.groups == len(whole.rows) > top.most
        rest = first[top.most :]
        assert few.others is not None
        assert few.others.whole.count == sum(row.whole.count for row in rest)
        for status in statuses:
            assert few.others.of(status).count == sum(row.of(status).count for row in rest)
        # Each row is rounded by itself, the others once together.
        assert abs(few.others.whole.amount - sum(r.whole.amount for r in rest)) <= len(rest)

    await work.read(look)


@pytest.mark.parametrize("dear", [0, 8, 10**6])
async def test_of_equal_ones_the_first_by_name_however_many_names_stand_before(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch, dear: int
) -> None:
    """Forty names before them have sold nothing: of those read first none is among the equal."""
    monkeypatch.setattr(leading, "_NAMES", dear)

    def act(desk: Desk) -> list[str]:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        ended = {"status": Status.WON, "ended_at": desk.now, "ended_on": SPAN.first, "amount": 1}
        for n in range(40):
            add_party(desk, f"Anna {n:02}")
        # The last name came first, so that ids say nothing of the order.
        for n in reversed(range(10)):
            each = add_party(desk, f"Zoe {n}")
            add_opportunity(desk, company, party_id=each.id, **ended)
        best = add_party(desk, "Zz best")
        for _ in range(2):
            add_opportunity(desk, company, party_id=best.id, **ended)
        desk.store.flush()
        question = Question(asked(desk), W.ENDED, SPAN, WON, (G.CUSTOMER,), top=Top(4, Lead.COUNT))
        rows = desk.store.figures.tally(question).rows
        return [each.labels[0].text for each in rows if isinstance(each.labels[0], Name)]

    assert await work.write(act) == ["Zoe 0", "Zoe 1", "Zoe 2", "Zz best"]


@pytest.mark.parametrize("most", [1, 2])
async def test_leaders_of_more_money_than_a_number_of_64_bits(work: SqlWork, most: int) -> None:
    """A cent more is a cent more, however much there is, and in whatever currency."""
    huge = 2**63 - 1

    def act(desk: Desk) -> list[tuple[str, int]]:
        company = found(desk)
        for name, amounts in (
            ("Almost", (huge, huge, huge - 1)),
            ("Most", (huge, huge, huge)),
            ("Far", (huge, huge)),
        ):
            made = Party(kind=PartyKind.COMPANY, name=name, search_key="", words_key="",
                         created_at=desk.now)  # fmt: skip
            owner = desk.store.add(made).id
            for amount in amounts:
                won = {"status": Status.WON, "ended_at": desk.now, "ended_on": SPAN.first}
                add_opportunity(desk, company, party_id=owner, amount=amount, **won)
        ended = {"status": Status.WON, "ended_at": desk.now, "ended_on": SPAN.first}
        known = {"party_id": owner, "currency": "JPY", "rate": 1_000_000, **ended}
        add_opportunity(desk, company, amount=huge, **known)
        desk.store.flush()
        asked_for = Question(
            asked(desk), W.ENDED, SPAN, WON, (G.CUSTOMER,), top=Top(most, Lead.AMOUNT)
        )
        found_ones = desk.store.figures.tally(asked_for)
        assert found_ones.groups == 3
        return [(getattr(row.label, "text", ""), row.whole.amount) for row in found_ones.rows]

    exact = [("Almost", 3 * huge - 1), ("Most", 3 * huge)]
    assert await work.write(act) == sorted(exact[-most:])


@pytest.mark.parametrize("dear", [0, 10**9])
async def test_where_nobody_won_the_first_names_lead(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch, dear: int
) -> None:
    """Whether each name is looked up, or all names are walked over in their order."""
    monkeypatch.setattr(leading, "_NAMES", dear)
    await work.write(lambda desk: build(desk, 33))
    top = Top(3, Lead.WIN_RATE, 5)

    def look(desk: Desk) -> tuple[Tallies, Tallies]:
        every = Question(asked(desk), W.ENDED, SPAN, (Status.LOST,), (G.CUSTOMER,))
        return (
            desk.store.figures.tally(replace(every, top=top)),
            desk.store.figures.tally(every),
        )

    few, whole = await work.read(look)
    assert few.groups == len(whole.rows) > top.most
    # Those of enough come before those of too few, and then the names tell.
    assert {row.key for row in few.rows} == {r.key for r in by_rank(whole.rows, top)[: top.most]}


async def test_with_room_for_all_nobody_is_left_out(work: SqlWork) -> None:
    await work.write(lambda desk: build(desk, 32))

    def look(desk: Desk) -> tuple[Tallies, Tallies]:
        every = Question(asked(desk), W.CREATED, SPAN, (), (G.CUSTOMER,))
        top = replace(every, top=Top(5, Lead.COUNT))
        return desk.store.figures.tally(top), desk.store.figures.tally(every)

    one, other = await work.read(look)
    assert one == other
    assert one.others is None


# Values side by side ------------------------------------------------------------------------


async def test_values_written_side_by_side_are_all_there(work: SqlWork) -> None:
    def act(desk: Desk) -> Any:
        company = found(desk)
        for minutes in (0, 7, 7, None, 90):
            add_opportunity(desk, company, created_on=SPAN.first, first_response_minutes=minutes)
        add_opportunity(desk, company, created_on=SPAN.last, first_response_minutes=None)
        cut = spans(G.DAY, SPAN, Calendar.GREGORIAN)
        by_day = Question(asked(desk), W.CREATED, SPAN, (), (G.DAY,), cut)
        return desk.store.figures.spread(by_day, Spread.RESPONSE)

    first, last = await work.write(act)
    assert (first.key, first.without) == ((SPAN.first,), 1)
    assert (first.numbers, first.times) == ([0, 7, 90], [1, 2, 1])
    assert (last.numbers, last.without) == ([], 1)


# What the sums answer of marks --------------------------------------------------------------


async def test_past_due_ones_by_member_are_in_the_sums_of_open_ones(work: SqlWork) -> None:
    await work.write(lambda desk: build(desk, 17))

    def look(desk: Desk) -> int:
        late = Filter((Marked(Mark.PAST_DUE),))
        kept = Question(asked(desk, late), W.NOW, by=(G.MEMBER,))
        counted = replace(kept, selection=asked(desk, late & ALL))
        assert Rolls.of(kept) is not None
        assert Rolls.of(counted) is None
        one, other = (desk.store.figures.tally(each) for each in (kept, counted))
        assert told(one) == told(other)
        every = desk.store.figures.tally(replace(kept, selection=asked(desk)))
        assert one.whole.whole.count < every.whole.whole.count
        return one.whole.whole.count

    assert await work.read(look)


# Follow-ups ---------------------------------------------------------------------------------


async def test_follow_ups_of_what_is_deleted_are_in_no_diary(work: SqlWork) -> None:
    due = datetime.fromisoformat("2026-07-01T09:00")

    def act(desk: Desk) -> Any:
        desk.step(None, StepKind.IMPORT)
        company = found(desk)
        kept, gone = (add_opportunity(desk, company) for _ in range(2))
        for each in (kept, kept, gone):
            add_follow_up(desk, company, each.id, due)
        gone.deleted_at = desk.now
        days = Days(due.date(), due.date())
        return desk.store.figures.diaries(asked(desk), days)

    (diary,) = await work.write(act)
    assert (diary.ahead, diary.overdue, diary.done) == (2, 0, 0)
