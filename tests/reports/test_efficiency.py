"""What members and campaigns came to: leads, opportunities, quotes and invoices, by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, PartyKind
from bot.domain.reports import Grouping
from bot.persistence.database.work import SqlWork
from bot.reports.composed import Composed
from bot.speech.reply import say_of
from persistence.company import Company, add_opportunity, add_party, found, win
from reports.figures import READERS, TR
from reports.test_numbers_people_check import READER, told, totals
from support.databases import SetClock


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


def leads_of(
    desk: Desk, owner_id: int | None, count: int, created_at: datetime | None = None
) -> list[int]:
    made = [add_party(desk, f"Lead {n}", owner_id=owner_id) for n in range(count)]
    for each in made:
        each.kind, each.created_at = PartyKind.LEAD, created_at or desk.now
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


# Leads are those that came on these days ----------------------------------------------------


async def test_a_lead_of_long_ago_is_none_of_these_days_by_either_way(work: SqlWork) -> None:
    """Of three with an opportunity of today, one came 900 days ago and one was deleted."""

    def act(desk: Desk) -> list[Composed]:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        spring = campaign(desk, "Spring")
        (old,) = leads_of(desk, company.nadia, 1, created_at=desk.now - timedelta(900))
        new, gone = leads_of(desk, company.nadia, 2)
        for each in (old, new, gone):
            add_opportunity(desk, company, party_id=each, campaign_id=spring)
        deleted = desk.store.get(Party, gone)
        assert deleted is not None
        deleted.deleted_at = desk.now
        desk.store.flush()
        ways = (Grouping.MEMBER, Grouping.CAMPAIGN)
        return [told(desk, "R17", days, by=by) for days in (30, 1000) for by in ways]

    lately = await work.write(act)
    assert [rows(each) for each in lately] == [
        [("Nadia", 1, 3)],
        [("Spring", 1, 3)],
        [("Nadia", 2, 3)],
        [("Spring", 2, 3)],
    ]
    assert [totals(each)["leads"] for each in lately] == [1, 1, 2, 2]


async def test_a_day_begins_where_the_organisation_is(work: SqlWork, clock: SetClock) -> None:
    """In Paris it is half past midnight on 2 March; an hour before it was the day before."""
    clock.moment = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)

    def act(desk: Desk) -> list[Any]:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        spring = campaign(desk, "Spring")
        (before,) = leads_of(desk, company.nadia, 1, created_at=desk.now - timedelta(hours=1))
        (today,) = leads_of(desk, company.nadia, 1)
        for each in (before, today):
            add_opportunity(desk, company, party_id=each, campaign_id=spring)
        ways = (Grouping.MEMBER, Grouping.CAMPAIGN)
        return [totals(told(desk, "R17", 1, by=by))["leads"] for by in ways]

    assert await work.write(act) == [1, 1]
