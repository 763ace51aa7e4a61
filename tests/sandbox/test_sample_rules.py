"""What must hold for every row of the sample, in each of the four languages."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from bot.domain.followups import FollowUp, FollowUpState, Reminder, ReminderState
from bot.domain.lists import ListItem, Stage
from bot.domain.money import line_total
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, Opportunity, ProbabilitySource
from bot.domain.opportunity_parts import StageChange
from bot.domain.parties import Product
from bot.sandbox.sample.company import Part
from sandbox.sample_years import NOW, Year, year
from support.databases import sqlite_template

__all__ = ["sqlite_template", "year"]


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
