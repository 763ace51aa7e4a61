"""Filters by every field there is, and words in four scripts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    FieldKind,
    Filter,
    LastDays,
    Mark,
    Marked,
    Mentions,
    SavedFilter,
)
from bot.domain.opportunities import Priority
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product
from bot.persistence.database.work import SqlWork
from bot.persistence.finding import mentioning
from bot.reading.names import name_norm, search_key
from persistence.company import Company, add_opportunity, add_party, lose
from persistence.listing import LONG_AGO, M, chosen, selected, write


@pytest.fixture
async def different(work: SqlWork, company: Company) -> None:
    """One opportunity for each kind of condition."""

    def make(desk: Desk) -> None:
        other = add_party(desk, "فولاد آریا")
        add_opportunity(desk, company, title="plain")
        add_opportunity(desk, company, title="urgent", priority=Priority.HIGH, amount=10 * M)
        add_opportunity(desk, company, title="with source", source_id=company.website, amount=M)
        add_opportunity(desk, company, title="for Arya", party_id=other.id, assignee_id=None)
        product = add_opportunity(desk, company, title="with product")
        product.add_line(Line(product_id=company.pump, name="Pump", quantity=1000, unit_price=5))
        lost = add_opportunity(desk, company, title="lost", amount=2 * M)
        lose(desk, company, lost, company.competitor, company.price)

    await write(work, make)


@pytest.mark.usefixtures("different")
async def test_each_kind_of_condition(work: SqlWork, company: Company) -> None:
    # A filter can only be judged with its ids at hand, hence all in one.
    today = (await work.read(lambda desk: desk.today)).toordinal()
    cases: list[tuple[Condition, set[str]]] = [
        (AnyOf("priority", ("high", "low")), {"urgent"}),
        (AnyOf("source_id", (company.website,)), {"with source"}),
        (AnyOf("product_id", (company.pump,)), {"with product"}),
        (Empty("product_id", filled=True), {"with product"}),
        (AnyOf("loss_reason_id", (company.price,)), {"lost"}),
        (AnyOf("status", ("won", "lost")), {"lost"}),
        (Between("amount", least=2 * M, most=10 * M), {"urgent", "lost"}),
        (Between("amount", most=M), {"with source", "with product"}),
        (Between("created_on", least=today + 1), set()),
        (Between("touched_at", least=today + 1), set()),
        (LastDays("ended_on", 1), {"lost"}),
        (Empty("assignee_id"), {"for Arya"}),
        (Empty("ended_on", filled=True), {"lost"}),
        (Contains("title", "ARYA"), {"for Arya"}),
        (Contains("number", "00004"), {"for Arya"}),
        (Marked(Mark.PAST_DUE), set()),
    ]
    for condition, wanted in cases:
        assert await chosen(work, condition) == wanted, condition
    everything = await chosen(work)
    assert await chosen(work, LastDays("touched_at", 1)) == everything
    both = (Empty("amount", filled=True), AnyOf("status", ("open",)))
    assert await chosen(work, *both) == {"urgent", "with source", "with product"}


@pytest.mark.usefixtures("different")
async def test_every_field_of_the_model_can_be_asked_for(work: SqlWork) -> None:
    everything = await chosen(work)
    for field in FIELDS.values():
        known = await chosen(work, Empty(field.name, filled=True))
        assert known | await chosen(work, Empty(field.name)) == everything, field
        match field.kind:
            case FieldKind.CHOICE:
                assert await chosen(work, AnyOf(field.name, field.choices)) == known, field
            case FieldKind.REFERENCE:
                assert await chosen(work, AnyOf(field.name, (10**9,))) == set(), field
            case FieldKind.TEXT:
                assert await chosen(work, Contains(field.name, "no such words")) == set(), field
            case FieldKind.DAY | FieldKind.INSTANT:
                assert await chosen(work, Between(field.name, *LONG_AGO)) == set(), field
            case FieldKind.NUMBER | FieldKind.MONEY:
                assert await chosen(work, Between(field.name, 0, 10**18)) == known, field


async def test_a_repeated_hour_before_midnight_is_in_the_day_that_ends(
    work: SqlWork, company: Company
) -> None:
    """In Santiago the clock went back at midnight after 4 April 2026: 23:30 was there twice."""
    first, fourth = datetime(2026, 4, 4, 3, tzinfo=UTC), date(2026, 4, 4).toordinal()
    touched = [first + timedelta(hours=each) for each in (-0.1, 0, 23.5, 24.5, 24.9, 25, 30)]

    def act(desk: Desk) -> list[int]:
        made = [add_opportunity(desk, company, touched_at=each).id for each in touched]
        desk.store.flush()

        def on(day: int) -> list[int]:
            about = selected(desk, filter=Filter((Between("touched_at", day, day),)))
            rows = desk.store.listings.page(replace(about, zone="America/Santiago"), size=20)
            return sorted(made.index(each.opportunity.id) for each in rows)

        assert on(fourth - 1) == [0]
        assert on(fourth + 1) == [5, 6]
        return on(fourth)

    assert await write(work, act) == [1, 2, 3, 4]


@pytest.fixture(params=[0, 1_000])
def few(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """What words mean is found first, or told apart while a list is read."""
    monkeypatch.setattr(mentioning, "FEW", request.param)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("گاز گرم", "خرید گازِ گرم"),
        ("ك", "کتاب"),
        ("อาหารเช้า", "อาหารเช้า"),
        ("deja vu", "Affaire « Déjà-vu »"),
        ("PUMP stat", "New pump station"),
        ("۴۲", "The answer"),
        ("OPP 00042", "The answer"),
        ("Zahnrad", "with product"),
        ("بهمن", "of a customer"),
    ],
)
@pytest.mark.usefixtures("few")
async def test_found_in_four_scripts(
    work: SqlWork, company: Company, typed: str, title: str
) -> None:
    def make(desk: Desk) -> None:
        for number in range(1, 9):
            add_opportunity(desk, company, title=f"Nothing {'abcdefgh'[number - 1]}")
        titles = ("خرید گازِ گرم", "کتاب", "อาหารเช้า", "Affaire « Déjà-vu »", "New pump station")
        for each in titles:
            add_opportunity(desk, company, title=each)
        add_opportunity(desk, company, title="The answer", number="OPP-00042")
        name = "Zahnrad 12"
        keys = {"search_key": search_key(name), "words_key": name_norm(name)}
        gear = desk.store.add(Product(code="Z", name=name, currency="EUR", **keys))
        sold = add_opportunity(desk, company, title="with product")
        sold.add_line(Line(product_id=gear.id, name=name, quantity=1000, unit_price=5))
        party = add_party(desk, "گروه صنعتی بهمن")
        add_opportunity(desk, company, title="of a customer", party_id=party.id)

    await write(work, make)
    assert await chosen(work, Mentions(typed)) == {title}


async def test_a_title_is_found_by_its_new_words_only(work: SqlWork, company: Company) -> None:
    await write(work, lambda desk: add_opportunity(desk, company, title="Winter sale"))

    def rename(desk: Desk) -> None:
        renamed = desk.store.pipelines.numbered("OPP-00001")
        assert renamed is not None
        renamed.rename("Summer sale")

    await write(work, rename)
    assert await chosen(work, Mentions("summer")) == {"Summer sale"}
    assert await chosen(work, Mentions("winter")) == set()
    assert await chosen(work, Mentions("...")) == set()


async def test_filters_are_kept_and_shared_with_a_team(work: SqlWork, company: Company) -> None:
    wanted = Filter((AnyOf("priority", ("high",)), Between("amount", least=5)))

    def make(desk: Desk) -> None:
        for name, member, team in (
            (None, company.nadia, None),
            ("Mine", company.nadia, None),
            ("Ours", company.omid, company.north),
            ("Theirs", company.somchai, company.south),
        ):
            desk.store.add(
                SavedFilter(member_id=member, team_id=team, name=name, conditions=wanted.to_json())
            )

    await write(work, make)

    def ask(desk: Desk) -> tuple[list[str | None], Any, Any]:
        store = desk.store.listings
        names = [each.name for each in store.filters(company.nadia, company.north)]
        return names, store.draft(company.nadia), store.draft(company.omid)

    names, draft, none = await work.read(ask)
    assert names == ["Mine", "Ours"]
    assert draft.chosen == wanted
    assert none is None
