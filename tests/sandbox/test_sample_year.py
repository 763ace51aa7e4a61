"""The year as it stands in the database, in each of the four languages."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from bot.actions.access import scope_of
from bot.actions.ports import Desk
from bot.domain.history import Step
from bot.domain.lists import ListItem
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, Product
from bot.domain.people import Calendar, Locale, Member, Organisation, Role, Team
from bot.domain.reports import Days, Scope
from bot.persistence.database.work import open_work
from bot.sandbox.sample import fill
from bot.sandbox.sample.company import Part
from sandbox.sample_years import KINDS, NOW, TODAY, Year, filled, plain, year, year_of
from support.databases import BOT, SetClock, sqlite_template

__all__ = ["sqlite_template", "year"]

MONTHS = 9
"""Five before the present one, and three after it."""


# How much there is --------------------------------------------------------------------


def test_there_is_a_year_of_work(year: Year) -> None:
    count = year.sample.opportunities
    assert 220 <= count == len(year.all(Opportunity)) <= 260
    assert 0.30 <= len(year.ended(Status.WON)) / count <= 0.36
    assert 0.37 <= len(year.ended(Status.LOST)) / count <= 0.43
    assert (len(year.all(Party)), len(year.all(Product))) == (40, 12)
    assert [each.id for each in year.all(Product) if each.unit_price is None] == [
        year.sample.unpriced_product
    ]
    assert 0.75 <= sum(bool(each.lines) for each in year.all(Opportunity)) / count < 1


def test_amounts_are_many_small_and_few_large(year: Year) -> None:
    amounts = sorted(each.amount for each in year.all(Opportunity) if each.amount is not None)
    middle, largest = amounts[len(amounts) // 2], amounts[-1]
    assert amounts[0] * 10 < middle
    assert middle * 4 < largest
    assert sum(amounts) / len(amounts) > middle


def test_money_is_of_the_country(year: Year) -> None:
    currency = {"en": "EUR", "fr": "EUR", "fa": "IRR", "th": "THB"}[year.locale]
    organisation = year.all(Organisation)[0]
    assert organisation.currency == currency
    assert organisation.toman is (currency == "IRR")
    assert {each.currency for each in year.all(Opportunity) + year.all(Product)} == {currency}


def test_work_grows_in_order_of_time(year: Year) -> None:
    opportunities = sorted(year.all(Opportunity), key=lambda each: each.id)
    assert [each.created_at for each in opportunities] == sorted(
        each.created_at for each in opportunities
    )
    assert [each.number for each in opportunities] == sorted(each.number for each in opportunities)
    steps = sorted(year.all(Step), key=lambda each: each.id)
    assert [each.at for each in steps] == sorted(each.at for each in steps)
    assert steps[-1].at == NOW


# What the reports show ----------------------------------------------------------------


@pytest.mark.parametrize("last", [30, 90, 365])
def test_price_costs_most_in_any_window(year: Year, last: int) -> None:
    everybody = Scope(everybody=True)
    figures = year.ask(
        lambda desk: desk.store.figures.won_lost(everybody, Days.last_n(last, TODAY))
    )
    first, second = figures.loss_reasons[:2]
    assert first.label.key == "item-price"
    assert first.count > second.count
    assert figures.won >= 5
    assert figures.several_reasons >= 1


def test_every_open_stage_holds_some(year: Year) -> None:
    stages = year.ask(lambda desk: desk.store.figures.open_by_stage(Scope(everybody=True)))
    assert len(stages) == 4
    assert all(each.count >= 8 and each.amount > 0 for each in stages)


def test_the_forecast_has_something_in_every_month(year: Year) -> None:
    ends = [date(2026 + (5 + i) // 12, (5 + i) % 12 + 1, 1) for i in range(MONTHS + 1)]
    months = [Days(first, then - timedelta(days=1)) for first, then in pairwise(ends)]
    forecast = year.ask(lambda desk: desk.store.figures.forecast(Scope(everybody=True), months))
    assert all(each.won > 0 for each in forecast[:6])
    assert all(each.weighted_open > 0 for each in forecast[5:])
    assert len(forecast) == MONTHS


def test_close_dates_lie_around_now(year: Year) -> None:
    dates = [each.close_date for each in year.ended(Status.OPEN)]
    past = [day for day in dates if day is not None and day < TODAY]
    assert 3 <= len(past) <= 10
    assert 3 <= dates.count(None) <= 8
    assert max(day for day in dates if day) <= TODAY + timedelta(days=100)


def test_competitors_are_known_and_always_of_what_was_lost_to_one(year: Year) -> None:
    def names(desk: Desk, status: Status) -> list[tuple[set[str], list[int]]]:
        found = [desk.store.get(Opportunity, each.id) for each in year.ended(status)]
        return [
            (
                {year.code(ListItem, reason.reason_id) for reason in each.lost_for},
                [one.competitor_id for one in each.competing],
            )
            for each in found
            if each is not None
        ]

    for status in (Status.WON, Status.LOST, Status.OPEN):
        several = year.ask(partial(names, status=status))
        assert 0.2 <= sum(bool(named) for _, named in several) / len(several) <= 0.7
    lost = year.ask(partial(names, status=Status.LOST))
    assert all(named for reasons, named in lost if "competitor" in reasons)
    assert len({one for _, named in lost for one in named}) == 3


def test_the_last_weeks_can_be_told_from_night_to_night(year: Year) -> None:
    for ago in (1, 30, 40):
        day = TODAY - timedelta(days=ago)
        assert year.ask(lambda desk, day=day: len(desk.store.upkeep.snapshot(day))) > 30
    assert year.ask(lambda desk: desk.store.upkeep.snapshot_day(TODAY)) is None


# Who is there -------------------------------------------------------------------------


def test_the_cast_are_the_members_and_two_more(year: Year) -> None:
    cast, persons = year.sample.cast, year.sample.persons
    members = {each.person: each for each in year.all(Member)}
    assert {person.id for person in cast.people} == set(persons.values())
    assert set(persons.values()) - set(members) == {persons[Part.NEWCOMER], persons[Part.STRANGER]}
    assert len({person.label for person in cast.people}) == 7
    for person, member in members.items():
        played = cast.person(person)
        assert (played.name, played.language) == (member.name, member.locale)
        assert played.started
        assert member.welcomed


def test_two_languages_are_seen_at_once(year: Year) -> None:
    assert year.member(Part.REP).locale is year.locale
    assert year.member(Part.SECOND_REP).locale is not year.locale
    assert year.member(Part.VIEWER).locale is not year.locale
    usual = {"fa": Calendar.JALALI, "th": Calendar.BUDDHIST}
    for each in year.all(Member):
        assert each.calendar is usual.get(each.locale, Calendar.GREGORIAN)


def test_the_manager_has_the_team_and_its_group(year: Year) -> None:
    (team,) = year.all(Team)
    (group,) = year.sample.cast.groups
    assert team.manager_id == year.sample.members[Part.MANAGER]
    assert team.chat_id == group.id == year.sample.team_chat
    assert group.with_bot
    assert year.member(Part.ADMIN).role is Role.ADMIN


@pytest.mark.parametrize("part", [Part.MANAGER, Part.ADMIN, Part.VIEWER])
def test_who_may_see_all_counts_all(year: Year, part: Part) -> None:
    def count(desk: Desk) -> int:
        scope = scope_of(desk.store.get(Member, year.sample.members[part]), desk)
        return desk.store.pipelines.totals(scope)[0]

    assert year.ask(count) == len(year.ended(Status.OPEN))


def test_the_notable_ones_are_what_they_are_called(year: Year) -> None:
    by_id = {each.id: each for each in year.all(Opportunity)}
    sample = year.sample
    assert by_id[sample.largest_open].amount == max(
        each.amount or 0 for each in year.ended(Status.OPEN)
    )
    assert by_id[sample.past_due].past_due(TODAY)
    for number, status in ((sample.last_won, Status.WON), (sample.last_lost, Status.LOST)):
        latest = max(each.ended_at for each in year.ended(status) if each.ended_at)
        assert (by_id[number].status, by_id[number].ended_at) == (status, latest)


# Doing it again -----------------------------------------------------------------------


def test_the_same_moment_fills_in_the_same_rows(
    sqlite_template: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    first = year_of(Locale.FA, sqlite_template, tmp_path_factory)
    again = filled(sqlite_template, tmp_path / "again.db", Locale.FA)
    assert first.sample == again.sample
    for kind in KINDS:
        assert list(map(plain, first.all(kind))) == list(map(plain, again.all(kind)))


def test_a_database_with_a_company_in_it_is_left_alone(year: Year) -> None:
    async def run() -> None:
        work = open_work(year.url, clock=SetClock(NOW), bot=BOT)
        try:
            with pytest.raises(ValueError, match="already"):
                await fill(work, locale=Locale.TH, now=NOW)
        finally:
            await work.close()

    asyncio.run(run())
