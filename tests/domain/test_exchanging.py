"""Another currency: the worth stays, to the minor unit of whichever has fewer digits."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.errors import Invalid
from bot.domain.exchanging import exchange, exchanged
from bot.domain.money import MOST_MINOR, Money
from bot.domain.opportunities import AmountSource, Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.rates import ONE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def opportunity(**facts: object) -> Opportunity:
    return Opportunity(
        number="OPP-2026-00001",
        party_id=1,
        pipeline_id=1,
        stage_id=1,
        open_stage_id=1,
        type_id=1,
        title="Acme",
        currency="EUR",
        probability=10,
        created_at=NOW,
        created_on=date(2026, 3, 2),
        stage_changed_at=NOW,
        touched_at=NOW,
        **facts,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("money", "rate", "currency", "into", "worth"),
    [
        (Money.of("100", "EUR"), ONE, "USD", ONE // 2, Money.of("200", "USD")),
        (Money.of("1.234", "KWD"), 3 * ONE, "EUR", ONE, Money.of("3.70", "EUR")),
        (Money.of("3.70", "EUR"), ONE, "KWD", 3 * ONE, Money.of("1.233", "KWD")),
        (Money.of("1000", "JPY"), ONE // 160, "EUR", ONE, Money.of("6.25", "EUR")),
        (Money.of("0.01", "EUR"), ONE, "JPY", ONE // 160, Money.of("2", "JPY")),
        (Money(0, "EUR"), ONE, "USD", ONE // 3, Money(0, "USD")),
    ],
)
def test_its_worth_in_another(
    money: Money, rate: int, currency: str, into: int, worth: Money
) -> None:
    assert exchanged(money, rate, currency, into) == worth


def test_what_no_database_holds_is_refused() -> None:
    with pytest.raises(Invalid, match="money-too-large"):
        exchanged(Money(MOST_MINOR, "EUR"), ONE, "USD", 1)


def test_lines_are_turned_over_one_by_one_and_summed_again() -> None:
    it = opportunity()
    it.add_line(Line(product_id=1, name="Pump", quantity=3000, unit_price=10_01))
    it.add_line(Line(product_id=2, name="Valve", quantity=1500, unit_price=99))
    exchange(it, "USD", 3 * ONE)
    assert [each.unit_price for each in it.lines] == [3_34, 33]
    assert it.amount == 10_02 + 50
    assert it.amount_source is AmountSource.CALCULATED


def test_an_amount_by_hand_stays_by_hand_beside_its_lines() -> None:
    it = opportunity()
    it.add_line(Line(product_id=1, name="Pump", quantity=1000, unit_price=100_00))
    it.set_amount(80_00)
    exchange(it, "USD", ONE // 2)
    assert (it.amount, it.amount_source) == (160_00, AmountSource.MANUAL)
    assert it.lines[0].unit_price == 200_00


def test_in_the_same_currency_only_the_rate_changes() -> None:
    it = opportunity()
    it.set_amount(80_00)
    exchange(it, "USD", ONE // 2)
    exchange(it, "USD", 2 * ONE)
    assert (it.amount, it.rate) == (160_00, 2 * ONE)


def test_nothing_known_stays_nothing() -> None:
    it = opportunity()
    exchange(it, "USD", ONE // 2)
    assert (it.amount, it.currency) == (None, "USD")
