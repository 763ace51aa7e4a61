"""What members and campaigns came to: leads, opportunities, quotes and invoices, by hand."""

from __future__ import annotations

from typing import Any

from bot.actions.ports import Desk
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.reports import Grouping
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, found
from reports.test_numbers_people_check import told, totals


def campaign(desk: Desk, name: str, position: int = 0) -> int:
    item = ListItem(kind=ListKind.CAMPAIGN, name=name, position=position)
    return desk.store.add(item).id


def hang(desk: Desk, each: Opportunity, amount: int, kind: RecordKind, currency: str) -> None:
    about = {"party_id": each.party_id, "opportunity_id": each.id, "at": desk.now}
    desk.store.add(Record(kind=kind, amount=amount, currency=currency, **about))


# The whole is rounded once ------------------------------------------------------------------


def three_half_cents(desk: Desk, company: Company) -> None:
    """A quote and an invoice of one US cent each, of three members and two campaigns."""
    desk.step(None, StepKind.IMPORT)
    campaigns = [campaign(desk, "Spring"), campaign(desk, "Autumn", 1)]
    members = (company.nadia, company.omid, company.somchai)
    for n, member in enumerate(members):
        each = add_opportunity(
            desk,
            company,
            assignee_id=member,
            campaign_id=campaigns[n % 2],
            currency="USD",
            rate=500_000_000,
        )
        hang(desk, each, 1, RecordKind.QUOTE, "USD")
        hang(desk, each, 1, RecordKind.INVOICE, "USD")
    desk.store.flush()


async def test_what_all_realised_is_rounded_once_as_the_totals_are(work: SqlWork) -> None:
    """Three half cents are one and a half, which is two: not three that were rounded each."""

    def act(desk: Desk) -> list[dict[str, Any]]:
        company = found(desk)
        three_half_cents(desk, company)
        return [
            totals(told(desk, report, **({"by": by} if by else {})))
            for report, by in (
                ("R10", None),
                ("R17", Grouping.MEMBER),
                ("R17", Grouping.CAMPAIGN),
                ("R25", Grouping.CAMPAIGN),
            )
        ]

    whole, members, campaigns, glance = await work.write(act)
    two = Money(2, "EUR")
    assert whole["realised"] == two
    assert (members["realised"], campaigns["realised"]) == (two, two)
    assert (glance["quotes_amount"], glance["invoices_amount"]) == (two, two)
    assert (members["quotes"], glance["quotes"], glance["invoices"]) == (3, 3, 3)


async def test_each_member_is_rounded_by_themself(work: SqlWork) -> None:
    def act(desk: Desk) -> list[Any]:
        company = found(desk)
        three_half_cents(desk, company)
        composed = told(desk, "R17", by=Grouping.MEMBER)
        at = [each.key for each in composed.table.columns].index("realised")
        return [row[at] for row in composed.table.rows]

    assert await work.write(act) == [Money(1, "EUR")] * 3
