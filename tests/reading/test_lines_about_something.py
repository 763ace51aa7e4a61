"""A "line" that tells of something is a note; a product whose name begins so is none."""

from __future__ import annotations

import pytest

from bot.reading.lines.adding import tells_of_something


@pytest.mark.parametrize("text", ["put line about budget", "add line on the delay"])
def test_it_tells_of_something(text: str) -> None:
    assert tells_of_something(text)


@pytest.mark.parametrize("text", ["add line on-site service 2", "add product re-entry kit"])
def test_a_name_with_a_hyphen_is_goods(text: str) -> None:
    assert not tells_of_something(text)
