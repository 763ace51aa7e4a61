"""Leads that came, and customers who were heard from: whose they are, and what a filter leaves."""

from __future__ import annotations

from datetime import date, timedelta

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Between, Filter
from bot.domain.history import Direction, Record, RecordKind, StepKind
from bot.domain.listings import Order, Selection
from bot.domain.parties import Party, PartyKind
from bot.domain.reports import Days, Scope
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, add_party, found

EVERYBODY = Scope(everybody=True)


def asked(desk: Desk, scope: Scope = EVERYBODY, filter_: Filter = Filter()) -> Selection:  # noqa: B008
    return Selection(scope, filter_, Order.TOUCHED, desk.now, "Europe/Paris", "EUR")


def lead(desk: Desk, name: str, owner: int | None, days_ago: int = 0) -> Party:
    made = add_party(desk, name, owner_id=owner)
    made.kind = PartyKind.LEAD
    made.created_at = desk.now - timedelta(days_ago)
    return made


def lately(desk: Desk) -> Days:
    today: date = desk.now.date()
    return Days.last_n(30, today)


def town(desk: Desk) -> Company:
    company = found(desk)
    desk.step(None, StepKind.IMPORT)
    return company


async def test_leads_that_came_by_who_keeps_them(work: SqlWork) -> None:
    """Nadia 2, Somchai 1, nobody 1; one came too early, one is deleted, one is no lead."""

    def act(desk: Desk) -> None:
        company = town(desk)
        website = Filter((AnyOf("source_id", (company.website,)),))
        first, second = (lead(desk, name, company.nadia) for name in ("One", "Two"))
        third = lead(desk, "Three", company.somchai)
        lead(desk, "Nobody's", None)
        early = lead(desk, "Early", company.nadia, days_ago=31)
        gone = lead(desk, "Gone", company.nadia)
        gone.deleted_at = desk.now
        add_party(desk, "Company", owner_id=company.nadia)
        for each in (first, third, third, early, gone):
            add_opportunity(desk, company, party_id=each.id, source_id=company.website)
        add_opportunity(desk, company, party_id=second.id, source_id=None)
        desk.store.flush()
        leads, days = desk.store.figures.leads, lately(desk)
        assert leads(asked(desk), days) == {company.nadia: 2, company.somchai: 1, None: 1}
        assert leads(asked(desk, filter_=website), days) == {company.nadia: 1, company.somchai: 1}
        own = Scope(member_id=company.somchai)
        assert leads(asked(desk, own), days) == {company.somchai: 1}
        nothing = Filter((AnyOf("source_id", (company.website + 9_999,)),))
        assert leads(asked(desk, filter_=nothing), days) == {}

    await work.write(act)


async def test_a_filter_tells_nobody_what_colleagues_have_with_their_customers(
    work: SqlWork,
) -> None:
    """Nadia keeps the lead; the opportunity of 777.00 with it is Somchai's, in another team."""

    def act(desk: Desk) -> None:
        company = town(desk)
        each = lead(desk, "Shared", company.nadia)
        known = {"assignee_id": company.somchai, "created_by": company.somchai}
        add_opportunity(desk, company, party_id=each.id, amount=777_00, **known)
        desk.store.add(
            Record(
                party_id=each.id,
                kind=RecordKind.MESSAGE,
                direction=Direction.IN,
                at=desk.now,
            )
        )
        desk.store.flush()
        dear = Filter((Between("amount", 770_00, None),))
        figures, days = desk.store.figures, lately(desk)
        hers = asked(desk, Scope(member_id=company.nadia), dear)
        assert figures.leads(hers, days) == {}
        assert figures.engaged(hers, days, most=5) == (0, [])
        everybodys = asked(desk, filter_=dear)
        assert figures.leads(everybodys, days) == {company.nadia: 1}
        count, (heard,) = figures.engaged(everybodys, days, most=5)
        assert (count, heard.name) == (1, "Shared")
        own = asked(desk, Scope(member_id=company.nadia))
        assert figures.leads(own, days) == {company.nadia: 1}
        assert figures.engaged(own, days, most=5)[0] == 1

    await work.write(act)
