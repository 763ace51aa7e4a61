"""From rows in a database to sentences: the whole way, once for each report."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.actions.access import scope_of
from bot.actions.ports import Desk
from bot.domain.lists import ListItem, ListKind
from bot.domain.opportunity_parts import Competing
from bot.domain.people import Calendar, Locale, Member, Role
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from bot.reports.catalogue import REPORTS, run
from bot.reports.composed import Composed
from bot.speech.reader import Reader
from bot.speech.reply import say_of
from persistence.company import Company, add_opportunity, found, lose, win
from reports.figures import TR

READER = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
IN_MARCH = date(2026, 3, 1)


def business(desk: Desk) -> Company:
    """Today is 2 March 2026. Nadia sells for North, Somchai for South."""
    company = found(desk)

    def add(amount: int, **known: Any) -> Any:
        return add_opportunity(desk, company, amount=amount * 100, **known)

    win(desk, company, add(1_000, created_on=date(2026, 2, 19)), on=IN_MARCH)
    win(desk, company, add(9_000, assignee_id=company.somchai), on=date(2026, 1, 5))
    for amount in (100, 200):
        lose(desk, company, add(amount), on=IN_MARCH)
    lose(desk, company, add(300), company.price, company.competitor, on=IN_MARCH)
    add(500, close_date=date(2026, 3, 20), probability=40)
    add(700, close_date=date(2026, 4, 9), probability=100, stage_id=company.proposal)
    return company


def _title(composed: Composed) -> str:
    return composed.spec.title.replace("\u00a0", " ")


async def test_everybody_sees_everything(work: SqlWork) -> None:
    await work.write(business)

    def look(desk: Desk) -> dict[str, Composed]:
        admin = Member(
            name="Ada",
            role=Role.ADMIN,
            locale=Locale.EN,
            calendar=Calendar.GREGORIAN,
            zone="Europe/Paris",
        )
        scope = scope_of(admin, desk)
        return {each: run(each, desk, scope, days=30, reader=READER, tr=TR) for each in REPORTS}

    told = await work.read(look)
    assert {each: _title(composed) for each, composed in told.items()} == {
        "R1": "“Price” cost us all 3 lost opportunities",
        "R2": "Nothing found",
        "R3": "2 new and still open",
        "R4": "Nadia lost the most: 600 €",
        "R5": "3 lost, worth 600 €",
        "R6": "Price leads with 3 lost",
        "R7": "Acme leads with 7 new opportunities",
        "R8": "A win takes 10 days, half of them up to 10",
        "R9": "1 won and 3 lost in 30 days",
        "R10": "7 opportunities should bring 10.9k €",
        "R11": "The largest sum waits at “Proposal”: 700 €",
        "R12": "7 new opportunities",
        "R13": "2 open opportunities",
        "R14": "March stands at 83% of its forecast",
        "R15": "7 opportunities, and no response yet",
        "R16": "Nothing found",
        "R17": "Somchai won the most: 9k €",
        "R18": "1 won and 3 lost: 25%",
        "R19": "Of 7 that began, 2 won so far",
        "R20": "“Contact” takes longest: 0 days",
        "R21": "0 past due, 0 stale, 2 without a next step",
        "R22": "3 lost, with no competitor named",
        "R23": "From 4 Mar 2026 on, this says what changed",
        "R24": "No goal is running today",
        "R25": "Nothing found",
        "R26": "Acme brought the most: 1k €",
    }
    totals = {each.key: each.value for each in told["R1"].table.totals}
    assert (totals["won"], totals["lost"], totals["open"]) == (1, 3, 2)
    assert totals["several_reasons"] == 1


async def test_a_rep_sees_their_own(work: SqlWork) -> None:
    company = await work.write(business)

    def look(desk: Desk) -> Composed:
        somchai = desk.store.get(Member, company.somchai)
        assert somchai is not None
        return run("R1", desk, scope_of(somchai, desk), days=90, reader=READER, tr=TR)

    told = await work.read(look)
    assert _title(told) == "No opportunity was lost in these 90 days"
    assert told.spec.footer == "Your own opportunities"
    assert {each.key: each.value for each in told.table.totals}["won"] == 1


async def _competitors(work: SqlWork) -> Composed:
    def look(desk: Desk) -> Composed:
        everybody = Scope(everybody=True)
        return run("R22", desk, everybody, days=30, reader=READER, tr=TR)

    return await work.read(look)


async def test_reasons_beside_no_competitor_are_no_rows(work: SqlWork) -> None:
    """Two reasons are two columns; the one row there is holds the opportunity once."""

    def lost(desk: Desk) -> None:
        company = found(desk)
        both = (company.price, company.competitor)
        lose(desk, company, add_opportunity(desk, company, amount=300), *both, on=IN_MARCH)
        lose(desk, company, add_opportunity(desk, company, amount=200), on=IN_MARCH)

    await work.write(lost)
    told = await _competitors(work)
    assert told.finding.key == "report-competitors-unnamed"
    assert _title(told) == "2 lost, with no competitor named"
    assert told.notes == (say_of("report-several-reasons", count=1),)


async def test_rivals_of_one_sale_are_rows_that_overlap(work: SqlWork) -> None:
    def lost(desk: Desk) -> None:
        company = found(desk)
        names = ("Rival", "Other")
        rivals = [
            desk.store.add(ListItem(kind=ListKind.COMPETITOR, position=n, name=name))
            for n, name in enumerate(names)
        ]
        desk.store.flush()
        made = add_opportunity(desk, company, amount=300)
        made.competing = [
            Competing(competitor_id=each.id, position=n) for n, each in enumerate(rivals)
        ]
        lose(desk, company, made, on=IN_MARCH)

    await work.write(lost)
    told = await _competitors(work)
    assert told.finding.key == "report-competitors-total"
    assert told.notes == (say_of("report-in-several", count=1),)
