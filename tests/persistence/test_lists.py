"""Lists by any filter in any order: page by page, and their totals over every match."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
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
from bot.domain.followups import FollowUpState
from bot.domain.history import Record, RecordKind, RecordState, StepKind
from bot.domain.listings import NAMED, OPEN, ListTotals, Order, Place, Selection, Which
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity, Priority
from bot.domain.opportunity_parts import Line
from bot.domain.parties import Product
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from bot.reading.names import name_norm, search_key
from persistence.company import (
    Company,
    add_follow_up,
    add_opportunity,
    add_party,
    lose,
    win,
)

EVERYBODY = Scope(everybody=True)
M = 10**6 * 100
"""A million euro, in cents."""


def selected(desk: Desk, scope: Scope = EVERYBODY, **other: Any) -> Selection:
    usual: dict[str, Any] = {"filter": OPEN, "order": Order.TOUCHED, "base": "EUR"}
    zone = desk.organisation.zone
    return Selection(scope=scope, now=desk.now, zone=zone, **(usual | other))


async def ids(work: SqlWork, scope: Scope = EVERYBODY, *, size: int = 20, **other: Any) -> Any:
    places = {each: other.pop(each) for each in ("after", "before") if each in other}

    def ask(desk: Desk) -> list[int]:
        rows = desk.store.listings.page(selected(desk, scope, **other), size=size, **places)
        return [each.opportunity.id for each in rows]

    return await work.read(ask)


async def chosen(work: SqlWork, *conditions: Condition) -> set[str]:
    """The titles of what a filter finds."""

    def ask(desk: Desk) -> set[str]:
        rows = desk.store.listings.page(selected(desk, filter=Filter(conditions)), size=50)
        return {each.opportunity.title for each in rows}

    return await work.read(ask)


async def totals(work: SqlWork, scope: Scope = EVERYBODY, **other: Any) -> ListTotals:
    return await work.read(lambda desk: desk.store.listings.totals(selected(desk, scope, **other)))


async def write(work: SqlWork, act: Callable[[Desk], Any]) -> Any:
    def inside(desk: Desk) -> Any:
        desk.step(None, StepKind.IMPORT)
        return act(desk)

    return await work.write(inside)


LONG_AGO = (date(1990, 1, 1).toordinal(), date(1990, 12, 31).toordinal())


# Pages ----------------------------------------------------------------------------------


@pytest.fixture
async def seven(work: SqlWork, company: Company) -> list[int]:
    """Open ones of three people, a minute apart but for the last two; the latest first."""

    def make(desk: Desk) -> list[int]:
        owners = [company.nadia, company.omid, company.somchai] * 3
        made = [
            add_opportunity(
                desk,
                company,
                assignee_id=owner,
                created_by=company.nadia if number == 1 else owner,
                touched_at=desk.now + timedelta(minutes=min(number, 5)),
            )
            for number, owner in enumerate(owners[:7])
        ]
        return [each.id for each in reversed(made)]

    return await write(work, make)


async def places(work: SqlWork, **other: Any) -> list[Place]:
    def ask(desk: Desk) -> list[Place]:
        rows = desk.store.listings.page(selected(desk, **other), size=20)
        return [each.place for each in rows]

    return await work.read(ask)


async def test_pages_forward_and_back(work: SqlWork, seven: list[int]) -> None:
    at = await places(work)
    assert await ids(work) == seven
    assert await ids(work, size=3) == seven[:3]
    assert await ids(work, size=3, after=at[2]) == seven[3:6]
    assert await ids(work, size=3, after=at[5]) == seven[6:]
    assert await ids(work, size=3, before=at[6]) == seven[3:6]
    assert await ids(work, size=3, before=at[3]) == seven[:3]
    assert await ids(work, before=at[0]) == []


async def test_a_page_holds_while_others_add(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    at = await places(work)
    later = timedelta(hours=1)
    await write(work, lambda desk: add_opportunity(desk, company, touched_at=desk.now + later))
    assert await ids(work, size=3, after=at[2]) == seven[3:6]


async def test_own_are_those_assigned_or_created(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    # Nadia has the 1st, 4th and 7th, and created the 2nd.
    own = [seven[-1 - i] for i in (6, 3, 1, 0)]
    scope = Scope(member_id=company.nadia)
    assert await ids(work, scope) == own
    assert await ids(work, scope, size=2) == own[:2]
    assert (await totals(work, scope)).count == 4


async def test_a_manager_lists_the_team(work: SqlWork, company: Company, seven: list[int]) -> None:
    south = Scope(team_ids=frozenset({company.south}))
    assert await ids(work, south) == [seven[-1 - i] for i in (5, 2)]
    both = Scope(team_ids=frozenset({company.south}), member_id=company.omid)
    assert await ids(work, both) == [seven[-1 - i] for i in (5, 4, 2, 1)]
    assert await ids(work, Scope()) == []


@pytest.fixture
async def mixed(work: SqlWork, company: Company) -> dict[str, int]:
    """By title. In yen 100,000 are 610 euro; "free" is worth nothing that is known."""

    def make(desk: Desk) -> dict[str, int]:
        facts: dict[str, dict[str, Any]] = {
            "free": {"probability": 90},
            "small": {"amount": 500_00, "probability": 80, "close_date": date(2026, 5, 1)},
            "yen": {"amount": 100_000, "currency": "JPY", "rate": 6_100_000, "probability": 50},
            "big": {"amount": 700_00, "probability": 10, "close_date": date(2026, 4, 1)},
            "same": {"amount": 500_00, "probability": 80, "close_date": date(2026, 5, 1)},
        }
        made = {
            title: add_opportunity(desk, company, title=title, **known)
            for title, known in facts.items()
        }
        return {title: each.id for title, each in made.items()}

    return await write(work, make)


ORDERED = {
    Order.TOUCHED: ["same", "big", "yen", "small", "free"],
    Order.CLOSE: ["big", "small", "same", "free", "yen"],
    Order.AMOUNT: ["big", "yen", "same", "small", "free"],
    Order.PROBABILITY: ["free", "same", "small", "yen", "big"],
    # 400, 400, 305, 70 and nothing
    Order.WEIGHTED: ["same", "small", "yen", "big", "free"],
    # All of the same one: those made last come first.
    Order.PRIORITY: ["same", "big", "yen", "small", "free"],
}


@pytest.mark.parametrize("order", Order)
async def test_every_order_is_read_one_by_one_both_ways(
    work: SqlWork, company: Company, mixed: dict[str, int], order: Order
) -> None:
    wanted = [mixed[title] for title in ORDERED[order]]
    own = Scope(member_id=company.nadia)
    assert await ids(work, own, order=order) == wanted
    at = await places(work, order=order)
    for number, place in enumerate(at):
        following, previous = wanted[number + 1 : number + 2], wanted[:number][-1:]
        assert await ids(work, own, order=order, size=1, after=place) == following
        assert await ids(work, order=order, size=1, before=place) == previous


@pytest.mark.parametrize("order", Order)
async def test_any_number_is_a_place(work: SqlWork, mixed: dict[str, int], order: Order) -> None:
    """A forged button leads to a page, or to none."""
    for key in (0, -1, 2**63 - 1, -(2**63), -(10**14), 10**15):
        assert set(await ids(work, order=order, after=Place(key, 0))) <= set(mixed.values())


async def test_a_place_is_where_a_row_stands(work: SqlWork, mixed: dict[str, int]) -> None:
    def ask(desk: Desk) -> list[Place | None]:
        selection = selected(desk, order=Order.AMOUNT)
        return [desk.store.listings.place(selection, each) for each in (mixed["big"], 10**6)]

    assert await work.read(ask) == [Place(700_00, mixed["big"]), None]


# Totals ---------------------------------------------------------------------------------


@pytest.fixture
async def three(work: SqlWork, company: Company) -> list[int]:
    """Of one customer: 100m at 50 % and 200m at 75 % open, 80m at 60 % won."""

    def make(desk: Desk) -> list[int]:
        half = add_opportunity(desk, company, amount=100 * M, probability=50)
        most = add_opportunity(desk, company, amount=200 * M, probability=75)
        done = add_opportunity(desk, company, amount=80 * M, probability=60)
        invoice(desk, company, most, 20 * M)
        invoice(desk, company, done, 60 * M)
        invoice(desk, company, done, 15 * M)
        win(desk, company, done)
        return [half.id, most.id, done.id]

    return await write(work, make)


def invoice(
    desk: Desk, company: Company, opportunity: Opportunity | None, amount: int, **known: Any
) -> None:
    facts: dict[str, Any] = {
        "party_id": company.acme,
        "opportunity_id": opportunity.id if opportunity else None,
        "kind": RecordKind.INVOICE,
        "amount": amount,
        "currency": "EUR",
        "at": desk.now,
    }
    desk.store.add(Record(**(facts | known)))


EVERYTHING = NAMED[Which.ANY]


@pytest.mark.usefixtures("three")
async def test_two_conditions_on_one_day_both_hold(work: SqlWork) -> None:
    lately = LastDays("created_on", 30)
    assert (await totals(work, filter=Filter((lately,)))).count == 3
    for both in ((lately, Between("created_on", *LONG_AGO)), (lately, Empty("created_on"))):
        assert (await totals(work, filter=Filter(both))).count == 0


@pytest.mark.usefixtures("three")
async def test_final_estimated_and_realised(work: SqlWork) -> None:
    found = await totals(work, filter=EVERYTHING)
    assert (found.final, found.estimated, found.realised) == (380 * M, 280 * M, 95 * M)
    assert (found.count, found.won, found.lost) == (3, 1, 0)
    still_open = await totals(work)
    assert (still_open.final, still_open.estimated) == (300 * M, 200 * M)
    assert still_open.realised == 20 * M


async def test_only_confirmed_invoices_attached_directly_are_realised(
    work: SqlWork, company: Company, three: list[int]
) -> None:
    def more(desk: Desk) -> None:
        first = desk.store.pipelines.opportunity(three[0])
        invoice(desk, company, None, M)
        invoice(desk, company, first, M, state=RecordState.DRAFT)
        invoice(desk, company, first, M, state=RecordState.CANCELLED)
        invoice(desk, company, first, M, deleted_at=desk.now)
        for kind in (RecordKind.RECEIPT, RecordKind.SALES_RETURN, RecordKind.QUOTE):
            invoice(desk, company, first, M, kind=kind)

    await write(work, more)
    found = await totals(work, filter=EVERYTHING)
    assert (found.realised, found.returned, found.net) == (95 * M, 1 * M, 94 * M)


async def test_invoices_are_converted_by_the_rate_of_their_opportunity(
    work: SqlWork, company: Company
) -> None:
    def make(desk: Desk) -> None:
        yen = add_opportunity(
            desk, company, amount=100_000, currency="JPY", rate=6_100_000, probability=10
        )
        invoice(desk, company, yen, 100_000, currency="JPY")
        invoice(desk, company, yen, 5_00, currency="EUR")
        invoice(desk, company, yen, 9_00, currency="USD")

    await write(work, make)
    assert await totals(work) == ListTotals(
        count=1, won=0, lost=0, final=610_00, estimated=61_00, realised=615_00
    )


async def test_lost_and_closed_ones_are_expected_to_bring_nothing(
    work: SqlWork, company: Company
) -> None:
    await write(
        work, lambda desk: lose(desk, company, add_opportunity(desk, company, amount=5 * M))
    )
    found = await totals(work, filter=EVERYTHING)
    assert (found.count, found.lost, found.final, found.estimated) == (1, 1, 5 * M, 0)


async def test_weighted_sums_are_rounded_once(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for _ in range(2):
            add_opportunity(desk, company, amount=1_05, probability=50)

    await write(work, make)
    assert (await totals(work)).estimated == 1_05


# Named lists ----------------------------------------------------------------------------


async def listed(work: SqlWork, which: Which) -> set[str]:
    return await chosen(work, *NAMED[which].conditions)


async def test_past_due_begins_the_day_after(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for title, days in (("yesterday", -1), ("today", 0)):
            day = desk.today + timedelta(days=days)
            add_opportunity(desk, company, title=title, close_date=day)
        done = add_opportunity(
            desk, company, title="done", amount=1, close_date=desk.today - timedelta(days=9)
        )
        win(desk, company, done)
        add_opportunity(desk, company, title="no date")

    await write(work, make)
    assert await listed(work, Which.PAST_DUE) == {"yesterday"}
    assert await listed(work, Which.OPEN) == {"yesterday", "today", "no date"}


async def test_without_a_next_step(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        add_opportunity(desk, company, title="nothing planned")
        for title in ("planned", "done with"):
            opportunity = add_opportunity(desk, company, title=title)
            local = desk.now.replace(tzinfo=None) + timedelta(days=2)
            follow_up = add_follow_up(desk, company, opportunity.id, local)
            if title == "done with":
                follow_up.state = FollowUpState.DONE
        win(desk, company, add_opportunity(desk, company, title="won", amount=1))

    await write(work, make)
    assert await listed(work, Which.NO_NEXT_STEP) == {"nothing planned", "done with"}


async def test_stale_after_so_many_days_in_its_stage(work: SqlWork, company: Company) -> None:
    """Days are Paris days, and what is planned to be taken up again is not stale."""

    def make(desk: Desk) -> None:
        contact = desk.store.get(Stage, company.contact)
        assert contact is not None
        contact.stale_days = 7
        for title, days in (("a week", 7), ("six days", 6), ("planned", 30)):
            midnight = desk.now.replace(hour=22, minute=59) - timedelta(days=days)
            made = add_opportunity(desk, company, title=title, touched_at=midnight)
            if title == "planned":
                local = desk.now.replace(tzinfo=None) + timedelta(days=2)
                add_follow_up(desk, company, made.id, local)
        long_ago = desk.now - timedelta(days=300)
        stage = {"stage_id": company.proposal, "open_stage_id": company.proposal}
        add_opportunity(desk, company, title="no limit", touched_at=long_ago, **stage)

    await write(work, make)
    assert await listed(work, Which.STALE) == {"a week"}


async def test_won_and_lost_of_the_last_thirty_days(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for title, days in (("just", 0), ("inside", 29), ("outside", 30)):
            on = desk.today - timedelta(days=days)
            win(desk, company, add_opportunity(desk, company, title=title, amount=1), on=on)
            lose(desk, company, add_opportunity(desk, company, title=f"not {title}"), on=on)

    await write(work, make)
    assert await listed(work, Which.WON) == {"just", "inside"}
    assert await listed(work, Which.LOST) == {"not just", "not inside"}
    assert len(await listed(work, Which.ANY)) == 6


# Filters --------------------------------------------------------------------------------


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
