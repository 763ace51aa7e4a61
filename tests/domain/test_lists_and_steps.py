"""What a company starts with, how long a step can be undone, and ranges of days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.facts import Name, Term
from bot.domain.history import MONEY_KINDS, RecordKind, Step, StepKind
from bot.domain.lists import (
    DEFAULT_ITEMS,
    DEFAULT_STAGES,
    NOTE_NEEDED,
    ListItem,
    ListKind,
    Pipeline,
    Stage,
    StageKind,
)
from bot.domain.people import USUAL_CALENDAR, Calendar, Locale
from bot.domain.reports import REPORTS, Days, MonthForecast, Window
from support.made import MINA, NOW, TODAY

# Lists --------------------------------------------------------------------------------


def test_a_pipeline_starts_with_the_six_stages_in_their_order() -> None:
    assert [(code, kind.value, chance) for code, kind, chance in DEFAULT_STAGES] == [
        ("contact", "open", 10),
        ("qualification", "open", 25),
        ("proposal", "open", 50),
        ("negotiation", "open", 75),
        ("won", "won", 100),
        ("lost", "lost", 0),
    ]


def test_every_list_starts_with_values_and_each_once() -> None:
    assert set(DEFAULT_ITEMS) == set(ListKind)
    codes = [code for values in DEFAULT_ITEMS.values() for code in values]
    assert len(codes) == len(set(codes))  # one sentence per code, whatever list it is in


def test_types_and_loss_reasons_are_those_of_the_glossary() -> None:
    assert DEFAULT_ITEMS[ListKind.TYPE] == (
        "standard",
        "bulk-order",
        "delivery",
        "special-order",
    )
    assert DEFAULT_ITEMS[ListKind.LOSS_REASON] == (
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
    assert set(DEFAULT_ITEMS[ListKind.LOSS_REASON]) & NOTE_NEEDED == {"other"}


@pytest.mark.parametrize(
    "make",
    [
        lambda **label: ListItem(kind=ListKind.SOURCE, position=1, **label),
        lambda **label: Pipeline(position=1, **label),
        lambda **label: Stage(
            pipeline_id=1, position=1, kind=StageKind.OPEN, probability=10, **label
        ),
    ],
)
def test_values_pipelines_and_stages_are_called_the_same_way(make: type) -> None:
    assert make(code="phone").label == Term("item-phone")
    assert make(code="phone", name="Hotline").label == Name("Hotline")


def test_every_language_has_its_calendar() -> None:
    assert USUAL_CALENDAR == {
        Locale.EN: Calendar.GREGORIAN,
        Locale.FR: Calendar.GREGORIAN,
        Locale.FA: Calendar.JALALI,
        Locale.TH: Calendar.BUDDHIST,
    }


# Steps --------------------------------------------------------------------------------

NEVER_UNDONE = {"undo", "refused", "import", "settings", "keep-open", "document", "erase"}


def step(kind: StepKind, *, opportunity_id: int | None = 42) -> Step:
    return Step(kind=kind, opportunity_id=opportunity_id, by=MINA, at=NOW)


@pytest.mark.parametrize("kind", list(StepKind))
def test_a_step_can_be_undone_for_ten_minutes(kind: StepKind) -> None:
    possible = kind.value not in NEVER_UNDONE
    assert step(kind).undoable(NOW) is possible
    assert step(kind).undoable(NOW + timedelta(minutes=10)) is possible
    assert not step(kind).undoable(NOW + timedelta(minutes=10, seconds=1))


def test_only_what_happened_to_an_opportunity_is_undone() -> None:
    assert not step(StepKind.SETTINGS, opportunity_id=None).undoable(NOW)


def test_money_hangs_on_five_kinds_of_record() -> None:
    assert {
        RecordKind.INVOICE,
        RecordKind.SALES_RETURN,
        RecordKind.CONTRACT,
        RecordKind.RECEIPT,
        RecordKind.PAYMENT,
    } == MONEY_KINDS


# Days ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("n", "first"),
    [(1, TODAY), (7, date(2026, 11, 15)), (30, date(2026, 10, 23)), (90, date(2026, 8, 24))],
)
def test_the_last_days_end_today(n: int, first: date) -> None:
    assert Days.last_n(n, TODAY) == Days(first, TODAY)


@given(st.integers(1, 3650), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_last_n_days_are_n(n: int, today: date) -> None:
    days = Days.last_n(n, today)
    assert (days.last - days.first).days + 1 == n
    assert days.first > today - timedelta(days=n)


def test_a_forecast_is_what_is_won_and_the_weighted_rest() -> None:
    month = MonthForecast(date(2026, 11, 1), date(2026, 11, 30), won=500, weighted_open=125)
    assert month.forecast == 625


def test_reports_count_their_days_on_the_date_of_the_rule() -> None:
    by_window = {
        Window.ENDED: "R1 R4 R5 R6 R8 R9 R18 R22 R26",
        Window.CREATED: "R3 R7 R10 R12 R15 R17 R19 R25",
        Window.NOW: "R11 R21",
        Window.CLOSE: "R13 R14",
        Window.DUE: "R2",
        Window.RECORDED: "R16",
        Window.LEFT: "R20",
        Window.BETWEEN: "R23",
        Window.PERIOD: "R24",
    }
    assert {each.id: each.window for each in REPORTS.values()} == {
        id_: window for window, ids in by_window.items() for id_ in ids.split()
    }
