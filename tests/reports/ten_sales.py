"""Ten opportunities by hand, small enough to add up in one's head.

It is noon in Paris on Thursday 10 September 2026. Nadia and Omid sell in the North, Somchai
in the South; amounts are whole euros.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.goals import Goal, GoalMeasure
from bot.domain.history import Direction, Record, RecordKind, RecordState, StepKind
from bot.domain.lists import ListItem, ListKind, Stage
from bot.domain.moves import Status
from bot.domain.opportunities import CloseKind, Opportunity, Priority
from bot.domain.opportunity_parts import Competing, Line, LostFor, StageChange
from bot.domain.parties import Party, PartyKind, Product
from bot.domain.reports import Days
from bot.reading.names import name_norm, search_key
from persistence.company import Company, add_opportunity, add_party, found

NOW = datetime(2026, 9, 10, 10, tzinfo=UTC)
SPAN = Days(date(2025, 8, 1), date(2026, 9, 10))

SALES = """
 #  customer  member   created     ends        outcome   amount  %   stage     priority  minutes
 1  Acme      nadia    2025-08-05  2025-08-20  won       1000    10  won       high      30
 2  Acme      omid     2025-08-10  2025-08-30  lost      300     80  lost      normal    0
 3  Borna     nadia    2026-07-01  2026-07-21  won       2000    20  won       high      90
 4  Borna     omid     2026-08-10  2026-08-25  lost      500     90  lost      low       -
 5  Chai      somchai  2026-08-26  2026-09-05  lost      -       50  lost      normal    -
 6  Chai      -        2026-08-28  2026-09-08  closed    900     50  contact   normal    10
 7  Acme      nadia    2026-09-01  2026-09-15  open      100     99  contact   normal    20
 8  Borna     omid     2026-09-02  2026-10-20  open      200     0   proposal  normal    -
 9  Chai      somchai  2026-09-09  -           open      400     50  proposal  normal    0
 10 Acme      -        2026-09-10  2026-09-01  open      600     25  contact   normal    -
"""
"""`ends`: the day it ended, of an open one the day it is expected to."""

MORE = """
 #  type      source   campaign  products    competitors  lost for
 1  standard  website  Spring    Pump        -            -
 2  standard  Fair     -         -           Rival        price
 3  Bulk      website  Spring    Pump,Valve  -            -
 4  standard  Fair     -         Valve       Rival,Other  price,competitor
 5  Bulk      -        -         -           -            competitor
 6  standard  website  Autumn    -           -            -
 7  standard  website  Autumn    -           -            -
 8  standard  Fair     -         -           -            -
 9  standard  -        -         -           -            -
 10 standard  Fair     -         -           -            -
"""

RECORDS = """
 #  kind          state      amount
 1  invoice       confirmed  1000
 3  quote         confirmed  2000
 3  invoice       confirmed  1500
 3  invoice       draft      700
 3  sales-return  confirmed  100
 4  quote         sent       500
 8  quote         draft      200
"""

FOLLOW_UPS = """
 #  member   due               state      ended
 7  nadia    2026-09-09T09:00  pending    -
 3  nadia    2026-08-10T10:00  done       2026-08-10T13:00
 8  omid     2026-09-10T18:00  pending    -
 4  omid     2026-08-20T10:00  done       2026-08-20T09:30
 5  somchai  2026-08-30T10:00  dismissed  2026-08-30T11:00
"""


def table(text: str) -> list[list[str | None]]:
    """Its rows, "-" for nothing."""
    return [
        [None if cell == "-" else cell for cell in line.split()] for line in text.splitlines()[2:]
    ]


def build(desk: Desk) -> Company:
    company = found(desk)
    desk.step(None, StepKind.IMPORT)
    known = _known(desk, company)
    for row, more in zip(table(SALES), table(MORE), strict=True):
        _add(desk, company, known, row, more)
    for number, kind, state, amount in table(RECORDS):
        _record(desk, known[f"#{number}"], str(kind), str(state), int(amount or 0))
    _follow_ups(desk, company, known)
    _heard_from(desk, known)
    for seconds, stage in ((86_400, "contact"), (3 * 86_400, "contact"), (5 * 86_400, "proposal")):
        change = {"to_stage_id": company.won, "at": NOW - timedelta(9), "by": None}
        left = getattr(company, stage)
        desk.store.add(
            StageChange(opportunity_id=known["#1"], from_stage_id=left, seconds=seconds, **change)
        )
    year = {"first": date(2026, 1, 1), "last": date(2026, 12, 31)}
    desk.store.add(
        Goal(measure=GoalMeasure.AMOUNT, target=3_650_00, member_id=company.nadia, **year)
    )
    return company


def _known(desk: Desk, company: Company) -> dict[str, int]:
    """Ids by name; Borna came as a lead, Dara still is one."""

    def item(kind: ListKind, name: str) -> int:
        return desk.store.add(ListItem(kind=kind, name=name, position=50)).id

    keys = {"search_key": search_key("Valve"), "words_key": name_norm("Valve")}
    valve = Product(code="V-1", name="Valve", unit_price=5, currency="EUR", **keys)
    borna, chai, dara = (add_party(desk, name) for name in ("Borna", "Chai", "Dara"))
    borna.created_at, borna.converted_at = NOW - timedelta(70), NOW - timedelta(60)
    borna.owner_id, chai.owner_id, dara.owner_id = company.nadia, company.somchai, company.omid
    dara.kind, dara.created_at = PartyKind.LEAD, NOW - timedelta(5)
    contact = desk.store.get(Stage, company.contact)
    assert contact is not None
    contact.stale_days = 5
    return {
        "Acme": company.acme,
        "Borna": borna.id,
        "Chai": chai.id,
        "Dara": dara.id,
        "standard": company.type,
        "Bulk": item(ListKind.TYPE, "Bulk"),
        "website": company.website,
        "Fair": item(ListKind.SOURCE, "Fair"),
        **{name: item(ListKind.CAMPAIGN, name) for name in ("Spring", "Autumn")},
        **{name: item(ListKind.COMPETITOR, name) for name in ("Rival", "Other")},
        "Pump": company.pump,
        "Valve": desk.store.add(valve).id,
        "price": company.price,
        "competitor": company.competitor,
    }


def _add(
    desk: Desk, company: Company, known: dict[str, int], row: list[Any], more: list[Any]
) -> None:
    number, customer, member, created, ends, outcome, amount, chance, stage, priority, minutes = (
        row
    )
    _, type_, source, campaign, products, competitors, reasons = more
    began = datetime.fromisoformat(f"{created}T09:00+00:00")
    last = None if ends is None else date.fromisoformat(ends)
    is_open = outcome == Status.OPEN
    made = add_opportunity(
        desk,
        company,
        title=f"Sale {number}",
        party_id=known[customer],
        assignee_id=None if member is None else getattr(company, member),
        created_at=began,
        created_on=began.date(),
        touched_at=began,
        close_date=last if is_open else None,
        amount=None if amount is None else int(amount) * 100,
        probability=int(chance),
        stage_id=getattr(company, stage),
        type_id=known[type_],
        source_id=known.get(source),
        campaign_id=known.get(campaign),
        priority=Priority(priority),
        first_response_minutes=None if minutes is None else int(minutes),
    )
    known[f"#{number}"] = made.id
    if not is_open and last is not None:
        made.status = Status(outcome)
        made.ended_at = datetime(last.year, last.month, last.day, 12, tzinfo=UTC)
        made.ended_on = last
    made.close_kind = CloseKind.CANCELLED if made.status is Status.CLOSED else None
    made.win_reason_id = company.best_price if made.status is Status.WON else None
    line = {"quantity": 1000, "unit_price": 5}
    made.lines.extend(
        Line(product_id=known[name], name=name, position=n, **line)
        for n, name in enumerate(_parts(products))
    )
    made.competing = [
        Competing(competitor_id=known[name], position=n)
        for n, name in enumerate(_parts(competitors))
    ]
    made.lost_for = [
        LostFor(reason_id=known[name], position=n) for n, name in enumerate(_parts(reasons))
    ]
    desk.store.flush()


def _parts(names: str | None) -> list[str]:
    return names.split(",") if names else []


def _record(desk: Desk, opportunity_id: int, kind: str, state: str, amount: int) -> None:
    made = desk.store.get(Opportunity, opportunity_id)
    assert made is not None
    money = {"amount": amount * 100, "currency": "EUR", "state": RecordState(state)}
    about = {"party_id": made.party_id, "opportunity_id": opportunity_id, "at": NOW}
    desk.store.add(Record(kind=RecordKind(kind), **about, **money))


def _follow_ups(desk: Desk, company: Company, known: dict[str, int]) -> None:
    for number, member, due, state, ended in table(FOLLOW_UPS):
        made = FollowUp.at(
            datetime.fromisoformat(str(due)),
            "Europe/Paris",
            opportunity_id=known[f"#{number}"],
            member_id=getattr(company, str(member)),
            note="",
            created_by=None,
            created_at=NOW,
        )
        made.state = FollowUpState(str(state))
        made.ended_at = None if ended is None else datetime.fromisoformat(f"{ended}+02:00")
        desk.store.add(made)


def _heard_from(desk: Desk, known: dict[str, int]) -> None:
    """Acme has bought; Chai wrote twice, Dara once and last."""
    for customer, day in (("Acme", 2), ("Chai", 3), ("Chai", 4), ("Dara", 5)):
        party = desk.store.get(Party, known[customer])
        assert party is not None
        at = datetime(2026, 9, day, 9, tzinfo=UTC)
        told = {"direction": Direction.IN, "party_id": party.id, "at": at}
        desk.store.add(Record(kind=RecordKind.MESSAGE, **told))
