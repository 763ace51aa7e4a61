"""Whose rows a member may take away: their own, the team's, everybody's; never unasked."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from bot.actions.importing.columns import COLUMNS, Table
from bot.actions.importing.taking_out import take_out, written
from bot.actions.opportunities.life import win
from bot.domain.errors import NotAllowed
from bot.domain.money import Money
from bot.domain.people import Permission


async def rows(firm: Firm, who: str, table: Table) -> list[dict[str, str]]:
    return await firm.act(
        who, lambda actor, desk: [dict(each) for each in take_out(actor, desk, table)]
    )


@pytest.fixture
async def selling(firm: Firm) -> Firm:
    """One of Nora's, won; one of Sam's; one of Sue's, in the other team."""
    number = await firm.new("nora", customer="Acme", amount=Money.of(9, "EUR"))
    await firm.act("nora", win, number)
    await firm.new("sam", customer="Beta")
    await firm.new("sue", customer="Gamma")
    return firm


@pytest.mark.parametrize(
    ("who", "permissions", "customers"),
    [
        ("nora", {Permission.EXPORT_ALL}, {"Acme"}),
        ("nora", {Permission.EXPORT_ALL, Permission.VIEW_LIST}, {"Acme", "Beta", "Gamma"}),
        ("maya", set(), {"Acme", "Beta"}),
        ("omar", set(), {"Gamma"}),
        ("ada", set(), {"Acme", "Beta", "Gamma"}),
    ],
)
async def test_opportunities_within_ones_rights(
    selling: Firm, who: str, permissions: set[Permission], customers: set[str]
) -> None:
    if permissions:
        await selling.grant(who, *permissions)
    found = await rows(selling, who, Table.OPPORTUNITIES)
    assert {each["customer"] for each in found} == customers
    assert all(set(each) == {one.name for one in COLUMNS[Table.OPPORTUNITIES]} for each in found)


@pytest.mark.parametrize("table", list(Table))
async def test_without_the_permission_nothing(selling: Firm, table: Table) -> None:
    await selling.grant("nora", Permission.EXPORT_SHOWN, Permission.VIEW_LIST)
    for who in ("nora", "vic"):
        with pytest.raises(NotAllowed):
            await rows(selling, who, table)


@pytest.mark.parametrize("table", [Table.PRODUCTS, Table.MEMBERS])
async def test_what_is_set_up_is_an_admins(selling: Firm, table: Table) -> None:
    await selling.grant("nora", Permission.EXPORT_ALL)
    for who in ("nora", "maya"):
        with pytest.raises(NotAllowed):
            await rows(selling, who, table)
    assert await rows(selling, "ada", table)


async def test_a_won_one_says_all_that_import_asks_for(selling: Firm) -> None:
    (row,) = [
        each
        for each in await rows(selling, "ada", Table.OPPORTUNITIES)
        if each["customer"] == "Acme"
    ]
    assert row["stage"] == "won"
    assert row["amount"] == "9.00 EUR"
    assert row["ended"] == "2026-03-02"
    assert row["assignee"] == "Nora"


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money.of("1234.5", "EUR"), "1234.50 EUR"),
        (Money.of("1.25", "KWD"), "1.2500 KWD"),
        (Money.of("1500", "JPY"), "1500 JPY"),
        (Money(0, "IRR"), "0.00 IRR"),
    ],
)
def test_an_amount_is_never_two_amounts(money: Money, text: str) -> None:
    assert written(money) == text


@pytest.mark.parametrize(
    ("who", "customers"), [("nora", {"Acme"}), ("vic", {"Acme", "Beta", "Gamma"})]
)
async def test_who_lists_all_opportunities_takes_only_the_customers_they_may_know(
    selling: Firm, who: str, customers: set[str]
) -> None:
    """A rep is shown everybody's opportunities, and the phones of their own customers alone."""
    await selling.grant(who, Permission.EXPORT_ALL, Permission.VIEW_LIST)
    found = await rows(selling, who, Table.CUSTOMERS)
    assert {each["name"] for each in found} == customers
