"""What would be made anew for every call, were nobody to hold it."""

from __future__ import annotations

import gc

from aiogram.methods.base import Response

from bot.handlers.turns.calling import ANSWERS, METHODS


def test_the_class_of_an_answer_outlives_the_answer() -> None:
    gc.collect()
    for method in METHODS.values():
        answer = Response[method.__returning__]  # type: ignore[name-defined]
        assert any(answer is held for held in ANSWERS)
