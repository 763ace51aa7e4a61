"""R15 where nobody has answered: no half of nothing came in no time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import pytest

from bot.domain.people import Locale
from bot.domain.tallies import Measured
from reports.figures import READERS, TR, HandMade
from reports.test_report_catalogue import USUAL, told


class Unanswered(HandMade):
    def spread(self, *asked: Any) -> Sequence[Measured]:
        return [replace(each, numbers=(), times=(), without=2) for each in super().spread(*asked)]


@pytest.mark.parametrize("locale", list(Locale), ids=str)
def test_only_those_without_an_answer_are_told(locale: Locale) -> None:
    figures = Unanswered(**{each.name: getattr(USUAL, each.name) for each in fields(USUAL)})
    composed = told("R15", figures, locale)
    lines = [each.key for each in composed.lines if each]
    assert lines == ["report-line-unanswered"]
    assert [each.key for each in told("R15", USUAL, locale).lines if each] == [
        "report-line-response",
        "report-line-unanswered",
    ]
    assert TR.plain(composed.finding, READERS[locale])
