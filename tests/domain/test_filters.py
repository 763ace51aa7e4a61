"""Filters as values: kept as JSON, narrowed one subject at a time, named by short codes."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.domain.errors import Invalid
from bot.domain.filters import (
    FIELDS,
    MOST_CONDITIONS,
    NOT_ASKED,
    AnyOf,
    Between,
    Contains,
    Empty,
    Filter,
    LastDays,
    Mark,
    Marked,
    Mentions,
)
from bot.domain.listings import Kind, Listing, Order, Which, Whose
from bot.domain.opportunities import Opportunity

EACH = Filter(
    (
        AnyOf("status", ("open", "won")),
        Between("amount", least=5),
        LastDays("ended_on", 30),
        Empty("source_id", filled=True),
        Contains("title", "پمپ"),
        Marked(Mark.STALE),
        Mentions("acme"),
    )
)


def test_a_kept_filter_is_the_same_again() -> None:
    assert Filter.from_json(EACH.to_json()) == EACH
    assert Filter.from_json([["any", {"field": "gone", "values": [1]}], ["odd", {}]]) == Filter()


def test_every_plain_field_of_the_model_is_asked_or_said_not_to_be() -> None:
    lists = {"lines", "lost_for", "competing", "custom"}
    assert {each.name for each in fields(Opportunity)} - NOT_ASKED - lists <= set(FIELDS)


def test_one_condition_on_a_subject() -> None:
    chosen = EACH.narrowed(Between("amount", most=9)).narrowed(Mentions("other"))
    assert chosen.about("amount") == Between("amount", most=9)
    assert chosen.about("mentions") == Mentions("other")
    assert len(chosen.conditions) == len(EACH.conditions)
    assert chosen.without("stale").about("stale") is None


def test_a_filter_has_an_end() -> None:
    chosen = Filter(tuple(Empty(name) for name in list(FIELDS)[:MOST_CONDITIONS]))
    with pytest.raises(Invalid):
        chosen.narrowed(Mentions("one too many"))


def test_codes_of_listings() -> None:
    listing = Listing(Whose.TEAM, "open", Order.AMOUNT).about(Kind.FILTER, 12)
    assert listing.code == "t-f12-a"
    assert Listing.of_code("t-f12-a") == listing
    assert (listing.id_of(Kind.FILTER), listing.id_of(Kind.STAGE)) == (12, None)
    for which in Which:
        assert Listing.of_code(Listing().of(which).code) == Listing().of(which)


@pytest.mark.parametrize(
    "code", ["", "x", "m-open", "m-nothing-t", "m-open-z", "z-open-t", "m-f-t"]
)
def test_no_listing_at_all(code: str) -> None:
    assert Listing.of_code(code) is None
