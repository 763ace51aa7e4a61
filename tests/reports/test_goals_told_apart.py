"""Several goals of one person in one picture: each says which it is, in every language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from bot.charts.draw import figure
from bot.charts.inspection import faults
from bot.charts.spec import ProgressSpec
from bot.domain.facts import Name
from bot.domain.goals import GoalMeasure, Progress
from bot.domain.people import Locale
from bot.domain.reports import Days
from bot.reports.catalogue import run
from reports.figures import EVERYBODY, READERS, TR, HandMade, desk

YEAR = Days(date(2026, 1, 1), date(2026, 12, 31))
QUARTER = Days(date(2026, 10, 1), date(2026, 12, 31))
MONEY, WINS = GoalMeasure.AMOUNT, GoalMeasure.COUNT


@dataclass
class Goals(HandMade):
    running: Sequence[Progress] = ()

    def progress(self, *_: Any) -> Sequence[Progress]:
        return self.running


def names(locale: Locale, *goals: tuple[str, GoalMeasure, Days]) -> list[str]:
    running = [
        Progress(n, Name(who), measure, days, 1000, 400)
        for n, (who, measure, days) in enumerate(goals)
    ]
    asked = desk(Goals(running=running))
    composed = run("R24", asked, EVERYBODY, days=0, reader=READERS[locale], tr=TR)
    spec = composed.spec
    assert isinstance(spec, ProgressSpec)
    assert faults(figure(spec)) == []
    drawn = [bar.label for bar in spec.bars]
    lines = [TR.plain(line, READERS[locale]) for line in composed.lines if line]
    assert all(name in line for name, line in zip(drawn, lines, strict=True))
    return drawn


def test_one_goal_each_needs_no_more_than_the_name() -> None:
    assert names(Locale.EN, ("Claire", MONEY, YEAR), ("Nora", WINS, QUARTER)) == ["Claire", "Nora"]


def test_money_and_wins_of_one_person_are_called_so() -> None:
    told = names(Locale.EN, ("Claire", MONEY, YEAR), ("Claire", WINS, YEAR), ("Nora", WINS, YEAR))
    assert told == ["Claire · amount", "Claire · wins", "Nora"]


def test_the_year_and_its_last_quarter_are_told_apart_by_their_days() -> None:
    assert names(Locale.EN, ("Claire", MONEY, YEAR), ("Claire", MONEY, QUARTER)) == [
        "Claire · 1 Jan – 31 Dec 2026",
        "Claire · 1 Oct – 31 Dec 2026",
    ]


@pytest.mark.parametrize("locale", list(Locale), ids=str)
def test_no_two_goals_have_one_name(locale: Locale) -> None:
    goals = [
        (who, measure, days)
        for who in ("Claire", "مریم کریمی")
        for measure in GoalMeasure
        for days in (YEAR, QUARTER)
    ]
    told = names(locale, *goals)
    assert len(set(told)) == len(goals)
