"""The year as it stands in the database, in each of the four languages."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.actions.access import scope_of
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, FollowUpState, Reminder, ReminderState
from bot.domain.history import Step
from bot.domain.lists import ListItem, Stage
from bot.domain.money import line_total
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, Opportunity, ProbabilitySource, StageChange
from bot.domain.parties import Party, Product
from bot.domain.people import Calendar, Locale, Member, Organisation, Role, Team
from bot.domain.reports import Days, Scope
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.chat import outbox
from bot.persistence.work import open_work
from bot.sandbox.sample import Sample, fill
from bot.sandbox.sample.company import Part
from support.databases import BOT, SetClock, sqlite_template, sqlite_url

__all__ = ["sqlite_template"]

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
MONTHS = 9
"""Five before the present one, and three after it."""
KEPT = (Opportunity, StageChange, FollowUp, Reminder, Step, Stage, ListItem)
KNOWN = (Party, Product, Member, Team, Organisation)


@dataclass(frozen=True)
class Year:
    """Everything in a filled database, loaded once."""

    url: str
    locale: Locale
    sample: Sample
    rows: dict[type, list[Any]]
    waiting: int
    """Rows of the outbox, in whatever state."""

    def all(self, kind: type) -> list[Any]:
        return self.rows[kind]

    def ended(self, status: Status) -> list[Opportunity]:
        return [each for each in self.all(Opportunity) if each.status is status]

    def code(self, kind: type, number: int) -> str:
        return next(each.code for each in self.all(kind) if each.id == number)

    def member(self, part: Part) -> Member:
        return next(each for each in self.all(Member) if each.id == self.sample.members[part])

    def ask(self, question: Callable[[Desk], Any]) -> Any:
        async def run() -> Any:
            work = open_work(self.url, clock=SetClock(NOW), bot=BOT)
            try:
                return await work.read(question)
            finally:
                await work.close()

        return asyncio.run(run())


def filled(template: Path, file: Path, locale: Locale) -> Year:
    url = sqlite_url(Path(shutil.copy(template, file)))

    def load(session: AuditedSession) -> tuple[dict[type, list[Any]], int]:
        rows = {kind: list(session.scalars(select(kind))) for kind in KEPT + KNOWN}
        return rows, session.scalars(select(func.count()).select_from(outbox)).one()

    async def run() -> Year:
        work = open_work(url, clock=SetClock(NOW), bot=BOT)
        try:
            sample = await fill(work, locale=locale, now=NOW)
            return Year(url, locale, sample, *await work.database.read(load))
        finally:
            await work.close()

    return asyncio.run(run())


@pytest.fixture(scope="session")
def years(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Year]:
    """Filled once for a run, whatever the order of the tests."""
    folder, made = tmp_path_factory.mktemp("years"), dict[Locale, Year]()

    def of(locale: Locale) -> Year:
        if locale not in made:
            made[locale] = filled(sqlite_template, folder / f"{locale}.db", locale)
        return made[locale]

    return of


@pytest.fixture(params=list(Locale))
def year(years: Callable[..., Year], request: pytest.FixtureRequest) -> Year:
    return years(request.param)


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


# What must hold -----------------------------------------------------------------------


def test_the_status_agrees_with_the_stage(year: Year) -> None:
    kinds = {each.id: each.kind.value for each in year.all(Stage)}
    for each in year.all(Opportunity):
        closed = each.status is Status.CLOSED
        assert kinds[each.stage_id] == ("open" if closed else each.status.value)
        assert kinds[each.open_stage_id] == "open"
        assert (each.ended_at is None) is (each.status is Status.OPEN)
        assert (each.close_kind is not None) is closed


def test_what_ended_has_its_reasons(year: Year) -> None:
    for each in year.all(Opportunity):
        assert bool(each.lost_for) is (each.status is Status.LOST)
        assert each.win_reason_id is None or each.status is Status.WON
        assert each.reason_note is None or each.status in (Status.WON, Status.LOST)
        codes = [year.code(ListItem, lost.reason_id) for lost in each.lost_for]
        assert len(codes) == len(set(codes)) <= 2
        assert "other" not in codes or each.reason_note
    assert any(len(each.lost_for) == 2 for each in year.ended(Status.LOST))
    assert all(each.amount is not None for each in year.ended(Status.WON))


def test_a_calculated_amount_is_the_sum_of_the_lines(year: Year) -> None:
    whole = {each.id: each.whole_units for each in year.all(Product)}
    for each in year.all(Opportunity):
        assert (each.amount_source is AmountSource.CALCULATED) is bool(each.lines)
        if each.lines:
            assert each.amount == sum(line.total for line in each.lines)
        for line in each.lines:
            assert line.total == line_total(line.quantity, line.unit_price, line.discount)
            assert line.quantity % 1000 == 0 or not whole[line.product_id]


def test_probability_is_mostly_the_stages(year: Year) -> None:
    usual = {each.id: each.probability for each in year.all(Stage)}
    by_hand = 0
    for each in year.all(Opportunity):
        if each.probability_source is ProbabilitySource.STAGE:
            assert each.probability == usual[each.open_stage_id]
        else:
            by_hand += 1
    assert 3 <= by_hand <= 15


def test_stages_follow_each_other(year: Year) -> None:
    changes: dict[int, list[StageChange]] = {}
    for change in sorted(year.all(StageChange), key=lambda each: each.id):
        changes.setdefault(change.opportunity_id, []).append(change)
    for each in year.all(Opportunity):
        at, stage = each.created_at, None
        for change in changes.get(each.id, ()):
            assert stage in (None, change.from_stage_id)
            assert change.seconds == (change.at - at).total_seconds() > 0
            at, stage = change.at, change.to_stage_id
        assert (at, stage or each.stage_id) == (each.stage_changed_at, each.stage_id)


def test_nothing_of_the_past_is_left_to_tell(year: Year) -> None:
    assert year.waiting == 0
    open_ones = {each.id for each in year.ended(Status.OPEN)}
    pending = [each for each in year.all(FollowUp) if each.state is FollowUpState.PENDING]
    reminders = [each for each in year.all(Reminder) if each.state is ReminderState.PENDING]
    assert {each.id for each in pending} == {each.follow_up_id for each in reminders}
    assert all(each.opportunity_id in open_ones for each in pending)
    assert min(each.due_at for each in reminders) > NOW
    states = Counter(each.state for each in year.all(Reminder))
    assert set(states) == {ReminderState.PENDING, ReminderState.WITHDRAWN}


def test_a_day_later_reminders_arrive(year: Year) -> None:
    by_member = Counter(
        each.member_id
        for each in year.all(Reminder)
        if each.state is ReminderState.PENDING and each.due_at <= NOW + timedelta(days=1)
    )
    assert by_member[year.sample.members[Part.REP]] >= 3
    assert by_member[year.sample.members[Part.SECOND_REP]] >= 2
    assert by_member[year.sample.members[Part.MANAGER]] >= 1


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
    years: Callable[..., Year],
    sqlite_template: Path,
    tmp_path: Path,
) -> None:
    first, again = years(Locale.FA), filled(sqlite_template, tmp_path / "again.db", Locale.FA)
    assert first.sample == again.sample
    for kind in KEPT + KNOWN:
        assert list(map(plain, first.all(kind))) == list(map(plain, again.all(kind)))


def plain(entity: Any) -> dict[str, Any]:
    """Its values, those of its parts inside."""
    kept = {name: value for name, value in vars(entity).items() if name != "_sa_instance_state"}
    return {
        name: [plain(part) for part in value] if isinstance(value, list) else value
        for name, value in kept.items()
    }


def test_a_database_with_a_company_in_it_is_left_alone(years: Callable[..., Year]) -> None:
    year = years(Locale.EN)

    async def run() -> None:
        work = open_work(year.url, clock=SetClock(NOW), bot=BOT)
        try:
            with pytest.raises(ValueError, match="already"):
                await fill(work, locale=Locale.TH, now=NOW)
        finally:
            await work.close()

    asyncio.run(run())
