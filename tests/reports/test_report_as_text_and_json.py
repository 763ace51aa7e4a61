"""A report for a terminal, and for another program."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.people import Locale
from bot.domain.reports import Days, ReasonCount, WonLost
from bot.reports import forecast, pipeline, won_lost
from bot.reports.as_json import as_json
from bot.reports.as_text import as_text
from bot.speech.widths import cells
from reports import figures
from reports.figures import EVERYBODY, READERS, TODAY, TR, HandMade, reason, stage, telling

LOST: WonLost = figures.won_lost(
    2,
    3,
    reason("price", 2, amount=1_234_50),
    reason("分かりません", 1),
    wins=[reason("quality", 2, amount=5)],
    still_open=4,
    amounts=(5, 1_234_50),
)


def text(locale: Locale = Locale.EN, found: WonLost = LOST) -> str:
    how = telling(locale)
    return as_text(won_lost.compose(found, how), how.reader, TR)


def document(locale: Locale = Locale.EN, found: WonLost = LOST, **how: Any) -> dict[str, Any]:
    asked = telling(locale, **how)
    parsed = json.loads(as_json(won_lost.compose(found, asked), asked.reader, TR))
    assert isinstance(parsed, dict)
    return parsed


def test_columns_stand_under_each_other_and_numbers_to_the_right() -> None:
    plain = text().replace("\u00a0", " ")
    assert plain.split("\n\n")[0] == (
        "“Price” costs us 2 of 3 lost opportunities\n23 Oct – 21 Nov 2026"
    )
    assert plain.split("\n\n")[1].split("\n") == [
        "Outcome  Reason        Count  Share      Amount",
        "───────  ────────────  ─────  ─────  ──────────",
        "Lost     Price             2    67%  1,234.50 €",
        "Lost     分かりません      1    33%      0.00 €",
        "Won      Quality           2   100%      0.05 €",
    ]


@pytest.mark.parametrize("locale", list(Locale))
def test_every_row_ends_in_the_same_cell(locale: Locale) -> None:
    """Marks of Thai take no cell, letters of Japanese two."""
    table = text(locale).split("\n\n")[1].split("\n")
    assert len({cells(row) for row in table}) == 1


@pytest.mark.parametrize("locale", list(Locale))
def test_a_terminal_gets_no_invisible_marks_and_no_markup(locale: Locale) -> None:
    assert not set("\u200b\u200e\u200f\u2066\u2068\u2069<>") & set(text(locale))


def test_persian_keeps_its_joiners() -> None:
    assert "\u200c" in text(Locale.FA)


def test_a_long_name_leaves_room_for_the_figures() -> None:
    long = figures.won_lost(0, 2, ReasonCount(1, reason("L" * 200, 2).label, 2, 0))
    table = text(found=long).split("\n\n")[1]
    assert max(map(cells, table.split("\n"))) <= 80


def test_nothing_to_show() -> None:
    assert "\n\nNothing found.\n\n" in text(found=figures.won_lost(0, 0))


def test_totals_notes_and_scope_follow_the_table() -> None:
    several = figures.won_lost(1, 2, reason("price", 2), reason("budget", 1), several=1)
    parts = text(found=several).split("\n\n")
    assert parts[2].split("\n")[:3] == ["Won: 1", "Lost: 2", "Open now: 0"]
    assert parts[3] == (
        "1 was lost for more than one reason and counts in each.\nThe whole company"
    )


def test_json_has_stable_keys_and_exact_amounts() -> None:
    assert document() == {
        "report": "R1",
        "finding": "“Price” costs us 2 of 3 lost opportunities",
        "period": {"first": "2026-10-23", "last": "2026-11-21"},
        "today": "2026-11-21",
        "currency": "EUR",
        "calendar": "gregorian",
        "rows": [
            row("lost", "Price", 2, 67, "1234.50"),
            row("lost", "分かりません", 1, 33, "0.00"),
            row("won", "Quality", 2, 100, "0.05"),
        ],
        "totals": {
            "won": 2,
            "lost": 3,
            "open": 4,
            "won_amount": "0.05",
            "lost_amount": "1234.50",
            "several_reasons": 0,
        },
    }


def row(outcome: str, why: str, count: int, share: int, amount: str) -> dict[str, Any]:
    return {"outcome": outcome, "reason": why, "count": count, "share": share, "amount": amount}


@pytest.mark.parametrize("locale", list(Locale))
def test_json_keys_do_not_depend_on_the_language(locale: Locale) -> None:
    ours, english = document(locale), document()
    assert ours.keys() == english.keys()
    assert [each.keys() for each in ours["rows"]] == [each.keys() for each in english["rows"]]
    assert [each["outcome"] for each in ours["rows"]] == ["lost", "lost", "won"]
    assert ours["totals"] == english["totals"]


def test_json_of_great_sums_has_no_exponent() -> None:
    great = figures.won_lost(0, 1, reason("price", 1, amount=10**17), amounts=(0, 10**17))
    assert document(found=great)["totals"]["lost_amount"] == "1000000000000000.00"
    assert document(found=great, currency="JPY")["totals"]["lost_amount"] == "1" + "0" * 17


def test_json_tells_no_amounts_to_who_may_not_know_them() -> None:
    quiet = document(amounts=False)
    assert quiet["totals"]["lost_amount"] is None
    assert {each["amount"] for each in quiet["rows"]} == {None}


def test_json_of_now_has_no_period() -> None:
    how = telling(days=None)
    composed = pipeline.compose([stage("contact", 1, 10, 1)], how)
    told = json.loads(as_json(composed, how.reader, TR))
    assert told["period"] is None
    assert told["rows"] == [
        {"stage": "Contact", "count": 1, "amount": "10.00", "weighted": "1.00"}
    ]


def test_json_counts_months_in_the_readers_calendar() -> None:
    reader = READERS[Locale.FA]
    asked = figures.request(EVERYBODY, None, reader.calendar)
    found = forecast.ask(HandMade(by_day={date(2026, 11, 10): (1, 2)}), asked)
    composed = forecast.compose(found, telling(Locale.FA, days=None))
    told = json.loads(as_json(composed, reader, TR))
    assert told["calendar"] == "jalali"
    assert told["rows"][5] == {
        "month": "1405-08",
        "first": "2026-10-23",
        "last": "2026-11-21",
        "won": "0.01",
        "weighted_open": "0.02",
        "forecast": "0.03",
    }


def test_text_says_months_and_days_as_the_reader_does() -> None:
    how = telling(Locale.FA, days=None)
    asked = figures.request(EVERYBODY, Days(TODAY, TODAY), how.reader.calendar)
    found = forecast.ask(HandMade(by_day={TODAY: (100, 0)}), asked)
    shown = as_text(forecast.compose(found, how), how.reader, TR)
    assert "آبان ۱۴۰۵" in shown
    assert "۳۰ آبان ۱۴۰۵" in shown
