"""Numbers that come side by side, and customers that are counted from them."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.actions.ports import Desk
from bot.domain.parties import PartyKind
from bot.domain.reports import Grouping, Window
from bot.domain.tallies import Question
from bot.persistence.database.work import SqlWork
from bot.persistence.reports.side_by_side import apart, counted, numbers, once, which
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party
from reports.random_sales import SPAN, build
from reports.test_kept_against_counted import asked, session_of

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers

ids = st.one_of(
    st.lists(st.integers(1, 20), max_size=30),
    st.lists(st.one_of(st.integers(1, 9), st.integers(10**11, 10**11 + 9)), max_size=30),
)
"""Given one after the other; and far apart, where they are put in order instead."""


@given(ids)
def test_ids_are_told_apart_where_they_are_near_and_where_they_are_far(
    given_ids: list[int],
) -> None:
    each = _written(given_ids)
    there, place, counts = apart(each)
    assert dict(zip(there.tolist(), counts.tolist(), strict=True)) == Counter(given_ids)
    assert there.tolist() == once(each).tolist() == sorted(set(given_ids))
    assert there[place].tolist() == given_ids


@given(ids, ids, ids)
def test_several_are_counted_together_and_each_by_itself(
    one: list[int], two: list[int], three: list[int]
) -> None:
    there, counts = counted(*map(_written, (one, two, three)))
    assert there.tolist() == sorted({*one, *two, *three})
    for given_ids, each in zip((one, two, three), counts, strict=True):
        known = Counter(given_ids)
        assert each.tolist() == [known[own] for own in there.tolist()]


@given(ids, ids)
def test_which_of_them_are_among_others(one: list[int], two: list[int]) -> None:
    assert which(_written(one), _written(two)).tolist() == [each in two for each in one]


def _written(given_ids: list[int]) -> Numbers:
    return numbers(" ".join(map(str, given_ids)))


def test_nothing_written_is_no_number() -> None:
    assert numbers(None).tolist() == numbers("").tolist() == []
    assert numbers("7 -3 9223372036854775807").tolist() == [7, -3, 2**63 - 1]
    assert numbers("7").dtype == np.int64


@pytest.mark.parametrize("leads", [False, True])
async def test_each_customer_once_in_a_campaign_and_once_in_all(
    work: SqlWork, *, leads: bool
) -> None:
    await work.write(lambda desk: build(desk, 41))

    def a_few_are_leads(desk: Desk) -> None:
        session = session_of(desk)
        chosen = session.scalars(select(party.c.id).order_by(party.c.id)).all()[::2]
        came = datetime.combine(SPAN.first, time(12), UTC)
        a_lead = {"kind": PartyKind.LEAD, "created_at": came}
        session.execute(update(party).where(party.c.id.in_(chosen)).values(a_lead))
        # One of them came before these days.
        early = {"created_at": came - timedelta(1)}
        session.execute(update(party).where(party.c.id == chosen[0]).values(early))

    await work.write(a_few_are_leads)

    def look(desk: Desk) -> int:
        question = Question(asked(desk), Window.CREATED, SPAN, (), (Grouping.CAMPAIGN,))
        rows = session_of(desk).execute(
            select(
                opportunity.c.campaign_id,
                opportunity.c.party_id,
                party.c.kind,
                party.c.created_at,
            )
            .join(party, party.c.id == opportunity.c.party_id)
            .where(
                opportunity.c.deleted_at.is_(None),
                opportunity.c.created_on.between(SPAN.first, SPAN.last),
            )
        )
        meant: dict[tuple[int | None], set[int]] = defaultdict(set)
        for row in rows:
            came = row.created_at.date() >= SPAN.first
            if not leads or (row.kind == PartyKind.LEAD and came):
                meant[row.campaign_id,].add(row.party_id)
        told, whole = desk.store.figures.customers(question, leads=leads)
        assert told == {key: len(each) for key, each in meant.items()}
        assert whole == len(set().union(*meant.values()))
        return whole

    assert await work.read(look) > 1
