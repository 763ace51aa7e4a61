"""The planned year, before anything is written: for any day the demo is started on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.followups import instant
from bot.domain.people import Locale
from bot.sandbox.sample.company import Company, Part
from bot.sandbox.sample.contacts import SOON
from bot.sandbox.sample.deal import Deal
from bot.sandbox.sample.filling import COMPANIES
from bot.sandbox.sample.goods import GOODS, GROUPS, PROJECTS, written
from bot.sandbox.sample.planning import planned

NOWS = [
    datetime(2026, 11, 21, 10, 0, tzinfo=UTC),  # a Saturday
    datetime(2026, 11, 23, 0, 5, tzinfo=UTC),  # a Monday, just begun
    datetime(2027, 1, 1, 8, 59, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 30, tzinfo=UTC),  # clocks go forward in Paris
    datetime(2028, 2, 29, 22, 30, tzinfo=UTC),  # already March in Tehran and Bangkok
]


@pytest.fixture(params=list(Locale))
def company(request: pytest.FixtureRequest) -> Company:
    return COMPANIES[request.param]


@pytest.fixture(params=NOWS, ids=lambda now: f"{now:%Y-%m-%d}")
def now(request: pytest.FixtureRequest) -> datetime:
    return request.param


def deeds(deal: Deal) -> list[datetime]:
    """When the stages were moved and the deal ended, in that order."""
    moves = [at for at, _ in deal.path]
    return [deal.created_at, *moves, *([deal.ending.at] if deal.ending else [])]


def every_moment(deal: Deal) -> list[datetime]:
    made = [at for each in deal.contacts for at in (each.at, each.done_at) if at]
    offered = [deal.offer.at] if deal.offer else []
    judged = [deal.probability[0]] if deal.probability else []
    return deeds(deal) + made + offered + judged


def test_the_same_moment_makes_the_same_year(company: Company, now: datetime) -> None:
    assert planned(company, now) == planned(company, now)


def test_another_day_moves_the_year_along(company: Company, now: datetime) -> None:
    later = now + timedelta(days=40)
    assert planned(company, later)[-1].created_at > planned(company, now)[-1].created_at


def test_everything_happened_before_now_and_within_a_year(company: Company, now: datetime) -> None:
    for deal in planned(company, now):
        moments = every_moment(deal)
        assert max(moments) < now
        assert min(moments) == deal.created_at > now - timedelta(days=371)


def test_each_deal_is_done_step_by_step_and_nothing_after_its_end(
    company: Company, now: datetime
) -> None:
    for deal in planned(company, now):
        assert all(earlier < later for earlier, later in pairwise(deeds(deal)))
        if deal.ending:
            assert max(every_moment(deal)) == deal.ending.at


def test_opportunities_begin_in_working_hours(company: Company, now: datetime) -> None:
    for deal in planned(company, now):
        local = deal.created_at.astimezone(ZoneInfo(company.zone))
        assert company.work_days >> local.weekday() & 1
        assert 8 <= local.hour <= 17


def test_what_is_still_to_be_done_lies_ahead(company: Company, now: datetime) -> None:
    ahead = [
        (deal, instant(contact.due, company.zone))
        for deal in planned(company, now)
        for contact in deal.contacts
        if contact.done_at is None
    ]
    assert all(due > now and deal.ending is None for deal, due in ahead)
    for seller, hours in SOON.items():
        # An hour more: the night of the clock change may be that much longer.
        soon = [due for deal, due in ahead if deal.seller is seller]
        assert sum(due <= now + timedelta(hours=25) for due in soon) >= len(hours)


def test_a_follow_up_is_done_after_it_was_due(company: Company, now: datetime) -> None:
    for deal in planned(company, now):
        for contact in deal.contacts:
            if contact.done_at:
                assert contact.at < instant(contact.due, company.zone) < contact.done_at


def test_a_company_names_everything_it_sells(company: Company) -> None:
    assert set(company.wares) == set(GOODS)
    assert set(company.groups) == set(GROUPS)
    assert set(company.units) == {good.unit for good in GOODS.values()}
    assert len(company.projects) == len(PROJECTS)
    assert set(company.people) == set(Part) - {Part.TEAM}


def test_customers_are_forty_different_ones(company: Company) -> None:
    assert len({name for name, _ in company.customers}) == 40
    assert all(name.strip() and place.strip() for name, place in company.customers)


@pytest.mark.parametrize(
    ("units", "price"),
    [(64, 64), (11_800, 11_800), (33_820, 33_800), (1_068_000_000, 1_070_000_000), (0.2, 1)],
)
def test_prices_are_written_with_three_digits(units: float, price: int) -> None:
    assert written(units) == price
