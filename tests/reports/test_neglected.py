"""Open ones past due, stale and without a next step: counted in one walk as mark by mark."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import AnyOf, Filter, Mark, Marked
from bot.domain.followups import FollowUpState
from bot.domain.history import StepKind
from bot.domain.listings import Order, Selection
from bot.domain.lists import Stage
from bot.domain.people import Member
from bot.domain.reports import Grouping, Scope, Window
from bot.domain.tallies import Neglected, Question
from bot.persistence.database.work import SqlWork
from bot.persistence.reports import neglect
from persistence.company import Company, add_follow_up, add_opportunity, found

EVERYBODY = Scope(everybody=True)
MARKS = (Mark.PAST_DUE, Mark.STALE, Mark.NO_NEXT_STEP)
STALE_DAYS = 10


def asked(desk: Desk, scope: Scope = EVERYBODY, filter_: Filter = Filter()) -> Selection:  # noqa: B008
    return Selection(scope, filter_, Order.TOUCHED, desk.now, "Europe/Paris", "EUR")


def left_alone(desk: Desk, seed: int) -> Company:
    """Forty of three members and of nobody: touched, due and planned on days at random."""
    company, chance = found(desk), random.Random(seed)  # noqa: S311 - data for a test
    desk.step(None, StepKind.IMPORT)
    for at in (company.contact, company.proposal):
        stage = desk.store.get(Stage, at)
        assert stage is not None
        stage.stale_days = STALE_DAYS if at == company.contact else 0
    for _ in range(40):
        stage_id = chance.choice((company.contact, company.proposal))
        made = add_opportunity(
            desk,
            company,
            stage_id=stage_id,
            open_stage_id=stage_id,
            assignee_id=chance.choice((None, company.nadia, company.omid, company.somchai)),
            created_by=chance.choice((company.nadia, company.omid, company.somchai)),
            close_date=chance.choice((None, desk.now.date() + timedelta(chance.randrange(-9, 9)))),
            touched_at=desk.now - timedelta(chance.randrange(2 * STALE_DAYS)),
            deleted_at=desk.now if chance.random() < 0.1 else None,
        )
        for _ in range(chance.randrange(3)):
            due = (desk.now + timedelta(chance.randrange(-5, 5), minutes=1)).replace(tzinfo=None)
            planned = add_follow_up(desk, company, made.id, due)
            if chance.random() < 0.4:
                planned.state, planned.ended_at = FollowUpState.DONE, desk.now
    return company


def mark_by_mark(desk: Desk, selection: Selection) -> dict[Any, list[int]]:
    """By member, each mark asked for by itself as a filter of lists."""
    counts: dict[Any, Counter[Mark]] = {}
    for mark in MARKS:
        filter_ = selection.filter & Filter((Marked(mark),))
        only = asked(desk, selection.scope, filter_)
        for row in desk.store.figures.tally(
            Question(only, Window.NOW, by=(Grouping.MEMBER,))
        ).rows:
            counts.setdefault(row.key[0], Counter())[mark] = row.whole.count
    return {key: [each[mark] for mark in MARKS] for key, each in counts.items()}


@pytest.mark.parametrize("few", [0, 5_000])
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_each_count_is_what_a_list_of_that_mark_shows(
    work: SqlWork, monkeypatch: pytest.MonkeyPatch, seed: int, few: int
) -> None:
    """Whether it is looked up what is planned, or all of it is read."""
    monkeypatch.setattr(neglect, "_FEW", few)
    company = await work.write(lambda desk: left_alone(desk, seed))
    scopes = (EVERYBODY, Scope(member_id=company.nadia), Scope(member_id=company.somchai))
    filters = (Filter(), Filter((AnyOf("stage_id", (company.contact,)),)))

    def look(desk: Desk) -> Counter[str]:
        seen: Counter[str] = Counter()
        for scope in scopes:
            for filter_ in filters:
                selection = asked(desk, scope, filter_)
                rows = desk.store.figures.neglected(selection)
                told = {each.member_id: [*each.counts] for each in rows}
                assert told == mark_by_mark(desk, selection)
                names = [each.label.text for each in rows if each.label]
                assert names == sorted(names)
                assert [each.member_id for each in rows[:-1]].count(None) == 0
                for each in rows:
                    seen.update(past_due=each.past_due, stale=each.stale, idle=each.no_next_step)
        own, every = (
            sum(each.no_next_step for each in desk.store.figures.neglected(asked(desk, scope)))
            for scope in (scopes[1], EVERYBODY)
        )
        assert 0 < own < every
        return seen

    seen = await work.read(look)
    assert min(seen["past_due"], seen["stale"], seen["idle"]) > 10


async def test_what_is_planned_or_ended_in_time_is_not_neglected(work: SqlWork) -> None:
    """By hand: of Nadia's four one is due in the past, one stale, one without a next step."""

    def act(desk: Desk) -> tuple[list[Neglected], int]:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        stage = desk.store.get(Stage, company.contact)
        assert stage is not None
        stage.stale_days = STALE_DAYS
        today, moment = desk.now.date(), desk.now.replace(tzinfo=None)
        soon, gone = moment + timedelta(1), moment - timedelta(1)

        def made(due: int, touched: int, planned: Any) -> None:
            each = add_opportunity(
                desk,
                company,
                assignee_id=company.nadia,
                close_date=today + timedelta(due),
                touched_at=desk.now - timedelta(touched),
            )
            if planned is not None:
                add_follow_up(desk, company, each.id, planned)

        made(0, 0, soon)  # looked after: today is not past
        made(-1, 0, soon)  # past due since yesterday
        made(5, STALE_DAYS + 1, gone)  # stale: what was planned is over, and waits still
        made(5, 0, None)  # nothing planned
        return [*desk.store.figures.neglected(asked(desk))], company.nadia

    (only,), nadia = await work.write(act)
    assert (only.member_id, only.counts) == (nadia, (1, 1, 1))


async def test_nobodys_come_last_and_whoever_has_none_is_not_there(work: SqlWork) -> None:
    def act(desk: Desk) -> list[str | None]:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        for owner in (None, company.somchai, company.nadia):
            add_opportunity(desk, company, assignee_id=owner)
        busy = add_opportunity(desk, company, assignee_id=company.omid)
        soon = (desk.now + timedelta(1)).replace(tzinfo=None)
        add_follow_up(desk, company, busy.id, soon)
        names = {each: desk.store.get(Member, each) for each in (company.somchai, company.nadia)}
        rows = desk.store.figures.neglected(asked(desk))
        known = sorted(each.name for each in names.values() if each)
        assert [each.label.text for each in rows if each.label] == known
        return [each.label.text if each.label else None for each in rows]

    assert (await work.write(act))[-1] is None
