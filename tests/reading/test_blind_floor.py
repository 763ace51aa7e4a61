"""Lines by somebody who had not seen the reader: what it made of them may only get better."""

from pathlib import Path

import pytest

from bot.cli.parse import Asked
from bot.cli.parse_score import Score, score

FIRST = Path(__file__).parent / "cases" / "blind" / "first.jsonl"
RIGHT = {"en": 476, "fr": 476, "fa": 475, "th": 474}
"""Fields that were right, of 480 a language, when the floor was laid."""


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    asked = Asked(now=None, calendar=None, currency=None, toman=False)
    return score(FIRST, asked)


@pytest.mark.parametrize("lang", RIGHT)
def test_what_was_read_right_stays_right(scores: dict[str, Score], lang: str) -> None:
    assert (scores[lang].lines, scores[lang].fields) == (60, 480)
    assert scores[lang].right >= RIGHT[lang], "\n".join(scores[lang].unsure)


@pytest.mark.parametrize("lang", RIGHT)
def test_every_other_field_was_asked(scores: dict[str, Score], lang: str) -> None:
    assert scores[lang].wrong == []
