"""Lines by people who had not seen the reader: what it made of them may only get better."""

from pathlib import Path

import pytest

from bot.cli.parse import Asked
from bot.cli.parse_score import Score, score

BLIND = Path(__file__).parent / "cases" / "blind"
SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
RIGHT = {
    ("first", "en"): (474, 478),
    ("first", "fr"): (476, 480),
    ("first", "fa"): (475, 480),
    ("first", "th"): (474, 480),
    ("second", "en"): (472, 478),
    ("second", "fr"): (467, 478),
    ("second", "fa"): (468, 478),
    ("second", "th"): (459, 478),
    ("third", "en"): (476, 480),
    ("third", "fr"): (476, 480),
    ("third", "fa"): (476, 480),
    ("third", "th"): (475, 480),
    ("fourth", "en"): (477, 480),
    ("fourth", "fr"): (476, 480),
    ("fourth", "fa"): (478, 480),
    ("fourth", "th"): (473, 480),
    ("fifth", "en"): (466, 480),
    ("fifth", "fr"): (471, 480),
    ("fifth", "fa"): (475, 480),
    ("fifth", "th"): (458, 480),
    ("sixth", "en"): (476, 480),
    ("sixth", "fr"): (457, 480),
    ("sixth", "fa"): (475, 480),
    ("sixth", "th"): (463, 480),
    ("seventh", "en"): (477, 480),
    ("seventh", "fr"): (476, 480),
    ("seventh", "fa"): (476, 480),
    ("seventh", "th"): (476, 480),
}
"""Fields that were right, of how many, when the floor was laid; the lines say which of their
fields contradict the written rules and are not counted."""


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, Score]]:
    asked = Asked(now=None, calendar=None, currency=None, toman=False)
    return {name: score(BLIND / f"{name}.jsonl", asked) for name in SETS}


@pytest.mark.parametrize(("name", "lang"), RIGHT)
def test_what_was_read_right_stays_right(
    scores: dict[str, dict[str, Score]], name: str, lang: str
) -> None:
    found = scores[name][lang]
    right, fields = RIGHT[name, lang]
    assert (found.lines, found.fields) == (60, fields)
    assert found.right >= right, "\n".join(found.unsure)


@pytest.mark.parametrize(("name", "lang"), RIGHT)
def test_every_other_field_was_asked(
    scores: dict[str, dict[str, Score]], name: str, lang: str
) -> None:
    assert scores[name][lang].wrong == []
