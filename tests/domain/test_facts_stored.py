"""Facts are stored as JSON and come back equal; refusals carry them by name."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, Refused
from bot.domain.facts import (
    City,
    Fact,
    Name,
    Percent,
    Several,
    Term,
    fact_from_json,
    fact_to_json,
    facts_from_json,
    facts_to_json,
    named,
)
from bot.domain.money import CURRENCIES, Money

FACTS = st.one_of(
    st.text(),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.builds(Money, st.integers(), st.sampled_from(sorted(CURRENCIES))),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.times(),
    st.builds(Name, st.text()),
    st.builds(Term, st.text(), st.text()),
    st.builds(City, st.text()),
    st.builds(
        Several,
        st.lists(st.one_of(st.builds(Name, st.text()), st.builds(Term, st.text()))).map(tuple),
    ),
    st.builds(Percent, st.integers(0, 100)),
)


@given(st.dictionaries(st.text(), FACTS))
def test_facts_come_back_from_json_equal_and_of_the_same_kind(facts: dict[str, Fact]) -> None:
    back = facts_from_json(json.loads(json.dumps(facts_to_json(facts))))
    assert back == facts
    assert {key: type(fact) for key, fact in back.items()} == {
        key: type(fact) for key, fact in facts.items()
    }


@pytest.mark.parametrize(
    ("fact", "stored"),
    [
        ("OPP-2026-00042", "OPP-2026-00042"),
        (3, 3),
        (Money(1_234_567_890_123_456, "EUR"), {"money": [1_234_567_890_123_456, "EUR"]}),
        (Decimal("1.50"), {"decimal": "1.50"}),
        (datetime(2026, 11, 21, 10, tzinfo=UTC), {"instant": "2026-11-21T10:00:00+00:00"}),
        (date(2026, 11, 21), {"date": "2026-11-21"}),
        (time(9, 30), {"time": "09:30:00"}),
        (Name("شرکت آبان"), {"name": "شرکت آبان"}),
        (Term("item-price"), {"term": "item-price"}),
        (Percent(60), {"percent": 60}),
    ],
)
def test_the_stored_shape_stays_as_it_is(fact: Fact, stored: Any) -> None:
    """Rows of yesterday's outbox are read by tomorrow's code."""
    assert fact_to_json(fact) == stored
    assert fact_from_json(stored) == fact


@pytest.mark.parametrize("stored", [None, 1.5, [], {}, {"money": [1]}, {"colour": "red"}])
def test_what_was_never_stored_is_not_read(stored: Any) -> None:
    with pytest.raises(ValueError, match="not a stored fact"):
        fact_from_json(stored)


@pytest.mark.parametrize(
    ("code", "name", "label"),
    [
        ("price", None, Term("item-price")),
        ("price", "Too dear", Name("Too dear")),
        (None, "Too dear", Name("Too dear")),
    ],
)
def test_a_list_value_is_our_word_until_an_admin_renames_it(
    code: str | None, name: str | None, label: Fact
) -> None:
    assert named(code, name) == label


def test_refusals_have_names_and_facts() -> None:
    assert Invalid("percent-range", given=120).facts == {"given": 120}
    assert [kind().key for kind in (NotFound, NotAllowed, ChangedMeanwhile)] == [
        "not-found",
        "not-allowed",
        "changed-meanwhile",
    ]
    assert all(issubclass(kind, Refused) for kind in (Invalid, NotFound, NotAllowed))
