"""Invented charts of every kind, in the four languages, to look at and to test with."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts.samples import changes, figures, lately, outcomes, rankings
from bot.charts.spec import ChartSpec


def all_samples() -> Iterator[ChartSpec]:
    """Yield some two dozen specs: every kind, light and dark, every language."""
    yield from outcomes.funnels()
    yield from rankings.reasons()
    yield from outcomes.pairs()
    yield from changes.trends()
    yield from rankings.leaders()
    yield from changes.waterfalls()
    yield from figures.figures()
    yield from lately.lately()
