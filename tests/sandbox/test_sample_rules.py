"""What must hold for every row of the sample, in each of the four languages."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from bot.actions.people.goals import held_today
from bot.domain.followups import FollowUp, FollowUpState, Reminder, ReminderState
from bot.domain.goals import Goal
from bot.domain.history import Record, RecordKind, RecordState
from bot.domain.lists import ListItem, Stage
from bot.domain.money import line_total
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, Opportunity, ProbabilitySource
from bot.domain.opportunity_parts import StageChange
from bot.domain.parties import Product
from bot.domain.reports import Scope
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


def test_papers_go_with_how_the_deals_went(year: Year) -> None:
    status = {each.id: each.status for each in year.all(Opportunity)}
    papers: dict[RecordKind, list[Record]] = {}
    for each in year.all(Record):
        papers.setdefault(each.kind, []).append(each)
    quotes, invoices = papers[RecordKind.QUOTE], papers[RecordKind.INVOICE]
    assert len(quotes) >= 40
    assert len(invoices) >= 15
    assert {status[each.opportunity_id or 0] for each in invoices} == {Status.WON}
    rejected = [each for each in quotes if each.state is RecordState.REJECTED]
    assert {status[each.opportunity_id or 0] for each in rejected} == {Status.LOST}
    # What the nightly round would let expire at once would be told all at once.
    out = [each for each in quotes if each.state in (RecordState.SENT, RecordState.CONFIRMED)]
    theirs = [each for each in out if status[each.opportunity_id or 0] is Status.OPEN]
    assert len(theirs) >= 10
    assert all(each.valid_until and each.valid_until > NOW for each in theirs)
    billed = {each.opportunity_id: each.amount or 0 for each in invoices}
    paid = {each.opportunity_id: each.amount or 0 for each in papers[RecordKind.RECEIPT]}
    assert len(paid) >= 8
    assert all(0 < amount <= billed[about] for about, amount in paid.items())
    assert any(amount < billed[about] for about, amount in paid.items())


def test_goods_are_counted_and_enough_of_them_is_there(year: Year) -> None:
    counted = [each.id for each in year.all(Product) if each.stock_tracked]
    assert len(counted) == 9
    levels = year.ask(lambda desk: desk.store.documents.levels(counted))
    assert all(each.on_hand > 0 and each.free > 0 for id_ in counted for each in levels[id_])
    assert any(each.frozen for id_ in counted for each in levels[id_])


def test_goals_hold_today_and_are_within_reach(year: Year) -> None:
    everybody = Scope(everybody=True)
    held = year.ask(lambda desk: held_today(desk, everybody))
    assert [each.measure.value for each in held] == ["amount", "count", "count"]
    assert all(each.reached > 0 for each in held)
    assert len(year.all(Goal)) == 3
