"""What members and campaigns came to: leads, opportunities, quotes and invoices, by hand."""

from __future__ import annotations

from typing import Any

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import PartyKind
from bot.domain.reports import Grouping
from bot.persistence.database.work import SqlWork
from bot.reports.composed import Composed
from bot.speech.reply import say_of
from persistence.company import Company, add_opportunity, add_party, found, win
from reports.figures import READERS, TR
from reports.test_numbers_people_check import READER, told, totals


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


# Leads without an opportunity ---------------------------------------------------------------


def leads_of(desk: Desk, owner_id: int | None, count: int, **known: Any) -> list[int]:
    made = [add_party(desk, f"Lead {n}", owner_id=owner_id, **known) for n in range(count)]
    for each in made:
        each.kind = PartyKind.LEAD
    desk.store.flush()
    return [each.id for each in made]


def rows(composed: Composed) -> list[tuple[Any, ...]]:
    """Who, leads, opportunities."""
    return [
        (name.text if isinstance(name, Name) else name.key, leads, count)
        for name, leads, count, *_ in composed.table.rows
    ]


async def test_three_leads_alone_are_a_row_of_whoever_has_them(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        company = found(desk)
        leads_of(desk, company.omid, 3)
        return told(desk, "R17", by=Grouping.MEMBER)

    composed = await work.write(act)
    assert rows(composed) == [("Omid", 3, 0)]
    assert totals(composed)["leads"] == 3
    assert composed.finding == say_of("report-efficiency-leads", leads=3)
    omid, _, every = composed.lines
    assert omid is not None
    assert TR.plain(omid, READER) == "Omid: 3 leads"
    assert every is not None
    assert TR.plain(every, READER) == "All together: 3 leads"
    assert [(bar.label, bar.value) for bar in composed.spec.bars] == [("Omid", 0)]
    assert TR.plain(composed.finding, READER) == "3 leads, no opportunity"


async def test_rows_of_leads_make_the_whole(work: SqlWork) -> None:
    """Somchai won 5, Nadia has an open one, Omid two leads, and one more lead is nobody's."""

    def act(desk: Desk) -> Composed:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        add_opportunity(desk, company)
        won = add_opportunity(desk, company, assignee_id=company.somchai, amount=5_00)
        win(desk, company, won)
        leads_of(desk, company.omid, 2)
        leads_of(desk, None, 1)
        return told(desk, "R17", by=Grouping.MEMBER)

    composed = await work.write(act)
    assert rows(composed) == [
        ("Somchai", 0, 1),
        ("Nadia", 0, 1),
        ("Omid", 2, 0),
        ("report-nobody", 1, 0),
    ]
    assert (totals(composed)["leads"], totals(composed)["opportunities"]) == (3, 2)
    assert composed.finding.key == "report-efficiency-top"
    assert [bar.label for bar in composed.spec.bars] == ["Somchai", "Nadia", "Omid", "Nobody"]
    assert len(composed.table.behind) == 4


async def test_nothing_is_found_where_nothing_is(work: SqlWork) -> None:
    def act(desk: Desk) -> list[Composed]:
        found(desk)
        return [
            told(desk, "R17", by=Grouping.MEMBER),
            told(desk, "R17", by=Grouping.CAMPAIGN),
            told(desk, "R25"),
        ]

    for composed in await work.write(act):
        assert composed.finding == say_of("report-nothing")
        assert (composed.table.rows, composed.lines) == ((), ())


async def test_leads_are_named_in_every_language(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        company = found(desk)
        leads_of(desk, company.omid, 1)
        return told(desk, "R17", by=Grouping.MEMBER)

    composed = await work.write(act)
    said = [TR.plain(composed.finding, reader) for reader in READERS.values()]
    assert [each.replace("\u200b", "") for each in said] == [
        "1 lead, no opportunity",
        "۱ سرنخ، بدون فرصت",
        "1 prospect, aucune opportunité",
        "ลูกค้ามุ่งหวัง 1 ราย ยังไม่มีโอกาสการขาย",
    ]
