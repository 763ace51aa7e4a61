from __future__ import annotations

import pytest

from bot.conversations.lookups import NEEDS_NOTE, WHOLE_UNITS, Row
from bot.domain.facts import Name, Term
from bot.domain.money import Money
from support.form_talk import Book

ACME, DELTA_STEEL, DELTA_SYSTEMS = 1, 2, 3
PUMP, ADVICE, VALVE = 10, 11, 12
PRICE, COMPETITOR, OTHER = 31, 32, 39

LOSS_CODES = (
    "price",
    "competitor",
    "budget",
    "missing-feature",
    "timing",
    "no-decision-maker",
    "unresponsive",
    "poor-fit",
    "other",
)


@pytest.fixture(scope="session")
def book() -> Book:
    """What the team has: three customers, three products, the lists as they come."""
    return Book(
        party=(
            Row(ACME, Name("Acme Corp"), Name("London")),
            Row(DELTA_STEEL, Name("Delta Steel")),
            Row(DELTA_SYSTEMS, Name("Delta Systems")),
            *(Row(100 + each, Name(f"Customer {each}")) for each in range(20)),
        ),
        product=(
            Row(PUMP, Name("Water pump"), Money.of(350, "EUR"), frozenset({WHOLE_UNITS})),
            Row(ADVICE, Name("Advice")),
            Row(VALVE, Name("Ball valve"), Money.of(120, "EUR")),
        ),
        type=(Row(21, Term("item-standard")), Row(22, Term("item-bulk-order"))),
        source=(Row(24, Term("item-exhibition")), Row(25, Term("item-referral"))),
        win_reason=(Row(27, Term("item-quality")), Row(28, Term("item-best-price"))),
        loss_reason=tuple(
            Row(
                PRICE + at,
                Term(f"item-{code}"),
                flags=frozenset({NEEDS_NOTE}) if code == "other" else frozenset(),
            )
            for at, code in enumerate(LOSS_CODES)
        ),
    )
