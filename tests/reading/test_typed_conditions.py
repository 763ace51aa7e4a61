"""Conditions as people type them among filters, in four languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.facts import Name
from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    Field,
    FieldKind,
    LastDays,
    Mark,
    Marked,
)
from bot.domain.reports import Days
from bot.domain.spans import Span, Unit
from bot.reading.questions.compared import STATUS_WORDS
from bot.reading.questions.conditions import read_conditions
from bot.reading.questions.known import Called, Known

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
CALLED = Called({label: FIELDS[name] for label, name in LABELS.items()}, VALUES)
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
        called=CALLED,
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


def day27(month: int, number: int) -> int:
    return date(2027, month, number).toordinal()


IS_WON = AnyOf("status", ("won",))
WON = (IS_WON, Between("ended_on", *NOVEMBER))
SAID: dict[str, list[tuple[str, tuple[Condition, ...]]]] = {
    "en": [
        ("five to ten million", (Between("amount", 5 * M, 10 * M),)),
        ("5 to 10 million", (Between("amount", 5 * M, 10 * M),)),
        ("amount two hundred to five hundred thousand", (Between("amount", M // 5, M // 2),)),
        ("amount five hundred to ten thousand", (Between("amount", 500_00, 10_000_00),)),
        ("closing q1", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("closing q4", (Between("close_date", day(10, 1), day(12, 31)),)),
        ("closing q1 2026", (Between("close_date", day(1, 1), day(3, 31)),)),
        ("created q1", (Between("created_on", day(1, 1), day(3, 31)),)),
        ("won in q1", (IS_WON, Between("ended_on", day(1, 1), day(3, 31)))),
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
        ("amount over 1m and under 5m", (Between("amount", M + 1, 5 * M - 1),)),
        ("10m+ and under 20m", (Between("amount", 10 * M, 20 * M - 1),)),
        ("probability over 50% and under 80%", (Between("probability", 51, 79),)),
        ("probability over 50 and under 80", (Between("probability", 51, 79),)),
        (
            "probability over 50, over 1m",
            (Between("probability", least=51), Between("amount", least=M + 1)),
        ),
        ("between 5 and 10 million", (Between("amount", 5 * M, 10 * M),)),
        ("amount 2.5 to 3m", (Between("amount", 5 * M // 2, 3 * M),)),
        ("between 500 and 10k", (Between("amount", 500_00, 10_000_00),)),
        ("closing in December", (Between("close_date", day(12, 1), day(12, 31)),)),
        ("closing in October", (Between("close_date", day27(10, 1), day27(10, 31)),)),
        ("closing in October 2026", (Between("close_date", day(10, 1), day(10, 31)),)),
        ("closing in November", (Between("close_date", day(11, 1), day(11, 30)),)),
        ("closing from October to December", (Between("close_date", day(10, 1), day(12, 31)),)),
        ("created in October", (Between("created_on", day(10, 1), day(10, 31)),)),
        ("won in October", (IS_WON, Between("ended_on", day(10, 1), day(10, 31)))),
        ("closing first quarter", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("closing 2nd quarter", (Between("close_date", day27(4, 1), day27(6, 30)),)),
        ("closing quarter 4", (Between("close_date", day(10, 1), day(12, 31)),)),
        ("won first quarter", (IS_WON, Between("ended_on", day(1, 1), day(3, 31)))),
        ("closing before January", (Between("close_date", most=day(12, 31)),)),
        ("closing December 2026", (Between("close_date", day(12, 1), day(12, 31)),)),
        ("between 10m and 5m", (Between("amount", 5 * M, 10 * M),)),
        ("created after 1 Nov", (Between("created_on", least=day(11, 2)),)),
        (
            "created after 1 Nov and before 15 Nov",
            (Between("created_on", day(11, 2), day(11, 14)),),
        ),
        ("created since Monday", (Between("created_on", least=day(11, 16)),)),
        ("created after the 25th", (Between("created_on", least=day(10, 26)),)),
        ("created before tomorrow", (Between("created_on", most=day(11, 21)),)),
        ("created from 1 Nov to 30 Nov", (Between("created_on", day(11, 1), day(11, 30)),)),
        ("created between 15 Nov and 1 Nov", (Between("created_on", day(11, 1), day(11, 15)),)),
        ("closing after 1 Nov 2026", (Between("close_date", least=day(11, 2)),)),
        ("closing from 1 Nov to 15 Dec", (Between("close_date", day(11, 1), day(12, 15)),)),
        ("won since 1 Nov", (IS_WON, Between("ended_on", least=day(11, 1)))),
        ("won on 15/11", (IS_WON, Between("ended_on", day(11, 15), day(11, 15)))),
        (
            "won between November and September",
            (IS_WON, Between("ended_on", day(9, 1), day(11, 30))),
        ),
        ("won since November", (IS_WON, Between("ended_on", least=day(11, 1)))),
        (
            "won after 1 Nov and before 15 Nov",
            (IS_WON, Between("ended_on", day(11, 2), day(11, 14))),
        ),
        (
            "created after 1 Nov, won before 15 Nov",
            (
                Between("created_on", least=day(11, 2)),
                IS_WON,
                Between("ended_on", most=day(11, 14)),
            ),
        ),
        (
            "over 5m won after 1 Nov",
            (Between("amount", least=5 * M + 1), IS_WON, Between("ended_on", least=day(11, 2))),
        ),
        ("source phone or source website", (AnyOf("source_id", (1, 2)),)),
        ("title pump and won", (Contains("title", "pump"), IS_WON)),
        (
            "title pump and over 5m",
            (Contains("title", "pump"), Between("amount", least=5 * M + 1)),
        ),
        ("title nuts and bolts", (Contains("title", "nuts and bolts"),)),
    ],
    "fr": [
        ("cinq à dix millions", (Between("amount", 5 * M, 10 * M),)),
        ("entre cinq et dix millions", (Between("amount", 5 * M, 10 * M),)),
        ("clôture T1", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("clôture 1er trimestre", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("clôture au 2e trimestre", (Between("close_date", day27(4, 1), day27(6, 30)),)),
        ("clôture trimestre 4", (Between("close_date", day(10, 1), day(12, 31)),)),
        ("clôture du trimestre 4", (Between("close_date", day(10, 1), day(12, 31)),)),
        ("clôture en octobre", (Between("close_date", day27(10, 1), day27(10, 31)),)),
        ("créées en octobre", (Between("created_on", day(10, 1), day(10, 31)),)),
        ("gagnées au 3ème trimestre", (IS_WON, Between("ended_on", day(7, 1), day(9, 30)))),
        ("montant supérieur à 10 M€", (Between("amount", least=10 * M + 1),)),
        ("montant d’au moins 10 M€", (Between("amount", least=10 * M),)),
        ("entre 5 k€ et 10 k€", (Between("amount", 5_000_00, 10_000_00),)),
        ("gagnées ce mois-ci", WON),
        ("créées les 30 derniers jours", (LastDays("created_on", 30),)),
        ("sans campagne, en retard", (Empty("campaign_id"), Marked(Mark.PAST_DUE))),
        ("probabilité d’au moins 60 %", (Between("probability", least=60),)),
        ("montant supérieur à 1 M€ et inférieur à 5 M€", (Between("amount", M + 1, 5 * M - 1),)),
        ("probabilité plus de 50 % et moins de 80 %", (Between("probability", 51, 79),)),
        ("gagnées depuis le 1er novembre", (IS_WON, Between("ended_on", least=day(11, 1)))),
        (
            "créées après le 1 nov et avant le 15 nov",
            (Between("created_on", day(11, 2), day(11, 14)),),
        ),
        ("origine phone ou website", (AnyOf("source_id", (1, 2)),)),
        ("entre 5 et 10 M€", (Between("amount", 5 * M, 10 * M),)),
        ("entre 10 k€ et 5 k€", (Between("amount", 5_000_00, 10_000_00),)),
        ("titre pompe et gagnées", (Contains("title", "pompe"), IS_WON)),
    ],
    "fa": [
        ("پنج تا ده میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("مبلغ بین پنج و ده میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("تاریخ پایان سه ماهه اول", (Between("close_date", day27(3, 21), day27(6, 21)),)),
        ("تاریخ پایان سه‌ماههٔ اول", (Between("close_date", day27(3, 21), day27(6, 21)),)),
        ("تاریخ پایان سه‌ماهه اول", (Between("close_date", day27(3, 21), day27(6, 21)),)),
        ("تاریخ پایان مهر", (Between("close_date", day27(9, 23), day27(10, 22)),)),
        ("ایجاد شده مهر", (Between("created_on", day(9, 23), day(10, 22)),)),
        ("برده سه‌ماهه دوم", (IS_WON, Between("ended_on", day(6, 22), day(9, 22)))),
        ("مبلغ بیشتر از ۱۰ میلیون", (Between("amount", least=100 * M + 1),)),
        ("مبلغ حداقل ۱۰ میلیون تومان", (Between("amount", least=100 * M),)),
        ("بین ۵ میلیون و ۱۰ میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("برده این ماه", WON),
        ("احتمال حداقل ۶۰٪", (Between("probability", least=60),)),
        ("بدون منبع", (Empty("source_id"),)),
        (
            "مبلغ بیشتر از ۱ میلیون و کمتر از ۵ میلیون",
            (Between("amount", 10 * M + 1, 50 * M - 1),),
        ),
        ("برده از ۱ آبان", (IS_WON, Between("ended_on", least=day(10, 23)))),
        (
            "ایجاد شده بعد از ۱ آبان و قبل از ۱۵ آبان",
            (Between("created_on", day(10, 24), day(11, 5)),),
        ),
        ("برده یا باخته", (AnyOf("status", ("won", "lost")),)),
        ("بین ۵ تا ۱۰ میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("بین ۱۰ میلیون و ۵ میلیون", (Between("amount", 50 * M, 100 * M),)),
        ("عنوان پمپ و برده", (Contains("title", "پمپ"), IS_WON)),
    ],
    "th": [
        ("ห้าถึงสิบล้าน", (Between("amount", 5 * M, 10 * M),)),
        ("วันที่คาดว่าจะปิดไตรมาสแรก", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("วันที่คาดว่าจะปิดไตรมาส 1", (Between("close_date", day27(1, 1), day27(3, 31)),)),
        ("วันที่คาดว่าจะปิดเดือนตุลาคม", (Between("close_date", day27(10, 1), day27(10, 31)),)),
        ("สร้างเดือนตุลาคม", (Between("created_on", day(10, 1), day(10, 31)),)),
        ("ชนะไตรมาสที่สาม", (IS_WON, Between("ended_on", day(7, 1), day(9, 30)))),
        ("มูลค่าห้าถึงสิบล้าน", (Between("amount", 5 * M, 10 * M),)),
        ("มูลค่ามากกว่า 1 ล้าน", (Between("amount", least=M + 1),)),
        ("มูลค่า 1 ล้านขึ้นไป", (Between("amount", least=M),)),
        ("ปิดการขายได้เดือนนี้", WON),
        ("ความน่าจะเป็นไม่ต่ำกว่า 60%", (Between("probability", least=60),)),
        ("ไม่มีแหล่งที่มา", (Empty("source_id"),)),
        ("มูลค่ามากกว่า 1 ล้านและน้อยกว่า 5 ล้าน", (Between("amount", M + 1, 5 * M - 1),)),
        ("ชนะตั้งแต่ 1 พ.ย.", (IS_WON, Between("ended_on", least=day(11, 1)))),
        ("สร้างหลัง 1 พ.ย. และก่อน 15 พ.ย.", (Between("created_on", day(11, 2), day(11, 14)),)),
        ("ชนะหรือแพ้", (AnyOf("status", ("won", "lost")),)),
        ("ระหว่าง 5 ถึง 10 ล้าน", (Between("amount", 5 * M, 10 * M),)),
        ("ระหว่าง 10 ล้าน และ 5 ล้าน", (Between("amount", 5 * M, 10 * M),)),
        ("หัวข้อ ปั๊มและชนะ", (Contains("title", "ปั๊ม"), IS_WON)),
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


@pytest.mark.parametrize(
    ("lang", "text", "unknown"),
    [
        ("en", "amount 5m, amount 6m", ("6m",)),
        ("en", "amount over 1m, over 2m", ("2m",)),
        ("en", "over 5m and under 1m", ("1m",)),
        ("en", "won last month or lost this month", ("this month",)),
        ("en", "no source, source phone", ("phone",)),
        ("en", "source phone, no source", ("no",)),
        ("en", "customer Acme, customer Beta", ("Beta",)),
        ("en", "amount won", ("amount",)),
        ("en", "won, source", ("source",)),
        ("en", "created won this month", ("created",)),
        ("fa", "مبلغ برده", ("مبلغ",)),
        ("en", "won since 5", ("5",)),
        ("en", "from 2000", ("2000",)),
        ("en", "phone or high", ("or",)),
        ("en", "won or over 5m", ("or",)),
        ("en", "title pump or won", ("or",)),
        ("fr", "montant 5 M€, montant 6 M€", ("6 M€",)),
        ("fr", "phone ou gagnées", ("ou",)),
        ("fa", "مبلغ ۵ میلیون، مبلغ ۶ میلیون", ("۶ میلیون",)),
        ("fa", "برده یا بیشتر از ۵ میلیون", ("یا",)),
        ("th", "มูลค่า 5 ล้าน, มูลค่า 6 ล้าน", ("6 ล้าน",)),
        ("th", "ชนะหรือมากกว่า 5 ล้าน", ("หรือ",)),
    ],
)
def test_of_two_that_do_not_go_together_none_is_dropped(
    lang: str, text: str, unknown: tuple[str, ...]
) -> None:
    assert read_conditions(text, known(lang)).unknown == unknown


@pytest.mark.parametrize(
    "text",
    ["title pumps and", "title pumps and over", "won since", "phone or", "created from 1 Nov to"],
)
def test_what_ends_too_early_is_read_to_its_end(text: str) -> None:
    assert read_conditions(text, known()).begins_known


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


def test_a_label_that_is_another_fields_name_is_not_mixed_up_with_it() -> None:
    """An admin may call a field of theirs "status", as the code calls one of ours."""
    theirs = Field("c7", FieldKind.TEXT, label=Name("status"))
    fields = {"status": theirs, "Amount": FIELDS["amount"]}
    house = replace(known(), called=Called(fields, VALUES))
    read = read_conditions("won empty", house)
    assert (read.conditions, read.unknown) == ((IS_WON,), ("…",))
    read = read_conditions("status empty, amount 5", house)
    assert set(read.conditions) == {Empty("c7"), Between("amount", 5_00, 5_00)}


def test_a_range_needs_something_that_says_it_is_money() -> None:
    assert read_conditions("five to ten", known()).conditions == ()


def test_a_field_alone_is_named() -> None:
    read = read_conditions("amount", known())
    assert (read.field, read.conditions, read.unknown) == ("amount", (), ())


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.sampled_from(sorted(WRITERS)))
def test_any_text_is_read_to_its_end(text: str, lang: str) -> None:
    read = read_conditions(text, known(lang))
    assert all(each.strip() for each in read.unknown)
