"""A condition says the same of an opportunity in memory and in the database."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.firm import Firm
from bot.actions.assigning.matching import Subject
from bot.actions.opportunities.fields import product_groups
from bot.actions.opportunities.life import lose, win
from bot.actions.ports import Desk
from bot.actions.set_up.custom_fields import add_field
from bot.domain.custom_fields import CustomKind
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
)
from bot.domain.listings import Order, Selection
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.reports import Scope

KINDS = {kind: [each.name for each in FIELDS.values() if each.kind is kind] for kind in FieldKind}
WORDS = ("acme", "Pumps", "ac", "EUR", "OPP", "2026", "0000", "x", "پمپ")
MARCH = date(2026, 3, 2).toordinal()


def fields(*kinds: FieldKind) -> st.SearchStrategy[str]:
    return st.sampled_from([name for kind in kinds for name in KINDS[kind]])


def ends(values: st.SearchStrategy[int]) -> st.SearchStrategy[tuple[Any, Any]]:
    return st.tuples(st.none() | values, st.none() | values)


def choices(name: str) -> st.SearchStrategy[Condition]:
    values = st.lists(st.sampled_from(FIELDS[name].choices), min_size=1, unique=True)
    return values.map(lambda chosen: AnyOf(name, tuple(chosen)))


ids = st.lists(st.integers(1, 12), min_size=1, max_size=3, unique=True).map(tuple)
days = st.integers(MARCH - 3, MARCH + 3)
numbers = st.sampled_from((0, 1, 10, 25, 50, 70_000, 100_000))
CONDITIONS: st.SearchStrategy[Condition] = st.one_of(
    st.builds(AnyOf, fields(FieldKind.REFERENCE), ids),
    fields(FieldKind.CHOICE).flatmap(choices),
    st.builds(
        lambda name, both: Between(name, *both),
        fields(FieldKind.DAY, FieldKind.INSTANT),
        ends(days),
    ),
    st.builds(
        lambda name, both: Between(name, *both),
        fields(FieldKind.NUMBER, FieldKind.MONEY),
        ends(numbers),
    ),
    st.builds(LastDays, fields(FieldKind.DAY, FieldKind.INSTANT), st.integers(1, 4)),
    st.builds(Empty, st.sampled_from(sorted(FIELDS)), st.booleans()),
    st.builds(Contains, fields(FieldKind.TEXT), st.sampled_from(WORDS)),
)


async def populated(firm: Firm) -> None:
    website, phone = firm.items["website"], firm.items["phone"]
    firm.clock.moment = firm.clock.moment.replace(hour=23, minute=30)
    await firm.new("nora", customer="Acme Pumps", amount=Money.of(700, "EUR"))
    firm.clock.forward(hours=1)
    await firm.new("sam", customer="پمپ سازان", source=website, close_date=date(2026, 3, 3))
    await firm.new("maya", customer="Acme Pumps", source=phone, probability=50)
    won = await firm.worth(1000, "tess")
    await firm.act("tess", win, won, reason=firm.items["quality"], note="x ray")
    lost = await firm.new("nora", customer="Beta")
    reasons = [firm.items["price"], firm.items["timing"]]
    await firm.act("nora", lose, lost, reasons=reasons)
    firm.clock.forward(days=1)
    await firm.new("nora", customer="Gamma", amount=Money.of(0, "EUR"))


def by_both(desk: Desk, condition: Condition) -> tuple[set[int], set[int]]:
    """Those that the database finds, and those that fit in memory."""
    zone = desk.organisation.zone
    selection = Selection(
        scope=Scope(everybody=True),
        filter=Filter((condition,)),
        order=Order.TOUCHED,
        now=desk.now,
        zone=zone,
        base="EUR",
    )
    everything = Selection(
        scope=Scope(everybody=True),
        filter=Filter(),
        order=Order.TOUCHED,
        now=desk.now,
        zone=zone,
        base="EUR",
    )
    found = {each.opportunity.id for each in desk.store.listings.page(selection, size=99)}
    known = [each.opportunity for each in desk.store.listings.page(everything, size=99)]
    return found, {each.id for each in known if subject(desk, each).fits(condition)}


def subject(desk: Desk, opportunity: Opportunity) -> Subject:
    party = desk.store.get(Party, opportunity.party_id)
    assert party is not None
    groups = product_groups(desk, opportunity)
    return Subject(opportunity, party, desk.today, desk.organisation.zone, groups)


@settings(
    deadline=None,
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(conditions=st.lists(CONDITIONS, min_size=40, max_size=40))
async def test_memory_and_database_agree(firm: Firm, conditions: list[Condition]) -> None:
    if not await firm.work.read(lambda desk: desk.store.assigning.latest(1)):
        await populated(firm)
    for condition in conditions:
        found, fits = await firm.work.read(lambda desk, each=condition: by_both(desk, each))  # type: ignore[misc]
        assert found == fits, condition


async def test_every_field_empty_and_filled(firm: Firm) -> None:
    await populated(firm)
    for name in FIELDS:
        for filled in (True, False):
            condition = Empty(name, filled)
            found, fits = await firm.work.read(lambda desk, each=condition: by_both(desk, each))  # type: ignore[misc]
            assert found == fits, condition


async def test_an_admins_own_fields_too(firm: Firm) -> None:
    """One of each kind, filled in one opportunity and empty in another."""
    values: dict[CustomKind, Any] = {
        CustomKind.TEXT: "Blue pumps",
        CustomKind.NUMBER: Decimal("2.5"),
        CustomKind.DAY: date(2026, 3, 4),
        CustomKind.YES_NO: True,
        CustomKind.MONEY: Money.of(70, "EUR"),
    }
    names = {}
    for kind in values:
        field = await firm.act("ada", add_field, name=kind.value, kind=kind)
        names[kind] = field.key
    filled = await firm.new("nora", **{names[kind]: each for kind, each in values.items()})
    await firm.new("nora")
    march = date(2026, 3, 4).toordinal()
    conditions: list[tuple[Condition, bool]] = [
        (Contains(names[CustomKind.TEXT], "pumps"), True),
        (Contains(names[CustomKind.TEXT], "red"), False),
        (Between(names[CustomKind.NUMBER], 2000, 3000), True),
        (Between(names[CustomKind.NUMBER], 2501, None), False),
        (Between(names[CustomKind.DAY], march, march), True),
        (Between(names[CustomKind.DAY], None, march - 1), False),
        (AnyOf(names[CustomKind.YES_NO], ("yes",)), True),
        (AnyOf(names[CustomKind.YES_NO], ("no",)), False),
        (Between(names[CustomKind.MONEY], 70_00, None), True),
        (Between(names[CustomKind.MONEY], None, 69_99), False),
        *((Empty(each, filled=True), True) for each in names.values()),
    ]
    for condition, expected in conditions:
        found, fits = await firm.work.read(lambda desk, each=condition: by_both(desk, each))  # type: ignore[misc]
        assert found == fits == ({filled} if expected else set()), condition
