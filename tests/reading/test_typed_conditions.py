"""Conditions as people type them among filters, in four languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    LastDays,
    Mark,
    Marked,
)
from bot.domain.reports import Days
from bot.domain.spans import Span, Unit
from bot.reading.questions.compared import STATUS_WORDS
from bot.reading.questions.conditions import read_conditions
from bot.reading.questions.ends import Known

TODAY = date(2026, 11, 21)
MONTH = Days(date(2026, 11, 1), date(2026, 11, 30))
NOVEMBER = (MONTH.first.toordinal(), MONTH.last.toordinal())
M = 1_000_000_00
"""A million, in cents."""

LABELS = {
    "Amount": "amount",
    "Probability": "probability",
    "Stage": "stage_id",
    "Source": "source_id",
    "Assignee": "assignee_id",
    "Customer": "party_id",
    "Status": "status",
    "Campaign": "campaign_id",
    "Title": "title",
    "Close": "close_date",
    "Created on": "created_on",
    "Ended on": "ended_on",
    "Product": "product_id",
}
VALUES: dict[str, list[tuple[str, int | str]]] = {
    **{form: [("status", status)] for form, status in STATUS_WORDS.items()},
    "won": [("status", "won"), ("stage_id", 5)],
    "proposal": [("stage_id", 3), ("stage_id", 13)],
    "phone": [("source_id", 1)],
    "website": [("source_id", 2)],
    "campaign": [("source_id", 9)],
    "nora": [("assignee_id", 11), ("created_by", 11)],
    "high": [("priority", "high")],
}
WRITERS = {
    "en": ("gregorian", "EUR"),
    "fr": ("gregorian", "EUR"),
    "fa": ("jalali", "IRR"),
    "th": ("buddhist", "THB"),
}


def days_of(span: Span) -> Days:
    if span.days is not None:
        return span.days
    if span.unit is Unit.LAST:
        return Days.last_n(span.number, TODAY)
    return MONTH if span.code == "m0" else Days(TODAY, TODAY)


def known(lang: str = "en") -> Known:
    calendar, currency = WRITERS[lang]
    return Known(
        fields={label: FIELDS[name] for label, name in LABELS.items()},
        values=VALUES,
        sought=frozenset({"party_id", "product_id"}),
        lang=lang,  # type: ignore[arg-type]
        calendar=calendar,  # type: ignore[arg-type]
        today=TODAY,
        currency=currency,
        toman=lang == "fa",
        days_of=days_of,
    )


def day(month: int, number: int) -> int:
    return date(2026, month, number).toordinal()


WON = (AnyOf("status", ("won",)), Between("ended_on", *NOVEMBER))
SAID: dict[str, list[tuple[str, tuple[Condition, ...]]]] = {
    "en": [
        ("amount > 10m", (Between("amount", least=10 * M + 1),)),
        ("amount >= 10m", (Between("amount", least=10 * M),)),
        ("> 10m", (Between("amount", least=10 * M + 1),)),
        ("10m+", (Between("amount", least=10 * M),)),
        ("amount under 10m", (Between("amount", most=10 * M - 1),)),
        ("amount between 5 and 20", (Between("amount", 5_00, 20_00),)),
        ("amount from 5k to 20k", (Between("amount", 5_000_00, 20_000_00),)),
        ("amount 10m or more", (Between("amount", least=10 * M),)),
        ("won this month", WON),
        ("this month, won", WON),
        ("stage proposal", (AnyOf("stage_id", (3, 13)),)),
        ("source phone or website", (AnyOf("source_id", (1, 2)),)),
        ("source campaign", (AnyOf("source_id", (9,)),)),
        ("probability at least 60%", (Between("probability", least=60),)),
        ("close before 15 Dec", (Between("close_date", most=day(12, 14)),)),
        ("closing from 1 Dec to 15 Dec", (Between("close_date", day(12, 1), day(12, 15)),)),
        ("created last 30 days", (LastDays("created_on", 30),)),
        ("overdue", (Marked(Mark.PAST_DUE),)),
        ("no source", (Empty("source_id"),)),
        ("source empty", (Empty("source_id"),)),
        ("unassigned and high", (Empty("assignee_id"), AnyOf("priority", ("high",)))),
        ("nora, open", (AnyOf("assignee_id", (11,)), AnyOf("status", ("open",)))),
        ("title winter pumps", (Contains("title", "winter pumps"),)),
    ],
    "fr": [
        ("montant supérieur à 10 M€", (Between("amount", least=10 * M + 1),)),
        ("montant d’au moins 10 M€", (Between("amount", least=10 * M),)),
        ("entre 5 k€ et 10 k€", (Between("amount", 5_000_00, 10_000_00),)),
        ("gagnées ce mois-ci", WON),
        ("créées les 30 derniers jours", (LastDays("created_on", 30),)),
        ("sans campagne, en retard", (Empty("campaign_id"), Marked(Mark.PAST_DUE))),
        ("probabilité d’au moins 60 %", (Between("probability", least=60),)),
    ],
    "fa": [
        ("مبلغ بیشتر از ۱۰ میلیون", (Between("amount", least=100 * M + 1),)),
        ("مبلغ حداقل ۱۰ میلیون تومان", (Between("amount", least=100 * M),)),
        ("بین ۵ میلیون و ۱۰ میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("برده این ماه", WON),
        ("احتمال حداقل ۶۰٪", (Between("probability", least=60),)),
        ("بدون منبع", (Empty("source_id"),)),
    ],
    "th": [
        ("มูลค่ามากกว่า 1 ล้าน", (Between("amount", least=M + 1),)),
        ("มูลค่า 1 ล้านขึ้นไป", (Between("amount", least=M),)),
        ("ปิดการขายได้เดือนนี้", WON),
        ("ความน่าจะเป็นไม่ต่ำกว่า 60%", (Between("probability", least=60),)),
        ("ไม่มีแหล่งที่มา", (Empty("source_id"),)),
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "meant"), [(lang, *each) for lang, told in SAID.items() for each in told]
)
def test_what_is_typed(lang: str, text: str, meant: tuple[Condition, ...]) -> None:
    read = read_conditions(text, known(lang))
    assert set(read.conditions) == set(meant)
    assert read.unknown == ()


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("source not website", ("not",)),
        ("this month", ("this month",)),
        ("amount >", ("…",)),
        ("amount between 5", ("5",)),
        ("won by 12", ("12",)),
        ("probability 160%", ("160%",)),
        ("amount over 10 usd", ("10", "usd")),
    ],
)
def test_what_nobody_can_tell_is_given_back(text: str, unknown: tuple[str, ...]) -> None:
    assert read_conditions(text, known()).unknown[: len(unknown)] == unknown


def test_a_line_about_business_begins_with_what_is_no_condition() -> None:
    read = read_conditions("Acme 20 pumps at 350 eur, 60%, close 15 Dec", known())
    assert not read.begins_known
    assert "Acme" in read.unknown


def test_customers_and_products_are_looked_for_by_who_can() -> None:
    read = read_conditions("customer Acme North, won", known())
    assert read.sought == {"party_id": "Acme North"}
    assert read.conditions == (AnyOf("status", ("won",)),)


def test_on_the_page_of_a_field_a_bare_value_is_one_of_its() -> None:
    asked = read_conditions("over 60", known(), about=FIELDS["probability"])
    assert asked.conditions == (Between("probability", least=61),)
    assert read_conditions("phone", known(), about=FIELDS["source_id"]).conditions == (
        AnyOf("source_id", (1,)),
    )


def test_a_field_alone_is_named() -> None:
    read = read_conditions("amount", known())
    assert (read.field, read.conditions, read.unknown) == ("amount", (), ())


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.sampled_from(sorted(WRITERS)))
def test_any_text_is_read_to_its_end(text: str, lang: str) -> None:
    read = read_conditions(text, known(lang))
    assert all(each.strip() for each in read.unknown)
