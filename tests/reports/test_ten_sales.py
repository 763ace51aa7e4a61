"""Every report by every grouping over ten sales, against figures worked out by hand."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from bot.actions.lists.exporting import pages
from bot.actions.ports import Desk
from bot.domain.facts import Percent
from bot.domain.filters import AnyOf, Between, Filter
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.money import Money
from bot.domain.people import Calendar, Locale
from bot.domain.rates import ExchangeRate
from bot.domain.reports import IN_TIME, REPORTS, Days, Grouping, Scope
from bot.persistence.database.work import SqlWork
from bot.reports.as_json import as_json
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from persistence.company import add_opportunity, found
from reports.figures import TR
from reports.ten_sales import NOW, SPAN, build
from reports.ten_sales_by_hand import EXPECTED
from support.databases import SetClock

ENGLISH = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
PERSIAN = Reader(Locale.EN, Calendar.JALALI, "Europe/Paris")
EVERYBODY = Scope(everybody=True)
ELSEWHERE = {"R23"}


@pytest.fixture
async def sales(work: SqlWork, clock: SetClock) -> SqlWork:
    clock.moment = NOW
    await work.write(build)
    return work


def every_way() -> dict[str, tuple[str, Grouping | None, Grouping | None]]:
    """Each report by each of its groupings, as the figures by hand are called."""
    ways = {}
    for report, definition in REPORTS.items():
        for by in definition.by or (None,):
            crossed = definition.second if by in (*definition.by[-1:], *IN_TIME) else ()
            for second in crossed or (None,):
                name = " ".join(str(each) for each in (report, by, second) if each)
                ways[name] = (report, by, second)
    return {name: way for name, way in ways.items() if way[0] not in ELSEWHERE}


def test_no_grouping_is_left_out() -> None:
    assert set(EXPECTED) == set(every_way())


def told(desk: Desk, name: str, reader: Reader = ENGLISH, **how: Any) -> Composed:
    report, by, second = every_way()[name]
    asked = {"days": SPAN, "by": by, "second": second} | how
    return run(report, desk, EVERYBODY, reader=reader, tr=TR, **asked)


def said(composed: Composed, reader: Reader = ENGLISH) -> list[str]:
    """The rows that hold anything, and the totals, as they are written by hand."""
    document = json.loads(as_json(composed, reader, TR))
    names = 1 if composed.report.id not in {"R13", "R14"} else 3
    lines = [
        ", ".join(map(_cell, row.values()))
        for row in document["rows"]
        if any(each not in (None, 0, "0.00") for each in list(row.values())[names:])
        or not _in_time(composed)
    ]
    return [*lines, ("= " + ", ".join(map(_cell, document["totals"].values()))).strip()]


def _in_time(composed: Composed) -> bool:
    first = composed.table.columns[:1]
    return bool(first) and first[0].key in set(IN_TIME)


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    text = str(value)
    return text.removesuffix(".00").removesuffix(".0")


def by_hand(text: str) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


async def test_all_are_as_worked_out_by_hand(sales: SqlWork) -> None:
    def look(desk: Desk) -> dict[str, list[str]]:
        return {name: said(told(desk, name)) for name in every_way()}

    found = await sales.read(look)
    expected = {name: by_hand(text) for name, text in EXPECTED.items()}
    assert [each for each in found if found[each] != expected[each]] == []


# Traps ------------------------------------------------------------------------------------


async def test_jalali_months_are_others_and_add_up_to_the_same(sales: SqlWork) -> None:
    """Mordad ends on 22 August, so both Augusts are cut in two."""

    def look(desk: Desk) -> tuple[list[str], list[str]]:
        created = said(told(desk, "R7 month", PERSIAN), PERSIAN)
        return created, said(told(desk, "R6 month reason", PERSIAN), PERSIAN)

    created, lost = await sales.read(look)
    assert created == [
        "1404-05, 2, 1300",  # 1, 2
        "1405-04, 1, 2000",  # 3, on 10 Tir
        "1405-05, 1, 500",  # 4, on 19 Mordad
        "1405-06, 6, 2200",  # 5 to 10: 0 + 900 + 100 + 200 + 400 + 600
        "= 10, 6000",
    ]
    assert lost == [
        "1404-06, Price, 1, 300",  # 2, on 8 Shahrivar
        "1405-06, Price, 1, 500",  # 4, on 3 Shahrivar
        "1405-06, Competitor, 2, 500",  # 4 and 5
        "= 3, 800",
    ]


async def test_a_persian_week_begins_on_saturday_and_a_thai_one_on_sunday(
    sales: SqlWork,
) -> None:
    def look(desk: Desk) -> list[list[str]]:
        readers = (
            Reader(Locale.FA, Calendar.JALALI, "Asia/Tehran"),
            Reader(Locale.TH, Calendar.BUDDHIST, "Asia/Bangkok"),
        )
        return [said(told(desk, "R7 week", each), each) for each in readers]

    persian, thai = await sales.read(look)
    assert persian == [
        "2025-08-02, 1, 1000",
        "2025-08-09, 1, 300",  # 2 on Sunday
        "2026-06-27, 1, 2000",
        "2026-08-08, 1, 500",
        "2026-08-22, 2, 900",
        "2026-08-29, 2, 300",
        "2026-09-05, 2, 1000",
        "= 10, 6000",
    ]
    assert [each.partition(",")[0] for each in thai[:2]] == ["2025-08-03", "2025-08-10"]
    assert thai[-1] == persian[-1]


async def test_a_week_is_called_by_its_first_day_and_its_year(sales: SqlWork) -> None:
    def look(desk: Desk) -> Composed:
        week = Days(date(2026, 9, 1), date(2026, 9, 10))
        return told(desk, "R7 week", days=week)

    composed = await sales.read(look)
    assert [column.label for column in composed.spec.columns] == ["31 Aug", "7 Sep"]
    lines = [TR.plain(each, ENGLISH) for each in composed.lines if each]
    assert lines[0].startswith("Week of 31 Aug 2026")
    # What is cut off from a week is not counted: its own days are behind the bar.
    behind = composed.table.behind[0]
    assert behind is not None
    assert behind.conditions[-1] == Between(
        "created_on", date(2026, 9, 1).toordinal(), date(2026, 9, 6).toordinal()
    )


async def test_weeks_to_come_are_not_shown_and_those_left_out_are_told_of(
    sales: SqlWork,
) -> None:
    """Until the end of the year there are 53 weeks, of which 37 have begun by 10 September."""

    def look(desk: Desk) -> Composed:
        return told(desk, "R26 week", days=Days(date(2026, 1, 1), date(2026, 12, 31)))

    composed = await sales.read(look)
    assert len(composed.table.rows) == 37
    assert [each.label for each in composed.spec.columns][-1] == "7 Sep"
    assert composed.notes == (say_of("report-last-of", count=13, spans=37),)
    # In July, the only one, and among those that are shown: Monday the 20th.
    assert [each.label for each in composed.spec.columns if each.highlighted] == ["20 Jul"]
    assert composed.spec.subtitle.startswith("Amount won, €")


async def test_the_week_of_the_title_is_no_other_than_the_one_that_stands_out(
    sales: SqlWork,
) -> None:
    """Of both years: 2000 in July leads, and of 57 weeks it is shown; 1000 a year ago is not."""

    def look(desk: Desk) -> list[Composed]:
        early = Days(date(2025, 8, 1), date(2026, 6, 30))
        return [told(desk, "R26 week"), told(desk, "R26 week", days=early)]

    both, early = await sales.read(look)
    assert both.spec.title.startswith("Week of 20 Jul 2026")
    assert [each.label for each in both.spec.columns if each.highlighted] == ["20 Jul"]
    assert early.spec.title.startswith("Week of 18 Aug 2025")
    assert not any(each.highlighted for each in early.spec.columns)


def plain(text: str) -> str:
    """As it is read: without what keeps a figure together or breaks a Thai line."""
    return re.sub(r"\s+", " ", re.sub("[\u200b\u200f\u2066-\u2069]", "", text))


TWO_MONTHS = [
    # July brought 2000; the whole of June nothing, nor did August, of which nothing is missing.
    (Locale.EN, (6, 1), (7, 31), "Jul 2026: 2k €, nothing in Jun 2026"),
    (Locale.EN, (7, 1), (8, 31), "Nothing in Aug 2026, 2k € in Jul 2026"),
    # Of these the first is cut short: nothing is said of it beside a whole one.
    (Locale.EN, (7, 2), (8, 31), "Jul 2026 brought the most: 2k €"),
]


@pytest.mark.parametrize(("locale", "first", "last", "title"), TWO_MONTHS)
async def test_of_two_whole_months_the_title_compares_them(
    sales: SqlWork,
    locale: Locale,
    first: tuple[int, int],
    last: tuple[int, int],
    title: str,
) -> None:
    def look(desk: Desk) -> Composed:
        days = Days(date(2026, *first), date(2026, *last))
        return told(desk, "R26 month", days=days, reader=replace(ENGLISH, locale=locale))

    composed = await sales.read(look)
    assert plain(composed.spec.title) == title


async def test_a_third_more_than_the_month_before(sales: SqlWork) -> None:
    """2000 in July; 500 of August made won are 75 % less, 2660 are 33 % more."""
    en, fr, fa, th = Locale.EN, Locale.FR, Locale.FA, Locale.TH
    titles = {
        (500, en): "Aug 2026: 500 €, 75% less than Jul 2026 (2k €)",
        (500, fr): "août 2026 : 500 €, 75 % de moins (juil. 2026 : 2 k€)",
        (500, fa): "اوت ۲۰۲۶: ۵۰۰ یورو، ۷۵٪ کمتر از ژوئیه ۲۰۲۶ (۲ هزار یورو)",
        (500, th): "ส.ค. 2026: 500 ยูโร น้อยกว่า ก.ค. 2026 อยู่ 75% (2,000 ยูโร)",
        (2660, en): "Aug 2026: 2.66k €, 33% more than Jul 2026 (2k €)",
        (2000, en): "Aug 2026: 2k €, as much as Jul 2026",
    }

    def look(desk: Desk, locale: Locale) -> str:
        days = Days(date(2026, 7, 1), date(2026, 8, 31))
        reader = replace(ENGLISH, locale=locale)
        return plain(told(desk, "R26 month", days=days, reader=reader).spec.title)

    for (amount, locale), title in titles.items():

        def change(desk: Desk, amount: int = amount) -> None:
            fourth = desk.store.pipelines.numbered("OPP-00004")
            third = desk.store.pipelines.numbered("OPP-00003")
            assert fourth is not None
            assert third is not None
            desk.step(None, StepKind.EDIT, opportunity_id=fourth.id)
            fourth.amount = amount * 100
            fourth.status, fourth.stage_id = third.status, third.stage_id

        await sales.write(change)
        assert await sales.read(partial(look, locale=locale)) == title


async def test_whole_amounts_in_several_rows_are_told_of(sales: SqlWork) -> None:
    """Sale 3 is of a pump and a valve: 2000 stand in both rows, and once in the 3000."""
    composed = await sales.read(lambda desk: told(desk, "R26 product"))
    assert composed.notes == (say_of("report-worth-in-several", count=1),)
    assert plain(composed.spec.title) == "Most won with Pump: 3k €"


async def test_editing_an_old_lost_one_does_not_move_it(sales: SqlWork) -> None:
    names = ("R6 month reason", "R1 reason", "R9", "R18 month")

    def look(desk: Desk) -> list[list[str]]:
        return [said(told(desk, name)) for name in names]

    def change(desk: Desk) -> None:
        second = desk.store.pipelines.numbered("OPP-00002")
        assert second is not None
        desk.step(None, StepKind.EDIT, opportunity_id=second.id)
        second.title, second.touched_at = "Another title", desk.now

    before = await sales.read(look)
    await sales.write(change)
    assert await sales.read(look) == before


async def test_shares_of_thirds_sum_to_a_hundred(sales: SqlWork) -> None:
    """From 1 to 9 September: 7 of the website, 8 of the fair, 9 of nothing known."""

    def look(desk: Desk) -> Composed:
        return told(desk, "R12 source", days=Days(date(2026, 9, 1), date(2026, 9, 9)))

    shares = [row[2] for row in (await sales.read(look)).table.rows]
    assert sorted(each.value for each in shares if isinstance(each, Percent)) == [33, 33, 34]


@pytest.mark.parametrize(
    ("base", "minor", "weighted"),
    [("EUR", 100, Money(150, "EUR")), ("JPY", 1, Money(2, "JPY")), ("IQD", 1, Money(2, "IQD"))],
)
async def test_sums_are_rounded_once(
    work: SqlWork, base: str, minor: int, weighted: Money
) -> None:
    """Three of 1 at 50 %: of euros 1.50; of yen 1.5, which prints 2 and not three times 1."""

    def act(desk: Desk) -> None:
        company = found(desk)
        desk.store.people.organisation().currency = base
        for _ in range(3):
            add_opportunity(desk, company, amount=minor, currency=base, probability=50)

    def look(desk: Desk) -> list[Any]:
        return [
            {each.key: each.value for each in told(desk, name).table.totals}
            for name in ("R10", "R11 stage", "R13 month stage")
        ]

    await work.write(act)
    totals, by_stage, by_month = await work.read(look)
    assert totals["estimated"] == by_stage["weighted"] == by_month["weighted"] == weighted


async def test_money_in_a_third_currency_goes_by_the_rate_of_its_day(sales: SqlWork) -> None:
    """Of 3, in euros: 100 dollars at 0.90 from August on, and 50 pounds nobody has a rate of."""

    def act(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        third = desk.store.pipelines.numbered("OPP-00003")
        assert third is not None
        for since, rate in ((date(2026, 8, 1), 900_000_000), (date(2026, 9, 11), 500_000_000)):
            desk.store.add(ExchangeRate(currency="USD", rate=rate, since=since))
        paper = {"party_id": third.party_id, "opportunity_id": third.id, "at": NOW}
        for amount, currency in ((100_00, "USD"), (50_00, "GBP")):
            kind = RecordKind.INVOICE
            desk.store.add(Record(kind=kind, amount=amount, currency=currency, **paper))

    def look(desk: Desk) -> list[Any]:
        found = [told(desk, name) for name in ("R10", "R17 member", "R25 campaign")]
        asked = found[0].request.selection
        return [*found, desk.store.listings.totals(asked).realised]

    await sales.write(act)
    totals, members, campaigns, listed = await sales.read(look)
    # 1000 and 1500 as before, and 90 of the dollars; the pounds are told of.
    assert {each.key: each.value for each in totals.table.totals}["realised"] == EUROS_2590
    assert {each.key: each.value for each in members.table.totals}["realised"] == EUROS_2590
    assert {each.key: each.value for each in campaigns.table.totals}["invoices"] == 4
    assert listed == EUROS_2590.minor
    for each in (totals, members, campaigns):
        assert each.notes == (say_of("report-unrated", count=1),)


EUROS_2590 = Money(2_590_00, "EUR")


async def test_one_sure_and_one_hopeless_weigh_what_the_sure_one_does(sales: SqlWork) -> None:
    """100 at 99 % and 200 at 0 % are 99, not the mean chance of 49.5 % of 300."""

    def look(desk: Desk) -> Any:
        early = Filter((Between("amount", None, 200_00), AnyOf("status", ("open",))))
        totals = told(desk, "R10", only=early).table.totals
        return {each.key: each.value for each in totals}

    totals = await sales.read(look)
    assert (totals["final"], totals["estimated"]) == (Money(300_00, "EUR"), Money(99_00, "EUR"))


_MARKS = ("past_due", "stale", "no_next_step")


def _counted_in(row: dict[str, Any]) -> tuple[int | None, Money | None]:
    """How many opportunities a bar counts, and what they are worth, where it says so."""
    if "outcome" in row:
        return row["count"], row["amount"]
    if "stale" in row:
        # Behind it is what the first of the marks counts that there is any of.
        return next(n for n in (row[each] for each in _MARKS) if n), None
    for count, money in (
        *(("count", "amount"), ("number", "amount"), ("opportunities", "opportunities_amount")),
        *(("opportunities", None), ("lost", "lost_amount"), ("count", None)),
    ):
        if count in row and (money is None or money in row) and "won" not in row:
            return row[count], row[money] if money else None
    both = row["won"] + row.get("lost", 0) if "won" in row else None
    amount = None
    if isinstance(row.get("won_amount"), Money):
        lost = row.get("lost_amount")
        amount = row["won_amount"] + lost if isinstance(lost, Money) else row["won_amount"]
    return both, amount


async def test_what_is_behind_a_bar_is_listed_and_exported_and_adds_up(sales: SqlWork) -> None:
    def look(desk: Desk) -> int:
        tried = 0
        for name in every_way():
            composed = told(desk, name)
            keys = [each.key for each in composed.table.columns]
            for row, behind in zip(composed.table.rows, composed.table.behind, strict=False):
                assert behind is not None
                asked = replace(composed.request.selection, filter=behind)
                listed = [each.opportunity for page in pages(desk, asked) for each in page]
                count, amount = _counted_in(dict(zip(keys, row, strict=True)))
                if name.startswith(("R17", "R19")):
                    count, amount = row[keys.index(_OF_COURSE[name[:3]])], None
                assert count is None or len(listed) == count, (name, row)
                worth = Money(sum(each.amount or 0 for each in listed), "EUR")
                assert amount is None or worth == amount, (name, row)
                tried += count is not None
        return tried

    assert await sales.read(look) > 100


_OF_COURSE = {"R17": "opportunities", "R19": "number"}
